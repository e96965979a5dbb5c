"""Lines broken evenly and set as large as the space and the style allow."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from onbrand.artwork.fonts import Face, face
from onbrand.artwork.text import ink, measure
from onbrand.brand import FontFamily, TextStyle, Typography
from onbrand.errors import Invalid, _
from onbrand.layout.hyphens import partings
from onbrand.layout.placed import TextRole
from onbrand.layout.typeset import NBSP, typeset

Measure = Callable[[str], float]
_STEP = 0.96  # each try is 4 % smaller
_LITTLE = 0.45  # of a line
_IMPOSSIBLE = float("inf")
_SPELLED = {"₽": "руб.", "№": "N", "…": "...", "−": "–", "\u2009": NBSP, "\u202f": NBSP}
_UNSEEN = re.compile(r"[\u00ad\u200b-\u200f\u2060\ufe00-\ufe0f]")
_POINTS = 5.0  # the least size on paper; on a screen pixels of the picture
_PIXELS = 9.0


class TextDoesNotFit(Invalid):
    code = "text-does-not-fit"
    message = _("The text is too long for this format. Shorten it: “{text}”")


class SignMissing(Invalid):
    code = "sign-missing"
    message = _("The brand’s fonts have no sign “{sign}”. Take it out of “{text}”.")


@dataclass(frozen=True, slots=True)
class Lines:
    """A paragraph set at `size` pixels. Its top is the top of its capitals, its bottom the
    last baseline: what the eye aligns. `descent` reaches below the last baseline."""

    role: TextRole
    lines: tuple[str, ...]
    spoken: str
    family: FontFamily
    face: Face
    style: TextStyle
    size: float
    width: float

    @property
    def leading(self) -> float:
        return self.size * self.style.leading

    @property
    def cap(self) -> float:
        return self.size * self.face.cap_height

    @property
    def descent(self) -> float:
        return self.size * 0.24

    @property
    def height(self) -> float:
        return self.cap + (len(self.lines) - 1) * self.leading


def shows_nothing(text: str) -> bool:
    return not _UNSEEN.sub("", text).strip()


def style_of(role: TextRole, typography: Typography) -> TextStyle:
    style: TextStyle = getattr(typography, role)
    return style


def set_lines(
    role: TextRole,
    text: str,
    typography: Typography,
    *,
    size: float,
    width: float,
    hyphens: bool = False,
) -> Lines | None:
    """The paragraph at this size, or None when a word is wider than the column. Raises
    SignMissing."""
    style = style_of(role, typography)
    spoken, family, opened = _spoken(text, style, typography)
    broken = _set(spoken, opened, style.tracking, size, width, hyphens)
    if broken is None:
        return None
    lines, widest = broken
    return Lines(role, lines, spoken, family, opened, style, size, widest)


@lru_cache(maxsize=256)
def _spoken(text: str, style: TextStyle, typography: Typography) -> tuple[str, FontFamily, Face]:
    """The words as they are set, and in what: letters of one paragraph come from one family,
    single signs that it lacks from the families that back it up."""
    cased = typeset(text).upper() if style.case == "upper" else typeset(text)
    order = _families(style, typography)
    opened = [_opened(family, style, order) for family in order]
    letters = {letter for letter in cased if letter.isalpha()}
    whole = (at for at, one in enumerate(opened) if all(map(one.has, letters)))
    chosen = next(whole, 0)
    return drawable(cased, opened[chosen]), order[chosen], opened[chosen]


def _families(style: TextStyle, typography: Typography) -> tuple[FontFamily, ...]:
    """The style's own, the one it falls back on, the others of the book."""
    own = typography.family(style.family)
    others = [family for family in typography.families if family is not own]
    others.sort(key=lambda family: family.name != own.fallback)
    return own, *others


def _opened(family: FontFamily, style: TextStyle, among: tuple[FontFamily, ...]) -> Face:
    """In the style's weight, or in the nearest that the book declares."""
    weight = min(family.weights, key=lambda weight: (abs(weight - style.weight), weight))
    return face(family.source, weight, tuple(f.source for f in among if f is not family))


def sizes(style: TextStyle, short: float, dpi: int, scale: float = 1.0) -> tuple[float, ...]:
    """From the style's size (times `scale`) down to its smallest, in pixels; what nobody could
    read is never among them."""
    floor = _POINTS / 72 * dpi if dpi > 96 else _PIXELS
    low = max(style.min_size * short, floor)
    size = max(style.size * scale * short, low)
    out = [size]
    while (size := size * _STEP) > low:
        out.append(size)
    if out[-1] > low:
        out.append(low)
    return tuple(out)


def break_lines(
    text: str, width: float, measure_line: Measure, *, hyphens: bool = False
) -> tuple[str, ...] | None:
    """As few lines as possible, as even as possible; None when a word does not fit.

    Minimizes the sum of squared slack (Knuth and Plass 1981) over all breaks into the number
    of lines that a greedy filling needs. With `hyphens` words wider than a line are parted.
    """
    for pieces in (text.split(" "), text.replace(NBSP, " ").split(" ")):
        if max(map(measure_line, pieces)) <= width:
            return _even(pieces, width, measure_line)
    if not hyphens:
        return None
    pieces = [part for word in pieces for part in _parted(word, width, measure_line)]
    fits = max(map(measure_line, pieces)) <= width
    return _even(pieces, width, measure_line) if fits else None


def _parted(word: str, width: float, measure_line: Measure) -> list[str]:
    """Each part as long as the line allows, so that no two of them meet on one line."""
    parts = []
    while measure_line(word) > width:
        fitting = [pair for pair in partings(word) if measure_line(pair[0]) <= width]
        if not fitting:
            break
        part, word = fitting[-1]
        parts.append(part)
    return [*parts, word]


def _even(pieces: list[str], width: float, measure_line: Measure) -> tuple[str, ...]:
    count = len(pieces)
    cost: list[tuple[int, float]] = [(0, 0.0)]
    start = [0]
    for end in range(1, count + 1):
        best, where = (count + 1, _IMPOSSIBLE), end - 1
        for begin in range(end - 1, -1, -1):
            line = measure_line(" ".join(pieces[begin:end]))
            if line > width:
                break
            lines, slack = cost[begin]
            short = (width - line) / width
            # A phrase that ends at the line's end reads better: forgive it some slack.
            ends = pieces[end - 1][-1] in ",.:;!?—…" and short < _LITTLE
            rag = short**2 * (0.6 if ends else 1)
            if (lines + 1, slack + rag) < best:
                best, where = (lines + 1, slack + rag), begin
        cost.append(best)
        start.append(where)
    out: list[str] = []
    end = count
    while end:
        out.append(" ".join(pieces[start[end] : end]))
        end = start[end]
    return tuple(reversed(out))


@lru_cache(maxsize=2048)
def _set(
    text: str, opened: Face, tracking: float, size: float, width: float, hyphens: bool
) -> tuple[tuple[str, ...], float] | None:
    def advance(line: str) -> float:
        return measure(line, opened, size, tracking)

    lines = break_lines(text, width, advance, hyphens=hyphens)
    return None if lines is None else (lines, max(map(advance, lines)))


def drawable(text: str, opened: Face) -> str:
    """Signs that the face and its backups lack are spelled out, or refused rather than shown as
    boxes."""
    out = []
    for letter in _UNSEEN.sub("", text):
        known = letter in {" ", NBSP} or opened.able(letter)
        said = letter if known else _SPELLED.get(letter)
        if said is None:
            raise SignMissing(sign=letter, text=text)
        out.append(said)
    return " ".join(part for part in "".join(out).split(" ") if part)


def ink_of(lines: Lines, index: int) -> tuple[float, float, float, float]:
    """Left, top, right, bottom of a line's ink around the origin of its baseline."""
    return ink(lines.lines[index], lines.face, lines.size, lines.style.tracking)

"""Lines broken evenly and set as large as the space and the style allow."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from onbrand.artwork.fonts import Face, face
from onbrand.artwork.text import ink, measure
from onbrand.brand import FontFamily, TextStyle, Typography
from onbrand.errors import Invalid, _
from onbrand.layout.placed import TextRole
from onbrand.layout.typeset import NBSP, typeset

Measure = Callable[[str], float]
_STEP = 0.96  # each try is 4 % smaller
_IMPOSSIBLE = float("inf")
_SPELLED = {"₽": "руб.", "№": "N", "…": "...", "−": "–", "\u2009": NBSP, "\u202f": NBSP}


class TextDoesNotFit(Invalid):
    code = "text-does-not-fit"
    message = _("The text is too long for this format. Shorten it: “{text}”")


@dataclass(frozen=True, slots=True)
class Lines:
    """A paragraph set at `size` pixels. Its top is the top of its capitals, its bottom the
    last baseline: what the eye aligns. `descent` reaches below the last baseline."""

    role: TextRole
    lines: tuple[str, ...]
    family: FontFamily
    style: TextStyle
    size: float
    width: float

    @property
    def face(self) -> Face:
        return face(self.family.package, self.style.weight)

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


def style_of(role: TextRole, typography: Typography) -> tuple[FontFamily, TextStyle]:
    style: TextStyle = getattr(typography, role)
    family = next(family for family in typography.families if family.name == style.family)
    return family, style


def set_lines(
    role: TextRole, text: str, typography: Typography, *, size: float, width: float
) -> Lines | None:
    """The paragraph at this size, or None when a word is wider than the column."""
    family, style = style_of(role, typography)
    opened = face(family.package, style.weight)
    spoken = drawable(_cased(typeset(text), style), opened)
    broken = _set(spoken, family.package, style, size, width)
    if broken is None:
        return None
    lines, widest = broken
    return Lines(role, lines, family, style, size, widest)


def sizes(style: TextStyle, short: float, scale: float = 1.0) -> tuple[float, ...]:
    """From the style's size (times `scale`) down to its smallest, in pixels."""
    low, size = style.min_size * short, max(style.size * scale, style.min_size) * short
    out = [size]
    while (size := size * _STEP) > low:
        out.append(size)
    if out[-1] > low:
        out.append(low)
    return tuple(out)


def break_lines(text: str, width: float, measure_line: Measure) -> tuple[str, ...] | None:
    """As few lines as possible, as even as possible; None when a word does not fit.

    Minimizes the sum of squared slack (Knuth and Plass 1981) over all breaks into the number
    of lines that a greedy filling needs.
    """
    for pieces in (text.split(" "), text.replace(NBSP, " ").split(" ")):
        if max(measure_line(piece) for piece in pieces) <= width:
            return _even(pieces, width, measure_line)
    return None


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
            # A phrase that ends at the line's end reads better: forgive it some slack.
            rag = ((width - line) / width) ** 2 * (0.6 if pieces[end - 1][-1] in ",.:;!?—…" else 1)
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
    text: str, package: str, style: TextStyle, size: float, width: float
) -> tuple[tuple[str, ...], float] | None:
    opened = face(package, style.weight)

    def advance(line: str) -> float:
        return measure(line, opened, size, style.tracking)

    lines = break_lines(text, width, advance)
    return None if lines is None else (lines, max(map(advance, lines)))


def drawable(text: str, opened: Face) -> str:
    """Signs that the font lacks are spelled out, or left out rather than shown as boxes."""
    known = "".join(
        letter if letter in " \u00a0" or opened.has(letter) else _SPELLED.get(letter, "")
        for letter in text
    )
    return " ".join(part for part in known.split(" ") if part)


def _cased(text: str, style: TextStyle) -> str:
    return text.upper() if style.case == "upper" else text


def ink_of(lines: Lines, index: int) -> tuple[float, float, float, float]:
    """Left, top, right, bottom of a line's ink around the origin of its baseline."""
    return ink(lines.lines[index], lines.face, lines.size, lines.style.tracking)

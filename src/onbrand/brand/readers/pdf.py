"""Brand books as people lay them out: values in text, and the areas that are filled with color.

Nothing here is certain: what is found is shown with its page to somebody who knows.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np

from onbrand.brand.findings import GUESSED, LIKELY, SURE, Note, Reading, Source
from onbrand.brand.naming import color_id, words
from onbrand.brand.notation import of_cmyk
from onbrand.brand.readers.fontnames import GENERIC, in_document
from onbrand.brand.readers.gathering import OF_INKS, Gathered
from onbrand.brand.readers.pdflines import Line, below, beside, lines
from onbrand.brand.readers.pdfpages import Fill, Page, read_pages
from onbrand.color import Color
from onbrand.color.ciede2000 import delta_e
from onbrand.errors import _

T = TypeVar("T")

_HEX = re.compile(r"#\s?([0-9A-Fa-f]{6})\b|\bHEX\W{0,3}([0-9A-Fa-f]{6})\b", re.IGNORECASE)
_RGB = re.compile(
    r"\bRGB\W{0,3}(\d{1,3})[\s,/·|-]+(\d{1,3})[\s,/·|-]+(\d{1,3})\b"
    r"|\bR\W{0,2}(\d{1,3})\W{1,3}G\W{0,2}(\d{1,3})\W{1,3}B\W{0,2}(\d{1,3})\b",
    re.IGNORECASE,
)
_CMYK = re.compile(
    r"\bCMYK\W{0,3}(\d{1,3})%?[\s,/·|-]+(\d{1,3})%?[\s,/·|-]+(\d{1,3})%?[\s,/·|-]+(\d{1,3})%?"
    r"|\bC\W{0,2}(\d{1,3})%?\W{1,3}M\W{0,2}(\d{1,3})%?\W{1,3}Y\W{0,2}(\d{1,3})%?\W{1,3}"
    r"K\W{0,2}(\d{1,3})",
    re.IGNORECASE,
)
_PANTONE = re.compile(
    r"\b(?:Pantone|PANTONE|PMS)\W{0,3}"
    r"((?:[A-Z][a-z]+ ){0,3}[A-Za-z0-9-]{1,10}(?: (?:C|U|CP|UP|TCX|TPX|M)\b)?)"
)
_LABEL = re.compile(
    r"\b(hex|rgb|cmyk|pantone|pms|ral|hsl|lab|oklch)\b|^[\d\s%.,:/#RGBCMYK-]+$", re.IGNORECASE
)
_SIX = re.compile(r"[0-9A-Fa-f]{6}")
_LETTERS = re.compile(r"[^\W\d_]{2}")
_FORBIDDEN = re.compile(
    r"never use|do not use|don.t use|forbidden|не использ|нельзя|запрещ", re.IGNORECASE
)
_DOCUMENT = re.compile(
    r"\b(brand\s?(book|guidelines?|guide|manual)|guidelines|style\s?guide|брендбук|гайдлайн\w*)\b"
    r"|\b20\d\d\b|\.pdf$",
    re.IGNORECASE,
)
_MIN_SHARE = 0.005
_SAME = 2.0  # CIEDE2000: nobody tells them apart
_MOST_FILLS = 12
_LONGEST_NAME = 48

NAMED_BY_AREA = _("a filled area of {share} of the page; its name is a guess")
ONLY_PAGES = _("only {read} of {count} pages were read")
NO_SCREEN_COLOR = _("“{name}” is named, but no screen color beside it")
OUTLINED = _("its letters are outlines or pictures: say by hand which fonts they are")


@dataclass(frozen=True, slots=True)
class Spec:
    """A color as a page tells it."""

    color: Color
    inks_only: bool
    cmyk: tuple[int, ...] | None
    pantone: str | None
    name: str | None
    line: Line
    forbidden: bool = False


def read_pdf(data: bytes, name: str) -> Reading:
    """Raises UnreadableFile and NothingFound."""
    found = read_pages(data, name)
    gathered = Gathered(name)
    if found.title:
        bare = _DOCUMENT.sub("", found.title).strip(" .,:;|–—-") or found.title
        gathered.put("name", words(bare[:80]), gathered.at("Title"), GUESSED)
    if len(found.pages) < found.count:
        gathered.remark(gathered.at(), ONLY_PAGES, read=len(found.pages), count=found.count)
    laid = [(page, lines(page)) for page in found.pages]
    told = [(page.number, spec) for page, written in laid for spec in specs(written)]
    named = {spec.color: spec.name for _page, spec in told if spec.name}
    for number, spec in told:
        _declared(spec, number, named, gathered)
    known = [spec.color for _page, spec in told]
    for page, written in laid:
        _pantones(page.number, written, gathered)
    _areas(laid, known, gathered)
    _fonts(found.pages, gathered)
    return gathered.reading()


def _declared(spec: Spec, page: int, named: Mapping[Color, str], gathered: Gathered) -> None:
    color, name = str(spec.color), spec.name or named.get(spec.color)
    source = gathered.at(spec.line.text[:80], page=page)
    cmyk = list(spec.cmyk) if spec.cmyk else None
    if spec.forbidden:
        _forbidden(spec, name or color, source, gathered)
        return
    present = gathered.of_color(color)
    if present is not None:
        extra = {"cmyk": cmyk, "pantone": spec.pantone}
        more = {field: value for field, value in extra.items() if value is not None}
        gathered.change(f"palette.swatches[{present}]", lambda value: more | value)
        return
    gathered.swatch(
        name or color,
        color,
        source,
        *((Note(text=OF_INKS),) if spec.inks_only else ()),
        confidence=GUESSED if spec.inks_only else SURE if name else LIKELY,
        cmyk=cmyk,
        pantone=spec.pantone,
    )


def _forbidden(spec: Spec, name: str, source: Source, gathered: Gathered) -> None:
    identity = color_id(name)
    value = {"id": identity, "name": words(name), "color": str(spec.color), "role": "accent"}
    gathered.put(f"palette.forbidden[{identity}]", value, source, LIKELY)


def specs(written: Sequence[Line]) -> Iterator[Spec]:
    """Each screen color of a page, with the inks and the name that stand by it; where a block has
    only inks, those."""
    for line in written:
        for color, place in screen_colors(line.text):
            block = [line, *_under(line, written), *_row(line, place, written)]
            yield Spec(
                color,
                inks_only=False,
                cmyk=_first(block, inks),
                pantone=_first(block, pantone),
                name=_name(line, place, written),
                line=line,
                forbidden=any(_FORBIDDEN.search(each.text) for each in block),
            )
        if cmyk := inks(line.text):
            around = [line, *below(line, written, _has_inks, up=True), *_under(line, written)]
            around += _row(line, 0, written)
            if not any(screen_colors(each.text) for each in around):
                color = of_cmyk((cmyk[0] / 100, cmyk[1] / 100, cmyk[2] / 100, cmyk[3] / 100))
                name, tone = _name(line, 0, written), _first(around, pantone)
                yield Spec(color, inks_only=True, cmyk=cmyk, pantone=tone, name=name, line=line)


def screen_colors(text: str) -> list[tuple[Color, int]]:
    """With their places in the line. An RGB beside a HEX says the same once more."""
    found = [
        (Color.parse(matched[1] or matched[2]), matched.start()) for matched in _HEX.finditer(text)
    ]
    if found:
        return found
    for matched in _RGB.finditer(text):
        channels = [int(each) for each in matched.groups() if each is not None]
        if max(channels) <= 255:
            found.append((Color(*channels), matched.start()))
    return found


def inks(text: str) -> tuple[int, ...] | None:
    for matched in _CMYK.finditer(text):
        percents = tuple(int(each) for each in matched.groups() if each is not None)
        if max(percents) <= 100:
            return percents
    return None


def pantone(text: str) -> str | None:
    matched = _PANTONE.search(text)
    if matched and matched[1].casefold() in {"coated", "uncoated", "color", "colors"}:
        return None
    return f"Pantone {matched[1].strip()}" if matched else None


def _name(line: Line, place: int, written: Sequence[Line]) -> str | None:
    """Before the value on its line, else above it, else at the beginning of its row."""
    named = _column_name(line, place, written)
    row = (name for each in beside(line, written) if (name := _plain(each.text)))
    return named or next(row, None)


def _column_name(line: Line, place: int, written: Sequence[Line]) -> str | None:
    above = (name for each in _above(line, written) if (name := _plain(each.text)))
    return _plain(line.text[:place]) or next(above, None)


def _row(line: Line, place: int, written: Sequence[Line]) -> list[Line]:
    """In a table what belongs together is beside; on cards another color is."""
    return [] if _column_name(line, place, written) else beside(line, written)


def _above(line: Line, written: Sequence[Line]) -> list[Line]:
    """Upwards in its column, to the values of another color."""
    return below(line, written, _starts_another, up=True)


def _under(line: Line, written: Sequence[Line]) -> list[Line]:
    return below(line, written, _starts_another)


def _has_inks(line: Line) -> bool:
    return inks(line.text) is not None


def _plain(text: str) -> str | None:
    """A name, if it is one: not a label, not a sentence."""
    text = _HEX.sub(" ", text)
    bare = _LABEL.split(text)[0] if _LETTERS.search(_LABEL.split(text)[0] or "") else ""
    bare = bare.strip(" :#·—–-|•,.")
    if (
        not _LETTERS.search(bare)
        or _SIX.fullmatch(bare)
        or len(bare) > _LONGEST_NAME
        or len(bare.split()) > 6
    ):
        return None
    return bare


def _starts_another(line: Line) -> bool:
    return bool(screen_colors(line.text))


def _first(block: Iterable[Line], read: Callable[[str], T | None]) -> T | None:
    return next((found for line in block if (found := read(line.text))), None)


def _pantones(page: int, written: Sequence[Line], gathered: Gathered) -> None:
    told = {str(swatch.get("pantone")) for swatch in gathered.swatches()}
    for line in written:
        if (name := pantone(line.text)) and name not in told:
            source = gathered.at(line.text[:80], page=page)
            gathered.remark(source, NO_SCREEN_COLOR, name=name)


def _areas(
    laid: Sequence[tuple[Page, Sequence[Line]]], known: Sequence[Color], gathered: Gathered
) -> None:
    """Colors of areas that no text declared, the largest first."""
    areas: defaultdict[Color, float] = defaultdict(float)
    first: dict[Color, tuple[int, Fill, Sequence[Line]]] = {}
    for page, written in laid:
        for fill in page.fills:
            areas[fill.color] += fill.share
            best = first.get(fill.color)
            if best is None or (fill.share < 0.5 and best[1].share > 0.5):
                first[fill.color] = (page.number, fill, written)
    kept: list[Color] = []
    for color, share in sorted(areas.items(), key=lambda each: -each[1])[:200]:
        if share < _MIN_SHARE or len(kept) == _MOST_FILLS:
            break
        if first[color][1].share < _MIN_SHARE:
            continue  # many hairlines
        if _is_known(color, (*known, *kept)):
            continue
        kept.append(color)
        number, fill, written = first[color]
        name = _inside(fill, written) or str(color)
        note = Note(text=NAMED_BY_AREA, params={"share": f"{min(fill.share, 1):.0%}"})
        gathered.swatch(name, str(color), gathered.at(page=number), note, confidence=GUESSED)


def _is_known(color: Color, others: Sequence[Color]) -> bool:
    if not others:
        return False
    labs = np.array([other.lab for other in others])
    return bool((delta_e(np.array(color.lab), labs) < _SAME).any())


def _inside(fill: Fill, written: Sequence[Line]) -> str | None:
    """What is written in it or just below, if it is a field and not the whole page."""
    left, bottom, right, top = fill.box
    if fill.share > 0.5:
        return None
    for line in written:
        middle = (line.box[0] + line.box[2]) / 2
        if left <= middle <= right and bottom - 2.5 * line.size <= line.box[1] <= top:
            return _plain(line.text)
    return None


def _fonts(pages: Sequence[Page], gathered: Gathered) -> None:
    letters: Counter[str] = Counter()
    largest: defaultdict[str, float] = defaultdict(float)
    heavy: defaultdict[str, set[int]] = defaultdict(set)
    first: dict[str, Source] = {}
    for page in pages:
        for each in page.words:
            family, weight = in_document(each.font)
            if family and family.casefold() not in GENERIC:
                letters[family] += len(each.text)
                largest[family] = max(largest[family], each.size)
                heavy[family].add(weight or 400)
                first.setdefault(family, gathered.at(each.font, page=page.number))
    if not letters:
        gathered.remark(gathered.at(), OUTLINED)
        return
    for family, _count in letters.most_common(6):
        # The one name of a variable font says nothing of the weights that it was set in.
        named = sorted(heavy[family]) if len(heavy[family]) > 1 else []
        gathered.family(family, first[family], named)
    headline = max(letters, key=lambda family: largest[family])
    text = letters.most_common(1)[0][0]
    gathered.put("typography.headline.family", headline, first[headline], GUESSED)
    for style in ("subline", "call_to_action", "legal"):
        gathered.put(f"typography.{style}.family", text, first[text], GUESSED)

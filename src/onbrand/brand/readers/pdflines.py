"""Words of a page as lines, and which lines belong together."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from onbrand.brand.readers.pdfpages import Box, Page

_SAME_LINE = 0.45  # of the letters' height
_WORD_GAP, _COLUMN_GAP = 0.12, 1.1
_NEXT_LINE = 2.6  # heights: further away something else begins
_ALIGNED = 1.2
_MOST_LINES = 8


@dataclass(frozen=True, slots=True)
class Line:
    text: str
    box: Box
    size: float


def lines(page: Page) -> list[Line]:
    """Neighboring words on one baseline joined; columns stay apart. Top to bottom."""
    found: list[Line] = []
    for words in sorted(page.words, key=lambda each: (-round(each.box[1]), each.box[0])):
        last = found[-1] if found else None
        if last and _continues(last, words.box, words.size):
            gap = words.box[0] - last.box[2]
            space = " " if gap > _WORD_GAP * words.size else ""
            box = _around(last.box, words.box)
            found[-1] = Line(last.text + space + words.text, box, max(last.size, words.size))
        else:
            found.append(Line(words.text, words.box, words.size))
    return found


def below(
    line: Line, written: Sequence[Line], stops: Callable[[Line], bool], *, up: bool = False
) -> list[Line]:
    """Lines under it (over it, with `up`) that begin where it begins, one after the other."""
    sign = 1 if up else -1
    column = sorted(
        (each for each in written if each is not line and _aligned(line, each)),
        key=lambda each: sign * each.box[1],
    )
    found, last = [], line
    for each in column:
        distance = sign * (each.box[1] - last.box[1])
        if distance <= 0:
            continue
        if distance > _NEXT_LINE * max(last.size, each.size) or stops(each):
            break
        found.append(each)
        last = each
        if len(found) == _MOST_LINES:
            break
    return found


def beside(line: Line, written: Sequence[Line]) -> list[Line]:
    """Others on its baseline, from the left."""
    row = [each for each in written if each is not line and _level(line, each)]
    return sorted(row, key=lambda each: each.box[0])


def _continues(last: Line, box: Box, size: float) -> bool:
    level = abs(last.box[1] - box[1]) < _SAME_LINE * max(last.size, size)
    gap = box[0] - last.box[2]
    return level and -0.3 * size < gap < _COLUMN_GAP * size


def _aligned(line: Line, other: Line) -> bool:
    return abs(line.box[0] - other.box[0]) < _ALIGNED * max(line.size, other.size)


def _level(line: Line, other: Line) -> bool:
    return abs(line.box[1] - other.box[1]) < _SAME_LINE * max(line.size, other.size)


def _around(one: Box, other: Box) -> Box:
    return (
        min(one[0], other[0]),
        min(one[1], other[1]),
        max(one[2], other[2]),
        max(one[3], other[3]),
    )

"""Numbers and names that are read rather than measured: tiles, lists, a line of time, two against
each other."""

from collections.abc import Sequence

from onbrand.generation.composer.canvas import Crowded
from onbrand.generation.composer.infopage import LABEL, Page, titled
from onbrand.generation.composer.lettering import even, legible, write
from onbrand.generation.composer.shapes import ell, rect
from onbrand.layout import Box
from onbrand.layout.grid import grow
from onbrand.layout.text import Lines

_ROW = 300.0  # units: as high as a row of a list may be
_SHORT = 2  # signs: more is a year
_GAP = 0.07  # of a tile
_TALL = 1.45  # of a tile's width
_FLAT = 1.15  # proportions of a page on which things stand side by side
_LINE = 10.0  # units
_DOT = 22.0


def is_flat(box: Box, count: int) -> bool:
    return box.width > box.height * (_FLAT if count > 2 else 0.9)


def tiles(page: Page) -> None:
    """Side by side, the number above its words; where it is narrow one below the other."""
    box, figures = page.chart, page.figures
    count = len(figures)
    if is_flat(box, count):
        gap = box.width * _GAP / count
        wide = (box.width - gap * (count - 1)) / count
        tall = min(box.height, wide * _TALL)
        top = box.y + (box.height - tall) / 2
        rooms = [Box(x=box.x + i * (wide + gap), y=top, width=wide, height=tall)
                 for i in range(count)]  # fmt: skip
        _upright(page, rooms)
    else:
        _across(page, _rows(box, count, gap=0.12))
    page.populate()


def _upright(page: Page, rooms: Sequence[Box]) -> None:
    scene, tones, figures = page.scene, page.tones, page.figures
    inner = [grow(room, -room.width * 0.1) for room in rooms]
    wide, tall = inner[0].width, inner[0].height
    numbers = even(scene, "headline", [f.text for f in figures], min(tall * 0.5, 260), wide)
    labels = _names(page, LABEL * 1.3, wide, lines=3)
    for place, (room, own, number) in enumerate(zip(rooms, inner, numbers, strict=True)):
        tone = _tile(page, place)
        scene.pen.fill(rect(room.x, room.y, room.width, room.height, room.width * 0.08), tone)
        strong = legible(scene, tone, tones.strong, "paper", "ink")
        words = labels[place]
        block = number.cap + (words.height + number.cap * 0.45 if words else 0.0)
        if block > own.height:
            raise Crowded
        top = own.y + (own.height - block) / 2
        write(scene, number, (own.x + wide / 2, top), strong)
        if words:
            at = own.x + wide / 2, top + number.cap * 1.45
            write(scene, words, at, legible(scene, tone, tones.text, "paper", "ink"))


def _across(page: Page, rooms: Sequence[Box]) -> None:
    """Each row has the number at its left and the words at its right."""
    scene, tones, figures = page.scene, page.tones, page.figures
    pad, share = rooms[0].height * 0.22, 0.5 if any(len(f.text) > _SHORT for f in figures) else 0.24
    wide = rooms[0].width - pad * 2
    high = rooms[0].height * 0.52
    numbers = even(scene, "headline", [f.text for f in figures], high, wide * (share - 0.04))
    left = max(number.width for number in numbers) + pad
    labels = _names(page, LABEL * 1.5, wide - left, lines=2)
    for place, (room, number) in enumerate(zip(rooms, numbers, strict=True)):
        tone = _tile(page, place)
        scene.pen.fill(rect(room.x, room.y, room.width, room.height, room.height * 0.16), tone)
        middle = room.y + room.height / 2
        strong = legible(scene, tone, tones.strong, "paper", "ink")
        write(scene, number, (room.x + pad, middle - number.cap / 2), strong, "start")
        words = labels[place]
        if words:
            at = room.x + pad + left, middle - words.height / 2
            write(scene, words, at, legible(scene, tone, tones.text, "paper", "ink"), "start")


def _tile(page: Page, place: int) -> str:
    """The last of several steps is where they lead."""
    last = page.figures[place].kind == "step" and place == len(page.figures) - 1
    return page.tones.strong if last else page.tones.pale


def listing(page: Page) -> None:
    """Rows between rules. What is an amount stands at the right, as on a bill; else the number
    comes first."""
    scene, tones, figures = page.scene, page.tones, page.figures
    bill = all(figure.kind == "amount" for figure in figures)
    rows = _rows(page.chart, len(figures), gap=0.0)
    box, high = rows[0], rows[0].height
    share = 0.46 if bill else 0.34 if len(figures[0].text) > _SHORT else 0.18
    numbers = even(scene, "headline", [f.text for f in figures], high * 0.5, box.width * share)
    side = max(number.width for number in numbers) + high * 0.3
    room = box.width - side
    names = _names(page, high * 0.32, room, lines=2)
    for place, (row, number) in enumerate(zip(rows, numbers, strict=True)):
        middle = row.y + high / 2
        at = (row.right, middle - number.cap / 2) if bill else (row.x, middle - number.cap / 2)
        ink = legible(scene, tones.ground, tones.strong, "main")
        write(scene, number, at, ink, "end" if bill else "start")
        words = names[place]
        if words:
            left = row.x if bill else row.x + side
            write(scene, words, (left, middle - words.height / 2), tones.text, "start")
        if place:
            scene.pen.fill(rect(row.x, row.y - 2, row.width, 4, 2), tones.bars[0])
    page.populate()


def timeline(page: Page) -> None:
    """Along a line from the first to the last, the years above it and what was below."""
    if is_flat(page.chart, len(page.figures)):
        _along(page)
    else:
        _down(page)
    page.populate()


def _along(page: Page) -> None:
    scene, tones, box, figures = page.scene, page.tones, page.chart, page.figures
    count = len(figures)
    wide = box.width / count
    years = even(scene, "headline", [f.text for f in figures], 150, wide * 0.82)
    names = _names(page, LABEL * 1.2, wide * 0.88, lines=3)
    level = box.y + box.height * 0.46
    scene.pen.fill(rect(box.x, level - _LINE / 2, box.width, _LINE, _LINE / 2), tones.bars[0])
    for place, year in enumerate(years):
        x = box.x + wide * place
        _dot(page, (x + _DOT, level), place)
        ink = legible(scene, tones.ground, tones.strong, "main")
        write(scene, year, (x, level - _DOT * 2.2 - year.cap), ink, "start")
        words = names[place]
        if words:
            write(scene, words, (x, level + _DOT * 2.4), tones.text, "start")


def _down(page: Page) -> None:
    scene, tones, figures = page.scene, page.tones, page.figures
    rows = _rows(page.chart, len(figures), gap=0.0)
    high, x = rows[0].height, rows[0].x + _DOT
    left = x + _DOT * 2.6
    room = rows[0].right - left
    years = even(scene, "headline", [f.text for f in figures], high * 0.36, room)
    names = _names(page, LABEL * 1.2, room, lines=2)
    first, last = rows[0], rows[-1]
    top, low = first.y + high * 0.3, last.y + high * 0.3
    scene.pen.fill(rect(x - _LINE / 2, top, _LINE, low - top, _LINE / 2), tones.bars[0])
    for place, (row, year) in enumerate(zip(rows, years, strict=True)):
        middle = row.y + high * 0.3
        _dot(page, (x, middle), place)
        ink = legible(scene, tones.ground, tones.strong, "main")
        written = write(scene, year, (left, middle - year.cap / 2), ink, "start")
        words = names[place]
        if words:
            write(scene, words, (left, written.bottom + high * 0.08), tones.text, "start")


def _dot(page: Page, at: tuple[float, float], place: int) -> None:
    last = place == len(page.figures) - 1
    page.scene.pen.fill(ell(*at, _DOT), page.tones.strong)
    if not last:
        page.scene.pen.fill(ell(*at, _DOT * 0.5), page.tones.ground)


def versus(page: Page) -> None:
    """Two halves of one panel, the greater number on the stronger color."""
    scene, tones, box = page.scene, page.tones, page.chart
    one, other = page.figures
    flat = box.width > box.height * 0.8
    wide = (box.width / 2, box.height) if flat else (box.width, box.height / 2)
    halves = [Box(x=box.x + (wide[0] if flat else 0) * i, y=box.y + (0 if flat else wide[1]) * i,
                  width=wide[0], height=wide[1]) for i in range(2)]  # fmt: skip
    inner = [grow(half, -min(wide) * 0.1) for half in halves]
    sizes = wide[1] * 0.5, inner[0].width
    numbers = even(scene, "headline", [one.text, other.text], *sizes)
    labels = _names(page, LABEL * 1.4, inner[0].width, lines=2)
    greater = int(other.value > one.value)
    corner = min(wide) * 0.07
    for place, (half, number) in enumerate(zip(halves, numbers, strict=True)):
        tone = tones.strong if place == greater else tones.bars[0]
        radii = _outer(corner, place, flat=flat)
        scene.pen.fill(rect(half.x, half.y, half.width, half.height, radii), tone)
        ink, words = legible(scene, tone, "paper", "ink"), labels[place]
        block = number.cap + (words.height + number.cap * 0.4 if words else 0.0)
        x, top = half.x + half.width / 2, half.y + (half.height - block) / 2
        write(scene, number, (x, top), ink)
        if words:
            write(scene, words, (x, top + number.cap * 1.4), ink)
    page.populate()


def _outer(radius: float, place: int, *, flat: bool) -> tuple[float, float, float, float]:
    """Round where the panel ends."""
    near, far = (radius, 0.0) if place == 0 else (0.0, radius)
    return (near, far, far, near) if flat else (near, near, far, far)


def _names(page: Page, size: float, width: float, *, lines: int) -> list[Lines | None]:
    """What each number is of, all in one size."""
    told = [titled(figure) for figure in page.figures]
    made = iter(
        even(page.scene, "subline", [words for words in told if words], size, width, lines=lines)
        if any(told)
        else ()
    )
    return [next(made) if words else None for words in told]


def _rows(box: Box, count: int, *, gap: float) -> list[Box]:
    """In the middle of the box; `gap` is a share of a row."""
    high = min(box.height / (count + gap * (count - 1)), _ROW)
    top = box.y + (box.height - high * (count + gap * (count - 1))) / 2
    tops = (top + place * high * (1 + gap) for place in range(count))
    return [Box(x=box.x, y=y, width=box.width, height=high) for y in tops]

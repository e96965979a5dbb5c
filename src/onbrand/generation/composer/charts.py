"""Charts of a brief's own numbers, to scale: columns and bars by length, bubbles by area, rings
and squares by share."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from onbrand.generation.composer.canvas import Crowded
from onbrand.generation.composer.lettering import fit, legible, write
from onbrand.generation.composer.scene import Scene
from onbrand.generation.composer.shapes import Path, at, ell, polar, rect
from onbrand.layout import Box
from onbrand.prompting import Figure

_GAP = 0.34  # of a column's width
_LABEL, _VALUE = 48.0, 120.0  # units: as large as they may be
_TURN = -90.0  # rings begin at the top
_WHOLE = 100.0
_SQUARES = 10


@dataclass(frozen=True, slots=True)
class ChartTones:
    """`strong` is for what the chart is about, `pale` for what is left of a whole."""

    ground: str
    bars: tuple[str, ...]
    strong: str
    pale: str
    text: str

    def bar(self, index: int, last: int) -> str:
        return self.strong if index == last else self.bars[index % len(self.bars)]


def largest(figures: Sequence[Figure]) -> int:
    return max(range(len(figures)), key=lambda index: abs(figures[index].value))


def columns(scene: Scene, figures: Sequence[Figure], box: Box, tones: ChartTones) -> list[Box]:
    """On a common ground line, values in them or above; gives their boxes."""
    count = len(figures)
    wide = box.width / (count + (count - 1) * _GAP)
    labels = any(figure.label for figure in figures)
    low = box.bottom - (_LABEL * 2.1 if labels else 0.0)
    top = max(abs(figure.value) for figure in figures)
    room = low - box.y - _VALUE * 0.75
    if room < wide * 0.5:
        raise Crowded
    made = []
    size = min(fit(scene, "headline", f.text, _VALUE, wide * 0.92).size for f in figures)
    for index, figure in enumerate(figures):
        x, tall = box.x + index * wide * (1 + _GAP), room * abs(figure.value) / top
        column = Box(x=x, y=low - tall, width=wide, height=tall)
        tone = tones.bar(index, largest(figures))
        radius = min(wide * 0.09, tall / 2)
        scene.pen.fill(rect(x, column.y, wide, tall, (radius, radius, 0, 0)), tone)
        value = fit(scene, "headline", figure.text, size, wide * 0.94)
        inside = tall > value.cap * 2.4
        y = column.y + value.cap * 0.75 if inside else column.y - value.cap * 1.5
        ink = legible(scene, tone, "paper", "ink") if inside else tones.text
        write(scene, value, (x + wide / 2, y), ink)
        if figure.label:
            label = fit(scene, "subline", figure.label, _LABEL, wide * (1 + _GAP * 0.8), lines=2)
            write(scene, label, (x + wide / 2, low + label.size * 0.55), tones.text)
        made.append(column)
    scene.pen.fill(rect(box.x - 8, low, box.width + 16, 5, 2), tones.text)
    return made


def bars(scene: Scene, figures: Sequence[Figure], box: Box, tones: ChartTones) -> None:
    """One under the other, with their labels above and values behind them."""
    count = len(figures)
    row = box.height / count
    label_high = _LABEL * 1.3 if any(figure.label for figure in figures) else 0.0
    thick = min(row - label_high - row * 0.2, box.width * 0.12)
    if thick < _LABEL * 0.6:
        raise Crowded
    values = [
        fit(scene, "headline", f.text, min(thick * 0.95, _VALUE), box.width * 0.4) for f in figures
    ]
    size = min(value.size for value in values)
    values = [fit(scene, "headline", f.text, size, box.width * 0.5) for f in figures]
    most = box.width - max(value.width for value in values) - thick * 0.5
    top = max(abs(figure.value) for figure in figures)
    for index, (figure, value) in enumerate(zip(figures, values, strict=True)):
        y = box.y + index * row
        if figure.label:
            label = fit(scene, "subline", figure.label, _LABEL, box.width)
            write(scene, label, (box.x, y), tones.text, "start")
        y += label_high
        long = max(most * abs(figure.value) / top, 2.0)
        radius = min(thick * 0.22, long / 2)
        scene.pen.fill(rect(box.x, y, most, thick, thick * 0.22), tones.pale)
        bar = rect(box.x, y, long, thick, radius)
        scene.pen.fill(bar, tones.bar(index, largest(figures)))
        place = box.x + most + thick * 0.4, y + (thick - value.cap) / 2
        write(scene, value, place, tones.text, "start")


def bubbles(scene: Scene, figures: Sequence[Figure], box: Box, tones: ChartTones) -> None:
    """Discs whose areas are to scale, side by side on one line."""
    top = max(abs(figure.value) for figure in figures)
    shares = [math.sqrt(abs(figure.value) / top) for figure in figures]
    label_high = _LABEL * 2.2 if any(figure.label for figure in figures) else 0.0
    unit = min(box.width / (2 * sum(shares) * 1.06), (box.height - label_high) / 2)
    x = box.x + (box.width - 2 * unit * sum(shares) * 1.06) / 2
    low = box.y + (box.height - label_high) / 2 + unit
    for index, (figure, share) in enumerate(zip(figures, shares, strict=True)):
        radius = unit * share
        middle = x + radius, low - radius
        tone = tones.bar(index, largest(figures))
        scene.pen.fill(ell(*middle, radius), tone)
        try:
            value = fit(scene, "headline", figure.text, radius * 0.72, radius * 1.64)
            place = middle[0], middle[1] - value.cap / 2
            write(scene, value, place, legible(scene, tone, "paper", "ink"))
        except Crowded:
            value = fit(scene, "headline", figure.text, _VALUE, radius * 3)
            write(scene, value, (middle[0], middle[1] - radius - value.cap * 1.5), tones.text)
        if figure.label:
            wide = max(2 * radius, _LABEL * 5)
            label = fit(scene, "subline", figure.label, _LABEL, wide, lines=2)
            write(scene, label, (middle[0], low + _LABEL * 0.6), tones.text)
        x += 2 * radius * 1.06


def sector(middle: tuple[float, float], outer: float, inner: float, start: float,
           stop: float) -> Path:  # fmt: skip
    """A part of a ring between two shares of it, clockwise from the top."""
    a, b = (_TURN + 360 * share for share in (start, min(stop, start + 0.9999)))
    steps = max(2, math.ceil((b - a) / 30))
    outward = _arc(middle, outer, a, b, steps)
    inward = _arc(middle, inner, b, a, steps)
    return f"M{at(*polar(middle, outer, a))} {outward} L{at(*polar(middle, inner, b))} {inward} Z"


def _arc(middle: tuple[float, float], radius: float, start: float, stop: float, steps: int) -> Path:
    """Cubics, each over so small an angle that nobody sees the difference."""
    turn = (stop - start) / steps
    reach = radius * 4 / 3 * math.tan(math.radians(turn) / 4)
    out = []
    for step in range(steps):
        a, b = start + step * turn, start + (step + 1) * turn
        p, q = polar(middle, radius, a), polar(middle, radius, b)
        (ca, sa), (cb, sb) = (
            (math.cos(math.radians(x)), math.sin(math.radians(x))) for x in (a, b)
        )
        leave, arrive = (
            (p[0] - sa * reach, p[1] + ca * reach),
            (q[0] + sb * reach, q[1] - cb * reach),
        )
        out.append(f"C{at(*leave)} {at(*arrive)} {at(*q)}")
    return " ".join(out)


def ring(scene: Scene, figures: Sequence[Figure], middle: tuple[float, float], outer: float,
         inner: float, tones: ChartTones) -> None:  # fmt: skip
    """Shares of a whole; what is left of it is pale."""
    scene.pen.fill(sector(middle, outer, inner, 0, 1), tones.pale)
    start = 0.0
    last = largest(figures)
    for index, figure in enumerate(figures):
        stop = start + figure.value / _WHOLE
        part = sector(middle, outer, inner, start, stop - (0.006 if len(figures) > 1 else 0))
        scene.pen.fill(part, tones.bar(index, last))
        start = stop


def squares(scene: Scene, figure: Figure, box: Box, tones: ChartTones) -> None:
    """A hundred squares; as many are filled as the share has parts of a hundred."""
    side = min(box.width, box.height) / _SQUARES
    left, top = box.x + (box.width - side * _SQUARES) / 2, box.y
    filled = round(figure.value)
    for number in range(_SQUARES**2):
        row, column = divmod(number, _SQUARES)
        x, y = left + column * side, top + (_SQUARES - 1 - row) * side
        tone = tones.strong if number < filled else tones.pale
        scene.pen.fill(rect(x, y, side * 0.84, side * 0.84, side * 0.16), tone)

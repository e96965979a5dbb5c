"""Predictions as a picture: SVG, written by hand, the same bytes for the same wines."""

from collections.abc import Iterator, Sequence
from html import escape

from onbrand_wine_quality.measures import MEASURES, TITLES, UNITS
from onbrand_wine_quality.model import BEST, Prediction
from onbrand_wine_quality.words import number, say

WIDTH, MARGIN = 900, 48
INK, SOFT, HAIR = "#1d1b1a", "#6b6663", "#dcd7d2"
WINE = {"red": "#7d1f3a", "white": "#9a7b16"}
DOWN = "#5f6b78"
_SCALE = (MARGIN, WIDTH - MARGIN)
_ROW, _NAMES, _VALUES = 42, 250, 376
_BARS = (430, WIDTH - MARGIN - 56)
_BINS = [round(0.5 * step, 1) for step in range(6, 19)]  # 3 to 9, in half points


def of_one(
    found: Prediction, wine: Sequence[float], usual: float, color: str, language: str
) -> bytes:
    """The quality on its scale, and every measure by how far it moved it."""
    order = sorted(range(len(MEASURES)), key=lambda at: -abs(found.moved[MEASURES[at]]))
    parts = [*_scale(found, color, language)]
    moved = say("What moved it from the usual {usual}", language, usual=number(usual, language))
    parts.append(_text(MARGIN, 262, moved, 20, weight=600))
    most = max(0.1, *(abs(value) for value in found.moved.values()))
    middle = sum(_BARS) / 2
    for place, at in enumerate(order):
        name, y = MEASURES[at], 300 + _ROW * place
        value = found.moved[name]
        length = (middle - _BARS[0]) * abs(value) / most
        parts += [
            _text(MARGIN, y + 5, say(TITLES[name], language), 17),
            _text(_VALUES, y + 5, _measured(wine[at], name, language), 15, SOFT, "end"),
            _bar(middle if value >= 0 else middle - length, y - 12, length,
                 WINE[color] if value >= 0 else DOWN),
            _text(middle + (length + 8 if value >= 0 else -length - 8), y + 5,
                  ("+" if value >= 0 else "") + number(value, language, 2), 15, INK,
                  "start" if value >= 0 else "end"),
        ]  # fmt: skip
    foot = 300 + _ROW * len(order)
    parts.append(f'<path d="M{middle:g} 280V{foot - 22}" stroke="{INK}"/>')
    return _svg(parts, foot + 4, f"{say('Quality', language)}: {number(found.quality, language)}")


def of_many(found: Sequence[Prediction], color: str, language: str) -> bytes:
    """How many wines of each quality, and what moved them."""
    counts = [0] * len(_BINS)
    for each in found:
        counts[min(len(_BINS) - 1, max(0, round((each.quality - _BINS[0]) / 0.5)))] += 1
    title = say("{number} wines by their quality", language, number=len(found))
    parts = [_text(MARGIN, 62, title, 22, weight=600)]
    step = (_SCALE[1] - _SCALE[0]) / len(_BINS)
    for place, (grade, count) in enumerate(zip(_BINS, counts, strict=True)):
        height = 200 * count / max(counts)
        x = _SCALE[0] + step * place
        parts.append(_bar(x + 4, 320 - height, step - 8, WINE[color], height))
        if count:
            parts.append(_text(x + step / 2, 312 - height, str(count), 14, SOFT, "middle"))
        digits = 0 if grade == int(grade) else 1
        label = number(grade, language, digits)
        parts.append(_text(x + step / 2, 344, label, 15, INK, "middle"))
    parts.append(f'<path d="M{_SCALE[0]} 320.5H{_SCALE[1]}" stroke="{INK}"/>')
    told = say("How far each measure moved them, on average", language)
    parts.append(_text(MARGIN, 406, told, 20, weight=600))
    means = {name: sum(abs(each.moved[name]) for each in found) / len(found) for name in MEASURES}
    most = max(0.01, *means.values())
    for place, name in enumerate(sorted(means, key=lambda each: -means[each])):
        y, length = 444 + 36 * place, (_BARS[1] - _NAMES - 50) * means[name] / most
        parts += [
            _text(MARGIN, y + 5, say(TITLES[name], language), 17),
            _bar(_NAMES + 50, y - 11, length, WINE[color], 22),
            _text(_NAMES + 58 + length, y + 5, number(means[name], language, 2), 15),
        ]
    return _svg(parts, 444 + 36 * len(means) + 4, title)


def _scale(found: Prediction, color: str, language: str) -> Iterator[str]:
    low, at, high = (_place(value) for value in (found.low, found.quality, found.high))
    interval = f"{number(found.low, language)} – {number(found.high, language)}"
    yield _text(MARGIN, 96, number(found.quality, language), 76, WINE[color], weight=700)
    yield _text(MARGIN + 140, 68, f"{say('Quality', language)}, {say('of 10', language)}", 22)
    told = f"{interval}, {say('true in nine wines of ten', language)}"
    yield _text(MARGIN + 140, 96, told, 17, SOFT)
    yield f'<path d="M{_SCALE[0]} 160.5H{_SCALE[1]}" stroke="{HAIR}" stroke-width="3"/>'
    for grade in range(int(BEST) + 1):
        yield f'<path d="M{_place(grade):g} 152V169" stroke="{HAIR}"/>'
        yield _text(_place(grade), 196, str(grade), 15, SOFT, "middle")
    yield f'<path d="M{low:.1f} 160.5H{high:.1f}" stroke="{WINE[color]}" stroke-width="9"/>'
    yield (
        f'<circle cx="{at:.1f}" cy="160.5" r="12" fill="{WINE[color]}" '
        'stroke="#fff" stroke-width="4"/>'
    )


def _place(grade: float) -> float:
    return _SCALE[0] + (_SCALE[1] - _SCALE[0]) * grade / BEST


def _measured(value: float, name: str, language: str) -> str:
    told = f"{value:.4g}".replace(".", "," if language == "ru" else ".")
    return f"{told} {say(UNITS[name], language)}".strip()


def _bar(x: float, y: float, width: float, fill: str, height: float = 24) -> str:
    return (
        f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" fill="{fill}"/>'
    )


def _text(  # noqa: PLR0913 - as many as an SVG's text has
    x: float, y: float, words: str, size: int, fill: str = INK, anchor: str = "start", *,
    weight: int = 400,
) -> str:  # fmt: skip
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size}" fill="{fill}" '
        f'text-anchor="{anchor}" font-weight="{weight}">{escape(words)}</text>'
    )


def _svg(parts: Sequence[str], height: int, title: str) -> bytes:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" '
        f'width="{WIDTH}" height="{height}" font-family="Manrope, Helvetica, Arial, sans-serif">'
        f"<title>{escape(title)}</title>"
        f'<rect width="{WIDTH}" height="{height}" fill="#fff"/>{"".join(parts)}</svg>'
    ).encode()

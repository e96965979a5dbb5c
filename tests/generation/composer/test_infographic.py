"""Numbers are drawn to scale, in type that reads, and none that the brief does not give."""

import re
from collections.abc import Iterator

import pytest

from onbrand.brand import BrandBook
from onbrand.color import Color, contrast
from onbrand.generation.composer.archetypes import infographic
from onbrand.generation.composer.canvas import Canvas, Crowded
from onbrand.generation.composer.charts import ChartTones, bars, bubbles, columns, ring, squares
from onbrand.generation.composer.infopage import Page
from onbrand.generation.composer.lettering import legible
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.ramps import Ramps
from onbrand.generation.composer.scene import Scene
from onbrand.generation.composer.shapes import area, bounds, within
from onbrand.layout import Box, plan
from onbrand.prompting import Figure, Lettering
from onbrand.samples import sample, sample_ids

from .scenes import form, request
from .test_kit import odd_ramps

SALES = tuple(
    Figure(value=value, text=f"{value}%", label=str(year), unit="%")
    for year, value in ((2022, 20), (2023, 35), (2024, 50))
)
SHARES = tuple(
    Figure(value=value, text=f"{value}%", label=name, unit="%", kind="share")
    for name, value in (("чай", 50), ("кофе", 30), ("какао", 20))
)
STEPS = tuple(
    Figure(value=n, text=str(n), label=name, kind="step")
    for n, name in enumerate(("заявка", "решение", "доставка"), 1)
)
RATE = (Figure(value=5.9, text="от 5,9%", label="ипотека", unit="%"),)
PRICES = tuple(
    Figure(value=value, text=f"{value} ₽", label=name, unit="₽")
    for name, value in (("базовый", 990), ("полный", 1990))
)
PLACES = tuple(
    Figure(value=n, text=str(n), label=name, kind="place")
    for n, name in enumerate(("скорость", "цена", "сервис", "качество"), 1)
)
DATES = tuple(
    Figure(value=year, text=str(year), label=name, kind="date")
    for year, name in ((2010, "основание"), (2015, "первый завод"), (2020, "экспорт"))
)
EVERY = {
    "amounts": SALES, "shares": SHARES, "share": SHARES[:1], "steps": STEPS, "rate": RATE,
    "prices": PRICES, "places": PLACES, "dates": DATES, "two": SHARES[:2],
}  # fmt: skip
TONES = ChartTones("paper", ("second", "second+2"), "main", "paper-3", "ink")
BOX = Box(x=100, y=200, width=800, height=600)
FILL = re.compile(r'<path d="([^"]+)" fill="[^"]+" data-token="([^"]+)"')


def scene(book: BrandBook, ramps: Ramps | None = None, format_id: str = "post") -> Scene:
    layout = plan(book, form(book, format_id), Lettering(), kind="overlay")
    return Scene(Canvas.of(layout), ramps or Ramps(book), "1:0", grain=False)


def pieces(made: Scene, tone: str) -> list[str]:
    wanted = made.ramps.token(tone)
    return [d for d, token in FILL.findall(made.pen.svg()) if token == wanted]


def test_columns_and_bars_are_as_long_as_their_numbers_say() -> None:
    made = scene(sample("sever"))
    heights = [box.height for box in columns(made, SALES, BOX, TONES)]
    assert [round(height / heights[-1], 2) for height in heights] == [0.4, 0.7, 1.0]
    made = scene(sample("sever"))
    bars(made, SALES, BOX, TONES)
    tones = (TONES.bar(0, 2), TONES.bar(1, 2), TONES.bar(2, 2))
    boxes = [bounds(pieces(made, tone)[0]) for tone in tones]
    wide = [right - left for left, _, right, _ in boxes]
    assert [round(each / wide[-1], 2) for each in wide] == [0.4, 0.7, 1.0]


def test_bubbles_have_areas_to_scale() -> None:
    made = scene(sample("sever"))
    bubbles(made, SALES, BOX, TONES)
    areas = [area(pieces(made, TONES.bar(index, 2))[0]) for index in range(3)]
    assert [round(each / areas[-1], 2) for each in areas] == [0.4, 0.7, 1.0]


def test_rings_and_squares_show_the_share() -> None:
    made = scene(sample("sever"))
    ring(made, SHARES[1:2], (500, 500), 200, 120, TONES)
    whole, part = pieces(made, "paper-3")[0], pieces(made, "main")[0]
    assert area(part) / area(whole) == pytest.approx(0.3, abs=0.02)
    made = scene(sample("sever"))
    squares(made, SHARES[1], BOX, TONES)
    assert len(pieces(made, "main")) == 30
    assert len(pieces(made, "paper-3")) == 70


def drawn(ramps: Ramps | None = None, brand: str = "zerno") -> Iterator[tuple[str, str, Scene]]:
    for kind, figures in EVERY.items():
        brief = ScenePlan(("cup",), style="infographic", figures=figures)
        for variant in infographic.variants(brief):
            for format_id in ("post", "banner", "portrait"):
                made = scene(sample(brand), ramps, format_id)
                try:
                    infographic.draw(made, brief, variant)
                except Crowded:
                    continue
                yield kind, variant, made


def test_each_kind_of_numbers_has_three_ways_that_fit() -> None:
    found: dict[str, set[str]] = {}
    for kind, variant, _ in drawn():
        found.setdefault(kind, set()).add(variant)
    assert all(len(found[kind]) > 1 for kind in EVERY), found


def test_only_the_words_and_numbers_of_the_brief_are_set() -> None:
    for kind, variant, made in drawn():
        known = " ".join(f"{f.lead} {f.text} {f.label}" for f in EVERY[kind])
        said = re.findall(r'aria-label="([^"]+)"', made.pen.svg())
        assert said, (kind, variant)
        for words in said:
            assert words.replace("\u00a0", " ").lower() in known, (kind, variant, words)


@pytest.mark.parametrize("seed", range(8))
def test_words_read_on_their_ground_in_any_palette(seed: int) -> None:
    ramps = odd_ramps(seed) if seed >= 4 else Ramps(sample(sample_ids()[seed]))
    for kind, variant, made in drawn(ramps):
        for tone, below in _lettered(made):
            assert contrast(tone, below) >= 4.5, (kind, variant)


def _lettered(made: Scene) -> Iterator[tuple[Color, Color]]:
    """The color of each lettering and that of the last flat shape drawn around its start."""
    flat: list[tuple[str, str]] = []
    part = re.compile(
        r'<path d="([^"]+)" fill="(#\w{6})" data|<g role="img"[^>]*fill="(#\w{6})"[^>]*>'
        r'<path transform="translate\(([\d.-]+) ([\d.-]+)\)"'
    )
    for d, color, ink, x, y in part.findall(made.pen.svg()):
        if d:
            flat.append((d, color))
            continue
        at = float(x) + 6, float(y) - 6
        below = [color for shape, color in flat if within(shape, (at,))]
        yield Color.parse(ink), Color.parse(below[-1])


def test_legible_tones_are_the_first_that_read() -> None:
    made = scene(sample("sever"))
    assert legible(made, "paper", "accent", "main") == "main"
    assert legible(made, "main", "ink", "paper") == "paper"


def test_without_numbers_or_where_no_text_is_wanted_it_does_not_suit() -> None:
    assert infographic.suits(ScenePlan(("cup",), style="infographic")) == 0
    bare = ScenePlan(("cup",), figures=RATE, exclude=frozenset({"text"}))
    assert infographic.suits(bare) == 0
    assert infographic.suits(ScenePlan(("cup",), style="infographic", figures=RATE)) > 3


def test_what_the_numbers_count_is_drawn_once_and_told_as_shown() -> None:
    brief = ScenePlan(
        ("shop",), {"shop": 12}, style="infographic",
        figures=(Figure(value=12, text="12"), Figure(value=45, text="45")),
    )  # fmt: skip
    made = scene(sample("zerno"))
    infographic.draw(made, brief, "columns")
    assert sum(thing.count for thing in made.things if thing.name == "shop") == 1
    assert made.drawn["shop"] == 12


def test_the_plan_of_a_picture_has_the_numbers_of_the_prompt() -> None:
    asked = request(figures=[figure.model_dump() for figure in SALES])
    assert ScenePlan.of(asked).figures == SALES


def test_the_label_of_all_columns_is_under_them() -> None:
    first, *rest = (figure.model_copy(update={"label": ""}) for figure in SALES)
    figures = (first.model_copy(update={"label": "выручка"}), *rest)
    made = scene(sample("sever"), format_id="banner")
    page = Page.of(made, ScenePlan((), style="infographic", figures=figures), several=True)
    room = page.footing()
    assert room.y == page.chart.y
    assert 0.7 * page.chart.height < room.height < page.chart.height
    assert "Выручка" in made.pen.svg()

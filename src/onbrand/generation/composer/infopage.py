"""A page with numbers: where the chart is and where the hero, their tones and words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from onbrand.generation.composer.charts import ChartTones
from onbrand.generation.composer.company import Places, settle
from onbrand.generation.composer.lettering import bearing, fit, legible, write
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.scene import Scene, Thing
from onbrand.generation.composer.shapes import ell
from onbrand.generation.composer.standing import stand
from onbrand.layout import Box
from onbrand.layout.grid import grow
from onbrand.prompting import Figure

LABEL = 44.0  # units: as large as labels may be
_HUGE = 520.0
_MOST = 6
_WIDE = 1.25  # proportions of a stage on which the hero is beside the chart, not below it
# What a chart of ours shows itself, and what is only a word for one of several steps.
_CHARTS = {"chart", "line_chart", "pie_chart", "percent"}
_STEPS = {"footprints", "staircase", "ladder"}
_SEEN, _BRIGHT = 1.8, 0.4  # contrast of a shape; how often the accent leads
_WHOLE = re.compile(r"(?<![\d.,])\d{1,4}(?![\d.,])")
_QUALIFIED = re.compile(r"(\D*[^\W\d]\D*?)\s+([$€£+−-]?\d.*)")


@dataclass(frozen=True, slots=True)
class Page:
    """`chart` and `hero` are the parts of the stage for each of them; `lead` is the plan of what
    is drawn beside the numbers."""

    scene: Scene
    plan: ScenePlan
    lead: ScenePlan
    figures: tuple[Figure, ...]
    tones: ChartTones
    floor: str
    chart: Box
    hero: Box

    @classmethod
    def of(cls, scene: Scene, plan: ScenePlan, *, several: bool) -> "Page":
        tones, floor = _tones(scene, plan)
        stage = scene.canvas.stage
        lead = _lead(plan)
        inner = grow(stage, -0.05 * min(stage.width, stage.height))
        figures = comparable(plan.figures) if several else plan.figures
        return cls(scene, plan, lead, figures, tones, floor, *_parts(inner, lead))

    @property
    def title(self) -> str:
        """A label that is of all figures, as only the first has one."""
        first, *rest = self.figures
        return first.label if rest and not any(figure.label for figure in rest) else ""

    @property
    def named(self) -> tuple[Figure, ...]:
        if not self.title:
            return self.figures
        return tuple(figure.model_copy(update={"label": ""}) for figure in self.figures)

    @property
    def first(self) -> tuple[str, str]:
        """A word such as «от», if there is one, and the number."""
        text = self.figures[0].text
        found = _QUALIFIED.fullmatch(text)
        return (found[1], found[2]) if found else ("", text)

    def with_hero(self, box: Box) -> "Page":
        return replace(self, hero=box)

    def heading(self) -> Box:
        """Writes the label that all figures share above them; gives the room that is left."""
        box = self.chart
        if not self.title:
            return box
        made = fit(self.scene, "subline", self.title, LABEL, box.width, lines=2)
        written = write(self.scene, made, (box.x, box.y), self.tones.text, "start")
        top = written.bottom + made.size * 0.9
        return Box(x=box.x, y=top, width=box.width, height=box.bottom - top)

    def number(self, box: Box, tone: str, size: float = _HUGE) -> Box:
        """The first number as large as it can be, a word before it small above."""
        word, text = self.first
        top = box.y
        if word:
            made = fit(self.scene, "subline", word, LABEL * 1.5, box.width)
            top = write(self.scene, made, (box.x, top), tone, "start").bottom + made.size * 0.45
        made = fit(self.scene, "headline", text, size, box.width)
        while made.cap > box.bottom - top and made.size > LABEL:
            made = fit(self.scene, "headline", text, made.size * 0.9, box.width)
        return write(self.scene, made, (box.x, top), tone, "start")

    def caption(self, top: float, box: Box, tone: str) -> None:
        """The figure's own words under it."""
        label = self.figures[0].label
        if label and top < box.bottom:
            made = fit(self.scene, "subline", label, LABEL * 1.1, box.width, lines=2)
            write(self.scene, made, (box.x, top), tone, "start")

    def populate(self, *, disc: bool = True) -> None:
        """The hero on a line of its own, before a disc, and the others beside it."""
        scene, box = self.scene, self.hero
        if self.lead.hero:
            level, middle = box.bottom - box.height * 0.06, box.x + box.width / 2
            radius = min(box.width * 0.42, box.height * 0.5)
            sun = Box(x=middle - radius, y=level - radius * 1.8, width=2 * radius,
                      height=2 * radius)  # fmt: skip
            behind = self.tones.ground
            if disc and scene.canvas.free(sun):
                behind = self.floor
                scene.pen.fill(ell(middle, level - radius * 0.8, radius), behind)
            mark, most = scene.mark, (box.width * 0.8, box.height * 0.86)
            stand(scene, self.lead, (middle, level), most, ground=behind)
            places = Places(level, level, mark, behind, (behind,), within=grow(box, 6))
            settle(scene, self.lead, places)
        self._credit()

    def _credit(self) -> None:
        """What the numbers themselves show of the brief: charts, steps, and how many."""
        scene, plan = self.scene, self.plan
        for name in plan.subjects:
            if name in _shown_by_numbers(plan) and not scene.drawn[name]:
                hero = name == plan.hero
                scene.things.append(Thing(name, "hero" if hero else "support", self.chart))
                scene.credit(name)
            if name not in self.lead.counts and 0 < scene.drawn[name] < plan.asked(name):
                scene.credit(name, count=plan.asked(name) - scene.drawn[name])


def comparable(figures: Sequence[Figure]) -> tuple[Figure, ...]:
    """Of the first one's unit, so that they are to one scale."""
    return tuple(f for f in figures if f.unit == figures[0].unit and f.value)[:_MOST]


def _shown_by_numbers(plan: ScenePlan) -> set[str]:
    return _CHARTS | (_STEPS if plan.figures and plan.figures[0].kind == "step" else set())


def _lead(plan: ScenePlan) -> ScenePlan:
    """Without what the numbers show: the things that they count are drawn once."""
    told = {int(part) for figure in plan.figures for part in _WHOLE.findall(figure.text)}
    told.add(len(plan.figures))
    return replace(
        plan,
        subjects=tuple(name for name in plan.subjects if name not in _shown_by_numbers(plan)),
        counts={name: count for name, count in plan.counts.items() if count not in told},
    )


def _parts(stage: Box, lead: ScenePlan) -> tuple[Box, Box]:
    """Chart and hero side by side on a wide stage, else one above the other."""
    wide = stage.width > _WIDE * stage.height
    alone = lead.hero is None
    if wide:
        chart = Box(
            x=stage.x, y=stage.y, width=stage.width * (1 if alone else 0.6), height=stage.height
        )
        left = stage.x + stage.width * 0.64
        return chart, Box(x=left, y=stage.y, width=stage.right - left, height=stage.height)
    chart = Box(
        x=stage.x, y=stage.y, width=stage.width, height=stage.height * (1 if alone else 0.58)
    )
    top = stage.y + stage.height * 0.62
    return chart, Box(x=stage.x, y=top, width=stage.width, height=stage.bottom - top)


def _tones(scene: Scene, plan: ScenePlan) -> tuple[ChartTones, str]:
    """Those of the chart, and that of the disc behind the hero."""
    dice, shade = scene.dice("infographic"), scene.shade
    if plan.mood in {"night", "dusk"}:
        ground, low = shade("main", 0.27), shade("main", 0.36)
        bars: tuple[str, ...] = (shade("second", 0.55), shade("main", 0.5), shade("second", 0.68))
        text, strong = legible(scene, ground, "paper"), bearing(scene, shade("accent", 0.78))
        return ChartTones(ground, tuple(bearing(scene, b) for b in bars), strong, low, text), low
    ground = dice.choice(["paper", *scene.fresh(("second", "accent", "sky", "main"), 0.93)])
    strong = "main" if scene.ramps.contrast("main", ground) > _SEEN else "accent"
    if dice.random() < _BRIGHT and scene.ramps.contrast("accent", ground) > _SEEN:
        strong = "accent"
    strong = bearing(scene, strong)
    bars = tuple(
        bearing(scene, shade(slot, light))
        for slot, light in (("second", 0.7), ("main", 0.62), ("second", 0.8))
    )
    text = legible(scene, ground, "main", "ink")
    pale = shade("main", 0.88)
    return ChartTones(ground, bars, strong, pale, text), shade("second", 0.84)

"""A page with numbers: where the chart is and where the hero, their tones and words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from onbrand.generation.composer.charts import ChartTones
from onbrand.generation.composer.company import Places, settle
from onbrand.generation.composer.lettering import bearing, fit, legible, write
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.scene import Scene, Thing
from onbrand.generation.composer.shapes import ell
from onbrand.generation.composer.standing import stand
from onbrand.layout import Box
from onbrand.layout.grid import grow
from onbrand.layout.text import Lines
from onbrand.prompting import Figure
from onbrand.vocabulary import find_nouns, language_of

LABEL = 44.0  # units: as large as labels may be
_HUGE = 520.0
_MOST = 6
_WIDE = 1.25  # proportions of a stage on which the hero is beside the chart, not below it
# What a chart of ours shows itself, and what is only a word for one of several steps.
_CHARTS = {"chart", "line_chart", "pie_chart", "percent"}
_STEPS = {"footprints", "stairs", "staircase", "ladder"}
_SEEN, _BRIGHT = 1.8, 0.4  # contrast of a shape; how often the accent leads
_LOUD = 3.0  # contrast of a shape that leads on such a ground
_BOLD = 0.3  # how often a page has the ground of the brand's main color
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
        return parted(self.figures[0])

    def with_hero(self, box: Box) -> "Page":
        return replace(self, hero=box)

    def heading(self) -> Box:
        """Writes the label that all figures share above them; gives the room that is left."""
        box = self.chart
        if not self.title:
            return box
        title = capital(self.title)
        made = fit(self.scene, "subline", title, LABEL * 1.5, box.width, lines=2)
        written = write(self.scene, made, (box.x, box.y), self.tones.text, "start")
        top = written.bottom + made.size * 0.9
        return Box(x=box.x, y=top, width=box.width, height=box.bottom - top)

    def footing(self) -> Box:
        """The same label under them, where columns of any height are near it."""
        box = self.chart
        if not self.title:
            return box
        made = fit(self.scene, "subline", capital(self.title), LABEL * 1.5, box.width, lines=2)
        top = box.bottom - made.height
        write(self.scene, made, (box.x, top), self.tones.text, "start")
        return Box(x=box.x, y=box.y, width=box.width, height=top - made.size * 0.6 - box.y)

    def number(self, box: Box, tone: str, size: float = _HUGE) -> Box:
        """The first number as large as the box bears, the words before it small above, in the
        middle of the box's height."""
        scene, (word, text) = self.scene, self.first
        lead = fit(scene, "subline", word, LABEL * 1.5, box.width) if word else None
        above = lead.height + LABEL if lead else 0.0
        made = fit(scene, "headline", text, size, box.width)
        while made.cap > box.height - above and made.size > LABEL:
            made = fit(scene, "headline", text, made.size * 0.94, box.width)
        top = box.y + max(box.height - above - made.cap, 0.0) / 2
        if lead:
            write(scene, lead, (box.x, top), tone, "start")
        return write(scene, made, (box.x, top + above), tone, "start")

    def words(self, width: float, size: float = LABEL * 1.5) -> Lines | None:
        """What the only figure is of, as it is set under it."""
        label = titled(self.figures[0])
        return fit(self.scene, "subline", label, size, width, lines=3) if label else None

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
        shown = _shown_by_numbers(plan)
        for name in plan.subjects:
            if name == plan.hero and not scene.drawn[name]:
                scene.things.append(Thing(name, "hero", self.chart))
            if name in shown and not scene.drawn[name]:
                scene.credit(name)
            if name not in self.lead.counts and 0 < scene.drawn[name] < plan.asked(name):
                scene.credit(name, count=plan.asked(name) - scene.drawn[name])


def parted(figure: Figure) -> tuple[str, str]:
    """The words before the number, such as «от», if there are any, and the number."""
    found = _QUALIFIED.fullmatch(figure.text)
    before, number = (found[1], found[2]) if found else ("", figure.text)
    return capital(f"{figure.lead} {before}".strip()), number


def capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def titled(figure: Figure) -> str:
    """Its label; a name begins with a capital, a phrase that goes on after a number does not."""
    goes_on = figure.kind in {"amount", "share"} and figure.label == figure.label.lower()
    return figure.label if goes_on and figure.unit != "₽" else capital(figure.label)


def comparable(figures: Sequence[Figure]) -> tuple[Figure, ...]:
    """Of the first one's unit, so that they are to one scale."""
    return tuple(f for f in figures if f.unit == figures[0].unit and f.value)[:_MOST]


def _shown_by_numbers(plan: ScenePlan) -> set[str]:
    """Charts, steps, and what the labels name."""
    steps = plan.figures and plan.figures[0].kind == "step"
    words = "\n".join(f"{figure.lead}\n{figure.label}" for figure in plan.figures)
    nouns = {*find_nouns(words, language_of(words))} if words.strip() else set()
    named = {each.drawing for each in plan.depictions if each.drawing and each.noun in nouns}
    return _CHARTS | named | (_STEPS if steps else set())


def _lead(plan: ScenePlan) -> ScenePlan:
    """Only what the brief names apart from its numbers: these show all else, and things that they
    count are drawn once."""
    told = {int(part) for figure in plan.figures for part in _WHOLE.findall(figure.text)}
    told.add(len(plan.figures))
    hidden = _shown_by_numbers(plan) | plan.dressing
    return replace(
        plan,
        subjects=tuple(name for name in plan.subjects if name not in hidden),
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
    bold = bearing(scene, "main")
    if dice.random() < _BOLD and bold == "main":
        return _bold(scene, bold), step(bold, 1)
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


def _bold(scene: Scene, ground: str) -> ChartTones:
    """On the brand's main color: paper speaks, and the accent where it stands out."""
    text = legible(scene, ground, "paper", "ink")
    loud = [tone for tone in ("accent", "second") if scene.ramps.contrast(tone, ground) > _LOUD]
    strong = bearing(scene, loud[0]) if loud else text
    up = 1 if scene.ramps.is_dark(ground) else -1
    bars = tuple(bearing(scene, step(ground, up * steps)) for steps in (3, 2, 4))
    return ChartTones(ground, bars, strong, step(ground, up), text)

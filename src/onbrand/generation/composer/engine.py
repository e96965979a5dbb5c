"""The embedded generator: plan, sketch a few candidates, choose, draw."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from onbrand.artwork import Pixels, Vector, encode_webp, rasterize
from onbrand.artwork.preview import MARKED, marked
from onbrand.brand import BrandBook
from onbrand.color import Color
from onbrand.conformance import inspect_pixels
from onbrand.generation.composer.canvas import Canvas, Crowded
from onbrand.generation.composer.critic import Judgment, Seen, judge
from onbrand.generation.composer.emphasis import led_by
from onbrand.generation.composer.fidelity import lacking, told
from onbrand.generation.composer.ideas import TRIES, Idea, laid_out, original, rounds
from onbrand.generation.composer.outline import lost
from onbrand.generation.composer.own import lent
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.ramps import Ramps
from onbrand.generation.composer.scene import Scene, Thing
from onbrand.generation.composer.shapes import Unsolved
from onbrand.generation.composer.traits import is_view
from onbrand.generation.protocol import Finished, GenerationFailed, Request
from onbrand.layout import Box, Layout, Placed, backdrop, compose, lettered
from onbrand.progress import Cancelled, IsCancelled, OnEvent, Preview, Step
from onbrand.prompting import Prompt

_SKETCH = 270  # pixels across
_CANDIDATES = 6
_WORSE = 0.25  # of the score: what another light or other colors may cost a composition


@dataclass(frozen=True, slots=True)
class Look:
    """What candidates are drawn in: the light of the plan, the colors of the book."""

    request: Request
    plan: ScenePlan
    book: BrandBook
    ramps: Ramps

    @classmethod
    def of(cls, request: Request) -> "Look":
        """Of the brief alone."""
        return cls(request, ScenePlan.of(request), request.book, Ramps(request.book))

    def scene(
        self, idea: Idea, *, grain: bool, seen_on: Mapping[str, Color] | None = None
    ) -> Scene:
        canvas, plan = Canvas.of(idea.layout), self.plan
        brief = "+".join(plan.subjects)
        scene = Scene(
            canvas, self.ramps, idea.choice.stream, grain=grain, woman=plan.woman, brief=brief
        )
        scene.told, scene.seen_on = plan.told, seen_on or {}
        idea.approach.archetype.draw(scene, plan, idea.choice.variant)
        return scene

    def changed(self) -> "Look":
        """In the light and under the lead that the user asks for."""
        wanted = self.request.direction
        plan, book = self.plan.lit(wanted.mood), led_by(self.book, wanted.emphasis)
        if plan.mood == self.plan.mood and not wanted.emphasis:
            return self
        return Look(self.request, plan, book, Ramps(self.book, lead=wanted.emphasis))


@dataclass(frozen=True, slots=True, eq=False)
class _Sketch:
    idea: Idea
    ground: Pixels
    drawn: Vector
    judgment: Judgment
    lacking: float
    lost: Mapping[str, Color]  # things that melt, and into what
    seen_on: Mapping[str, Color] = field(default_factory=dict)  # of those that did

    @property
    def merit(self) -> tuple[int, float, float]:
        """No fault first, then all that was asked for, then looks."""
        return -self.judgment.faults, -self.lacking, self.judgment.score


class Composer:
    """A Generator. Deterministic: the same request gives the same bytes."""

    name = "composer"

    def warm(self, book: BrandBook) -> None:
        """Draws one picture for nobody: fonts, shapes and words are then at hand."""
        prompt = Prompt(language="en", sections=(), format=book.formats[0].id)
        request = Request(prompt, book, book.formats[0], seed=0)
        self.generate(request, lambda _event: None, lambda: False)

    def generate(self, request: Request, on_event: OnEvent, cancelled: IsCancelled) -> Finished:
        with lent(request.illustrations):
            return self._generate(request, on_event, cancelled)

    def _generate(self, request: Request, on_event: OnEvent, cancelled: IsCancelled) -> Finished:
        on_event(Step("planning", 0.02))
        plain = Look.of(request)
        look = plain.changed()
        sketches = self._sketches(plain, on_event, cancelled)
        best = _told_apart(_best(sketches, plain, look), look)
        on_event(Step("choosing", 0.6))
        # Nobody has paid yet: what can be seen now is small and marked.
        seen = marked(rasterize(best.drawn, min(best.drawn.width, MARKED)))
        on_event(Preview(encode_webp(seen), "image/webp"))
        _stop_if(cancelled)
        on_event(Step("drawing", 0.65))
        scene, layout = look.scene(best.idea, grain=True, seen_on=best.seen_on), best.idea.layout
        picture = scene.vector()
        artwork, placed = compose(picture, layout, look.book, under=best.ground)
        editable, _ = compose(picture, layout, look.book, under=best.ground, type="live")
        notes = _notes(best, placed, len(sketches))
        depictions = told(look.plan, scene.drawn)
        return Finished(artwork, placed, notes, editable, depictions, best.idea.choice)

    def _sketches(self, look: Look, on_event: OnEvent, cancelled: IsCancelled) -> Sequence[_Sketch]:
        """Candidates from the best source that has any. A variation is not the same once more."""
        first = original(look.request, look.plan)
        before = _sketch(first, look) if first else None
        for source in rounds(look.request, look.plan):
            found: list[_Sketch] = []
            for idea in islice(source, TRIES):
                _stop_if(cancelled)
                sketch = _sketch(idea, look)
                if sketch is None or (before and sketch.drawn == before.drawn):
                    continue
                found.append(sketch)
                on_event(Step("sketching", 0.05 + 0.5 * len(found) / _CANDIDATES))
                if len(found) == _CANDIDATES:
                    break
            if found:
                return found
        raise GenerationFailed(reason="no composition fits these words in this format")


def _stop_if(cancelled: IsCancelled) -> None:
    if cancelled():
        raise Cancelled


def _best(sketches: Sequence[_Sketch], plain: Look, look: Look) -> _Sketch:
    """Chosen as if nothing were asked for but what the brief says: another light and other
    colors change nothing else, unless they spoil the composition."""
    ranked = sorted(sketches, key=lambda sketch: sketch.merit, reverse=True)
    if look is plain:
        return ranked[0]
    tried: list[_Sketch] = []
    for sketch in ranked:
        layout = laid_out(look.request, sketch.idea.choice, look.book)
        again = _sketch(replace(sketch.idea, layout=layout), look)
        if again is None:
            continue
        if again.judgment.score >= sketch.judgment.score - _WORSE:
            return again
        tried.append(again)
    return max(tried, key=lambda sketch: sketch.merit, default=ranked[0])


def _told_apart(best: _Sketch, look: Look) -> _Sketch:
    """Things that turned out to melt are dressed once more, for what is really behind them."""
    again = _sketch(best.idea, look, best.lost) if best.lost else None
    return again if again and again.merit > best.merit else best


def _sketch(idea: Idea, look: Look, seen_on: Mapping[str, Color] | None = None) -> _Sketch | None:
    """A draft without grain, judged; None when the composition finds no room."""
    try:
        scene = look.scene(idea, grain=False, seen_on=seen_on)
    except (Crowded, Unsolved):
        return None
    hero, request = look.plan.hero, look.request
    if hero and not is_view(hero) and not any(thing.name == hero for thing in scene.things):
        return None  # a picture without its hero is not what was asked for
    picture = scene.vector()
    ground = rasterize(backdrop(picture, idea.layout), _SKETCH)
    drawn, placed = compose(picture, idea.layout, look.book, under=ground)
    report = inspect_pixels(lettered(ground, drawn), request.book, request.format, placed)
    things = tuple(on_sheet(scene, idea.layout))
    faults = sum(1 for found in report.findings if found.hard and found.verdict == "fail")
    seen = Seen(ground, idea.layout, things, faults)
    return _Sketch(
        idea, ground, drawn, judge(seen), lacking(look.plan, scene.drawn), lost(seen.outlines),
        seen_on or {},
    )  # fmt: skip


def on_sheet(scene: Scene, layout: Layout) -> Iterator[Thing]:
    """Things with their boxes in pixels of the sheet."""
    px, picture = scene.canvas.px, layout.picture

    def placed(box: Box) -> Box:
        return Box(
            x=picture.x + box.x * px,
            y=picture.y + box.y * px,
            width=box.width * px,
            height=box.height * px,
        )

    for thing in scene.things:
        yield replace(thing, box=placed(thing.box), parts=tuple(map(placed, thing.parts)))


def _notes(best: _Sketch, placed: Placed, candidates: int) -> dict[str, str | int | float]:
    choice = best.idea.choice
    return {
        "archetype": choice.archetype,
        "variant": choice.variant,
        "layout": placed.kind,
        "layout_variant": best.idea.layout.variant,
        "candidates": candidates,
        "score": best.judgment.score,
        **{name: round(value, 2) for name, value in best.judgment.measures.items()},
    }

"""The embedded generator: plan, sketch a few candidates, choose, draw."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from onbrand.artwork import Pixels, Vector, encode_webp, rasterize
from onbrand.artwork.preview import MARKED, marked
from onbrand.brand import BrandBook
from onbrand.conformance import inspect_pixels
from onbrand.generation.composer.approach import Approach, ranking
from onbrand.generation.composer.canvas import Canvas, Crowded
from onbrand.generation.composer.critic import Judgment, judge
from onbrand.generation.composer.fidelity import lacking, told
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.ramps import Ramps
from onbrand.generation.composer.scene import Scene
from onbrand.generation.composer.traits import PEOPLE, is_view
from onbrand.generation.protocol import Finished, GenerationFailed, Request
from onbrand.layout import Box, Layout, Placed, TextDoesNotFit, backdrop, compose, variants
from onbrand.layout import plan as plan_layout
from onbrand.progress import Cancelled, IsCancelled, OnEvent, Preview, Step
from onbrand.prompting import Prompt

_SKETCH = 270  # pixels across
_CANDIDATES = 4
_TRIES = 10
_GROUNDS = (0, 1, 0, 2, 1, 3)  # how often each of the book's grounds is a panel


@dataclass(frozen=True, slots=True)
class _Idea:
    """One candidate, small enough to be drawn again in full."""

    approach: Approach
    variant: str
    layout: Layout
    seed: str


@dataclass(frozen=True, slots=True, eq=False)
class _Sketch:
    idea: _Idea
    ground: Pixels
    drawn: Vector
    judgment: Judgment
    lacking: float

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
        on_event(Step("planning", 0.02))
        plan = ScenePlan.of(request)
        ramps = Ramps(request.book)
        sketches = self._sketches(request, plan, ramps, on_event, cancelled)
        best = max(sketches, key=lambda sketch: sketch.merit)
        on_event(Step("choosing", 0.6))
        # Nobody has paid yet: what can be seen now is small and marked.
        seen = marked(rasterize(best.drawn, min(best.drawn.width, MARKED)))
        on_event(Preview(encode_webp(seen), "image/webp"))
        _stop_if(cancelled)
        on_event(Step("drawing", 0.65))
        idea = best.idea
        scene = _draw(idea, plan, ramps, grain=True)
        picture, book = scene.vector(), request.book
        artwork, placed = compose(picture, idea.layout, book, under=best.ground)
        editable, _ = compose(picture, idea.layout, book, under=best.ground, type="live")
        notes = _notes(best, placed, len(sketches))
        return Finished(artwork, placed, notes, editable, told(plan, scene.drawn))

    def _sketches(
        self,
        request: Request,
        plan: ScenePlan,
        ramps: Ramps,
        on_event: OnEvent,
        cancelled: IsCancelled,
    ) -> list[_Sketch]:
        """Candidates of the take's own approach; of the next one when it cannot be drawn."""
        for approach in _approaches(request, plan):
            found: list[_Sketch] = []
            for idea in islice(_ideas(request, plan, approach), _TRIES):
                _stop_if(cancelled)
                sketch = _sketch(idea, request, plan, ramps)
                if sketch is None:
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


def _approaches(request: Request, plan: ScenePlan) -> tuple[Approach, ...]:
    """The ranking from this take's place on, then from its start."""
    ranked = ranking(request, plan)
    start = request.take % max(len(ranked), 1)
    return (*ranked[start:], *ranked[:start])


def _ideas(request: Request, plan: ScenePlan, approach: Approach) -> Iterator[_Idea]:
    """Structural variants in turns, each with its own layout variant and ground."""
    stream = f"{request.seed}:{request.take}:{request.attempt}"
    dice = random.Random(f"{stream}:ideas")
    names = list(approach.archetype.variants(plan))
    dice.shuffle(names)
    shifts = dice.randrange(6), dice.randrange(len(_GROUNDS))
    for number in range(_TRIES * 2):
        layout_variant = (shifts[0] + number) % (2 * variants(approach.kind))
        try:
            layout = plan_layout(
                request.book,
                request.format,
                request.prompt.lettering,
                kind=approach.kind,
                free_side=request.prompt.plan.free_side,
                variant=layout_variant,
                ground=_GROUNDS[(shifts[1] + number) % len(_GROUNDS)],
            )
        except TextDoesNotFit:
            continue
        yield _Idea(approach, names[number % len(names)], layout, f"{stream}:{number}")


def _draw(idea: _Idea, plan: ScenePlan, ramps: Ramps, *, grain: bool) -> Scene:
    brief = "+".join(plan.subjects)
    scene = Scene(
        Canvas.of(idea.layout), ramps, idea.seed, grain=grain, woman=plan.woman, brief=brief
    )
    idea.approach.archetype.draw(scene, plan, idea.variant)
    return scene


def _sketch(idea: _Idea, request: Request, plan: ScenePlan, ramps: Ramps) -> _Sketch | None:
    """A draft without grain, judged; None when the composition finds no room."""
    try:
        scene = _draw(idea, plan, ramps, grain=False)
    except Crowded:
        return None
    if (
        plan.hero
        and not is_view(plan.hero)
        and not any(thing.name == plan.hero for thing in scene.things)
    ):
        return None  # a picture without its hero is not what was asked for
    picture = scene.vector()
    ground = rasterize(backdrop(picture, idea.layout), _SKETCH)
    drawn, placed = compose(picture, idea.layout, request.book, under=ground)
    report = inspect_pixels(rasterize(drawn, _SKETCH), request.book, request.format, placed)
    person = plan.hero in PEOPLE
    judgment = judge(ground, idea.layout, _hero(scene, idea), report, person=person)
    return _Sketch(idea, ground, drawn, judgment, lacking(plan, scene.drawn))


def _hero(scene: Scene, idea: _Idea) -> Box | None:
    """The hero's box in pixels of the sheet."""
    found = next((thing for thing in scene.things if thing.role == "hero"), None)
    if found is None:
        return None
    px, picture, box = scene.canvas.px, idea.layout.picture, found.box
    return Box(
        x=picture.x + box.x * px,
        y=picture.y + box.y * px,
        width=box.width * px,
        height=box.height * px,
    )


def _notes(best: _Sketch, placed: Placed, candidates: int) -> dict[str, str | int | float]:
    idea = best.idea
    return {
        "archetype": idea.approach.archetype.name,
        "variant": idea.variant,
        "layout": placed.kind,
        "layout_variant": idea.layout.variant,
        "candidates": candidates,
        "score": best.judgment.score,
    }

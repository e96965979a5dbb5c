"""Candidates for a picture: an approach, its structural variant, a layout, and a stream of chance
for all details."""

import random
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import product
from typing import TypeVar

from onbrand.brand import BrandBook
from onbrand.generation.composer.approach import Approach, ranking
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.protocol import Request
from onbrand.layout import Layout, TextDoesNotFit, variants
from onbrand.layout import plan as plan_layout
from onbrand.prompting import Choice
from onbrand.prompting.direction import kept

T = TypeVar("T")

TRIES = 12
_EACH = 6  # candidates of one structure
_GROUNDS = (0, 1, 0, 2, 1, 3)  # how often each of the book's grounds is a panel
_MANY = 8  # approaches: an order's takes never come back to one of so many


@dataclass(frozen=True, slots=True)
class Idea:
    """One candidate, small enough to be drawn again in full."""

    approach: Approach
    choice: Choice
    layout: Layout


def rounds(request: Request, plan: ScenePlan) -> Iterator[Iterator[Idea]]:
    """Sources of candidates, the best first: the next is asked where nothing of those before
    could be drawn."""
    ways = _approaches(request, plan)
    if request.basis and request.attempt == 0 and ways:
        yield _like(request, plan, ways[0], request.basis.choice)
    for way in ways:
        yield _ideas(request, plan, way, again=request.take // len(ways), few=len(ways) < _MANY)


def original(request: Request, plan: ScenePlan) -> Idea | None:
    """What a variation is made from, so that it can be told from it."""
    if request.basis is None or kept(request.basis, request.seed):
        return None
    choice, ways = request.basis.choice, _approaches(request, plan)
    if not ways or (ways[0].archetype.name, ways[0].kind) != (choice.archetype, choice.layout):
        return None
    if choice.variant not in ways[0].archetype.variants(plan):  # of an older engine, or made up
        return None
    return _idea(request, ways[0], choice.variant, (choice.setting, choice.ground), choice.stream)


def laid_out(request: Request, choice: Choice, book: BrandBook) -> Layout:
    """Raises TextDoesNotFit."""
    return plan_layout(
        book,
        request.format,
        request.prompt.lettering,
        kind=choice.layout,
        free_side=request.prompt.plan.free_side,
        variant=choice.setting,
        ground=0 if request.direction.emphasis else choice.ground,  # the lead's own, if it can be
        nudge=request.direction.nudge,
    )


def _approaches(request: Request, plan: ScenePlan) -> Sequence[Approach]:
    """The ranking from this take's place on, then from its start. What is made from another
    picture is composed like it where that suits."""
    ranked = ranking(request, plan)
    start = request.take % max(len(ranked), 1)
    turned = (*ranked[start:], *ranked[:start])
    if request.basis is None:
        return turned
    like = request.basis.choice
    archetype = request.direction.archetype or like.archetype
    layout = request.direction.layout or like.layout
    return sorted(turned, key=lambda way: (way.archetype.name != archetype, way.kind != layout))


def _like(request: Request, plan: ScenePlan, approach: Approach, choice: Choice) -> Iterator[Idea]:
    """As the other picture in all that was not changed. By another seed its details differ, and
    takes of one order each have a structure of their own, the first that of the other picture."""
    names, settings = approach.archetype.variants(plan), tuple(range(variants(approach.kind)))
    own = {choice.variant} if approach.archetype.name == choice.archetype else set()
    own_settings = {choice.setting} if approach.kind == choice.layout else set()
    ways = tuple(product(_first(settings, own_settings), _first(names, own & {*names})))
    same = kept(request.basis, request.seed) and request.take == 0
    if same:
        ways = tuple(
            (setting, name)
            for setting, name in ways
            if own_settings <= {setting} and own & {*names} <= {name}
        )
    for number in range(len(ways) if same else TRIES):
        # Of one take all have one structure; where that will not do, one from the other end.
        place = number if same else request.take if number < _EACH else -1 - request.take
        setting, name = ways[place % len(ways)]
        stream = choice.stream if same else _stream(request, number)
        idea = _idea(request, approach, name, (setting, choice.ground), stream)
        if idea:
            yield idea


def _first(every: Sequence[T], wanted: AbstractSet[T]) -> tuple[T, ...]:
    """Each once, those that are wanted first, also such as are not among the others."""
    return (*wanted, *(each for each in dict.fromkeys(every) if each not in wanted))


def _ideas(
    request: Request, plan: ScenePlan, approach: Approach, *, again: int, few: bool
) -> Iterator[Idea]:
    """Structural variants in turns, each with its own layout variant and ground. Where there are
    `few` approaches, takes that have the same one have each a variant of their own."""
    names = list(dict.fromkeys(approach.archetype.variants(plan)))
    random.Random(f"{request.seed}:variants").shuffle(names)
    if few:
        names = [names[(again + request.attempt) % len(names)]]
    dice = random.Random(f"{_stream(request, 0)}:ideas")
    dice.shuffle(names)
    settings = 2 * variants(approach.kind)
    shifts = dice.randrange(settings), dice.randrange(len(_GROUNDS))
    for number in range(2 * TRIES):
        setting = (shifts[0] + number) % settings
        ground = _GROUNDS[(shifts[1] + number) % len(_GROUNDS)]
        name, stream = names[number % len(names)], _stream(request, number)
        idea = _idea(request, approach, name, (setting, ground), stream)
        if idea:
            yield idea


def _stream(request: Request, number: int) -> str:
    return f"{request.seed}:{request.take}:{request.attempt}:{number}"


def _idea(
    request: Request, approach: Approach, variant: str, setting: tuple[int, int], stream: str
) -> Idea | None:
    """None where the words do not fit."""
    choice = Choice(
        archetype=approach.archetype.name,
        variant=variant,
        layout=approach.kind,
        setting=setting[0],
        ground=setting[1],
        stream=stream,
    )
    try:
        return Idea(approach, choice, laid_out(request, choice, request.book))
    except TextDoesNotFit:
        return None

"""What share of the things that briefs name, and that can be drawn, is in the pictures.

Two takes of each of ninety briefs, brands and formats in turns. A thing counts when the finished
SVG has a group of its name; what is told to be seen without one (the road of a street, a cup in
a hand, the wind) is counted apart and named, so that it can be doubted.
"""

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from onbrand.artwork import Vector
from onbrand.generation import Finished, Request
from onbrand.generation.composer import Composer
from onbrand.generation.composer.packs import emblem_of
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.traits import GROUPS
from onbrand.prompting import Brief, RuleImprover
from onbrand.samples import sample, sample_ids

BRIEFS = Path(__file__).parent / "data" / "briefs-a.jsonl"
FORMATS = ("post", "portrait", "banner", "og", "story")
TAKES = 2
LEAST = 0.93
GROUP = re.compile(r'id="([a-z_]+(?:-[a-z][a-z-]*)?)-\d+"')


def requests(takes: int) -> Iterator[tuple[str, Request]]:
    brands = sample_ids()
    for number, line in enumerate(BRIEFS.read_text("utf-8").splitlines()):
        text, book = json.loads(line)["text"], sample(brands[number % len(brands)])
        form = book.format(FORMATS[number % len(FORMATS)])
        prompt = RuleImprover().improve(Brief(text=text, format=form.id), book)
        for take in range(takes):
            yield text, Request(prompt, book, form, number, take)


def groups(made: Finished) -> Counter[str]:
    assert isinstance(made.artwork, Vector)
    return Counter(GROUP.findall(made.artwork.svg))


def left_out(made: Finished, plan: ScenePlan) -> set[str]:
    """Drawings that the picture tells it has no room for."""
    crowded = {each.noun for each in made.depictions if each.how == "crowded"}
    return {
        emblem_of(each.icon) if each.icon else str(each.drawing)
        for each in plan.depictions
        if each.noun in crowded
    }


def main() -> int:
    named = own = 0
    numbers = kept = 0
    apart: Counter[str] = Counter()
    lost: Counter[str] = Counter()
    for text, request in requests(TAKES):
        plan = ScenePlan.of(request)
        made = Composer().generate(request, lambda _event: None, lambda: False)
        seen, told = groups(made), left_out(made, plan)
        asked = [name for name in plan.subjects if name not in plan.dressing]
        named += len(asked)
        own += sum(seen[name] > 0 for name in asked)
        apart.update(name for name in asked if not seen[name] and name not in told)
        lost.update(name for name in asked if name in told)
        several = [name for name in asked if plan.asked(name) > 1 and name not in GROUPS]
        numbers += len(several)
        kept += sum(seen[name] >= plan.asked(name) for name in several)
        if told:
            print(f"no room for {', '.join(sorted(told))}: {text[:80]}")
    print(f"{own} of {named} named things have a drawing of their own: {own / named:.1%}")
    print(f"{apart.total()} are told to be seen without one: {_names(apart)}")
    print(f"{lost.total()} are told to be left out: {_names(lost)}")
    print(f"{kept} of {numbers} numbers kept")
    return 0 if own >= LEAST * named else 1


def _names(found: Counter[str]) -> str:
    return ", ".join(f"{name} {count}" for name, count in sorted(found.items())) or "–"


if __name__ == "__main__":
    sys.exit(main())

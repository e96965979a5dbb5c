"""What pictures cost: candidates and full pictures by archetype in processor time, four variants
on a warm pool of two processes in wall time, bytes of SVG, peaks of memory.

The order's own cost (queue, database, events) is measured by `bench_orders.py`.
"""

import resource
import statistics
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from itertools import islice
from multiprocessing import get_context

from gallery import Entry, entries

from onbrand.artwork import Vector, encode_png, rasterize
from onbrand.brand import BrandBook, Format, Words
from onbrand.generation import Request
from onbrand.generation.composer import Composer
from onbrand.pipeline import Commission, produce
from onbrand.progress import Event, Preview, Step
from onbrand.prompting import Brief, Prompt, RuleImprover
from onbrand.samples import sample, sample_ids

TAKES, PROCESSES = 4, 2
EVERY = 3  # of the briefs of the gallery
BARS = {
    "plan and preview of a candidate, p50": 60.0,
    "full picture, worst": 350.0,
    "four variants, worst": 3.0,
    "first preview, worst": 1.0,
    "SVG, p50": 300.0,
    "peak of a process": 400.0,
    "peak of a process, A3 at 300 dpi": 512.0,
}
BRIEFS = (
    ("zerno", "Осенний латте, заголовок «Осенний латте уже здесь»"),
    ("sever", "Ипотека на новый дом, заголовок «Ипотека от 5,9%», кнопка «Оформить»"),
    ("les", "Лиса в зимнем лесу ночью, заголовок «Ночь в заповеднике»"),
    ("harbor", "A teapot by the window, headline “The slow afternoon blend”"),
)
A3 = Format(id="a3", name=Words(en="A3", ru="А3"), width=3508, height=4961, dpi=300)


def commission(brand: str, prompt: Prompt, seed: int, take: int) -> Commission:
    book = sample(brand)
    return Commission(
        brand=brand,
        brand_sha256=book.sha256,
        brand_version=book.version,
        prompt=prompt,
        format="post",
        seed=seed,
        take=take,
    )


def draw(given: tuple[Commission, float]) -> tuple[float, float, int, float]:
    """Seconds since submission to the first preview and to the PNG; attempts made; processor
    seconds."""
    made, submitted = given
    begun = time.process_time()
    seen: list[float] = []

    def listen(event: Event) -> None:
        if isinstance(event, Preview):
            seen.append(time.time() - submitted)

    result = produce(made, sample(made.brand), Composer(), listen, lambda: False)
    encode_png(result.pixels)
    spent = time.process_time() - begun
    return seen[0], time.time() - submitted, result.attempts, spent


@dataclass(slots=True)
class Clock:
    """Processor time at every step of a generator."""

    at: dict[str, float] = field(default_factory=dict)

    def listen(self, event: Event) -> None:
        if isinstance(event, Step):
            self.at[event.stage] = time.process_time()


@dataclass(frozen=True, slots=True)
class Cost:
    """Milliseconds and bytes of one picture of 1080 × 1080."""

    archetype: str
    candidate: float
    full: float
    svg: int


def improved(entry: Entry) -> tuple[str, Prompt]:
    """As the web does it, in another process than those that draw."""
    brief = Brief(text=entry.text, format="post")
    return entry.brand, RuleImprover().improve(brief, sample(entry.brand))


def cost(brand: str, prompt: Prompt) -> Cost:
    book, clock = sample(brand), Clock()
    request = Request(prompt, book, book.format("post"), seed=1)
    finished = Composer().generate(request, clock.listen, lambda: False)
    rasterize(finished.artwork)
    done, at = time.process_time(), clock.at
    assert isinstance(finished.artwork, Vector)
    return Cost(
        str(finished.notes["archetype"]),
        (at["choosing"] - at["planning"]) * 1e3 / int(finished.notes["candidates"]),
        (done - at["drawing"]) * 1e3,
        len(finished.artwork.svg.encode()),
    )


def peak() -> float:
    """MB of this process so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def costs(prompts: list[tuple[str, Prompt]]) -> tuple[list[Cost], float]:
    """In a process of its own, warm."""
    for brand in sample_ids():
        Composer().warm(sample(brand))
    return [cost(*each) for each in prompts], peak()


def print_sheet(prompt: Prompt) -> float:
    book: BrandBook = sample("sever").model_copy(update={"formats": (A3,)})
    made = commission("sever", prompt, 1, 0).model_copy(update={"format": "a3"})
    produce(made, book, Composer(), lambda _event: None, lambda: False)
    return peak()


def fresh() -> ProcessPoolExecutor:
    return ProcessPoolExecutor(1, mp_context=get_context("spawn"))


def by_archetype(found: list[Cost]) -> Iterator[str]:
    groups: dict[str, list[Cost]] = defaultdict(list)
    for each in found:
        groups[each.archetype].append(each)
    yield f"{'':14}{'n':>4}{'candidate p50':>16}{'full p50':>12}{'worst':>8}{'SVG p50':>12}"
    for name, group in sorted(groups.items()):
        middle = [statistics.median(values) for values in zip(*map(_figures, group), strict=True)]
        worst = max(each.full for each in group)
        yield (
            f"{name:14}{len(group):4}{middle[0]:13.0f} ms{middle[1]:9.0f} ms"
            f"{worst:5.0f} ms{middle[2] / 1000:9.0f} KB"
        )


def _figures(each: Cost) -> tuple[float, float, float]:
    return each.candidate, each.full, each.svg


def alone(found: dict[str, float]) -> None:
    chosen = [entry for brand in sample_ids() for entry in islice(entries(brand), 0, None, EVERY)]
    prompts = [improved(entry) for entry in chosen]
    with fresh() as pool:
        made, found["peak of a process"] = pool.submit(costs, prompts).result()
    poster = RuleImprover().improve(Brief(text=BRIEFS[1][1], format="post"), sample("sever"))
    with fresh() as pool:
        found["peak of a process, A3 at 300 dpi"] = pool.submit(print_sheet, poster).result()
    print("\n".join(by_archetype(made)))
    sizes = sorted(each.svg / 1000 for each in made)
    full = [each.full for each in made]
    found["plan and preview of a candidate, p50"] = statistics.median(m.candidate for m in made)
    found["full picture, p50"], found["full picture, worst"] = statistics.median(full), max(full)
    found["SVG, p50"], found["SVG, worst"] = statistics.median(sizes), sizes[-1]
    found["SVG, p95"] = sizes[round(0.95 * (len(sizes) - 1))]


def together(found: dict[str, float]) -> None:
    """Two processes at a time, as a worker has them."""
    worst, worst_preview, worst_spent = 0.0, 0.0, 0.0
    with ProcessPoolExecutor(PROCESSES, mp_context=get_context("forkserver")) as pool:
        for brand, text in BRIEFS:
            prompt = RuleImprover().improve(Brief(text=text, format="post"), sample(brand))
            for seed, label in ((1, "cold"), (2, "warm"), (3, "warm")):
                start = time.time()
                lines = [(commission(brand, prompt, seed, take), start) for take in range(TAKES)]
                done = list(pool.map(draw, lines))
                total = time.time() - start
                preview = min(first for first, _, _, _ in done)
                attempts = sum(attempts for _, _, attempts, _ in done)
                spent = sum(spent for _, _, _, spent in done) / PROCESSES
                print(
                    f"{brand:7} {label}  four {total:5.2f} s  first preview {preview:5.2f} s  "
                    f"{attempts} attempts"
                )
                if label == "warm":
                    worst, worst_preview = max(worst, total), max(worst_preview, preview)
                    worst_spent = max(worst_spent, spent)
    found["four variants, worst"], found["first preview, worst"] = worst, worst_preview
    found["four variants, processor, a core"] = worst_spent


def main() -> int:
    found: dict[str, float] = {}
    alone(found)
    together(found)
    for what, figure in found.items():
        bar = BARS.get(what)
        told = "" if bar is None else f"  (bar {bar:g}){'' if figure <= bar else '  ABOVE'}"
        print(f"{what:40}{figure:9.2f}{told}")
    print("processor milliseconds, wall seconds, KB of SVG, MB of memory")
    return 0 if all(found[what] <= bar for what, bar in BARS.items()) else 1


if __name__ == "__main__":
    sys.exit(main())

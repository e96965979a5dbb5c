"""`onbrand draw`: the picture half of the product, with a progress bar."""

import json
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from concurrent.futures import wait as wait_for
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import get_context
from os import cpu_count
from pathlib import Path

from rich.console import Console
from rich.progress import Progress

from onbrand.brand import BrandBook
from onbrand.brand.native import read
from onbrand.delivery import deliver
from onbrand.errors import Conflict, Invalid, _
from onbrand.generation.composer import Composer
from onbrand.pipeline import Commission, produce
from onbrand.prompting import Brief, RuleImprover
from onbrand.samples import sample, sample_ids


class OffBrand(Conflict):
    code = "off-brand"
    message = _("{count} of {total} pictures failed a hard rule; see their reports.")


class NoSuchBook(Invalid):
    code = "no-such-book"
    message = _("There is no brand book “{name}”. Give the path of one, or a sample: {samples}.")


@dataclass(frozen=True, slots=True)
class Drawing:
    text: str
    brand: str
    format: str | None
    number: int
    seed: int
    out: Path

    def run(self, console: Console) -> None:
        book = _book(self.brand)
        prompt = RuleImprover().improve(Brief(text=self.text, format=self.format), book)
        self.out.mkdir(parents=True, exist_ok=True)
        commissions = [
            Commission(
                brand=book.id,
                brand_version=book.version,
                brand_sha256=book.sha256,
                prompt=prompt,
                format=prompt.format,
                seed=self.seed,
                take=take,
            )
            for take in range(self.number)
        ]
        with Progress(console=console) as progress, _pool(self.number) as pool:
            task = progress.add_task(prompt.format, total=self.number)
            made = [pool.submit(_draw, commission, book, self.out) for commission in commissions]
            for _done in as_completed(made):
                progress.advance(task)
        _conclude(made)


def _conclude(made: list["Future[bool]"]) -> None:
    wait_for(made)
    failed = sum(not one.result() for one in made)
    if failed:
        raise OffBrand(count=failed, total=len(made))


def _draw(commission: Commission, book: BrandBook, out: Path) -> bool:
    """Numbered from 1: 01.png, 01.svg, 01.json; only a marked preview if a hard rule fails."""
    result = produce(commission, book, Composer(), lambda _event: None, lambda: False)
    stem = f"{commission.take + 1:02d}"
    for file in deliver(result, commission):
        if result.report.passed and file.role == "preview":
            continue
        suffix = Path(file.name).suffix if file.role != "preview" else "-preview.webp"
        (out / f"{stem}{suffix}").write_bytes(file.data)
    report = {
        "commission": commission.model_dump(mode="json"),
        "passed": result.report.passed,
        "score": result.report.score,
        "report": result.report.model_dump(mode="json"),
    }
    (out / f"{stem}.json").write_text(json.dumps(report, ensure_ascii=False, indent=2))
    return result.report.passed


def _book(name: str) -> BrandBook:
    if name in sample_ids():
        return sample(name)
    if not Path(name).exists():
        raise NoSuchBook(name=name, samples=", ".join(sample_ids()))
    return read(Path(name))


@contextmanager
def _pool(number: int) -> Iterator[ProcessPoolExecutor]:
    """Spawned, not forked: the drawing libraries keep threads of their own."""
    with ProcessPoolExecutor(min(number, cpu_count() or 1), get_context("spawn")) as pool:
        yield pool

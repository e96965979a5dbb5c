"""`onbrand draw`: the picture half of the product, with a progress bar."""

import json
from collections.abc import Iterator, Sequence
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
from onbrand.cli.books import named
from onbrand.delivery import EDITABLE, deliver
from onbrand.errors import Conflict, Invalid, _
from onbrand.generation.composer import Composer
from onbrand.generation.composer.directing import check
from onbrand.generation.iconify import Icons
from onbrand.generation.illustration import Illustration
from onbrand.layout import holding
from onbrand.pipeline import Commission, produce
from onbrand.prompting import UNDIRECTED, Basis, Brief, Choice, Direction, Prompt, RuleImprover
from onbrand.settings import Settings

_SUFFIXES = {"preview": "-preview.webp", EDITABLE: "-text.svg"}


class OffBrand(Conflict):
    code = "off-brand"
    message = _("{count} of {total} pictures failed a hard rule; see their reports.")


class NoSuchFolder(Invalid):
    code = "no-such-folder"
    message = _("“{name}” is no folder. Give one that holds SVGs.")


class NoSuchPicture(Invalid):
    code = "no-such-picture"
    message = _("“{name}” is not the .json of a picture that `onbrand draw` made.")


@dataclass(frozen=True, slots=True)
class Drawing:
    text: str
    brand: str
    format: str | None
    number: int
    seed: int
    out: Path
    drawings: Path | None = None
    direction: Direction = UNDIRECTED
    like: Path | None = None

    def run(self, console: Console) -> None:
        book, icons = named(self.brand), Icons.load(Settings().icon_sets)
        own = tuple(_own(self.drawings, console)) if self.drawings else ()
        prompt = RuleImprover().improve(Brief(text=self.text, format=self.format), book)
        holding(book, book.format(prompt.format), prompt.lettering, prompt.plan.free_side)
        check(self.direction, prompt, book, book.format(prompt.format))
        basis = _basis(self.like) if self.like else None
        lent = _lent(prompt, own, icons)
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
                drawings=tuple(each.sha256 for each in lent),
                direction=self.direction,
                basis=basis,
            )
            for take in range(self.number)
        ]
        with Progress(console=console) as progress, _pool(self.number) as pool:
            task = progress.add_task(prompt.format, total=self.number)
            made = [
                pool.submit(_draw, commission, book, self.out, lent) for commission in commissions
            ]
            for _done in as_completed(made):
                progress.advance(task)
        _conclude(made)


def _conclude(made: list["Future[bool]"]) -> None:
    wait_for(made)
    failed = sum(not one.result() for one in made)
    if failed:
        raise OffBrand(count=failed, total=len(made))


def _basis(path: Path) -> Basis:
    try:
        found = json.loads(path.read_text())
        commission = Commission.model_validate(found["commission"])
        return commission.basis_for(Choice.model_validate(found["choice"]))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise NoSuchPicture(name=path) from error


def _lent(prompt: Prompt, own: Sequence[Illustration], icons: Icons) -> tuple[Illustration, ...]:
    """Those of the folder, and the icons, that the prompt speaks of."""
    if not own and not icons.sets:
        return ()
    # The store's packages, which nothing else here needs.
    from onbrand.imaging.drawings import spoken_of  # noqa: PLC0415

    known = {each.tag.drawing: each for each in own}
    spoken = spoken_of(prompt, [each.tag for each in own], icons)
    return (*(known[name] for name in spoken.own), *spoken.emblems)


def _own(folder: Path, console: Console) -> Iterator[Illustration]:
    from onbrand.imaging.uploads import Refused, Upload, taken_in  # noqa: PLC0415

    if not folder.is_dir():
        raise NoSuchFolder(name=folder)
    files = sorted(path for path in folder.rglob("*.svg") if path.is_file())
    for made in taken_in(Upload(path.name, path.read_bytes()) for path in files):
        if isinstance(made, Refused):
            console.print(str(made.problem), style="yellow", markup=False)
        else:
            yield made[1]


def _draw(
    commission: Commission, book: BrandBook, out: Path, lent: tuple[Illustration, ...]
) -> bool:
    """Numbered from 1: 01.png, 01.svg, 01-text.svg, 01.json; only a marked preview if a hard rule
    fails."""
    result = produce(commission, book, Composer(), lambda _event: None, lambda: False, lent)
    stem = f"{commission.take + 1:02d}"
    for file in deliver(result, commission):
        if result.report.passed and file.role == "preview":
            continue
        suffix = _SUFFIXES.get(file.role, Path(file.name).suffix)
        (out / f"{stem}{suffix}").write_bytes(file.data)
    report = {
        "commission": commission.model_dump(mode="json"),
        "passed": result.report.passed,
        "score": result.report.score,
        "report": result.report.model_dump(mode="json"),
        "choice": result.choice.model_dump(mode="json") if result.choice else None,
        "notes": result.notes,
    }
    (out / f"{stem}.json").write_text(json.dumps(report, ensure_ascii=False, indent=2))
    return result.report.passed


@contextmanager
def _pool(number: int) -> Iterator[ProcessPoolExecutor]:
    """Spawned, not forked: the drawing libraries keep threads of their own."""
    with ProcessPoolExecutor(min(number, cpu_count() or 1), get_context("spawn")) as pool:
        yield pool

"""`onbrand check`: pictures of any origin, measured against a brand book."""

import glob
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from multiprocessing import get_context
from os import cpu_count
from pathlib import Path
from typing import get_args

from platformdirs import user_cache_path
from rich.console import Console

from onbrand.artwork.foreign import MAX_BYTES, FileTooLarge
from onbrand.artwork.foreign.kinds import SUFFIXES
from onbrand.brand import BrandBook, Format
from onbrand.checking import Checked, Result, Unchecked, check_file, programs
from onbrand.checking.remembering import keep, recall
from onbrand.cli.books import named
from onbrand.cli.fixing import Source, targets, written
from onbrand.cli.telling import tell
from onbrand.confined import Unreadable
from onbrand.conformance.subject import Profile
from onbrand.errors import Invalid, _

PASSED, FAILED, UNREAD = 0, 1, 2


class NothingToCheck(Invalid):
    code = "nothing-to-check"
    message = _("There is no picture in “{name}”.")


class UnknownProfile(Invalid):
    code = "unknown-profile"
    message = _("There is no profile “{profile}”. There are: {known}.")


class CannotOpen(Invalid):
    code = "cannot-open"
    message = _("The file cannot be opened: {reason}.")


@dataclass(frozen=True, slots=True)
class Check:
    brand: str
    profile: str | None
    format: str | None
    page: int
    jobs: int = 0
    fix: Path | None = None

    def run(
        self,
        paths: list[str],
        *,
        as_json: bool,
        sarif: Path | None,
        html: Path | None,
        console: Console,
    ) -> int:
        """The exit code: a file that cannot be read weighs more than one that fails."""
        book = named(self.brand)
        work = self._work(book, views=html is not None)
        results = _all(work, self._tasks(paths), self.jobs or cpu_count() or 1, console)
        _write(results, book, as_json=as_json, sarif=sarif, html=html)
        if not as_json:
            tell(results, Console())
        if any(isinstance(each, Unchecked) for each in results):
            return UNREAD
        passed = all(isinstance(each, Checked) and each.passed for each in results)
        return PASSED if passed else FAILED

    def _tasks(self, paths: list[str]) -> "list[_Task]":
        sources = _found(paths)
        if self.fix is None:
            return [_Task(each.path) for each in sources]
        found = zip(sources, targets(sources, self.fix), strict=True)
        return [_Task(source.path, target) for source, target in found]

    def _work(self, book: BrandBook, *, views: bool) -> "_Work":
        known: tuple[Profile, ...] = get_args(Profile)
        profile = next((each for each in known if each == self.profile), None)
        if self.profile and profile is None:
            raise UnknownProfile(profile=self.profile, known=", ".join(known))
        wanted = book.format(self.format) if self.format else None
        return _Work(book, profile, wanted, self.page, views, user_cache_path("onbrand"))


@dataclass(frozen=True, slots=True)
class _Task:
    """A picture to check, and where it goes repaired."""

    path: Path
    target: Path | None = None


@dataclass(frozen=True, slots=True)
class _Work:
    """What is asked of each file; goes to processes."""

    book: BrandBook
    profile: Profile | None
    format: Format | None
    page: int
    views: bool
    cache: Path

    def __call__(self, task: _Task) -> Result:
        path, name = task.path, str(task.path)
        try:
            if path.stat().st_size > MAX_BYTES:
                return Unchecked(name, FileTooLarge(limit=MAX_BYTES // 2**20))
            data = path.read_bytes()
        except OSError as error:
            return Unchecked(name, CannotOpen(reason=error.strerror or error))
        recall(self.book, self.cache)
        result = check_file(
            *(name, data, self.book),
            profile=self.profile,
            format=self.format,
            page=self.page,
            views=self.views,
            fix=task.target is not None,
        )
        keep(self.book, self.cache)
        return written(result, task.target) if task.target else result


def _found(paths: list[str]) -> list[Source]:
    """Of folders and globs the pictures by name; a file that is named is taken whatever it is."""
    files: dict[Path, Source] = {}
    for path in paths:
        found = list(_under(path))
        if not found:
            raise NothingToCheck(name=path)
        inside = Path(path).is_dir()
        for each in found:
            name = each.relative_to(path) if inside else Path(each.name)
            files.setdefault(each, Source(each, name))
    return list(files.values())


def _under(path: str) -> Iterator[Path]:
    if Path(path).is_dir():
        yield from filter(_is_picture, sorted(Path(path).rglob("*")))
    elif Path(path).exists() or not glob.has_magic(path):
        yield Path(path)
    else:
        # Patterns may be absolute, which those of Path may not.
        found = glob.glob(path, recursive=True)  # noqa: PTH207
        yield from filter(_is_picture, map(Path, sorted(found)))


def _is_picture(path: Path) -> bool:
    return path.suffix.removeprefix(".").lower() in SUFFIXES and path.is_file()


def _all(work: _Work, tasks: list[_Task], jobs: int, console: Console) -> list[Result]:
    if len(tasks) == 1:
        return [work(tasks[0])]
    from rich.progress import Progress  # noqa: PLC0415 - only for several

    results: list[Result] = []
    with Progress(console=console, disable=not console.is_terminal) as progress:
        task = progress.add_task("check", total=len(tasks))
        with _pool(min(jobs, len(tasks))) as pool:
            begun = [(each, pool.submit(work, each)) for each in tasks]
            for each, future in begun:
                results.append(_answer(work, each, future))
                progress.advance(task)
    return results


def _answer(work: _Work, task: _Task, future: "Future[Result]") -> Result:
    """A file that ends a process takes the pool with it: those left are asked one by one."""
    try:
        return future.result()
    except BrokenProcessPool:
        with _pool(1) as alone:
            try:
                return alone.submit(work, task).result()
            except BrokenProcessPool:
                return Unchecked(str(task.path), Unreadable(name=task.path.name))


def _pool(jobs: int) -> ProcessPoolExecutor:
    """Spawned, not forked: the drawing libraries keep threads of their own."""
    return ProcessPoolExecutor(jobs, get_context("spawn"))


def _write(
    results: list[Result], book: BrandBook, *, as_json: bool, sarif: Path | None, html: Path | None
) -> None:
    if as_json:
        print(programs.as_json(results, book))  # noqa: T201 - the answer of the command
    if sarif:
        sarif.write_text(programs.as_sarif(results, book), encoding="utf-8")
    if html:
        from onbrand.checking.page import as_html  # noqa: PLC0415 - templates

        html.write_text(as_html(results, book), encoding="utf-8")

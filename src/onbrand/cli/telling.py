"""What was found, for whoever reads the terminal."""

from collections.abc import Sequence

from rich.console import Console

from onbrand.checking import Checked, Fixed, Result, Unchecked, Unfixed
from onbrand.checking.wording import change, sentence
from onbrand.conformance import Report

_MARKS = {"fail": "[red]fails[/red]", "warn": "[yellow]look[/yellow]"}


def tell(results: Sequence[Result], console: Console) -> None:
    for result in results:
        if isinstance(result, Unchecked):
            console.print("[red]unread[/red] ", end="")
            _plain(console, f"{result.file}: {result.problem}")
        else:
            _tell(result, console)
    checked = [each for each in results if isinstance(each, Checked)]
    failed = sum(not each.passed for each in checked)
    unread = len(results) - len(checked)
    repaired = sum(isinstance(each.fix, Fixed) and each.fix.strength > 0 for each in checked)
    after = f", {repaired} repaired" if any(each.fix for each in checked) else ""
    console.print(
        f"{len(results)} checked, {failed} failed, {unread} unread{after}.", highlight=False
    )


def _tell(checked: Checked, console: Console) -> None:
    _head(checked.report, checked.file, console)
    _broken(checked.report, console)
    for note in checked.notes:
        console.print(f"    {note}", style="dim", markup=False, soft_wrap=True)
    fix = checked.fix
    if isinstance(fix, Unfixed):
        _plain(console, f"  ⤷ {fix.problem}")
    elif fix and not fix.strength:
        _plain(console, "  ⤷ There was no color to repair.")
    elif fix:
        console.print("  ⤷ ", end="")
        _head(fix.report, fix.file, console)
        likeness = fix.structure.similarity
        _plain(console, f"    Repaired with strength {fix.strength:.2f}, likeness {likeness:.3f}.")
        for before, after in zip(checked.report.findings, fix.report.findings, strict=True):
            if before.check.startswith("palette.") and before.measured != after.measured:
                _plain(console, f"    {change(before, after)}")
        _broken(fix.report, console)


def _head(report: Report, file: str, console: Console) -> None:
    mark = "[green]passes[/green]" if report.passed else "[red]fails[/red] "
    console.print(f"{mark} ", end="")
    _plain(console, file)


def _broken(report: Report, console: Console) -> None:
    for found in report.findings:
        if found.verdict in _MARKS:
            console.print(f"    {_MARKS[found.verdict]}  ", end="")
            _plain(console, sentence(found))


def _plain(console: Console, text: str) -> None:
    console.print(text, markup=False, highlight=False, soft_wrap=True)

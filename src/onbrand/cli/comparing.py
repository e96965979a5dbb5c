"""`onbrand brand lint`, `diff` and `new`."""

from pathlib import Path

from rich.console import Console

from onbrand.brand.checking import finished
from onbrand.brand.diff import diff
from onbrand.brand.lint import lint
from onbrand.brand.naming import slug
from onbrand.brand.native import NAMES, write
from onbrand.brand.starting import blank
from onbrand.brand.wording import PARTS
from onbrand.cli.books import named
from onbrand.errors import Conflict, _


class FolderTaken(Conflict):
    code = "folder-taken"
    message = _("There is a brand in “{name}” already.")


def judge(name: str, console: Console) -> bool:
    """Tells each contradiction; whether none is grave."""
    concerns = lint(named(name))
    for concern in concerns:
        mark = "[red]grave[/red]" if concern.grave else "[yellow]look[/yellow]"
        place = ", ".join(filter(None, (PARTS[concern.part], concern.place)))
        console.print(f"{mark}  [bold]{place}[/bold]", end="  ")
        console.print(str(concern.note), markup=False)
    if not concerns:
        console.print("The book contradicts itself in nothing.")
    return not any(concern.grave for concern in concerns)


def compare(old: str, new: str, console: Console) -> bool:
    """Tells each difference; whether there is none."""
    changes = diff(named(old), named(new))
    for change in changes:
        console.print(str(change), markup=False)
    if not changes:
        console.print("The two books say the same.")
    return not changes


def begin(name: str, out: Path) -> Path:
    """A neutral book to be filled in, as a folder."""
    if any((out / each).exists() for each in NAMES):
        raise FolderTaken(name=out)
    return write(finished(blank(slug(name) or "brand", name)), out)

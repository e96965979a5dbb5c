"""`onbrand brand`: brand books in files, without a server. Each command imports its parts when it
runs."""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

brand = typer.Typer(no_args_is_help=True, help="Brand books: bring them in, give them out.")


@brand.command("import")
def bring_in(
    files: Annotated[
        list[Path], typer.Argument(help="brand.yml, tokens, CSS, swatches, SVG, PDF, fonts, ZIP.")
    ],
    out: Annotated[Path | None, typer.Option("-o", help="The folder to write a draft to.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Findings as JSON.")] = False,
) -> None:
    """Show what files say of a brand, and where; several files are compared."""
    from onbrand.cli.exchanging import bring

    bring(files, out, as_json=as_json, console=Console(stderr=as_json))


@brand.command("export")
def give_out(
    book: Annotated[str, typer.Argument(help="A sample's id or a brand book's path.")],
    to: Annotated[
        str,
        typer.Option(help="folder, zip, brand.yml, tokens, css, ase, aco, gpl or pdf."),
    ],
    out: Annotated[Path, typer.Option("-o", help="The file (the folder) to write.")],
    language: Annotated[str, typer.Option(help="Of the PDF: en or ru.")] = "en",
) -> None:
    """Write a brand book in a format of other programs, or as a typeset PDF."""
    from onbrand.cli.exchanging import give

    give(book, to, out, language)


@brand.command("lint")
def lint(
    book: Annotated[str, typer.Argument(help="A sample's id or a brand book's path.")],
) -> None:
    """Say where a brand book contradicts itself; exit 1 if pictures would fail by it."""
    from onbrand.cli.comparing import judge

    if not judge(book, Console()):
        raise typer.Exit(1)


@brand.command("diff")
def diff(
    old: Annotated[str, typer.Argument(help="A sample's id or a brand book's path.")],
    new: Annotated[str, typer.Argument(help="The one to compare it with.")],
) -> None:
    """Say what the second brand book says otherwise; exit 1 if anything."""
    from onbrand.cli.comparing import compare

    if not compare(old, new, Console()):
        raise typer.Exit(1)


@brand.command("new")
def new(
    name: Annotated[str, typer.Argument(help="What the brand is called.")],
    out: Annotated[Path, typer.Option("-o", help="The folder to write to.")],
) -> None:
    """Begin a brand book: complete, neutral, to be filled in."""
    from onbrand.cli.comparing import begin

    Console().print(str(begin(name, out)), markup=False)

"""What can be typed; each command imports its parts when it runs, so that help is instant."""

import sys
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from onbrand.cli.brand import brand
from onbrand.errors import Problem

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Images that conform to a company's brand book, and can prove it.",
)
ledger = typer.Typer(no_args_is_help=True, help="The credits.")
keys = typer.Typer(no_args_is_help=True, help="The keys that certificates are signed with.")
app.add_typer(ledger, name="ledger")
app.add_typer(keys, name="keys")
app.add_typer(brand, name="brand")


@app.command()
def serve() -> None:
    """Start everything in one process: database, web, worker."""
    from onbrand.cli.serving import serve as start

    start(web=True, worker=True)


@app.command()
def web() -> None:
    """Serve the web only; workers run elsewhere on the same database."""
    from onbrand.cli.serving import serve as start

    start(web=True, worker=False)


@app.command()
def worker() -> None:
    """Perform orders only."""
    from onbrand.cli.serving import serve as start

    start(web=False, worker=True)


@app.command()
def migrate() -> None:
    """Bring the database up to date, put in the sample brands and the administrator."""
    from onbrand.cli.root import prepare
    from onbrand.settings import Settings

    with prepare(Settings()):
        Console(stderr=True).print("The database is up to date.")


@app.command()
def draw(  # noqa: PLR0913, PLR0917 - each is an option
    text: Annotated[str, typer.Argument(help="The brief, in Russian or English.")],
    brand: Annotated[str, typer.Option(help="A sample's id or a brand book's path.")] = "sever",
    format_: Annotated[
        str | None, typer.Option("--format", help="A format of the brand book.")
    ] = None,
    number: Annotated[int, typer.Option("-n", min=1, max=24, help="How many variants.")] = 1,
    seed: Annotated[int, typer.Option(min=0, help="Same seed, same pictures.")] = 1,
    out: Annotated[Path, typer.Option("-o", help="The folder to write to.")] = Path(),
    drawings: Annotated[
        Path | None, typer.Option(help="A folder of SVGs that come before the kit's drawings.")
    ] = None,
    archetype: Annotated[
        str | None, typer.Option(help="The kind of picture: landscape, still-life, pattern…")
    ] = None,
    layout: Annotated[str | None, typer.Option(help="Overlay, split, stack, frame…")] = None,
    mood: Annotated[str | None, typer.Option(help="Day, dawn, dusk, night or calm.")] = None,
    hero: Annotated[str | None, typer.Option(help="The main one of the things named.")] = None,
    emphasis: Annotated[
        str | None, typer.Option(help="The swatch of the book that carries the picture.")
    ] = None,
    like: Annotated[
        Path | None,
        typer.Option(
            help="The .json of a picture drawn before: by its seed all stays that is not asked for "
            "differently, by another seed the details vary."
        ),
    ] = None,
) -> None:
    """Draw without a server or a database: numbered .png, .svg and .json files."""
    from onbrand.cli.drawing import Drawing
    from onbrand.prompting import Direction

    direction = Direction(
        archetype=archetype, layout=layout, mood=mood, hero=hero, emphasis=emphasis
    )
    drawing = Drawing(text, brand, format_, number, seed, out, drawings, direction, like)
    drawing.run(Console(stderr=True))


@app.command()
def check(  # noqa: PLR0913, PLR0917 - each is an option
    paths: Annotated[
        list[str],
        typer.Argument(help="Files, folders, globs: PNG, JPEG, WebP, AVIF, TIFF, SVG, PDF."),
    ],
    brand: Annotated[str, typer.Option(help="A sample's id or a brand book's path.")],
    profile: Annotated[
        str | None, typer.Option(help="graphic, illustration or photo; else the book's own.")
    ] = None,
    format_: Annotated[
        str | None, typer.Option("--format", help="The format that the size is compared with.")
    ] = None,
    page: Annotated[int, typer.Option(min=1, help="Of a PDF, a TIFF or an animation.")] = 1,
    as_json: Annotated[bool, typer.Option("--json", help="Findings as JSON.")] = False,
    sarif: Annotated[Path | None, typer.Option(help="A SARIF 2.1.0 file to write.")] = None,
    html: Annotated[
        Path | None, typer.Option(help="A page to write: pictures, places, heat maps.")
    ] = None,
    fix: Annotated[
        Path | None,
        typer.Option(help="Where repaired pictures go, as PNG: a folder, or a file for one."),
    ] = None,
    jobs: Annotated[
        int, typer.Option(min=0, max=64, help="Files at once; 0 is a file a core.")
    ] = 0,
) -> None:
    """Measure pictures against a brand book; exit 1 if a hard rule fails, 2 if a file cannot be
    read."""
    from onbrand.cli.checking import Check

    wanted = Check(brand, profile, format_, page, jobs, fix)
    code = wanted.run(paths, as_json=as_json, sarif=sarif, html=html, console=Console(stderr=True))
    raise typer.Exit(code)


@app.command("verify")
def verify_file(
    file: Annotated[Path, typer.Argument(help="A file that was delivered, as it was.")],
    certificate: Annotated[Path, typer.Argument(help="Its certificate, a JSON file.")],
    trust: Annotated[
        list[Path] | None,
        typer.Option(help="A PEM file of public keys that you trust; repeatable."),
    ] = None,
) -> None:
    """Check a file against its certificate, offline; exit 1 if it does not match, 2 if something
    cannot be read, 3 if nothing is wrong but the signer is unknown."""
    from onbrand.cli.verifying import run

    raise typer.Exit(run(file, certificate, trust or [], Console()))


@keys.command("rotate")
def rotate() -> None:
    """Sign certificates with a new key from now on; those before stay valid."""
    from onbrand import signing
    from onbrand.cli.root import prepare
    from onbrand.db import transaction
    from onbrand.settings import Settings

    settings = Settings()
    with prepare(settings) as house, transaction(house.engine) as session:
        key = signing.rotate(session, settings.sealing)
    print(key.pem, end="")  # noqa: T201 - the answer of the command


@ledger.command("verify")
def verify() -> None:
    """Check that every credit is accounted for; exit 1 and say where if not."""
    from onbrand.cli.root import prepare
    from onbrand.db import transaction
    from onbrand.orders import verify as faults_of
    from onbrand.settings import Settings

    with prepare(Settings()) as house, transaction(house.engine) as session:
        faults = faults_of(session)
    for fault in faults:
        print(fault)  # noqa: T201 - the answer of the command
    if faults:
        raise typer.Exit(1)
    print("The ledger is sound.")  # noqa: T201


def main() -> None:
    try:
        app()
    except Problem as problem:
        Console(stderr=True).print(str(problem), style="red", markup=False, highlight=False)
        sys.exit(2)

"""`onbrand brand`: brand books in files, without a server."""

import typer

brand = typer.Typer(no_args_is_help=True, help="Brand books: bring them in, give them out.")

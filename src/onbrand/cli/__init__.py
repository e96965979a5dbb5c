"""The command line, and with it the only place where the parts are put together."""

from onbrand.cli.commands import main

__all__ = ["main"]

"""What may be asked of the composition. The generator is loaded only when something is asked."""

from typing import TYPE_CHECKING

from onbrand.brand import BrandBook, Format
from onbrand.prompting import UNDIRECTED, Direction, Prompt

if TYPE_CHECKING:
    from onbrand.generation.composer.directing import Options


def options(prompt: Prompt, book: BrandBook, format: Format) -> "Options":  # noqa: A002
    from onbrand.generation.composer import directing  # noqa: PLC0415 - slow to load

    return directing.options(prompt, book, format)


def check(direction: Direction, prompt: Prompt, book: BrandBook, format: Format) -> None:  # noqa: A002
    """Raises what cannot be followed."""
    if direction != UNDIRECTED:
        from onbrand.generation.composer import directing  # noqa: PLC0415

        directing.check(direction, prompt, book, format)

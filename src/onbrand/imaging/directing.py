"""What may be asked of the composition. The generator is loaded only when something is asked."""

from functools import lru_cache
from typing import TYPE_CHECKING

from onbrand.brand import BrandBook, Format
from onbrand.prompting import UNDIRECTED, Direction, Prompt
from onbrand.prompting.direction import digest

if TYPE_CHECKING:
    from onbrand.generation.composer.directing import Options


def options(prompt: Prompt | None, book: BrandBook, format: Format) -> "Options":  # noqa: A002
    key = _Asked(prompt, book, format)
    return _options(key)


def check(direction: Direction, prompt: Prompt, book: BrandBook, format: Format) -> None:  # noqa: A002
    """Raises what cannot be followed."""
    if direction != UNDIRECTED:
        from onbrand.generation.composer import directing  # noqa: PLC0415 - slow to load

        directing.check(direction, prompt, book, format)


def warm() -> None:
    """Loads what the first visitor would wait for."""
    from onbrand.generation.composer import directing  # noqa: F401, PLC0415


class _Asked:
    """Equal for equal prompts: a page is shown more often than its prompt changes."""

    def __init__(self, prompt: Prompt | None, book: BrandBook, format: Format) -> None:  # noqa: A002
        self.prompt, self.book, self.format = prompt, book, format
        self._key = (digest(prompt) if prompt else "", book.id, book.version, format.id)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Asked) and self._key == other._key

    def __hash__(self) -> int:
        return hash(self._key)


@lru_cache(maxsize=256)
def _options(asked: _Asked) -> "Options":
    from onbrand.generation.composer import directing  # noqa: PLC0415 - slow to load

    return directing.options(asked.prompt, asked.book, asked.format)

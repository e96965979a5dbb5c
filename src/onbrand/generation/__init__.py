"""Picture makers behind one protocol."""

from onbrand.generation.protocol import (
    Finished,
    GenerationFailed,
    Generator,
    GeneratorBusy,
    Request,
)

__all__ = ["Finished", "GenerationFailed", "Generator", "GeneratorBusy", "Request"]

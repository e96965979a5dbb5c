"""Picture makers behind one protocol."""

from onbrand.generation.protocol import (
    Finished,
    GenerationFailed,
    Generator,
    GeneratorBusy,
    Request,
    Warmable,
)

__all__ = ["Finished", "GenerationFailed", "Generator", "GeneratorBusy", "Request", "Warmable"]

"""The embedded generator: pictures drawn in code, in the tones of the brand."""

from onbrand.generation.composer.engine import Composer

__all__ = ["Composer"]

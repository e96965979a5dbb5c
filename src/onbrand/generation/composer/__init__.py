"""The embedded generator: pictures drawn in code, in the tones of the brand.

Whoever loads a module of it late takes it from the package
(`from onbrand.generation.composer import plan`):
two threads that name modules below a package still loading wait for each other, and Python
breaks the knot by an error.
"""

from onbrand.generation.composer.engine import Composer

__all__ = ["Composer"]

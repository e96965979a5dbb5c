"""Our own illustration kit: parametric objects, one family a file.

Every module of this package is a family; a drawing is called as the noun that it draws."""

from importlib import import_module
from pkgutil import iter_modules

from onbrand.generation.composer.drawing import KIT, Drawing, Parameter

__all__ = ["KIT", "Drawing", "Parameter"]

for _family in sorted(module.name for module in iter_modules(__path__)):
    import_module(f"{__name__}.{_family}")

"""A book in the formats of other programs: plain functions of a book."""

from collections.abc import Callable

from onbrand.brand.book import BrandBook
from onbrand.brand.native import one_file
from onbrand.brand.writers.archive import write_zip
from onbrand.brand.writers.css import write_css
from onbrand.brand.writers.swatchfiles import write_aco, write_ase, write_gpl
from onbrand.brand.writers.tokens import write_tokens

WRITERS: dict[str, tuple[str, Callable[[BrandBook], bytes]]] = {
    "zip": (".zip", write_zip),
    "brand.yml": (".yml", one_file),
    "tokens": (".tokens.json", write_tokens),
    "css": (".css", write_css),
    "ase": (".ase", write_ase),
    "aco": (".aco", write_aco),
    "gpl": (".gpl", write_gpl),
}
"""By the name of a format: the suffix of its files, and who writes it."""

__all__ = [
    "WRITERS",
    "write_aco",
    "write_ase",
    "write_css",
    "write_gpl",
    "write_tokens",
    "write_zip",
]

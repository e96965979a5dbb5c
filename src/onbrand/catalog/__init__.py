"""Stored brand books and their published versions."""

from onbrand.catalog.books import DamagedBook, by_hash
from onbrand.catalog.shelf import (
    BrandCard,
    BrandTaken,
    UnknownBrand,
    Version,
    brands,
    current,
    publish,
    seed_samples,
)

__all__ = [
    "BrandCard",
    "BrandTaken",
    "DamagedBook",
    "UnknownBrand",
    "Version",
    "brands",
    "by_hash",
    "current",
    "publish",
    "seed_samples",
]

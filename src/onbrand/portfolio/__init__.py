"""Drawings of a designer's own: whose they are and what they are called; the drawings themselves
are files, by their hash."""

from onbrand.portfolio.drawings import DamagedDrawing, by_hash, put
from onbrand.portfolio.shelf import (
    MOST,
    Card,
    FullPortfolio,
    Kept,
    UnknownDrawing,
    add,
    change,
    drawing,
    drawings,
    has,
    remove,
)

__all__ = [
    "MOST",
    "Card",
    "DamagedDrawing",
    "FullPortfolio",
    "Kept",
    "UnknownDrawing",
    "add",
    "by_hash",
    "change",
    "drawing",
    "drawings",
    "has",
    "put",
    "remove",
]

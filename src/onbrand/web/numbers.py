"""Whole numbers as visitors send them: `isdigit` alone lets ² and five thousand nines through."""

from typing import Annotated

from fastapi import Query

DIGITS = 18
"""All of them fit into a column of the database."""

Whole = Annotated[int, Query(ge=0, lt=10**DIGITS)]


def whole(given: str) -> int | None:
    plain = given.isascii() and given.isdigit() and len(given) <= DIGITS
    return int(given) if plain else None

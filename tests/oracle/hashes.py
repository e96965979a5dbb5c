"""`python -m tests.oracle.hashes FIRST LAST`: the hashes of what a fresh process delivers."""

import hashlib
import json
import sys
from collections.abc import Iterator

from onbrand.artwork import Vector
from tests.oracle.delivery import made
from tests.oracle.sampling import Order, orders


def documents(order: Order) -> Iterator[str]:
    """The SVG with outlined words, then with editable ones."""
    result = made(order)
    assert isinstance(result.artwork, Vector)
    assert result.editable
    yield from (result.artwork.svg, result.editable.svg)


if __name__ == "__main__":
    first, last = map(int, sys.argv[1:])
    svgs = (svg for order in orders(last)[first:] for svg in documents(order))
    print(json.dumps([hashlib.sha256(svg.encode()).hexdigest() for svg in svgs]))  # noqa: T201

"""What any customer may order in any brand is delivered without a fault."""

from statistics import median

import pytest

from tests.oracle.conftest import Judge
from tests.oracle.delivery import Verdict
from tests.oracle.sampling import orders, strange_orders

TYPICAL_BYTES, MOST_BYTES = 300_000, 600_000


def clean(verdicts: list[Verdict]) -> None:
    bad = [str(verdict) for verdict in verdicts if verdict.faults]
    assert not bad, "\n".join((f"{len(bad)} of {len(verdicts)} pictures:", *bad))
    sizes = [verdict.svg_bytes for verdict in verdicts]
    assert median(sizes) <= TYPICAL_BYTES
    assert max(sizes) <= MOST_BYTES, max(verdicts, key=lambda each: each.svg_bytes).order


def test_some_orders(judge: Judge) -> None:
    clean(judge(orders(12)))


def test_some_brands_of_random_colors(judge: Judge) -> None:
    clean(judge(strange_orders(4)))


@pytest.mark.full
@pytest.mark.timeout(600)
def test_two_hundred_orders(judge: Judge) -> None:
    verdicts = judge(orders(200))
    clean(verdicts)
    assert len({verdict.archetype.partition("/")[0] for verdict in verdicts}) >= 8
    assert len({verdict.layout.partition("/")[0] for verdict in verdicts}) >= 5


@pytest.mark.full
@pytest.mark.timeout(300)
def test_fifty_brands_of_random_colors(judge: Judge) -> None:
    clean(judge(strange_orders(50)))

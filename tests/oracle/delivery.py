"""An order made as a customer gets it, and judged: what a process of the pool does."""

from dataclasses import dataclass

from onbrand.artwork import Vector, encode_png
from onbrand.generation import GenerationFailed
from onbrand.generation.composer import Composer
from onbrand.pipeline import Commission, Result, produce
from onbrand.prompting import Brief, RuleImprover
from tests.oracle.judging import Fault, faults
from tests.oracle.picture import Picture
from tests.oracle.sampling import Order


@dataclass(frozen=True, slots=True)
class Verdict:
    """`passed` is what the product itself says."""

    order: Order
    faults: tuple[Fault, ...]
    svg_bytes: int
    archetype: str
    layout: str
    passed: bool

    def __str__(self) -> str:
        told = "; ".join(map(str, self.faults))
        own = "passes its own checks" if self.passed else "fails its own checks too"
        return f"{self.order}\n    {self.archetype}, {self.layout}, {own}: {told}"


def judged(order: Order) -> Verdict:
    try:
        result = made(order)
    except GenerationFailed as failure:
        return Verdict(order, (Fault("none", str(failure)),), 0, "", "", passed=False)
    artwork = result.artwork
    assert isinstance(artwork, Vector)
    return Verdict(
        order,
        tuple(faults(delivered(order, result), order.words)),
        len(artwork.svg.encode()),
        f"{result.notes['archetype']}/{result.notes['variant']}",
        f"{result.notes['layout']}/{result.notes['layout_variant']}",
        result.report.passed,
    )


def made(order: Order) -> Result:
    book = order.book
    prompt = RuleImprover().improve(Brief(text=order.text, format=order.format), book)
    commission = Commission(
        brand=book.id,
        brand_sha256=book.sha256,
        brand_version=book.version,
        prompt=prompt,
        format=order.format,
        seed=order.seed,
        take=order.take,
    )
    return produce(commission, book, Composer(), lambda _event: None, lambda: False)


def delivered(order: Order, result: Result) -> Picture:
    assert isinstance(result.artwork, Vector)
    assert result.editable
    svg, editable = result.artwork.svg, result.editable.svg
    png = encode_png(result.pixels, 1)
    return Picture(png, svg, editable, order.book, order.book.format(order.format))

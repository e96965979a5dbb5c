"""Which picture another was made from, and what was made from it."""

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from onbrand import orders
from onbrand.imaging.lineage import basis_of, commission_of
from onbrand.orders import OrderLine
from onbrand.pipeline import Commission
from onbrand.prompting import Basis
from onbrand.web.i18n import Tongue
from onbrand.web.shown.directions import CHANGES
from onbrand.web.shown.tiles import letter
from onbrand.web.visit import Visit

_MOST = 8  # orders that are looked through for a parent, and listed as made from one


@dataclass(frozen=True, slots=True)
class Relative:
    """A picture of another order, or of this one."""

    number: int
    letter: str
    address: str


@dataclass(frozen=True, slots=True)
class Lineage:
    """`likeable`: whether others can be made from it. `changed` is what was asked for
    differently than of the parent, in words."""

    likeable: bool = False
    parent: Relative | None = None
    changed: str = ""
    children: tuple[Relative, ...] = ()


def lineage(visit: Visit, line: OrderLine) -> Lineage:
    commission = commission_of(line.input)
    if commission is None:
        return Lineage()
    return Lineage(
        likeable=line.status == "delivered" and basis_of(line.input, line.report) is not None,
        parent=parent(visit, commission.basis) if commission.basis else None,
        changed=_changed(commission, visit.tongue),
        children=tuple(_children(visit, commission)),
    )


def parent(visit: Visit, basis: Basis) -> Relative | None:
    """Among the viewer's own orders; the administrator sees everybody's."""
    given = {"seed": basis.choice.seed, "brand_sha256": basis.brand_sha256, "format": basis.format}
    viewer = _viewer(visit)
    for found in orders.history(visit.session, viewer, limit=_MOST, given=given):
        for line in orders.order(visit.session, viewer, found.id).lines:
            commission = commission_of(line.input)
            if commission and commission.sha256 == basis.commission:
                name = letter(line.index)
                return Relative(found.number, name, f"/orders/{found.id}?v={name}#inspector")
    return None


def _children(visit: Visit, commission: Commission) -> Iterator[Relative]:
    for found in orders.history(
        visit.session, _viewer(visit), limit=_MOST, made_from=commission.sha256
    ):
        yield Relative(found.number, "", f"/orders/{found.id}")


def _viewer(visit: Visit) -> UUID | None:
    return None if visit.user.admin else visit.user.id


def _changed(commission: Commission, tongue: Tongue) -> str:
    return ", ".join(tongue.say(CHANGES[name]) for name in commission.changed)

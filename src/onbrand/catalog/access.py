"""Who may do what with a brand. Whoever may not see it is told that there is none."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal
from uuid import UUID

from sqlalchemy import text
from sqlmodel import Session

from onbrand.db import rows
from onbrand.errors import Conflict, Invalid, NotFound, _

# The greatest right that each has: as owner, by a share, as anybody.
_ROLES = """
    SELECT b.*, CASE
        WHEN b.wallet = :wallet THEN 'owner'
        WHEN s.role = 'manager' THEN 'manager'
        WHEN s.role = 'designer' OR b.public THEN 'designer'
        WHEN s.role = 'viewer' OR :admin THEN 'viewer'
    END AS role
    FROM brands b LEFT JOIN brand_shares s ON s.brand = b.id AND s."user" = :user
"""
SEEN = f"({_ROLES})"
_ROLE = text(f"SELECT role FROM {SEEN} seen WHERE id = :brand")  # noqa: S608 - ours alone
_STATE = text("SELECT wallet, public FROM brands WHERE id = :brand")
_SHARES = text("""
    SELECT "user", role FROM brand_shares WHERE brand = :brand ORDER BY role, "user"
""")
_SHARE = text("""
    INSERT INTO brand_shares (brand, "user", role) VALUES (:brand, :user, :role)
    ON CONFLICT (brand, "user") DO UPDATE SET role = excluded.role
""")
_UNSHARE = text('DELETE FROM brand_shares WHERE brand = :brand AND "user" = :user')
_OPEN = text("UPDATE brands SET public = :public WHERE id = :brand")
_ARCHIVE = text("""
    UPDATE brands SET archived_at = CASE WHEN :archived
        THEN coalesce(archived_at, clock_timestamp()) END
    WHERE id = :brand
""")

Shared = Literal["viewer", "designer", "manager"]


class Right(StrEnum):
    """In rising order. A viewer looks, a designer orders, a manager edits and publishes, the
    owner shares and archives."""

    VIEWER = "viewer"
    DESIGNER = "designer"
    MANAGER = "manager"
    OWNER = "owner"

    def covers(self, needed: "Right") -> bool:
        order = tuple(Right)
        return order.index(self) >= order.index(needed)


class UnknownBrand(NotFound):
    code = "unknown-brand"
    message = _("There is no brand “{brand}”, or it is not yours.")


class OwnBrand(Invalid):
    code = "own-brand"
    message = _("The brand is yours: there is no need to share it with yourself.")


class HouseBrand(Conflict):
    code = "house-brand"
    message = _("This brand comes with the program and stays open to all.")


@dataclass(frozen=True, slots=True)
class Viewer:
    """Who asks."""

    user: UUID
    wallet: UUID
    admin: bool = False


@dataclass(frozen=True, slots=True)
class Share:
    user: UUID
    right: Right


def asking(viewer: Viewer | None) -> dict[str, object]:
    """Parameters of `SEEN`. Nobody in particular sees what is public."""
    if viewer is None:
        return {"user": None, "wallet": None, "admin": False}
    return {"user": viewer.user, "wallet": viewer.wallet, "admin": viewer.admin}


def right(session: Session, viewer: Viewer | None, brand: str) -> Right | None:
    found = rows(session, _ROLE, {"brand": brand, **asking(viewer)})
    return Right(found[0].role) if found and found[0].role else None


def check(session: Session, viewer: Viewer | None, brand: str, needed: Right) -> Right:
    """Raises UnknownBrand."""
    given = right(session, viewer, brand)
    if given is None or not given.covers(needed):
        raise UnknownBrand(brand=brand)
    return given


def shares(session: Session, viewer: Viewer, brand: str) -> tuple[Share, ...]:
    check(session, viewer, brand, Right.MANAGER)
    found = rows(session, _SHARES, {"brand": brand})
    return tuple(Share(row.user, Right(row.role)) for row in found)


def share(session: Session, viewer: Viewer, brand: str, user: UUID, given: Shared) -> None:
    check(session, viewer, brand, Right.OWNER)
    if user == viewer.user:
        raise OwnBrand
    session.execute(_SHARE, {"brand": brand, "user": user, "role": given})


def unshare(session: Session, viewer: Viewer, brand: str, user: UUID) -> None:
    """By the owner, or by the user who wants it no longer."""
    needed = Right.VIEWER if user == viewer.user else Right.OWNER
    check(session, viewer, brand, needed)
    session.execute(_UNSHARE, {"brand": brand, "user": user})


def archive(session: Session, viewer: Viewer, brand: str, *, archived: bool = True) -> None:
    """An archived brand takes no orders; its versions stay, and what was made under them."""
    check(session, viewer, brand, Right.OWNER)
    session.execute(_ARCHIVE, {"brand": brand, "archived": archived})


def is_public(session: Session, brand: str) -> bool:
    return any(row.public for row in rows(session, _STATE, {"brand": brand}))


def make_public(session: Session, viewer: Viewer, brand: str, *, public: bool = True) -> None:
    """By the administrator, for everybody."""
    found = rows(session, _STATE, {"brand": brand})
    if not viewer.admin or not found:
        raise UnknownBrand(brand=brand)
    if found[0].wallet is None:
        raise HouseBrand
    session.execute(_OPEN, {"brand": brand, "public": public})

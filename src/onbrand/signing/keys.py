"""Made when the first is needed, and anew when the operator says so. All stay: a certificate is
signed with the key of its own time, so that it is the same whenever it is asked for."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.dialects.postgresql import insert
from sqlmodel import Session, col, select

from onbrand.certificate import Key, PublicKey
from onbrand.db import now
from onbrand.errors import Unavailable, _
from onbrand.signing.sealing import seal, unseal
from onbrand.signing.tables import SigningKeyRow


class SealedKey(Unavailable):
    code = "sealed-key"
    message = _(
        "The key of certificates is sealed with another secret. The operator must set "
        "ONBRAND_SECRET to the one that it was sealed with."
    )


@dataclass(frozen=True, slots=True)
class Listed:
    key: PublicKey
    created_at: datetime
    retired_at: datetime | None


def key_of(session: Session, when: datetime, secret: str | None) -> Key:
    """The key that signs what was measured then; the first one if it was before all."""
    _active(session, secret)
    row = session.exec(
        select(SigningKeyRow)
        .where(col(SigningKeyRow.created_at) <= when)
        .order_by(col(SigningKeyRow.created_at).desc())
    ).first()
    first = select(SigningKeyRow).order_by(col(SigningKeyRow.created_at))
    return _opened(row or session.exec(first.limit(1)).one(), secret)


def listed(session: Session, secret: str | None) -> tuple[Listed, ...]:
    """The newest first. Makes the first key where there is none, so that it can be told."""
    _active(session, secret)
    rows = session.exec(select(SigningKeyRow).order_by(col(SigningKeyRow.created_at).desc()))
    return tuple(Listed(PublicKey(row.public), row.created_at, row.retired_at) for row in rows)


def rotate(session: Session, secret: str | None) -> PublicKey:
    """From now on another key signs. Those before are sealed too if there is a secret."""
    at = now()
    rows = session.exec(select(SigningKeyRow).with_for_update()).all()
    for row in rows:
        opened = _opened(row, secret)
        row.retired_at = row.retired_at or at
        if secret and not row.sealed:
            row.private, row.sealed = seal(opened.raw, secret), True
        session.add(row)
    session.flush()
    return PublicKey(_active(session, secret, at).public)


def _active(session: Session, secret: str | None, at: datetime | None = None) -> SigningKeyRow:
    """Of two that make it at the same moment one wins."""
    active = select(SigningKeyRow).where(col(SigningKeyRow.retired_at).is_(None))
    row = session.exec(active).first()
    if row is None:
        session.exec(insert(SigningKeyRow).values(_made(secret, at)).on_conflict_do_nothing())
        row = session.exec(active).one()
    return row


def _made(secret: str | None, at: datetime | None) -> dict[str, object]:
    key = Key.new()
    return {
        "id": key.public.id,
        "public": key.public.raw,
        "private": seal(key.raw, secret) if secret else key.raw,
        "sealed": secret is not None,
        "created_at": at or now(),
    }


def _opened(row: SigningKeyRow, secret: str | None) -> Key:
    if not row.sealed:
        return Key(row.private)
    raw = unseal(row.private, secret) if secret else None
    if raw is None:
        raise SealedKey
    return Key(raw)

"""The five moves of credits. PostgreSQL refuses what is wrong; here is only what to ask for."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import text
from sqlmodel import Session

from onbrand.db import new_id, rows
from onbrand.errors import Conflict, Invalid, NotFound, _

LARGEST = 1_000_000_000


class InsufficientCredits(Conflict):
    code = "insufficient-credits"
    message = _("This costs {needed} credits and {available} are available: {shortfall} are short.")


class UnknownWallet(NotFound):
    code = "unknown-wallet"
    message = _("There is no such balance.")


class BadAmount(Invalid):
    code = "bad-amount"
    message = _("An amount is a whole number of credits from 1 to {largest}.")


class KeyReused(Conflict):
    code = "key-reused"
    message = _("This request was already made with other contents.")


class AlreadySettled(Conflict):
    code = "already-settled"
    message = _("This work was already {kind} and cannot be settled otherwise.")


class NothingToRefund(Conflict):
    code = "nothing-to-refund"
    message = _("No more than {refundable} credits can be refunded for this work.")


@dataclass(frozen=True, slots=True)
class Balance:
    """Credits that may be spent, and credits set aside for work in progress."""

    available: int
    held: int


_OPEN = text("INSERT INTO wallets (id) VALUES (:wallet)")
_BALANCE = text("SELECT available, held FROM wallets WHERE id = :wallet")
_LOCK = text("SELECT available FROM wallets WHERE id = :wallet FOR NO KEY UPDATE")
_TOP_UP = text("""
    INSERT INTO transfers (wallet, kind, amount, key, reason, actor)
    VALUES (:wallet, 'top_up', :amount, :key, :reason, :actor)
    ON CONFLICT (key) DO NOTHING
    RETURNING id
""")
_SAME = text("SELECT id FROM transfers WHERE key = :key AND wallet = :wallet AND amount = :amount")
_HOLDS = text("""
    INSERT INTO transfers (wallet, kind, amount, key, line)
    SELECT :wallet, 'hold', amount, 'hold:' || line, line
    FROM unnest(CAST(:lines AS uuid[]), CAST(:amounts AS bigint[])) AS asked (line, amount)
    ON CONFLICT DO NOTHING
    RETURNING id
""")
_HELD = text("""
    SELECT line, wallet, amount FROM transfers
    WHERE kind = 'hold' AND line = ANY (CAST(:lines AS uuid[]))
""")
_SETTLE = text("SELECT moved, settled FROM settle_hold(:line, :kind)")
_CAPTURE = text("""
    SELECT c.id, c.wallet, c.amount FROM transfers c
    JOIN transfers h ON h.id = c.settles
    WHERE h.kind = 'hold' AND h.line = :line AND c.kind = 'capture'
    FOR UPDATE OF c
""")
_REFUNDED = text("""
    SELECT coalesce(sum(amount), 0) FROM transfers WHERE kind = 'refund' AND settles = :capture
""")
_REFUND = text("""
    INSERT INTO transfers (wallet, kind, amount, key, line, settles, reason, actor)
    VALUES (:wallet, 'refund', :amount, :key, :line, :capture, :reason, :actor)
""")


def open_wallet(session: Session) -> UUID:
    wallet = new_id()
    _run(session, _OPEN, wallet=wallet)
    return wallet


def balance(session: Session, wallet: UUID) -> Balance:
    for found in rows(session, _BALANCE, {"wallet": wallet}):
        return Balance(found.available, found.held)
    raise UnknownWallet


def top_up(
    session: Session, wallet: UUID, amount: int, *, key: str, reason: str, actor: UUID | None
) -> int:
    """Once a key, which the caller chooses; returns the transfer's id."""
    if not 0 < amount <= LARGEST:
        raise BadAmount(largest=LARGEST)
    given = {"wallet": wallet, "amount": amount, "key": own_key("top_up", key)}
    made = _run(session, _TOP_UP, **given, reason=reason, actor=actor).scalar()
    if made is None:
        made = _run(session, _SAME, **given).scalar()
    if made is None:
        raise KeyReused
    return int(made)


def hold(session: Session, wallet: UUID, amount: int, line: UUID) -> None:
    """Once a line; the same again changes nothing."""
    hold_lines(session, wallet, {line: amount})


def hold_lines(session: Session, wallet: UUID, amounts: Mapping[UUID, int]) -> None:
    """All or none. Lines that cost nothing need no hold."""
    wanted = {line: amount for line, amount in amounts.items() if amount}
    if not wanted:
        return
    available = _run(session, _LOCK, wallet=wallet).scalar()
    if available is None:
        raise UnknownWallet
    needed = sum(wanted.values())
    if needed > available:
        needed = _not_yet_held(session, wallet, wanted)
        if needed > available:
            short = needed - available
            raise InsufficientCredits(needed=needed, available=available, shortfall=short)
    lines, prices = list(wanted), list(wanted.values())
    made = _run(session, _HOLDS, wallet=wallet, lines=lines, amounts=prices).all()
    if len(made) != len(wanted):
        _not_yet_held(session, wallet, wanted)


def capture(session: Session, line: UUID) -> bool:
    """The held credits are spent. False when that was done before or nothing was held."""
    return _settle(session, line, "capture")


def release(session: Session, line: UUID) -> bool:
    """The held credits are available again. False when that was done before."""
    return _settle(session, line, "release")


def refund(
    session: Session,
    line: UUID,
    *,
    reason: str,
    actor: UUID,
    amount: int | None = None,
    key: str | None = None,
) -> None:
    """The captured credits, or a part of them, back; never more than was captured."""
    captured = _run(session, _CAPTURE, line=line).one_or_none()
    if captured is None:
        raise NothingToRefund(refundable=0)
    left = captured.amount - int(_run(session, _REFUNDED, capture=captured.id).scalar_one())
    wanted = left if amount is None else amount
    if not 0 < wanted <= left:
        raise NothingToRefund(refundable=left)
    _run(
        session,
        _REFUND,
        wallet=captured.wallet,
        amount=wanted,
        key=own_key("refund", key or str(new_id())),
        line=line,
        capture=captured.id,
        reason=reason,
        actor=actor,
    )


def own_key(kind: str, chosen: str) -> str:
    """A digest of what the caller chose, which may be longer than an index holds."""
    return f"{kind}:{hashlib.sha256(chosen.encode()).hexdigest()}"


def _settle(session: Session, line: UUID, kind: str) -> bool:
    hold = _run(session, _SETTLE, line=line, kind=kind).one()
    if hold.settled not in {None, kind}:
        raise AlreadySettled(kind=hold.settled)
    return bool(hold.moved)


def _not_yet_held(session: Session, wallet: UUID, wanted: Mapping[UUID, int]) -> int:
    """Credits still to be held; what is held must be the very same."""
    held = _run(session, _HELD, lines=list(wanted)).all()
    for line in held:
        if (line.wallet, line.amount) != (wallet, wanted[line.line]):
            raise KeyReused
    return sum(wanted.values()) - sum(int(line.amount) for line in held)


def _run(session: Session, statement: Any, **params: object) -> Any:
    return session.execute(statement, params)

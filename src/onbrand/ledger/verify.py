"""Is every credit accounted for? Read-only: a fault is never repaired by an UPDATE."""

from dataclasses import dataclass

from sqlalchemy import text
from sqlmodel import Session


@dataclass(frozen=True, slots=True)
class Fault:
    """`rule` is a stable word, `subject` the wallet, transfer or line that breaks it."""

    rule: str
    subject: str
    detail: str

    def __str__(self) -> str:
        return f"{self.rule}: {self.subject}: {self.detail}"


_FOLD = """
    SELECT 'balance', w.id::text,
           format('available %s and held %s, transfers say %s and %s',
                  w.available, w.held, f.available, f.held)
    FROM wallets w LEFT JOIN (
        SELECT wallet,
               coalesce(sum(amount) FILTER (WHERE credit = 'available'), 0)
               - coalesce(sum(amount) FILTER (WHERE debit = 'available'), 0) AS available,
               coalesce(sum(amount) FILTER (WHERE credit = 'held'), 0)
               - coalesce(sum(amount) FILTER (WHERE debit = 'held'), 0) AS held
        FROM transfers GROUP BY wallet
    ) f ON f.wallet = w.id
    WHERE (w.available, w.held) <> (coalesce(f.available, 0), coalesce(f.held, 0))
       OR w.available < 0 OR w.held < 0
"""
_TOTAL = """
    SELECT 'total', 'all wallets', format('%s in wallets, %s in the house''s books', a.sum, b.sum)
    FROM (SELECT coalesce(sum(available + held), 0) AS sum FROM wallets) a,
         (SELECT coalesce(sum(CASE WHEN debit IN ('issued', 'revenue') THEN amount
                                   WHEN credit = 'revenue' THEN -amount ELSE 0 END), 0) AS sum
          FROM transfers) b
    WHERE a.sum <> b.sum
"""
_SETTLEMENTS = """
    SELECT 'settlement', s.id::text, format('%s does not match what it settles', s.kind)
    FROM transfers s LEFT JOIN transfers o ON o.id = s.settles
    WHERE s.kind IN ('capture', 'release', 'refund')
      AND (o.id IS NULL OR o.wallet <> s.wallet OR o.line <> s.line
           OR o.kind <> CASE s.kind WHEN 'refund' THEN 'capture' ELSE 'hold' END
           OR (s.kind <> 'refund' AND o.amount <> s.amount))
"""
_TWICE = """
    SELECT 'settled-twice', settles::text, format('%s settlements of one hold', count(*))
    FROM transfers WHERE kind IN ('capture', 'release') GROUP BY settles HAVING count(*) > 1
"""
_REFUNDS = """
    SELECT 'refund', c.id::text, format('%s refunded of %s captured', sum(r.amount), c.amount)
    FROM transfers r JOIN transfers c ON c.id = r.settles
    WHERE r.kind = 'refund' GROUP BY c.id, c.amount HAVING sum(r.amount) > c.amount
"""


def verify(session: Session) -> tuple[Fault, ...]:
    """Balances are folds of transfers, books close, settlements match. What holds and captures
    say about order lines is checked by `orders.verify`, which includes this."""
    rules = (_FOLD, _TOTAL, _SETTLEMENTS, _TWICE, _REFUNDS)
    return tuple(Fault(*row) for rule in rules for row in session.execute(text(rule)))

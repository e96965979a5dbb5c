"""The ledger against the orders: what is held is being worked on, what was charged delivered."""

from sqlalchemy import text
from sqlmodel import Session

from onbrand import ledger
from onbrand.ledger import Fault

_HOLDS = """
    SELECT 'hold-without-work', h.line::text, format('%s credits are held', h.amount)
    FROM transfers h LEFT JOIN order_lines l ON l.id = h.line AND l.status IN ('queued', 'running')
    WHERE h.kind = 'hold' AND l.id IS NULL AND NOT EXISTS (
        SELECT FROM transfers s WHERE s.settles = h.id AND s.kind IN ('capture', 'release'))
"""
_CAPTURES = """
    SELECT 'charged-not-delivered', c.line::text, format('%s credits were charged', c.amount)
    FROM transfers c LEFT JOIN order_lines l ON l.id = c.line AND l.status = 'delivered'
    WHERE c.kind = 'capture' AND l.id IS NULL
"""
_DELIVERED = """
    SELECT 'delivered-not-charged', l.id::text, format('the price was %s', l.price)
    FROM order_lines l
    LEFT JOIN transfers c ON c.line = l.id AND c.kind = 'capture' AND c.amount = l.price
    WHERE l.status = 'delivered' AND l.price > 0 AND c.id IS NULL
"""
_UNPAID = """
    SELECT 'work-without-hold', l.id::text, format('the price is %s', l.price)
    FROM order_lines l LEFT JOIN transfers h ON h.line = l.id AND h.kind = 'hold'
    WHERE l.price > 0 AND (h.id IS NULL OR h.amount <> l.price)
"""
_ORDERS = """
    SELECT 'order-sum', o.id::text, format('charged %s, its lines say %s', o.charged, l.charged)
    FROM orders o JOIN (
        SELECT order_id, coalesce(sum(price) FILTER (WHERE status = 'delivered'), 0) AS charged,
               bool_or(status IN ('queued', 'running')) AS live
        FROM order_lines GROUP BY order_id
    ) l ON l.order_id = o.id
    WHERE o.charged <> l.charged OR l.live <> (o.status IN ('queued', 'running'))
"""


def verify(session: Session) -> tuple[Fault, ...]:
    """All that `ledger.verify` checks, and both directions between transfers and order lines."""
    rules = (_HOLDS, _CAPTURES, _DELIVERED, _UNPAID, _ORDERS)
    found = (Fault(*row) for rule in rules for row in session.execute(text(rule)))
    return (*ledger.verify(session), *found)

"""A quote becomes an order: holds, jobs, lines and the first event in one transaction."""

from typing import Any
from uuid import UUID

from sqlalchemy import text
from sqlmodel import Session

from onbrand import ledger
from onbrand.db import new_id
from onbrand.errors import Conflict, NotFound, _
from onbrand.orders import engine


class UnknownQuote(NotFound):
    code = "unknown-quote"
    message = _("There is no such quote. Ask for the price again.")


class QuoteExpired(Conflict):
    code = "quote-expired"
    message = _("This price was valid for half an hour. Ask for it again.")


# One placement of a wallet at a time: what is read after this is what will be when it commits.
_LOCK = text("SELECT FROM wallets WHERE id = :wallet FOR NO KEY UPDATE")
_FACTS = text("""
    SELECT q.service, q.title, q.total, q.expires_at < clock_timestamp() AS expired,
           coalesce(q.placed, o.id) AS placed, o.quote <> q.id AS key_of_another,
           ARRAY(SELECT (line ->> 'price')::bigint
                 FROM jsonb_array_elements(q.lines) WITH ORDINALITY AS l (line, n) ORDER BY n
           ) AS prices,
           (SELECT count(*) FROM order_lines
            WHERE wallet = :wallet AND status IN ('queued', 'running')) AS live
    FROM quotes q
    LEFT JOIN orders o ON o.wallet = :wallet AND o.user_id = :user AND o.key = :key
    WHERE q.id = :quote AND q.wallet = :wallet
""")
_PLACE = text("""
    WITH placed AS (
        INSERT INTO orders (id, user_id, wallet, quote, key, service, title, status, total)
        SELECT :order, :user, :wallet, id, :key, service, title, 'queued', total
        FROM quotes WHERE id = :quote
    ), lines AS (
        INSERT INTO order_lines
            (id, order_id, position, wallet, service, title, price, input, status, job)
        SELECT m.id, :order, m.n - 1, :wallet, q.service, l.line ->> 'title',
               (l.line ->> 'price')::bigint, l.line -> 'input', 'queued', m.job
        FROM quotes q
        CROSS JOIN jsonb_array_elements(q.lines) WITH ORDINALITY AS l (line, n)
        JOIN unnest(CAST(:lines AS uuid[]), CAST(:jobs AS bigint[]))
             WITH ORDINALITY AS m (id, job, n) ON m.n = l.n
        WHERE q.id = :quote
    ), used AS (
        UPDATE quotes SET placed = :order WHERE id = :quote
    ), event AS (
        INSERT INTO order_events (order_id, kind) VALUES (:order, 'placed')
    )
    SELECT pg_notify('onbrand_orders', CAST(:order AS text))
""")


def place(
    session: Session, user: UUID, wallet: UUID, quote_id: UUID, *, key: str, strict: bool = False
) -> UUID:
    """The order's id. The same quote or the same key again: the same order.

    Who makes a new quote with each try relies on the key alone. `strict` is for those who send
    the same quote again: a key that was used with another one is then a mistake.
    """
    session.execute(_LOCK, {"wallet": wallet})
    given: dict[str, Any] = {"user": user, "wallet": wallet, "quote": quote_id, "key": key}
    facts = session.execute(_FACTS, given).one_or_none()
    if facts is None:
        raise UnknownQuote
    if strict and facts.key_of_another:
        raise ledger.KeyReused
    if facts.placed is not None:
        return UUID(str(facts.placed))
    if facts.expired:
        raise QuoteExpired
    order = new_id()
    lines = [new_id() for _price in facts.prices]
    ledger.hold_lines(session, wallet, dict(zip(lines, facts.prices, strict=True)))
    # Who has fewer lines waiting goes first: a large order does not shut the others out.
    priorities = [-(facts.live + ahead) for ahead in range(len(lines))]
    jobs = engine.defer(session, facts.service, lines, priorities)
    session.execute(_PLACE, given | {"order": order, "lines": lines, "jobs": jobs})
    return order

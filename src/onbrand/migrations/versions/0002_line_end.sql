-- How a line of an order ends, in one call: a worker waits for the network once, not seven times.
-- Read beside onbrand/orders/settling.py and onbrand/ledger/moves.py.

-- What settles the hold of a line. `moved` is false when that was done before or nothing was held.
CREATE FUNCTION settle_hold(work uuid, how text, OUT moved boolean, OUT settled text)
LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO transfers (wallet, kind, amount, key, line, settles)
    SELECT wallet, how, amount, how || ':' || line, line, id
    FROM transfers WHERE kind = 'hold' AND line = work
    ON CONFLICT DO NOTHING;
    moved := FOUND;
    IF moved THEN
        settled := how;
    ELSE
        SELECT s.kind INTO settled FROM transfers s
        WHERE s.line = work AND s.kind IN ('capture', 'release')
          AND s.settles = (SELECT id FROM transfers WHERE kind = 'hold' AND line = work);
    END IF;
END $$;

-- What an order has come to; when its last line has ended, how it ended. Tells its followers.
CREATE FUNCTION conclude_order(work uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    ended orders;
BEGIN
    UPDATE orders o
    SET charged = lines.charged,
        finished_at = CASE WHEN lines.live = 0 THEN clock_timestamp() END,
        status = CASE
            WHEN lines.live > 0 THEN o.status
            WHEN lines.delivered = lines.number THEN 'succeeded'
            WHEN lines.delivered > 0 THEN 'partly'
            WHEN lines.cancelled > 0 THEN 'cancelled'
            ELSE 'failed' END
    FROM (
        SELECT count(*) FILTER (WHERE status IN ('queued', 'running')) AS live,
               count(*) FILTER (WHERE status = 'delivered') AS delivered,
               count(*) FILTER (WHERE status = 'cancelled') AS cancelled,
               count(*) AS number,
               coalesce(sum(price) FILTER (WHERE status = 'delivered'), 0) AS charged
        FROM order_lines WHERE order_id = work
    ) lines
    WHERE o.id = work AND o.finished_at IS NULL
    RETURNING o.* INTO ended;
    IF ended.finished_at IS NOT NULL THEN
        INSERT INTO order_events (order_id, kind, data)
        VALUES (work, 'finished',
                jsonb_build_object('status', ended.status, 'charged', ended.charged));
    END IF;
    PERFORM pg_notify('onbrand_orders', work::text);
END $$;

-- False if the line has ended before or is in other hands. The order's row is locked first: the
-- last line to end then sees that it is the last, and events are committed in the order of ids.
CREATE FUNCTION end_line(
    whole uuid, part uuid, attempt integer, how text, kept jsonb, findings jsonb, problem jsonb
) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
    cost bigint;
    wanted text := CASE how WHEN 'delivered' THEN 'capture' ELSE 'release' END;
    found_settled text;
BEGIN
    PERFORM FROM orders WHERE id = whole FOR UPDATE;
    UPDATE order_lines l
    SET status = how, job = NULL, retry_at = NULL, stage = '', report = findings,
        failure = problem, changed_at = clock_timestamp()
    WHERE l.id = part AND l.order_id = whole
      AND l.status IN ('queued', 'running') AND l.attempts = attempt
    RETURNING l.price INTO cost;
    IF NOT FOUND THEN
        RETURN false;
    END IF;
    INSERT INTO order_files (line, position, role, name, media_type, sha256, size)
    SELECT part, f.n, f.role, f.name, f.media_type, f.sha256, f.size
    FROM ROWS FROM (jsonb_to_recordset(kept) AS (
        role text, name text, media_type text, sha256 text, size bigint
    )) WITH ORDINALITY AS f (role, name, media_type, sha256, size, n);
    INSERT INTO order_events (order_id, line, kind, data)
    VALUES (whole, part, how, CASE how
        WHEN 'delivered' THEN jsonb_build_object('charged', cost)
        ELSE coalesce(problem, '{}') END);
    SELECT settled INTO found_settled FROM settle_hold(part, wanted);
    IF found_settled <> wanted THEN
        RAISE EXCEPTION 'the hold of line % is already settled by %', part, found_settled
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    PERFORM conclude_order(whole);
    RETURN true;
END $$;

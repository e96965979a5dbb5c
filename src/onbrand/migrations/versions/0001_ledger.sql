-- What no CHECK can say of the ledger. Read beside onbrand/ledger/tables.py.

-- A settlement is of exactly its hold; refunds are no more than was captured.
CREATE FUNCTION transfers_check() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    settled transfers;
    refunded bigint;
BEGIN
    IF NEW.settles IS NULL THEN
        RETURN NEW;
    END IF;
    IF NEW.kind = 'refund' THEN
        -- Locked, so that two refunds at once are two after another.
        SELECT * INTO settled FROM transfers WHERE id = NEW.settles FOR UPDATE;
        SELECT coalesce(sum(amount), 0) INTO refunded
        FROM transfers WHERE settles = NEW.settles AND kind = 'refund';
        IF settled.kind IS DISTINCT FROM 'capture' OR settled.amount < refunded + NEW.amount THEN
            RAISE EXCEPTION 'a refund is of a capture and no more than it'
                USING ERRCODE = 'integrity_constraint_violation';
        END IF;
    ELSE
        SELECT * INTO settled FROM transfers WHERE id = NEW.settles;
        IF settled.kind IS DISTINCT FROM 'hold' OR settled.amount <> NEW.amount THEN
            RAISE EXCEPTION 'a settlement is of a hold and of its amount'
                USING ERRCODE = 'integrity_constraint_violation';
        END IF;
    END IF;
    IF settled.wallet <> NEW.wallet OR settled.line <> NEW.line THEN
        RAISE EXCEPTION 'a settlement is of the same wallet and the same work'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER transfers_check BEFORE INSERT ON transfers
    FOR EACH ROW EXECUTE FUNCTION transfers_check();

-- The only way in which a balance changes. After the insert: a row that met a conflict moves nothing.
CREATE FUNCTION transfers_apply() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE wallets w
    SET available = w.available + moved.available, held = w.held + moved.held
    FROM (
        SELECT wallet,
               sum(CASE 'available' WHEN credit THEN amount WHEN debit THEN -amount ELSE 0 END)
                   AS available,
               sum(CASE 'held' WHEN credit THEN amount WHEN debit THEN -amount ELSE 0 END)
                   AS held
        FROM made GROUP BY wallet
    ) moved
    WHERE w.id = moved.wallet;
    RETURN NULL;
END $$;

CREATE TRIGGER transfers_apply AFTER INSERT ON transfers REFERENCING NEW TABLE AS made
    FOR EACH STATEMENT EXECUTE FUNCTION transfers_apply();

CREATE FUNCTION ledger_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the ledger is append-only: correct it by a new transfer'
        USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE TRIGGER transfers_frozen BEFORE UPDATE OR DELETE ON transfers
    FOR EACH ROW EXECUTE FUNCTION ledger_is_append_only();
CREATE TRIGGER transfers_kept BEFORE TRUNCATE ON transfers
    FOR EACH STATEMENT EXECUTE FUNCTION ledger_is_append_only();
CREATE TRIGGER wallets_frozen BEFORE DELETE ON wallets
    FOR EACH ROW EXECUTE FUNCTION ledger_is_append_only();
CREATE TRIGGER wallets_kept BEFORE TRUNCATE ON wallets
    FOR EACH STATEMENT EXECUTE FUNCTION ledger_is_append_only();

-- Depth 2 is inside transfers_apply; a statement of anybody else is at depth 1.
CREATE FUNCTION wallets_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.available <> 0 OR NEW.held <> 0 THEN
            RAISE EXCEPTION 'a wallet opens empty'
                USING ERRCODE = 'integrity_constraint_violation';
        END IF;
    ELSIF pg_trigger_depth() < 2 OR NEW.id <> OLD.id THEN
        RAISE EXCEPTION 'a balance changes by transfers alone'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER wallets_guard BEFORE INSERT OR UPDATE ON wallets
    FOR EACH ROW EXECUTE FUNCTION wallets_guard();

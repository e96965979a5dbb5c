"""All tables, what guards the ledger, and Procrastinate's own tables and functions."""

from pathlib import Path

import sqlalchemy as sa
from alembic import op
from procrastinate.schema import SchemaManager
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "brands",
        sa.Column("id", sa.String(64), nullable=False),
        sa.Column("owner", sa.Uuid(), nullable=True),
        sa.Column("current", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_brands")),
    )
    op.create_index(op.f("ix_brands_owner"), "brands", ["owner"], unique=False)
    op.create_table(
        "drafts",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("owner", sa.Uuid(), nullable=False),
        sa.Column("brand", sa.String(), nullable=False),
        sa.Column("brief", sa.String(), nullable=False),
        sa.Column("format", sa.String(), nullable=True),
        sa.Column(
            "prompt", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True
        ),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("variants", sa.Integer(), nullable=False),
        sa.Column("seed", sa.Integer(), nullable=True),
        sa.Column("updated_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_drafts")),
    )
    op.create_index(
        "ix_drafts_latest", "drafts", ["owner", sa.literal_column("updated_at DESC")], unique=False
    )
    op.create_table(
        "rate_buckets",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("ends_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_rate_buckets")),
    )
    op.create_index(op.f("ix_rate_buckets_ends_at"), "rate_buckets", ["ends_at"], unique=False)
    op.create_table(
        "wallets",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("available", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("held", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column(
            "opened_at",
            postgresql.TIMESTAMP(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint("available >= 0", name=op.f("ck_wallets_available_not_negative")),
        sa.CheckConstraint("held >= 0", name=op.f("ck_wallets_held_not_negative")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_wallets")),
    )
    op.create_table(
        "brand_versions",
        sa.Column("brand", sa.String(64), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("card", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["brand"], ["brands.id"], name=op.f("fk_brand_versions_brand")),
        sa.PrimaryKeyConstraint("brand", "number", name=op.f("pk_brand_versions")),
        sa.UniqueConstraint("sha256", name=op.f("uq_brand_versions_sha256")),
    )
    op.create_table(
        "quotes",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("wallet", sa.Uuid(), nullable=False),
        sa.Column("service", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("lines", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("total", sa.BigInteger(), nullable=False),
        sa.Column("prices_version", sa.Text(), nullable=False),
        sa.Column("expires_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("placed", sa.Uuid(), nullable=True),
        sa.CheckConstraint("total >= 0", name=op.f("ck_quotes_total_not_negative")),
        sa.ForeignKeyConstraint(["wallet"], ["wallets.id"], name=op.f("fk_quotes_wallet")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quotes")),
    )
    op.create_index(op.f("ix_quotes_expires_at"), "quotes", ["expires_at"], unique=False)
    op.create_table(
        "transfers",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column(
            "at",
            postgresql.TIMESTAMP(timezone=True),
            server_default=sa.text("clock_timestamp()"),
            nullable=False,
        ),
        sa.Column("wallet", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column(
            "debit",
            sa.Text(),
            sa.Computed(
                "CASE kind WHEN 'top_up' THEN 'issued' WHEN 'hold' THEN 'available' WHEN 'refund' THEN 'revenue' ELSE 'held' END",
                persisted=True,
            ),
            nullable=False,
        ),
        sa.Column(
            "credit",
            sa.Text(),
            sa.Computed(
                "CASE kind WHEN 'hold' THEN 'held' WHEN 'capture' THEN 'revenue' ELSE 'available' END",
                persisted=True,
            ),
            nullable=False,
        ),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("line", sa.Uuid(), nullable=True),
        sa.Column("settles", sa.BigInteger(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("actor", sa.Uuid(), nullable=True),
        sa.CheckConstraint(
            "(kind = 'top_up') = (line IS NULL)", name=op.f("ck_transfers_line_of_work")
        ),
        sa.CheckConstraint(
            "(kind IN ('top_up', 'hold')) = (settles IS NULL)",
            name=op.f("ck_transfers_settles_another"),
        ),
        sa.CheckConstraint(
            "kind <> 'refund' OR actor IS NOT NULL", name=op.f("ck_transfers_actor_known")
        ),
        sa.CheckConstraint(
            "kind IN ('top_up', 'hold', 'capture', 'release', 'refund')",
            name=op.f("ck_transfers_kind"),
        ),
        sa.CheckConstraint(
            "kind NOT IN ('top_up', 'refund') OR reason IS NOT NULL",
            name=op.f("ck_transfers_reason_given"),
        ),
        sa.CheckConstraint("amount > 0", name=op.f("ck_transfers_amount_positive")),
        sa.ForeignKeyConstraint(["settles"], ["transfers.id"], name=op.f("fk_transfers_settles")),
        sa.ForeignKeyConstraint(["wallet"], ["wallets.id"], name=op.f("fk_transfers_wallet")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_transfers")),
        sa.UniqueConstraint("key", name=op.f("uq_transfers_key")),
    )
    op.create_index(
        "ix_transfers_refund",
        "transfers",
        ["settles"],
        unique=False,
        postgresql_where=sa.text("kind = 'refund'"),
    )
    op.create_index(
        "ix_transfers_wallet", "transfers", ["wallet", sa.literal_column("id DESC")], unique=False
    )
    op.create_index(
        "uq_transfers_hold",
        "transfers",
        ["line"],
        unique=True,
        postgresql_where=sa.text("kind = 'hold'"),
    )
    op.create_index(
        "uq_transfers_settlement",
        "transfers",
        ["settles"],
        unique=True,
        postgresql_where=sa.text("kind IN ('capture', 'release')"),
    )
    op.create_table(
        "users",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("login", sa.Text(), nullable=False),
        sa.Column("password_hash", sa.Text(), nullable=False),
        sa.Column("admin", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.Column("wallet", sa.Uuid(), nullable=False),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column(
            "must_change_password", sa.Boolean(), server_default=sa.text("false"), nullable=False
        ),
        sa.Column("active", sa.Boolean(), server_default=sa.text("true"), nullable=False),
        sa.Column(
            "created_at",
            postgresql.TIMESTAMP(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint("language IN ('ru', 'en')", name=op.f("ck_users_language")),
        sa.CheckConstraint("login = lower(login)", name=op.f("ck_users_login_lower")),
        sa.ForeignKeyConstraint(["wallet"], ["wallets.id"], name=op.f("fk_users_wallet")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_users")),
        sa.UniqueConstraint("login", name=op.f("uq_users_login")),
        sa.UniqueConstraint("wallet", name=op.f("uq_users_wallet")),
    )
    op.create_table(
        "orders",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("wallet", sa.Uuid(), nullable=False),
        sa.Column("quote", sa.Uuid(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("service", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("total", sa.BigInteger(), nullable=False),
        sa.Column("charged", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column(
            "created_at",
            postgresql.TIMESTAMP(timezone=True),
            server_default=sa.text("clock_timestamp()"),
            nullable=False,
        ),
        sa.Column("finished_at", postgresql.TIMESTAMP(timezone=True), nullable=True),
        sa.CheckConstraint(
            "(status IN ('queued', 'running')) = (finished_at IS NULL)",
            name=op.f("ck_orders_finished_at"),
        ),
        sa.CheckConstraint(
            "status IN ('queued', 'running', 'succeeded', 'partly', 'failed', 'cancelled')",
            name=op.f("ck_orders_status"),
        ),
        sa.CheckConstraint(
            "charged >= 0 AND charged <= total", name=op.f("ck_orders_charged_within_quote")
        ),
        sa.ForeignKeyConstraint(["quote"], ["quotes.id"], name=op.f("fk_orders_quote")),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_orders_user_id")),
        sa.ForeignKeyConstraint(["wallet"], ["wallets.id"], name=op.f("fk_orders_wallet")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_orders")),
        sa.UniqueConstraint("number", name=op.f("uq_orders_number")),
        sa.UniqueConstraint("quote", name=op.f("uq_orders_quote")),
        sa.UniqueConstraint("wallet", "user_id", "key", name=op.f("uq_orders_wallet_user_id_key")),
    )
    op.create_index(
        "ix_orders_user", "orders", ["user_id", sa.literal_column("number DESC")], unique=False
    )
    op.create_table(
        "sessions",
        sa.Column("token_sha256", sa.LargeBinary(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user", sa.Uuid(), nullable=False),
        sa.Column("agent", sa.Text(), nullable=False),
        sa.Column(
            "created_at",
            postgresql.TIMESTAMP(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.Column("expires_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["user"], ["users.id"], name=op.f("fk_sessions_user")),
        sa.PrimaryKeyConstraint("token_sha256", name=op.f("pk_sessions")),
        sa.UniqueConstraint("id", name=op.f("uq_sessions_id")),
    )
    op.create_index(op.f("ix_sessions_user"), "sessions", ["user"], unique=False)
    op.create_table(
        "order_events",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("order_id", sa.Uuid(), nullable=False),
        sa.Column("line", sa.Uuid(), nullable=True),
        sa.Column(
            "at",
            postgresql.TIMESTAMP(timezone=True),
            server_default=sa.text("clock_timestamp()"),
            nullable=False,
        ),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column(
            "data",
            postgresql.JSONB(astext_type=sa.Text()),
            server_default=sa.text("'{}'"),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(["order_id"], ["orders.id"], name=op.f("fk_order_events_order_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_order_events")),
    )
    op.create_index("ix_order_events_order", "order_events", ["order_id", "id"], unique=False)
    op.create_table(
        "order_lines",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("order_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("wallet", sa.Uuid(), nullable=False),
        sa.Column("service", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("price", sa.BigInteger(), nullable=False),
        sa.Column("input", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("job", sa.BigInteger(), nullable=True),
        sa.Column("stage", sa.Text(), server_default="", nullable=False),
        sa.Column("share", sa.Float(), server_default="0", nullable=False),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("retry_at", postgresql.TIMESTAMP(timezone=True), nullable=True),
        sa.Column(
            "changed_at",
            postgresql.TIMESTAMP(timezone=True),
            server_default=sa.text("clock_timestamp()"),
            nullable=False,
        ),
        sa.Column("failure", postgresql.JSONB(astext_type=sa.Text()), nullable=True),
        sa.Column(
            "report",
            postgresql.JSONB(astext_type=sa.Text()),
            server_default=sa.text("'{}'"),
            nullable=False,
        ),
        sa.CheckConstraint(
            "status IN ('queued', 'running', 'delivered', 'refused', 'failed', 'cancelled')",
            name=op.f("ck_order_lines_status"),
        ),
        sa.CheckConstraint("price >= 0", name=op.f("ck_order_lines_price_not_negative")),
        sa.ForeignKeyConstraint(["order_id"], ["orders.id"], name=op.f("fk_order_lines_order_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_order_lines")),
        sa.UniqueConstraint("order_id", "position", name=op.f("uq_order_lines_order_id_position")),
    )
    op.create_index(
        "ix_order_lines_live",
        "order_lines",
        ["wallet"],
        unique=False,
        postgresql_where=sa.text("status IN ('queued', 'running')"),
    )
    op.create_table(
        "order_files",
        sa.Column("line", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["line"], ["order_lines.id"], name=op.f("fk_order_files_line")),
        sa.PrimaryKeyConstraint("line", "position", name=op.f("pk_order_files")),
    )
    run(Path(__file__).with_name("0001_ledger.sql").read_text(encoding="utf-8"))
    run(SchemaManager.get_schema())


def run(script: str) -> None:
    op.get_bind().exec_driver_sql(script, execution_options={"no_parameters": True})

"""Brands belong to wallets, are written as drafts, shared and archived."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    _own()
    op.add_column("brand_versions", sa.Column("published_by", sa.Uuid(), nullable=True))
    op.create_foreign_key(
        op.f("fk_brand_versions_published_by"),
        "brand_versions",
        "users",
        ["published_by"],
        ["id"],
    )
    op.add_column(
        "brand_versions",
        sa.Column("note", sa.Text(), server_default=sa.text("''"), nullable=False),
    )
    op.create_table(
        "brand_drafts",
        sa.Column("brand", sa.String(64), nullable=False),
        sa.Column("document", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("changed_by", sa.Uuid(), nullable=False),
        sa.Column(
            "changed_at",
            postgresql.TIMESTAMP(timezone=True),
            server_default=sa.text("clock_timestamp()"),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(["brand"], ["brands.id"], name=op.f("fk_brand_drafts_brand")),
        sa.ForeignKeyConstraint(
            ["changed_by"], ["users.id"], name=op.f("fk_brand_drafts_changed_by")
        ),
        sa.PrimaryKeyConstraint("brand", name=op.f("pk_brand_drafts")),
    )
    op.create_table(
        "brand_shares",
        sa.Column("brand", sa.String(64), nullable=False),
        sa.Column("user", sa.Uuid(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "role IN ('viewer', 'designer', 'manager')", name=op.f("ck_brand_shares_role")
        ),
        sa.ForeignKeyConstraint(["brand"], ["brands.id"], name=op.f("fk_brand_shares_brand")),
        sa.ForeignKeyConstraint(["user"], ["users.id"], name=op.f("fk_brand_shares_user")),
        sa.PrimaryKeyConstraint("brand", "user", name=op.f("pk_brand_shares")),
    )
    op.create_index(op.f("ix_brand_shares_user"), "brand_shares", ["user"])


def _own() -> None:
    """Brands without an owner were for everybody, and stay so."""
    op.drop_index("ix_brands_owner", "brands")
    op.alter_column("brands", "owner", new_column_name="wallet")
    op.execute(
        "UPDATE brands SET wallet = (SELECT u.wallet FROM users u WHERE u.id = brands.wallet)"
    )
    op.create_index(op.f("ix_brands_wallet"), "brands", ["wallet"])
    op.create_foreign_key(op.f("fk_brands_wallet"), "brands", "wallets", ["wallet"], ["id"])
    op.add_column(
        "brands", sa.Column("public", sa.Boolean(), server_default=sa.text("false"), nullable=False)
    )
    op.execute("UPDATE brands SET public = true WHERE wallet IS NULL")
    op.add_column(
        "brands",
        sa.Column("archived_at", postgresql.TIMESTAMP(timezone=True), nullable=True),
    )

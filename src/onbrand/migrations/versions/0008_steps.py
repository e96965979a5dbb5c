"""The prompt's steps are kept with a draft; what was improved once is not improved again."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    document = postgresql.JSONB(none_as_null=True, astext_type=sa.Text())
    instant = postgresql.TIMESTAMP(timezone=True)
    op.add_column("drafts", sa.Column("step", sa.Integer(), nullable=True))
    op.create_table(
        "draft_steps",
        sa.Column("draft", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("parent", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("brand", sa.String(), nullable=False),
        sa.Column("brief", sa.String(), nullable=False),
        sa.Column("prompt", document, nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("at", instant, nullable=False),
        sa.ForeignKeyConstraint(
            ["draft"], ["drafts.id"], name=op.f("fk_draft_steps_draft"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("draft", "number", name=op.f("pk_draft_steps")),
    )
    op.create_table(
        "improvements",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("prompt", document, nullable=False),
        sa.Column("at", instant, nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_improvements")),
    )
    op.create_index("ix_improvements_at", "improvements", ["at"])

"""Orders outlive their services: what was filled in and said is kept, who performs what is known."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    document = postgresql.JSONB(astext_type=sa.Text())
    op.add_column("quotes", sa.Column("form", document, nullable=True))
    op.add_column("quotes", sa.Column("words", document, nullable=True))
    op.create_table(
        "attended",
        sa.Column("service", sa.Text(), nullable=False),
        sa.Column("at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("service", name=op.f("pk_attended")),
    )

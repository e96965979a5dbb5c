"""What a draft says of its composition, and the picture that it is made from."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.add_column(
        "drafts",
        sa.Column(
            "direction",
            postgresql.JSONB(astext_type=sa.Text()),
            server_default=sa.text("'{}'"),
            nullable=False,
        ),
    )
    op.add_column(
        "drafts",
        sa.Column(
            "basis", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True
        ),
    )

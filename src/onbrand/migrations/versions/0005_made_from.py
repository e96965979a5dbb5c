"""What was made from a piece of work is found without reading all inputs of a user."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

_BASIS = "input #>> '{basis,commission}'"


def upgrade() -> None:
    op.create_index(
        "ix_order_lines_basis",
        "order_lines",
        [sa.text(f"({_BASIS})")],
        postgresql_where=sa.text(f"{_BASIS} IS NOT NULL"),
    )

"""Run by Alembic. Each package's tables are known once the package is imported."""

from typing import Any, Literal

from alembic import context
from sqlmodel import AutoString, SQLModel

from onbrand import accounts, catalog, ledger, orders, portfolio, signing, studio
from onbrand.db import connect

OWNERS = (accounts, catalog, ledger, orders, portfolio, signing, studio)


def ours(name: str | None, kind: str, _parents: Any) -> bool:
    """Procrastinate looks after its own tables."""
    return kind != "table" or not (name or "").startswith("procrastinate_")


def plainly(_kind: str, item: Any, _context: Any) -> str | Literal[False]:
    """Revisions speak SQLAlchemy alone; False leaves the rendering to Alembic."""
    return f"sa.String({item.length or ''})" if isinstance(item, AutoString) else False


engine = connect(context.config.attributes["url"], pool=1)
with engine.connect() as connection:
    context.configure(
        connection=connection,
        target_metadata=SQLModel.metadata,
        include_name=ours,
        render_item=plainly,
        compare_server_default=True,
    )
    with context.begin_transaction():
        context.run_migrations()
engine.dispose()

from collections.abc import Callable
from uuid import uuid4

import pytest
from sqlalchemy import Engine

from onbrand import accounts
from onbrand.catalog import Viewer
from onbrand.db import transaction

Somebody = Callable[..., Viewer]


@pytest.fixture
def somebody(engine: Engine) -> Somebody:
    """A new user each time."""

    def made(*, admin: bool = False) -> Viewer:
        with transaction(engine) as session:
            user = accounts.register(session, f"{uuid4().hex}@example.com", "no password")
        return Viewer(user.id, user.wallet, admin)

    return made


@pytest.fixture
def owner(somebody: Somebody) -> Viewer:
    return somebody()


@pytest.fixture
def other(somebody: Somebody) -> Viewer:
    return somebody()

from collections.abc import Callable
from uuid import UUID

import pytest
from sqlalchemy import Engine

from onbrand import ledger
from onbrand.db import transaction

Fund = Callable[[int], UUID]


@pytest.fixture
def fund(engine: Engine) -> Fund:
    """A wallet with so many credits."""

    def made(credits_: int) -> UUID:
        with transaction(engine) as session:
            wallet = ledger.open_wallet(session)
            if credits_:
                ledger.top_up(session, wallet, credits_, key=str(wallet), reason="test", actor=None)
        return wallet

    return made

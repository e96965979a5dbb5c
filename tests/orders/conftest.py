from pathlib import Path

import pytest
from sqlalchemy import Engine

from tests.shop import Shop
from tests.worker.bakery import Loaves


@pytest.fixture
def shop(engine: Engine) -> Shop:
    return Shop(engine)


@pytest.fixture
def loaves(tmp_path: Path) -> Loaves:
    return Loaves(folder=str(tmp_path), number=3)

"""The example in the guide is drawn as it stands."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from onbrand.generation.composer.drawing import Drawing
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import SLOTS, Ramps
from onbrand.samples import sample

GUIDE = (Path(__file__).parents[3] / "docs/kit.md").read_text()


@pytest.fixture
def lollipop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Drawing]:
    (code,) = re.findall(r"```python\n(.*?)```", GUIDE, re.DOTALL)
    (tmp_path / "sweets.py").write_text(code)
    monkeypatch.syspath_prepend(tmp_path)
    __import__("sweets")
    yield KIT["lollipop"]
    del KIT["lollipop"]


def test_the_example_draws(lollipop: Drawing) -> None:
    assert lollipop.params["swirls"].high == 4
    plain, full = Pen(Ramps(sample("zerno"))), Pen(Ramps(sample("zerno")))
    lollipop.draw(plain, swirls=0, bow="none")
    full.put("lollipop", 100, 184, 200)
    assert len(full.svg()) > len(plain.svg()) > 1000


def test_the_guide_knows_all_slots() -> None:
    table = set(re.findall(r"`([a-z]+\d?)`", GUIDE))
    assert set(SLOTS) <= table

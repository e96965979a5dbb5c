"""One contract for every service: the product's own, those of tests, of the guide, of plug-ins."""

import re
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType, ModuleType

import pytest
from pydantic import BaseModel, Field

from onbrand.catalog import books
from onbrand.generation.composer import Composer
from onbrand.imaging import ImageForm, ImageService
from onbrand.progress import IsCancelled, OnEvent
from onbrand.prompting import Brief, RuleImprover
from onbrand.samples import sample
from onbrand.services import Figure, File, Json, Line, Offered, Outcome
from onbrand.services.contract import breaches
from onbrand.storage import Storage
from tests.worker.bakery import Bakery, Loaves

GUIDE = Path(__file__).parents[2] / "docs/guide/services.md"
PRICES = {"image": 3, "loaf": 3, "cake": 1}


@pytest.fixture
def guide() -> Iterator[ModuleType]:
    """The code of the guide, as a module."""
    code, test = re.findall(r"^```python\n(.*?)^```", GUIDE.read_text(), re.DOTALL | re.MULTILINE)
    module = ModuleType("bean_counter")
    sys.modules["bean_counter"] = module
    exec(compile(code, str(GUIDE), "exec"), module.__dict__)  # noqa: S102 - the guide's own
    module.__dict__["test"] = test
    yield module
    del sys.modules["bean_counter"]


def test_brand_images(storage: Storage) -> None:
    book = sample("zerno")
    books.put(storage, book)
    form = ImageForm(
        brand=book.id,
        brand_version=book.version,
        brand_sha256=book.sha256,
        prompt=RuleImprover().improve(Brief(text="Осенний латте"), book),
        format="og",
        variants=1,
        seed=1,
    )
    service = ImageService(storage, lambda: {"composer": Composer()})
    assert breaches(service, form, PRICES) == []


def test_bread(tmp_path: Path) -> None:
    assert breaches(Bakery(), Loaves(folder=str(tmp_path)), PRICES) == []


def test_the_service_of_the_guide(guide: ModuleType) -> None:
    exec(guide.test, guide.__dict__)  # noqa: S102 - the guide's own
    code = GUIDE.read_text().split("```python\n")[1].split("```")[0]
    assert len(code.splitlines()) <= 60
    assert isinstance(guide.BeanCounter(), Offered)


class Cake(BaseModel):
    layers: int = Field(default=1)


class Cakes:
    """Keeps the contract until told otherwise."""

    name = "cakes"
    title = "Cakes"
    form: type[BaseModel] = Cake
    summary = "Cakes by the layer."
    messages: Mapping[str, Mapping[str, str]] = MappingProxyType({})

    def __init__(self) -> None:
        self.prices: Mapping[str, int] = {"cake": 1}
        self.given: Json = {}
        self.outcomes = [Outcome(True, (), figures=(Figure(name="Layers", value=1),))]

    def lines(self, form: BaseModel, prices: Mapping[str, int]) -> tuple[Line, ...]:
        return (Line(title="Cake", price=prices["cake"], input=self.given),)

    def perform(self, given: Json, on_event: OnEvent, cancelled: IsCancelled) -> Outcome:
        return self.outcomes.pop(0) if len(self.outcomes) > 1 else self.outcomes[0]


def test_a_kept_contract_has_no_breaches() -> None:
    assert breaches(Cakes(), Cake()) == []


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (lambda cakes: setattr(cakes, "name", "No Name"), "no name"),
        (lambda cakes: setattr(cakes, "prices", {"cake": -1}), "whole numbers"),
        (lambda cakes: setattr(cakes, "given", {"pair": (1, 2)}), "survive JSON"),
        (lambda cakes: cakes.outcomes.insert(0, Outcome(False, ())), "next time"),
        (lambda cakes: setattr(cakes, "outcomes", [Outcome(True, ())]), "shows nothing"),
        (
            lambda cakes: setattr(cakes, "outcomes", [Outcome(True, (), {"x": float("inf")})]),
            "finite",
        ),
        (
            lambda cakes: setattr(
                cakes, "outcomes", [Outcome(True, (File("preview", "a.txt", "text/plain", b"a"),))]
            ),
            "no picture",
        ),
    ],
)
def test_breaches_are_told(spoil: Callable[[Cakes], None], told: str) -> None:
    cakes = Cakes()
    spoil(cakes)
    if cakes.prices["cake"] < 0:
        found = breaches(cakes, Cake(), {"cake": 1})
    else:
        found = breaches(cakes, Cake())
    assert any(told in each for each in found), found

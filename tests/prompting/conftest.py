from collections.abc import Callable

import pytest

from onbrand.brand import BrandBook, Role, Swatch, Words
from onbrand.color import Color
from onbrand.prompting import Brief, Prompt, RuleImprover
from onbrand.samples import sample


@pytest.fixture(scope="session")
def improver() -> RuleImprover:
    ready = RuleImprover()
    ready.warm()
    return ready


@pytest.fixture(scope="session")
def zerno() -> BrandBook:
    return sample("zerno")


@pytest.fixture(scope="session")
def sever() -> BrandBook:
    return sample("sever")


@pytest.fixture(scope="session")
def harbor() -> BrandBook:
    return sample("harbor")


@pytest.fixture(scope="session")
def strict(harbor: BrandBook) -> BrandBook:
    """Forbids neon, alcohol, children and red, and the word “cheap”."""
    red = Swatch(
        id="red", name=Words(en="red", ru="красный"), role=Role.ACCENT, color=Color.parse("#e30613")
    )
    names = (("neon", "неон"), ("alcohol", "алкоголь"), ("children", "дети"))
    forbidden = tuple(Words(en=en, ru=ru) for en, ru in names)
    return harbor.model_copy(
        update={
            "palette": harbor.palette.model_copy(update={"forbidden": (red,)}),
            "imagery": harbor.imagery.model_copy(update={"forbidden": forbidden}),
            "voice": harbor.voice.model_copy(update={"banned": ("дешёвый", "cheap")}),
        }
    )


@pytest.fixture(scope="session")
def improve(improver: RuleImprover, zerno: BrandBook) -> Callable[..., Prompt]:
    def told(text: str, book: BrandBook = zerno, **fields: object) -> Prompt:
        return improver.improve(Brief.model_validate({"text": text, **fields}), book)

    return told

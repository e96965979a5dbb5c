"""Drawings of others in orders: pinned by their hashes, drawn where there is no database."""

import json
import multiprocessing
from pathlib import Path
from uuid import uuid4

import pytest

from onbrand import portfolio
from onbrand.brand import BrandBook
from onbrand.catalog import books
from onbrand.cli.root import build_services
from onbrand.generation.iconify import Icons
from onbrand.generation.illustration import Illustration, illustrate
from onbrand.imaging import SHOWN, ImageForm, drawings
from onbrand.pipeline import Commission
from onbrand.portfolio import Card, DamagedDrawing, Kept
from onbrand.prompting import Brief, Prompt, RuleImprover
from onbrand.samples import sample
from onbrand.services import File, Json
from onbrand.storage import Missing, Storage
from onbrand.vocabulary.naming import Names

SVG = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">
<rect x="20" y="10" width="60" height="80" fill="#5b8def"/></svg>"""
MASCOT = illustrate(SVG, Names(ru=("зерник",), en=("zernik",)), place="being", meters=1.5)
CUP = illustrate(SVG, Names(en=("cup",)), noun="cup", meters=0.1)


def kept(one: Illustration) -> Kept:
    card = Card.model_validate({name: getattr(one, name) for name in Card.model_fields})
    return Kept(id=uuid4(), sha256=one.sha256, file="a.svg", card=card)


@pytest.fixture(scope="module")
def book() -> BrandBook:
    return sample("zerno")


@pytest.fixture(scope="module")
def prompt(book: BrandBook) -> Prompt:
    text = "Post: Zernik, a turboencabulator, headline “Morning”"
    return RuleImprover().improve(Brief(text=text, format="og"), book)


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"file://{tmp_path}/files"


@pytest.fixture
def storage(url: str, book: BrandBook) -> Storage:
    made = Storage.open(url)
    books.put(made, book)
    return made


@pytest.fixture
def icons(tmp_path: Path) -> Icons:
    path = tmp_path / "icons.json"
    body = {"body": '<path d="M4 4h9v9H4z"/>'}
    path.write_text(json.dumps({"prefix": "a", "icons": {"turboencabulator": body, "cup": body}}))
    return Icons.load([path])


def test_what_the_prompt_speaks_of_is_pinned_and_nothing_else(
    storage: Storage, prompt: Prompt, icons: Icons
) -> None:
    own = [kept(MASCOT), kept(CUP)]
    first, second = drawings.pinned(storage, prompt, own, icons)
    assert first == MASCOT.sha256
    icon = portfolio.by_hash(storage, second)
    assert (icon.kind, icon.names.en) == ("icon", ("turboencabulator",))
    assert drawings.pinned(storage, prompt, own, Icons()) == (MASCOT.sha256,)
    assert drawings.pinned(storage, prompt, [kept(CUP)], Icons()) == ()


def test_pictures_are_in_the_colors_of_the_brand_and_kept(storage: Storage) -> None:
    seen = {drawings.picture(storage, sample(brand), MASCOT) for brand in ("zerno", "les")}
    assert len(seen) == 2
    assert drawings.picture(storage, sample("les"), MASCOT) in seen


def _elsewhere(url: str, given: Json) -> tuple[tuple[File, ...], Json]:
    """As a worker's own process does it: a store and the line's input, nothing else."""
    made = build_services(url)["images"].perform(given, lambda _event: None, lambda: False)
    return made.files, made.report


def test_a_process_with_nothing_but_the_store_draws_the_same_bytes(
    url: str, storage: Storage, book: BrandBook, prompt: Prompt, icons: Icons
) -> None:
    portfolio.put(storage, MASCOT)
    form = ImageForm(
        brand=book.id, brand_version=book.version, brand_sha256=book.sha256, prompt=prompt,
        format="og", variants=1, seed=5,
        drawings=drawings.pinned(storage, prompt, [kept(MASCOT)], icons),
    )  # fmt: skip
    service = build_services(url)["images"]
    given = service.lines(form, {"image": 1})[0].input
    assert Commission.model_validate(given).drawings == form.drawings
    here = service.perform(given, lambda _event: None, lambda: False)
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        files, report = pool.apply(_elsewhere, (url, given))
    assert [file.data for file in files] == [file.data for file in here.files]
    hows = {each["noun"]: each["how"] for each in report[SHOWN]}
    assert hows["zernik"] == "own"
    assert hows["turboencabulator"] in {"emblem", "crowded"}
    plain = service.perform(given | {"drawings": []}, lambda _event: None, lambda: False)
    assert [file.data for file in plain.files] != [file.data for file in here.files]


def test_what_cannot_be_drawn_is_not_sold(
    url: str, storage: Storage, book: BrandBook, prompt: Prompt
) -> None:
    service = build_services(url)["images"]
    form = ImageForm(
        brand=book.id, brand_version=book.version, brand_sha256=book.sha256, prompt=prompt,
        format="og", drawings=("0" * 64,),
    )  # fmt: skip
    with pytest.raises(Missing):
        service.lines(form, {"image": 1})
    foreign = form.model_copy(update={"drawings": (storage.put(b"a picture"),)})
    with pytest.raises(DamagedDrawing):
        service.lines(foreign, {"image": 1})

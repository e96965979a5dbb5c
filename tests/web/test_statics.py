import gzip
import re
import threading
from io import BytesIO
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from onbrand.web.limits import ALLOWANCES, MOST_KEYS, Limits, TooOften
from onbrand.web.statics import FOREVER, Statics
from tests.web.conftest import House


def test_addresses_change_with_contents_and_are_kept_for_ever(house: House) -> None:
    page = house.client.get("/sign-in").text
    addresses = set(re.findall(r'(?:href|src)="(/static/[^"#]+)', page))
    assert any(address.endswith("app.css") for address in addresses)
    for address in addresses:
        answer = house.client.get(address)
        assert answer.status_code == 200, address
        assert answer.headers["cache-control"] == FOREVER
        assert answer.headers["x-content-type-options"] == "nosniff"
    stale = house.client.get("/static/000000000000/app.css")
    assert stale.headers["cache-control"] == "no-cache"
    assert house.client.get("/static/000000000000/../app.py").status_code == 404
    assert house.client.get("/static/000000000000/nothing.css").status_code == 404


def test_what_can_be_packed_is_packed(home: Path) -> None:
    from starlette.datastructures import Headers

    statics = Statics(home)
    digest = statics.address("app.css").split("/")[2]
    packed = statics.respond(digest, "app.css", Headers({"accept-encoding": "br, gzip"}))
    plain = statics.respond(digest, "app.css", Headers({}))
    assert packed.headers["content-encoding"] == "gzip"
    assert gzip.decompress(bytes(packed.body)) == plain.body
    assert packed.headers["vary"] == "Accept-Encoding"


def test_the_font_is_compressed_once_and_speaks_russian(tmp_path: Path) -> None:
    statics = Statics(tmp_path / "cache")
    threads = [threading.Thread(target=statics.font) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    (kept,) = (tmp_path / "cache").iterdir()
    font = TTFont(BytesIO(statics.font().plain))
    assert font.flavor == "woff2"
    assert {ord(letter) for letter in "ЁёЯяAz₽№"} <= set(font.getBestCmap())
    assert Statics(tmp_path / "cache").font().plain == kept.read_bytes()


def test_two_processes_do_not_write_one_part(tmp_path: Path) -> None:
    """What another is writing stands in nobody's way."""
    kept = next(_made(tmp_path / "first").iterdir())
    other = tmp_path / "second" / kept.with_suffix(".part").name
    other.mkdir(parents=True)
    assert (_made(tmp_path / "second") / kept.name).read_bytes() == kept.read_bytes()


def _made(cache: Path) -> Path:
    Statics(cache).font()
    return cache


def test_every_address_in_styles_and_modules_leads_somewhere(house: House) -> None:
    statics: Statics = house.app.state.site.statics
    folder = statics.address("")
    style = house.client.get(f"{folder}app.css").text
    for name in re.findall(r'url\("([^"]+)"\)', style):
        assert house.client.get(f"{folder}{name}").status_code == 200, name
    for module in ("page", "studio", "order", "prompt", "trusted"):
        script = house.client.get(f"{folder}js/{module}.js").text
        for name in re.findall(r'(?:from|import) "\./([^"]+)"', script):
            assert house.client.get(f"{folder}js/{name}").status_code == 200, name


def test_every_icon_that_is_used_is_drawn() -> None:
    web = Path(__file__).parents[2] / "src" / "onbrand" / "web"
    drawn = set(re.findall(r'<symbol id="(\w+)"', (web / "static" / "icons.svg").read_text()))
    used = set()
    for template in (web / "templates").rglob("*.html"):
        used |= set(re.findall(r"icon\('(\w+)'", template.read_text()))
        used |= set(re.findall(r"(?:notice|badge)\('\w*', '(\w+)'", template.read_text()))
    for shown in (web / "shown").glob("*.py"):
        used |= set(re.findall(r'Shown\("\w*", "(\w+)"', shown.read_text()))
    assert used
    assert used <= drawn


def test_an_allowance_is_spent_and_comes_back() -> None:
    now = 0.0
    limits = Limits(lambda: now)
    allowed = ALLOWANCES["improve"]
    for _ in range(allowed.at_once):
        limits.spend("improve", "anna")
    with pytest.raises(TooOften) as told:
        limits.spend("improve", "anna")
    assert told.value.params["retry_after"] == 1
    limits.spend("improve", "boris")
    limits.spend("order", "anna")
    now = 60 / allowed.a_minute
    limits.spend("improve", "anna")
    with pytest.raises(TooOften):
        limits.spend("improve", "anna")


def test_counting_everybody_takes_bounded_room() -> None:
    limits = Limits(lambda: 0.0)
    for number in range(MOST_KEYS + 500):
        limits.spend("improve", str(number))
    assert len(limits._buckets) == MOST_KEYS

"""Certificates of what was delivered, for its owner alone; keys for everybody."""

import json

from onbrand.certificate import covered, public_keys, verify
from tests.web.conftest import House, Visitor


def _delivered(house: House) -> tuple[Visitor, str]:
    visitor = house.visitor()
    order = visitor.order()
    for work in house.begin(order):
        house.deliver(work)
    return visitor, f"/orders/{order}"


def test_a_delivered_picture_is_certified(house: House) -> None:
    visitor, address = _delivered(house)
    signed = visitor.get(f"{address}/certificates/A/file")
    assert signed.headers["content-disposition"].endswith('.certificate.json"')
    pem = visitor.get("/keys.json").json()["keys"][0]["pem"]
    found = verify(signed.content, public_keys(pem.encode()))
    assert found.trusted
    assert found.certificate.report.passed
    assert visitor.get(f"{address}/certificates/A/file").content == signed.content
    with_files = [each for each in found.certificate.files if each.media_type == "image/png"]
    png = visitor.get(f"{address}/files/{with_files[0].sha256}/{with_files[0].name}").content
    assert covered(found.certificate, png) == with_files[0]
    assert all(each.media_type != "image/webp" for each in found.certificate.files)


def test_its_page_says_what_was_measured(house: House) -> None:
    visitor, address = _delivered(house)
    assert f"{address}/certificates/A" in visitor.get(address, v="A").text
    page = visitor.get(f"{address}/certificates/A").text
    key = visitor.get("/keys.json").json()["keys"][0]["id"]
    told = json.loads(visitor.get(f"{address}/certificates/A/file").content)
    assert told["signatures"][0]["keyid"] == key
    assert key in page
    assert page.count('<li class="finding') == 2
    assert key in visitor.get("/keys").text


def test_it_is_for_its_owner_alone(house: House) -> None:
    visitor, address = _delivered(house)
    other, admin = house.visitor(), house.visitor(admin=True)
    for end in ("A", "A/file"):
        assert other.get(f"{address}/certificates/{end}").status_code == 404
        assert admin.get(f"{address}/certificates/{end}").status_code == 200
        assert visitor.get(f"{address}/certificates/{end.replace('A', 'Z')}").status_code == 404


def test_what_is_not_delivered_has_none(visitor: Visitor) -> None:
    order = visitor.order()
    assert visitor.get(f"/orders/{order}/certificates/A").status_code == 404

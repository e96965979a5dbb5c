"""The page of what can be drawn."""

import asyncio
import re
from concurrent.futures import ThreadPoolExecutor

import httpx2

from onbrand.samples import sample
from onbrand.web.app import EASELS, VISITS
from onbrand.web.site import Site
from tests.web.conftest import ADDRESS, House, Visitor

ASKED = (
    ("круассаны", "croissant"),
    ("croiss", "croissant"),
    ("птица", "owl"),
    ("bird", "owl"),
    ("свинья-копилка", "piggy bank"),
)


def shown(page: str) -> list[str]:
    return re.findall(r"<li><img [^>]+><span>([^<]+)</span>", page)


def test_everything_is_shown_by_kind_in_the_readers_language(visitor: Visitor) -> None:
    page = visitor.get("/illustrations").text
    assert len(shown(page)) >= 260
    assert {"croissant", "piggy bank", "truck"} <= set(shown(page))
    visitor.post("/language", language="ru")
    russian = visitor.get("/illustrations").text
    assert "Животные" in russian
    assert {"круассан", "копилка", "грузовик"} <= set(shown(russian))


def test_found_in_both_languages_by_name_beginning_and_wider_word(visitor: Visitor) -> None:
    for asked, expected in ASKED:
        found = shown(visitor.get("/illustrations", q=asked).text)
        assert expected in found, (asked, found)
        assert len(found) < 60, asked
    nothing = visitor.get("/illustrations", q="хзщшгнекуцй").text
    assert not shown(nothing)
    assert "This is not drawn yet" in nothing


def test_pictures_are_in_the_colors_of_the_brand_and_kept(visitor: Visitor) -> None:
    seen = set()
    for brand in ("les", "zerno"):
        page = visitor.get("/illustrations", q="croissant", brand=brand).text
        (address,) = re.findall(r'<img src="([^"]+croissant\.webp)"', page)
        assert sample(brand).sha256 in address
        answer = visitor.get(address)
        assert answer.headers["content-type"] == "image/webp"
        assert "immutable" in answer.headers["cache-control"]
        assert visitor.get(address).content == answer.content
        seen.add(answer.content)
    assert len(seen) == 2


def test_what_is_not_there(visitor: Visitor) -> None:
    page = visitor.get("/illustrations", q="croissant").text
    (address,) = re.findall(r'<img src="([^"]+)/croissant\.webp"', page)
    assert visitor.get(f"{address}/unicorn_on_mars.webp").status_code == 404
    old = address.replace(address.split("/")[2], "000000000000")
    assert "no-cache" in visitor.get(f"{old}/croissant.webp").headers["cache-control"]


def test_who_waits_for_drawings_takes_no_places_from_pages(house: House, visitor: Visitor) -> None:
    page = visitor.get("/illustrations", q="croissant").text
    (address,) = re.findall(r'<img src="([^"]+croissant\.webp)"', page)
    site: Site = house.app.state.site

    async def everybody() -> None:
        transport = httpx2.ASGITransport(app=house.app)
        cookies = dict(visitor.client.cookies)
        async with httpx2.AsyncClient(
            transport=transport, base_url=ADDRESS, cookies=cookies
        ) as client:
            for _easel in range(EASELS):
                await site.easels.acquire()
            waiting = [asyncio.create_task(client.get(address)) for _one in range(VISITS + 1)]
            answer = await asyncio.wait_for(client.get("/illustrations?q=croissant"), 5)
            assert answer.status_code == 200
            assert not any(task.done() for task in waiting)
            for _easel in range(EASELS):
                site.easels.release()
            answers = await asyncio.gather(*waiting)
            assert [picture.status_code for picture in answers] == [200] * len(waiting)

    with ThreadPoolExecutor(1) as thread:  # of its own: a browser's tests leave a loop in this one
        thread.submit(asyncio.run, everybody()).result()

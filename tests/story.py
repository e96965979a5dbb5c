"""The main story over HTTP with plain forms, as a browser without scripts would tell it."""

import re
import time
from dataclasses import dataclass
from html import unescape
from typing import Self
from urllib.parse import urljoin

import httpx2

BRIEF = "осенний латте, пост для соцсетей, заголовок «Осенний латте уже здесь»"
PASSWORD = "a long enough one"


@dataclass(frozen=True, slots=True)
class Made:
    """What the story ended with."""

    order: str
    page: str
    png: bytes
    svg: bytes


class Story:
    def __init__(self, address: str) -> None:
        self._client = httpx2.Client(
            base_url=address,
            follow_redirects=True,
            timeout=30,
            headers={"Accept-Language": "ru", "Origin": address},
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._client.close()

    def register(self, email: str) -> None:
        answer = self._client.post("/register", data={"email": email, "password": PASSWORD})
        assert answer.status_code == 200, answer.text
        assert "Студия" in answer.text

    def make(self, brief: str = BRIEF, variants: int = 2, seconds: float = 60) -> Made:
        """Improve, order, wait, download."""
        fields = {"brand": "zerno", "brief": brief, "variants": str(variants)}
        improved = self._client.post("/studio", data={**fields, "do": "improve"})
        assert improved.status_code == 200, improved.text
        ordered = self._client.post("/studio", data={**_fields(improved.text), "do": "generate"})
        assert ordered.status_code == 200, ordered.text
        order = ordered.url.params["order"]
        page = self._finished(f"/orders/{order}", seconds)
        return Made(order, page, self._file(page, ".png"), self._file(page, ".svg"))

    def page(self, path: str) -> str:
        answer = self._client.get(path)
        assert answer.status_code == 200, f"{path}: {answer.status_code}"
        return answer.text

    def _finished(self, path: str, seconds: float) -> str:
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            page = self.page(path)
            if 'http-equiv="refresh"' not in page:
                return page
            time.sleep(0.3)
        raise AssertionError("The order did not finish in time.")

    def _file(self, page: str, ending: str) -> bytes:
        link = re.search(rf'href="([^"]+{re.escape(ending)}[^"]*)"', page)
        assert link, f"no {ending} to download"
        return self._client.get(urljoin("/", unescape(link[1]))).content


def _fields(page: str) -> dict[str, str]:
    """What the form of the Studio would post."""
    form = page[page.index('id="composer"') : page.index("</form>", page.index('id="composer"'))]
    fields = {
        name: unescape(value)
        for name, value in re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', form)
    }
    for name, text in re.findall(
        r'<textarea [^>]*name="(\w+)"[^>]*>(.*?)</textarea>', form, re.DOTALL
    ):
        fields[name] = unescape(text).removeprefix("\n")
    for name, value in re.findall(
        r'<input type="radio" name="(\w+)" value="([^"]*)" checked', form
    ):
        fields[name] = unescape(value)
    chosen = re.search(r'<option value="([^"]*)"[^>]* selected', form)
    assert chosen
    return {**fields, "brand": chosen[1]}

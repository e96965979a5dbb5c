"""Small steps of the prompt as plain forms: compared, taken back, kept."""

import re
import threading
from dataclasses import replace
from html import unescape
from http.server import BaseHTTPRequestHandler

from sqlalchemy import Engine, text

from onbrand import db, studio
from onbrand.db import transaction
from onbrand.prompting.chat import ChatConfig, improver_of
from tests.prompting.chat.endpoint import Handler, saying, serving
from tests.web.conftest import House, Visitor, fields_of

BRIEF = "Осенний латте и круассан на столе, пост, заголовок «Осенний латте уже здесь»"


def _press(visitor: Visitor, page: str, button: str, **typed: str) -> str:
    return visitor.post("/studio", **(fields_of(page) | typed | {"do": button})).text


def _key(page: str, kind: str) -> str:
    found = re.search(rf'class="phrase of-{kind}[^"]*"><input[^>]* value="([a-z]+-\d+)"', page)
    assert found
    return found[1]


def _phrase(page: str, key: str) -> str:
    found = re.search(rf'<label for="p-{key}">(?:<svg.*?</svg>.*?</span>)?([^<]+)</label>', page)
    return unescape(found[1]) if found else ""


def test_each_step_is_kept_and_taken_back(visitor: Visitor) -> None:
    first = visitor.improve(BRIEF).text
    bolder = _press(visitor, first, "bolder")
    shorter = _press(visitor, bolder, "shorter")
    texts = [fields_of(page)["text"] for page in (first, bolder, shorter)]
    assert len(set(texts)) == 3
    assert "<del>" in shorter, "what the step took is told"
    undone = _press(visitor, shorter, "undo")
    assert fields_of(undone)["text"] == texts[1]
    assert fields_of(_press(visitor, undone, "redo"))["text"] == texts[2]
    assert fields_of(_press(visitor, shorter, "back-1"))["text"] == texts[0]
    draft = fields_of(first)["draft"]
    assert fields_of(visitor.get(f"/studio/{draft}", step="2"))["text"] == texts[1]
    assert visitor.get(f"/studio/{draft}", step="99").status_code == 404


def test_what_is_locked_stays_and_what_is_dropped_goes(visitor: Visitor) -> None:
    page = visitor.improve(BRIEF).text
    key = _key(page, "card")
    words = _phrase(page, key)
    locked = _press(visitor, page, f"lock-{key}")
    for button in ("another", "shorter", "improve"):
        locked = _press(visitor, locked, button)
        assert words in fields_of(locked)["text"], button
    dropped = _press(visitor, page, f"drop-{key}")
    assert words not in fields_of(dropped)["text"]


def test_typed_words_are_a_step_and_undone_as_one(visitor: Visitor) -> None:
    page = visitor.improve(BRIEF).text
    before = fields_of(page)["text"]
    typed = _press(visitor, page, "shorter", text=before + "\nДетали: мой зонт")
    assert "мой зонт" in fields_of(typed)["text"]
    assert "of-edit" in typed
    mine = _press(visitor, typed, "mine")
    assert "of-card" not in mine
    assert "of-rule" not in mine
    assert "латте" in fields_of(mine)["text"]


def test_remarks_come_while_it_is_typed(visitor: Visitor) -> None:
    fields = fields_of(visitor.improve(BRIEF))
    wrong = fields["text"].replace("круассан", "бокал вина")
    told = visitor.post("/studio/lint", **(fields | {"text": wrong})).text
    assert "forbids" in told
    assert "круассан" in told
    assert "<li>" not in visitor.post("/studio/lint", **fields).text


def test_the_same_brief_is_improved_once(house: House, visitor: Visitor) -> None:
    class Counting:
        name = "counting"
        times = 0

        def __init__(self) -> None:
            self._improver = house.app.state.site.improver

        def improve(self, brief: object, book: object) -> object:
            self.times += 1
            return self._improver.improve(brief, book)

    counting = Counting()
    object.__setattr__(house.app.state.site, "improver", counting)
    first, again = (fields_of(visitor.improve(BRIEF))["text"] for _time in range(2))
    assert (first, counting.times) == (again, 1)
    with transaction(house.engine) as session:
        studio.tidy(session, most=0)
    visitor.improve(BRIEF)
    assert counting.times == 2


def test_a_chat_model_that_cannot_be_reached_is_told_and_not_remembered(
    house: House, visitor: Visitor
) -> None:
    nobody = ChatConfig(model="m", profile="vllm", url="http://127.0.0.1:9/v1", timeout=1)
    house.app.state.site = replace(house.app.state.site, improver=improver_of(nobody))
    for _ in range(2):
        page = visitor.improve(BRIEF)
        assert "The language model cannot be reached; the rules wrote this prompt." in page.text
        assert "латте" in fields_of(page)["text"]
    assert "language model" not in visitor.get("/?notice=nonsense").text


def test_a_visit_that_waits_for_a_chat_model_holds_no_connection(
    house: House, visitor: Visitor, database: str
) -> None:
    small = db.connect(database, pool=1)  # and one more under load
    waiting, go_on = threading.Event(), threading.Event()
    pages: list[str] = []
    with serving(_slow(waiting, go_on)) as model:
        config = ChatConfig(model="m", profile="vllm", url=model.url, timeout=20)
        site = house.app.state.site
        house.app.state.site = replace(site, engine=small, improver=improver_of(config))
        visit = threading.Thread(target=lambda: pages.append(visitor.improve(BRIEF).text))
        visit.start()
        try:
            assert waiting.wait(10), "the model was asked"
            assert _taken(small) == 0
            with small.connect() as one, small.connect() as other:
                assert one.scalar(text("SELECT 1")) == other.scalar(text("SELECT 1"))
        finally:
            go_on.set()
            visit.join(20)
    assert "латте" in fields_of(pages[0])["text"]
    assert _taken(small) == 0
    small.dispose()


def _taken(engine: Engine) -> int:
    taken: int = engine.pool.checkedout()  # type: ignore[attr-defined]
    return taken


def _slow(waiting: threading.Event, go_on: threading.Event) -> Handler:
    def answer(handler: BaseHTTPRequestHandler, body: dict[str, object]) -> None:
        waiting.set()
        go_on.wait(15)
        saying({})(handler, body)

    return answer


def test_a_remark_writes_what_it_suggests_and_is_undone(visitor: Visitor) -> None:
    page = visitor.improve(BRIEF).text
    wrong = fields_of(page)["text"] + "\nДетали: кислотный #00ff00 зонт и бокал вина"
    told = visitor.post("/studio/lint", **(fields_of(page) | {"text": wrong})).text
    buttons = dict(re.findall(r'value="(mend-\d+)">Write “([^”]+)”', told))
    assert len(buttons) == 2
    at, word = next(iter(buttons.items()))
    mended = _press(visitor, page, at, text=wrong)
    text_now = fields_of(mended)["text"]
    assert unescape(word) in text_now
    assert "зонт" in text_now
    assert len(re.findall('value="mend-', mended)) == 1, "the other remark stands"
    assert fields_of(_press(visitor, mended, "undo"))["text"].endswith("бокал вина")
    gone = visitor.post("/studio", **(fields_of(mended) | {"do": "mend-99"}))
    assert gone.status_code == 422
    assert fields_of(gone.text)["text"] == text_now

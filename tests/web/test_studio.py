import re
from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

import pytest

from onbrand import orders, studio
from onbrand.db import transaction
from onbrand.studio import Draft, UnknownDraft
from tests.web.conftest import PRICE, House, Visitor, fields_of

BRIEF = "Осенний латте, пост для соцсетей, заголовок «Осенний латте уже здесь»"


def test_a_newcomer_finds_a_brand_and_a_brief(visitor: Visitor) -> None:
    fields = fields_of(visitor.get("/"))
    assert fields["brand"] == "harbor"
    assert "Afternoon tea" in fields["brief"]
    visitor.post("/language", language="ru")
    fields = fields_of(visitor.get("/"))
    assert fields["brand"] == "zerno"
    assert "латте" in fields["brief"]


def test_the_brief_of_a_newcomer_can_be_ordered_at_once(visitor: Visitor) -> None:
    answer = visitor.post("/studio", **fields_of(visitor.get("/")), do="generate")
    assert answer.status_code == 200
    assert len(visitor.orders()) == 1


def test_improving_gives_a_text_with_marked_sources(visitor: Visitor) -> None:
    page = visitor.improve(BRIEF)
    fields = fields_of(page)
    assert page.url.path == f"/studio/{fields['draft']}"
    assert fields["brief"] == BRIEF
    assert "Осенний латте уже здесь" in fields["text"]
    mirror = page.text[page.text.index('class="mirror"') : page.text.index('id="text"')]
    marked = re.findall(r'<mark class="(\w+)">([^<]+)</mark>', mirror)
    assert {kind for kind, _text in marked} == {"rule", "detail"}
    assert re.search(r'href="/brands/zerno#r\d+\.\d+"', page.text), "the rules are cited"


def test_what_will_be_drawn_is_shown_before_payment(visitor: Visitor) -> None:
    page = visitor.improve("Дятел и круассан на столе").text
    cast = page[page.index('class="cast" ') :].partition("</ul>")[0]
    assert re.search(r'<img src="/illustrations/[^"]+/croissant\.webp"', cast)
    for address in re.findall(r'<img src="([^"]+)"', cast):
        assert visitor.get(address).status_code == 200
    assert re.search(r"bird <small>for “woodpecker”</small>", cast)


def test_the_mirror_says_what_the_field_says(visitor: Visitor) -> None:
    page = visitor.improve("Кофе & <круассан>, баннер")
    inside = page.text[page.text.index('class="mirror"') :]
    inside = inside[inside.index(">") + 1 : inside.index("</div>")]
    plain = re.sub(r"</?mark[^>]*>", "", inside)
    escaped = fields_of(page)["text"].replace("&", "&amp;").replace("<", "&lt;")
    assert plain.strip() == escaped.replace(">", "&gt;")


def test_the_users_own_words_are_what_is_ordered(visitor: Visitor) -> None:
    fields = fields_of(visitor.improve(BRIEF))
    edited = fields | {"text": fields["text"] + "\nДетали: синий зонт", "do": "generate"}
    answer = visitor.post("/studio", **edited)
    order = _order(visitor, answer.url.params["order"])
    prompt = order.lines[0].input["prompt"]
    said = [(phrase["text"], phrase["source"]["kind"])
            for section in prompt["sections"] for phrase in section["phrases"]]  # fmt: skip
    assert ("синий зонт", "edit") in said
    assert any(kind == "rule" for _text, kind in said), "untouched phrases keep their source"


def test_an_order_holds_its_price(visitor: Visitor) -> None:
    fields = fields_of(visitor.improve(BRIEF)) | {"variants": "2", "seed": "42", "do": "generate"}
    answer = visitor.post("/studio", **fields)
    assert answer.url.path == f"/studio/{fields['draft']}"
    order = _order(visitor, answer.url.params["order"])
    assert [line.input["seed"] for line in order.lines] == [42, 42]
    assert order.title == BRIEF
    assert visitor.balance().available == 60 - 2 * PRICE
    assert visitor.balance().held == 2 * PRICE
    assert f"/orders/{order.id}" in answer.text


def test_the_same_page_sent_twice_is_one_order(visitor: Visitor) -> None:
    fields = fields_of(visitor.improve(BRIEF)) | {"do": "generate"}
    first = visitor.post("/studio", **fields)
    second = visitor.post("/studio", **fields)
    assert first.url.params["order"] == second.url.params["order"]
    assert len(visitor.orders()) == 1
    assert visitor.balance().held == 4 * PRICE


def test_the_same_page_sent_with_other_words_is_another_order(visitor: Visitor) -> None:
    """As after going back in the browser's history."""
    fields = fields_of(visitor.improve(BRIEF)) | {"do": "generate"}
    visitor.post("/studio", **fields)
    visitor.post("/studio", **(fields | {"variants": "1"}))
    assert len(visitor.orders()) == 2


@pytest.mark.parametrize(
    ("change", "status", "told"),
    [
        ({"brief": "", "text": ""}, 422, "The brief is empty"),
        ({"brief": " \n ", "text": ""}, 422, "The brief is empty"),
        ({"brief": "длинно " * 1500, "text": ""}, 422, "4000 is the most"),
        ({"brand": "nobody"}, 404, "There is no brand “nobody”"),
        ({"format": "poster-9000"}, 422, "has no format “poster-9000”"),
        ({"variants": "400"}, 422, "Choose 1, 2, 4 or 6"),
        ({"variants": "many"}, 422, "Choose 1, 2, 4 or 6"),
        ({"seed": "-1"}, 422, "A seed is a whole number"),
        ({"seed": "later"}, 422, "A seed is a whole number"),
        ({"price": "1"}, 409, "The price is 3 credits"),
    ],
)
@pytest.mark.parametrize("what", ["generate", "improve"])
def test_bad_input_is_told_and_nothing_is_lost(
    visitor: Visitor, change: dict[str, str], status: int, told: str, what: str
) -> None:
    if what == "improve" and "price" in change:
        return
    fields = fields_of(visitor.improve(BRIEF)) | {"brief": "Мой бриф & слова", **change}
    answer = visitor.post("/studio", **(fields | {"do": what}))
    assert answer.status_code == status
    assert told in answer.text
    again = fields_of(answer)
    assert again["brief"] == fields["brief"]
    assert again.get("text", "") == fields["text"]
    assert again["seed"] == fields["seed"]
    assert visitor.orders() == ()
    assert visitor.balance().held == 0


def test_an_edited_prompt_that_is_too_long_comes_back(visitor: Visitor) -> None:
    fields = fields_of(visitor.improve(BRIEF)) | {"text": "слово " * 2000, "do": "generate"}
    answer = visitor.post("/studio", **fields)
    assert answer.status_code == 422
    assert fields_of(answer)["text"] == fields["text"]


def test_without_credits_the_page_says_how_many_are_missing(house: House) -> None:
    poor = house.visitor(credits_=5)
    page = poor.improve(BRIEF)
    assert re.search(r'id="short">.*?<b class="num" data-shortfall>7</b>', page.text, re.DOTALL)
    fields = fields_of(page) | {"text": fields_of(page)["text"] + " Моё.", "do": "generate"}
    answer = poor.post("/studio", **fields)
    assert answer.status_code == 402
    assert "7 are short" in answer.text
    assert 'href="/balance#top-up"' in answer.text
    assert fields_of(answer)["text"] == fields["text"]
    assert poor.orders() == ()


def test_enough_credits_are_not_called_short(visitor: Visitor) -> None:
    assert 'id="short" hidden' in visitor.get("/").text


def test_another_brand_improves_anew_what_was_not_touched(visitor: Visitor) -> None:
    fields = fields_of(visitor.improve(BRIEF))
    page = visitor.post("/studio", **(fields | {"brand": "les", "do": "brand"}))
    again = fields_of(page)
    assert again["brand"] == "les"
    assert again["text"] != fields["text"]
    assert 'href="/brands/les#r' in page.text
    assert 'href="/brands/zerno#r' not in page.text


def test_another_brand_keeps_what_the_user_wrote(visitor: Visitor) -> None:
    fields = fields_of(visitor.improve(BRIEF)) | {"text": "Детали: моя чашка"}
    page = visitor.post("/studio", **(fields | {"brand": "les", "do": "brand"}))
    assert fields_of(page)["text"] == "Детали: моя чашка"
    assert "Written for another brand book" in page.text
    done = visitor.post("/studio", **fields_of(page), do="generate")
    assert done.status_code == 200
    assert _order(visitor, done.url.params["order"]).lines[0].input["brand"] == "les"


def test_a_forbidden_word_is_shown_and_can_be_replaced(visitor: Visitor) -> None:
    page = visitor.improve("Латте и бокал вина на столе, пост")
    assert "The brand book forbids some of these words" in page.text
    button = re.search(r'name="do" value="(replace-\d+)">\s*Write “([^”]+)”', page.text)
    assert button
    after = visitor.post("/studio", **(fields_of(page) | {"do": button[1]}))
    assert button[2] in fields_of(after)["brief"]
    assert "бокал вина" not in fields_of(after)["brief"]
    assert "The brand book forbids" not in after.text


def test_the_format_read_from_the_brief_is_chosen(visitor: Visitor) -> None:
    page = visitor.improve("Осенний латте, сторис")
    assert fields_of(page)["format"] == "story"
    again = visitor.post("/studio", **(fields_of(page) | {"brief": "Латте, баннер"}), do="improve")
    assert fields_of(again)["format"] == "banner", "nobody chose the story by hand"
    chosen = fields_of(again) | {"format": "post"}
    kept = visitor.post("/studio", **chosen, do="improve")
    assert fields_of(kept)["format"] == "post", "a format chosen by hand stays"


def test_drafts_come_back_and_belong_to_their_owner(house: House, visitor: Visitor) -> None:
    draft = fields_of(visitor.improve(BRIEF))["draft"]
    assert fields_of(visitor.get("/"))["draft"] == draft
    assert fields_of(visitor.get("/", new="1"))["draft"] != draft
    stranger = house.visitor()
    assert stranger.get(f"/studio/{draft}").status_code == 404
    taken = stranger.post("/studio", do="improve", brand="zerno", brief="Чужое", draft=draft)
    assert fields_of(taken)["draft"] != draft or taken.status_code == 404
    assert fields_of(visitor.get(f"/studio/{draft}"))["brief"] == BRIEF
    assert visitor.get(f"/studio/{uuid4()}").status_code == 404
    assert visitor.get("/studio/nonsense").status_code == 404


def test_a_draft_is_kept_with_everything(house: House, visitor: Visitor) -> None:
    fields = fields_of(visitor.improve(BRIEF)) | {"variants": "6", "seed": "7", "do": "improve"}
    visitor.post("/studio", **fields)
    with transaction(house.engine) as session:
        kept = studio.latest(session, visitor.user.id)
    assert kept
    assert (kept.brand, kept.variants, kept.seed) == ("zerno", 6, 7)
    assert kept.prompt


def test_a_fresh_draft_saved_twice_at_once_is_one_draft(house: House, visitor: Visitor) -> None:
    first = Draft(brand="zerno", brief="Первый")
    second = first.model_copy(update={"brief": "Второй"})

    def save_second() -> None:
        with transaction(house.engine) as session:
            studio.save(session, visitor.user.id, second)

    with ThreadPoolExecutor(1) as beside:
        with transaction(house.engine) as session:
            studio.save(session, visitor.user.id, first)
            session.flush()
            waiting = beside.submit(save_second)
            with pytest.raises(TimeoutError):
                waiting.result(0.3)
        waiting.result()
    assert fields_of(visitor.get(f"/studio/{first.id}"))["brief"] == "Второй"
    with pytest.raises(UnknownDraft), transaction(house.engine) as session:
        studio.save(session, house.visitor().user.id, first)


def _order(visitor: Visitor, order_id: str) -> orders.Order:
    found = next(order for order in visitor.orders() if str(order.id) == order_id)
    with transaction(visitor.engine) as session:
        return orders.order(session, visitor.user.id, found.id)

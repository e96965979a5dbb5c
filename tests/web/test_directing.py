"""The Studio's advanced choices, variations of a picture and what they were made from."""

import re
from dataclasses import fields
from typing import Any

import pytest

from onbrand import orders
from onbrand.db import transaction
from onbrand.generation.composer import archetypes
from onbrand.generation.composer.critic import Judgment
from onbrand.imaging import MADE
from onbrand.layout import kinds as layouts
from onbrand.layout import logo
from onbrand.orders import Order, Work
from onbrand.pipeline import Commission
from onbrand.prompting import Choice, Direction
from onbrand.prompting.direction import MOODS
from onbrand.web.shown import directions
from tests.web import hands
from tests.web.conftest import House, Visitor, fields_of

NOTES = {"archetype": "still-life", "layout": "overlay", "candidates": 5, "hero": 0.9, "calm": 0.3}


def _choice(work: Work) -> Choice:
    seed, take = work.input["seed"], work.input["take"]
    return Choice(archetype="still-life", variant="window", layout="overlay", setting=1, ground=0,
                  stream=f"{seed}:{take}:0:2")  # fmt: skip


def _deliver(house: House, work: Work) -> None:
    made = {"choice": _choice(work).model_dump(mode="json"), "notes": NOTES}
    with transaction(house.engine) as session:
        report = hands.report(work, passed=True) | {MADE: made}
        assert orders.deliver(session, work, (), report)


def _made(house: House, visitor: Visitor) -> Order:
    """An order of four with the second delivered."""
    order = visitor.order()
    _deliver(house, house.begin(order)[1])
    return _order(visitor, order)


def _order(visitor: Visitor, order_id: Any) -> Order:
    with transaction(visitor.engine) as session:
        return orders.order(session, visitor.user.id, order_id)


def _commission(order: Order, line: int = 0) -> Commission:
    return Commission.model_validate(order.lines[line].input)


def _generate(visitor: Visitor, fields: dict[str, str]) -> Order:
    answer = visitor.post("/studio", **(fields | {"do": "generate"}))
    assert answer.status_code == 200, answer.text
    return _order(visitor, answer.url.params["order"])


def test_every_choice_reaches_the_commission(visitor: Visitor) -> None:
    fields = fields_of(visitor.improve("Осенний латте и круассан, пост"))
    chosen = {
        "archetype": "still-life", "layout": "overlay", "mood": "night", "hero": "croissant",
        "emphasis": "coral", "align": "center", "across": "-3", "down": "6", "scale": "80",
        "corner": "bottom-left", "seed": "7",
    }  # fmt: skip
    asked = _commission(_generate(visitor, fields | chosen))
    direction = asked.direction
    for name in ("archetype", "layout", "mood", "hero", "emphasis"):
        assert getattr(direction, name) == chosen[name]
    nudge = direction.nudge
    assert (nudge.align, nudge.across, nudge.down, nudge.scale, nudge.corner) == (
        "center", -0.03, 0.06, 0.8, "bottom-left",
    )  # fmt: skip
    assert asked.seed == 7


def test_choices_are_kept_with_the_draft(visitor: Visitor) -> None:
    page = visitor.improve("Осенний латте, пост", mood="dusk", emphasis="coral", down="6")
    assert re.search(r'<details[^>]*id="advanced" open', page.text)
    fields = fields_of(visitor.get(page.url.path))
    assert (fields["mood"], fields["emphasis"], fields["down"]) == ("dusk", "coral", "6")
    plain = visitor.improve("Осенний латте, пост").text
    assert not re.search(r'<details[^>]*id="advanced" open', plain)


def test_only_what_suits_the_brief_is_offered(visitor: Visitor) -> None:
    page = visitor.improve("Осенний латте и круассан, пост").text
    offered = re.search(r'<select id="archetype".*?</select>', page, re.DOTALL)
    assert offered
    assert "Still life" in offered[0]
    assert 'value="people"' not in offered[0]
    russian = visitor.client.get("/", headers={"accept-language": "ru"}).text
    assert "Натюрморт" in russian


@pytest.mark.parametrize(
    ("field", "value", "told"),
    [
        ("archetype", "sculpture", "There is no archetype called “sculpture”"),
        ("archetype", "people", "cannot be shown as “people”"),
        ("layout", "spiral", "There is no layout called “spiral”"),
        ("mood", "stormy", "There is no mood called “stormy”"),
        ("hero", "whale", "is not among the things of the brief"),
        ("emphasis", "mauve", "no swatch “mauve”"),
        ("emphasis", "roast", "cannot carry a picture"),
        ("corner", "top-right", "does not put the logo there"),
        ("align", "right", "Words move by up to"),
        ("across", "99", "Words move by up to"),
        ("down", "9" * 4000, "Words move by up to"),
        ("scale", "much", "Words move by up to"),
    ],
)
def test_a_wrong_choice_is_told_beside_it_and_nothing_is_ordered(
    visitor: Visitor, field: str, value: str, told: str
) -> None:
    fields = fields_of(visitor.improve("Осенний латте и круассан, пост"))
    answer = visitor.post("/studio", **(fields | {field: value, "do": "generate"}))
    assert answer.status_code in {400, 422}
    assert told in answer.text
    shown = "align" if field in {"across", "down", "scale"} else field
    assert f'id="{shown}-wrong"' in answer.text
    assert fields_of(answer)[field] == value
    assert not visitor.orders()


def test_variations_are_made_like_the_picture_and_say_so(house: House, visitor: Visitor) -> None:
    first = _made(house, visitor)
    page = visitor.get(f"/orders/{first.id}", v="B").text
    assert "Variations" in page
    studio = visitor.post(f"/orders/{first.id}/variants/B/vary")
    assert f"as in order {first.number}, B" in studio.text
    fields = fields_of(studio)
    assert (fields["seed"], fields["variants"], fields["like"]) == ("", "4", "keep")
    order = _generate(visitor, fields)
    asked = _commission(order)
    assert asked.basis is not None
    assert asked.basis.commission == _commission(first, 1).sha256
    assert asked.basis.choice.archetype == "still-life"
    assert asked.seed != _commission(first, 1).seed
    assert asked.changed == ("seed",)
    _deliver(house, house.begin(order.id)[0])
    page = visitor.get(f"/orders/{order.id}").text
    assert f'href="/orders/{first.id}?v=B#inspector"' in page
    assert "changed: details" in page
    assert f'href="/orders/{order.id}"' in visitor.get(f"/orders/{first.id}", v="B").text


def test_one_thing_is_changed_and_told(house: House, visitor: Visitor) -> None:
    first = _made(house, visitor)
    fields = fields_of(visitor.post(f"/orders/{first.id}/variants/B/change"))
    seed = _commission(first, 1).seed
    assert (fields["seed"], fields["variants"]) == (str(seed), "1")
    asked = _commission(_generate(visitor, fields | {"mood": "night"}))
    assert asked.direction == Direction(mood="night")
    assert asked.basis is not None
    assert asked.changed == ("mood",)
    anew = fields_of(visitor.post(f"/orders/{first.id}/variants/B/change"))
    assert _commission(_generate(visitor, anew | {"like": "anew"})).basis is None


def test_how_a_picture_is_composed_is_told_in_words(house: House, visitor: Visitor) -> None:
    first = _made(house, visitor)
    page = visitor.get(f"/orders/{first.id}", v="B").text
    assert "Still life" in page
    assert "Words on the picture" in page
    assert re.search(r"The main thing stands out</dt><dd[^>]*>well, 90", page)
    assert re.search(r"Neither empty nor restless</dt><dd[^>]*>poorly, 30", page)


def test_what_is_not_finished_or_of_others_cannot_be_varied(house: House, visitor: Visitor) -> None:
    first = _made(house, visitor)
    for letter, status in (("A", 409), ("Z", 404)):
        answer = visitor.post(f"/orders/{first.id}/variants/{letter}/vary")
        assert answer.status_code == status
    assert house.visitor().post(f"/orders/{first.id}/variants/B/vary").status_code == 404
    assert visitor.post(f"/orders/{first.id}/variants/B/burn").status_code in {404, 422}


def test_the_api_tells_what_others_can_be_made_from(house: House, visitor: Visitor) -> None:
    first = _made(house, visitor)
    shown = visitor.get(f"/api/v1/orders/{first.id}").json()["lines"][1]
    assert shown["commission"] == _commission(first, 1).sha256
    given = first.lines[1].input
    form = {name: given[name] for name in ("brand", "prompt", "format")}
    quote = visitor.client.post(
        "/api/v1/quotes",
        json={"service": "images", "form": form | {"basis": shown["basis"], "variants": 1}},
    )
    assert quote.status_code == 201, quote.text
    placed = visitor.client.post(
        "/api/v1/orders",
        json={"quote": quote.json()["id"]},
        headers={"Idempotency-Key": "12345678"},
    )
    line = placed.json()["lines"][0]
    assert line["made_from"] == shown["commission"]
    assert line["changed"] == ["seed"]
    bad = visitor.client.post(
        "/api/v1/quotes",
        json={"service": "images", "form": form | {"direction": {"archetype": "sculpture"}}},
    )
    assert bad.json()["code"] == "unknown-archetype"


def test_everything_that_can_be_chosen_or_judged_has_words() -> None:
    assert {each.name for each in archetypes.ARCHETYPES} <= directions.ARCHETYPES.keys()
    assert layouts.KINDS.keys() <= directions.LAYOUTS.keys()
    assert set(MOODS) == directions.MOODS.keys()
    assert set(logo.CORNERS) == directions.CORNERS.keys()
    measured = {field.name for field in fields(Judgment)} - {"faults"}
    assert measured == directions.MEASURES.keys()

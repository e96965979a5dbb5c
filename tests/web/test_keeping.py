"""What depends on few values is rendered once for each of them."""

from jinja2 import Environment

from onbrand.web import keeping
from onbrand.web.keeping import Keeping
from tests.web.conftest import House, Visitor


class Count:
    def __init__(self) -> None:
        self.times = 0

    def __call__(self) -> int:
        self.times += 1
        return self.times


def environment() -> Environment:
    made = Environment(autoescape=True, extensions=[Keeping])
    made.kept = {}  # type: ignore[attr-defined]
    return made


def test_the_same_values_are_rendered_once() -> None:
    page = environment().from_string(
        "{% kept brand, size %}<b>{{ brand }} {{ count() }}</b>{% endkept %}{{ brand }}"
    )
    count = Count()
    assert page.render(brand="a&b", size=1, count=count) == "<b>a&amp;b 1</b>a&amp;b"
    assert page.render(brand="a&b", size=1, count=count) == "<b>a&amp;b 1</b>a&amp;b"
    assert page.render(brand="a&b", size=2, count=count) == "<b>a&amp;b 2</b>a&amp;b"
    assert count.times == 2


def test_two_places_are_kept_apart() -> None:
    page = environment().from_string("{% kept 1 %}one{% endkept %}\n{% kept 1 %}two{% endkept %}")
    assert page.render() == "one\ntwo"


def test_it_does_not_grow_without_end() -> None:
    made = environment()
    page = made.from_string("{% kept number %}{{ number }}{% endkept %}")
    for number in range(keeping.MOST + 5):
        assert page.render(number=number) == str(number)
    assert len(made.kept) <= keeping.MOST  # type: ignore[attr-defined]


def test_nothing_is_kept_by_what_was_posted(house: House, visitor: Visitor) -> None:
    answer = visitor.post("/studio", do="improve", brand="zerno", format="posted" * 9)
    assert answer.status_code == 422
    kept = [key for tongue in house.app.state.site.tongues.values()
            for key in tongue.environment.kept]  # fmt: skip
    assert kept
    assert "posted" not in str(kept)

"""What templates ask for with literal words is answered when they are compiled."""

from jinja2 import Environment
from markupsafe import Markup

from onbrand.web.folding import Folding


def environment(known: dict[str, object]) -> Environment:
    made = Environment(autoescape=True, extensions=[Folding])
    made.known = known  # type: ignore[attr-defined]
    made.globals |= known
    return made


def test_calls_with_literals_are_made_once() -> None:
    asked: list[tuple[str, ...]] = []

    def say(*words: str) -> Markup:
        asked.append(words)
        return Markup("<b>{}</b>").format(" ".join(words))

    page = environment({"say": say}).from_string(
        "{{ say('a', \"b\") }} {{ say(word) }} {% set x = say('c') %}{{ x ~ '&' }} {{ o.say('d') }}"
    )
    assert asked == [("a", "b"), ("c",)]

    class Other:
        def say(self, word: str) -> str:
            return f"other {word}"

    shown = "<b>a b</b> <b>&lt;</b> <b>c</b>&amp; other d"
    assert page.render(word="<", o=Other()) == shown
    assert asked == [("a", "b"), ("c",), ("<",)]


def test_plain_answers_are_escaped() -> None:
    page = environment({"file": lambda name: f"/{name}?a&b"}).from_string("{{ file('x') }}")
    assert page.render() == "/x?a&amp;b"

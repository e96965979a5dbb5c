import pytest

from onbrand.layout.typeset import NBSP, typeset


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        ("Кофе и круассан", "Кофе и~круассан"),
        ("в лесу и на море", "в~лесу и~на~море"),
        ('Наш "Осенний латте"', "Наш~«Осенний латте»"),
        ("“Север” рядом", "«Север» рядом"),
        ("Чай - это просто", "Чай~— это~просто"),
        ("скидка 10 % на всё", "скидка 10~% на~всё"),
        ("через 5 минут", "через 5~минут"),
        ("12 июля, 300 ₽", "12~июля, 300~₽"),
        ("5-10 дней", "5–10~дней"),
        ("Что же это...", "Что~же это…"),
        ("№ 5", "№~5"),
        ('the "best" tea', "the~“best” tea"),
        ("it's a gift", "it’s a~gift"),
        ("бизнес-план", "бизнес-план"),
        ("  много   места  ", "много места"),
    ],
)
def test_marks_and_spaces(given: str, wanted: str) -> None:
    assert typeset(given) == wanted.replace("~", NBSP)


def test_typesetting_twice_changes_nothing() -> None:
    once = typeset('Ну и "вот" - от 5 до 10 % на все-все товары в 2 магазинах')
    assert typeset(once) == once

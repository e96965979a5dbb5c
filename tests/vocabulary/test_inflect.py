import pytest

from onbrand.vocabulary.inflect import genitive


@pytest.mark.parametrize(
    ("nominative", "turned"),
    [
        ("алкоголь", "алкоголя"),
        ("яркий неон", "яркого неона"),
        ("мешки с деньгами", "мешков с деньгами"),
        ("виски", "виски"),
        ("латте", "латте"),
        ("вейп", "вейпа"),
        ("очки", "очков"),
    ],
)
def test_things_are_named_as_missing(nominative: str, turned: str) -> None:
    assert genitive(nominative) == turned

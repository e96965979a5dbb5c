import pytest
from pydantic import ValidationError

from onbrand.artwork.flat import UnusableSvg
from onbrand.generation.illustration import Illustration, illustrate, is_lent, name_of
from onbrand.vocabulary.naming import Names

NAMES = Names(ru=("робот",), en=("robot",))
ROBOT = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">
<rect x="20" y="10" width="60" height="80" fill="#5b8def"/>
<rect x="20" y="10" width="60" height="20" fill="#5b8eef"/>
<rect x="20" y="50" width="60" height="40" fill="#ffc83d"/>
<rect x="30" y="60" width="10" height="10" fill="#000" opacity="0.2"/></svg>"""


def test_colors_are_counted_where_they_are_seen() -> None:
    made = illustrate(ROBOT, NAMES)
    shares = {str(ink.color): ink.share for ink in made.inks}
    assert shares["#5b8def"] == pytest.approx(0.5, abs=0.03)
    assert shares["#ffc83d"] == pytest.approx(0.5, abs=0.03)
    assert shares["#000000"] == 0
    assert len(made.inks) == 3, "what nobody tells apart is one color"
    assert (made.width, made.height) == (144, 192)
    assert [piece.opacity for piece in made.pieces] == [1, 1, 1, 0.2]


def test_it_is_kept_as_it_is_and_known_by_its_contents() -> None:
    made = illustrate(ROBOT, NAMES, meters=1.2)
    again = Illustration.model_validate_json(made.canonical)
    assert again == made
    assert b"facing" not in made.canonical, "a field added later changes no hash"
    assert again.sha256 == made.sha256
    assert illustrate(ROBOT, NAMES, meters=1.2).sha256 == made.sha256
    assert illustrate(ROBOT, NAMES, meters=1.3).sha256 != made.sha256
    assert made.tag.drawing == name_of("own", made.sha256)
    assert is_lent(made.tag.drawing)


@pytest.mark.parametrize(
    "shape",
    [
        '<rect width="100" height="0.001"/>',
        '<path d="M0 5h100" stroke="#000" stroke-width="0.001"/>',
        '<rect width="1e-40" height="1e-40"/>',
    ],
)
def test_what_is_too_thin_to_be_seen_is_refused(shape: str) -> None:
    head = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">'
    with pytest.raises(UnusableSvg):
        illustrate(f"{head}{shape}</svg>".encode(), NAMES)


def test_many_colors_become_few() -> None:
    stripes = "".join(
        f'<rect x="{i}" width="1" height="9" fill="hsl({i * 5}, 80%, 50%)"/>' for i in range(72)
    )
    raw = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 9">{stripes}</svg>'
    made = illustrate(raw.encode(), NAMES)
    assert len(made.inks) <= 24
    assert len(made.pieces) == 72


@pytest.mark.parametrize(
    "change",
    [
        {"pieces": [{"path": 'M0 0"/><script>', "ink": 0}]},
        {"pieces": [{"path": "M0 0 A1 1 0 0 1 5 5", "ink": 0}]},
        {"pieces": []},
        {"meters": 0},
        {"meters": 1e9},
        {"place": "nowhere"},
        {"secret": 1},
    ],
)
def test_what_is_read_back_is_checked(change: dict[str, object]) -> None:
    told = illustrate(ROBOT, NAMES).model_dump(mode="json")
    with pytest.raises(ValidationError):
        Illustration.model_validate(told | change)

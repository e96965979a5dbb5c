"""Drawings of others in the hands of the composer."""

import pytest

from onbrand.artwork import Vector, cut_out
from onbrand.generation import Request
from onbrand.generation.composer import Composer
from onbrand.generation.composer.drawing import KIT
from onbrand.generation.composer.own import drawing_of, lent
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.ramps import Ramps
from onbrand.generation.composer.traits import AFLOAT, FLYING, PEOPLE, is_emblem, kind_of
from onbrand.generation.illustration import BOX, Illustration, illustrate
from onbrand.prompting import Brief, RuleImprover
from onbrand.samples import sample
from onbrand.vocabulary.naming import Names

SVG = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50">
<rect x="10" y="10" width="80" height="30" rx="4" fill="#5b8def" stroke="#123" stroke-width="2"/>
<path d="M20 20h20v20z" fill="#fff" opacity="0.3"/></svg>"""
ROBOT = illustrate(SVG, Names(ru=("робот",), en=("robot",)), noun="robot", meters=1.2)
SHIP = illustrate(SVG, Names(en=("ship",)), noun="ship", place="sky")
MASCOT = illustrate(SVG, Names(ru=("зерник",), en=("zernik",)), place="being", meters=1.5)
BRIEF = "Зерник с роботом и чашкой, заголовок «Знакомьтесь»"


def picture(text: str, *own: Illustration, brand: str = "zerno", take: int = 0) -> str:
    book = sample(brand)
    prompt = RuleImprover().improve(Brief(text=text, format="post"), book)
    request = Request(prompt, book, book.format("post"), 7, take, illustrations=own)
    made = Composer().generate(request, lambda _event: None, lambda: False)
    assert isinstance(made.artwork, Vector)
    return made.artwork.svg


def test_the_kit_knows_them_only_while_they_are_lent() -> None:
    name = ROBOT.tag.drawing
    with pytest.raises(KeyError):
        KIT[name]
    with lent([ROBOT]):
        assert KIT[name].noun == "robot"
        with lent([SHIP]), pytest.raises(KeyError):
            KIT[name]
        assert name not in KIT
        assert KIT[name] is drawing_of(ROBOT)
    with pytest.raises(KeyError):
        KIT[name]


def test_they_are_in_the_world_as_their_nouns_are() -> None:
    with lent([ROBOT, SHIP, MASCOT]):
        ship, mascot = SHIP.tag.drawing, MASCOT.tag.drawing
        assert ship in AFLOAT
        assert mascot not in AFLOAT | FLYING | PEOPLE
        assert kind_of(ROBOT.tag.drawing) == kind_of("robot")
        assert kind_of(mascot) == ""
        assert not is_emblem(ship)


@pytest.mark.parametrize("one", [ROBOT, SHIP])
def test_they_fill_their_box_and_stand_on_the_ground(one: Illustration) -> None:
    drawing = drawing_of(one)
    pen = Pen(Ramps(sample("les")), 1, grain=False)
    drawing.draw(pen)
    pixels = cut_out(Vector(pen.document(BOX, BOX), BOX, BOX), BOX)[..., 3]
    rows, columns = (pixels > 100).nonzero()
    assert (columns.min(), columns.max()) == pytest.approx((4, 195), abs=1)
    if drawing.anchor == "ground":
        assert rows.max() == pytest.approx(184, abs=1)
        assert drawing.size_m == pytest.approx(1.2 * 200 / one.height, rel=0.01)
    else:
        assert (rows.min() + rows.max()) / 2 == pytest.approx(100, abs=1)


def test_nothing_but_tokens_and_plain_shapes() -> None:
    pen = Pen(Ramps(sample("les")), 1)
    drawing_of(ROBOT).draw(pen)
    assert "#5b8def" not in pen.svg()
    assert pen.svg().count("<path") == pen.svg().count("data-token=")
    for word in ("stroke", "clip", " opacity", "gradient"):
        assert word not in pen.svg()


def test_a_picture_shows_them_and_tells_so() -> None:
    book = sample("zerno")
    prompt = RuleImprover().improve(Brief(text=BRIEF), book)
    request = Request(prompt, book, book.format("post"), 7, illustrations=(ROBOT, MASCOT))
    with lent(request.illustrations):
        plan = ScenePlan.of(request)
    assert plan.hero == MASCOT.tag.drawing
    assert {each.noun: each.how for each in plan.depictions}["robot"] == "own"
    assert {each.noun: each.how for each in plan.depictions}["cup"] == "exact"


@pytest.mark.parametrize("take", [0, 1])
def test_the_same_drawings_give_the_same_bytes_and_others_do_not(take: int) -> None:
    drawn = picture(BRIEF, ROBOT, MASCOT, take=take)
    assert f'id="{MASCOT.tag.drawing}-' in drawn
    assert drawn == picture(BRIEF, ROBOT, MASCOT, take=take)
    redrawn = MASCOT.model_copy(update={"pieces": MASCOT.pieces[:1]})
    redrawn = Illustration.model_validate(redrawn.model_dump())
    assert drawn != picture(BRIEF, ROBOT, redrawn, take=take)

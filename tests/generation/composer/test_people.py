"""The figure: it stands, reaches, fits its box in every look, and has the skin its brand wants."""

import math
import re
from itertools import product
from typing import get_args

import pytest

from onbrand.brand import BrandBook
from onbrand.generation.composer.drawing import KIT
from onbrand.generation.composer.kit.figure import person_at
from onbrand.generation.composer.kit.look import Age, Build, Hair, Look, Outfit, Uniform
from onbrand.generation.composer.kit.skeleton import Pose, Reach, Stand, Touch, posed
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import Ramps
from onbrand.generation.composer.shapes import GROUND, bounds
from onbrand.samples import sample

HAIRS, BUILDS, AGES = get_args(Hair), get_args(Build), get_args(Age)
OUTFITS = (*get_args(Outfit), *get_args(Uniform))
PEOPLE = {name: one for name, one in KIT.items() if "hair_tone" in one.params}
REST = Pose(arms=((14, 4), (-15, -4)))
STRIDE = Pose(arms=((20, 36), (-30, -8)), legs=((30, 12), (-16, -48)), side=True)


def boxes(pen: Pen) -> tuple[float, float, float, float]:
    """Around the solid paths."""
    paths = re.findall(r'd="([^"]+)" fill="#[0-9a-f]+" data', pen.svg())
    left, top, right, bottom = zip(*(bounds(path) for path in paths), strict=True)
    return min(left), min(top), max(right), max(bottom)


def draft(book: BrandBook | None = None) -> Pen:
    return Pen(Ramps(book or sample("les")), 1, grain=False)


@pytest.mark.parametrize(("age", "build"), tuple(product(AGES, BUILDS)))
@pytest.mark.parametrize("pose", [REST, STRIDE], ids=["rest", "stride"])
def test_feet_are_on_the_ground(age: Age, build: Build, pose: Pose) -> None:
    pen = draft()
    person_at(pen, pose, Look(age=age, build=build))
    assert boxes(pen)[3] == pytest.approx(GROUND, abs=1.5)


def test_both_feet_stand_where_the_pose_says() -> None:
    body = posed(Pose(arms=REST.arms, legs=(Stand(0.4), Stand(-0.3, -1)), tilt=-6), Look())
    near, far = (body.leg(side)[2] for side in (0, 1))
    assert near[1] == pytest.approx(far[1], abs=0.2)
    assert near[0] - far[0] == pytest.approx(0.7 * body.unit, abs=1)


def test_a_leap_leaves_the_ground() -> None:
    pen = draft()
    person_at(pen, Pose(arms=REST.arms, legs=((14, 0), (-30, -90)), air=0.4), Look())
    assert boxes(pen)[3] < GROUND - 5


@pytest.mark.parametrize("build", BUILDS)
def test_hands_reach_their_targets(build: Build) -> None:
    pose = Pose(arms=(Reach(130, 90), Touch(0.1, -0.6, -1)))
    body = posed(pose, Look(build=build))
    assert math.dist(body.arm(0)[2], (130, 90)) < 0.5
    assert math.dist(body.arm(1)[2], body.at(0.1, -0.6)) < 0.5


def test_a_hand_out_of_reach_points_there() -> None:
    body = posed(Pose(arms=(Reach(400, 80), (0, 0))), Look())
    root, _, wrist = body.arm(0)
    towards = math.atan2(80 - root[1], 400 - root[0])
    assert math.atan2(wrist[1] - root[1], wrist[0] - root[0]) == pytest.approx(towards, abs=0.01)


def test_a_shoulder_rises_with_its_arm() -> None:
    low, high = (posed(Pose(arms=((angle, angle), (0, 0))), Look()) for angle in (10, 160))
    assert high.shoulder(0)[1] < low.shoulder(0)[1] - 2
    assert high.shoulder(1) == low.shoulder(1)


def test_builds_and_ages_differ() -> None:
    widths = {build: posed(REST, Look(build=build)).at(0.4, 0.5)[0] for build in BUILDS}
    assert widths["slim"] < widths["average"] < widths["broad"] < widths["round"]
    tall = {age: posed(REST, Look(age=age)).neck[1] for age in AGES}
    assert tall["adult"] < tall["elder"] < tall["child"]


@pytest.mark.parametrize("outfit", OUTFITS)
@pytest.mark.parametrize("pose", [REST, STRIDE], ids=["rest", "stride"])
def test_every_look_stays_in_its_box(outfit: Outfit | Uniform, pose: Pose) -> None:
    """Hair turns with the builds and the ages, so that each meets each outfit."""
    for i, (age, build) in enumerate(product(AGES, BUILDS)):
        pen = draft()
        look = Look(outfit=outfit, age=age, build=build, hair=HAIRS[i % len(HAIRS)])
        person_at(pen, pose, look, unit=24)
        left, top, right, bottom = boxes(pen)
        assert 4 <= left < right <= 196, look
        assert 4 <= top < bottom <= 187, look


def test_every_hair_outfit_and_build_looks_its_own() -> None:
    for name, choices in {"hair": HAIRS, "outfit": OUTFITS, "build": BUILDS, "age": AGES}.items():
        drawn = set()
        for choice in choices:
            pen = draft()
            person_at(pen, REST, Look(**{name: choice}))
            drawn.add(pen.svg())
        assert len(drawn) == len(choices), name


def test_elders_are_gray_unless_their_hair_is_dyed() -> None:
    assert Look(age="elder").locks.startswith("paper")
    assert Look(age="elder", hair_tone="hot").locks == "hot"
    assert Look(age="elder", hair="hijab", hair_tone="dark").locks == "dark"


def tokens(skin: str) -> set[str]:
    book = sample("sever")
    palette = book.palette.model_copy(update={"skin": skin})
    pen = draft(book.model_copy(update={"palette": palette}))
    for one in (1, 2, 3):
        KIT["person"].draw(pen, skin=one)
    return set(re.findall(r'data-token="([^"]+)"', pen.svg()))


def test_natural_skin_is_of_the_people_tones() -> None:
    found = tokens("natural")
    assert {"people-1", "people-2", "people-3"} <= found


def test_brand_skin_is_of_the_brand_alone() -> None:
    found = tokens("brand")
    assert not [token for token in found if token.startswith("people")]
    swatches = {swatch.id for swatch in sample("sever").palette.swatches}
    assert {re.sub(r"[+-]\d+$", "", token) for token in found} <= swatches


def test_brand_skins_are_three_and_hold_on_dark_grounds() -> None:
    book = sample("sever")
    palette = book.palette.model_copy(update={"skin": "brand"})
    ramps = Ramps(book.model_copy(update={"palette": palette}))
    light, middle, dark = (ramps.tone(f"skin{i}").oklab[0] for i in (1, 2, 3))
    assert light > middle + 0.05 > dark + 0.1
    assert ramps.on_dark().tone("skin2") == ramps.tone("skin2")
    assert ramps != Ramps(book)


@pytest.mark.parametrize("name", tuple(PEOPLE))
def test_people_vary(name: str) -> None:
    assert {"top", "skin", "hair", "hair_tone", "build", "glasses", "aid"} <= PEOPLE[
        name
    ].params.keys()


def test_aids_are_drawn() -> None:
    plain, *aided = (
        _person(aid=aid) for aid in ("none", "hearing_aid", "prosthesis", "cane", "white_cane")
    )
    assert len({plain, *aided}) == 5


def _person(**params: str) -> str:
    pen = draft()
    KIT["person"].draw(pen, **params)
    return pen.svg()


def test_dark_hair_is_dark_on_every_ground() -> None:
    ramps = Ramps(sample("sever"))
    for look in (Look(), Look(hair_tone="dark+3")):
        lights = [each.tone(look.locks).oklab[0] for each in (ramps, ramps.on_dark())]
        assert lights[0] == lights[1] < 0.4


def test_hair_has_a_wider_edge_of_light_at_night() -> None:
    ramps = Ramps(sample("sever"))
    bright, night = (Pen(each, 1, grain=False) for each in (ramps, ramps.on_dark()))
    for pen in (bright, night):
        person_at(pen, REST, Look(bottom="main", shoes="main"))
    assert len(night.out) > len(bright.out)


STANDING = [
    "person",
    "walker",
    "businessman",
    "businesswoman",
    "student",
    "doctor",
    "scientist",
    "barista",
    "chef",
    "builder",
    "farmer",
    "firefighter",
    "pilot",
    "musician",
    "astronaut",
    "child",
    "grandparent",
    "courier",
    "caller",
]


@pytest.mark.parametrize("name", STANDING)
def test_who_stands_fills_the_box(name: str) -> None:
    pen = draft()
    KIT[name].draw(pen)
    left, top, right, bottom = boxes(pen)
    assert right - left >= 70
    assert bottom - top >= 160


@pytest.mark.parametrize("name", STANDING)
def test_what_is_worn_differs_from_top_to_toe(name: str) -> None:
    params = KIT[name].params
    worn = [params[each].default for each in ("top", "bottom", "shoes") if each in params]
    assert len(set(worn)) >= min(2, len(worn)), worn
    if name not in {"astronaut", "doctor"}:
        assert len(set(worn)) == 3

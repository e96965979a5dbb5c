import time
from itertools import combinations

import numpy as np
import pytest

from onbrand.color import Color, mix
from onbrand.color.leaf import Gradients, Scheme, nearest
from onbrand.color.lookup import SAME_COLOR, exact, measure, tables
from onbrand.color.oklab import to_oklab

NAVY, TEAL, GOLD, GRAY = map(Color.parse, ("#1a3fc8", "#13868f", "#ffc145", "#8a8a8a"))
PAPER, INK = Color.parse("#f7f3ea"), Color.parse("#10222b")
SKIN, DARK_SKIN = Color.parse("#f6cfae"), Color.parse("#43231b")
LIME = Color.parse("#7fff00")

Rgb = np.ndarray[tuple[int, ...], np.dtype[np.uint8]]


def scheme(gradients: Gradients = "none", *, tints: bool = True) -> Scheme:
    return Scheme(
        swatches=(TEAL, GOLD, PAPER, INK),
        paper=PAPER,
        ink=INK,
        people=(SKIN, DARK_SKIN),
        forbidden=(LIME,),
        tints=tints,
        gradients=gradients,
    )


def rgb(*colors: Color) -> Rgb:
    return np.array([[color.red, color.green, color.blue] for color in colors], dtype=np.uint8)


def leaf(given: Scheme, *colors: Color) -> list[float]:
    distances: list[float] = exact(given, rgb(*colors)).leaf.tolist()
    return distances


TINT_OF_TEAL, SHADE_OF_TEAL = mix(TEAL, PAPER, 0.6), mix(TEAL, INK, 0.6)
SOFT_TEAL = mix(TINT_OF_TEAL, SHADE_OF_TEAL, 0.5)
GREEN = mix(TEAL, GOLD, 0.5)


def test_swatches_tints_shades_neutrals_and_people_are_allowed() -> None:
    allowed = (
        TEAL,
        TINT_OF_TEAL,
        SHADE_OF_TEAL,
        mix(INK, PAPER, 0.4),
        SKIN,
        mix(SKIN, DARK_SKIN, 0.3),
    )
    assert max(leaf(scheme(), *allowed)) < 1.5


def test_other_colors_are_not() -> None:
    assert min(leaf(scheme(), LIME, NAVY, Color.parse("#b5179e"))) > 10


def test_without_tints_only_the_swatches_are_allowed() -> None:
    given = scheme(tints=False)
    assert max(leaf(given, TEAL, SKIN)) < 0.01
    assert min(leaf(given, TINT_OF_TEAL, SHADE_OF_TEAL)) > SAME_COLOR


def test_a_gradient_from_tint_to_shade_needs_the_policy() -> None:
    assert leaf(scheme("none"), SOFT_TEAL)[0] > SAME_COLOR
    assert leaf(scheme("one-hue"), SOFT_TEAL)[0] < 1


def test_a_gradient_across_hues_needs_the_free_policy() -> None:
    assert leaf(scheme("one-hue"), GREEN)[0] > SAME_COLOR
    assert leaf(scheme("free"), GREEN)[0] < 1
    assert leaf(scheme("free"), mix(GREEN, PAPER, 0.4))[0] < 1


@pytest.mark.parametrize(
    ("a", "b", "policy", "may"),
    [
        (TEAL, GOLD, "free", True),
        (TEAL, GOLD, "one-hue", False),
        (TEAL, TEAL, "none", False),
        (TEAL, PAPER, "one-hue", True),
        (GOLD, Color.parse("#ff9a2e"), "one-hue", True),
    ],
)
def test_which_swatches_may_blend(a: Color, b: Color, policy: Gradients, may: bool) -> None:
    assert scheme(policy).blends(a, b) is may


def test_a_swatch_between_ink_and_paper_flattens_nothing() -> None:
    """Gray, paper and ink are on one line: their triangle has no inside to search."""
    middle = mix(INK, PAPER, 0.5)
    given = Scheme(swatches=(middle, PAPER, INK), paper=PAPER, ink=INK)
    assert leaf(given, middle)[0] < 1
    assert leaf(given, TEAL)[0] > 10


def test_the_nearest_point_is_the_nearest_of_many_samples() -> None:
    given = Scheme(swatches=(TEAL, GOLD), paper=PAPER, ink=INK, gradients="free")
    corners = np.array([color.oklab for color in (TEAL, GOLD, PAPER, INK)])
    weights = np.random.default_rng(1).dirichlet((0.5,) * 4, 20_000)
    samples = np.vstack([weights @ corners, corners])
    asked = to_oklab(np.random.default_rng(2).integers(0, 256, (300, 3)).astype(np.uint8))
    ours = np.linalg.norm(nearest(given, asked) - asked, axis=1)
    sampled = np.linalg.norm(samples[None] - asked[:, None], axis=2).min(axis=1)
    assert (ours <= sampled + 1e-6).all()
    assert (sampled - ours).max() < 0.05


def test_forbidden_is_near_the_forbidden_color_but_no_swatch() -> None:
    near_lime = Color(LIME.red + 3, LIME.green - 4, LIME.blue + 6)
    found = exact(scheme(), rgb(LIME, near_lime, TEAL)).forbidden
    assert found[0] < 0.01
    assert found[1] < SAME_COLOR
    assert found[2] > 10
    claimed = Scheme(swatches=(near_lime,), paper=PAPER, ink=INK, forbidden=(LIME,))
    assert exact(claimed, rgb(near_lime)).forbidden[0] > 10


def test_the_nearest_swatch() -> None:
    given = scheme()
    assert exact(given, rgb(*given.swatches)).swatch.tolist() == [0, 1, 2, 3]


@pytest.mark.parametrize("policy", ["none", "one-hue", "free"])
def test_tables_and_the_exact_path_judge_alike(policy: Gradients) -> None:
    """Far from the limits a table's cell may be coarse; at the limits it may not."""
    given = scheme(policy)
    colors = np.random.default_rng(3).integers(0, 256, (40_000, 3)).astype(np.uint8)
    fast, slow = measure(given, colors), exact(given, colors)
    for limit in (5, 10):
        assert ((fast.leaf <= limit) != (slow.leaf <= limit)).mean() < 5e-4
    np.testing.assert_array_equal(fast.strict <= 2.3, slow.strict <= 2.3)
    np.testing.assert_array_equal(fast.forbidden <= 5, slow.forbidden <= 5)
    assert (fast.swatch != slow.swatch).mean() < 0.02


def test_nothing_within_ten_is_taken_for_far() -> None:
    """The exact formula runs only near a swatch: near enough for everything that matters."""
    colors = np.random.default_rng(4).integers(0, 256, (40_000, 3)).astype(np.uint8)
    given = Scheme(swatches=(NAVY, TEAL, GOLD, GRAY, LIME), paper=PAPER, ink=INK, tints=False)
    found = exact(given, colors)
    near = found.leaf <= 10
    np.testing.assert_allclose(found.strict[near], found.leaf[near], atol=1.5)


def test_tables_are_built_in_time_and_kept() -> None:
    given = Scheme(
        swatches=tuple(mix(a, b, 0.5) for a, b in combinations((NAVY, TEAL, GOLD, LIME), 2)),
        paper=PAPER,
        ink=INK,
        gradients="free",
    )
    started = time.process_time()
    built = tables(given)
    assert time.process_time() - started < 3  # 0.2 s on an idle core
    assert tables(given) is built

"""What honest exports contain comes out as shapes of one color each."""

import re

import pytest

from onbrand.artwork import Vector, cut_out
from onbrand.artwork.flat.flatten import Flat, FlatShape, flatten
from onbrand.artwork.flat.silhouette import silhouette
from onbrand.color import Color

from .test_reading import BOX, svg

RULES = "<style>/* x */.a,.b{fill:red}#c{fill:#0f0}</style>"
TRIANGLE = '<path d="M0 0h10v10z"/>'
SQUARE = '<path d="M0 0h10v10H0z" fill="#112233"/>'


def shapes(inner: str, view: str = "0 0 10 10") -> tuple[FlatShape, ...]:
    return flatten(svg(inner, f'viewBox="{view}"'), BOX).shapes


def color(inner: str) -> str:
    (shape,) = shapes(inner)
    return str(shape.color)


def drawn(flat: Flat) -> Vector:
    paths = "".join(
        f'<path d="{one.path}" fill="{one.color}" fill-opacity="{one.opacity}"'
        f' fill-rule="{one.rule}"/>'
        for one in flat.shapes
    )
    head = '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200">'
    return Vector(f"{head}{paths}</svg>", 200, 200)


@pytest.mark.parametrize(
    "inner",
    [
        '<path d="M2 2h6v6H2z"/>',
        '<rect x="2" y="2" width="6" height="6"/>',
        '<rect width="3" height="3" transform="translate(2,2) scale(2)"/>',
        '<polygon points="2,2 8,2 8,8 2,8"/>',
        '<polyline points="2 2 8 2 8 8 2 8"/>',
        '<g transform="matrix(0 1 -1 0 10 0)"><rect x="2" y="2" width="6" height="6"/></g>',
        '<rect x="-3" y="-3" width="6" height="6" transform="translate(5 5) rotate(90)"/>',
        '<rect x="2" y="2" width="6" height="6" transform="rotate(180 5 5)"/>',
        '<line x1="5" y1="2" x2="5" y2="8" stroke="#000" stroke-width="6"/>',
        '<path d="M5 2v6" style="stroke: black; stroke-width: 6px; fill: none"/>',
    ],
)
def test_every_way_to_draw_a_square_fills_the_box(inner: str) -> None:
    flat = flatten(svg(inner), BOX)
    assert (flat.width, flat.height) == (192, 192)
    seen = cut_out(drawn(flat), 200)[..., 3] > 128
    assert seen[6:194, 6:194].all()
    assert not seen[:3].any()
    assert not seen[:, 197:].any()


def test_a_drawing_keeps_its_ratio_and_lies_in_the_middle() -> None:
    flat = flatten(svg('<rect x="3" y="1" width="2" height="8"/>'), BOX)
    assert (flat.width, flat.height) == (48, 192)
    numbers = [float(n) for n in re.findall(r"-?[\d.]+", flat.shapes[0].path)]
    assert (min(numbers[::2]), max(numbers[::2])) == (76, 124)


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        ('<path d="M0 0h9v9z"/>', "#000000"),
        ('<path d="M0 0h9v9z" fill="RebeccaPurple"/>', "#663399"),
        ('<path d="M0 0h9v9z" fill="rgb(10%, 20%, 30%)"/>', "#1a334d"),
        ('<path d="M0 0h9v9z" fill="hsl(120,50%,50%)"/>', "#40bf40"),
        ('<g fill="#abc"><path d="M0 0h9v9z"/></g>', "#aabbcc"),
        ('<g color="#123456"><path d="M0 0h9v9z" fill="currentColor"/></g>', "#123456"),
        ('<g fill="red"><path d="M0 0h9v9z" style="fill:#00f"/></g>', "#0000ff"),
        ('<style>.a{fill:#fff}path{fill:red}</style><path class="b a" d="M0 0h9v9z"/>', "#ffffff"),
        (f"{RULES}<path id='c' class='a' d='M0 0h9v9z'/>", "#00ff00"),
        (f"{RULES}<path class='a' style='fill:#010203' d='M0 0h9v9z'/>", "#010203"),
    ],
)
def test_fills_as_attributes_styles_and_classes(inner: str, expected: str) -> None:
    assert color(inner) == expected


def test_a_gradient_becomes_the_color_between_its_stops() -> None:
    gradient = (
        '<defs><linearGradient id="a"><stop stop-color="#ff0000"/>'
        '<stop offset="100%" style="stop-color:#800000"/></linearGradient>'
        '<radialGradient id="b" xmlns:x="http://www.w3.org/1999/xlink" x:href="#a"/></defs>'
    )
    ends = Color.parse("#ff0000"), Color.parse("#800000")
    made = Color.parse(color(f'{gradient}<path d="M0 0h9v9z" fill="url(#b)"/>'))
    assert made.oklab[0] == pytest.approx((ends[0].oklab[0] + ends[1].oklab[0]) / 2, abs=0.01)
    assert made.red > 180
    assert made.green == made.blue < 25


def test_gradients_that_lead_in_a_circle_paint_nothing() -> None:
    circle = '<linearGradient id="a" href="#b"/><linearGradient id="b" href="#a"/>'
    assert len(shapes(f'{circle}<path d="M0 0h9v9z" fill="url(#a)"/>{SQUARE}')) == 1


def test_veils_keep_how_much_they_cover() -> None:
    veils = shapes(
        f'{TRIANGLE}<g opacity="0.5"><path d="M1 1h4v4z" fill-opacity="0.5"/></g>'
        '<path d="M1 1h4v4z" fill="rgba(0,0,0,0.3)"/><path d="M1 1h4v4z" opacity="0.01"/>'
    )
    assert [one.opacity for one in veils] == [1, 0.25, 0.3]


def test_what_is_hidden_is_left_out() -> None:
    hidden = (
        '<g display="none"><path d="M0 0h9v9z"/></g><path d="M0 0h9v9z" visibility="hidden"/>'
        '<defs><path d="M0 0h9v9z"/></defs><title>x</title><!-- y -->'
    )
    assert len(shapes(hidden + SQUARE)) == 1


def test_the_plate_behind_a_drawing_is_no_part_of_it() -> None:
    plate = '<rect width="10" height="10" fill="#fff"/>'
    cup = '<path d="M2 2h4v6H2z" fill="#c00"/>'
    assert [str(one.color) for one in shapes(plate + cup)] == ["#cc0000"]
    assert len(shapes(plate)) == 1
    assert len(shapes(cup + plate)) == 2


def test_clips_cut_and_those_of_the_whole_board_cost_nothing() -> None:
    clips = (
        '<defs><clipPath id="all"><rect width="10" height="10"/></clipPath>'
        '<clipPath id="half"><rect width="5" height="10"/></clipPath></defs>'
    )
    whole = flatten(svg(f'{clips}<g clip-path="url(#all)">{SQUARE}</g>'), BOX)
    half = flatten(svg(f'{clips}<g clip-path="url(#half)">{SQUARE}</g>'), BOX)
    assert (whole.width, whole.height) == (192, 192)
    assert (half.width, half.height) == (96, 192)


def test_a_clip_is_moved_with_what_it_clips() -> None:
    clip = '<clipPath id="a"><path clip-rule="evenodd" d="M0 0h4v4H0zM1 1h2v2H1z"/></clipPath>'
    once = f'<g clip-path="url(#a)">{SQUARE}</g>'
    flat = flatten(svg(f'{clip}{once}<g transform="translate(6)">{once}</g>'), BOX)
    seen = cut_out(drawn(flat), 200)[..., 3] > 128
    assert (flat.width, flat.height) == (192, 76.8)
    assert seen[70, [10, 190]].all()
    assert not seen[100, [42, 100, 158]].any()


def test_what_lies_off_the_board_is_not_seen() -> None:
    flat = flatten(svg('<rect x="-20" y="2" width="26" height="6"/>'), BOX)
    assert flat.width / flat.height == pytest.approx(6.2 / 6, abs=0.01)


def test_holes_stay_holes_by_either_rule() -> None:
    ring = "M0 0h10v10H0zM3 3h4v4H3z"
    for rule, empty in (("evenodd", True), ("nonzero", False)):
        flat = flatten(svg(f'<path d="{ring}" fill-rule="{rule}"/>'), BOX)
        assert (cut_out(drawn(flat), 200)[100, 100, 3] == 0) == empty
        one = FlatShape(silhouette(flat), Color(0, 0, 0), 1, "evenodd")
        again = Flat((one,), flat.width, flat.height)
        assert (cut_out(drawn(again), 200)[100, 100, 3] == 0) == empty


def test_the_same_file_gives_the_same_shapes() -> None:
    raw = svg(f'{SQUARE}<circle cx="5" cy="5" r="3" stroke="red" fill="none"/>')
    assert flatten(raw, BOX) == flatten(raw, BOX)

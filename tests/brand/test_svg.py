"""What was exploited or broke elsewhere, and what honest exports contain."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onbrand.brand import svg
from onbrand.brand.svg import UnusableLogo, clean
from onbrand.samples import sample, sample_ids

NS = 'xmlns="http://www.w3.org/2000/svg"'


def drawing(inner: str, attributes: str = 'viewBox="0 0 10 10"') -> str:
    return f"<svg {NS} {attributes}>{inner}</svg>"


@pytest.mark.parametrize(
    "inner",
    [
        "<script>alert(1)</script>",
        '<path d="M0 0" onload="alert(1)"/>',
        '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>',
        '<animate attributeName="href" to="javascript:alert(1)"/>',
        '<set attributeName="fill" to="#fff"/>',
        "<style>@import url(http://evil.example/x.css);</style>",
        '<image href="/etc/secret.png" width="9" height="9"/>',
        '<image href="file:///etc/secret.png" width="9" height="9"/>',
        '<image href="data:image/png;base64,AAAA" width="9" height="9"/>',
        '<g id="a"><path d="M0 0"/></g><use href="#a"/>',
        '<a href="https://evil.example"><path d="M0 0"/></a>',
        '<path d="M0 0" href="#a"/>',
        '<path xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="#a" d="M0 0"/>',
        '<path d="M0 0" fill="url(https://evil.example/x.svg#a)"/>',
        '<path d="M0 0" style="fill:url(//evil.example)"/>',
        '<path d="M0 0" fill="url(#missing)"/>',
        '<path d="M0 0" fill="url(other.svg#a)"/>',
        '<path d="M0 0" fill="URL( #a )"/>',
        '<path d="M0 0" fill="expression(alert(1))&#59;"/>',
        "<text>Sever</text>",
        '<filter id="f"><feImage href="/etc/secret.png"/></filter>',
        '<mask id="m"/>',
    ],
)
def test_what_acts_or_reaches_out_is_refused(inner: str) -> None:
    with pytest.raises(UnusableLogo):
        clean(drawing(inner))


@pytest.mark.parametrize(
    "document",
    [
        "",
        "not xml",
        "<html/>",
        drawing("<path"),
        f'<!DOCTYPE svg [<!ENTITY a "aaa">]><svg {NS} viewBox="0 0 1 1">&a;</svg>',
        f'<!DOCTYPE svg SYSTEM "file:///etc/passwd"><svg {NS} viewBox="0 0 1 1"/>',
        drawing("", ""),
        drawing("", 'viewBox="0 0 0 10"'),
        drawing("", 'viewBox="0 0 nan 10"'),
        drawing("", 'viewBox="0 0 1e9 10"'),
        drawing("", 'width="100%" height="100%"'),
        drawing("<g>" * 40 + "</g>" * 40),
        drawing("<path/>" * 1001),
        drawing(f'<path d="{"M0 0" * 70_000}"/>'),
    ],
)
def test_what_is_no_bounded_drawing_is_refused(document: str) -> None:
    with pytest.raises(UnusableLogo):
        clean(document)


def test_the_reason_names_file_and_cure() -> None:
    with pytest.raises(UnusableLogo, match=r"“logos/full.svg”.*<text>.*export plain outlines"):
        clean(drawing("<text>x</text>"), "logos/full.svg")


def test_an_editors_export_becomes_plain() -> None:
    """Notes, titles, comments and foreign attributes go; declarations become attributes."""
    given_by_an_editor = f"""<?xml version="1.0" encoding="UTF-8"?>
    <svg {NS} xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
         width="20px" height="10px" inkscape:version="1.4">
      <title>Logo</title><metadata>who</metadata><!-- when -->
      <inkscape:page x="0"/>
      <g inkscape:label="Layer 1"><path d="M0 0 L5
        5" style="fill:#ff0000; -inkscape-stroke:none" class="a"/></g>
    </svg>"""
    made = clean(given_by_an_editor)
    assert made.svg == (
        f'<svg {NS} viewBox="0 0 20 10"><g><path d="M0 0 L5 5" fill="#ff0000" /></g></svg>'
    )
    assert (made.width, made.height) == (20, 10)


def test_the_view_starts_at_zero() -> None:
    made = clean(drawing('<rect width="4" height="4"/>', 'viewBox="-2 3.5 8 4"'))
    assert 'viewBox="0 0 8 4"><g transform="translate(2 -3.5)"><rect' in made.svg


def test_ids_cannot_meet_those_of_a_picture() -> None:
    made = clean(
        drawing(
            '<defs><linearGradient id="sky"><stop offset="0" stop-color="#fff"/></linearGradient>'
            '</defs><path d="M0 0" fill="url(#sky)"/>'
        )
    )
    assert 'id="logo-0"' in made.svg
    assert 'fill="url(#logo-0)"' in made.svg


@pytest.mark.parametrize("name", sample_ids())
def test_cleaning_what_is_clean_changes_nothing(name: str) -> None:
    for logo in sample(name).logo.variants:
        again = clean(logo.svg)
        assert (again.svg, again.width, again.height) == (logo.svg, logo.width, logo.height)


NUMBERS = st.floats(min_value=-50, max_value=50).map(lambda value: f"{value:.3f}")
SHAPES = st.builds(
    '<rect id="r{0}" x="{1}" y="{2}" width="3" height="3" style="fill:#1a2b3c"/>'.format,
    st.integers(0, 999),
    NUMBERS,
    NUMBERS,
)


@given(st.lists(SHAPES, max_size=5), NUMBERS, NUMBERS)
def test_cleaning_twice_is_cleaning_once(shapes: list[str], left: str, top: str) -> None:
    once = clean(drawing("".join(shapes), f'viewBox="{left} {top} 10 10"'))
    assert clean(once.svg) == once


@given(st.binary(max_size=400))
def test_noise_is_refused_and_never_breaks(noise: bytes) -> None:
    with pytest.raises(UnusableLogo):
        clean(noise)


def test_the_limits_are_those_documented() -> None:
    assert svg.MAX_ELEMENTS == 1000
    assert clean(drawing("<path/>" * 1000)).width == 10

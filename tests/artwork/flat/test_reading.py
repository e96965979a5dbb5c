"""What was exploited or broke elsewhere: refused, each with its cure, and never at length."""

import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onbrand.artwork.flat import MAX_BYTES, MAX_ELEMENTS, UnusableSvg
from onbrand.artwork.flat import problems as why
from onbrand.artwork.flat.flatten import flatten

NS = 'xmlns="http://www.w3.org/2000/svg"'
BOX = (4.0, 4.0, 196.0, 196.0)
PATH = '<path d="M0 0h9v9z"/>'


def svg(inner: str, attributes: str = 'viewBox="0 0 10 10"') -> bytes:
    return f"<svg {NS} {attributes}>{inner}</svg>".encode()


def zigzag(points: int) -> str:
    """Crosses itself at every turn."""
    steps = (f"L{7919 * i % 997 / 100:.2f} {104729 * i % 991 / 100:.2f}" for i in range(points))
    return f"M0 0{''.join(steps)}Z"


REFUSED: list[tuple[type[UnusableSvg], str]] = [
    (why.HasForeign, "<script>alert(1)</script>"),
    (why.HasForeign, '<path d="M0 0h9v9z" onload="alert(1)"/>'),
    (why.HasForeign, f"<foreignObject>{PATH}</foreignObject>"),
    (why.HasForeign, '<animate attributeName="href" to="javascript:alert(1)"/>'),
    (why.HasForeign, '<set attributeName="fill" to="#fff"/>'),
    (why.HasForeign, f'<a href="https://evil.example">{PATH}</a>'),
    (why.HasForeign, f"<svg>{PATH}</svg>"),
    (why.HasForeign, '<path d="M0 0h9v9z" href="#a"/>'),
    (why.HasForeign, '<linearGradient id="a" href="https://evil.example/#a"/>'),
    (why.HasForeign, '<path d="M0 0h9v9z" fill="url(https://evil.example/x.svg#a)"/>'),
    (why.HasForeign, '<path d="M0 0h9v9z" style="fill:url(//evil.example)"/>'),
    (why.HasForeign, '<path d="M0 0h9v9z" fill="url(#a) url(//evil.example)"/>'),
    (why.HasForeign, f"<style>.a{{fill:url(http://evil.example)}}</style>{PATH}"),
    (why.UnknownStyles, f"<style>@import url(http://evil.example/x.css);</style>{PATH}"),
    (why.UnknownStyles, f"<style>@font-face{{src:url(x)}}</style>{PATH}"),
    (why.UnknownStyles, f"<style>g > path{{fill:red}}</style>{PATH}"),
    (why.HasPicture, '<image href="/etc/secret.png" width="9" height="9"/>'),
    (why.HasPicture, '<image href="data:image/png;base64,AAAA" width="9" height="9"/>'),
    (why.HasCopies, f'<g id="a">{PATH}</g><use href="#a"/>'),
    (why.HasCopies, f'<symbol id="a">{PATH}</symbol>'),
    (why.HasText, "<text>Sever</text>"),
    (why.HasEffect, '<filter id="f"><feImage href="/etc/secret.png"/></filter>'),
    (why.HasEffect, f'<mask id="m">{PATH}</mask>'),
    (why.HasEffect, f'<g mask="url(#m)">{PATH}</g>'),
    (why.HasEffect, f'<g style="filter:url(#f)">{PATH}</g>'),
    (why.HasEffect, '<pattern id="p" width="1" height="1"/>'),
    (why.HasDashes, '<path d="M0 0h9" stroke="red" stroke-dasharray="0.0001"/>'),
    (why.HasClip, f'<g clip-path="url(#nowhere)">{PATH}</g>'),
    (why.UnknownPaint, '<path d="M0 0h9v9z" fill="context-fill"/>'),
    (why.UnknownNumber, '<rect width="10%" height="5"/>'),
    (why.UnknownNumber, '<rect width="1e9" height="5"/>'),
    (why.UnknownNumber, '<path d="M0 0 L5"/>'),
    (why.UnknownNumber, '<path transform="translate(1 2) matrix(1)" d="M0 0h9v9z"/>'),
    (why.UnknownNumber, f'<path transform="{"scale(1)" * 17}" d="M0 0h9v9z"/>'),
    (why.NothingDrawn, ""),
    (why.NothingDrawn, '<path d="M20 20h9v9z"/>'),
    (why.NothingDrawn, '<path d="M0 0h9v9z" fill="none"/>'),
    (why.NothingDrawn, '<path d="M0 0h9v9z" opacity="0.2"/>'),
]


@pytest.mark.parametrize(("kind", "inner"), REFUSED)
def test_what_acts_or_reaches_out_or_is_no_outline(kind: type[UnusableSvg], inner: str) -> None:
    with pytest.raises(UnusableSvg) as refused:
        flatten(svg(inner), BOX)
    assert type(refused.value) is kind
    assert "“cup.svg”" in str(refused.value.of("cup.svg"))


ENTITIES = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 10))
LAUGHS = f'<!DOCTYPE svg [<!ENTITY l0 "ha">{ENTITIES}]>'


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"not xml",
        b"<html/>",
        b"\x89PNG\r\n\x1a\n",
        b"\x1f\x8b\x08\x00",
        svg("<path"),
        LAUGHS.encode() + svg("<title>&l9;</title>"),
        b'<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>' + svg("<g>&a;</g>"),
        b'<!DOCTYPE svg [<!ENTITY % a SYSTEM "http://evil.example/a.dtd">%a;]>' + svg(PATH),
        b'<?xml version="1.0" encoding="no-such"?>' + svg(PATH),
    ],
)
def test_what_is_no_plain_xml(raw: bytes) -> None:
    with pytest.raises(UnusableSvg):
        flatten(raw, BOX)


def test_the_document_type_of_older_exports_is_no_fault() -> None:
    told = b'<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/svg11.dtd">'
    assert flatten(b'<?xml version="1.0"?>\n' + told + svg(PATH), BOX).shapes


@pytest.mark.parametrize(
    ("attributes", "fits"),
    [
        ('viewBox="0 0 10 10"', True),
        ('width="10" height="10px"', True),
        ('width="10mm" height="10mm"', True),
        ("", False),
        ('viewBox="0 0 0 10"', False),
        ('viewBox="0 0 10"', False),
        ('width="100%" height="100%"', False),
    ],
)
def test_an_artboard_has_a_size(attributes: str, fits: bool) -> None:
    if fits:
        assert flatten(svg(PATH, attributes), BOX).shapes
    else:
        with pytest.raises(why.NoSize):
            flatten(svg(PATH, attributes), BOX)


HEAVY: list[tuple[type[UnusableSvg] | None, Callable[[], str]]] = [
    (why.TooLargeSvg, lambda: PATH * (MAX_BYTES // len(PATH) + 1)),
    (why.TooManyParts, lambda: PATH * (MAX_ELEMENTS + 1)),
    (why.TooManyParts, lambda: "<g>" * 20_000 + "</g>" * 20_000),
    (why.TooManyParts, lambda: f'<path d="{zigzag(2500)}"/>'),
    (
        why.TooManyParts,
        lambda: "".join(f'<circle cx="5" cy="5" r="{i / 250}"/>' for i in range(990)),
    ),
    (why.TooManyParts, lambda: f'<path d="{zigzag(1500)}" stroke="red" stroke-linejoin="round"/>'),
    (why.TooManyParts, lambda: f'<polygon points="{"1 " * 100_000}"/>'),
    (why.UnknownNumber, lambda: f'<path d="M0 0a{"1" * 60_000}"/>' * 4),
    (why.UnusableSvg, lambda: f'<path d="M{"1" * 60_000} 0"/>'),
    (why.HasClip, lambda: _clipped(zigzag(400))),
    (why.OffBoard, lambda: f'<path d="{zigzag(400)}" transform="scale(1.3)"/>'),
    (why.UnknownStyles, lambda: f"<style>{'/*' * 120_000}</style>{PATH}"),
    (why.UnknownNumber, lambda: f'<path transform="{"matrix " * 30_000}" d="M0 0h9v9z"/>'),
    (None, lambda: f"<style>{'.a,' * 80_000}.b{{fill:red}}</style>{PATH}"),
    (None, lambda: f'<path class="{"a " * 120_000}" d="M0 0h9v9z"/>'),
    (None, lambda: _shaded(490)),
    (None, lambda: f"<metadata>{_nested('style', 'a{}' * 30_000, 8000)}</metadata>{PATH}"),
    (None, lambda: _often_clipped("<path/>", 480)),
    (None, lambda: _often_clipped(f'<path class="{"a " * 90_000}"/>', 1)),
]


def _nested(kind: str, inner: str, times: int) -> str:
    return f"<{kind}>" * times + inner + f"</{kind}>" * times


def _often_clipped(part: str, parts: int) -> str:
    clip = f'<clipPath id="a">{part * parts}</clipPath>'
    return clip + '<g clip-path="url(#a)"/>' * 480 + PATH


def _clipped(path: str) -> str:
    clip = f'<defs><clipPath id="a"><path d="{path}"/></clipPath></defs>'
    return f'{clip}<g clip-path="url(#a)"><path d="{path}"/></g>'


def _shaded(number: int) -> str:
    stops = '<stop offset="0.5" stop-color="red"/>' * number
    painted = '<path fill="url(#g)" d="M0 0h.2v.2z"/>' * number + PATH
    return f'<linearGradient id="g">{stops}</linearGradient>{painted}'


@pytest.mark.parametrize(("kind", "inner"), HEAVY)
def test_no_file_takes_long(kind: type[UnusableSvg] | None, inner: Callable[[], str]) -> None:
    raw = svg(inner())
    begun = time.process_time()
    if kind is None:
        flatten(raw, BOX)
    else:
        with pytest.raises(UnusableSvg) as refused:
            flatten(raw, BOX)
        assert type(refused.value) is kind
    assert time.process_time() - begun < 1.5


@given(st.binary(max_size=300))
def test_noise_is_refused_and_never_breaks(noise: bytes) -> None:
    with pytest.raises(UnusableSvg):
        flatten(noise, BOX)


DATA = st.text(alphabet="MmLlHhVvCcSsQqTtAaZz0123456789.,- eE+", max_size=60)
VALUES = st.text(alphabet="abcdehlrgunoitu()#%,.0123456789 -;:'", max_size=30)


@given(DATA, VALUES, VALUES, VALUES)
def test_odd_attributes_are_drawn_or_refused(d: str, fill: str, style: str, place: str) -> None:
    made = f'<path d="{d}" fill="{fill}" style="{style}" transform="{place}"/>{PATH}'
    try:
        flat = flatten(svg(made), BOX)
    except UnusableSvg:
        return
    for shape in flat.shapes:
        assert set(shape.path) <= set("MLCQZ 0123456789.-")

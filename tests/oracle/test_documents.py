"""The delivered SVG as a file: the same bytes everywhere, plain shapes, every color named."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest

from tests.oracle.document import SVG, Document
from tests.oracle.hashes import documents
from tests.oracle.sampling import Order, orders, strange_orders

ROOT = Path(__file__).parents[2]
PLAIN = frozenset(
    f"{SVG}{tag}"
    for tag in ("svg", "defs", "g", "path", "use", "pattern", "image", "text", "tspan",
                "linearGradient", "radialGradient", "stop", "metadata")
)  # fmt: skip
LAYERS = {"picture", "panel", "lettering", "logo"}
HEX = re.compile(r"#[0-9a-fA-F]{3,8}")
PNG = "data:image/png;base64,"


def untold(each: Element) -> list[str]:
    """What is wrong with an element that is not the customer's logo."""
    wrong = [name for name in each.attrib if name.startswith("on") or name in {"style", "class"}]
    if each.tag not in PLAIN:
        wrong.append(each.tag)
    paints = [each.get(name, "") for name in ("fill", "stroke", "stop-color")]
    if any(map(HEX.fullmatch, paints)) and not each.get("data-token"):
        wrong.append(f"{paints} without a token")
    if any(
        paint and not re.fullmatch(r"#[0-9a-f]{6}|none|url\(#[\w-]+\)", paint) for paint in paints
    ):
        wrong.append(f"{paints}")
    if "opacity" in each.attrib:
        wrong.append("opacity")
    href = each.get("href", "")
    if href and not href.startswith(("#", PNG)):
        wrong.append(href[:40])
    return wrong


def walk(each: Element) -> Iterator[Element]:
    """All but the logo's own drawing."""
    yield each
    for child in each:
        if not (each.get("id") == "logo" and child.tag == f"{SVG}svg"):
            yield from walk(child)


@pytest.mark.parametrize("order", [*orders(2), *strange_orders(1)], ids=lambda each: each.book.id)
def test_plain_shapes_in_named_layers_with_named_colors(order: Order) -> None:
    for svg in documents(order):
        root = Document(svg).root
        drawn = [each for each in root if each.tag != f"{SVG}metadata"]
        names = [each.get("id", "") for each in drawn]
        assert set(names) <= LAYERS
        assert names.index("picture") == 0
        assert len(set(names)) == len(names)
        layers = [each for each in drawn[0] if each.tag == f"{SVG}g"]
        inner = [each for layer in layers for each in layer if each.tag == f"{SVG}g"]
        assert inner
        assert all(each.get("id") for each in inner)
        assert [wrong for each in walk(root) for wrong in untold(each)] == []
        ids = [each.attrib["id"] for each in walk(root) if "id" in each.attrib]
        assert len(set(ids)) == len(ids)


def started(first: int, last: int, seed: str) -> subprocess.Popen[str]:
    """Makes orders in a process of its own."""
    return subprocess.Popen(
        [sys.executable, "-m", "tests.oracle.hashes", str(first), str(last)],
        env={**os.environ, "PYTHONHASHSEED": seed}, cwd=ROOT, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip


@pytest.mark.full
@pytest.mark.timeout(300)
def test_the_same_bytes_in_every_process() -> None:
    """The quick part asks the same of one picture, in the tests of the engine."""
    with started(0, 24, "1") as one, started(0, 24, "4242") as other:
        told = [json.loads(process.communicate()[0]) for process in (one, other)]
    assert told[0] == told[1]
    assert len(set(told[0])) > 24  # one without words is the same in both versions

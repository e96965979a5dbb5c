"""Swatch files as programs write them, byte by byte."""

import struct

import pytest

from onbrand.brand.document import UnreadableFile
from onbrand.brand.findings import Reading
from onbrand.brand.readers import read


def ase(*blocks: bytes) -> bytes:
    return struct.pack(">4sHHI", b"ASEF", 1, 0, len(blocks)) + b"".join(blocks)


def ase_color(name: str, model: bytes, *values: float) -> bytes:
    text = (name + "\0").encode("utf-16-be")
    body = struct.pack(">H", len(text) // 2) + text + model
    body += struct.pack(f">{len(values)}fH", *values, 0)
    return struct.pack(">HI", 1, len(body)) + body


def ase_group(name: str) -> bytes:
    text = (name + "\0").encode("utf-16-be")
    body = struct.pack(">H", len(text) // 2) + text
    return struct.pack(">HI", 0xC001, len(body)) + body


def colors(reading: Reading) -> dict[str, str]:
    return {each.fields["id"]: each.fields["color"] for each in reading.found}


def test_ase_in_every_model() -> None:
    data = ase(
        ase_group("Brand"),
        ase_color("Тёмно-синий", b"RGB ", 11 / 255, 31 / 255, 58 / 255),
        ase_color("Red", b"CMYK", 0, 1, 1, 0),
        ase_color("Gray", b"Gray", 0.5),
        ase_color("Lab white", b"LAB ", 1.0, 0, 0),
        ase_color("Odd", b"HSB ", 1.0, 0, 0),
        struct.pack(">HI", 0xC002, 0),
    )
    reading = read(data, "brand.ase")
    assert colors(reading) == {
        "temno-siniy": "#0b1f3a",
        "red": "#ff0000",
        "gray": "#808080",
        "lab-white": "#ffffff",
    }
    red = next(each for each in reading.found if each.part.endswith("[red]"))
    assert red.fields["cmyk"] == [0, 100, 100, 0]
    assert red.confidence < 0.7
    assert any("HSB" in str(remark.note) for remark in reading.remarks)


def test_aco_of_both_versions() -> None:
    values = [
        (0, 11 * 257, 31 * 257, 58 * 257, 0),
        (1, 0, 65535, 65535, 0),
        (2, 65535, 0, 0, 65535),
        (7, 10000, 0, 0, 0),
        (8, 10000, 0, 0, 0),
    ]
    packed = [struct.pack(">5H", *each) for each in values]
    first = struct.pack(">HH", 1, len(values)) + b"".join(packed)
    unnamed = colors(read(first, "brand.aco"))
    assert list(unnamed.values())[:3] == ["#0b1f3a", "#ff0000", "#ff0000"]
    names = ["Navy", "Pure red", "Ink red", "Paper", "White"]
    second = b"".join(
        each + struct.pack(">I", len(name) + 1) + (name + "\0").encode("utf-16-be")
        for each, name in zip(packed, names, strict=True)
    )
    named = colors(read(first + struct.pack(">HH", 2, 5) + second, "brand.aco"))
    assert named["navy"] == "#0b1f3a"
    assert named["paper"] == named["white"] == "#ffffff"


def test_gpl() -> None:
    text = (
        "GIMP Palette\nName: Acme\nColumns: 2\n# note\n 11  31  58\tNavy\n255 255 255\n300 0 0 no\n"
    )
    reading = read(text.encode(), "acme.gpl")
    assert colors(reading) == {"navy": "#0b1f3a", "color-ffffff": "#ffffff"}
    assert reading.found[0].source.line == 5
    assert "7" in str(reading.remarks[0].note)


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (ase(ase_color("Navy", b"RGB ", 0, 0, 0))[:-9], "a.ase"),
        (struct.pack(">4sHHI", b"ASEF", 1, 0, 2**31), "a.ase"),
        (struct.pack(">HH", 1, 60000) + b"\0" * 20, "a.aco"),
        (struct.pack(">HH", 2, 1) + b"\0" * 10 + struct.pack(">I", 2**31), "a.aco"),
    ],
)
def test_cut_short(data: bytes, name: str) -> None:
    with pytest.raises(UnreadableFile, match=f"“{name}”.*middle of a color"):
        read(data, name)

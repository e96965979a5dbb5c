"""YAML with its lines, without its traps."""

import pytest

from onbrand.brand.document import UnreadableFile, parse


def test_lines_are_found_by_path() -> None:
    document = parse(b"a: 1\nb:\n  - x: 1\n  - x: 2\n    y: 3\n", "f")
    assert document.line(("b", 1, "y")) == 5
    assert document.line(("b", 1, "absent")) == 4
    assert document.line(()) == 1


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "must be a mapping"),
        ("- a\n- b\n", "must be a mapping"),
        ("a: [1\n", "line 2"),
        ("a: 1\nb: 2\na: 3\n", "line 3: “a” is there twice"),
        ("l: [{x: 1, x: 2}]\n", "line 1: “x” is there twice"),
        ("a: &x 1\nb: *x\n", "line 2: write “.x” out"),
        ("a: !!python/object/apply:os.system [id]\n", "could not determine a constructor"),
        ("a: " + "[" * 40 + "]" * 40, "nested too deeply"),
        ("a: \x00\n", "line|character|control"),
        ("? [a]\n: 1\n", "unhashable"),
        ("a: 1\n---\nb: 2\n", "single document"),
        ("a: " + "9" * 5000, "digits"),
    ],
)
def test_traps_are_refused(text: str, reason: str) -> None:
    with pytest.raises(UnreadableFile, match=reason):
        parse(text.encode(), "f")


def test_a_billion_laughs_end_at_once() -> None:
    rows = ["a0: &a0 [lol]"]
    for level in range(1, 12):
        inner = ", ".join([f"*a{level - 1}"] * 9)
        rows.append(f"a{level}: &a{level} [{inner}]")
    with pytest.raises(UnreadableFile, match="line 2: write"):
        parse("\n".join(rows).encode(), "f")


def test_a_large_or_binary_file_is_refused() -> None:
    with pytest.raises(UnreadableFile, match="larger than 1024 KB"):
        parse(b"a: 1\n" * 300_000, "f")
    with pytest.raises(UnreadableFile, match="decode"):
        parse(b"a: \xff\xfe", "f")


def test_a_byte_order_mark_is_no_content() -> None:
    assert parse("a: ё".encode("utf-8-sig"), "f").data == {"a": "ё"}

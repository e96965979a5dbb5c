"""Files as browsers send them; every archive here is a real one."""

import io
import struct
import zipfile
import zlib
from collections.abc import Iterable

import pytest

from onbrand.artwork.flat import MAX_BYTES, UnusableSvg
from onbrand.artwork.flat.problems import HasText, TooLargeSvg
from onbrand.errors import Problem
from onbrand.generation.illustration import Illustration
from onbrand.imaging import uploads
from onbrand.imaging.uploads import MAX_UPLOAD, MOST_FILES, Refused, Upload, taken_in

SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">'
    b'<path d="M0 0h9v9z" fill="#36c"/></svg>'
)


def packed(
    files: Iterable[tuple[str, bytes]], how: int = zipfile.ZIP_DEFLATED, name: str = "all.zip"
) -> Upload:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", how) as archive:
        for inner, data in files:
            archive.writestr(inner, data)
    return Upload(name, whole.getvalue())


def taken(*given: Upload) -> tuple[dict[str, Illustration], list[Refused]]:
    made = list(taken_in(given))
    return (
        dict(each for each in made if not isinstance(each, Refused)),
        [each for each in made if isinstance(each, Refused)],
    )


def why(*given: Upload) -> type[Problem]:
    (refused,) = taken(*given)[1]
    return type(refused.problem)


def test_svgs_and_archives_of_them() -> None:
    archive = packed([("set/лиса.svg", SVG), ("set/readme.txt", b"x"), ("set/cup.svg", SVG)])
    made, refused = taken(Upload("Robot.svg", SVG), archive)
    assert list(made) == ["Robot.svg", "лиса.svg", "cup.svg"]
    assert [one.noun for one in made.values()] == ["robot", "fox", "cup"]
    assert made["лиса.svg"].names.en == ("fox",)
    assert not refused


def test_known_things_are_as_large_as_ours_and_where_ours_are() -> None:
    made, _ = taken(Upload("plane.svg", SVG), Upload("cup.svg", SVG), Upload("Квантик.svg", SVG))
    assert made["plane.svg"].place == "sky"
    assert made["plane.svg"].meters > 5
    assert made["cup.svg"].meters < 0.3
    assert (made["Квантик.svg"].place, made["Квантик.svg"].noun) == ("table", "")


def test_what_is_wrong_with_one_does_not_spoil_the_others() -> None:
    text = SVG.replace(b"<path", b"<text>x</text><path")
    made, refused = taken(
        Upload("a.png", b"\x89PNG"), Upload("words.svg", text), Upload("cup.svg", SVG)
    )
    assert list(made) == ["cup.svg"]
    assert [type(each.problem) for each in refused] == [uploads.NotSvg, HasText]
    assert "“words.svg”" in str(refused[1].problem)


def test_names_of_archives_lead_nowhere() -> None:
    names = ["../../etc/cup.svg", "/root/fox.svg", "C:\\Windows\\robot.svg", "a/\0b.svg"]
    made, _ = taken(packed([(name, SVG) for name in names]))
    assert {"cup.svg", "fox.svg", "robot.svg"} <= set(made)
    assert not any("/" in name or "\\" in name or "\0" in name for name in made)


def test_what_systems_add_is_passed_over() -> None:
    hidden = [("__MACOSX/._cup.svg", b"\0"), (".trash/cup.svg", b"\0"), ("cup.svg", SVG)]
    made, refused = taken(packed(hidden))
    assert (list(made), refused) == (["cup.svg"], [])


def test_names_in_the_old_alphabet_of_windows() -> None:
    archive = packed([("xxxx.svg", SVG)])
    old = archive.data.replace(b"xxxx", "лиса".encode("cp866"))
    assert list(taken(Upload("old.zip", old))[0]) == ["лиса.svg"]


def test_a_bomb_is_opened_as_far_as_a_drawing_may_go() -> None:
    bomb = packed([("cup.svg", b"<svg>" + b" " * 200_000_000)])
    assert len(bomb.data) < 300_000
    assert why(bomb) is TooLargeSvg


def test_a_bomb_that_lies_about_its_size_is_read_no_further() -> None:
    raw = packed([("cup.svg", b" " * 50_000_000)]).data
    lying = raw.replace(struct.pack("<L", 50_000_000), struct.pack("<L", 100))
    assert lying != raw
    assert why(Upload("a.zip", lying)) is uploads.NoArchive


def test_overlapping_entries_are_refused() -> None:
    """The same bytes listed many times (D. Fifield, "A better zip bomb", 2019)."""
    raw = packed([("a.svg", SVG * 100), ("b.svg", SVG * 100)]).data
    start = raw.index(b"PK\x01\x02")
    second = raw.index(b"PK\x01\x02", start + 4)
    offset = second + 42
    overlapping = raw[:offset] + struct.pack("<L", 0) + raw[offset + 4 :]
    made, refused = taken(Upload("a.zip", overlapping))
    assert not made
    assert refused


@pytest.mark.parametrize(
    "data",
    [
        b"PK\x03\x04",
        b"PK\x03\x04" + b"\0" * 100,
        b"PK\x03\x04" + zlib.compress(b"x" * 1000),
        packed([("cup.svg", SVG)]).data[:-30],
        packed([("cup.svg", SVG)], zipfile.ZIP_LZMA).data,
        packed([("cup.svg", SVG)], zipfile.ZIP_BZIP2).data,
        b"PK\x03\x04" + b"PK\x01\x02" * 100_000,
    ],
)
def test_what_is_no_plain_archive(data: bytes) -> None:
    assert why(Upload("a.zip", data)) is uploads.NoArchive


def test_an_entry_beyond_all_addresses() -> None:
    raw = packed([("cup.svg", SVG)]).data
    begin, end = raw.index(b"PK\x01\x02"), raw.index(b"PK\x05\x06")
    entry, close = bytearray(raw[begin:end]), bytearray(raw[end:])
    extra = struct.pack("<HHQ", 1, 8, 2**64 - 1)
    struct.pack_into("<H", entry, 30, len(extra))
    struct.pack_into("<L", entry, 42, 2**32 - 1)
    struct.pack_into("<L", close, 12, len(entry + extra))
    assert why(Upload("a.zip", raw[:begin] + entry + extra + close)) is uploads.NoArchive


def test_a_locked_archive() -> None:
    raw = bytearray(packed([("cup.svg", SVG)]).data)
    for signature, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        raw[raw.index(signature) + at] |= 1
    assert why(Upload("a.zip", bytes(raw))) is uploads.NoArchive


def test_a_damaged_entry() -> None:
    raw = bytearray(packed([("cup.svg", SVG * 200)]).data)
    raw[60:80] = b"\xff" * 20
    assert why(Upload("a.zip", bytes(raw))) is uploads.NoArchive


def test_archives_within_archives_are_not_opened() -> None:
    inner = packed([("cup.svg", SVG)]).data
    assert why(packed([("inner.zip", inner)])) is uploads.NoSvgs
    assert why(packed([("inner.svg", inner)])) is UnusableSvg


def test_there_is_an_end_to_files_and_to_bytes() -> None:
    many = packed([(f"cup{i}.svg", SVG) for i in range(MOST_FILES + 20)])
    made, refused = taken(many)
    assert len(made) == MOST_FILES
    assert [type(each.problem) for each in refused] == [uploads.TooManyFiles]
    large = [Upload(f"{i}.svg", b" " * (MAX_UPLOAD // 3)) for i in range(5)]
    assert type(taken(*large)[1][-1].problem) is uploads.TooMuch
    assert len(taken(*large)[1]) == 4
    assert why(Upload("cup.svg", b" " * (MAX_BYTES + 1))) is TooLargeSvg

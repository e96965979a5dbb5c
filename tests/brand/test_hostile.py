"""What was exploited, or broke programs, elsewhere: each is refused by name, in bounds, and the
draft stays as it was."""

import io
import json
import struct
import time
import tracemalloc
import zipfile
import zlib
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path

import fontpkg
import pytest
from pypdfium2 import PdfDocument

from onbrand.brand.drafting import draft
from onbrand.brand.findings import Reading
from onbrand.brand.importing import Upload, answer, read_files
from onbrand.brand.starting import blank
from onbrand.confined import Confined
from onbrand.errors import Invalid

SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
SVG += ' viewBox="0 0 9 9">{0}<path d="M0 0H9V9Z"/></svg>'
MOST_MEMORY_KB = 256 * 1024


def png(width: int, height: int) -> bytes:
    """Of one bit a pixel, all zero."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        whole = kind + body
        return struct.pack(">I", len(body)) + whole + struct.pack(">I", zlib.crc32(whole))

    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    packer = zlib.compressobj(9)
    row = b"\0" * (1 + -(-width // 8))
    data = b"".join(packer.compress(row) for _row in range(height)) + packer.flush()
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def pdf(*objects: bytes) -> bytes:
    body = b"%PDF-1.7\n"
    for number, content in enumerate(objects, 1):
        body += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    return body + b"trailer <</Root 1 0 R /Size %d>>\n%%%%EOF" % (len(objects) + 1)


def stream(content: bytes, more: bytes = b"") -> bytes:
    return b"<</Length %d %s>>stream\n%s\nendstream" % (len(content), more, content)


PAGE = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<<>>>>"
TREE = (b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>", PAGE)


def zipped(*entries: tuple[str, bytes], how: int = zipfile.ZIP_DEFLATED) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", how) as archive:
        for name, data in entries:
            archive.writestr(name, data)
    return buffer.getvalue()


def uses() -> str:
    """Ten copies of ten copies …: 10^6 of them in a kilobyte."""
    levels = ["<path id='u0' d='M0 0H1V1Z'/>"]
    levels += [
        f"<g id='u{level}'>" + f"<use href='#u{level - 1}'/>" * 10 + "</g>" for level in range(1, 7)
    ]
    return f"<defs>{''.join(levels)}</defs><use href='#u6'/>"


LAUGHS = '<!DOCTYPE svg [<!ENTITY a "ha">' + "".join(
    f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9)
)
SVGS = {
    "script": "<script>fetch('//evil')</script>",
    "foreign": "<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'/></foreignObject>",
    "onload": "<g onload='alert(1)'/>",
    "javascript": "<a href='javascript:alert(1)'><rect width='9' height='9'/></a>",
    "animate": "<a><animate attributeName='href' to='javascript:alert(1)'/></a>",
    "web": "<image href='https://evil.example/x.png'/>",
    "file": "<image xlink:href='file:///etc/passwd'/>",
    "path": "<image href='/etc/passwd'/>",
    "use-out": "<use href='https://evil.example/x.svg#a'/>",
    "uses": uses(),
    "style-import": "<style>@import url(https://evil.example/x.css);</style><text>a</text>",
    "paint-out": "<rect width='9' height='9' fill='url(https://evil.example/#a)'/>",
    "many": "<g/>" * 5000,
    "deep": "<g>" * 500 + "</g>" * 500,
    "filter": "<filter id='f'><feTurbulence numOctaves='99'/></filter>",
}
ALIASES = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"{chr(98 + n)}: &{chr(98 + n)} [{','.join([f'*{chr(97 + n)}'] * 9)}]\n" for n in range(8)
)
BOMB = zlib.compress(b"0 0 m 9 9 l\n" * 10**7, 9)
FORMS = b"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 5 0 R>>>>"

HOSTILE: dict[str, tuple[str, bytes]] = {
    **{name: (f"{name}.svg", SVG.format(inner).encode()) for name, inner in SVGS.items()},
    "laughs": ("laughs.svg", (LAUGHS + "]>" + SVG.format("<desc>&j;</desc>")).encode()),
    "external-entity": (
        "entity.svg",
        b'<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg>&x;</svg>',
    ),
    "pixels": ("bomb.png", png(30_000, 30_000)),
    "no-pixels": ("no.png", b"\x89PNG\r\n\x1a\n" + b"\xff" * 100),
    "yaml-large": ("large.yml", b"a: b\n" * 10**7),
    "yaml-aliases": ("aliases.yml", ALIASES.encode()),
    "yaml-deep": ("deep.yml", b"[" * 10**5),
    "yaml-object": ("object.yml", b"a: !!python/object/apply:os.system ['true']\n"),
    "json-deep": ("deep.json", b'{"a":' * 10**5),
    "json-large": ("large.json", b'{"a": [' + b"1," * 10**7 + b"1]}"),
    "css-deep": ("deep.css", b"a{" * 10**5),
    "css-brackets": ("brackets.css", b":root{--a:" + b"(" * 10**5),
    "ase-long": ("long.ase", struct.pack(">4sHHI", b"ASEF", 1, 0, 2**32 - 1)),
    "pdf-cut": ("cut.pdf", pdf(*TREE)[:60]),
    "pdf-loop": ("loop.pdf", pdf(TREE[0], b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 99999>>")),
    "pdf-bomb": ("bomb.pdf", pdf(*TREE, stream(BOMB, b"/Filter/FlateDecode"))),
    "pdf-forms": (
        "forms.pdf",
        pdf(*TREE, stream(b"/F Do " * 9), stream(b"/F Do " * 99, FORMS[2:-2])),
    ),
    "zip-bomb": ("bomb.zip", zipped(*[(f"{n}.css", b" " * 2**25) for n in range(9)])),
    "zip-many": ("many.zip", zipped(*[(f"{n}.css", b"") for n in range(2000)])),
    "zip-lzma": ("lzma.zip", zipped(("a.css", b" " * 2**20), how=zipfile.ZIP_LZMA)),
    "zip-broken": ("broken.zip", zipped(("a.css", b"a"))[:-10]),
    "unknown": ("program.exe", b"MZ" + b"\0" * 100),
}


@pytest.fixture(scope="module")
def reader() -> Iterator[Confined]:
    with Confined(answer) as started:
        started.ask("warm.css", b":root{--a:#fff}")
        yield started


@pytest.mark.parametrize("name", [key for key in HOSTILE if not key.startswith("zip")])
def test_refused_by_name_in_time_and_memory(reader: Confined, name: str) -> None:
    file, data = HOSTILE[name]
    reader.ask("warm.css", b":root{--a:#fff}")
    begun = time.monotonic()
    try:
        reading = Reading.model_validate_json(reader.ask(file, data))
        said = [str(refused.note) for refused in reading.refused]
    except Invalid as problem:
        reading, said = Reading(), [str(problem)]
    assert time.monotonic() - begun < 2.0
    assert not [each for each in reading.found if each.part.startswith("logo")]
    assert len(said) == 1
    assert file in said[0]
    status = Path(f"/proc/{reader.process_id}/status")
    if status.exists():
        peak = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        assert int(peak.split()[1]) < MOST_MEMORY_KB


def test_pixels_are_counted_before_they_are_decoded(reader: Confined) -> None:
    reading = Reading.model_validate_json(reader.ask(*HOSTILE["pixels"]))
    assert "at most 16 million" in str(reading.refused[0].note)
    large = Reading.model_validate_json(answer("large.png", png(5000, 4000)))
    assert "5000 × 4000" in str(large.refused[0].note)


def test_several_at_once_leave_the_draft_and_the_good_ones_alone() -> None:
    base = blank("acme", "Acme")
    before = deepcopy(base)
    names = ["zip-bomb", "zip-many", "zip-lzma", "zip-broken", "script", "unknown"]
    uploads = [Upload(*HOSTILE[name]) for name in names]
    good = Upload("good.css", b":root{--navy:#0b1f3a}")
    reading = read_files([*uploads, good])
    refused = {each.file for each in reading.refused}
    assert {
        "bomb.zip",
        "many.zip",
        "lzma.zip",
        "broken.zip",
        "script.svg",
        "program.exe",
    } <= refused
    assert draft([], base) == base == before
    assert [each.part for each in reading.found] == ["palette.swatches[navy]"]


def test_zip_slip_writes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    data = zipped(
        ("../../evil.css", b":root{--navy:#0b1f3a}"),
        ("/etc/evil.gpl", b"GIMP Palette\n1 2 3 Ink\n"),
        ("..\\..\\evil.svg", b"<svg/>"),
    )
    reading = read_files([Upload("slip.zip", data)])
    assert [each.part for each in reading.found] == [
        "palette.swatches[navy]",
        "palette.swatches[ink]",
    ]
    assert reading.found[0].source.file == "evil.css"
    assert [each.file for each in reading.refused] == ["evil.svg"]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", sorted(name for name in HOSTILE if name.startswith("zip")))
def test_archives_are_refused_in_time_and_memory(name: str) -> None:
    """They are unpacked here, beside the reader."""
    with Confined(answer) as warm:
        warm.ask("a.css", b":root{--navy:#0b1f3a}")
        tracemalloc.start()
        begun = time.monotonic()
        try:
            reading = read_files([Upload(*HOSTILE[name])], warm)
            took, (_now, peak) = time.monotonic() - begun, tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert reading.refused
    assert took < 2.0
    assert peak < MOST_MEMORY_KB * 1024


def test_broken_and_honest_fonts() -> None:
    sound = Path(str(fontpkg.path("manrope", 400, nearest=True))).read_bytes()
    broken = bytearray(sound)
    for place in range(300, len(broken), 997):
        broken[place] ^= 0xFF
    reader = Confined(answer)
    reader.ask("a.css", b"")
    begun = time.monotonic()
    reading = read_files(
        [
            Upload("sound.ttf", sound),
            Upload("broken.ttf", bytes(broken)),
            Upload("cut.ttf", sound[:3000]),
            Upload("empty.woff2", b"wOF2" + b"\xff" * 60),
        ],
        reader,
    )
    assert time.monotonic() - begun < 2.0 * 4
    assert reading.value("typography.families[Manrope]")["weights"][-1] == 800
    assert {each.file for each in reading.refused} == {"broken.ttf", "cut.ttf", "empty.woff2"}
    assert all(
        each.code == "unusable-font" and each.file in str(each.note) for each in reading.refused
    )


def test_what_it_says_is_data() -> None:
    """Names of strangers are texts wherever they come to stand."""
    name = '#panic("x") </style><script>alert(1)</script> {{7*7}} ../../etc'
    tokens = {name: {"$type": "color", "$value": "#0b1f3a"}}
    reading = read_files([Upload("a.json", json.dumps(tokens).encode())])
    swatch = reading.found[0]
    assert swatch.fields["name"]["en"].startswith("#panic")
    assert swatch.fields["id"].replace("-", "").isalnum()


def test_a_pdf_that_pdfium_reads_is_not_what_we_test_with() -> None:
    """The bomb is sound but for its size."""
    assert len(PdfDocument(HOSTILE["pdf-bomb"][1])) == 1

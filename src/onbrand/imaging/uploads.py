"""Files that a designer brings: SVGs, and archives of them, read with bounds on everything."""

import io
import time
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from onbrand.artwork.flat import MAX_BYTES, UnusableSvg
from onbrand.errors import Invalid, Problem, _
from onbrand.generation.illustration import LARGEST, SMALLEST, Illustration, Place, illustrate
from onbrand.vocabulary import ancestors
from onbrand.vocabulary.naming import in_both_languages, names_of_file, noun_named

MOST_FILES = 100
MAX_UPLOAD = 8 * 1024 * 1024
_SVG, _ZIP = ".svg", b"PK\x03\x04"
_ENTRY = b"PK\x01\x02"  # begins each entry of an archive's directory
_MOST_ENTRIES = 1000
_HOW = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)  # other ways may take any amount of memory
_UTF_8 = 0x800
_UNREADABLE = (
    *(zipfile.BadZipFile, zlib.error, RuntimeError),
    *(ValueError, OverflowError, OSError, EOFError),
)
_PATIENCE_S = 10.0
_METERS = 0.4
_INK = 0.9  # of the box, that a drawing of the kit fills


class NoArchive(Invalid):
    code = "unreadable-archive"
    message = _("“{name}” is no ZIP archive that can be read. Pack the SVGs anew, unencrypted.")


class NoSvgs(Invalid):
    code = "no-svgs"
    message = _("“{name}” holds no SVGs. Export the drawings as SVG.")


class TooManyFiles(Invalid):
    code = "too-many-files"
    message = _("Only the first {most} files were read. Upload the others by themselves.")


class TooMuch(Invalid):
    code = "upload-too-large"
    message = _("“{name}” and what came before it are larger than {limit} MB. Send less at once.")


class TooSlow(Invalid):
    code = "upload-too-slow"
    message = _(
        "The first files took long to read. Upload “{name}” and what follows by themselves."
    )


class NotSvg(Invalid):
    code = "not-svg"
    message = _("“{name}” is not an SVG. Export the drawing as SVG and upload that.")


@dataclass(frozen=True, slots=True)
class Upload:
    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Refused:
    file: str
    problem: Problem


def taken_in(uploads: Iterable[Upload]) -> Iterator[tuple[str, Illustration] | Refused]:
    """Each file by itself: what is wrong with one does not spoil the others."""
    seen, begun = 0, time.monotonic()
    for upload in _unpacked(uploads):
        if isinstance(upload, Refused):
            yield upload
            continue
        seen += 1
        if seen > MOST_FILES:
            yield Refused(upload.name, TooManyFiles(most=MOST_FILES))
            return
        if time.monotonic() - begun > _PATIENCE_S:
            yield Refused(upload.name, TooSlow(name=upload.name))
            return
        try:
            yield upload.name, read(upload)
        except Invalid as problem:
            yield Refused(upload.name, problem)


def read(upload: Upload) -> Illustration:
    """Named by its file; as large and where the kit's drawing of the same noun is."""
    if not upload.name.lower().endswith(_SVG):
        raise NotSvg(name=upload.name)
    names = in_both_languages(names_of_file(upload.name))
    noun = noun_named(names)
    place, meters = _as_the_kit(noun)
    try:
        return illustrate(upload.data, names, noun=noun, place=place, meters=meters)
    except UnusableSvg as problem:
        raise problem.of(upload.name) from problem


def _as_the_kit(noun: str) -> tuple[Place, float]:
    from onbrand.generation.composer import kit  # noqa: PLC0415 - half a second

    known = next((kit.KIT[name] for name in (noun, *ancestors(noun)) if name in kit.KIT), None)
    if known is None:
        return "table", _METERS
    return known.scene_class, min(LARGEST, max(SMALLEST, float(f"{known.size_m * _INK:.2g}")))


def _unpacked(uploads: Iterable[Upload]) -> Iterator[Upload | Refused]:
    left = MAX_UPLOAD
    for upload in uploads:
        left -= len(upload.data)
        if left < 0:
            yield Refused(upload.name, TooMuch(name=upload.name, limit=MAX_UPLOAD // 2**20))
            return
        if upload.data.startswith(_ZIP):
            yield from _entries(upload)
        else:
            yield Upload(_short(upload.name), upload.data)


def _entries(archive: Upload) -> Iterator[Upload | Refused]:
    """SVGs at any depth. Nothing is ever written under a name that an archive tells."""
    name, found = archive.name, 0
    try:
        with _opened(archive.data) as opened:
            for entry in opened.infolist():
                if _is_drawing(entry):
                    found += 1
                    yield Upload(_name(entry), _bounded(opened, entry))
    except _UNREADABLE as error:
        trouble = NoArchive(name=name)
        trouble.__cause__ = error
        yield Refused(name, trouble)
        return
    if not found:
        yield Refused(name, NoSvgs(name=name))


def _opened(data: bytes) -> zipfile.ZipFile:
    """The library reads the whole directory at once, so its length is told first."""
    if data.count(_ENTRY) > _MOST_ENTRIES:
        raise zipfile.BadZipFile
    return zipfile.ZipFile(io.BytesIO(data))


def _bounded(opened: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    """No more than one byte too many, whatever the archive says of its size."""
    if entry.compress_type not in _HOW:
        raise zipfile.BadZipFile
    with opened.open(entry) as file:
        return file.read(MAX_BYTES + 1)


def _is_drawing(entry: zipfile.ZipInfo) -> bool:
    parts = PurePosixPath(entry.filename).parts
    hidden = any(part.startswith((".", "__MACOSX")) and part != ".." for part in parts)
    return entry.filename.lower().endswith(_SVG) and not hidden


def _name(entry: zipfile.ZipInfo) -> str:
    """Archives of Russian Windows are written in its old alphabet and do not say so."""
    told = entry.filename
    if not entry.flag_bits & _UTF_8:
        raw = told.encode("cp437", errors="replace")
        try:
            told = raw.decode("utf-8")
        except UnicodeDecodeError:
            told = raw.decode("cp866")
    return _short(told)


def _short(name: str) -> str:
    return PurePosixPath(name.replace("\\", "/").replace("\0", "")).name[-120:] or "?"

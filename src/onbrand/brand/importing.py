"""Files of a brand, one or many, read where they can do no harm, and what they say put together."""

import hashlib
import io
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from onbrand.brand.attaching import attached, named
from onbrand.brand.findings import Note, Reading, Refused, joined
from onbrand.brand.fontfile import UnusableFont, sanitized
from onbrand.brand.merging import merge
from onbrand.brand.native import NAMES
from onbrand.brand.readers import read
from onbrand.brand.readers.sniffing import ARCHIVE, FONT_SUFFIXES, FONTS, SUFFIXES
from onbrand.confined import Confined
from onbrand.errors import Invalid, Reason, _

MOST_FILES = 60
MAX_UPLOAD = 64 * 2**20
_MOST_ENTRIES = 1000
_DIRECTORY_ENTRY = b"PK\x01\x02"
_HOW = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)  # other ways may take any amount of memory
_BROKEN = (
    *(zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError),
    *(ValueError, OverflowError, OSError, EOFError),
)


class TooManyBrandFiles(Invalid):
    code = "too-many-brand-files"
    message = _("Only the first {most} files were read: “{name}” was not.")


class BrandFilesTooLarge(Invalid):
    code = "brand-files-too-large"
    message = _("“{name}” and what came before it are larger than {limit} MB. Bring less at once.")


class UnreadableArchive(Invalid):
    code = "unreadable-brand-archive"
    message = _("“{name}” is no ZIP that can be read ({reason}). Pack it anew, unencrypted.")


@dataclass(frozen=True, slots=True)
class Upload:
    name: str
    data: bytes


def read_files(uploads: Iterable[Upload], reader: Confined | None = None) -> Reading:
    """Each file by itself: what is wrong with one is told and does not spoil the others.

    Nothing is raised of a file, and nothing is written anywhere. `reader` is ended.
    """
    readings = []
    with reader or Confined(answer) as asked:
        for number, upload in enumerate(_bounded(uploads)):
            if isinstance(upload, Reading):
                readings.append(upload)
            elif number >= MOST_FILES:
                readings.append(
                    refused(upload.name, TooManyBrandFiles(most=MOST_FILES, name=upload.name))
                )
                break
            else:
                readings.append(_read(upload, asked))
    return attached(merge(readings))


def answer(name: str, data: bytes) -> bytes:
    """What happens in the other process."""
    try:
        return read(data, name).model_dump_json().encode()
    except Invalid as problem:
        return refused(name, problem).model_dump_json().encode()


def refused(name: str, problem: Invalid) -> Reading:
    note = _note(problem.message, problem.params)
    return Reading(refused=(Refused(file=name, code=problem.code, note=note),))


def _note(message: str, params: Mapping[str, object]) -> Note:
    return Note(
        text=message,
        params={
            key: _note(value.message, value.params)
            if isinstance(value, Reason)
            else str(value)[:300]
            for key, value in params.items()
        },
    )


def _read(upload: Upload, reader: Confined) -> Reading:
    try:
        if upload.data.startswith(FONTS):
            data = sanitized(upload.data, upload.name)
            fonts = {hashlib.sha256(data).hexdigest(): data}
            return _asked(upload.name, data, reader).model_copy(update={"fonts": fonts})
        reading = _asked(upload.name, upload.data, reader)
        if not upload.data.startswith(ARCHIVE):
            return reading
        return joined((reading, *_fonts_inside(upload, named(reading))))
    except Invalid as problem:
        return refused(upload.name, problem)


def _asked(name: str, data: bytes, reader: Confined) -> Reading:
    return Reading.model_validate_json(reader.ask(name, data))


def _fonts_inside(archive: Upload, wanted: frozenset[str]) -> Iterator[Reading]:
    """What a book of ours names, by the hashes of what lies there."""
    with zipfile.ZipFile(io.BytesIO(archive.data)) as opened:
        fonts = [each for each in opened.infolist() if _is_wanted(each, FONT_SUFFIXES)]
        for entry in fonts[:MOST_FILES]:
            name = _short(entry.filename)
            try:
                data = _content(opened, entry)
                sha256 = hashlib.sha256(data).hexdigest()
                if sha256 in wanted:
                    yield Reading(fonts={sha256: sanitized(data, name)})
            except UnusableFont as problem:
                yield refused(name, problem)
            except _BROKEN as trouble:
                yield refused(name, UnreadableArchive(name=name, reason=_reason(trouble)))


def _reason(trouble: Exception) -> str:
    """Ours as it is, that of a library cut short."""
    said = trouble.args[0] if trouble.args else None
    return said if isinstance(said, Reason) else str(trouble)[:100]


def _bounded(uploads: Iterable[Upload]) -> Iterator[Upload | Reading]:
    left = MAX_UPLOAD
    for upload in _unpacked(uploads):
        if isinstance(upload, Upload):
            left -= len(upload.data)
            if left < 0:
                limit = MAX_UPLOAD // 2**20
                yield refused(upload.name, BrandFilesTooLarge(name=upload.name, limit=limit))
                return
        yield upload


def _unpacked(uploads: Iterable[Upload]) -> Iterator[Upload | Reading]:
    """Archives as their files, but for one of ours, which is read as a whole."""
    for upload in uploads:
        named = Upload(_short(upload.name), upload.data)
        if not upload.data.startswith(ARCHIVE):
            yield named
            continue
        try:
            yield from _entries(named)
        except _BROKEN as trouble:
            yield refused(named.name, UnreadableArchive(name=named.name, reason=_reason(trouble)))


def _entries(archive: Upload) -> Iterator[Upload]:
    """At any depth. Nothing is ever written under a name that an archive tells."""
    if archive.data.count(_DIRECTORY_ENTRY) > _MOST_ENTRIES:
        raise zipfile.BadZipFile(Reason(_("more than {most} files in it"), most=_MOST_ENTRIES))
    with zipfile.ZipFile(io.BytesIO(archive.data)) as opened:
        entries = [entry for entry in opened.infolist() if _is_wanted(entry)]
        if sum(entry.file_size for entry in entries) > MAX_UPLOAD:
            raise zipfile.BadZipFile(
                Reason(_("more than {limit} MB in it"), limit=MAX_UPLOAD // 2**20)
            )
        if not entries:
            raise zipfile.BadZipFile(Reason(_("nothing of a brand is in it")))
        for entry in entries:
            if PurePosixPath(entry.filename).name in NAMES and b"onbrand" in _content(
                opened, entry
            ):
                yield archive
                return
        for entry in entries:
            yield Upload(_short(entry.filename), _content(opened, entry))


def _content(opened: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    """No more than one byte too many, whatever the archive says of its size."""
    if entry.compress_type not in _HOW:
        raise zipfile.BadZipFile(Reason(_("packed in an unusual way")))
    with opened.open(entry) as file:
        return file.read(MAX_UPLOAD + 1)


def _is_wanted(entry: zipfile.ZipInfo, suffixes: tuple[str, ...] = SUFFIXES) -> bool:
    parts = PurePosixPath(entry.filename.replace("\\", "/")).parts
    hidden = any(part.startswith((".", "__MACOSX")) and part != ".." for part in parts)
    return entry.filename.lower().endswith(suffixes) and not hidden


def _short(name: str) -> str:
    return PurePosixPath(name.replace("\\", "/").replace("\0", "")).name[-120:] or "?"

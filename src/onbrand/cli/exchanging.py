"""`onbrand brand import` and `export`."""

import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

from pydantic import ValidationError
from rich.console import Console
from rich.table import Table

from onbrand.artwork.fonts import lend
from onbrand.brand import BrandBook
from onbrand.brand.drafting import draft
from onbrand.brand.findings import Found, Reading
from onbrand.brand.importing import Upload, read_files
from onbrand.brand.naming import slug
from onbrand.brand.native import NAMES, read, write
from onbrand.brand.readers.sniffing import SUFFIXES
from onbrand.brand.starting import blank
from onbrand.brand.writers import WRITERS
from onbrand.errors import Invalid, _
from onbrand.samples import sample, sample_ids

FOLDER, PDF = "folder", "pdf"
FORMATS = (FOLDER, *WRITERS, PDF)
_LONGEST = 60


class NoSuchFile(Invalid):
    code = "no-such-file"
    message = _("There is no file “{name}”.")


class NothingRead(Invalid):
    code = "nothing-read"
    message = _("Nothing of a brand was found in these files.")


class UnknownExport(Invalid):
    code = "unknown-export"
    message = _("There is no format “{format}”. There are: {known}.")


class NotABook(Invalid):
    code = "not-a-book"
    message = _("What was read does not make a brand book yet: {reason}")


def bring(files: list[Path], out: Path | None, *, as_json: bool, console: Console) -> None:
    """Shows what was found; writes a draft of it as a native folder where `out` names one."""
    reading = read_files(_uploads(files))
    if as_json:
        print(json.dumps(reading.model_dump(mode="json"), ensure_ascii=False))  # noqa: T201
    else:
        _show(reading, console)
    if not reading.found:
        raise NothingRead
    for sha256, font in reading.fonts.items():
        lend(sha256, font)
    if out is not None:
        write(_book(reading, out), out)
        console.print(f"{out / NAMES[0]}", markup=False)


def give(name: str, to: str, out: Path, language: str) -> None:
    book = sample(name) if name in sample_ids() else _read(name)
    if to == FOLDER:
        write(book, out)
    elif to == PDF:
        from onbrand.delivery.brandbook import typeset  # noqa: PLC0415 - a typesetter of 30 MB

        out.write_bytes(typeset(book, "ru" if language == "ru" else "en"))
    elif to in WRITERS:
        out.write_bytes(WRITERS[to][1](book))
    else:
        raise UnknownExport(format=to, known=", ".join(FORMATS))


def _read(name: str) -> BrandBook:
    if not Path(name).exists():
        raise NoSuchFile(name=name)
    return read(Path(name))


def _uploads(files: list[Path]) -> Iterator[Upload]:
    """Of a folder what can be read in it; one of ours is read as a whole."""
    for path in files:
        if any((path / name).is_file() for name in NAMES):
            yield Upload(f"{path.resolve().name}.zip", _packed(path))
        elif path.is_dir():
            inside = sorted(each for each in path.rglob("*") if each.is_file())
            wanted = [each for each in inside if each.name.lower().endswith(SUFFIXES)]
            yield from (Upload(each.name, each.read_bytes()) for each in wanted)
        elif path.is_file():
            yield Upload(path.name, path.read_bytes())
        else:
            raise NoSuchFile(name=path)


def _packed(folder: Path) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for file in sorted(each for each in folder.rglob("*") if each.is_file()):
            archive.write(file, file.relative_to(folder))
    return stream.getvalue()


def _book(reading: Reading, out: Path) -> BrandBook:
    name = reading.value("name")
    told = name["en"] if isinstance(name, dict) else out.resolve().name
    document = draft(reading.found, blank(slug(told) or "brand", told))
    try:
        return BrandBook.model_validate(document)
    except ValidationError as trouble:
        first = trouble.errors(include_url=False)[0]
        place = ".".join(str(step) for step in first["loc"])
        raise NotABook(reason=f"{place}: {first['msg']}") from trouble


def _show(reading: Reading, console: Console) -> None:
    table = Table("", "Part", "Value", "Source", box=None, header_style="dim")
    for found in reading.found:
        sure = f"{found.confidence:.0%}" + (" ?" if found.disputed else "")
        table.add_row(
            sure, _escaped(found.part), _escaped(_told(found)), _escaped(str(found.source))
        )
    console.print(table)
    for remark in reading.remarks:
        console.print(f"{remark.source}: {remark.note}", style="dim", markup=False)
    for refused in reading.refused:
        console.print(str(refused.note), style="yellow", markup=False)


def _told(found: Found) -> str:
    value = found.value
    if isinstance(value, dict):
        shown = [value.get(key) for key in ("color", "kind", "tone", "en", "pantone")]
        value = " ".join(str(each) for each in shown if each) or json.dumps(value)
    notes = "; ".join(str(note) for note in found.notes)
    return f"{str(value)[:_LONGEST]}" + (f"  ({notes})" if notes else "")


def _escaped(text: str) -> str:
    return text.replace("[", "\\[")

"""The native file: Posit's brand.yml, with our own section under `defaults.onbrand`.

The colors of swatches are said once, in `color.palette`; logos and uploaded fonts lie beside the
file.
Standard fields that repeat the section are written for other programs; where a file
says them differently it is refused, since one of the two would be silently ignored.
"""

import json
import zipfile
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path, PurePosixPath
from typing import IO, Any

import yaml
from pydantic import ValidationError
from pydantic_core import ErrorDetails

from onbrand.artwork import fonts
from onbrand.brand import fontfile
from onbrand.brand.book import BrandBook, FontFile
from onbrand.brand.document import MAX_BYTES, Document, UnreadableFile, parse
from onbrand.brand.naming import slug
from onbrand.brand.standard import Location, differences, standard
from onbrand.brand.svg import clean
from onbrand.errors import Invalid, Reason, _

NAMES = ("_brand.yml", "_brand.yaml", "brand.yml", "brand.yaml")
SECTION = ("defaults", "onbrand")

MAX_FILES = 1000
_NO_LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>'
_ENTRY_FIELDS = ("svg", "width", "height")
_NO_FONT = "0" * 64

_Dumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)

Folder = Path | zipfile.Path
TakeFont = Callable[[bytes, str], str]
"""What is done with a font file, named for messages: the hash that the book knows it by."""


class NoBrandFile(Invalid):
    code = "no-brand-file"
    message = _("There is no {wanted} in “{name}”.")


class NoSection(Invalid):
    code = "no-brand-section"
    message = _(
        "“{name}” is a brand.yml without the section “defaults: onbrand:”,"
        " which holds logos, formats and rules. Export a sample to see one."
    )


class FontNotHere(Invalid):
    code = "font-not-here"
    message = _("The file of the font “{name}” is not here: bring it again.")


class InvalidBook(Invalid):
    code = "invalid-brand-book"
    message = _("{name}, line {line}, {field}: {reason}")


def read(path: Path) -> BrandBook:
    """From a folder, its YAML, or a zip of either. Its fonts can be set in from then on."""
    if path.is_file() and zipfile.is_zipfile(path):
        return read_archive(path, path.name)
    if path.is_file():
        return _read(path.parent, path, fontfile.lent)
    return _read(path, _brand_file(path), fontfile.lent)


def write(book: BrandBook, directory: Path) -> Path:
    """Writes `_brand.yml`, `logos/` and `fonts/`; returns the path of the YAML. Raises
    FontNotHere."""
    for name, content in files(book).items():
        (directory / name).parent.mkdir(parents=True, exist_ok=True)
        (directory / name).write_bytes(content)
    return directory / NAMES[0]


def files(book: BrandBook) -> dict[str, bytes]:
    """`_brand.yml`, and the logos and fonts beside it. Raises FontNotHere."""
    section = _section(book)
    drawings = {}
    letters = {}
    for family, told in zip(
        book.typography.families, section["typography"]["families"], strict=True
    ):
        for file, entry in zip(family.files, told.get("files", ()), strict=True):
            entry["path"], data = _font_beside(family.name, file)
            letters[entry["path"]] = data
    for logo, entry in zip(book.logo.variants, section["logo"]["variants"], strict=True):
        for field in _ENTRY_FIELDS:
            del entry[field]
        entry["path"] = f"logos/{logo.id}.svg"
        drawings[entry["path"]] = logo.svg.encode()
    return {NAMES[0]: _dumped(standard(book), book, section), **drawings, **letters}


def _font_beside(family: str, file: FontFile) -> tuple[str, bytes]:
    data = fonts.lent(file.sha256)
    if data is None:
        raise FontNotHere(name=file.name)
    suffix = "otf" if data.startswith(b"OTTO") else "ttf"
    return f"fonts/{slug(family) or 'font'}-{file.sha256[:8]}.{suffix}", data


def one_file(book: BrandBook) -> bytes:
    """A brand.yml that needs nothing beside it: logos are written in our section."""
    section = _section(book)
    for entry in section["logo"]["variants"]:
        del entry["width"], entry["height"]
    general = standard(book)
    del general["logo"]
    return _dumped(general, book, section)


def _section(book: BrandBook) -> dict[str, Any]:
    section = book.model_dump(mode="json", exclude_defaults=True)
    for swatch in section["palette"]["swatches"]:
        del swatch["color"]
    return section


def _dumped(general: dict[str, Any], book: BrandBook, section: dict[str, Any]) -> bytes:
    content = {**general, "defaults": {"onbrand": section}}
    for extension in book.extensions:
        # Only where the library of brand.yml takes what it does not know.
        format_, _colon, place = extension.id.partition(":")
        part, _dot, key = place.partition(".")
        if format_ == "brand-yml" and part in {"meta", "defaults"} and key != SECTION[1]:
            content[part].setdefault(key, json.loads(extension.text))
    text: str = yaml.dump(
        content,
        Dumper=_Dumper,
        allow_unicode=True,
        sort_keys=False,
        width=100,
        default_flow_style=None,
    )
    return text.encode()


def read_archive(
    archive: Path | IO[bytes], name: str, take_font: TakeFont = fontfile.lent
) -> BrandBook:
    try:
        with zipfile.ZipFile(archive) as opened:
            if len(opened.namelist()) > MAX_FILES:
                raise UnreadableFile(
                    name=name, reason=Reason(_("more than {most} files in it"), most=MAX_FILES)
                )
            folder = _inside(zipfile.Path(opened))
            return _read(folder, _brand_file(folder), take_font)
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OverflowError) as trouble:
        reason = Reason(_("it is no sound ZIP ({trouble})"), trouble=trouble)
        raise UnreadableFile(name=name, reason=reason) from trouble


def read_alone(document: Document, name: str) -> tuple[BrandBook, tuple[str, ...]]:
    """A YAML without the files beside it: the book, and the ids of logos that lie elsewhere and
    are empty in it."""
    section = _at(document.data, SECTION)
    absent = []
    for entry in _mappings(section, ("logo", "variants")):
        if "path" in entry and "svg" not in entry:
            entry["svg"] = _NO_LOGO
            absent.append(str(entry.get("id")))
            del entry["path"]
    return _book(None, document, name, fontfile.lent), tuple(absent)


def _inside(root: zipfile.Path) -> Folder:
    """Archives often hold the one folder that was packed."""
    inner = [item for item in root.iterdir() if not item.name.startswith(("__MACOSX", "."))]
    return inner[0] if len(inner) == 1 and inner[0].is_dir() else root


def _brand_file(folder: Folder) -> Folder:
    for name in NAMES:
        if (folder / name).is_file():
            return folder / name
    raise NoBrandFile(wanted=NAMES[0], name=folder.name)


def _read(folder: Folder, file: Folder, take_font: TakeFont) -> BrandBook:
    return _book(folder, parse(_bytes(file, file.name), file.name), file.name, take_font)


def _book(folder: Folder | None, document: Document, name: str, take_font: TakeFont) -> BrandBook:
    section = _at(document.data, SECTION)
    if not isinstance(section, dict):
        raise NoSection(name=name)
    trouble = _Trouble(name, document)
    _fill_colors(section, _at(document.data, ("color", "palette")), trouble)
    _fill_logos(section, folder, trouble)
    _fill_fonts(section, folder, trouble, take_font)
    try:
        book = BrandBook.model_validate(section)
    except ValidationError as invalid:
        first = invalid.errors(include_url=False)[0]
        raise trouble.at(_place(first["loc"], section), _reason(first)) from invalid
    for field, said, meant in differences(document.data, book):
        raise trouble.at(field, f"“{said}” here, but “{meant}” in defaults.onbrand")
    return book


class _Trouble:
    def __init__(self, name: str, document: Document) -> None:
        self.name = name
        self.document = document

    def at(self, field: Location, reason: str) -> InvalidBook:
        dotted = ".".join(str(part) for part in field)
        line = self.document.line(field)
        return InvalidBook(name=self.name, line=line, field=dotted, reason=reason)


def _place(field: Location, section: dict[str, Any]) -> Location:
    """Where it is written: a swatch's color stands in `color.palette`."""
    match field:
        case ("palette", "swatches", int(place), "color", *_):
            return ("color", "palette", section["palette"]["swatches"][place]["id"])
        case _:
            return (*SECTION, *field)


def _reason(error: ErrorDetails) -> str:
    known = {
        "missing": "this field is missing",
        "extra_forbidden": "there is no such field; check the spelling, quote text with commas",
    }
    return known.get(error["type"], error["msg"].removeprefix("Value error, "))


def _fill_colors(section: dict[str, Any], palette: Any, trouble: _Trouble) -> None:
    """A swatch takes its color from `color.palette`, by its id."""
    for place, swatch in enumerate(_mappings(section, ("palette", "swatches"))):
        name = swatch.get("id")
        if isinstance(palette, dict) and isinstance(name, str) and name in palette:
            swatch["color"] = palette[name]
        elif "color" not in swatch:
            field = (*SECTION, "palette", "swatches", place, "id")
            raise trouble.at(field, f"color.palette has no “{name}”: write its #RRGGBB there")


def _fill_logos(section: dict[str, Any], folder: Folder | None, trouble: _Trouble) -> None:
    """From the files beside it, or written in the file itself."""
    for place, entry in enumerate(_mappings(section, ("logo", "variants"))):
        given, inline = entry.pop("path", None), entry.get("svg")
        field = (*SECTION, "logo", "variants", place, "path")
        if isinstance(inline, str):
            drawing = clean(inline, str(entry.get("id")))
        elif isinstance(given, str) and folder is not None:
            drawing = clean(_bytes(_beside(folder, given, trouble, field), given), given)
        else:
            raise trouble.at(field, "say which SVG file it is, such as logos/full.svg")
        entry |= {"svg": drawing.svg, "width": drawing.width, "height": drawing.height}


def _fill_fonts(
    section: dict[str, Any], folder: Folder | None, trouble: _Trouble, take_font: TakeFont
) -> None:
    """From the files beside it. One file may have every weight of a variable font."""
    taken: dict[str, str] = {}
    for place, family in enumerate(_mappings(section, ("typography", "families"))):
        for number, entry in enumerate(_mappings(family, ("files",))):
            field = (*SECTION, "typography", "families", place, "files", number, "path")
            given = entry.pop("path", None)
            if folder is None or given is None:
                entry.setdefault("sha256", _NO_FONT)
                continue
            if not isinstance(given, str):
                raise trouble.at(field, "say which font file it is, such as fonts/text.ttf")
            if given not in taken:
                beside = _beside(folder, given, trouble, field)
                taken[given] = take_font(_bytes(beside, given, fontfile.MAX_BYTES), given)
            if entry.setdefault("sha256", taken[given]) != taken[given]:
                reason = f"“{given}” is another file than sha256 says: take the line sha256 out"
                raise trouble.at(field, reason)


def _beside(folder: Folder, given: str, trouble: _Trouble, field: Location) -> Folder:
    relative = PurePosixPath(given)
    if relative.is_absolute() or ".." in relative.parts or "\\" in given or ":" in given:
        raise trouble.at(field, f"“{given}” must be a path inside the brand's folder")
    file = folder.joinpath(*relative.parts)
    if not file.is_file():
        raise trouble.at(field, f"there is no file “{given}”")
    if isinstance(file, Path) and not file.resolve().is_relative_to(Path(str(folder)).resolve()):
        raise trouble.at(field, f"“{given}” leads out of the brand's folder")
    return file


def _bytes(file: Folder, name: str, most: int = MAX_BYTES) -> bytes:
    """One byte above the limit is enough to refuse, however large the file says it is."""
    try:
        with file.open("rb") as stream:
            return stream.read(most + 1)
    except (OSError, EOFError, RuntimeError, zipfile.BadZipFile, zlib.error) as trouble:
        reason = Reason(_("it is no sound ZIP ({trouble})"), trouble=trouble)
        raise UnreadableFile(name=name, reason=reason) from trouble


def _at(data: Any, field: Sequence[str]) -> Any:
    for step in field:
        data = data.get(step) if isinstance(data, dict) else None
    return data


def _mappings(section: dict[str, Any], field: Sequence[str]) -> list[dict[str, Any]]:
    found = _at(section, field)
    return [item for item in found if isinstance(item, dict)] if isinstance(found, list) else []

"""Posit's brand.yml: https://posit-dev.github.io/brand-yml, and our section in it."""

import json
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from onbrand.brand.book import BrandBook
from onbrand.brand.document import Document, parse
from onbrand.brand.findings import CERTAIN, SURE, Reading
from onbrand.brand.naming import words
from onbrand.brand.native import read_alone
from onbrand.brand.notation import Written, read_color
from onbrand.brand.readers.fontnames import first_family, weight, weights
from onbrand.brand.readers.gathering import NOT_A_COLOR, Gathered
from onbrand.errors import _

_ROLES = {
    "foreground": "ink",
    "background": "background",
    "primary": "primary",
    "secondary": "secondary",
    "tertiary": "accent",
    "success": "accent",
    "info": "accent",
    "warning": "accent",
    "danger": "accent",
    "light": "neutral",
    "dark": "neutral",
}
_KNOWN = {"meta", "logo", "color", "typography", "defaults", "defs"}
_TEXTS = ("base", "headings", "monospace", "monospace-inline", "monospace-block", "link")
_MOST_STEPS = 32

UNKNOWN_KEY = _("“{place}” is not of brand.yml: it is kept as it is")
KEPT = _("“{place}” says nothing that a picture needs: it is kept as it is")
ROUND = _("“{place}” refers to itself")
NO_LOGO = _("The logo “{file}” is named here: bring the file too")
TWO_TONES = _("“{place}” differs in light and dark: the light one was read")


def read_brand_yml(data: bytes, name: str) -> Reading:
    document = parse(data, name)
    reader = _BrandYml(document, Gathered(name))
    if isinstance(_mapping(document.data.get("defaults")).get("onbrand"), dict):
        return reader.native()
    reader.meta()
    reader.colors()
    reader.typography()
    reader.logos()
    reader.others()
    return reader.gathered.reading(remarks_suffice=True)


class _BrandYml:
    def __init__(self, document: Document, gathered: Gathered) -> None:
        self.document, self.gathered = document, gathered
        color = _mapping(document.data.get("color"))
        self.palette = {str(key): value for key, value in _mapping(color.get("palette")).items()}
        self.theme = {key: value for key, value in color.items() if key in _ROLES}
        self.ids: dict[str, str] = {}

    def at(self, *path: str | int) -> Any:
        place = ".".join(str(step) for step in path)
        return self.gathered.at(place, line=self.document.line(path))

    def native(self) -> Reading:
        """Our own section says everything but the drawings that lie elsewhere."""
        book, absent = read_alone(self.document, self.gathered.file)
        return whole(book, absent, self.gathered)

    def meta(self) -> None:
        meta = _mapping(self.document.data.get("meta"))
        name = meta.get("name")
        told = name.get("full") or name.get("short") if isinstance(name, dict) else name
        if isinstance(told, str) and told.strip():
            self.gathered.put("name", words(told.strip()), self.at("meta", "name"), CERTAIN)

    def colors(self) -> None:
        for key in self.palette:
            self._color(("color", "palette", key), key, self.palette[key])
        for key, given in self.theme.items():
            self._theme(key, given)

    def _theme(self, key: str, given: Any) -> None:
        """A reference gives a swatch its role; a color is a swatch unless the palette has it."""
        place = ("color", key)
        if isinstance(given, dict):
            self.gathered.remark(self.at(*place), TWO_TONES, place=".".join(place))
            given = given.get("light")
        color = self._resolved(given, place)
        if color is None:
            return
        identity = self.gathered.of_color(str(color.color))
        if identity is None:
            identity = self.gathered.written(key, color, self.at(*place), confidence=SURE)
        if identity:
            role = _ROLES[key]
            part = f"palette.swatches[{identity}]"
            self.gathered.change(part, lambda value: {"role": role} | value)

    def _color(self, place: tuple[str, ...], name: str, given: Any) -> None:
        color = self._resolved(given, place)
        if color:
            self.gathered.written(name, color, self.at(*place), confidence=CERTAIN)

    def _resolved(self, given: Any, place: tuple[str, ...]) -> Written | None:
        """Names lead to the palette and the theme, and from there on."""
        for _step in range(_MOST_STEPS):
            if not isinstance(given, str):
                break
            color = read_color(given)
            if color and given not in self.palette:
                return color
            following = self.palette.get(given, self.theme.get(given))
            if following is None or following == given:
                if color:
                    return color
                break
            given = following
        else:
            self.gathered.remark(self.at(*place), ROUND, place=".".join(place))
            return None
        self._no_color(place, given)
        return None

    def _no_color(self, place: tuple[str, ...], given: Any) -> None:
        dotted = ".".join(place)
        self.gathered.remark(self.at(*place), NOT_A_COLOR, place=dotted, value=given)

    def typography(self) -> None:
        typography = _mapping(self.document.data.get("typography"))
        for place, given in enumerate(_list(typography.get("fonts"))[:100]):
            font = {"family": given} if isinstance(given, str) else _mapping(given)
            family = first_family(str(font.get("family") or ""))
            if family:
                source = self.at("typography", "fonts", place)
                self.gathered.family(family, source, list(_declared(font)))
        said = {key: _style(typography.get(key)) for key in _TEXTS}
        headings = said["base"] | said["headings"]
        for style in ("subline", "call_to_action", "legal"):
            self._style(style, said["base"], "base")
        self._style("headline", headings, "headings" if said["headings"] else "base")
        for key in _TEXTS[2:]:
            if family := said[key].get("family"):
                self.gathered.family(family, self.at("typography", key), said[key]["weights"])

    def _style(self, role: str, said: dict[str, Any], key: str) -> None:
        source = self.at("typography", key)
        if family := said.get("family"):
            self.gathered.family(family, source, said["weights"])
            self.gathered.put(f"typography.{role}.family", family, source, SURE)
        if said.get("weights"):
            self.gathered.put(f"typography.{role}.weight", said["weights"][-1], source, SURE)
        leading = said.get("leading")
        if leading and role in {"headline", "subline"}:
            self.gathered.put(f"typography.{role}.leading", leading, source, SURE)

    def logos(self) -> None:
        for path in dict.fromkeys(_paths(self.document.data.get("logo"))):
            self.gathered.remark(self.gathered.at("logo"), NO_LOGO, file=path)

    def others(self) -> None:
        """What no picture needs, and what nobody knows, is kept to be given back."""
        data = self.document.data
        self._rest((), data, _KNOWN, UNKNOWN_KEY)
        self._rest(("color",), data.get("color"), {*_ROLES, "palette"}, UNKNOWN_KEY)
        self._rest(("meta",), data.get("meta"), {"name"}, KEPT)
        self._rest(("typography",), data.get("typography"), {*_TEXTS, "fonts"}, UNKNOWN_KEY)
        self._rest(("defaults",), data.get("defaults"), {"onbrand"}, KEPT)

    def _rest(self, path: tuple[str, ...], given: Any, known: Collection[str], text: str) -> None:
        for key, said in _mapping(given).items():
            if key not in known:
                self._keep((*path, str(key)), said, text)

    def _keep(self, path: tuple[str, ...], given: Any, text: str) -> None:
        dotted, source = ".".join(path), self.at(*path)
        kept = json.dumps(given, ensure_ascii=False, default=str)
        self.gathered.remark(source, text, place=dotted)
        self.gathered.put(f"extensions[brand-yml:{dotted}]", {"text": kept}, source)


def whole(book: BrandBook, absent: Collection[str], gathered: Gathered) -> Reading:
    """A book of ours as one finding, less the logos that are not there."""
    document = book.model_dump(mode="json", exclude_defaults=True)
    logos = document["logo"]["variants"]
    document["logo"]["variants"] = [each for each in logos if each["id"] not in absent]
    for identity in absent:
        gathered.remark(gathered.at("logo"), NO_LOGO, file=f"{identity}.svg")
    gathered.put("book", document, gathered.at("defaults.onbrand"))
    return gathered.reading()


def _declared(font: Mapping[str, Any]) -> Iterator[int]:
    yield from weights(font.get("weight"))
    for file in _list(font.get("files"))[:100]:
        if isinstance(file, dict):
            yield from weights(file.get("weight"))


def _style(given: Any) -> dict[str, Any]:
    """A text's family, weights and leading, as far as they are said."""
    if given is None:
        return {}
    said = {"family": given} if isinstance(given, str) else _mapping(given)
    style: dict[str, Any] = {}
    if family := first_family(str(said.get("family") or "")):
        style["family"] = family
    one = weight(said.get("weight"))
    style["weights"] = [one] if one else []
    height = said.get("line-height")
    if isinstance(height, int | float) and 0.5 <= height <= 3:
        style["leading"] = float(height)
    return style


def _paths(given: Any) -> Iterator[str]:
    """Of a path, `{path: …}`, or what holds them; names of `images` are no paths."""
    if isinstance(given, str) and "." in given:
        yield given[:200]
    elif isinstance(given, dict):
        for key, inner in given.items():
            if key != "alt":
                yield from _paths(inner)


def _mapping(given: Any) -> dict[str, Any]:
    return given if isinstance(given, dict) else {}


def _list(given: Any) -> list[Any]:
    return given if isinstance(given, list) else []

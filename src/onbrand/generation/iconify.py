"""Icon sets that the operator gives as Iconify JSON files: emblems of what nothing else shows.

Only the files are read here; an icon is made into a drawing when something asks for it.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from onbrand.artwork.flat import UnusableSvg
from onbrand.errors import Invalid, _
from onbrand.generation.illustration import ROOM, Illustration, checked
from onbrand.vocabulary import nouns
from onbrand.vocabulary.naming import LONGEST, Names

MAX_BYTES = 64 * 1024 * 1024
_SIDE = 16  # of an icon that does not say, as the format has it
_MOST = 5000  # words that are remembered, most of them without an icon
_LINKS = 5  # aliases of aliases
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_NOT_IN_SLUGS = re.compile(r"[^a-z0-9]+")
_TURNED = ("rotate", "hFlip", "vFlip")
_NO_INK = "#000000"


class BadIconSet(Invalid):
    code = "bad-icon-set"
    message = _("“{path}” in ONBRAND_ICONIFY is no Iconify JSON file: {reason}.")


@dataclass(frozen=True, slots=True)
class License:
    title: str
    url: str


@dataclass(frozen=True, slots=True)
class IconSet:
    """`icons` and `aliases` as the file has them."""

    prefix: str
    name: str
    author: str
    license: License
    icons: Mapping[str, Mapping[str, Any]]
    aliases: Mapping[str, Mapping[str, Any]]
    box: Mapping[str, Any]

    def body(self, slug: str) -> tuple[str, Mapping[str, Any]] | None:
        """Of an icon, with all that it says of its box. Those turned or flipped are left out."""
        said: dict[str, Any] = {}
        for _link in range(_LINKS):
            icon = self.icons.get(slug)
            if icon is not None:
                whole = {**self.box, **icon, **said}
                turned = any(whole.get(key) for key in _TURNED)
                return None if turned else (str(icon["body"]), whole)
            alias = self.aliases.get(slug)
            if alias is None:
                return None
            said = {**alias, **said}
            slug = str(alias.get("parent"))
        return None


@dataclass(slots=True)
class Icons:
    """Sets in the order of preference."""

    sets: tuple[IconSet, ...] = ()
    _made: dict[str, Illustration | None] = field(default_factory=dict)

    @classmethod
    def load(cls, paths: Iterable[Path]) -> "Icons":
        """Raises BadIconSet."""
        return cls(tuple(map(_read, paths)))

    def of(self, asked: str) -> Illustration | None:
        """The icon of a noun, by its English names, or of an English word that no table knows."""
        if self.sets and asked not in self._made:
            if len(self._made) >= _MOST:
                self._made.clear()
            self._made[asked] = next(self._drawn(asked), None)
        return self._made.get(asked)

    def _drawn(self, asked: str) -> Iterator[Illustration]:
        known = nouns().get(asked)
        told = known.en if known else (asked,)
        names = Names(en=tuple(name.lower()[:LONGEST] for name in told[:1]))
        for slug in dict.fromkeys(_NOT_IN_SLUGS.sub("-", name.lower()).strip("-") for name in told):
            for icons in self.sets:
                found = icons.body(slug)
                made = _illustration(*found, names, known.id if known else "") if found else None
                if made:
                    yield made


def _illustration(
    body: str, box: Mapping[str, Any], names: Names, noun: str
) -> Illustration | None:
    """One glyph of one tone; an icon of several colors is a picture and no emblem."""
    from onbrand.artwork.flat.flatten import flatten  # noqa: PLC0415 - few processes need an icon
    from onbrand.artwork.flat.silhouette import silhouette  # noqa: PLC0415

    left, top = box.get("left", 0), box.get("top", 0)
    width, height = box.get("width", _SIDE), box.get("height", _SIDE)
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg"'
        f' viewBox="{left} {top} {width} {height}">{body}</svg>'
    )
    try:
        flat = flatten(svg.encode(), ROOM)
        if len({shape.color for shape in flat.shapes}) > 1:
            return None
        path = silhouette(flat)
        return checked(
            {
                "kind": "icon",
                "names": names,
                "noun": noun,
                "place": "symbol",
                "width": flat.width,
                "height": flat.height,
                "inks": [{"color": _NO_INK, "share": 1}],
                "pieces": [{"path": path, "ink": 0, "rule": "evenodd"}],
            }
        )
    except UnusableSvg:
        return None


def _read(path: Path) -> IconSet:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise BadIconSet(path=path, reason=f"it is larger than {MAX_BYTES // 2**20} MB")
        data = json.loads(path.read_bytes())
    except OSError as error:
        raise BadIconSet(path=path, reason=error.strerror or "it cannot be read") from error
    except (ValueError, RecursionError) as error:
        raise BadIconSet(path=path, reason=f"it is not JSON ({error})") from error
    if not isinstance(data, dict):
        raise BadIconSet(path=path, reason="it is not an object")
    return _checked(path, data)


def _checked(path: Path, data: Mapping[str, Any]) -> IconSet:
    prefix, icons, aliases = data.get("prefix"), data.get("icons"), data.get("aliases", {})
    if not isinstance(prefix, str) or not _SLUG.fullmatch(prefix):
        raise BadIconSet(path=path, reason="it has no “prefix”")
    if not isinstance(icons, dict) or not icons:
        raise BadIconSet(path=path, reason="it has no “icons”")
    if not isinstance(aliases, dict):
        raise BadIconSet(path=path, reason="its “aliases” are not an object")
    for name, icon in {**icons, **aliases}.items():
        wanted = "body" if name in icons else "parent"
        if not isinstance(icon, dict) or not isinstance(icon.get(wanted), str):
            raise BadIconSet(path=path, reason=f"“{name}” has no “{wanted}”")
    info = _mapping(data.get("info"))
    box = {key: data[key] for key in ("left", "top", "width", "height") if key in data}
    return IconSet(
        prefix=prefix,
        name=_text(info.get("name")) or prefix,
        author=_text(_mapping(info.get("author")).get("name")),
        license=_license(_mapping(info.get("license"))),
        icons=icons,
        aliases=aliases,
        box=box,
    )


def _license(told: Mapping[str, Any]) -> License:
    url = _text(told.get("url"))
    title = _text(told.get("title")) or _text(told.get("spdx"))
    return License(title, url if url.startswith(("https://", "http://")) else "")


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _text(value: object) -> str:
    return value[:200] if isinstance(value, str) else ""

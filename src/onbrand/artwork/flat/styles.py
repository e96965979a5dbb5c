"""How shapes are painted: attributes, `style`, and rules for classes, as CSS orders them."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from onbrand.artwork.flat.problems import HasForeign, UnknownStyles
from onbrand.artwork.flat.reading import inside, local

Properties = dict[str, str]

INHERITED = frozenset(
    {
        *("fill", "fill-opacity", "fill-rule", "clip-rule", "color", "visibility"),
        *("stroke", "stroke-opacity", "stroke-width", "stroke-linecap", "stroke-linejoin"),
        *("stroke-miterlimit", "stroke-dasharray"),
    }
)
_OWN = frozenset(
    {"opacity", "display", "clip-path", "mask", "filter", "stop-color", "stop-opacity"}
)
_KNOWN = INHERITED | _OWN
_SELECTOR = re.compile(r"(?:[a-zA-Z]+|\*)?(?:[.#][-\w]+)?", re.ASCII)
_LOCAL = re.compile(r"""url\(\s*["']?#([-\w.:]+)["']?\s*\)""")
_LONGEST = 200  # characters of a value


@dataclass(slots=True)
class Rules:
    """By selector: `path`, `.cls-1`, `#body`, `path.cls-1`; a later rule overrides an earlier."""

    known: dict[str, Properties] = field(default_factory=dict)

    @classmethod
    def of(cls, root: Element) -> "Rules":
        made = cls()
        for sheet in inside(root):
            if local(sheet) == "style":
                made.add("".join(sheet.itertext()))
        return made

    def add(self, css: str) -> None:
        for block in _uncommented(css).split("}"):
            selectors, brace, body = block.partition("{")
            if not brace and not selectors.strip():
                continue
            if not brace or "@" in selectors or "{" in body:
                raise UnknownStyles(part=" ".join(block.split())[:40])
            declared = dict(_declarations(body))
            for selector in selectors.split(","):
                self._add(selector.strip(), declared)

    def _add(self, selector: str, declared: Properties) -> None:
        if not selector or not _SELECTOR.fullmatch(selector):
            raise UnknownStyles(part=selector[:40])
        self.known.setdefault(selector, {}).update(declared)

    def of_element(self, element: Element) -> Properties:
        """Attributes, then rules from the general to the particular, then `style`."""
        kind, id_ = local(element), element.get("id")
        classes = element.get("class", "").split()
        out = {key: _harmless(element.attrib[key]) for key in _KNOWN & element.attrib.keys()}
        selectors = ["*", kind]
        for class_ in classes:
            selectors += [f"*.{class_}", f".{class_}", f"{kind}.{class_}"]
        selectors += [f"#{id_}", f"{kind}#{id_}"] if id_ else []
        for selector in selectors:
            out |= self.known.get(selector, {})
        return out | dict(_declarations(element.get("style", "")))


def inherit(above: Mapping[str, str], own: Properties) -> Properties:
    """What an element has of its own, over what it takes from its parent."""
    passed = {key: value for key, value in above.items() if key in INHERITED}
    return passed | {key: value for key, value in own.items() if value != "inherit"}


def reference(value: str) -> str | None:
    """The id that `url(#id)` names."""
    found = _LOCAL.match(value)
    return found[1] if found else None


def _declarations(body: str) -> Iterator[tuple[str, str]]:
    for declaration in body.split(";"):
        key, _colon, value = declaration.partition(":")
        if key.strip() in _KNOWN:
            yield key.strip(), _harmless(value)


def _harmless(value: str) -> str:
    plain = value.replace("!important", "").strip()
    reaches = "url" in _LOCAL.sub("", plain, count=1).lower()
    if len(plain) > _LONGEST or reaches or "\\" in plain:
        raise HasForeign(part=f"“{plain[:40]}”")
    return plain


def _uncommented(css: str) -> str:
    kept, start = [], 0
    while (opened := css.find("/*", start)) >= 0:
        kept.append(css[start:opened])
        closed = css.find("*/", opened + 2)
        if closed < 0:
            return " ".join(kept)
        start = closed + 2
    return " ".join([*kept, css[start:]])

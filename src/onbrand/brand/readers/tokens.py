"""Design tokens of the W3C community group, 2025.10 and the string form before it.

https://www.designtokens.org/tr/2025.10/format/ and …/color/
"""

import json
from typing import Any

from onbrand.brand.document import DEEP, LARGER, UnreadableFile
from onbrand.brand.findings import CERTAIN, LIKELY, SURE, Reading
from onbrand.brand.naming import words
from onbrand.brand.notation import Written, of_space, read_color
from onbrand.brand.readers.fontnames import first_family, weight
from onbrand.brand.readers.gathering import NOT_A_COLOR, Gathered
from onbrand.brand.readers.tokentree import Loop, Token, Tree
from onbrand.color.spaces import SPACES
from onbrand.errors import Reason, _

MAX_BYTES = 4 * 1024 * 1024
VENDOR = "dev.onbrand"
"""Names what is ours among `$extensions`."""
FORMAT = "design-tokens"
_MOST_TOKENS = 20_000

ROUND = _("“{place}” refers to itself: {way}")
LEADS_NOWHERE = _("“{place}” refers to “{target}”, which is not there")
KEPT = _("“{place}” ({kind}) says nothing that a picture needs: it is kept as it is")


def read_tokens(data: bytes, name: str) -> Reading:
    """Raises UnreadableFile."""
    if len(data) > MAX_BYTES:
        raise UnreadableFile(name=name, reason=Reason(LARGER, limit=MAX_BYTES // 1024))
    try:
        root = json.loads(data.decode("utf-8-sig"))
    except RecursionError as trouble:
        raise UnreadableFile(name=name, reason=Reason(DEEP)) from trouble
    except ValueError as trouble:
        reason = Reason(_("it is no sound JSON ({trouble})"), trouble=trouble)
        raise UnreadableFile(name=name, reason=reason) from trouble
    if not isinstance(root, dict):
        raise UnreadableFile(
            name=name, reason=Reason(_("it must be an object of tokens and groups"))
        )
    return _Tokens(Tree(root, name), name).reading()


class _Tokens:
    def __init__(self, tree: Tree, name: str) -> None:
        self.tree, self.gathered = tree, Gathered(name)
        self.whole = False  # a book of ours is in it, which knows more of type than tokens do

    def reading(self) -> Reading:
        ours = self.tree.root.get("$extensions", {})
        book = ours.get(VENDOR) if isinstance(ours, dict) else None
        if isinstance(book, dict) and isinstance(book.get("book"), dict):
            self.whole = True
            self.gathered.put("book", book["book"], self.gathered.at(f"$extensions.{VENDOR}"))
        for number, token in enumerate(self.tree.tokens()):
            if number < _MOST_TOKENS:
                self._token(token)
        for path, extensions in self.tree.group_extensions():
            foreign = {key: value for key, value in extensions.items() if key != VENDOR}
            if foreign:
                self._keep(f"{path}#", {"$extensions": foreign})
        return self.gathered.reading()

    def _token(self, token: Token) -> None:
        try:
            value, kind = self.tree.resolved(token)
        except Loop as loop:
            self._remark(token, ROUND, way=" → ".join((*loop.way, loop.way[0])))
            return
        except KeyError as missing:
            self._remark(token, LEADS_NOWHERE, target=missing.args[0])
            return
        if kind == "color" or (kind is None and _looks_like_color(value)):
            self._color(token, value)
        elif kind == "fontFamily" or (kind == "typography" and isinstance(value, dict)):
            self._type(token, value, kind)
        else:
            self._remark(token, KEPT, kind=kind or "?")
            self._keep(token.path, {"token": token.raw})

    def _type(self, token: Token, value: Any, kind: str) -> None:
        if self.whole:
            return
        if kind == "fontFamily":
            self._family(token, value)
        else:
            self._text(token, value)

    def _color(self, token: Token, value: Any) -> None:
        color = token_color(value)
        if color is None:
            self._remark(token, NOT_A_COLOR, value=json.dumps(value))
            self._keep(token.path, {"token": token.raw})
            return
        source = self.gathered.at(token.path)
        own = token.extensions.get(VENDOR)
        own = own if isinstance(own, dict) else {}
        if token.is_alias and not own:
            self._role(token, color)
            return
        identity = own.get("id") if isinstance(own.get("id"), str) else None
        if own.get("forbidden"):
            self._ours("palette.forbidden", str(identity), color, own, token)
        elif identity:
            self._ours("palette.swatches", identity, color, own, token)
        else:
            identity = self.gathered.written(token.name, color, source, confidence=CERTAIN)
        rest = token.rest(without=VENDOR)
        if identity and rest:
            self._keep(token.path, {"swatch": identity, "rest": rest})

    def _ours(
        self, part: str, identity: str, color: Written, own: dict[str, Any], token: Token
    ) -> None:
        fields = {key: value for key, value in own.items() if key != "forbidden"}
        value = {"name": words(token.name), **fields, "color": str(color.color)}
        self.gathered.put(f"{part}[{identity}]", value, self.gathered.at(token.path))

    def _role(self, token: Token, color: Written) -> None:
        """An alias such as `semantic.primary` says what a color is for."""
        identity = self.gathered.of_color(str(color.color))
        role = next((_ROLES[step] for step in token.steps[::-1] if step in _ROLES), None)
        if identity and role:
            part = f"palette.swatches[{identity}]"
            self.gathered.change(part, lambda value: {"role": role} | value)

    def _family(self, token: Token, value: Any) -> None:
        stack = value if isinstance(value, list) else str(value).split(",")
        family = first_family(str(stack[0])) if stack else None
        if family:
            self.gathered.family(family, self.gathered.at(token.path), [])

    def _text(self, token: Token, value: dict[str, Any]) -> None:
        given = value.get("fontFamily")
        family = first_family(str(given[0] if isinstance(given, list) and given else given))
        if family is None:
            return
        source, heavy = self.gathered.at(token.path), weight(value.get("fontWeight"))
        self.gathered.family(family, source, [heavy] if heavy else [])
        role = next((role for word, role in _TEXTS.items() if word in token.path.casefold()), None)
        if role:
            self.gathered.put(f"typography.{role}.family", family, source, LIKELY)
            if heavy:
                self.gathered.put(f"typography.{role}.weight", heavy, source, LIKELY)

    def _remark(self, token: Token, text: str, **params: object) -> None:
        self.gathered.remark(self.gathered.at(token.path), text, place=token.path, **params)

    def _keep(self, path: str, kept: dict[str, Any]) -> None:
        text = json.dumps(kept, ensure_ascii=False)
        source = self.gathered.at(path)
        self.gathered.put(
            f"extensions[{FORMAT}:{_bracketless(path)}]", {"text": text}, source, SURE
        )


_ROLES = {
    "primary": "primary",
    "secondary": "secondary",
    "accent": "accent",
    "tertiary": "accent",
    "neutral": "neutral",
    "background": "background",
    "bg": "background",
    "surface": "background",
    "text": "ink",
    "foreground": "ink",
    "fg": "ink",
    "ink": "ink",
}
_TEXTS = {
    "head": "headline",
    "title": "headline",
    "display": "headline",
    "button": "call_to_action",
    "legal": "legal",
    "caption": "legal",
    "body": "subline",
    "text": "subline",
}


def token_color(value: Any) -> Written | None:
    """Of either form; a hex that is given stands for what sRGB does not have."""
    if isinstance(value, str):
        return read_color(value)
    if not isinstance(value, dict):
        return None
    spare = read_color(str(value.get("hex") or ""))
    space, components = value.get("colorSpace"), value.get("components")
    if space not in SPACES or not isinstance(components, list):
        return spare
    numbers = [0.0 if each == "none" else each for each in components]
    if not all(isinstance(each, int | float) for each in numbers):
        return spare
    alpha = value.get("alpha", 1.0)
    found = of_space(space, numbers, alpha if isinstance(alpha, int | float) else 1.0)
    if found and not found.inside and spare:
        return Written(spare.color, found.alpha, inside=False)
    return found or spare


def _looks_like_color(value: Any) -> bool:
    return token_color(value) is not None


def _bracketless(path: str) -> str:
    """Parts of books are written with brackets."""
    return path.replace("[", "(").replace("]", ")")

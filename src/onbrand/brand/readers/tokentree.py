"""Tokens and groups: inherited types, groups that extend others, aliases and references."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

_ALIAS = re.compile(r"\{([^{}]+)\}")
_MOST_STEPS = 64
_DEEPEST = 40


class Loop(Exception):
    """`way`: the tokens gone through."""

    def __init__(self, way: tuple[str, ...]) -> None:
        super().__init__(way)
        self.way = way


@dataclass(frozen=True, slots=True)
class Token:
    """`steps` lead to it; `path` is how others refer to it."""

    steps: tuple[str, ...]
    raw: dict[str, Any]
    kind: str | None

    @property
    def path(self) -> str:
        return ".".join(self.steps)

    @property
    def name(self) -> str:
        """`color.brand.navy` is navy, `color.blue.500` is blue 500."""
        steps = [step for step in self.steps if step != "$root"]
        last = steps[-1]
        return " ".join(steps[-2:]) if last.isdecimal() and len(steps) > 1 else last

    @property
    def extensions(self) -> dict[str, Any]:
        found = self.raw.get("$extensions")
        return found if isinstance(found, dict) else {}

    @property
    def is_alias(self) -> bool:
        value = self.raw.get("$value", self.raw)
        if isinstance(value, dict):
            return "$ref" in value
        return isinstance(value, str) and _ALIAS.fullmatch(value) is not None

    def rest(self, *, without: str) -> dict[str, Any]:
        """What it says beyond its value and type."""
        kept = {key: said for key, said in self.raw.items() if key not in {"$value", "$type"}}
        foreign = {key: said for key, said in self.extensions.items() if key != without}
        kept.pop("$extensions", None)
        return kept | ({"$extensions": foreign} if foreign else {})


class Tree:
    def __init__(self, root: dict[str, Any], name: str) -> None:
        self.root, self.name = root, name
        self._known = {token.path: token for token in self._walk(root, (), None, ())}

    def tokens(self) -> Iterator[Token]:
        yield from self._known.values()

    def group_extensions(self) -> Iterator[tuple[str, dict[str, Any]]]:
        yield from self._groups(self.root, ())

    def resolved(self, token: Token) -> tuple[Any, str | None]:
        """Value and type, aliases followed. Raises Loop, and KeyError of what is not there."""
        value, kind, way = token.raw.get("$value", token.raw), token.kind, [token.path]
        while target := self._target(value):
            if isinstance(target, Token):
                if target.path in way:
                    raise Loop(tuple(way[way.index(target.path) :]))
                way.append(target.path)
                kind = kind or target.kind
                value = target.raw.get("$value", target.raw)
            else:
                if len(way) > _MOST_STEPS:
                    raise Loop(tuple(way[-2:]))
                way.append(str(value.get("$ref")))
                value = target[0]
        if isinstance(value, dict):
            value = {key: self._inner(inner, way) for key, inner in value.items()}
        return value, kind

    def _inner(self, value: Any, way: list[str]) -> Any:
        """Of a composite value each part may be an alias by itself."""
        seen = list(way)
        while target := self._target(value):
            step = target.path if isinstance(target, Token) else str(value.get("$ref"))
            if step in seen:
                raise Loop(tuple(seen[seen.index(step) :]))
            seen.append(step)
            value = target.raw.get("$value") if isinstance(target, Token) else target[0]
        return value

    def _target(self, value: Any) -> "Token | tuple[Any] | None":
        """What a value stands for: a token, or any place of the document; None of a plain one."""
        if isinstance(value, str) and (alias := _ALIAS.fullmatch(value.strip())):
            return self._known[alias[1].strip()]
        if isinstance(value, dict) and isinstance(value.get("$ref"), str):
            return self._pointed(value["$ref"])
        return None

    def _pointed(self, reference: str) -> "Token | tuple[Any]":
        """A JSON pointer into this document (RFC 6901)."""
        if not reference.startswith("#/"):
            raise KeyError(reference)
        steps = [step.replace("~1", "/").replace("~0", "~") for step in reference[2:].split("/")]
        known = self._known.get(".".join(steps).removesuffix(".$value"))
        if known is not None:
            return known
        found: Any = self.root
        for step in steps:
            if isinstance(found, list) and step.isdecimal() and int(step) < len(found):
                found = found[int(step)]
            elif isinstance(found, dict) and step in found:
                found = found[step]
            else:
                raise KeyError(reference)
        return (found,)

    def _walk(
        self,
        group: dict[str, Any],
        path: tuple[str, ...],
        kind: str | None,
        extended: tuple[str, ...],
    ) -> Iterator[Token]:
        if len(path) > _DEEPEST:
            return
        own = group.get("$type")
        kind = own if isinstance(own, str) else kind
        group, extended = self._extended(group, extended)
        for key, inner in group.items():
            if not isinstance(inner, dict) or (key.startswith("$") and key != "$root"):
                continue
            below = (*path, key)
            if "$value" in inner or "$ref" in inner:
                said = inner.get("$type")
                yield Token(below, inner, said if isinstance(said, str) else kind)
            else:
                yield from self._walk(inner, below, kind, extended)

    def _extended(
        self, group: dict[str, Any], seen: tuple[str, ...]
    ) -> tuple[dict[str, Any], tuple[str, ...]]:
        """With the members of the group that it extends, as far as it has none of that name."""
        told = group.get("$extends")
        alias = _ALIAS.fullmatch(told) if isinstance(told, str) else None
        if alias is None or alias[1] in seen:
            return group, seen
        found: Any = self.root
        for step in alias[1].split("."):
            found = found.get(step) if isinstance(found, dict) else None
        if not isinstance(found, dict):
            return group, seen
        inherited, seen = self._extended(found, (*seen, alias[1]))
        return {**inherited, **group}, seen

    def _groups(
        self, group: dict[str, Any], path: tuple[str, ...]
    ) -> Iterator[tuple[str, dict[str, Any]]]:
        if len(path) > _DEEPEST or "$value" in group:
            return
        extensions = group.get("$extensions")
        if isinstance(extensions, dict) and extensions:
            yield ".".join(path), extensions
        for key, inner in group.items():
            if isinstance(inner, dict) and not key.startswith("$"):
                yield from self._groups(inner, (*path, key))

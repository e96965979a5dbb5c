"""YAML that remembers its lines and refuses what makes YAML dangerous."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import yaml

from onbrand.errors import Invalid, Reason, _

MAX_BYTES = 1024 * 1024
MAX_DEPTH = 32

# libyaml where PyYAML was built with it: ten times faster, the same safe types.
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


LARGER = _("it is larger than {limit} KB")
DEEP = _("it is nested too deeply")


class UnreadableFile(Invalid):
    code = "unreadable-brand-file"
    message = _("“{name}” cannot be read: {reason}")


@dataclass(frozen=True, slots=True)
class Document:
    data: dict[str, Any]
    root: yaml.Node

    def line(self, path: Sequence[str | int]) -> int:
        """The line, from 1, of the deepest part of `path` that is written."""
        node = self.root
        for step in path:
            inner = _step(node, step)
            if inner is None:
                break
            node = inner
        return _line(node)


def parse(raw: bytes, name: str) -> Document:
    """Raises UnreadableFile: too large, not YAML, anchors, a key written twice."""
    if len(raw) > MAX_BYTES:
        raise UnreadableFile(name=name, reason=Reason(LARGER, limit=MAX_BYTES // 1024))
    try:
        text = raw.decode("utf-8-sig")
        _refuse_bombs(text, name)
        root = yaml.compose(text, Loader=_Loader)
        data = None if root is None else _Loader("").construct_document(root)
    except (yaml.YAMLError, ValueError) as trouble:
        told = " ".join(str(trouble).split())
        reason = Reason(_("it is no sound YAML ({trouble})"), trouble=told)
        raise UnreadableFile(name=name, reason=reason) from trouble
    if not isinstance(data, dict) or root is None:
        raise UnreadableFile(name=name, reason=Reason(_("it must be a mapping such as “meta: …”")))
    _refuse_repeated_keys(root, name)
    return Document(data, root)


def _refuse_bombs(text: str, name: str) -> None:
    """A few aliases of aliases grow to gigabytes, deep nesting ends the interpreter's stack."""
    depth = 0
    for event in yaml.parse(text, Loader=_Loader):
        if isinstance(event, yaml.AliasEvent):
            raise UnreadableFile(
                name=name,
                reason=Reason(
                    _("line {line}: write “*{anchor}” out"), line=_line(event), anchor=event.anchor
                ),
            )
        depth += isinstance(event, yaml.CollectionStartEvent)
        depth -= isinstance(event, yaml.CollectionEndEvent)
        if depth > MAX_DEPTH:
            raise UnreadableFile(name=name, reason=Reason(DEEP))


def _refuse_repeated_keys(node: yaml.Node, name: str) -> None:
    if isinstance(node, yaml.SequenceNode):
        for item in node.value:
            _refuse_repeated_keys(item, name)
    if isinstance(node, yaml.MappingNode):
        seen = set()
        for key, value in node.value:
            if key.value in seen:
                reason = Reason(
                    _("line {line}: “{key}” is there twice"), line=_line(key), key=key.value
                )
                raise UnreadableFile(name=name, reason=reason)
            seen.add(key.value)
            _refuse_repeated_keys(value, name)


def _step(node: yaml.Node, step: str | int) -> yaml.Node | None:
    if isinstance(node, yaml.MappingNode):
        return next((value for key, value in node.value if key.value == str(step)), None)
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        found = node.value[step]
        return found if isinstance(found, yaml.Node) else None
    return None


def _line(part: yaml.Node | yaml.Event) -> int:
    return part.start_mark.line + 1 if part.start_mark else 1

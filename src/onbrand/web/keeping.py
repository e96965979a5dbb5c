"""Parts of pages that depend on few values, such as a version of a brand book, are rendered once.

`{% kept book.sha256, draft.format %}…{% endkept %}`: between the tags nothing else may matter,
but for the language, since each has an environment of its own.
"""

from collections.abc import Callable, Hashable

from jinja2 import nodes
from jinja2.ext import Extension
from jinja2.parser import Parser
from markupsafe import Markup

MOST = 1000


class Keeping(Extension):
    tags = {"kept"}  # noqa: RUF012 - as the library declares it

    def parse(self, parser: Parser) -> nodes.Node:
        line = next(parser.stream).lineno
        place = nodes.Const(f"{parser.name}:{line}")
        values = [parser.parse_expression()]
        while parser.stream.skip_if("comma"):
            values.append(parser.parse_expression())
        body = parser.parse_statements(("name:endkept",), drop_needle=True)
        call = self.call_method("_kept", [nodes.Tuple([place, *values], "load")])
        return nodes.CallBlock(call, [], [], body).set_lineno(line)

    def _kept(self, key: Hashable, caller: Callable[[], Markup]) -> Markup:
        kept: dict[Hashable, Markup] = self.environment.kept  # type: ignore[attr-defined]
        found = kept.get(key)
        if found is None:
            if len(kept) >= MOST:
                kept.clear()
            found = kept[key] = caller()
        return found

"""Calls in templates whose answer is known when a template is compiled: messages, icons, files.

A page has a hundred of them, a third of the time it took to render.
"""

from collections.abc import Callable, Iterator
from itertools import pairwise

from jinja2.ext import Extension
from jinja2.lexer import Token, TokenStream
from markupsafe import Markup

Known = Callable[..., str]


class Folding(Extension):
    """Functions in `environment.known` are called with literal strings now, not at each page."""

    def filter_stream(self, stream: TokenStream) -> Iterator[Token]:
        tokens = list(stream)
        at = 0
        while at < len(tokens):
            arguments = self._literals(tokens, at)
            if arguments is None:
                yield tokens[at]
                at += 1
                continue
            line = tokens[at].lineno
            answer = self.environment.known[tokens[at].value](*arguments)  # type: ignore[attr-defined]
            yield Token(line, "string", answer)
            if isinstance(answer, Markup):
                yield from (Token(line, "pipe", "|"), Token(line, "name", "safe"))
            at += 2 + 2 * len(arguments)

    def _literals(self, tokens: list[Token], at: int) -> tuple[str, ...] | None:
        """The arguments, if this is a call of a known function with literal strings alone."""
        name = tokens[at]
        if name.type != "name" or name.value not in self.environment.known:  # type: ignore[attr-defined]
            return None
        if tokens[at + 1].type != "lparen" or _is_attribute(tokens, at):
            return None
        found: list[str] = []
        for one, after in pairwise(tokens[at + 2 :]):
            if one.type == "string" and after.type in {"comma", "rparen"}:
                found.append(one.value)
                if after.type == "rparen":
                    return tuple(found)
            elif one.type != "comma":
                return None
        return None


def _is_attribute(tokens: list[Token], at: int) -> bool:
    return at > 0 and tokens[at - 1].type == "dot"

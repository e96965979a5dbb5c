"""Paths that occur again are written once: the firs of a forest are one drawing in many places."""

import re
from collections import Counter

_PATH = re.compile(r'<path d="([^"]{120,})" ([^>]*?) fill-rule="evenodd"/>')


def shared(drawn: str) -> tuple[str, str]:
    """Definitions, and the drawing that uses them. Each use keeps its color and its token."""
    times = Counter(found[1] for found in _PATH.finditer(drawn))
    names = {path: f"p{number}" for number, path in enumerate(_repeated(times), 1)}

    def used(found: re.Match[str]) -> str:
        name = names.get(found[1])
        return f'<use href="#{name}" {found[2]}/>' if name else found[0]

    defined = (f'<path id="{name}" d="{d}" fill-rule="evenodd"/>' for d, name in names.items())
    return "".join(defined), _PATH.sub(used, drawn)


def _repeated(times: Counter[str]) -> list[str]:
    return [path for path, count in times.items() if count > 1]

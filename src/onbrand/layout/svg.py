"""Pieces of SVG text."""

import re
from collections.abc import Iterable
from html import escape as _escape

_ROOT = re.compile(r"<svg\b[^>]*>")


def escape(text: str) -> str:
    """For content and for attributes in double quotes."""
    return _escape(text, quote=False).replace('"', "&quot;")


def opening(width: int, height: int) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}">'
    )


def inside(document: str) -> str:
    """What stands between the root's tags."""
    root = _ROOT.search(document)
    return document[root.end() : document.rindex("</svg>")] if root else document


def group(name: str, parts: Iterable[str]) -> str:
    body = "".join(parts)
    return f'<g id="{name}">{body}</g>' if body else ""


def filled(d: str, color: object, token: str) -> str:
    return f'<path d="{d}" fill="{color}" fill-rule="evenodd" data-token="{token}"/>'

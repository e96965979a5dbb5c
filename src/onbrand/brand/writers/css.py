"""A stylesheet of custom properties."""

import re

from onbrand.brand.book import BrandBook, FontFamily, Role

_ROLES = {
    Role.INK: "text",
    Role.BACKGROUND: "background",
    Role.PRIMARY: "primary",
    Role.SECONDARY: "secondary",
    Role.ACCENT: "accent",
}
_FONTS = {"headline": "heading", "subline": "body", "call_to_action": "button", "legal": "legal"}
_QUOTED = re.compile(r"[^\w .&+-]")


def write_css(book: BrandBook) -> bytes:
    """Swatches and their declared tints, what each is for, and fonts."""
    palette = book.palette
    lines = [f"/* {_remark(book.name.en)}, version {book.version} */", ":root {"]
    lines += [
        f"  --color-{swatch.id}: {swatch.color}; /* {_remark(swatch.name.en)} */"
        for swatch in palette.swatches
    ]
    lines += [
        f"  --tint-{swatch.id}-{percent}: {tint};"
        for swatch in palette.swatches
        for percent, tint in palette.tinted(swatch).items()
    ]
    lines.append("")
    taken = {swatch.id for swatch in palette.swatches}
    for role, name in _ROLES.items():
        if name not in taken and (found := palette.by_role(role)):
            lines.append(f"  --{name}: var(--color-{found[0].id});")
    lines.append("")
    for text, style in book.typography.styles().items():
        name = _FONTS[text]
        stack = _stack(book.typography.family(style.family))
        lines += [
            f"  --font-{name}: {stack};",
            f"  --font-{name}-weight: {style.weight};",
            f"  --font-{name}-leading: {style.leading:g};",
        ]
    return ("\n".join([*lines, "}"]) + "\n").encode()


def _stack(family: FontFamily) -> str:
    generic = family.fallback in {"serif", "sans-serif", "monospace"}
    spare = family.fallback if generic else f"{_quoted(family.fallback)}, sans-serif"
    return f"{_quoted(family.name)}, {spare}"


def _quoted(name: str) -> str:
    return f'"{_QUOTED.sub("", name)}"'


def _remark(text: str) -> str:
    """It cannot end the remark that it stands in."""
    return " ".join(text.replace("*/", "").split())

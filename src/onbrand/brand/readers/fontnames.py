"""Families and weights as stylesheets, documents and font files name them."""

import re

WEIGHTS = {
    "thin": 100,
    "hairline": 100,
    "extra light": 200,
    "ultra light": 200,
    "light": 300,
    "normal": 400,
    "regular": 400,
    "book": 400,
    "roman": 400,
    "medium": 500,
    "semi bold": 600,
    "demi bold": 600,
    "extra bold": 800,
    "ultra bold": 800,
    "bold": 700,
    "black": 900,
    "heavy": 900,
}
GENERIC = {
    *("serif", "sans-serif", "monospace", "cursive", "fantasy", "system-ui", "ui-serif"),
    *("ui-sans-serif", "ui-monospace", "ui-rounded", "math", "emoji", "inherit", "initial"),
    *("-apple-system", "blinkmacsystemfont"),
}
_PLAIN = {name.replace(" ", ""): weight for name, weight in WEIGHTS.items()}
_SUBSET = re.compile(r"^[A-Z]{6}\+")
_STYLE = re.compile(
    r"[-, ]?(" + "|".join(sorted(_PLAIN, key=len, reverse=True)) + r"|italic|oblique|it|mt|ps)$",
    re.IGNORECASE,
)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


def weight(given: object) -> int | None:
    """`700`, `"bold"`, `"semi-bold"` to hundreds."""
    if isinstance(given, int | float) and not isinstance(given, bool):
        return _hundreds(given)
    if isinstance(given, str):
        plain = given.strip().casefold()
        if plain.isdecimal() and len(plain) < 5:
            return _hundreds(int(plain))
        return _PLAIN.get(re.sub(r"[-_ ]", "", plain))
    return None


def weights(given: object) -> list[int]:
    """One, several, or a range `300..700`, sorted."""
    if isinstance(given, str) and ".." in given:
        ends = [weight(end) for end in given.split("..", 1)]
        if ends[0] is None or ends[1] is None:
            return []
        return list(range(ends[0], ends[1] + 1, 100))
    each = given if isinstance(given, list) else [given]
    return sorted({found for one in each[:20] if (found := weight(one)) is not None})


def in_document(name: str) -> tuple[str, int | None]:
    """`ABCDEF+NunitoSans-SemiBold` is Nunito Sans, 600."""
    plain, found = _SUBSET.sub("", name).strip(), None
    while matched := _STYLE.search(plain):
        if matched.start() == 0:
            break
        found = found or _PLAIN.get(matched[1].casefold())
        plain = plain[: matched.start()]
    return _CAMEL.sub(" ", plain.replace("_", " ")).strip(" -,"), found


def first_family(stack: str) -> str | None:
    """Of `"Playfair Display", Georgia, serif` what a brand means; None of generic families."""
    name = stack.split(",", 1)[0].strip().strip("\"'").strip()
    if not name or name.casefold() in GENERIC or len(name) > 80 or set(name) & set("[](){}"):
        return None
    return name


def _hundreds(given: float) -> int | None:
    return min(900, max(100, round(given / 100) * 100)) if 1 <= given <= 1000 else None

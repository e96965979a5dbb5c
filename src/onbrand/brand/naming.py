"""Names of strangers as ids of ours."""

import re
import unicodedata

_CYRILLIC = dict(
    zip(
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
        (
            *("a", "b", "v", "g", "d", "e", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p"),
            *(
                "r",
                "s",
                "t",
                "u",
                "f",
                "kh",
                "ts",
                "ch",
                "sh",
                "shch",
                "",
                "y",
                "",
                "e",
                "yu",
                "ya",
            ),
        ),
        strict=True,
    )
)
_LONGEST = 64
_APART = re.compile(r"[^a-z0-9]+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z][a-z])")


def slug(name: str) -> str:
    """`Ship's Brass` is `ships-brass`, `Тёмно-синий` is `temno-siniy`; empty where no letter is."""
    plain = _CAMEL.sub(" ", unicodedata.normalize("NFKC", name)).casefold()
    latin = "".join(_CYRILLIC.get(letter, letter) for letter in plain)
    ascii_only = unicodedata.normalize("NFKD", latin).encode("ascii", "ignore").decode()
    return _APART.sub("-", ascii_only.replace("'", "")).strip("-")[:_LONGEST].strip("-")


def color_id(name: str, spare: str = "color") -> str:
    """An id that a swatch may have: it begins with a letter."""
    found = slug(name)
    if not found:
        return spare
    plain = found[0].isalpha() and not name.startswith("#")
    return found if plain else f"{spare}-{found}"[:_LONGEST]


def words(name: str) -> dict[str, str]:
    """In both languages the same, until somebody translates it."""
    return {"en": name, "ru": name}

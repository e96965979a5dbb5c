"""What every reader does with the colors and fonts it meets."""

from collections.abc import Callable
from typing import Any

from onbrand.brand.findings import CERTAIN, SURE, Found, Note, Reading, Remark, Source
from onbrand.brand.naming import color_id, words
from onbrand.brand.notation import Written
from onbrand.errors import Invalid, _

MOST_SWATCHES = 400

OUTSIDE = _("sRGB has no such color: this is the nearest of its hue and lightness")
TRANSLUCENT = _("“{place}” is translucent: a swatch cannot be")
TOO_MANY = _("only the first {most} colors were read")
OF_INKS = _("converted from CMYK by a rule of thumb: compare with the screen color of the book")
NOT_A_COLOR = _("“{place}” is no color that can be read: {value}")


class NothingFound(Invalid):
    code = "nothing-found"
    message = _("“{name}” has nothing of a brand book in it: no color, no font, no logo.")


class Gathered:
    """Swatches under ids of their own, and everything else in the order it was met."""

    def __init__(self, file: str) -> None:
        self.file = file
        self._found: list[Found] = []
        self._swatches: dict[str, str] = {}
        self._remarks: dict[tuple[str, str], Remark] = {}

    def at(self, place: str = "", *, line: int | None = None, page: int | None = None) -> Source:
        return Source(file=self.file, place=place, line=line, page=page)

    def put(
        self, part: str, value: Any, source: Source, confidence: float = CERTAIN, *notes: Note
    ) -> None:
        self._found.append(
            Found(part=part, value=value, source=source, confidence=confidence, notes=notes)
        )

    def remark(self, source: Source, text: str, **params: object) -> None:
        note = Note(text=text, params={key: str(value)[:200] for key, value in params.items()})
        self._remarks.setdefault((source.place, str(note)), Remark(source=source, note=note))

    def written(self, name: str, color: Written, source: Source, **fields: Any) -> str | None:
        """A swatch of a color as it was written; the id that it got."""
        if color.alpha < 1:
            self.remark(source, TRANSLUCENT, place=source.place or name)
            return None
        notes = () if color.inside else (Note(text=OUTSIDE),)
        return self.swatch(name, str(color.color), source, *notes, **fields)

    def swatch(
        self,
        name: str,
        color: str,
        source: Source,
        *notes: Note,
        confidence: float = SURE,
        **fields: Any,
    ) -> str | None:
        """Under an id of its own, unless the same was there; None when there are too many."""
        wanted = color_id(name)
        identity, number = wanted, 1
        while self._swatches.get(identity, color) != color:
            number += 1
            identity = f"{wanted[:60]}-{number}"
        if identity in self._swatches:
            return identity
        if len(self._swatches) == MOST_SWATCHES:
            self.remark(self.at(), TOO_MANY, most=MOST_SWATCHES)
            return None
        self._swatches[identity] = color
        value = {"id": identity, "name": words(name), "color": color} | {
            field: given for field, given in fields.items() if given is not None
        }
        self.put(f"palette.swatches[{identity}]", value, source, confidence, *notes)
        return identity

    def of_color(self, color: str) -> str | None:
        """The id under which a color was gathered."""
        return next((each for each, known in self._swatches.items() if known == color), None)

    def swatches(self) -> list[dict[str, Any]]:
        return [
            found.value
            for found in self._found
            if found.part.startswith("palette.swatches[") and isinstance(found.value, dict)
        ]

    def change(self, part: str, change: Callable[[dict[str, Any]], dict[str, Any]]) -> None:
        """What a later line says of an earlier one."""
        for place, found in enumerate(self._found):
            if found.part == part and isinstance(found.value, dict):
                self._found[place] = found.model_copy(update={"value": change(found.value)})

    def family(self, name: str, source: Source, weights: list[int], *notes: Note) -> None:
        part = f"typography.families[{name}]"
        if any(found.part == part for found in self._found):
            self.change(part, lambda value: _heavier(value, weights))
        else:
            value: dict[str, Any] = {"name": name} | ({"weights": weights} if weights else {})
            self.put(part, value, source, SURE, *notes)

    def reading(self, *, remarks_suffice: bool = False) -> Reading:
        """Raises NothingFound."""
        if not self._found and not (remarks_suffice and self._remarks):
            raise NothingFound(name=self.file)
        return Reading(found=tuple(self._found), remarks=tuple(self._remarks.values()))


def _heavier(value: dict[str, Any], weights: list[int]) -> dict[str, Any]:
    united = sorted({*value.get("weights", ()), *weights})
    return value | ({"weights": united} if united else {})

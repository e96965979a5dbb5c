"""Options of fields that depend on the draft or on what is installed."""

from collections.abc import Sequence
from dataclasses import dataclass

import fontpkg

from onbrand.brand import BrandBook
from onbrand.brand.wording import PARTS, VALUES
from onbrand.conformance import NAMES
from onbrand.web.editing.fields import Field
from onbrand.web.editing.sheets import Sheet
from onbrand.web.i18n import Tongue

_OPTIONS = {**PARTS, **VALUES}


@dataclass(frozen=True, slots=True)
class Choices:
    """`options(field, chosen)` are pairs of a value and its words; what is chosen is among them,
    whatever it is."""

    book: BrandBook
    tongue: Tongue
    sheet: Sheet

    def __call__(self, field: Field, chosen: Sequence[str]) -> list[tuple[str, str]]:
        known = self._known(field)
        values = {value for value, _words in known}
        strange = [(value, value) for value in chosen if value and value not in values]
        empty = [] if field.needed or field.kind == "checks" or field.options else [("", "—")]
        return [*empty, *known, *strange]

    def color(self, swatch: str) -> str:
        found = (each.color for each in self.book.palette.swatches if each.id == swatch)
        return str(next(found, ""))

    def _known(self, field: Field) -> list[tuple[str, str]]:
        if field.options:
            return [(each, self.tongue.say(_OPTIONS[each])) for each in field.options]
        match field.name:
            case "family":
                names = [each.name for each in self.book.typography.families]
                return [(name, name) for name in names]
            case "package":
                return [(slug, f"{font.name} · {font.license or '—'}")
                        for slug, font in sorted(fontpkg.families().items())]  # fmt: skip
            case "check":
                return [(name, self.tongue.say(words)) for name, words in NAMES.items()]
            case _:
                return [(each.id, self.tongue.pick(each.name))
                        for each in self.book.palette.swatches]  # fmt: skip

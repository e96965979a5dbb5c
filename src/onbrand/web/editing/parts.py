"""Which fields each part of a book has in the editor."""

from dataclasses import dataclass

from onbrand.brand.book import Role
from onbrand.errors import _
from onbrand.web.editing.fields import Field

CORNERS = ("top-left", "top-right", "bottom-left", "bottom-right")
STYLES = ("headline", "subline", "call_to_action", "legal")


@dataclass(frozen=True, slots=True)
class Rows:
    """A list of entries that come and go. Of a part that is itself a list the name is empty.
    `fixed`: entries come as files."""

    name: str
    fields: tuple[Field, ...]
    key: str = "id"
    title: str = ""
    more: str = ""
    hint: str = ""
    fixed: bool = False
    plain: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """Fields of a part within the part."""

    name: str
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class PartForm:
    part: str
    fields: tuple[Field, ...] = ()
    groups: tuple[Group, ...] = ()
    rows: tuple[Rows, ...] = ()
    lead: str = ""


_ID = Field("id", slim=True, hint=_("Made of the name when left empty."))
_NAME = Field("name", "words", needed=True)
_SWATCH = (
    _NAME,
    Field("color", "color", needed=True, slim=True),
    Field("role", "choice", needed=True, options=tuple(Role), slim=True, default="accent"),
    Field("share", "percent", slim=True, hint=_("Percent of the picture: 60-30-10.")),
    Field("cmyk", "wholes", count=4, slim=True, hint=_("Such as 32 95 60 40.")),
    Field("pantone", slim=True, hint=_("Such as 682 C, Cool Gray 7 U or 18-1664 TCX.")),
    Field(
        "tints",
        "wholes",
        least=1,
        most=99,
        slim=True,
        hint=_("Declared ones, in percent of the color on the paper: 80 60 40 20."),
    ),
    _ID,
    Field("synonyms", "list", hint=_("In Russian and English, by commas: briefs find it by them.")),
)
_STYLE = (
    Field("family", "choice", needed=True, slim=True),
    Field("weight", "whole", needed=True, least=100, most=900, slim=True),
    Field("size", "percent", needed=True, slim=True, hint=_("Percent of the short side.")),
    Field("min_size", "percent", needed=True, slim=True),
    Field("leading", "number", least=0.5, most=3, slim=True, default=1.15),
    Field("tracking", "number", least=-0.2, most=1, slim=True, default=0),
    Field("case", "choice", options=("as-is", "upper"), slim=True, default="as-is"),
)
_ENTRY = (Field("", "words", needed=True),)

FORMS = {
    form.part: form
    for form in (
        PartForm("book", fields=(_NAME, Field("summary", "prose"))),
        PartForm(
            "palette",
            fields=(
                Field("tolerance", "number", least=0.1, most=50, slim=True, default=5),
                Field("tints", "choice", options=("free", "none"), slim=True, default="free",
                      hint=_("With “none” only those that a swatch declares.")),
                Field("gradients", "choice", options=("none", "one-hue", "free"), slim=True,
                      default="one-hue"),
                Field("skin", "choice", options=("natural", "brand"), slim=True,
                      default="natural"),
                Field("people", "colors", hint=_("Colors of skin, by commas, dark ones too.")),
            ),
            rows=(
                Rows("swatches", _SWATCH, title=_("Swatches"), more=_("Add a swatch")),
                Rows("forbidden", _SWATCH[:2] + _SWATCH[-2:], title=_("Forbidden colors"),
                     more=_("Forbid a color")),
            ),
        ),
        PartForm(
            "typography",
            groups=tuple(Group(style, _STYLE) for style in STYLES),
            rows=(
                Rows(
                    "families",
                    (
                        Field("name", needed=True, slim=True),
                        Field("package", "choice", slim=True),
                        Field("weights", "wholes", needed=True, least=100, most=900,
                              hint=_("Hundreds from 100 to 900, such as 400 700."), slim=True),
                        Field("fallback", slim=True, default="sans-serif"),
                    ),
                    key="name",
                    title=_("Font families"),
                    more=_("Add a family"),
                ),
            ),
        ),
        PartForm(
            "logo",
            fields=(
                Field("clear_space", "number", most=4, slim=True, default=0.5,
                      hint=_("In heights of the logo.")),
                Field("height", "percent", slim=True, default=0.06,
                      hint=_("Percent of the short side.")),
                Field("min_px", "whole", least=1, most=4096, slim=True, default=24),
                Field("min_mm", "number", most=1000, slim=True, default=6),
                Field("min_contrast", "number", least=1, most=21, slim=True, default=3),
                Field("corners", "checks", options=CORNERS),
                Field("forbidden_backgrounds", "checks"),
            ),
            rows=(
                Rows(
                    "variants",
                    (
                        Field("id", needed=True, slim=True),
                        Field("kind", "choice", needed=True, options=("full", "mark"), slim=True),
                        Field("tone", "choice", needed=True, options=("on-light", "on-dark"),
                              slim=True),
                        Field("forbidden_backgrounds", "checks"),
                        Field("allowed_backgrounds", "checks",
                              hint=_("None ticked: any but the forbidden ones.")),
                    ),
                    title=_("Variants"),
                    fixed=True,
                ),
            ),
        ),
        PartForm(
            "patterns",
            rows=(
                Rows(
                    "",
                    (
                        _NAME,
                        Field("shape", "choice", needed=True, slim=True, default="circle",
                              options=("circle", "ring", "arch", "leaf", "wave", "square", "tile")),
                        Field("grid", "choice", needed=True, options=("square", "half-drop"),
                              slim=True, default="square"),
                        Field("scale", "percent", needed=True, least=1, slim=True, default=0.12,
                              hint=_("A tile, in percent of the short side.")),
                        _ID,
                        Field("swatches", "checks", needed=True),
                        Field("uses", "checks", options=("full", "partial", "heavy-crop"),
                              default=["full"]),
                        Field("forbidden_backgrounds", "checks"),
                    ),
                    more=_("Add a pattern"),
                ),
            ),
        ),
        PartForm(
            "imagery",
            fields=(
                Field("profile", "choice", options=("graphic", "illustration", "photo"), slim=True,
                      default="illustration"),
            ),
            rows=tuple(
                Rows(name, _ENTRY, key="", title=title, more=_("Add a line"), plain=True)
                for name, title in (
                    ("style", _("Style")),
                    ("moods", _("Moods")),
                    ("do", _("Do")),
                    ("dont", _("Do not")),
                    ("forbidden", _("Never shown")),
                )
            ),
        ),
        PartForm(
            "layout",
            fields=(
                Field("margin", "percent", most=40, slim=True, default=0.06,
                      hint=_("Percent of the short side.")),
                Field("columns", "whole", least=1, most=48, slim=True, default=12),
                Field("quiet_zone", "percent", slim=True, default=0.3,
                      hint=_("Percent of the short side.")),
                Field("min_whitespace", "percent", slim=True, default=0.2,
                      hint=_("Percent of the picture’s area.")),
            ),
        ),
        PartForm(
            "formats",
            rows=(
                Rows(
                    "",
                    (
                        _NAME,
                        Field("width", "whole", needed=True, least=64, most=8192, slim=True),
                        Field("height", "whole", needed=True, least=64, most=8192, slim=True),
                        Field("dpi", "whole", least=36, most=1200, slim=True, default=72),
                        Field("safe", "wholes", count=4, most=8192, slim=True,
                              hint=_("Top, right, bottom, left, in pixels.")),
                        _ID,
                    ),
                    more=_("Add a format"),
                ),
            ),
        ),
        PartForm(
            "voice",
            fields=(
                Field("banned", "list", hint=_("By commas, in both languages.")),
            ),
            rows=(
                Rows("tone", _ENTRY, key="", title=_("Tone"), more=_("Add a line"), plain=True),
                Rows("disclaimers", _ENTRY, key="", title=_("Required words"),
                     more=_("Add a line"), plain=True),
            ),
        ),
        PartForm(
            "rules",
            rows=(
                Rows(
                    "",
                    (
                        Field("number", needed=True, slim=True, hint=_("Such as 2.1.")),
                        Field("part", "choice", needed=True, slim=True, default="palette",
                              options=("palette", "typography", "logo", "imagery", "layout",
                                       "formats", "voice")),
                        Field("hard", "yes", slim=True, default=False),
                        Field("check", "choice", slim=True),
                        Field("title", "words", needed=True),
                        Field("text", "prose", needed=True),
                    ),
                    key="number",
                    more=_("Add a rule"),
                ),
            ),
        ),
    )
}  # fmt: skip

"""The brand book as a frozen value: everything a picture is made and judged under."""

import hashlib
from collections.abc import Mapping
from enum import StrEnum
from functools import cached_property
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from onbrand.brand import tiles
from onbrand.brand.contradictions import contradiction, once
from onbrand.brand.terms import ColorName, Corner, HexColor, Inset, Percent, Slug, Tint, Weight
from onbrand.brand.wording import FIELDS
from onbrand.color import Color, mix
from onbrand.errors import Invalid, _

Share = Annotated[float, Field(ge=0, le=1)]


class UnknownFormat(Invalid):
    code = "unknown-format"
    message = _("“{brand}” has no format “{format}”. It has: {known}.")


class UnknownSwatch(Invalid):
    code = "unknown-swatch"
    message = _("The palette has no swatch “{swatch}”. It has: {known}.")


class Part(BaseModel):
    """Frozen, and unknown fields are an error: a misspelt rule must not be silently ignored."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Words(Part):
    """The same words in both languages of the interface."""

    en: str
    ru: str


class Role(StrEnum):
    PRIMARY = "primary"
    SECONDARY = "secondary"
    ACCENT = "accent"
    NEUTRAL = "neutral"
    BACKGROUND = "background"
    INK = "ink"


class Swatch(Part):
    """A palette color. `share` is its target share of the picture (60-30-10); `tints` are declared
    ones, in percent of it on the paper."""

    id: ColorName
    name: Words
    role: Role
    color: HexColor
    synonyms: tuple[str, ...] = ()
    cmyk: tuple[Percent, Percent, Percent, Percent] | None = None
    pantone: str | None = None
    share: Share | None = None
    tints: tuple[Tint, ...] = ()

    @model_validator(mode="after")
    def _coherent(self) -> Self:
        once("tint", map(str, self.tints))
        return self


class Palette(Part):
    """`tints`: whether colors between a swatch and the paper or the ink may be used; with `none`
    only those that a swatch declares.

    `tolerance` is in CIEDE2000 units. `gradients` bounds the hue a gradient may cross.
    """

    swatches: tuple[Swatch, ...]
    tints: Literal["none", "free"] = "free"
    tolerance: float = Field(default=5.0, gt=0, le=50)
    forbidden: tuple[Swatch, ...] = ()
    gradients: Literal["none", "one-hue", "free"] = "one-hue"
    skin: Literal["natural", "brand"] = "natural"
    people: tuple[HexColor, ...] = ()

    @model_validator(mode="after")
    def _coherent(self) -> Self:
        named = (*self.swatches, *self.forbidden)
        once("swatch", (swatch.id for swatch in named))
        once("color name", (name.casefold() for swatch in named for name in swatch.synonyms))
        for role in (Role.INK, Role.BACKGROUND):
            if not self.by_role(role):
                raise contradiction("no-role", role=role.value)
        total = sum(swatch.share or 0 for swatch in self.swatches)
        if total > 1.0001:
            raise contradiction("shares-above-one", total=f"{total:.2f}")
        return self

    def by_role(self, role: Role) -> tuple[Swatch, ...]:
        return tuple(swatch for swatch in self.swatches if swatch.role is role)

    def swatch(self, wanted: str) -> Swatch:
        for swatch in self.swatches:
            if swatch.id == wanted:
                return swatch
        raise UnknownSwatch(swatch=wanted, known=", ".join(each.id for each in self.swatches))

    def tinted(self, swatch: Swatch) -> dict[int, Color]:
        """Its declared tints by their percents."""
        paper = self.paper.color
        return {percent: mix(paper, swatch.color, percent / 100) for percent in swatch.tints}

    @property
    def ink(self) -> Swatch:
        """What text is set in: the end that shades run to."""
        return self.by_role(Role.INK)[0]

    @property
    def paper(self) -> Swatch:
        """The lightest ground: the end that tints run to."""
        return self.by_role(Role.BACKGROUND)[0]

    @property
    def primary(self) -> Swatch:
        return (*self.by_role(Role.PRIMARY), self.ink)[0]


class FontFile(Part):
    """An uploaded font, by the hash of its sanitized bytes. `restricted`: its own flag forbids to
    embed it in documents."""

    weight: Weight
    sha256: str = Field(pattern=r"^[0-9a-f]{64}$")
    name: str
    restricted: bool = False


class FontFamily(Part):
    """`package` is an installed `fontpkg-*` family (its slug, such as `manrope`); uploaded `files`
    come before it.

    `fallback` sets the characters that it lacks: another family of the book, else a generic.
    """

    name: str
    package: str
    weights: tuple[Weight, ...]
    fallback: str = "sans-serif"
    files: tuple[FontFile, ...] = ()

    @property
    def source(self) -> str | tuple[tuple[int, str], ...]:
        """What `artwork.fonts.face` opens."""
        return tuple((file.weight, file.sha256) for file in self.files) or self.package


class TextStyle(Part):
    """`size` is a share of the picture's short side; `tracking` and `leading` are in em."""

    family: str
    weight: Weight
    size: Share
    min_size: Share
    leading: float = Field(default=1.15, ge=0.5, le=3)
    tracking: float = Field(default=0.0, ge=-0.2, le=1)
    case: Literal["as-is", "upper"] = "as-is"


class Typography(Part):
    families: tuple[FontFamily, ...]
    headline: TextStyle
    subline: TextStyle
    call_to_action: TextStyle
    legal: TextStyle

    @model_validator(mode="after")
    def _coherent(self) -> Self:
        once("font family", (family.name for family in self.families))
        for role, style in self.styles().items():
            weights = {family.name: family.weights for family in self.families}.get(style.family)
            if weights is None:
                known = ", ".join(family.name for family in self.families)
                raise contradiction(
                    "no-family", style=FIELDS[role], family=style.family, known=known
                )
            if style.weight not in weights:
                told = {"family": style.family, "weight": str(style.weight)}
                raise contradiction("no-weight", style=FIELDS[role], **told)
            if style.min_size > style.size:
                raise contradiction("least-above-size", style=FIELDS[role])
        return self

    def styles(self) -> dict[str, TextStyle]:
        return {
            "headline": self.headline,
            "subline": self.subline,
            "call_to_action": self.call_to_action,
            "legal": self.legal,
        }

    def family(self, name: str) -> FontFamily:
        return next(family for family in self.families if family.name == name)


class Logo(Part):
    """One variant as sanitised SVG. `tone`: the ground it is meant for. It stands on none of the
    swatches in `forbidden_backgrounds`; where `allowed_backgrounds` names any, on these alone."""

    id: Slug
    kind: Literal["full", "mark"]
    tone: Literal["on-light", "on-dark"]
    svg: str
    width: float = Field(gt=0, lt=1e5)
    height: float = Field(gt=0, lt=1e5)
    forbidden_backgrounds: tuple[str, ...] = ()
    allowed_backgrounds: tuple[str, ...] = ()


class LogoRules(Part):
    """`clear_space` is in heights of the logo; `height` is a share of the picture's short side;
    `min_px` and `min_mm` bound the height on screen and on paper. `forbidden_backgrounds` are
    those of every variant."""

    variants: tuple[Logo, ...] = Field(min_length=1)
    clear_space: float = Field(default=0.5, ge=0, le=4)
    height: Share = 0.06
    min_px: int = Field(default=24, ge=1, le=4096)
    min_mm: float = Field(default=6.0, ge=0, le=1000)
    corners: tuple[Corner, ...] = ("top-left",)
    min_contrast: float = Field(default=3.0, ge=1, le=21)
    forbidden_backgrounds: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _coherent(self) -> Self:
        once("logo", (logo.id for logo in self.variants))
        return self

    def forbidden_to(self, logo: Logo) -> tuple[str, ...]:
        return (*self.forbidden_backgrounds, *logo.forbidden_backgrounds)

    def variant(self, kind: Literal["full", "mark"], tone: Literal["on-light", "on-dark"]) -> Logo:
        """The nearest there is: the tone matters more than the kind."""
        return max(self.variants, key=lambda logo: 2 * (logo.tone == tone) + (logo.kind == kind))


class Pattern(Part):
    """A brand pattern of shapes in a grid, or of an uploaded `tile`; `scale` is the tile as a
    share of the short side."""

    id: Slug
    name: Words
    shape: Literal["circle", "ring", "arch", "leaf", "wave", "square", "tile"]
    grid: Literal["square", "half-drop"]
    scale: Share
    swatches: tuple[str, ...]
    uses: tuple[Literal["full", "partial", "heavy-crop"], ...] = ("full",)
    forbidden_backgrounds: tuple[str, ...] = ()
    tile: str | None = Field(default=None, pattern=tiles.FORM, max_length=tiles.LONGEST)

    @model_validator(mode="after")
    def _coherent(self) -> Self:
        if self.shape == "tile" and self.tile is None:
            raise contradiction("no-tile", pattern=self.id)
        return self


class Imagery(Part):
    profile: Literal["graphic", "illustration", "photo"] = "illustration"
    style: tuple[Words, ...] = ()
    moods: tuple[Words, ...] = ()
    do: tuple[Words, ...] = ()
    dont: tuple[Words, ...] = ()
    forbidden: tuple[Words, ...] = ()


class LayoutRules(Part):
    """Shares of the short side, except `min_whitespace`: a share of the picture's area."""

    margin: Share = 0.06
    columns: int = Field(default=12, ge=1, le=48)
    quiet_zone: Share = 0.3
    min_whitespace: Share = 0.2


class Format(Part):
    """`width` and `height` in pixels; `safe` is top, right, bottom, left in pixels."""

    id: Slug
    name: Words
    width: int = Field(ge=64, le=8192)
    height: int = Field(ge=64, le=8192)
    dpi: int = Field(default=72, ge=36, le=1200)
    safe: tuple[Inset, Inset, Inset, Inset] = (0, 0, 0, 0)

    @model_validator(mode="after")
    def _coherent(self) -> Self:
        top, right, bottom, left = self.safe
        if top + bottom >= self.height or left + right >= self.width:
            raise contradiction("no-room", format=self.id)
        return self

    @property
    def short(self) -> int:
        return min(self.width, self.height)


class Voice(Part):
    tone: tuple[Words, ...] = ()
    banned: tuple[str, ...] = ()
    disclaimers: tuple[Words, ...] = ()


class Rule(Part):
    """A numbered rule (`2.1`) that prompts and reports cite. `check` names what measures it."""

    number: str = Field(pattern=r"^[0-9]+(\.[0-9]+)*$")
    title: Words
    text: Words
    part: Literal["palette", "typography", "logo", "imagery", "layout", "formats", "voice"]
    hard: bool
    check: str | None = None


class Extension(Part):
    """What a file said for another program, kept to be given back: `id` is the format and the
    place in it (`design-tokens:color.navy`), `text` is JSON."""

    id: str
    text: str


class BrandBook(Part):
    """One published version. Its `sha256` is its identity."""

    id: Slug
    name: Words
    version: int = Field(ge=1)
    summary: Words
    palette: Palette
    typography: Typography
    logo: LogoRules
    patterns: tuple[Pattern, ...] = ()
    imagery: Imagery
    layout: LayoutRules
    formats: tuple[Format, ...] = Field(min_length=1)
    voice: Voice
    rules: tuple[Rule, ...]
    extensions: tuple[Extension, ...] = ()

    @model_validator(mode="after")
    def _coherent(self) -> Self:
        once("format", (each.id for each in self.formats))
        once("pattern", (each.id for each in self.patterns))
        once("rule", (each.number for each in self.rules))
        once("extension", (each.id for each in self.extensions))
        known = {swatch.id for swatch in self.palette.swatches}
        for logo in self.logo.variants:
            for ground in (*self.logo.forbidden_to(logo), *logo.allowed_backgrounds):
                if ground not in known:
                    raise contradiction("no-swatch", kind="logo", id=logo.id, swatch=ground)
        for pattern in self.patterns:
            for used in (*pattern.swatches, *pattern.forbidden_backgrounds):
                if used not in known:
                    raise contradiction("no-swatch", kind="pattern", id=pattern.id, swatch=used)
        return self

    def format(self, wanted: str) -> Format:
        for each in self.formats:
            if each.id == wanted:
                return each
        known = ", ".join(each.id for each in self.formats)
        raise UnknownFormat(brand=self.name.en, format=wanted, known=known)

    @property
    def canonical(self) -> bytes:
        """JSON of what differs from the defaults: fields added later do not change a hash.

        So a default, once published, must never change.
        """
        return self.model_dump_json(exclude_defaults=True).encode()

    @cached_property
    def sha256(self) -> str:
        return hashlib.sha256(self.canonical).hexdigest()

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """Another book has another identity."""
        copied = super().model_copy(update=update, deep=deep)
        copied.__dict__.pop("sha256", None)
        return copied

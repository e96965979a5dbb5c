"""The brand book as a frozen value: everything a picture is made and judged under."""

import hashlib
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, PlainSerializer

from onbrand.color import Color

HexColor = Annotated[
    Color,
    BeforeValidator(lambda given: Color.parse(given) if isinstance(given, str) else given),
    PlainSerializer(str, return_type=str),
]
Share = Annotated[float, Field(ge=0, le=1)]
Corner = Literal["top-left", "top-right", "bottom-left", "bottom-right"]


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
    """A palette color. `share` is its target share of the picture (60-30-10)."""

    id: str
    name: Words
    role: Role
    color: HexColor
    synonyms: tuple[str, ...] = ()
    cmyk: tuple[int, int, int, int] | None = None
    pantone: str | None = None
    share: Share | None = None


class Palette(Part):
    """`tints`: whether colors between a swatch and the paper or the ink may be used.

    `tolerance` is in CIEDE2000 units. `gradients` bounds the hue a gradient may cross.
    """

    swatches: tuple[Swatch, ...]
    tints: Literal["none", "free"] = "free"
    tolerance: float = 5.0
    forbidden: tuple[Swatch, ...] = ()
    gradients: Literal["none", "one-hue", "free"] = "one-hue"
    skin: Literal["natural", "brand"] = "natural"
    people: tuple[HexColor, ...] = ()

    def by_role(self, role: Role) -> tuple[Swatch, ...]:
        return tuple(swatch for swatch in self.swatches if swatch.role is role)


class FontFamily(Part):
    """`package` is an installed `fontpkg-*` family (its slug, such as `manrope`)."""

    name: str
    package: str
    weights: tuple[int, ...]
    fallback: str = "sans-serif"


class TextStyle(Part):
    """`size` is a share of the picture's short side; `tracking` and `leading` are in em."""

    family: str
    weight: int
    size: Share
    min_size: Share
    leading: float = 1.15
    tracking: float = 0.0
    case: Literal["as-is", "upper"] = "as-is"


class Typography(Part):
    families: tuple[FontFamily, ...]
    headline: TextStyle
    subline: TextStyle
    call_to_action: TextStyle
    legal: TextStyle


class Logo(Part):
    """One variant as sanitised SVG. `tone`: the ground it is meant for."""

    id: str
    kind: Literal["full", "mark"]
    tone: Literal["on-light", "on-dark"]
    svg: str
    width: float
    height: float


class LogoRules(Part):
    """`clear_space` is in heights of the logo; `min_height` and `height` are shares of the
    picture's short side; `min_px` and `min_mm` bound the height on screen and on paper."""

    variants: tuple[Logo, ...]
    clear_space: float = 0.5
    height: Share = 0.06
    min_px: int = 24
    min_mm: float = 6.0
    corners: tuple[Corner, ...] = ("top-left",)
    min_contrast: float = 3.0


class Pattern(Part):
    """A parametric brand pattern; `scale` is the tile as a share of the short side."""

    id: str
    name: Words
    shape: Literal["circle", "ring", "arch", "leaf", "wave", "square"]
    grid: Literal["square", "half-drop"]
    scale: Share
    swatches: tuple[str, ...]
    uses: tuple[Literal["full", "partial", "heavy-crop"], ...] = ("full",)
    forbidden_backgrounds: tuple[str, ...] = ()


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
    columns: int = 12
    quiet_zone: Share = 0.3
    min_whitespace: Share = 0.2


class Format(Part):
    """`width` and `height` in pixels; `safe` is top, right, bottom, left in pixels."""

    id: str
    name: Words
    width: int = Field(ge=64, le=8192)
    height: int = Field(ge=64, le=8192)
    dpi: int = 72
    safe: tuple[int, int, int, int] = (0, 0, 0, 0)

    @property
    def short(self) -> int:
        return min(self.width, self.height)


class Voice(Part):
    tone: tuple[Words, ...] = ()
    banned: tuple[str, ...] = ()
    disclaimers: tuple[Words, ...] = ()


class Rule(Part):
    """A numbered rule (`2.1`) that prompts and reports cite. `check` names what measures it."""

    number: str
    title: Words
    text: Words
    part: Literal["palette", "typography", "logo", "imagery", "layout", "formats", "voice"]
    hard: bool
    check: str | None = None


class BrandBook(Part):
    """One published version. Its `sha256` is its identity."""

    id: str
    name: Words
    version: int
    summary: Words
    palette: Palette
    typography: Typography
    logo: LogoRules
    patterns: tuple[Pattern, ...] = ()
    imagery: Imagery
    layout: LayoutRules
    formats: tuple[Format, ...]
    voice: Voice
    rules: tuple[Rule, ...]

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.model_dump_json().encode()).hexdigest()

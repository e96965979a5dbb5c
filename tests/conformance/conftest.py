"""A small book, and a poster that conforms to it in every respect: tests break one thing each."""

from dataclasses import dataclass, field, replace

import pytest

from onbrand.artwork import Vector
from onbrand.artwork.fonts import face
from onbrand.artwork.text import shape
from onbrand.brand import (
    BrandBook,
    FontFamily,
    Format,
    Imagery,
    LayoutRules,
    Logo,
    LogoRules,
    Palette,
    Role,
    Rule,
    Swatch,
    TextStyle,
    Typography,
    Voice,
    Words,
)
from onbrand.color import Color
from onbrand.layout import Box, Placed, PlacedLogo, PlacedText
from onbrand.layout.logo import standing

PAPER, INK = Color.parse("#f7f3ea"), Color.parse("#10222b")
TEAL, CORAL, GOLD = Color.parse("#13868f"), Color.parse("#f26b38"), Color.parse("#ffc145")
LIME = Color.parse("#7fff00")

LOGO = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100">'
    '<circle cx="50" cy="50" r="50" fill="#10222b"/><rect x="110" width="90" height="100" '
    'fill="#10222b"/><circle cx="50" cy="50" r="20" fill="#13868f"/></svg>'
)


def words(text: str) -> Words:
    return Words(en=text, ru=text)


def swatch(name: str, role: Role, color: Color, share: float | None = None) -> Swatch:
    return Swatch(id=name, name=words(name), role=role, color=color, share=share)


def rule(number: str, part: str, check: str, *, hard: bool = True) -> Rule:
    return Rule.model_validate(
        {
            "number": number,
            "title": words(check),
            "text": words(check),
            "part": part,
            "hard": hard,
            "check": check,
        }
    )


def make_book() -> BrandBook:
    style = TextStyle(family="Manrope", weight=800, size=0.09, min_size=0.05)
    small = TextStyle(family="Manrope", weight=400, size=0.03, min_size=0.02)
    return BrandBook(
        id="acme",
        name=words("Acme"),
        version=3,
        summary=words("Acme"),
        palette=Palette(
            swatches=(
                swatch("teal", Role.PRIMARY, TEAL, 0.3),
                swatch("coral", Role.ACCENT, CORAL, 0.1),
                swatch("gold", Role.SECONDARY, GOLD),
                swatch("paper", Role.BACKGROUND, PAPER, 0.5),
                swatch("ink", Role.INK, INK, 0.1),
            ),
            forbidden=(swatch("lime", Role.NEUTRAL, LIME),),
        ),
        typography=Typography(
            families=(FontFamily(name="Manrope", package="manrope", weights=(400, 800)),),
            headline=style,
            subline=small,
            call_to_action=small,
            legal=small,
        ),
        logo=LogoRules(
            variants=(
                Logo(
                    id="main",
                    kind="full",
                    tone="on-light",
                    svg=LOGO,
                    width=200,
                    height=100,
                    forbidden_backgrounds=("gold",),
                ),
            ),
            corners=("top-left", "bottom-right"),
        ),
        imagery=Imagery(profile="illustration"),
        layout=LayoutRules(margin=0.06, min_whitespace=0.2),
        formats=(Format(id="post", name=words("Post"), width=1080, height=1080),),
        voice=Voice(),
        rules=(
            rule("1.1", "palette", "palette.tints"),
            rule("1.2", "palette", "palette"),
            rule("2.1", "typography", "type"),
            rule("3.1", "logo", "logo.clear"),
            rule("3.2", "logo", "logo"),
            rule("4.1", "layout", "margins"),
        ),
    )


@dataclass(frozen=True)
class Poster:
    """What is drawn and what the layout says of it; `scenery` is SVG above the ground."""

    ground: Color = PAPER
    scenery: str = (
        '<rect y="620" width="1080" height="460" fill="#13868f"/>'
        '<circle cx="800" cy="560" r="150" fill="#f26b38"/>'
    )
    headline: str = "Осенний латте"
    size: float = 96
    weight: int = 800
    family: str = "Manrope"
    color: Color = INK
    at: tuple[float, float] = (65, 330)
    logo: Box | None = field(default_factory=lambda: Box(x=65, y=65, width=130, height=65))
    logo_svg: str = LOGO
    corner: str = "top-left"
    extra: tuple[PlacedText, ...] = ()

    def changed(self, **changes: object) -> "Poster":
        return replace(self, **changes)  # type: ignore[arg-type]

    def text(self) -> tuple[str, PlacedText]:
        outline = shape(self.headline, face("manrope", self.weight), self.size)
        left, top, right, bottom = outline.ink
        x, y = self.at
        path = f'<path transform="translate({x - left} {y})" d="{outline.d}" fill="{self.color}"/>'
        return path, PlacedText(
            role="headline",
            lines=(self.headline,),
            family=self.family,
            weight=self.weight,
            size=self.size,
            color=self.color,
            box=Box(x=x, y=y + top, width=right - left, height=bottom - top),
        )

    def draw(self, width: int = 1080, height: int = 1080) -> tuple[Vector, Placed]:
        path, text = self.text()
        mark = Logo(
            id="main", kind="full", tone="on-light", svg=self.logo_svg, width=200, height=100
        )
        logo = standing(mark, self.logo) if self.logo else ""
        svg = (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
            f'viewBox="0 0 {width} {height}"><rect width="{width}" height="{height}" '
            f'fill="{self.ground}"/>{self.scenery}{path}{logo}</svg>'
        )
        return Vector(svg, width, height), Placed(
            kind="test",
            width=width,
            height=height,
            margin=65,
            picture=Box(x=0, y=0, width=width, height=height),
            quiet=(Box(x=30, y=200, width=760, height=190),),
            logo=self._placed_logo(),
            texts=(text, *self.extra),
        )

    def _placed_logo(self) -> PlacedLogo | None:
        if self.logo is None:
            return None
        box = self.logo
        clear = Box(x=box.x - 33, y=box.y - 33, width=box.width + 66, height=box.height + 66)
        return PlacedLogo.model_validate(
            {"variant": "main", "corner": self.corner, "box": box, "clear": clear}
        )


@pytest.fixture(scope="session")
def book() -> BrandBook:
    return make_book()


@pytest.fixture
def poster() -> Poster:
    return Poster()

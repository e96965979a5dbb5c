"""Tones: every color of a drawing lies between a brand color and its ink or its paper.

A tone is a slot and a number of steps: `main`, `leaf-1` (one step towards the ink), `warm+2`
(two towards the paper). Drawings name slots; the brand book decides what colors they are.
`@cobalt` is a swatch of the book by its id, without steps: for what the book itself prescribes.
"""

import math
import re
from functools import lru_cache

from onbrand.brand import BrandBook, Role, Swatch
from onbrand.color import Color, contrast, mix

_TONE = re.compile(r"(@[\w-]+|[a-z]+[1-3]?)([+-]\d+)?")

# One step, as a difference of OKLab lightness; `_ROOM` keeps three steps on the line.
_DOWN, _UP, _ROOM = 0.085, 0.075, 3.6
_NEUTRAL_STEP = {"paper": 0.045, "ink": 0.085}

# What a slot would like to be: OKLab hue in degrees, lightness, chroma.
_WANTED = {
    "leaf": (140, 0.50, 0.14),
    "warm": (75, 0.78, 0.13),
    "hot": (40, 0.66, 0.18),
    "sky": (230, 0.75, 0.10),
    "wood": (60, 0.62, 0.10),
}
# Further than this from its hue a slot takes what there is; but bread and wood, which must not
# turn green, are neutral.
_BROWN = ("warm", "wood")
_FAR_HUE, _GRAY, _NEUTRAL_SHARE = 60, 0.04, 0.28
# A tomato is rather of a dark red than of a bright gold.
_RED_HUE, _RED_CHROMA = 36, 0.1

# People are the one exception to the brand's lines: shaded towards a brand's ink, skin looks ill.
_PEOPLE = tuple(map(Color.parse, ("#f6cfae", "#c68a5e", "#7d4e36", "#43231b")))
_SKIN = ("skin1", "skin2", "skin3")
_TINTED = (0.86, 0.74, 0.60)  # how light they are where a brand wants people in its own tones

# What one swatch stands for where it carries the picture. Accents, leaves and wood stay.
_LED = ("main", "second", "sky", "warm")

SLOTS = ("main", "second", "accent", "ink", "paper", "dark", *_WANTED, *_SKIN)

_LIFT = 4  # steps by which dark silhouettes leave a dark ground
_DARK = 0.18  # grounds of less luminance swallow the ink


@lru_cache(maxsize=4096)
def split(tone: str) -> tuple[str, int]:
    """`leaf-1` is slot `leaf`, step -1."""
    found = _TONE.fullmatch(tone)
    if found is None or not (found[1] in SLOTS or found[1].startswith("@")):
        raise ValueError(f"no such tone: {tone!r}")
    return found[1], int(found[2] or 0)


@lru_cache(maxsize=4096)
def step(tone: str, steps: int) -> str:
    """The tone so many steps nearer to the paper (+) or to the ink (-)."""
    slot, own = split(tone)
    total = own + steps
    return f"{slot}{total:+d}" if total else slot


class Ramps:
    """The tones of one brand. Equal palettes have equal ramps, so that drawings can be cached."""

    __slots__ = ("_lift", "_named", "_shade", "_slots", "_tints", "_tones", "book", "led")

    def __init__(self, book: BrandBook, *, lift: int = 0, lead: str | None = None) -> None:
        """`lift`: steps by which the slot `dark` (tires, hair, trousers) differs from the ink.
        `lead`: the swatch that carries the picture, so that large surfaces are all of it."""
        self.book, self._lift, self.led = book, lift, lead is not None
        self._slots, self._named, self._shade = _resolve(book)
        if lead:
            swatch = book.palette.swatch(lead)
            self._slots |= dict.fromkeys(_LED, swatch.color)
            self._named |= dict.fromkeys(_LED, swatch.id)
        self._tones: dict[str, Color] = {}
        self._tints = self._tinted() if book.palette.skin == "brand" else {}

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Ramps) and self._key() == other._key()

    def __hash__(self) -> int:
        return hash(self._key())

    def _key(self) -> tuple[object, ...]:
        tints = self._tints.items()
        return (
            self._lift,
            self.led,
            self._shade,
            *self._slots.items(),
            *self._named.items(),
            *tints,
        )

    def tone(self, tone: str) -> Color:
        found = self._tones.get(tone)
        if found is None:
            found = self._tones[tone] = self._mixed(*self._split(tone))
        return found

    def token(self, tone: str) -> str:
        """What `data-token` says: the swatch and the steps, such as `cobalt-1`."""
        slot, steps = self._split(tone)
        return f"{self._named[slot]}{steps:+d}" if steps else self._named[slot]

    def contrast(self, tone: str, other: str) -> float:
        """WCAG contrast of two tones."""
        return contrast(self.tone(tone), self.tone(other))

    def at_least(self, tone: str, lightness: float) -> str:
        """The nearest tone towards the paper whose OKLab lightness is `lightness` or more."""
        steps = (step(tone, more) for more in range(12))
        return next((one for one in steps if self.tone(one).oklab[0] >= lightness), "paper")

    def is_dark(self, ground: str) -> bool:
        return self.tone(ground).luminance < _DARK

    def on(self, ground: str) -> "Ramps":
        """These ramps for drawings that stand on `ground`."""
        return self.on_dark() if self.is_dark(ground) else self

    def on_dark(self) -> "Ramps":
        """Dark silhouettes lift off the ground; inner ink (eyes, lines) stays."""
        lifted = object.__new__(Ramps)
        lifted.book, lifted._lift, lifted.led, lifted._tones = self.book, _LIFT, self.led, {}
        lifted._slots, lifted._named, lifted._shade = self._slots, self._named, self._shade
        lifted._tints = self._tints
        return lifted

    def _split(self, tone: str) -> tuple[str, int]:
        slot, steps = split(tone)
        if slot in self._tints:
            return "main", steps + self._tints[slot]
        return ("ink", max(0, steps + self._lift)) if slot == "dark" else (slot, steps)

    def _tinted(self) -> dict[str, int]:
        """Skins as steps of the main color, so that people are of the brand as all else is."""
        lights = [(steps, self._mixed("main", steps).oklab[0]) for steps in range(-6, 11)]
        return {
            slot: min(lights, key=lambda one: abs(one[1] - wanted))[0]
            for slot, wanted in zip(_SKIN, _TINTED, strict=True)
        }

    def _mixed(self, slot: str, steps: int) -> Color:
        start, end = self._slots[slot], self._slots["paper"]
        if steps < 0:
            end = self._shade if slot in _SKIN else self._slots["ink"]
        room = abs(end.oklab[0] - start.oklab[0])
        if not steps or not room:
            return start
        usual = min(_DOWN if steps < 0 else _UP, room / _ROOM)
        return mix(start, end, min(1.0, abs(steps) * _NEUTRAL_STEP.get(slot, usual) / room))


def _resolve(book: BrandBook) -> tuple[dict[str, Color], dict[str, str], Color]:
    """Slot to color, slot to the name in `data-token`, and where skin is shaded to."""
    named = _roles(book)
    bright = [s for s in book.palette.swatches if s.role not in (Role.INK, Role.BACKGROUND)]
    slots = {slot: swatch.color for slot, swatch in named.items()}
    tokens = {slot: swatch.id for slot, swatch in named.items()}
    neutral = mix(slots["paper"], slots["ink"], _NEUTRAL_SHARE)
    for slot in _WANTED:
        fitting = _fitting(slot, bright)
        if fitting or slot not in _BROWN:
            nearest = min(
                fitting or bright or [named["main"]], key=lambda one: _distance(slot, one.color)
            )
            slots[slot], tokens[slot] = nearest.color, nearest.id
        else:
            slots[slot], tokens[slot] = neutral, "neutral"
    slots |= {f"@{swatch.id}": swatch.color for swatch in book.palette.swatches}
    tokens |= {f"@{swatch.id}": swatch.id for swatch in book.palette.swatches}
    *skins, shade = _people(book)
    slots |= dict(zip(_SKIN, skins, strict=True))
    tokens |= {slot: slot.replace("skin", "people-") for slot in _SKIN}
    return slots, tokens, shade


def _roles(book: BrandBook) -> dict[str, Swatch]:
    """The structural slots. Ink is the darker end and paper the lighter, whatever they are for."""
    of = book.palette.by_role
    ends = (*of(Role.INK), *of(Role.BACKGROUND))
    ink, paper = (pick(ends, key=lambda s: s.color.oklab[0]) for pick in (min, max))
    main = (*of(Role.PRIMARY), *of(Role.SECONDARY), *of(Role.ACCENT), ink)[0]
    rest = [s for s in (*of(Role.SECONDARY), *of(Role.PRIMARY), *of(Role.ACCENT)) if s != main]
    second = (*rest, main)[0]
    accent = (*of(Role.ACCENT), *(s for s in rest if s != second), second)[0]
    return {"main": main, "second": second, "accent": accent, "ink": ink, "paper": paper}


def _people(book: BrandBook) -> tuple[Color, ...]:
    """Three skins and the dark that they are shaded to."""
    declared = book.palette.people
    if not declared:
        return _PEOPLE
    skins = sorted(declared, key=lambda color: -color.luminance)
    shade = skins.pop() if len(skins) > 3 else _PEOPLE[-1]
    return (skins[0], skins[len(skins) // 2], skins[-1], shade)


def _distance(slot: str, color: Color) -> float:
    hue, lightness, chroma = _WANTED[slot]
    angle = math.radians(hue)
    own, a, b = color.oklab
    off_a, off_b = chroma * math.cos(angle) - a, chroma * math.sin(angle) - b
    return 0.6 * abs(lightness - own) + abs(off_a) + abs(off_b)


def _fitting(slot: str, bright: list[Swatch]) -> list[Swatch]:
    fitting = [swatch for swatch in bright if _fits(slot, swatch.color)]
    if slot != "hot":
        return fitting
    red = [s for s in fitting if _fits(slot, s.color, _RED_HUE, _RED_CHROMA)]
    return red or fitting


def _fits(slot: str, color: Color, reach: float = _FAR_HUE, least: float = _GRAY) -> bool:
    _, a, b = color.oklab
    off = math.degrees(math.atan2(b, a)) - _WANTED[slot][0]
    return math.hypot(a, b) > least and abs((off + 180) % 360 - 180) < reach

"""What a person of a picture wears: told from what is behind, unlike the person beside."""

import random
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from onbrand.generation.composer.drawing import Parameter, Value
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.ramps import Ramps
from onbrand.generation.composer.shades import apart

TOLD = 0.19  # OKLab distance at which a garment is told from what is behind it
_TOLD_COAT, _TOLD_HAIR, _TOLD_SKIN, _TOLD_SHOES = 0.06, 0.14, 0.06, 0.1
_TOPS = ("accent", "main", "second", "hot", "paper-1", "leaf", "main+2", "second+2", "main-1")
_BOTTOMS = ("dark+1", "main-1", "ink+2", "main", "second-1", "paper-3", "dark+3", "wood-1")
_SHOES = ("dark", "paper-1", "accent", "main-1", "hot")
_LOCKS = ("dark-1", "dark+1", "wood-2", "dark+3", "hot-2", "paper-5", "accent-1")
_SCARVES = ("hot-1", "accent", "main-1", "second")
_HERS = (*("bob", "long", "bun", "ponytail", "braids") * 2, "hijab")
_HIS = ("short", "fade", "curly", "afro", "short")
_EITHER = frozenset({"tee", "shirt", "sweater", "hoodie", "blazer"})
_HER_OWN = frozenset({"dress", "skirt"})
_BEARDS = ("none", "none", "stubble", "full")

_KNOWN = {"businessman": False, "businesswoman": True}

Params = dict[str, Value]


@dataclass(frozen=True, slots=True)
class Grounds:
    """Tones behind the upper body and behind the feet."""

    behind: tuple[str, ...]
    floor: tuple[str, ...] = ()


def footing(ramps: Ramps, ground: str) -> str:
    """The ground to draw a person for: dark hair is lifted only where it would be lost."""
    seen = apart(ramps.tone("dark"), ramps.tone(ground)) >= _TOLD_HAIR
    return "paper" if seen else ground


def outfit(
    ramps: Ramps,
    name: str,
    grounds: Grounds,
    dice: random.Random,
    *,
    woman: bool | None = None,
    worn: Collection[str] = (),
) -> Params:
    """`worn` are tops of others in the picture."""
    params = KIT[name].params
    ramps = ramps.on(footing(ramps, grounds.behind[0]))
    hers = dice.random() < 0.5
    if woman is not None:
        hers = woman
    hers = _KNOWN.get(name, hers)
    out = _person(params, dice, hers=hers)
    told = Picker(ramps, grounds.behind)
    below = Picker(ramps, (*grounds.behind[:1], *grounds.floor))
    top = _top(params, told, dice, worn)
    if top:
        out["top"] = top
    chosen = str(out.get("top", "main"))
    if "bottom" in params:
        own = str(params["bottom"].default)
        legs = Picker(ramps, (*below.grounds, chosen), 0.13)
        out["bottom"] = legs.first((own, *_BOTTOMS))
    if "shoes" in params:
        feet = Picker(ramps, below.grounds, _TOLD_SHOES)
        out["shoes"] = feet.first((str(params["shoes"].default), *_SHOES))
    if "skin" in params:
        skins = dice.sample((1, 2, 3), 3)
        face = Picker(ramps, grounds.behind, _TOLD_SKIN)
        out["skin"] = int(face.first(tuple(f"skin{i}" for i in skins)).removeprefix("skin"))
    if "hair_tone" in params:
        hair = Picker(ramps, grounds.behind, _TOLD_HAIR)
        tones = _SCARVES if out.get("hair") == "hijab" else _LOCKS
        out["hair_tone"] = hair.first(tones)
    return out


@dataclass(frozen=True, slots=True)
class Picker:
    """Chooses tones that are `least` away from all grounds."""

    ramps: Ramps
    grounds: tuple[str, ...]
    least: float = TOLD

    def away(self, tone: str) -> float:
        own = self.ramps.tone(tone)
        return min(apart(own, self.ramps.tone(ground)) for ground in self.grounds)

    def first(self, tones: tuple[str, ...]) -> str:
        """The first that is far enough, else the furthest."""
        fitting = (tone for tone in tones if self.away(tone) >= self.least)
        return next(fitting, None) or max(tones, key=self.away)


def _top(
    known: Mapping[str, Parameter],
    told: Picker,
    dice: random.Random,
    worn: Collection[str],
) -> str | None:
    if "top" not in known:
        return None
    own = str(known["top"].default)
    if own.startswith(("paper", "ink")):  # a white coat is what makes a doctor
        return own if told.away(own) >= _TOLD_COAT else told.first((own, "paper+1", "paper-3"))
    tones = [own, *dice.sample(_TOPS, len(_TOPS))] if own not in worn else list(_TOPS)
    free = [tone for tone in tones if tone not in worn]
    lively = sorted(free, key=lambda tone: tone.startswith("paper"))
    return told.first(tuple(lively or tones))


def _person(known: Mapping[str, Parameter], dice: random.Random, *, hers: bool) -> Params:
    out: Params = {}
    bearded = "beard" in known and known["beard"].default != "none"
    hers = hers and not bearded
    if "hair" in known:
        wanted = [hair for hair in (_HERS if hers else _HIS) if hair in known["hair"].choices]
        out["hair"] = dice.choice(wanted)
    if "beard" in known:
        beards = _BEARDS if not bearded else (known["beard"].default,)
        out["beard"] = "none" if hers else dice.choice(beards)
    if "outfit" in known and known["outfit"].default in _EITHER | _HER_OWN:
        fitting = [o for o in known["outfit"].choices if o in _EITHER or (hers and o in _HER_OWN)]
        own = known["outfit"].default
        out["outfit"] = own if own in fitting and dice.random() < 0.5 else dice.choice(fitting)
    if "build" in known:
        shapes = ("average", "curvy", "slim") if hers else ("average", "broad", "slim")
        out["build"] = dice.choice(shapes)
    return out

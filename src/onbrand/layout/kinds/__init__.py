"""The kinds of layout. Each fixes text, logo and quiet boxes before any art is planned."""

from collections.abc import Callable, Mapping

from onbrand.layout.kinds.ask import Ask
from onbrand.layout.kinds.band import VARIANTS as BAND
from onbrand.layout.kinds.band import band
from onbrand.layout.kinds.corner import VARIANTS as CORNER
from onbrand.layout.kinds.corner import corner
from onbrand.layout.kinds.frame import VARIANTS as FRAME
from onbrand.layout.kinds.frame import frame
from onbrand.layout.kinds.fullbleed import VARIANTS as FULL_BLEED
from onbrand.layout.kinds.fullbleed import fullbleed
from onbrand.layout.kinds.overlay import VARIANTS as OVERLAY
from onbrand.layout.kinds.overlay import overlay
from onbrand.layout.kinds.split import VARIANTS as SPLIT
from onbrand.layout.kinds.split import split
from onbrand.layout.kinds.stack import VARIANTS as STACK
from onbrand.layout.kinds.stack import stack
from onbrand.layout.layout import Layout

KINDS: Mapping[str, Callable[[Ask], Layout]] = {
    "overlay": overlay,
    "split": split,
    "stack": stack,
    "frame": frame,
    "band": band,
    "full-bleed": fullbleed,
    "corner": corner,
}
VARIANTS: Mapping[str, tuple[str, ...]] = {
    "overlay": OVERLAY,
    "split": SPLIT,
    "stack": STACK,
    "frame": FRAME,
    "band": BAND,
    "full-bleed": FULL_BLEED,
    "corner": CORNER,
}

__all__ = ["KINDS", "VARIANTS", "Ask"]

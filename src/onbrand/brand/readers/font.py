"""What a font file says of itself: family, weight, letters, and whether it may be embedded.

It comes sanitized (`fontfile.sanitized`); its license is for its owner to know.
"""

import hashlib
import io
from typing import Any

from fontTools.encodings import codecs as _codecs
from fontTools.ttLib import TTFont, TTLibError
from fontTools.ttLib.tables import (
    O_S_2f_2,
    _c_m_a_p,
    _f_v_a_r,
    _h_e_a_d,
    _m_a_x_p,
    _n_a_m_e,
    _p_o_s_t,
)

from onbrand.brand.document import UnreadableFile
from onbrand.brand.findings import SURE, Note, Reading
from onbrand.brand.readers.fontnames import in_document
from onbrand.brand.readers.gathering import Gathered
from onbrand.errors import Reason, _

_FAMILY, _TYPOGRAPHIC_FAMILY = 1, 16
_RESTRICTED, _BITMAPS_ONLY = 0x0002, 0x0200

# Tables are loaded when met, and where fonts are read nothing can be loaded later.
_LOADED = (_codecs, O_S_2f_2, _c_m_a_p, _f_v_a_r, _h_e_a_d, _m_a_x_p, _n_a_m_e, _p_o_s_t)

NO_EMBEDDING = _("its own flag forbids to embed it in documents: ask who licensed it to you")
NO_RUSSIAN = _("it has no Russian letters")


def read_font(data: bytes, name: str) -> Reading:
    """Raises UnreadableFile."""
    gathered = Gathered(name)
    try:
        font = TTFont(io.BytesIO(data), lazy=True, fontNumber=0)
        names, os2 = font["name"], font["OS/2"]
        family = names.getDebugName(_TYPOGRAPHIC_FAMILY) or names.getDebugName(_FAMILY)
        letters = font.getBestCmap() or {}
        heavy = list(_weights(font))
    except (TTLibError, KeyError, AssertionError, ValueError, OSError, EOFError) as trouble:
        raise UnreadableFile(
            name=name, reason=Reason(_("it is no sound font ({trouble})"), trouble=trouble)
        ) from trouble
    notes, restricted = [], bool(os2.fsType & (_RESTRICTED | _BITMAPS_ONLY))
    if restricted:
        notes.append(Note(text=NO_EMBEDDING))
    if not all(ord(letter) in letters for letter in "ЖжЯя"):
        notes.append(Note(text=NO_RUSSIAN))
    told = (family or in_document(name.rpartition(".")[0])[0])[:80]
    called = told.replace("[", "(").replace("]", ")")
    file: dict[str, Any] = {"sha256": hashlib.sha256(data).hexdigest(), "name": name}
    file |= {"restricted": True} if restricted else {}
    files: list[Any] = [{"weight": weight, **file} for weight in heavy]
    gathered.put(
        f"typography.families[{called}]",
        {"name": called, "weights": heavy, "files": files},
        gathered.at(),
        SURE,
        *notes,
    )
    return gathered.reading()


def _weights(font: TTFont) -> list[int]:
    """All that a variable font has, else its own."""
    if "fvar" in font:
        for axis in font["fvar"].axes:
            if axis.axisTag == "wght":
                low, high = round(axis.minValue / 100), round(axis.maxValue / 100)
                return [step * 100 for step in range(max(1, low), min(9, high) + 1)]
    return [min(900, max(100, round(font["OS/2"].usWeightClass / 100) * 100))]

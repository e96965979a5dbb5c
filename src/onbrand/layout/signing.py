"""A composed sheet says itself how it is laid out, so that its words can be set anew."""

import re
from html import unescape

from pydantic import ValidationError

from onbrand.artwork import Vector
from onbrand.errors import Invalid, _
from onbrand.layout.placed import Placed
from onbrand.layout.svg import escape, opening

LETTERING = "lettering"
_SIGNATURE = re.compile(r'<metadata id="layout">([^<]*)</metadata>')


class NotLaidOutHere(Invalid):
    code = "not-laid-out-here"
    message = _("The words of this picture cannot be set anew: it does not say how it is laid out.")


def signed(body: str, width: int, height: int, placed: Placed) -> Vector:
    told = escape(placed.model_dump_json(exclude_defaults=True))
    metadata = f'<metadata id="layout">{told}</metadata>'
    return Vector(f"{opening(width, height)}{metadata}{body}</svg>", width, height)


def signature(svg: str) -> Placed:
    """Raises NotLaidOutHere."""
    found = _SIGNATURE.search(svg)
    if found is None:
        raise NotLaidOutHere
    try:
        return Placed.model_validate_json(unescape(found[1]))
    except ValidationError as error:
        raise NotLaidOutHere from error


def around_lettering(svg: str) -> tuple[str, str]:
    """What is drawn before the words, from the root on but unsigned, and what after them."""
    start = svg.rfind(f'<g id="{LETTERING}">')
    end = svg.rfind('</g><g id="logo"', start)
    if start < 0:
        raise NotLaidOutHere
    end = end if end >= 0 else svg.rindex("</g></svg>")
    after = svg[end + len("</g>") : svg.rindex("</svg>")]
    return _SIGNATURE.sub("", svg[:start], count=1), after

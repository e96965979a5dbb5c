"""A whole drawing as one shape, for what is shown in a single tone."""

import pathops
from fontTools.svgLib.path import parse_path

from onbrand.artwork.flat.flatten import Flat, written
from onbrand.artwork.flat.outlines import points
from onbrand.artwork.flat.problems import TooManyParts

_MOST_POINTS = 400  # joining shapes takes the square of them


def silhouette(flat: Flat) -> str:
    """Path data that means the same by either fill rule. Raises TooManyParts."""
    left = _MOST_POINTS
    whole = pathops.OpBuilder()
    for shape in flat.shapes:
        path = pathops.Path()
        parse_path(shape.path, path.getPen())
        left -= points(path)
        if left < 0:
            raise TooManyParts
        even = shape.rule == "evenodd"
        path.fillType = pathops.FillType.EVEN_ODD if even else pathops.FillType.WINDING
        whole.add(path, pathops.PathOp.UNION)
    try:
        return written(whole.resolve())
    except pathops.PathOpsError as trouble:
        raise TooManyParts from trouble

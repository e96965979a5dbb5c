"""Words that belong to the drawing itself (values, labels), set in the brand's own type."""

from collections.abc import Sequence
from typing import Literal

from onbrand.artwork.text import shape
from onbrand.generation.composer.canvas import SHORT, Crowded
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.scene import Scene
from onbrand.layout import Box, TextRole
from onbrand.layout.svg import escape
from onbrand.layout.text import Lines, ink_of, set_lines, style_of

Align = Literal["start", "middle", "end"]

READS = 4.7  # WCAG contrast, and a little to spare for soft edges
_STEP, _LEAST = 0.94, 0.026  # of the short side: what is smaller nobody reads
_INKS = ("main", "ink", "paper", "accent", "second")


def fit(
    scene: Scene, role: TextRole, text: str, size: float, width: float, *, lines: int = 1
) -> Lines:
    """The words as large as the width and `size` allow, in units. Raises Crowded."""
    typography = scene.ramps.book.typography
    least = max(_LEAST, style_of(role, typography).min_size) * SHORT
    while size >= least:
        made = set_lines(role, text, typography, size=size, width=width)
        if made and len(made.lines) <= lines:
            return made
        size *= _STEP
    raise Crowded


def even(
    scene: Scene, role: TextRole, texts: Sequence[str], size: float, width: float, *, lines: int = 1
) -> list[Lines]:
    """All of them in one size, that of the longest. Raises Crowded."""
    least = min(fit(scene, role, text, size, width, lines=lines).size for text in texts)
    return [fit(scene, role, text, least, width, lines=lines) for text in texts]


def write(
    scene: Scene, made: Lines, at: tuple[float, float], tone: str, align: Align = "middle"
) -> Box:
    """`at` is the middle (or start, or end) of the top of the capitals. Gives the ink box."""
    paths, boxes = [], []
    for index, line in enumerate(made.lines):
        outline = shape(line, made.face, made.size, made.style.tracking)
        x = at[0] - {"start": 0.0, "middle": 0.5, "end": 1.0}[align] * outline.width
        y = at[1] + made.cap + index * made.leading
        paths.append(f'<path transform="translate({x:.2f} {y:.2f})" d="{outline.d}"/>')
        left, top, right, bottom = ink_of(made, index)
        boxes.append((x + left, y + top, x + right, y + bottom))
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    box = Box(
        x=min(lefts),
        y=min(tops),
        width=max(rights) - min(lefts),
        height=max(bottoms) - min(tops),
    )
    canvas = scene.canvas
    if not canvas.free(box) or box.x < 0 or box.right > canvas.width or box.y < 0:
        raise Crowded
    ramps = scene.ramps
    scene.pen.out.append(
        f'<g role="img" aria-label="{escape(made.spoken)}" fill="{ramps.tone(tone)}" '
        f'data-token="{ramps.token(tone)}">{"".join(paths)}</g>'
    )
    return box


def legible(scene: Scene, ground: str, *wanted: str) -> str:
    """The first of the tones that reads on a ground."""
    tones = (*wanted, *_INKS)
    reading = (tone for tone in tones if scene.ramps.contrast(tone, ground) >= READS)
    best = max(tones, key=lambda tone: scene.ramps.contrast(tone, ground))
    return next(reading, best)


def bearing(scene: Scene, tone: str) -> str:
    """The tone, or the nearest on its ramp that words in paper or ink read on."""
    near = (step(tone, steps) for steps in (0, 1, -1, 2, -2, 3, -3, 4, -4, 6))
    reads = (t for t in near if scene.ramps.contrast(legible(scene, t), t) >= READS)
    return next(reads, "paper")

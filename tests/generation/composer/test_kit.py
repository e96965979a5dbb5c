"""Every drawing, in every sample brand and in odd palettes, across its declared parameters."""

import hashlib
import os
import random
import re
import subprocess
import sys
from collections.abc import Iterator
from itertools import islice

import numpy as np
import pytest

from onbrand.artwork import Vector, rasterize
from onbrand.artwork.vips import Pixels, cut_out
from onbrand.color import Color
from onbrand.generation.composer.catalogue import contact_sheet, poster
from onbrand.generation.composer.drawing import Drawing, Parameter, Range, Tone, Value, drawing
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import SLOTS, Ramps, split
from onbrand.samples import sample, sample_ids
from onbrand.vocabulary import nouns

BRANDS = tuple(sample_ids())
ODD = 3
FUZZ = 3
TONES = ("main", "second", "accent", "paper-1", "ink+1", "leaf", "hot+1")
SIDE, MARGIN = 200, 20  # pixels of the box, and around it
_PAIRS = {"handshake", "parent", "grandparent", "chess_player"}
GROUPS = frozenset({*_PAIRS, "team", "crowd", "family", "meeting"})
SLACK = 3.5  # units by which an extreme of the parameters may leave the inner box 4-196


def odd_ramps(seed: int) -> Ramps:
    """Swatches of any color under a dark ink and a light paper."""
    stream = random.Random(seed)
    book = sample("les")
    swatches = tuple(
        swatch.model_copy(update={"color": Color(*(stream.randrange(256) for _ in range(3)))})
        if swatch.role not in {"ink", "background"}
        else swatch
        for swatch in book.palette.swatches
    )
    palette = book.palette.model_copy(update={"swatches": swatches})
    return Ramps(book.model_copy(update={"palette": palette}))


PALETTES = [Ramps(sample(brand)) for brand in BRANDS] + [odd_ramps(seed) for seed in range(ODD)]


def pick(parameter: Parameter, stream: random.Random) -> Value:
    """The ends of ranges are as likely as all that lies between."""
    low, high = parameter.low, parameter.high
    match parameter.kind:
        case "tone" | "ground":
            return stream.choice((*TONES, *parameter.choices))
        case "count":
            return stream.choice((int(low), int(high), stream.randint(int(low), int(high))))
        case "measure":
            return stream.choice((low, high, stream.uniform(low, high)))
        case "choice":
            return stream.choice(parameter.choices)


def variants(one: Drawing) -> Iterator[dict[str, Value]]:
    stream = random.Random(one.name)
    yield {}
    for _ in range(FUZZ):
        yield {name: pick(parameter, stream) for name, parameter in one.params.items()}


def draft(one: Drawing, ramps: Ramps, **params: Value) -> Pen:
    pen = Pen(ramps, 1, grain=False)
    one.draw(pen, **params)
    return pen


def alpha(pen: Pen) -> Pixels:
    """How much each pixel of the box and its surroundings is covered."""
    whole = SIDE + 2 * MARGIN
    view = f'viewBox="{-MARGIN} {-MARGIN} {whole} {whole}"'
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" width="{whole}" height="{whole}" {view}>'
    return cut_out(Vector(f"{svg}{pen.svg()}</svg>", whole, whole), whole)[..., 3]


def solid_box(covered: Pixels) -> tuple[float, float, float, float]:
    rows, columns = (covered > 110).nonzero()
    return (
        columns.min() - MARGIN,
        rows.min() - MARGIN,
        columns.max() + 1 - MARGIN,
        rows.max() + 1 - MARGIN,
    )


each = pytest.mark.parametrize("one", KIT.values(), ids=KIT)


@each
def test_declares_itself(one: Drawing) -> None:
    assert one.name in nouns(), "no noun has this name: how would anyone ask for it?"
    assert 0.01 <= one.size_m <= 20_000_000
    shape = [each for each in one.params.values() if each.kind != "tone" or each.choices]
    assert len(shape) >= 2, "fewer than two structural parameters"
    assert one.body in one.params
    for name, parameter in one.params.items():
        if parameter.kind in {"count", "measure"}:
            assert isinstance(parameter.default, int | float), name
            assert parameter.low <= parameter.default <= parameter.high, name
        if parameter.kind == "choice":
            assert parameter.default in parameter.choices, name
        if parameter.kind == "tone" and parameter.default is not None:
            split(str(parameter.default))


@each
def test_stays_in_its_box_and_on_its_ground(one: Drawing) -> None:
    for i, params in enumerate(variants(one)):
        left, top, right, bottom = solid_box(alpha(draft(one, PALETTES[i % 4], **params)))
        low, high = 4 - SLACK, 196 + SLACK
        wide = one.scene_class == "land"  # scenery may run from edge to edge
        assert (0 if wide else low) <= left < right <= (200 if wide else high), params
        assert low <= top < bottom <= high, params
        if one.anchor == "ground":
            assert 177 <= bottom <= 188, params
        if one.anchor == "hang":
            assert top <= 7, params


@each
def test_uses_known_tones_in_every_palette(one: Drawing) -> None:
    for ramps in PALETTES:
        svg = draft(one, ramps).svg()
        allowed = {ramps.token(slot) for slot in SLOTS}
        for color, token in re.findall(
            r'(?:fill|stroke)="(#[0-9a-f]{6})"[^>]*data-token="([^"]+)"', svg
        ):
            swatch = re.sub(r"[+-]\d+$", "", token) if token not in allowed else token
            assert swatch in allowed, token
            assert re.fullmatch("#[0-9a-f]{6}", color)
        assert not re.search(r"nan|inf|\de[-+]", re.sub(r'data-token="[^"]*"', "", svg))


@each
def test_is_small_enough_to_edit(one: Drawing) -> None:
    """Bytes and paths without the grain tiles. People have many parts: hands, clothes, faces."""
    for i, params in enumerate(islice(variants(one), 2)):
        pen = Pen(PALETTES[0], 2)
        one.draw(pen, **params)
        if "hair_tone" in one.params:
            most = (480, 290_000) if one.name in GROUPS else (215, 125_000)
        else:
            most = (165, 72_000) if i == 0 else (270, 100_000)
        assert pen.svg().count("<path") < most[0], params
        assert len(pen.svg()) < most[1], params


@pytest.mark.full
@each
def test_structure_follows_its_parameters(one: Drawing) -> None:
    """Each declared parameter changes the drawing somewhere in its range."""
    base = draft(one, PALETTES[0]).svg()
    for name, parameter in one.params.items():
        match parameter.kind:
            case "tone":
                others: list[Value] = ["main+3", "leaf-2"]
            case "choice":
                others = [value for value in parameter.choices if value != parameter.default]
            case _:
                as_kind = int if parameter.kind == "count" else float
                others = [as_kind(parameter.low), as_kind(parameter.high)]
        changed = (draft(one, PALETTES[0], **{name: other}).svg() != base for other in others)
        assert any(changed) or _depends(one, name, parameter), name


def _depends(one: Drawing, name: str, parameter: Parameter) -> bool:
    """A detail of a part that is absent by default shows once that part is there."""
    stream = random.Random(name)
    for _ in range(40):
        params = {key: pick(value, stream) for key, value in one.params.items()}
        other = pick(parameter, stream)
        if (
            draft(one, PALETTES[0], **params).svg()
            != draft(one, PALETTES[0], **{**params, name: other}).svg()
        ):
            return True
    return False


@pytest.mark.full
@each
def test_is_seen_on_a_fitting_ground(one: Drawing) -> None:
    """Of the grounds a layout may give it, in each brand at least two show it clearly: most of
    its silhouette differs visibly from them."""
    covered = alpha(draft(one, PALETTES[0]))[MARGIN:-MARGIN:2, MARGIN:-MARGIN:2] > 200
    for ramps in PALETTES[:4]:
        seen = 0
        for ground in ("paper-2", "second+3", "accent+3", "main+2", "ink+1"):
            pen = draft(one, ramps.on(ground))
            svg = pen.document(ground=ground)
            picture = rasterize(Vector(svg, SIDE, SIDE), SIDE // 2).astype(float)
            own = ramps.tone(ground)
            apart = np.abs(picture - [own.red, own.green, own.blue]).sum(axis=-1)
            seen += bool((apart[covered] > 60).mean() > 0.5)
            if seen == 2:
                break
        assert seen >= 2


def test_the_same_bytes_in_another_process() -> None:
    code = (
        "import hashlib\n"
        "from onbrand.generation.composer.kit import KIT\n"
        "from onbrand.generation.composer.pen import Pen\n"
        "from onbrand.generation.composer.ramps import Ramps\n"
        "from onbrand.samples import sample\n"
        "pen = Pen(Ramps(sample('harbor')), 1.7)\n"
        "for name in sorted(KIT)[::5]: pen.put(name, 100, 184, 200)\n"
        "print(hashlib.sha256(pen.document().encode()).hexdigest())\n"
    )
    pen = Pen(Ramps(sample("harbor")), 1.7)
    for name in sorted(KIT)[::5]:
        pen.put(name, 100, 184, 200)
    here = hashlib.sha256(pen.document().encode()).hexdigest()
    there = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONHASHSEED": "1234"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert there.stdout.strip() == here


def test_the_kit_is_large() -> None:
    assert len(KIT) >= 60
    assert {one.scene_class for one in KIT.values()} >= {"table", "street", "land", "sky", "symbol"}


def test_a_name_is_given_once() -> None:
    with pytest.raises(ValueError, match="two drawings named cup"):

        @drawing(scene_class="table", size_m=0.1)
        def cup(pen: Pen, *, tone: Tone = "main", big: bool = False) -> None:
            """Never drawn."""


def test_every_kind_of_parameter_is_read() -> None:
    params = KIT["cup"].params
    assert params["steam"] == Parameter("count", 2, *_ends(Range(0, 3)))
    assert params["band"] == Parameter("tone", "main", choices=(None,))
    assert params["foam"].choices == (True, False)
    assert KIT["lamp"].params["tilt"].kind == "measure"


def _ends(both: Range) -> tuple[float, float]:
    return both.low, both.high


def test_the_contact_sheet_shows_all_of_them() -> None:
    sheet = contact_sheet(Ramps(sample("les")), ("cup", "fox", "tower"), columns=3)
    for name in ("cup", "fox", "tower"):
        assert sheet.svg.count(f'id="{name}-') == 2
    assert rasterize(sheet).std() > 20


def test_the_poster_takes_brands_in_turn() -> None:
    brands = [Ramps(sample(brand)) for brand in ("les", "sever")]
    svg = poster(brands, sorted(KIT)[:40]).svg
    assert {str(ramps.tone("main+2")) for ramps in brands} <= set(re.findall("#[0-9a-f]{6}", svg))

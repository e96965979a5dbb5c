"""What inspecting a picture costs, against measuring every pixel with the formula itself.

Both are timed in the same run on the same pictures, in processor time, so that the figures mean
something on a busy machine. Run it with `python benchmarks/bench_conformance.py`.
"""

import gc
import time
from collections.abc import Callable
from typing import TypeVar

import numpy as np

from onbrand.artwork import Pixels, Vector, rasterize
from onbrand.brand import BrandBook
from onbrand.color import mix
from onbrand.color.ciede2000 import delta_e
from onbrand.color.cielab import from_light, to_lab
from onbrand.color.leaf import nearest
from onbrand.color.lookup import computed, measure
from onbrand.color.oklab import to_light, to_oklab
from onbrand.conformance import inspect_pixels
from onbrand.conformance.census import take
from onbrand.conformance.palette import scheme_of
from onbrand.layout import Box, Placed, PlacedLogo, PlacedText
from onbrand.samples import sample, sample_ids

SIDE = 1080

T = TypeVar("T")


def flat(book: BrandBook) -> Pixels:
    """Shapes in swatches, tints and shades, as a designer would draw them."""
    palette = book.palette
    colors = [
        mix(swatch.color, end, share)
        for swatch in palette.swatches
        for end, share in (
            (palette.ink.color, 0.3),
            (palette.paper.color, 0.5),
            (palette.ink.color, 0),
        )
    ]
    stream = np.random.default_rng(5)
    circles = "".join(
        f'<circle cx="{x:.0f}" cy="{y:.0f}" r="{r:.0f}" fill="{colors[i % len(colors)]}"/>'
        for i, (x, y, r) in enumerate(stream.uniform((0, 0, 20), (SIDE, SIDE, 160), (80, 3)))
    )
    stops = "".join(
        f'<stop offset="{step / 8}" stop-color="{mix(colors[0], colors[1], step / 8)}"/>'
        for step in range(9)
    )
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{SIDE}" height="{SIDE}">'
        f'<linearGradient id="g" x2="0" y2="1">{stops}</linearGradient>'
        f'<rect width="{SIDE}" height="{SIDE}" fill="url(#g)"/>{circles}</svg>'
    )
    return rasterize(Vector(svg, SIDE, SIDE))


def grainy(book: BrandBook) -> Pixels:
    """The same under a film of grain: every pixel another color."""
    noise = np.random.default_rng(6).normal(0, 5, (SIDE, SIDE, 1))
    return np.clip(flat(book) + noise, 0, 255).astype(np.uint8)


def layout(book: BrandBook) -> Placed:
    """A headline and a logo to be judged; that they are not in the picture changes no cost."""
    style, logo = book.typography.headline, book.logo.variants[0]
    text = PlacedText(
        role="headline",
        lines=("",),
        family=style.family,
        weight=style.weight,
        size=style.size * SIDE,
        color=book.palette.ink.color,
        box=Box(x=65, y=250, width=720, height=180),
    )
    box = Box(x=65, y=65, width=65 * logo.width / logo.height, height=65)
    mark = PlacedLogo(variant=logo.id, corner="top-left", box=box, clear=box)
    whole = Box(x=0, y=0, width=SIDE, height=SIDE)
    return Placed(
        kind="bench",
        width=SIDE,
        height=SIDE,
        margin=65,
        picture=whole,
        quiet=(),
        logo=mark,
        texts=(text,),
    )


def per_pixel(pixels: Pixels, book: BrandBook) -> float:
    """The tints check and nothing else, with no census and no tables."""
    colors = pixels.reshape(-1, 3)
    on = from_light(to_light(nearest(scheme_of(book.palette), to_oklab(colors))))
    return float((delta_e(to_lab(colors), on) <= book.palette.tolerance).mean())


def best(action: Callable[[], T], times: int) -> tuple[float, T]:
    """Milliseconds of processor time of the fastest run: the others measure the neighbors."""
    fastest, result = float("inf"), action()
    for _ in range(times):
        gc.collect()
        started = time.process_time()
        result = action()
        fastest = min(fastest, time.process_time() - started)
    return fastest * 1000, result


def bench_picture(name: str, pixels: Pixels, book: BrandBook) -> None:
    frame = book.format("post")
    placed = layout(book)
    fast, report = best(lambda: inspect_pixels(pixels, book, frame, placed), 7)
    preview = np.ascontiguousarray(pixels[::4, ::4])
    small, _ = best(lambda: inspect_pixels(preview, book, frame, placed), 7)
    census = take(pixels)
    table, _ = best(lambda: measure(scheme_of(book.palette), census.colors), 5)
    slow, truth = best(lambda: per_pixel(pixels, book), 1)
    tints = next(found for found in report.findings if found.check == "palette.tints").measured
    assert tints is not None
    print(
        f"{name:14} {len(census.colors):8,} {fast:10.1f} {small:9.1f} {table:9.1f} {slow:10.0f}"
        f" {slow / fast:7.0f}x {tints:8.4f} {truth:8.4f}"
    )
    assert abs(tints - truth) < 1e-3, "fast and exact disagree"


def main() -> None:
    print("Tables of a new book, ms of processor time:")
    for name in sample_ids():
        scheme = scheme_of(sample(name).palette)
        started = time.process_time()
        computed(scheme)
        print(f"  {name:10} {(time.process_time() - started) * 1000:6.0f}")
    print(f"\nInspecting {SIDE} x {SIDE}, all checks, against the exact tints check alone, ms:")
    heads = ("colors", "inspect", "270 px", "lookup", "per pixel", "ratio", "tints", "exact")
    widths = (8, 10, 9, 9, 10, 8, 8, 8)
    cells = (f"{head:>{width}}" for head, width in zip(heads, widths, strict=True))
    print(f"{'picture':14}", *cells)
    for name in sample_ids():
        book = sample(name)
        bench_picture(f"{name} flat", flat(book), book)
        bench_picture(f"{name} grainy", grainy(book), book)


if __name__ == "__main__":
    main()

"""How many photographs repair brings onto how many palettes, and what the move costs.

Run it with `python benchmarks/bench_repair.py FOLDER` over any folder of photographs, by default
those bundled with scikit-image and scikit-learn where these are installed.
"""

import importlib.util
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import numpy as np
from PIL import Image

from onbrand.artwork import Pixels
from onbrand.artwork.foreign import open_picture
from onbrand.artwork.foreign.kinds import SUFFIXES
from onbrand.brand import BrandBook
from onbrand.conformance import Report, inspect_foreign
from onbrand.conformance.census import take
from onbrand.conformance.palette import scheme_of
from onbrand.errors import Invalid
from onbrand.repair import StructureLost, harmonize
from onbrand.repair.cube import _cube, moved
from onbrand.repair.harmonize import _Shift
from onbrand.samples import sample, sample_ids

BUNDLED = ("skimage/data", "sklearn/datasets/images")
LEAST_SIDE = 200


def folders() -> list[Path]:
    if len(sys.argv) > 1:
        return [Path(sys.argv[1])]
    found = []
    for each in BUNDLED:
        package, _, inside = each.partition("/")
        spec = importlib.util.find_spec(package)
        if spec and spec.origin:
            found.append(Path(spec.origin).parent / inside)
    return found


def photographs() -> dict[str, Pixels]:
    """What is large enough and no drawing of a few colors."""
    found = {}
    for path in sorted(each for folder in folders() for each in folder.iterdir()):
        if path.suffix.removeprefix(".").lower() not in SUFFIXES:
            continue
        try:
            pixels = open_picture(path.read_bytes(), name=path.name).pixels
        except Invalid:  # a multichannel TIFF is no photograph
            continue
        if min(pixels.shape[:2]) >= LEAST_SIDE and len(take(pixels).colors) > 64:
            found[path.name] = pixels
    return found


def tints(report: Report) -> float:
    return next(each.measured or 0.0 for each in report.findings if each.check == "palette.tints")


def row(name: str, pixels: Pixels, book: BrandBook) -> tuple[str, bool]:
    try:
        found = harmonize(pixels, book, "photo")
    except StructureLost as problem:
        before = tints(inspect_foreign(pixels, book, "photo"))
        return f"{name:26} {before:6.3f}  refused, likeness {problem.params['similarity']}", False
    except Invalid as problem:
        return f"{name:26}         refused, {problem.code}", False
    reached = found.structure
    good = tints(found.after) >= 0.9 and reached.similarity >= 0.95 and reached.artefacts <= 0.01
    assert good, "repaired, and not what was promised"
    numbers = f"{tints(found.before):6.3f} {tints(found.after):6.3f} {found.strength:8.2f}"
    return f"{name:26} {numbers} {reached.similarity:8.3f} {reached.artefacts:9.5f}", True


def bench_photographs(pictures: dict[str, Pixels]) -> None:
    print(f"{'photograph, profile photo':26} {'before':>6} {'after':>6} {'strength':>8}", end=" ")
    print(f"{'SSIM(L)':>8} {'artefacts':>9}")
    reached = 0
    for brand in sample_ids():
        print(f"-- {brand}")
        for name, pixels in pictures.items():
            told, good = row(name, pixels, sample(brand))
            reached += good
            print(told)
    total = len(pictures) * len(sample_ids())
    share = reached / total
    print(f"\n{reached} of {total} pairs reached ({share:.0%}), {total - reached} refused\n")


def best(action: Callable[[], object], clock: Callable[[], float], times: int = 7) -> float:
    """Milliseconds of the fastest run."""
    fastest = float("inf")
    for _ in range(times):
        started = clock()
        action()
        fastest = min(fastest, clock() - started)
    return fastest * 1000


def bench_speed(pixels: Pixels) -> None:
    book = sample("sever")
    scheme, tolerance = scheme_of(book.palette), book.palette.tolerance
    census = take(pixels)
    cube = _cube(scheme, tolerance)

    def every_pixel(part: Pixels) -> Pixels:
        found: Pixels = np.asarray(Image.fromarray(part).filter(cube))
        return found

    def distinct() -> Pixels:
        return _Shift.of(census, book, "photo").applied(pixels, 1.0)

    def whole() -> None:
        with suppress(Invalid):
            harmonize(pixels, book, "photo")

    with ThreadPoolExecutor(2) as pool:
        halves = np.array_split(pixels, 2)
        ways: dict[str, Callable[[], object]] = {
            "distinct colors, census at hand": distinct,
            "census": lambda: take(pixels),
            "Pillow, every pixel": lambda: every_pixel(pixels),
            "Pillow, every pixel, 2 threads": lambda: list(pool.map(every_pixel, halves)),
            "whole repair, both reports": whole,
        }
        assert np.array_equal(distinct(), every_pixel(pixels)), "the ways disagree"
        million = pixels.shape[0] * pixels.shape[1] / 1e6
        print(f"{million:.2f} MP, {len(census.colors):,} colors:     ms/MP, wall  processor")
        for name, way in ways.items():
            wall, own = best(way, time.perf_counter), best(way, time.process_time)
            print(f"  {name:32} {wall / million:9.1f} {own / million:9.1f}")
    started = time.process_time()
    _cube.cache_clear()
    moved(scheme, census.colors[:1], tolerance)
    print(f"  {'a new palette, once, ms':32} {(time.process_time() - started) * 1000:19.0f}")


def synthetic() -> Pixels:
    stream = np.random.default_rng(3)
    coarse = stream.integers(0, 256, (12, 16, 3), dtype=np.uint8)
    smooth = np.asarray(Image.fromarray(coarse).resize((1200, 900), Image.Resampling.BICUBIC))
    return np.clip(smooth + stream.normal(0, 2, (900, 1200, 1)), 0, 255).astype(np.uint8)


def main() -> None:
    pictures = photographs()
    if pictures:
        bench_photographs(pictures)
    else:
        print("No photographs: scikit-image and scikit-learn are not installed. Name a folder.\n")
    shown = list(pictures.values()) or [synthetic()]
    bench_speed(max(shown, key=lambda each: len(take(each).colors)))


if __name__ == "__main__":
    main()

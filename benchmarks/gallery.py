"""Sixty briefs in the four sample brands on contact sheets: `make gallery`.

The briefs and the one seed were fixed before the pictures were made, and none is picked: every
brief is drawn once for every brand.
"""

import sys
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyvips

from onbrand.artwork import Pixels
from onbrand.generation.composer import Composer
from onbrand.pipeline import Commission, Result, produce
from onbrand.prompting import Brief, RuleImprover
from onbrand.samples import sample, sample_ids

BRIEFS = Path(__file__).parent / "data" / "gallery.tsv"
OUT = Path(__file__).parents[1] / "docs" / "gallery"
ROW, GAP, WIDTH = 300, 14, 2060
GROUND = 232
SEED = 1


@dataclass(frozen=True, slots=True)
class Entry:
    brand: str
    text: str
    format: str
    seed: int = SEED
    take: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Made:
    """`told` is a line about it; `small` is as high as a row of the sheet at most."""

    told: str
    passed: bool
    small: Pixels


def entries(brand: str) -> Iterator[Entry]:
    for line in BRIEFS.read_text().splitlines():
        form, text = line.split("\t")
        yield Entry(brand, text, form)


def make(entry: Entry) -> tuple[Result, float]:
    book = sample(entry.brand)
    prompt = RuleImprover().improve(Brief(text=entry.text, format=entry.format), book)
    commission = Commission(
        brand=book.id,
        brand_sha256=book.sha256,
        brand_version=book.version,
        prompt=prompt,
        format=entry.format,
        seed=entry.seed,
        take=entry.take,
    )
    start = time.perf_counter()
    result = produce(commission, book, Composer(), lambda _event: None, lambda: False)
    return result, time.perf_counter() - start


def shown(entry: Entry) -> Made:
    result, seconds = make(entry)
    notes, report = result.notes, result.report
    verdict = "pass" if report.passed else "FAIL"
    told = (
        f"{entry.brand:7} {entry.format:9} {notes['archetype']:>12}/{notes['variant']:<10} "
        f"{notes['layout']:>10}/{notes['layout_variant']:<12} {verdict} {report.score:3} "
        f"{seconds:5.2f} s  {entry.text[:60]}"
    )
    return Made(told, report.passed, _small(result.pixels))


def _small(pixels: Pixels) -> Pixels:
    height, width = pixels.shape[:2]
    data = np.ascontiguousarray(pixels).data
    image = pyvips.Image.new_from_memory(data, width, height, 3, "uchar")
    return np.asarray(image.thumbnail_image(10**6, height=round(ROW * 1.2)))


def sheet(pictures: list[Pixels], row: int = ROW) -> pyvips.Image:
    """Rows as wide as the sheet, about `row` pixels high."""
    rows: list[list[pyvips.Image]] = [[]]
    for pixels in pictures:
        height, width = pixels.shape[:2]
        data = np.ascontiguousarray(pixels).data
        rows[-1].append(pyvips.Image.new_from_memory(data, width, height, 3, "uchar"))
        if _share(rows[-1]) * row > WIDTH - GAP * (len(rows[-1]) + 1):
            rows.append([])
    lines = [_line(images, row) for images in rows if images]
    height = GAP + sum(line.height + GAP for line in lines)
    canvas = (pyvips.Image.black(WIDTH, height, bands=3) + GROUND).cast("uchar")
    y = GAP
    for line in lines:
        canvas = canvas.insert(line, 0, y)
        y += line.height + GAP
    return canvas.copy(interpretation="srgb")


def _share(images: list[pyvips.Image]) -> float:
    """Their width when they are one high."""
    return float(sum(image.width / image.height for image in images))


def _line(images: list[pyvips.Image], row: int) -> pyvips.Image:
    high = min(round((WIDTH - GAP * (len(images) + 1)) / _share(images)), round(row * 1.2))
    line = (pyvips.Image.black(WIDTH, high, bands=3) + GROUND).cast("uchar")
    x = GAP
    for image in images:
        small = image.thumbnail_image(10**6, height=high)
        line = line.insert(small, x, 0)
        x += small.width + GAP
    return line


def main() -> int:
    passed = number = 0
    OUT.mkdir(parents=True, exist_ok=True)
    with ProcessPoolExecutor() as workers:
        for brand in sample_ids():
            small = []
            for made in workers.map(shown, entries(brand)):
                number += 1
                passed += made.passed
                small.append(made.small)
                print(f"{number:3} {made.told}", flush=True)
            sheet(small).webpsave(str(OUT / f"{brand}.webp"), Q=80)
    print(f"{passed} of {number} pass")
    return 0 if passed == number else 1


if __name__ == "__main__":
    sys.exit(main())

"""Twenty-four briefs over the sample brands on one contact sheet: `make gallery`."""

import sys
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyvips

from onbrand.artwork import Pixels
from onbrand.generation.composer import Composer
from onbrand.pipeline import Commission, Result, produce
from onbrand.prompting import UNDIRECTED, Brief, Direction, RuleImprover
from onbrand.samples import sample

OUT = Path(__file__).parents[1] / "docs" / "gallery" / "contact.webp"
ROW, GAP, WIDTH = 420, 16, 2060
GROUND = 232


@dataclass(frozen=True, slots=True)
class Entry:
    brand: str
    text: str
    format: str
    seed: int = 1
    take: int = 0
    direction: Direction = UNDIRECTED


ENTRIES = (
    Entry("zerno", "Осенний латте с тыквой, заголовок «Осенний латте уже здесь»", "post"),
    Entry("sever", "Ипотека на новый дом, заголовок «Ипотека от 5,9%», подзаголовок "
          "«Решение за две минуты в приложении», кнопка «Оформить»", "banner"),
    Entry("les", "Весенний лес, заголовок «Сохраним лес вместе», подзаголовок "
          "«Посадите дерево за 300 рублей»", "portrait"),
    Entry("harbor", "A teapot and a cup on a table by the window, headline “The slow "
          "afternoon blend”", "og"),
    Entry("sever", "Банковская карта и кешбэк, вечер, заголовок «Кешбэк до 10%», "
          "кнопка «Получить карту»", "story"),
    Entry("zerno", "Кот в кресле дома вечером, заголовок «Вечер дома»", "post"),
    Entry("les", "Лиса в зимнем лесу ночью, заголовок «Ночь в заповеднике»", "post"),
    Entry("harbor", "Sailboat at sea at dawn, headline “Tea that came by sea”", "portrait", 3),
    Entry("sever", "Фургон доставки едет по городу, заголовок «Посылка приедет сама», слева "
          "место для текста", "banner"),
    Entry("zerno", "Узор из кофейных зёрен, чашек и круассанов", "post", 2),
    Entry("harbor", "Tea tins and teacups pattern, headline “Forty blends”", "post", 3),
    Entry("les", "Горы на рассвете, заголовок «Тропы открыты»", "banner"),
    Entry("zerno", "Пончик, заголовок «Понедельник начинается с пончика»", "portrait"),
    Entry("sever", "Savings grow by themselves: piggy bank and coins, headline “Savings that "
          "grow”", "post"),
    Entry("les", "Plant a sprout, headline “One hour, one tree”, button “Join us”", "post", 2),
    Entry("harbor", "Gift box with ribbon for the holidays, headline “Wrapped with care”",
          "post", take=1),
    Entry("sever", "Ракета: запуск бизнеса, заголовок «Запустите дело за день»", "portrait"),
    Entry("zerno", "Paper cup of coffee to go, headline “Take the morning with you”", "post",
          take=1),
    Entry("les", "Сова на ветке под луной", "portrait"),
    Entry("harbor", "Lighthouse by the sea in the evening, headline “Open late”", "story"),
    Entry("sever", "Geometric: chart and lightbulb, headline “Invest with an idea”", "banner"),
    Entry("zerno", "Торт ко дню рождения, вырезано из бумаги, заголовок «Праздник к чаю»",
          "post"),
    Entry("les", "Велосипед в парке летом, заголовок «Выходные без машины»", "post"),
    Entry("harbor", "A woman works at her desk, headline “Tea breaks count”", "og"),
)  # fmt: skip


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
        direction=entry.direction,
    )
    start = time.perf_counter()
    result = produce(commission, book, Composer(), lambda _event: None, lambda: False)
    return result, time.perf_counter() - start


def sheet(pictures: list[Pixels]) -> pyvips.Image:
    """Rows as wide as the sheet, about `ROW` high."""
    rows: list[list[pyvips.Image]] = [[]]
    for pixels in pictures:
        height, width = pixels.shape[:2]
        data = np.ascontiguousarray(pixels).data
        rows[-1].append(pyvips.Image.new_from_memory(data, width, height, 3, "uchar"))
        if _share(rows[-1]) * ROW > WIDTH - GAP * (len(rows[-1]) + 1):
            rows.append([])
    lines = [_line(row) for row in rows if row]
    height = GAP + sum(line.height + GAP for line in lines)
    canvas = (pyvips.Image.black(WIDTH, height, bands=3) + GROUND).cast("uchar")
    y = GAP
    for line in lines:
        canvas = canvas.insert(line, 0, y)
        y += line.height + GAP
    return canvas.copy(interpretation="srgb")


def _share(row: list[pyvips.Image]) -> float:
    """Its width when it is one high."""
    return float(sum(image.width / image.height for image in row))


def _line(row: list[pyvips.Image]) -> pyvips.Image:
    high = min(round((WIDTH - GAP * (len(row) + 1)) / _share(row)), round(ROW * 1.2))
    line = (pyvips.Image.black(WIDTH, high, bands=3) + GROUND).cast("uchar")
    x = GAP
    for image in row:
        small = image.thumbnail_image(10**6, height=high)
        line = line.insert(small, x, 0)
        x += small.width + GAP
    return line


def main() -> int:
    results = []
    for number, entry in enumerate(ENTRIES, 1):
        result, seconds = make(entry)
        results.append(result)
        notes, report = result.notes, result.report
        verdict = "pass" if report.passed else "FAIL"
        print(
            f"{number:2} {entry.brand:7} {entry.format:9} {notes['archetype']:>10}/"
            f"{notes['variant']:<9} {notes['layout']:>8}/{notes['layout_variant']:<13} "
            f"{verdict} {report.score:3} {seconds:5.2f} s"
        )
    OUT.parent.mkdir(parents=True, exist_ok=True)
    sheet([result.pixels for result in results]).webpsave(str(OUT), Q=82)
    passed = sum(result.report.passed for result in results)
    print(f"{passed} of {len(results)} pass; {OUT.stat().st_size // 1024} KB in {OUT.name}")
    return 0 if passed == len(results) else 1


if __name__ == "__main__":
    sys.exit(main())

"""Forty briefs that name people and things, drawn unpicked on one contact sheet: `make scenes`."""

import sys
from pathlib import Path

import numpy as np
from gallery import Entry, make, sheet

from onbrand.artwork import encode_webp

OUT = Path(__file__).parents[1] / "docs" / "gallery"
SIZE = 2_500_000  # bytes at the most
ROW = 420

SCENES = (
    Entry("sever", "Курьер с посылкой у дома, заголовок «Привезём сегодня»", "post"),
    Entry("sever", "Команда и три ноутбука в офисе, заголовок «Работаем вместе», слева место "
          "для текста", "banner"),
    Entry("sever", "Девушка с телефоном и банковская карта, заголовок «Карта за минуту», кнопка "
          "«Оформить»", "story"),
    Entry("sever", "Рукопожатие партнёров и договор, заголовок «Договор без визита в офис»", "og"),
    Entry("sever", "Велосипедист едет по городу вечером, заголовок «Кешбэк на прокат»",
          "portrait"),
    Entry("sever", "An astronaut and a rocket, headline “Launch your business”", "post"),
    Entry("sever", "Builders and a crane, headline “Loans for construction”, button “Apply”",
          "banner"),
    Entry("sever", "A businessman with a piggy bank and coins, headline “Money that works”",
          "story"),
    Entry("sever", "A scientist with a microscope and a flask, headline “We fund research”", "og"),
    Entry("sever", "A wheelchair user with a laptop in the office, headline “A bank for "
          "everyone”", "portrait"),
    Entry("zerno", "Бариста и кофемашина, заголовок «Доброе утро начинается здесь»", "post"),
    Entry("zerno", "Повар с пирогом на кухне, заголовок «Пироги по пятницам»", "story"),
    Entry("zerno", "Бабушка с чайником и печеньем дома, заголовок «Как у бабушки»", "banner"),
    Entry("zerno", "Студент с книгой и чашкой кофе, заголовок «Скидка студентам 20%»",
          "portrait"),
    Entry("zerno", "Человек за ноутбуком и кот у окна вечером, заголовок «Работайте у нас»", "og"),
    Entry("zerno", "A woman with a paper cup on the street, headline “Take the morning with you”",
          "post"),
    Entry("zerno", "A child with a birthday cake and balloons, headline “Parties at Zerno”",
          "portrait"),
    Entry("zerno", "A chef and a pizza, headline “New: Roman pizza”", "banner"),
    Entry("zerno", "Three friends with donuts, headline “Third donut is free”", "og"),
    Entry("zerno", "A courier on the street with a pizza box, headline “Hot in thirty minutes”, "
          "button “Order”", "story"),
    Entry("les", "Семья сажает дерево в парке, заголовок «Сад для внуков»", "post"),
    Entry("les", "Турист с рюкзаком и палатка в горах, заголовок «Маршруты выходного дня»",
          "portrait"),
    Entry("les", "Фермер и трактор в поле, заголовок «Урожай без химии», подзаголовок «Поддержите "
          "местные хозяйства»", "banner"),
    Entry("les", "Йога в парке летом на рассвете, заголовок «Утро в лесу»", "story"),
    Entry("les", "Учитель и глобус, заголовок «Уроки о природе»", "og"),
    Entry("les", "A runner and a dog in the autumn forest, headline “Run for trees”", "post"),
    Entry("les", "A firefighter and a fire engine, headline “Keep the forest safe”", "portrait"),
    Entry("les", "A crowd at the stage at night, headline “Music for the forest”", "banner"),
    Entry("les", "A woman with a watering can and flowers in the garden, headline “Grow "
          "something”", "og"),
    Entry("les", "A mother with a child and a dog in the park, headline “Family day”", "story"),
    Entry("harbor", "Пилот и самолёт, заголовок «Чай со всего света»", "post"),
    Entry("harbor", "Музыкант с гитарой на сцене вечером, заголовок «Живая музыка»", "portrait"),
    Entry("harbor", "Деловая женщина с чемоданом, заголовок «Чай в дорогу», кнопка «Выбрать»",
          "banner"),
    Entry("harbor", "Папа с ребёнком и воздушный змей, заголовок «Выходной у моря»", "story"),
    Entry("harbor", "Врач и сердце, заголовок «Чай для здоровья»", "og"),
    Entry("harbor", "A winner and a podium, headline “The best blend of the year”", "post"),
    Entry("harbor", "A presenter with a chart and a lightbulb, headline “Tea school”",
          "portrait"),
    Entry("harbor", "A woman works at her desk with a plant at night, headline “Tea breaks "
          "count”", "banner"),
    Entry("harbor", "A grandfather with a dog on a bench in the park, headline “Slow afternoon”",
          "og"),
    Entry("harbor", "Two students with books and teacups, headline “Exam week blend”", "story"),
)  # fmt: skip


def listing(rows: list[str]) -> str:
    lines = (
        "# Forty scenes of people and things",
        "",
        "Drawn by `make scenes`: briefs and seeds fixed beforehand, nothing picked by hand; left",
        "to right and down the sheet.",
        "",
        "![Forty scenes](people.webp)",
        "",
        "| | brand | format | brief | way |",
        "| --- | --- | --- | --- | --- |",
        *rows,
        "",
    )
    return "\n".join(lines)


def main(single: Path | None = None) -> int:
    pictures, rows, passed = [], [], 0
    for number, entry in enumerate(SCENES, 1):
        result, seconds = make(entry)
        notes, report = result.notes, result.report
        passed += report.passed
        pictures.append(result.pixels)
        way = f"{notes['archetype']}, {notes['variant']}, {notes['layout']}"
        rows.append(f"| {number} | {entry.brand} | {entry.format} | {entry.text} | {way} |")
        verdict = "pass" if report.passed else "FAIL"
        print(f"{number:2} {entry.brand:7} {entry.format:9} {way:40} {verdict} {seconds:5.2f} s")
        if single:
            (single / f"{number:02}.webp").write_bytes(encode_webp(result.pixels))
    drawn = np.ascontiguousarray(sheet(pictures, ROW).numpy())
    data = next(d for q in (84, 78, 70, 60) if len(d := encode_webp(drawn, q)) <= SIZE)
    (OUT / "people.webp").write_bytes(data)
    (OUT / "people.md").write_text(listing(rows), "utf-8")
    print(f"{passed} of {len(SCENES)} pass; {len(data) // 1024} KB in people.webp")
    return 0 if passed == len(SCENES) else 1


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:2])))

"""Commissions and brands drawn by lot, from seeds that were fixed before anything was seen."""

import json
import random
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from coloraide import Color

from onbrand.brand import BrandBook
from onbrand.samples import sample, sample_ids

_BRIEFS = Path(__file__).parents[2] / "benchmarks" / "data" / "briefs-a.jsonl"

_RUSSIAN = (
    "Чашка кофе и круассан на столе", "Девушка работает за ноутбуком", "Фургон едет по городу",
    "Лиса в зимнем лесу", "Горы на рассвете", "Маяк у моря вечером", "Ипотека на новый дом",
    "Копилка и монеты", "Подарки под ёлкой", "Узор из чашек и зёрен", "Команда в офисе",
    "Кот в кресле у окна", "Велосипед в парке", "Врач и пациент", "Ракета в космосе",
    "Семья на пикнике", "Букет тюльпанов", "Торт ко дню рождения", "Чемодан и билет",
    "График роста и лампочка",
)  # fmt: skip
_ENGLISH = (
    "A teapot and two cups by the window", "A sailboat at sea at dawn", "Plant a sprout together",
    "A phone with a payment on the screen", "A barista at the coffee machine", "An owl at night",
    "City skyline at dusk", "A parcel on the doorstep", "Gradient waves, abstract, calm",
    "Isometric office with computers", "A runner in the park", "Geometric: coins and a shield",
    "Sun umbrella on the beach", "A basket of vegetables at the market", "Snowy village at night",
    "Headphones and a record", "A teacher at the blackboard", "A bus stop in the rain",
    "Books and a lamp on a shelf", "Line art of a bicycle",
)  # fmt: skip
_WORDS = {
    "ru": (
        ("заголовок «{}»", ("Скоро", "Уютная осень", "Ипотека от 5,9%", "Сохраним лес вместе",
         "Получите карту за один день и платите ей где угодно", "Чай № 1 в городе",
         "Электроэнергосбережение и импортозамещение", "Всё для дома — и даже больше")),
        ("подзаголовок «{}»", ("Решение за две минуты", "С 1 по 30 ноября во всех кофейнях города",
         "Посадите дерево за 300 ₽, а мы пришлём вам его фотографию и координаты")),
        ("кнопка «{}»", ("Оформить", "Узнать больше", "Оставить заявку")),
        ("мелким шрифтом «{}»", ("Не является публичной офертой. Условия на сайте банка.",)),
    ),
    "en": (
        ("headline “{}”", ("Now", "The slow afternoon blend", "Save 25% today", "Open late",
         "Every morning deserves a better beginning than this", "Tea that came by sea",
         "Internationalization without compromises", "We’re hiring: come and build with us")),
        ("subline “{}”", ("In two minutes", "From 1 to 30 November in all our stores",
         "Plant a tree for five euros and we will send you its photograph and coordinates")),
        ("button “{}”", ("Join us", "Find out more", "Get the card")),
        ("small print “{}”", ("Terms and conditions apply. See the website for details.",)),
    ),
}  # fmt: skip
_SAID = (0.9, 0.4, 0.35, 0.15)  # how often each of them is asked for
_FREE = {"ru": ("", "", ", слева место для текста"), "en": ("", "", ", free space on the right")}
_UNUSUAL = {"strip": (1600, 400), "tower": (400, 1600), "sign": (1500, 500), "square": (600, 600)}


@dataclass(frozen=True, slots=True)
class Order:
    """`words` must be found in the picture, as they stand here."""

    number: int
    book: BrandBook
    text: str
    words: tuple[str, ...]
    format: str
    seed: int
    take: int

    def __str__(self) -> str:
        return (
            f"order {self.number}: {self.book.id} {self.format} seed {self.seed} "
            f"take {self.take}: {self.text}"
        )


def orders(count: int, seed: str = "commissions") -> list[Order]:
    """Briefs × sample brands × formats × seeds."""
    return [_order(number, f"{seed}:{number}", None) for number in range(count)]


def strange_orders(count: int, seed: str = "palettes") -> list[Order]:
    """Each in a palette of random colors."""
    return [
        _order(number, f"{seed}:{number}", strange_book(f"{seed}:{number}"))
        for number in range(count)
    ]


def _order(number: int, seed: str, book: BrandBook | None) -> Order:
    dice = random.Random(seed)
    chosen = book or _with_unusual(sample(dice.choice(sample_ids())))
    text, words = _brief(dice)
    form = dice.choice(chosen.formats).id
    return Order(number, chosen, text, words, form, dice.randrange(10**6), dice.randrange(4))


def _brief(dice: random.Random) -> tuple[str, tuple[str, ...]]:
    """A third are briefs as customers write them; the rest are put together here."""
    if dice.random() < 1 / 3:
        return dice.choice(_written()), ()
    language = dice.choice(("ru", "en"))
    parts = [dice.choice(_RUSSIAN if language == "ru" else _ENGLISH)]
    words: list[str] = []
    for (form, choices), often in zip(_WORDS[language], _SAID, strict=True):
        if dice.random() < often:
            words.append(dice.choice(choices))
            parts.append(form.format(words[-1]))
    return ", ".join(parts) + dice.choice(_FREE[language]), tuple(words)


@cache
def _written() -> tuple[str, ...]:
    lines = _BRIEFS.read_text().splitlines()
    return tuple(str(json.loads(line)["text"]) for line in lines)


def _with_unusual(book: BrandBook) -> BrandBook:
    return BrandBook.model_validate(_data(book))


def _data(book: BrandBook) -> dict[str, Any]:
    data = book.model_dump(mode="json")
    for name, (width, height) in _UNUSUAL.items():
        words = {"en": name, "ru": name}
        data["formats"].append({"id": name, "name": words, "width": width, "height": height})
    return data


def strange_book(seed: str) -> BrandBook:
    """A sample brand in other colors: dark ink, light paper, anything between them."""
    dice = random.Random(f"{seed}:book")
    data = _data(sample(dice.choice(sample_ids())))
    palette = data["palette"]
    for swatch in palette["swatches"]:
        swatch["color"] = _color(dice, swatch["role"])
        swatch["cmyk"] = swatch["pantone"] = None
    palette["gradients"] = dice.choice(("none", "one-hue", "free"))
    palette["skin"] = dice.choice(("natural", "natural", "brand"))
    palette["forbidden"] = []
    ends = {
        tone: next(s["color"] for s in palette["swatches"] if s["role"] == role)
        for tone, role in (("on-light", "ink"), ("on-dark", "background"))
    }
    for logo in data["logo"]["variants"]:
        logo["svg"] = re.sub(r"#[0-9a-fA-F]{3,6}", ends[logo["tone"]], logo["svg"])
    return BrandBook.model_validate(data)


def _color(dice: random.Random, role: str) -> str:
    light, chroma = {
        "ink": ((0.12, 0.3), (0.0, 0.07)),
        "background": ((0.93, 1.0), (0.0, 0.03)),
    }.get(role, ((0.3, 0.88), (0.02, 0.24)))
    coords = [dice.uniform(*light), dice.uniform(*chroma), dice.uniform(0, 360)]
    return Color("oklch", coords).convert("srgb").fit().to_string(hex=True)

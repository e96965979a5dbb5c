"""What the package says, in Russian by what it is in English."""

RUSSIAN = {
    "Wine quality": "Качество вина",
    "From eleven measures of a vinho verde to the quality that tasters would give it, with "
    "an interval and what moved it.": "По одиннадцати показателям виньо верде: качество, "
    "которое поставили бы дегустаторы, интервал и то, что на него повлияло.",
    "Wine": "Вино",
    "Measures": "Показатели",
    "red": "красное",
    "white": "белое",
    "Red wine": "Красное вино",
    "White wine": "Белое вино",
    "Fixed acidity": "Нелетучая кислотность",
    "Volatile acidity": "Летучая кислотность",
    "Citric acid": "Лимонная кислота",
    "Residual sugar": "Остаточный сахар",
    "Chlorides": "Хлориды",
    "Free sulfur dioxide": "Свободный SO₂",
    "Total sulfur dioxide": "Общий SO₂",
    "Density": "Плотность",
    "Sulphates": "Сульфаты",
    "Alcohol": "Спирт",
    "g/dm³": "г/дм³",
    "mg/dm³": "мг/дм³",
    "g/cm³": "г/см³",
    "% vol.": "% об.",
    "of 10": "из 10",
    "points": "балла",
    "Quality": "Качество",
    "Wines": "Вин",
    "Mean quality": "Среднее качество",
    "Lowest": "Наименьшее",
    "Highest": "Наибольшее",
    "true in nine wines of ten": "так у девяти вин из десяти",
    "What moved it from the usual {usual}": "Что сдвинуло его от обычных {usual}",
    "{number} wines by their quality": "Вина по качеству, всего {number}",
    "How far each measure moved them, on average": "Насколько их сдвигал каждый показатель",
}
MESSAGES = {"ru": RUSSIAN}


def say(message: str, language: str, **params: object) -> str:
    return MESSAGES.get(language, {}).get(message, message).format_map(params)


def number(value: float, language: str, digits: int = 1) -> str:
    """As its readers write it, with a true minus."""
    told = f"{value:.{digits}f}".replace("-", "−")
    return told.replace(".", ",") if language == "ru" else told

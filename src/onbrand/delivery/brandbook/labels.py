"""What a brand book says of itself, in both languages."""

LABELS: dict[str, tuple[str, str]] = {
    "brand_book": ("Brand book", "Брендбук"),
    "version": ("Version", "Версия"),
    "contents": ("Contents", "Содержание"),
    "palette": ("Palette", "Палитра"),
    "proportions": ("Proportions", "Пропорции"),
    "proportions_text": (
        "Shares of a picture that each color takes, give or take.",
        "Какую долю картинки занимает каждый цвет, примерно.",
    ),
    "tints": ("Tints and shades", "Осветления и затемнения"),
    "tints_free": (
        "Between a color, the ground and the ink everything may be used.",
        "Между цветом, фоном и чернилами можно брать любой оттенок.",
    ),
    "tints_none": (
        "Colors are used as they are, without tints.",
        "Цвета используются как есть, без оттенков.",
    ),
    "tints_declared": (
        "Only the declared tints of a color are used, in percent of it on the paper.",
        "Используются только объявленные оттенки цвета, в процентах от него на фоне.",
    ),
    "declared": ("Tints", "Оттенки"),
    "gradients": ("Gradients", "Градиенты"),
    "gradients_none": ("none", "нет"),
    "gradients_one-hue": ("within one hue", "в пределах одного цвета"),
    "gradients_free": ("free", "свободно"),
    "tolerance": ("Tolerance", "Допуск"),
    "never_use": ("Never use", "Не использовать"),
    "forbidden_colors": ("Colors that are not ours", "Чужие цвета"),
    "contrast": ("Contrast", "Контраст"),
    "contrast_text": (
        (
            "Text in the color of the column on a ground in the color of the row: the ratio"
            " of WCAG 2.2. From 4.5 any text reads, from 3 large headlines do, below none is set."
        ),
        (
            "Текст цвета столбца на фоне цвета строки: контраст по WCAG 2.2. От 4,5 читается любой"
            " текст, от 3 — крупные заголовки, ниже текст не ставится."
        ),
    ),
    "any_text": ("any text", "любой текст"),
    "large_text": ("large text", "крупный текст"),
    "no_text": ("no text", "без текста"),
    "typography": ("Typography", "Шрифты"),
    "weights": ("Weights", "Начертания"),
    "styles": ("Styles", "Стили"),
    "headline": ("Headline", "Заголовок"),
    "subline": ("Text", "Текст"),
    "call_to_action": ("Button", "Кнопка"),
    "legal": ("Small print", "Мелкий текст"),
    "size": ("size", "кегль"),
    "least": ("at least", "не меньше"),
    "leading": ("leading", "интерлиньяж"),
    "tracking": ("tracking", "трекинг"),
    "upper": ("capitals", "прописные"),
    "of_short_side": ("of the short side", "короткой стороны"),
    "fallback": ("fallback", "замена"),
    "logo": ("Logo", "Логотип"),
    "clear_space": ("Clear space", "Охранное поле"),
    "clear_space_text": (
        "{x} of the logo’s height stays empty on every side.",
        "{x} высоты логотипа остаётся пустым со всех сторон.",
    ),
    "least_size": ("Smallest size", "Наименьший размер"),
    "least_size_text": (
        "{px} px high on a screen, {mm} mm on paper.",
        "{px} пикс. в высоту на экране, {mm} мм на бумаге.",
    ),
    "usual_size_text": (
        "Usually {height} of the picture’s short side.",
        "Обычно — {height} короткой стороны картинки.",
    ),
    "corners": ("Places", "Места"),
    "grounds": ("Grounds", "Фоны"),
    "grounds_text": (
        (
            "Of the variants allowed on a ground the one with more contrast is chosen. Where it"
            " stays below {ratio} or none is allowed, the logo is not placed."
        ),
        (
            "Из допустимых на фоне вариантов берётся тот, у которого контраст больше. Там, где он"
            " ниже {ratio} или ни один вариант не разрешён, логотип не ставят."
        ),
    ),
    "on-light": ("for light grounds", "для светлых фонов"),
    "on-dark": ("for dark grounds", "для тёмных фонов"),
    "full": ("Full logo", "Полный логотип"),
    "mark": ("Mark", "Знак"),
    "patterns": ("Patterns", "Узоры"),
    "full_use": ("whole ground", "весь фон"),
    "partial": ("part of it", "часть фона"),
    "heavy-crop": ("heavy crop", "крупный кадр"),
    "never_on": ("never on", "никогда на цвете"),
    "imagery": ("Imagery", "Изображения"),
    "style": ("Style", "Стиль"),
    "mood": ("Mood", "Настроение"),
    "do": ("Do", "Делайте"),
    "dont": ("Don’t", "Не делайте"),
    "never_shown": ("Never shown", "Не показываем"),
    "layout": ("Layout", "Компоновка"),
    "margin": ("Margin", "Поле"),
    "columns": ("Columns", "Колонок"),
    "quiet_zone": ("Quiet zone", "Тихая зона"),
    "whitespace": ("Calm area", "Спокойная площадь"),
    "formats": ("Formats", "Форматы"),
    "formats_text": (
        "Drawn to one scale. The dashed line is the safe area, the fine one the margin.",
        "В одном масштабе. Пунктир — безопасная зона, тонкая линия — поле.",
    ),
    "voice": ("Voice", "Голос"),
    "tone": ("Tone", "Тон"),
    "banned": ("Words we do not use", "Слова, которых нет"),
    "disclaimers": ("Required notes", "Обязательные оговорки"),
    "rules": ("Rules", "Правила"),
    "rules_text": (
        "A must is measured in every picture; advice is shown to whoever asks for one.",
        "Обязательное измеряется в каждой картинке, совет показывается тому, кто её заказывает.",
    ),
    "hard": ("must", "обязательно"),
    "advisory": ("advice", "совет"),
    "samples": ("Made under this book", "Сделано по этой книге"),
    "samples_text": (
        "Composed by the generator from a brief in words, within the rules above.",
        "Собрано генератором по словесному заданию, в рамках этих правил.",
    ),
    "primary": ("Primary", "Основной"),
    "secondary": ("Secondary", "Дополнительный"),
    "accent": ("Accent", "Акцент"),
    "neutral": ("Neutral", "Нейтральный"),
    "background": ("Ground", "Фон"),
    "ink": ("Ink", "Чернила"),
    "top-left": ("top left", "слева вверху"),
    "top-right": ("top right", "справа вверху"),
    "bottom-left": ("bottom left", "слева внизу"),
    "bottom-right": ("bottom right", "справа внизу"),
    "pangram": (
        "Sphinx of black quartz, judge my vow",
        "Съешь ещё этих мягких французских булок",
    ),
}


def labels(language: str) -> dict[str, str]:
    place = 1 if language == "ru" else 0
    return {key: both[place] for key, both in LABELS.items()}

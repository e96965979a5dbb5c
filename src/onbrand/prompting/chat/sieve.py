"""Which of a model's words may stand in a prompt: what is not plainly a harmless detail goes."""

import re
from collections.abc import Iterable

from onbrand.brand import BrandBook, Words
from onbrand.prompting.conflicts import read_conflicts
from onbrand.prompting.fitting import Fitting
from onbrand.prompting.negation import read_exclusions
from onbrand.prompting.noise import ORDER
from onbrand.prompting.prompt import Language, Lettering
from onbrand.prompting.side import names_side
from onbrand.vocabulary.families import NEVER, families, spoken_of
from onbrand.vocabulary.lemmas import lemmas, morphology, plain, tokens
from onbrand.vocabulary.nouns import find_nouns, is_a

_LONGEST = 80
_MOST_WORDS = 12
# Letters, blanks and commas: no digits, quotes, markup, addresses or second sentences.
_SIMPLE: dict[Language, re.Pattern[str]] = {
    "ru": re.compile(r"[а-яё]+(?:[ ,–—-]+[а-яё]+)*", re.IGNORECASE),
    "en": re.compile(r"[a-z]+(?:['’][a-z]+)?(?:[ ,–—-]+[a-z]+(?:['’][a-z]+)?)*", re.IGNORECASE),
}
_NOT_OURS = re.compile(
    # marks and lettering
    r"(?<!\w)(?:logo\w*|emblems?|watermarks?|trademarks?|brand(?:s|ed|ing)?|badges?|labels?|signs?|"
    r"signage|signboards?|text\w*|letter\w*|words?|captions?|headlines?|titles?|slogans?|taglines?|"
    r"quotes?|quotation\w*|inscri\w+|typograph\w*|fonts?|monograms?|signatures?|posters?|banners?|"
    r"billboards?|qr|barcodes?|лого\w*|эмблем\w*|знак\w*|бренд\w*|фирменн\w+|надпис\w*|букв\w*|"
    r"текст\w*|слов[аоу]?|словами|заголов\w*|слоган\w*|вывеск\w*|этикет\w*|ярлык\w*|шрифт\w*|"
    r"подпис\w*|плакат\w*|баннер\w*|штрихкод\w*|монограмм\w*|цитат\w*|"
    # numbers and prices
    r"numbers?|digits?|numerals?|figures?|percent\w*|discounts?|sales?|prices?|priced|free|one|two|"
    r"three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|fifty|dozens?|hundreds?|"
    r"thousands?|millions?|half|цифр\w*|числ\w*|номер\w*|процент\w*|скидк\w*|распродаж\w*|цен[аыуе]|"
    r"ценник\w*|бесплатн\w*|дюжин\w*|сотн\w*|тысяч\w*|миллион\w*|десят\w+|пар[аоуы]|"
    # colors, which the book gives
    r"red|orange|yellow|green|blue|purple|violet|pink|brown|gr[ae]y|black|white|turquoise|teal|navy|"
    r"crimson|scarlet|magenta|colou?r\w*|красн\w+|оранжев\w+|ж[её]лт\w+|зел[её]н\w+|син(?:ий|яя|ее|"
    r"ие|ей|его|им|их)|голуб\w+|фиолетов\w+|розов\w+|коричнев\w+|сер(?:ый|ая|ое|ые|ой|ого|ым|ых)|"
    r"ч[её]рн\w+|бел(?:ый|ая|ое|ые|ой|ого|ым|ых)|бирюзов\w+|алы[ейм]\w*|багров\w+|цвет(?:а|ов|ом)?|"
    # denials are for the brief alone
    r"no|not|never|without|avoid\w*|except|instead|не|ни|нет|без|кроме|вместо|"
    # orders
    r"instruct\w*|prompt\w*|rules?|system|ignor\w*|must|should|always|obey\w*|инструкц\w*|промпт\w*|"
    r"правил\w*|систем\w*|должен|должн\w+|всегда|нужно|следует|"
    # firms that models love
    r"nike|adidas|puma|coca|cola|pepsi|starbucks|mcdonald\w*|google|iphones?|macbooks?|ipads?|"
    r"microsoft|amazon|ikea|lego|disney|pixar|tesla|bmw|mercedes|toyota|samsung|sony|ferrari|visa|"
    r"mastercard|paypal|youtube|instagram|facebook|tiktok|telegram|whatsapp|netflix|"
    r"найк\w*|адидас\w*|кока|пепси|гугл\w*|айфон\w*|макбук\w*|яндекс\w*|сбер\w*|икеа|лего|дисне\w*|"
    r"тесл[аыуе]|самсунг\w*)(?!\w)"
)
# In «no text in the background» the background is not forbidden.
_ABOUT_ANY = re.compile(
    r"picture|image|illustration|scene|background|frame|light|draw\w*|show|space|clear|keep|mark|"
    r"style|colou?r|corner|detail|field|картинка|изображение|иллюстрация|сцена|фон|кадр|свет|"
    r"рисовать|изображать|показывать|место|чистый|оставить|стиль|цвет|угол|деталь|поле|под|один"
)
_SHORT = 4
_NAMES = {"Name", "Surn", "Patr", "Geox", "Orgn", "Trad", "Abbr"}


class Sieve:
    """`about` is the brief without lettering, `limits` what must not be shown, `orders` the words
    that were written to the machine."""

    def __init__(
        self, about: str, limits: str, orders: str, language: Language, book: BrandBook
    ) -> None:
        self._about, self._language, self._book = about, language, book
        self._fits = Fitting(about, limits, language, book)
        self._excluded = {*read_exclusions(f"{about}\n{limits}", language), *NEVER}
        self._told = _words(about)
        names = f"{book.name.en} {book.name.ru}"
        limited = {word for word in _words(limits) if not _ABOUT_ANY.fullmatch(word)}
        self._refused = limited | (_words(f"{orders} {names}") - self._told)
        # What is not in the brief in a kind's words is nobody's wish.
        if not families()["people"].words.search(plain(about)):
            self._excluded |= {"people", "person"}

    def kept(self, phrases: Iterable[str], most: int, *, new: bool = False) -> tuple[str, ...]:
        """In small letters, without a full stop; with `new` nothing that the brief shows."""
        fine = (text for text in map(_tidy, phrases) if self._fine(text))
        told = (text for text in dict.fromkeys(fine) if not new or self._fits.new(_both(text)))
        return tuple(told)[:most]

    def _fine(self, text: str) -> bool:
        return (
            len(text) <= _LONGEST
            and len(text.split()) <= _MOST_WORDS
            and bool(_SIMPLE[self._language].fullmatch(text))
            and not self._names_something(text)
            and not self._breaks_a_limit(plain(text))
        )

    def _names_something(self, text: str) -> bool:
        """A capital inside is a name or a shout; so is a word that no dictionary knows."""
        unknown = (word for word in re.findall(r"[^\W\d_]+", text) if not self._known(word))
        return any(unknown)

    def _known(self, word: str) -> bool:
        low = plain(word)
        if self._told & set(lemmas(low)):
            return True
        if word != word.lower():
            return False
        if self._language == "en":
            return True
        reading = morphology().parse(low)[0]
        named = any(mark in reading.tag for mark in _NAMES) or reading.tag.POS == "NUMR"
        return bool(morphology().word_is_known(low)) and not named

    def _breaks_a_limit(self, text: str) -> bool:
        return (
            bool(_NOT_OURS.search(text) or ORDER.search(text))
            or bool(_words(text) & self._refused)
            or names_side(text)
            or any(families()[n].words.search(text) for n in self._excluded if n in families())
            or any(is_a(each, tuple(self._excluded)) for each in find_nouns(text, self._language))
            or not self._fits.fit(_both(text))
            or self._off_brand(text)
        )

    def _off_brand(self, text: str) -> bool:
        """The cards are compared in English; these words may be Russian."""
        advised = (dont.ru if self._language == "ru" else dont.en for dont in self._dont())
        told = any(True for dont in advised for _ in spoken_of(text, dont))
        return told or bool(read_conflicts(text, Lettering(), self._language, self._book))

    def _dont(self) -> tuple[Words, ...]:
        return (*self._book.imagery.dont, *self._book.imagery.forbidden)


def _tidy(phrase: str) -> str:
    words = " ".join(phrase.split()).strip(" .;,–—-")
    return words[:1].lower() + words[1:] if words[1:2].islower() else words


def _both(text: str) -> Words:
    return Words(en=text, ru=text)


def _words(text: str) -> frozenset[str]:
    """Their dictionary forms; the little words say nothing."""
    told = (token.lemmas for token in tokens(text) if len(token.text) >= _SHORT)
    return frozenset(plain(lemma) for forms in told for lemma in forms)

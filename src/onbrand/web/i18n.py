"""Two languages: translated messages, numbers and dates, one Jinja environment each."""

import gettext
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache, cached_property, partial
from importlib.resources import files
from io import BytesIO
from typing import Literal

from babel import Locale
from babel.core import negotiate_locale
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.numbers import format_decimal, format_percent, get_decimal_symbol
from jinja2 import Environment, PackageLoader, StrictUndefined, Template
from markupsafe import Markup, escape

from onbrand.brand import Words
from onbrand.errors import Problem, Reason
from onbrand.services import Offered, Service
from onbrand.web.folding import Folding, Known
from onbrand.web.keeping import Keeping

Language = Literal["en", "ru"]
LANGUAGES: tuple[Language, ...] = ("en", "ru")
SOURCE: Language = "en"


@dataclass(frozen=True)
class Tongue:
    """Everything that depends on the language of the reader."""

    language: Language
    locale: Locale
    messages: gettext.NullTranslations
    environment: Environment

    def of(self, service: Service | None) -> "Tongue":
        """With the words of a service before ours: it never changes what others say."""
        return self.having(service.messages) if isinstance(service, Offered) else self

    def having(self, messages: Mapping[str, Mapping[str, str]]) -> "Tongue":
        """`messages` by language."""
        theirs = messages.get(self.language)
        return replace(self, messages=_Theirs(theirs, self.messages)) if theirs else self

    def say(self, message: str, /, **params: object) -> str:
        translated = self.messages.gettext(message) if message else ""
        return translated.format_map(params) if params else translated

    def tell(self, problem: Problem) -> str:
        told = {key: self.say(value.message).format_map(value.params)
                if isinstance(value, Reason) else value
                for key, value in problem.params.items()}  # fmt: skip
        return self.say(problem.message).format_map(told)

    def pick(self, words: Words) -> str:
        return words.ru if self.language == "ru" else words.en

    def number(self, value: float) -> str:
        if isinstance(value, int) and 0 <= value < 1000:
            return str(value)
        return str(format_decimal(value, locale=self.locale))

    def decimal(self, written: str) -> str:
        """A number that was written with a point, with all its digits."""
        return written.replace(".", get_decimal_symbol(self.locale))

    def percent(self, share: float) -> str:
        return str(
            format_percent(
                share,
                "#,##0.#%" if self.language == SOURCE else "#,##0.#\u202f%",
                locale=self.locale,
            )
        )

    def moment(self, when: datetime) -> str:
        """In UTC: the page's script turns it into the reader's own time. A page of a journal
        has fifty of them, so only the names of months are asked of Babel, once."""
        utc = when.astimezone(UTC)
        month = self._months[utc.month]
        return f"{utc.day} {month} {utc.year}, {utc.hour:02}:{utc.minute:02} UTC"

    def when(self, moment: datetime) -> Markup:
        shown = self.moment(moment)  # nothing in it is anybody's text
        return Markup(f'<time datetime="{moment.isoformat()}" class="num">{shown}</time>')  # noqa: S704

    @cached_property
    def _months(self) -> dict[int, str]:
        return dict(self.locale.months["format"]["abbreviated"])

    def message(self, words: str, /, **params: object) -> Markup:
        """`_()` of the templates. The messages are ours, what they are filled with is not."""
        filled = {name: escape(value) for name, value in params.items()}
        return Markup(self.messages.gettext(words) % filled)  # noqa: S704 - filled with escaped

    def precisely(self, when: datetime) -> str:
        """The time of day to the second, in UTC."""
        return f"{when.astimezone(UTC):%H:%M:%S} UTC"

    def template(self, name: str) -> Template:
        return self.environment.get_template(name)


Tongues = Mapping[Language, Tongue]


class _Theirs(gettext.NullTranslations):
    """What a service says, and where it says nothing, the product."""

    def __init__(self, theirs: Mapping[str, str], ours: gettext.NullTranslations) -> None:
        super().__init__()
        self.add_fallback(ours)
        self._theirs = theirs

    def gettext(self, message: str) -> str:
        return self._theirs.get(message) or super().gettext(message)


def tongues(static: Callable[[str], str]) -> Tongues:
    return {language: _tongue(language, static) for language in LANGUAGES}


def negotiate(accepted: str) -> Language:
    """The best of ours for an Accept-Language header."""
    ranked = sorted(
        (-_quality(part), place, part.partition(";")[0].strip().replace("-", "_"))
        for place, part in enumerate(accepted.split(","))
    )
    wanted = [name for quality, _place, name in ranked if quality and name]
    return "ru" if negotiate_locale(wanted, LANGUAGES) == "ru" else SOURCE


def _quality(part: str) -> float:
    try:
        return float(part.partition("q=")[2].strip() or 1)
    except ValueError:
        return 0.0


def _tongue(language: Language, static: Callable[[str], str]) -> Tongue:
    """An environment a language: their globals, and so their messages, are not shared."""
    environment = Environment(
        loader=PackageLoader("onbrand.web"),
        autoescape=True,
        undefined=StrictUndefined,
        extensions=["jinja2.ext.i18n", Folding, Keeping],
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        cache_size=-1,
    )
    messages = catalog(language)
    environment.install_gettext_translations(messages, newstyle=True)  # type: ignore[attr-defined]
    tongue = Tongue(language, Locale.parse(language), messages, environment)
    environment.filters |= {
        "pick": tongue.pick,
        "number": tongue.number,
        "percent": tongue.percent,
        "moment": tongue.moment,
        "precisely": tongue.precisely,
        "say": tongue.say,
    }
    icon = partial(_icon, static)
    environment.globals |= {"static": static, "lang": language, "icon": icon}
    environment.globals |= {"_": tongue.message, "when": tongue.when}
    known: dict[str, Known] = {"static": static, "icon": icon, "_": tongue.message}
    environment.known = known  # type: ignore[attr-defined]
    environment.kept = {}  # type: ignore[attr-defined]
    return tongue


@cache
def _icon(static: Callable[[str], str], name: str, kind: str = "") -> Markup:
    """One of our own sprite; a page has dozens of them."""
    return Markup('<svg class="i {}" aria-hidden="true"><use href="{}#{}"/></svg>').format(
        kind, static("icons.svg"), name
    )


@cache
def catalog(language: Language) -> gettext.NullTranslations:
    """Compiled here from the text that translators edit: no build step to forget."""
    if language == SOURCE:
        return gettext.NullTranslations()
    source = files("onbrand.web") / "locale" / language / "LC_MESSAGES" / "messages.po"
    compiled = BytesIO()
    with source.open("rb") as lines:
        write_mo(compiled, read_po(lines, locale=language, abort_invalid=True))
    compiled.seek(0)
    return gettext.GNUTranslations(compiled)

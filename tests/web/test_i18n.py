import pickle
import re
from io import BytesIO
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.frontend import parse_mapping_cfg
from babel.messages.pofile import read_po

from onbrand.brand.document import LARGER, UnreadableFile
from onbrand.brand.findings import Reading
from onbrand.brand.importing import answer
from onbrand.errors import Reason
from onbrand.web.i18n import negotiate, tongues
from onbrand.web.shown import notes

SOURCE = Path(__file__).parents[2] / "src" / "onbrand"
RUSSIAN = SOURCE / "web" / "locale" / "ru" / "LC_MESSAGES" / "messages.po"
CONFIG = SOURCE / "web" / "babel.cfg"
PLACES = re.compile(r"%\(\w+\)s|\{\w+\}")


@pytest.fixture(scope="module")
def russian() -> Catalog:
    return read_po(BytesIO(RUSSIAN.read_bytes()), locale="ru", abort_invalid=True)


@pytest.fixture(scope="module")
def spoken() -> set[str | tuple[str, ...]]:
    with CONFIG.open() as lines:
        methods, options = parse_mapping_cfg(lines)  # type: ignore[no-untyped-call]
    words = {"_": None, "gettext": None, "ngettext": (1, 2)}
    found = extract_from_dir(SOURCE, methods, options, words)
    return {message if isinstance(message, str) else tuple(message[:2])
            for _file, _line, message, _comments, _context in found}  # fmt: skip


def test_everything_that_is_said_is_said_in_russian(
    spoken: set[str | tuple[str, ...]], russian: Catalog
) -> None:
    missing = []
    for message in spoken:
        kept = russian.get(message if isinstance(message, str) else message[0])
        if kept is None or not kept.string or not all(_forms(kept.string)):
            missing.append(message)
    assert not missing


def test_nothing_is_translated_in_vain_or_by_guess(
    spoken: set[str | tuple[str, ...]], russian: Catalog
) -> None:
    known = {message.id if isinstance(message.id, str) else tuple(message.id)
             for message in russian if message.id}  # fmt: skip
    assert known == spoken
    assert not [message.id for message in russian if message.id and message.fuzzy]


def test_plurals_have_the_three_russian_forms(russian: Catalog) -> None:
    plurals = [message for message in russian if message.id and message.pluralizable]
    assert plurals
    assert russian.num_plurals == 3
    assert all(len(_forms(message.string)) == 3 for message in plurals)


def test_translations_fill_the_same_places(russian: Catalog) -> None:
    for message in russian:
        wanted = {place for form in _forms(message.id) for place in PLACES.findall(form)}
        for form in _forms(message.string) if message.id else ():
            assert set(PLACES.findall(form)) == wanted, message.id


def test_languages_do_not_mix() -> None:
    """Two environments that shared globals would both speak the language made last."""
    both = tongues(lambda name: name)
    said = {name: tongue.environment.from_string("{{ _('Brief') }}").render()
            for name, tongue in both.items()}  # fmt: skip
    assert said == {"en": "Brief", "ru": "Бриф"}


@pytest.mark.parametrize(
    ("accepted", "language"),
    [
        ("ru-RU,ru;q=0.9,en;q=0.8", "ru"),
        ("en-GB,en;q=0.9,ru;q=0.8", "en"),
        ("de,ru;q=0.5,en;q=0.4", "ru"),
        ("fr", "en"),
        ("en;q=0.1, ru;q=0.9", "ru"),
        ("ru;q=nonsense", "en"),
        ("", "en"),
    ],
)
def test_the_language_that_the_browser_prefers(accepted: str, language: str) -> None:
    assert negotiate(accepted) == language


@pytest.mark.parametrize(
    ("number", "words"), [(1, "1 кредит"), (3, "3 кредита"), (25, "25 кредитов")]
)
def test_counting_in_russian(number: int, words: str) -> None:
    tongue = tongues(lambda name: name)["ru"]
    template = "{{ n }} {{ ngettext('credit', 'credits', n) }}"
    assert tongue.environment.from_string(template).render(n=number) == words


def _forms(text: str | tuple[str, ...] | list[str] | None) -> list[str]:
    return [text] if isinstance(text, str) else list(text or ())


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("tokens.json", b"[]", "«tokens.json» не читается: в нём должен быть объект"),
        ("a.ase", b"ASEF\0\1\0\0\0\0\0\1\0\1", "обрывается посреди цвета"),
        ("a.pdf", b"%PDF-1.7 broken", "зашифрован или повреждён"),
        ("brand.yml", b"a: 1\na: 2\n", "строка 2: «a» встречается дважды"),
        ("logo.svg", b"<svg viewBox='0 0 9 9'><g onclick='x()'/></svg>", "не допускается"),
    ],
)  # fmt: skip
def test_why_a_file_cannot_be_read_is_said_in_russian(name: str, data: bytes, told: str) -> None:
    reading = Reading.model_validate_json(answer(name, data))
    assert told in notes.told(reading.refused[0].note, tongues(str)["ru"])


def test_a_reason_crosses_processes_and_is_translated_by_itself() -> None:
    told = UnreadableFile(name="a", reason=Reason(LARGER, limit=9))
    problem = pickle.loads(pickle.dumps(told))  # noqa: S301 - our own
    assert str(problem) == "“a” cannot be read: it is larger than 9 KB"
    assert tongues(str)["ru"].tell(problem).endswith("он больше 9 КБ")

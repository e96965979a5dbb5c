"""Where a valid book contradicts itself, or leaves open what a picture needs to know."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import combinations

from onbrand.artwork.fonts import FontMissing, face
from onbrand.brand.book import BrandBook, FontFamily, Format, Logo, Part, Role, Rule, Swatch, Words
from onbrand.brand.diff import distance
from onbrand.brand.findings import Note
from onbrand.brand.notation import of_cmyk
from onbrand.brand.wording import FIELDS
from onbrand.color import contrast
from onbrand.errors import _

TEXT, LARGE = 4.5, 3.0
_CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)
_PROBE = "ЖжЁёЩщЫыЪъ"
_SCREEN_DPI = 96
# The inks of a press are that far from their rough conversion at most (cyan: 27).
_ANOTHER = 35
_MADE_WITH = r"(?: ?(?:C|U|M|CP|UP|CV|CVC|CVU|EC|PC|XGC))?"
PANTONE = re.compile(
    r"(?:(?:PANTONE|PMS)®? )?"
    rf"(?:(?:\d{{3,5}}|P \d{{1,3}}-\d{{1,2}}){_MADE_WITH}"
    r"|\d{2}-\d{4}(?: ?(?:TCX|TPX|TPG|TSX|TN))?"
    rf"|[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+){{0,2}}(?: \d{{1,4}})?{_MADE_WITH})",
    re.IGNORECASE,
)
_WHOLE, _ENOUGH = 0.999, 0.9


class Concern(Part):
    """`place` is the field of the part, in steps joined by dashes. A grave one will make pictures
    fail, whatever they show."""

    part: str
    place: str
    note: Note
    grave: bool = False


def lint(book: BrandBook) -> tuple[Concern, ...]:
    return tuple(
        concern
        for look in (_roles, _legible, _near, _shares, _printed, _letters, _sizes, _logo, _grounds,
                     _patterns, _imagery, _voice, _rules, _languages)
        for concern in look(book)
    )  # fmt: skip


def _concern(part: str, place: str, text: str, **told: str | Words) -> Concern:
    return Concern(part=part, place=place, note=Note(text=text, params=told))


def _grave(part: str, place: str, text: str, **told: str | Words) -> Concern:
    return _concern(part, place, text, **told).model_copy(update={"grave": True})


def _roles(book: BrandBook) -> Iterator[Concern]:
    if not book.palette.by_role(Role.PRIMARY):
        text = _("No swatch is primary: the ink will lead every picture.")
        yield _concern("palette", "swatches", text)
    if not (book.palette.by_role(Role.ACCENT) or book.palette.by_role(Role.SECONDARY)):
        text = _("No swatch is secondary or an accent: pictures will be of one color.")
        yield _concern("palette", "swatches", text)


def _legible(book: BrandBook) -> Iterator[Concern]:
    """Text has a color and stands on a color: both have to find a partner."""
    swatches = book.palette.swatches
    for place, swatch in enumerate(swatches):
        others = [each for each in swatches if each is not swatch]
        best = max((contrast(swatch.color, each.color) for each in others), default=1.0)
        if best >= TEXT:
            continue
        told: dict[str, str | Words] = {"name": swatch.name, "ratio": f"{best:.1f}"}
        if swatch.role is Role.INK:
            text = _("“{name}” is for text and reaches {ratio}:1 at most on any color: 4.5 needed.")
            yield _grave("palette", f"swatches-{place}-color", text, **told)
        elif swatch.role is Role.BACKGROUND:
            text = _("Nothing can be read on “{name}”: the best contrast is {ratio}:1, 4.5 needed.")
            yield _grave("palette", f"swatches-{place}-color", text, **told)


def _near(book: BrandBook) -> Iterator[Concern]:
    palette = book.palette
    for one, other in combinations(palette.swatches, 2):
        apart = distance(one.color, other.color)
        if apart < palette.tolerance / 2:
            text = _("“{one}” and “{other}” look the same (ΔE00 {apart}): one of them is enough.")
            told: dict[str, str | Words] = {
                "one": one.name,
                "other": other.name,
                "apart": f"{apart:.1f}",
            }
            yield _concern("palette", _place(book, other), text, **told)
    for place, bad in enumerate(palette.forbidden):
        for swatch in palette.swatches:
            apart = distance(bad.color, swatch.color)
            if apart <= palette.tolerance:
                text = _("“{bad}” is forbidden and “{name}” is allowed, yet they are ΔE00 {apart}"
                         " apart: within the tolerance of {tolerance}.")  # fmt: skip
                told = {"bad": bad.name, "name": swatch.name, "apart": f"{apart:.1f}"}
                told["tolerance"] = f"{palette.tolerance:g}"
                yield _grave("palette", f"forbidden-{place}-color", text, **told)


def _place(book: BrandBook, swatch: Swatch) -> str:
    return f"swatches-{book.palette.swatches.index(swatch)}-color"


def _shares(book: BrandBook) -> Iterator[Concern]:
    given = [swatch.share for swatch in book.palette.swatches if swatch.share is not None]
    total, every = sum(given), len(given) == len(book.palette.swatches)
    told = {"total": f"{100 * total:.0f}"}
    if every and total < _ENOUGH:
        text = _("The target shares add up to {total}%: the rest belongs to no color.")
        yield _concern("palette", "swatches", text, **told)
    if given and not every and total > _WHOLE:
        text = _("The target shares add up to {total}%: for colors without one nothing is left.")
        yield _concern("palette", "swatches", text, **told)


def _printed(book: BrandBook) -> Iterator[Concern]:
    """Inks as declared: nobody can know more of them without the press's profile."""
    palette = book.palette
    for part, swatches in (("swatches", palette.swatches), ("forbidden", palette.forbidden)):
        for place, swatch in enumerate(swatches):
            if swatch.pantone and not PANTONE.fullmatch(swatch.pantone):
                text = _("“{name}”: “{code}” is not how Pantone writes its colors, such as 682 C.")
                at = f"{part}-{place}-pantone"
                yield _concern("palette", at, text, name=swatch.name, code=swatch.pantone)
            apart = _from_inks(swatch)
            if apart > _ANOTHER:
                text = _("“{name}”: its CMYK, roughly converted without a press profile, is another"
                         " color than {color} (ΔE00 {apart}).")  # fmt: skip
                told = {"color": str(swatch.color), "apart": f"{apart:.0f}"}
                at = f"{part}-{place}-cmyk"
                yield _concern("palette", at, text, name=swatch.name, **told)


def _from_inks(swatch: Swatch) -> float:
    if swatch.cmyk is None:
        return 0.0
    cyan, magenta, yellow, black = swatch.cmyk
    inks = (cyan / 100, magenta / 100, yellow / 100, black / 100)
    return distance(of_cmyk(inks), swatch.color)


def _letters(book: BrandBook) -> Iterator[Concern]:
    russian = _speaks_russian(book)
    for place, family in enumerate(book.typography.families):
        at = f"families-{place}-package"
        try:
            lacking = _lacking(family) if russian else ""
        except FontMissing:
            text = _("The font “{name}” is neither installed nor uploaded.")
            yield _grave("typography", at, text, name=family.name)
            continue
        if lacking:
            text = _("“{name}” has no Cyrillic letters ({letters}…), and the book speaks Russian.")
            yield _concern("typography", at, text, name=family.name, letters=lacking[:4])


def _lacking(family: FontFamily) -> str:
    opened = face(family.source, family.weights[0] if family.weights else 400)
    return "".join(letter for letter in _PROBE if not opened.has(letter))


def _speaks_russian(book: BrandBook) -> bool:
    said = (*book.voice.tone, *book.voice.disclaimers, book.summary, book.name)
    return any(_CYRILLIC.search(words.ru) for words in said)


def _sizes(book: BrandBook) -> Iterator[Concern]:
    styles = book.typography.styles()
    for lesser, greater in (("subline", "headline"), ("legal", "subline")):
        if styles[lesser].size >= styles[greater].size:
            text = _("{lesser} is set as large as {greater}, or larger.")
            told = {"lesser": FIELDS[lesser], "greater": FIELDS[greater]}
            yield _concern("typography", f"{lesser}-size", text, **told)


def _logo(book: BrandBook) -> Iterator[Concern]:
    tones = {logo.tone for logo in book.logo.variants}
    for tone, text in (
        ("on-light", _("There is no logo for light grounds.")),
        ("on-dark", _("There is no logo for dark grounds.")),
    ):
        if tone not in tones:
            yield _concern("logo", "variants", text)
    if not book.logo.corners:
        yield _concern("logo", "corners", _("No corner is allowed: the logo will stand in any."))
    for form in book.formats:
        if not any(_fits(book, form, logo) for logo in book.logo.variants):
            text = _("In “{format}” no logo fits with its clear space inside the margins.")
            yield _grave("logo", "clear_space", text, format=form.name)


def _grounds(book: BrandBook) -> Iterator[Concern]:
    every = [swatch.id for swatch in book.palette.swatches]
    for place, logo in enumerate(book.logo.variants):
        forbidden = book.logo.forbidden_to(logo)
        at = f"variants-{place}-forbidden_backgrounds"
        for ground in logo.allowed_backgrounds:
            if ground in forbidden:
                text = _("Logo “{name}”: “{ground}” is allowed and forbidden at once.")
                told = book.palette.swatch(ground).name
                yield _concern("logo", at, text, name=logo.id, ground=told)
        if not set(logo.allowed_backgrounds or every) - set(forbidden):
            text = _("Logo “{name}” may stand on no color of the palette.")
            yield _grave("logo", at, text, name=logo.id)


def _fits(book: BrandBook, form: Format, logo: Logo) -> bool:
    """The logo in a corner of the type area, clear space on its inner sides."""
    rules, margin = book.logo, book.layout.margin * form.short
    printed = rules.min_mm / 25.4 * form.dpi if form.dpi > _SCREEN_DPI else 0
    height = max(rules.height * form.short, rules.min_px, printed)
    clear, (top, right, bottom, left) = rules.clear_space * height, form.safe
    wide = form.width - max(left, margin) - max(right, margin)
    tall = form.height - max(top, margin) - max(bottom, margin)
    return height * logo.width / logo.height + clear <= wide and height + clear <= tall


def _patterns(book: BrandBook) -> Iterator[Concern]:
    grounds = {swatch.id for swatch in book.palette.swatches}
    for place, pattern in enumerate(book.patterns):
        if not grounds - set(pattern.forbidden_backgrounds):
            text = _("Pattern “{name}” may stand on no color of the palette.")
            at = f"{place}-forbidden_backgrounds"
            yield _grave("patterns", at, text, name=pattern.name)
        if not pattern.uses:
            text = _("Pattern “{name}” has no allowed use.")
            yield _concern("patterns", f"{place}-uses", text, name=pattern.name)


def _imagery(book: BrandBook) -> Iterator[Concern]:
    wanted = [*book.imagery.do, *book.imagery.style]
    for place, words in enumerate((*book.imagery.forbidden, *book.imagery.dont)):
        if words in wanted:
            text = _("“{words}” is asked for and forbidden at once.")
            section = "forbidden" if place < len(book.imagery.forbidden) else "dont"
            yield _grave("imagery", section, text, words=words)


def _voice(book: BrandBook) -> Iterator[Concern]:
    for place, disclaimer in enumerate(book.voice.disclaimers):
        said = set(re.findall(r"\w+", f"{disclaimer.en} {disclaimer.ru}".casefold()))
        for word in book.voice.banned:
            if word.casefold() in said:
                text = _("The required words contain “{word}”, which is a word not to be used.")
                yield _grave("voice", f"disclaimers-{place}", text, word=word)


def _rules(book: BrandBook) -> Iterator[Concern]:
    if not book.rules:
        text = _("There are no rules: prompts and reports will have nothing to cite.")
        yield _concern("rules", "", text)
    yield from _repeated(book.rules)
    checked = Counter(rule.check for rule in book.rules if rule.check)
    for place, rule in enumerate(book.rules):
        if rule.check and checked[rule.check] > 1:
            text = _("Rule {number}: “{check}” is measured under several rules; reports will cite"
                     " one of them.")  # fmt: skip
            yield _concern("rules", f"{place}-check", text, number=rule.number, check=rule.check)


def _repeated(rules: tuple[Rule, ...]) -> Iterator[Concern]:
    seen: dict[str, str] = {}
    for place, rule in enumerate(rules):
        said = " ".join(rule.text.en.casefold().split())
        if said and said in seen:
            text = _("Rule {number} says the same as rule {first}.")
            told = {"number": rule.number, "first": seen[said]}
            yield _concern("rules", f"{place}-text", text, **told)
        seen.setdefault(said, rule.number)


def _languages(book: BrandBook) -> Iterator[Concern]:
    """Told once a part: a book brought in one language lacks the other everywhere."""
    for part in ("palette", "patterns", "imagery", "formats", "voice", "rules"):
        missing = sum(not (words.en and words.ru) for words in _words(getattr(book, part)))
        if missing:
            text = _("Words in one language only: {missing}.")
            yield _concern(part, "", text, missing=str(missing))


def _words(value: object) -> Iterator[Words]:
    if isinstance(value, Words):
        yield value
    elif isinstance(value, Part):
        for field in type(value).model_fields:
            yield from _words(getattr(value, field))
    elif isinstance(value, tuple):
        for each in value:
            yield from _words(each)

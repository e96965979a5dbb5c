"""What the Studio's form means: the brief improved, its words ordered."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from pydantic import BaseModel, field_validator

from onbrand import catalog, orders, portfolio, studio
from onbrand.brand import BrandBook
from onbrand.brand.book import UnknownFormat
from onbrand.catalog import BrandCard, UnknownBrand
from onbrand.db import new_id
from onbrand.errors import Conflict, Invalid, _
from onbrand.imaging import ImageForm
from onbrand.imaging.drawings import pinned
from onbrand.portfolio import UnknownDrawing
from onbrand.prompting import (
    MAX_BRIEF,
    Brief,
    BriefTooLong,
    EmptyBrief,
    Prompt,
    parse_edited,
    to_text,
)
from onbrand.studio import Draft, UnknownDraft
from onbrand.web.numbers import whole
from onbrand.web.pages.directing import direction_of
from onbrand.web.visit import Visit

SERVICE = "images"
CHOICES = (1, 2, 4, 6)
LARGEST_SEED = 2**31 - 1
TITLE = 160


class BadSeed(Invalid):
    code = "bad-seed"
    message = _("A seed is a whole number from 0 to {largest}.")


class BadVariants(Invalid):
    code = "bad-variants"
    message = _("Choose 1, 2, 4 or 6 variants.")


class PriceChanged(Conflict):
    code = "price-changed"
    message = _("The price is {price} credits an image now. Look at the total and order again.")


class StudioForm(BaseModel):
    """As a browser posts it: nothing is refused before it can be shown again."""

    do: str = "improve"
    draft: str = ""
    nonce: str = ""
    price: str = ""
    resolved: str = ""
    brand: str = ""
    brief: str = ""
    text: str = ""
    format: str = ""
    variants: str = "4"
    seed: str = ""
    like: str = "keep"
    archetype: str = ""
    layout: str = ""
    mood: str = ""
    hero: str = ""
    emphasis: str = ""
    align: str = ""
    across: str = ""
    down: str = ""
    scale: str = ""
    corner: str = ""

    @field_validator("*")
    @classmethod
    def _kept(cls, given: str) -> str:
        """No database keeps NUL, and nobody means it."""
        return given.replace("\0", "")


@dataclass(frozen=True, slots=True)
class Composition:
    """What was posted, over what was kept of it. `book` is the chosen one, or another to go on
    with where there is no such brand."""

    form: StudioForm
    kept: Draft | None
    book: BrandBook

    @classmethod
    def of(cls, visit: Visit, form: StudioForm) -> "Composition":
        return cls(form, _kept(visit, form.draft), book_of(visit, form.brand))

    @property
    def text(self) -> str:
        return self.form.text.replace("\r\n", "\n")

    @property
    def brief(self) -> str:
        return self.form.brief.replace("\r\n", "\n").strip()

    @property
    def prompt(self) -> Prompt | None:
        """What the text in the editor was written from, if it cites the chosen brand book."""
        same = self.kept and self.kept.brand == self.book.id
        return self.kept.prompt if self.kept and same else None

    @property
    def untouched(self) -> bool:
        """Whether the editor holds just what the improver wrote."""
        written = self.kept.prompt if self.kept else None
        return not self.text.strip() or (written is not None and self.text == to_text(written))

    @property
    def asked_format(self) -> str | None:
        """A format chosen by hand; the one that was read from the brief may be read anew."""
        return None if self.form.format in {"", self.form.resolved} else self.form.format

    def shown(self) -> Draft:
        """For showing the form again, whatever is wrong with it."""
        variants = whole(self.form.variants)
        return Draft(
            id=self.kept.id if self.kept else _id(self.form.draft) or new_id(),
            brand=self.book.id,
            brief=self.form.brief.replace("\r\n", "\n"),
            format=self.form.format,
            prompt=self.prompt,
            text=self.text,
            variants=min(CHOICES[2] if variants is None else variants, CHOICES[-1]),
            seed=None,
            basis=self.kept.basis if self.kept and self.form.like != "anew" else None,
        )

    def checked(self) -> Draft:
        if whole(self.form.variants) not in CHOICES:
            raise BadVariants
        asked = {"seed": seed_of(self.form.seed), "direction": direction_of(self.form)}
        return self.shown().model_copy(update=asked)


def improve(visit: Visit, composition: Composition) -> Draft:
    """A draft whose text is what the improver writes; kept under an address of its own."""
    draft = composition.checked()
    book = _wanted(composition)
    prompt = improved(visit, composition.brief, composition.asked_format, book)
    draft = draft.model_copy(
        update={"prompt": prompt, "text": to_text(prompt), "format": prompt.format}
    )
    studio.save(visit.session, visit.user.id, draft)
    return draft


def take_brand(visit: Visit, composition: Composition) -> Draft:
    """Another brand book: the brief is improved anew, unless the user's own words would go. Its
    colors and corners are others."""
    form = composition.form.model_copy(update={"emphasis": "", "corner": ""})
    composition = Composition(form, composition.kept, composition.book)
    if composition.untouched and composition.brief and composition.text.strip():
        return improve(visit, composition)
    book = _wanted(composition)
    known = {each.id for each in book.formats}
    draft = composition.checked().model_copy(
        update={"format": form.format if form.format in known else book.formats[0].id}
    )
    studio.save(visit.session, visit.user.id, draft)
    return draft


def replace(visit: Visit, composition: Composition, which: int | None) -> Draft:
    """Takes the brand book's word for a forbidden one, and improves again."""
    conflicts = composition.prompt.conflicts if composition.prompt else ()
    if which is None or which >= len(conflicts) or conflicts[which].suggestion is None:
        return improve(visit, composition)
    brief = composition.form.brief.replace(conflicts[which].word, str(conflicts[which].suggestion))
    form = composition.form.model_copy(update={"brief": brief})
    return improve(visit, Composition(form, composition.kept, composition.book))


def generate(visit: Visit, composition: Composition) -> tuple[Draft, UUID]:
    """The draft as it was ordered, and the order."""
    draft = composition.checked()
    book = _wanted(composition)
    prompt = _final_prompt(visit, composition, book)
    form = _final_format(composition, prompt)
    _known_format(book, form)
    draft = draft.model_copy(
        update={
            "prompt": prompt,
            "text": composition.text if composition.text.strip() else to_text(prompt),
            "format": form,
        }
    )
    studio.save(visit.session, visit.user.id, draft)
    return draft, _order(visit, composition, draft, book)


def improved(visit: Visit, brief: str, form: str | None, book: BrandBook) -> Prompt:
    if not brief:
        raise EmptyBrief
    if len(brief) > MAX_BRIEF:
        raise BriefTooLong(length=len(brief), limit=MAX_BRIEF)
    if form is not None:
        _known_format(book, form)
    visit.site.limits.spend("improve", str(visit.user.id))
    return visit.site.improver.improve(Brief(text=brief, format=form), book)


def book_of(visit: Visit, brand: str) -> BrandBook:
    """The brand's, or of the first brand where there is none such."""
    return chosen(visit, catalog.brands(visit.session, viewer=visit.viewer), brand)


def chosen(visit: Visit, brands: Sequence[BrandCard], brand: str) -> BrandBook:
    card = next((card for card in brands if card.id == brand), brands[0])
    return catalog.by_hash(visit.site.storage, card.sha256)


def seed_of(given: str) -> int | None:
    if not given.strip():
        return None
    seed = whole(given.strip())
    if seed is None or seed > LARGEST_SEED:
        raise BadSeed(largest=LARGEST_SEED)
    return seed


def _wanted(composition: Composition) -> BrandBook:
    if composition.form.brand != composition.book.id:
        raise UnknownBrand(brand=composition.form.brand)
    return composition.book


def _known_format(book: BrandBook, wanted: str) -> None:
    known = [form.id for form in book.formats]
    if wanted not in known:
        raise UnknownFormat(brand=book.name.en, format=wanted, known=", ".join(known))


def _final_prompt(visit: Visit, composition: Composition, book: BrandBook) -> Prompt:
    """The edited text; without one the brief is improved on the way."""
    if not composition.text.strip():
        return improved(visit, composition.brief, composition.asked_format, book)
    written = composition.prompt
    if written is None:
        brief = composition.brief or composition.text.strip()[:MAX_BRIEF]
        written = improved(visit, brief, None, book)
    return parse_edited(written, composition.text, book)


def _final_format(composition: Composition, prompt: Prompt) -> str:
    """The chosen one, unless the task line of the text was edited to say another."""
    written = composition.prompt
    renamed = written is not None and prompt.format != written.format
    return prompt.format if renamed or not composition.form.format else composition.form.format


def _order(visit: Visit, composition: Composition, draft: Draft, book: BrandBook) -> UUID:
    site, user = visit.site, visit.user
    site.limits.spend("order", str(user.id))
    price = site.prices.amounts["image"]
    if composition.form.price not in {"", str(price)}:
        raise PriceChanged(price=price)
    service = site.services[SERVICE]
    form = service.form.model_validate(
        {
            "brand": book.id,
            "brand_version": book.version,
            "brand_sha256": book.sha256,
            "prompt": draft.prompt,
            "format": draft.format,
            "variants": draft.variants,
            "seed": draft.seed,
        }
    )
    if isinstance(form, ImageForm):
        asked = {"direction": draft.direction, "basis": draft.basis}
        form = with_drawings(visit, form.model_copy(update=asked))
    title = " ".join((composition.brief or draft.text).split())
    quote = orders.quote(
        visit.session, user.wallet, service, form, site.prices, title=shortened(title)
    )
    return orders.place(visit.session, user.id, user.wallet, quote.id, key=_key(composition, draft))


def with_drawings(visit: Visit, form: ImageForm) -> ImageForm:
    """With those of the user's own drawings, and the icons, that its prompt speaks of; where it
    names some itself, with these. Raises UnknownDrawing."""
    if not all(portfolio.has(visit.session, visit.user.id, sha256) for sha256 in form.drawings):
        raise UnknownDrawing
    own = portfolio.drawings(visit.session, visit.user.id)
    pins = form.drawings or pinned(visit.site.storage, form.prompt, own, visit.site.icons)
    return form.model_copy(update={"drawings": pins})


def shortened(title: str) -> str:
    return title if len(title) <= TITLE else title[: TITLE - 1].rstrip() + "…"


def _key(composition: Composition, draft: Draft) -> str:
    """The same page sent twice is one order; the same page with other words is another."""
    said = (composition.form.nonce, draft.brand, draft.text, str(draft.format),
            str(draft.variants), str(draft.seed), draft.direction.model_dump_json(),
            draft.basis.commission if draft.basis else "")  # fmt: skip
    return hashlib.sha256("\0".join(said).encode()).hexdigest()


def _kept(visit: Visit, given: str) -> Draft | None:
    wanted = _id(given)
    try:
        return studio.load(visit.session, visit.user.id, wanted) if wanted else None
    except UnknownDraft:
        return None


def _id(given: str) -> UUID | None:
    try:
        return UUID(given)
    except ValueError:
        return None

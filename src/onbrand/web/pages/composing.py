"""What the Studio's form means: the brief improved, its words ordered."""

import hashlib
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from uuid import UUID

from pydantic import BaseModel, field_validator

from onbrand import catalog, orders, portfolio, studio
from onbrand.brand import BrandBook
from onbrand.catalog import BrandCard, UnknownBrand
from onbrand.db import new_id
from onbrand.errors import Conflict, Invalid, _
from onbrand.imaging import ImageForm
from onbrand.imaging.drawings import pinned
from onbrand.portfolio import UnknownDrawing
from onbrand.prompting import (
    MAX_BRIEF,
    EmptyPrompt,
    LetteringTooLong,
    Prompt,
    PromptTooLong,
    parse_edited,
    to_text,
)
from onbrand.studio import Draft, UnknownDraft, UnknownStep
from onbrand.web.numbers import whole
from onbrand.web.pages.directing import direction_of
from onbrand.web.pages.improving import improved, known_format
from onbrand.web.pages.locking import with_locked
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
    step: str = ""
    view: str = ""
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
        return cls(form, _kept(visit, form), book_of(visit, form.brand))

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
        typed = written is None or any(
            phrase.source.kind == "edit" for part in written.sections for phrase in part.phrases
        )
        return not self.text.strip() or not (typed or self.edited)

    @property
    def edited(self) -> bool:
        """Whether something was typed since the last step."""
        if not self.text.strip():
            return False
        written = self.kept.prompt if self.kept else None
        return written is None or self.text not in {self.kept and self.kept.text, to_text(written)}

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
            step=self.kept.step if self.kept else None,
        )

    def checked(self) -> Draft:
        if whole(self.form.variants) not in CHOICES:
            raise BadVariants
        asked = {"seed": seed_of(self.form.seed), "direction": direction_of(self.form)}
        return self.shown().model_copy(update=asked)


def improve(visit: Visit, composition: Composition) -> Draft:
    """A draft whose text is what the improver writes; what was locked stays. Kept under an
    address of its own."""
    draft = composition.checked()
    book = _wanted(composition)
    prompt = improved(visit, composition.brief, composition.asked_format, book)
    before = _before(visit, composition)
    if before and before.prompt:
        prompt = with_locked(prompt, before.prompt, book)
    draft = draft.model_copy(
        update={
            "prompt": prompt,
            "text": to_text(prompt),
            "format": prompt.format,
            "step": before.step if before else draft.step,
        }
    )
    return studio.record(visit.session, visit.user.id, draft, "improve")


def standing(visit: Visit, composition: Composition) -> Draft:
    """The draft as the editor holds it: words typed there become a step of their own, and so
    does a prompt that came without a history. Raises what parsing the words raises."""
    draft, prompt = composition.checked(), composition.prompt
    if prompt is None:
        return draft
    owner = visit.user.id
    if draft.step is None:
        first = draft.model_copy(update={"text": to_text(prompt)})
        made = studio.record(visit.session, owner, first, "improve")
        draft = made.model_copy(update={"text": draft.text})
    if not composition.edited:
        return draft
    read = parse_edited(prompt, composition.text, composition.book)
    return studio.record(visit.session, owner, draft.model_copy(update={"prompt": read}), "edit")


def _before(visit: Visit, composition: Composition) -> Draft | None:
    """What is improved anew, with the brief that it was made from. Words in which there is no
    prompt are no step."""
    if composition.kept is None or composition.prompt is None:
        return None
    form = composition.form.model_copy(update={"brief": composition.kept.brief})
    with suppress(EmptyPrompt, PromptTooLong, LetteringTooLong):
        return standing(visit, Composition(form, composition.kept, composition.book))
    return composition.kept


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
    known_format(book, form)
    written = bool(composition.text.strip())
    draft = draft.model_copy(
        update={
            "prompt": prompt,
            "text": composition.text if written else to_text(prompt),
            "format": form,
        }
    )
    if composition.edited or not written:
        draft = studio.record(visit.session, visit.user.id, draft, "edit" if written else "improve")
    else:
        studio.save(visit.session, visit.user.id, draft)
    return draft, _order(visit, composition, draft, book)


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


def _kept(visit: Visit, form: StudioForm) -> Draft | None:
    """At the step that the page showed."""
    wanted, step = _id(form.draft), whole(form.step)
    if wanted is None:
        return None
    try:
        if step is not None and step <= LARGEST_SEED:
            with suppress(UnknownStep):
                return studio.as_of(visit.session, visit.user.id, wanted, step)
        return studio.load(visit.session, visit.user.id, wanted)
    except UnknownDraft:
        return None


def _id(given: str) -> UUID | None:
    try:
        return UUID(given)
    except ValueError:
        return None

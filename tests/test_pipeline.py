from dataclasses import dataclass, field

import numpy as np
import pytest

from onbrand.artwork import Vector, rasterize
from onbrand.brand.book import UnknownFormat
from onbrand.generation import Finished, Request
from onbrand.generation.composer import Composer
from onbrand.layout import Nudge
from onbrand.pipeline import ENGINE_VERSION, Commission, produce
from onbrand.progress import Cancelled, Event, IsCancelled, OnEvent, Preview, Step
from onbrand.prompting import Choice, Direction, Lettering, Plan, Prompt
from onbrand.samples import sample


def commission(**changed: object) -> Commission:
    book = sample("zerno")
    prompt = Prompt(
        language="ru",
        sections=(),
        lettering=Lettering(headline="Осенний латте уже здесь"),
        format="post",
        plan=Plan(subjects=("cup", "pumpkin")),
    )
    given = {
        "brand": "zerno",
        "brand_sha256": book.sha256,
        "brand_version": book.version,
        "prompt": prompt,
        "format": "post",
        "seed": 1,
    }
    return Commission.model_validate({**given, **changed})


def quiet(_event: Event) -> None:
    pass


def never() -> bool:
    return False


@dataclass
class Painter:
    """Paints squares of one color each, in turns, as wide as the book's post."""

    colors: tuple[str, ...]
    name: str = "painter"
    asked: list[Request] = field(default_factory=list)

    def generate(self, request: Request, on_event: OnEvent, cancelled: IsCancelled) -> Finished:
        color = self.colors[min(len(self.asked), len(self.colors) - 1)]
        self.asked.append(request)
        svg = (
            '<svg xmlns="http://www.w3.org/2000/svg" width="1080" height="1080" '
            f'viewBox="0 0 1080 1080"><rect width="1080" height="1080" fill="{color}"/></svg>'
        )
        return Finished(Vector(svg, 1080, 1080), None, {"color": color})


def test_a_picture_is_made_inspected_and_handed_over_with_its_pixels() -> None:
    events: list[Event] = []
    result = produce(commission(), sample("zerno"), Composer(), events.append, never)
    assert result.report.passed
    assert result.attempts == 1
    assert isinstance(result.artwork, Vector)
    assert np.array_equal(result.pixels, rasterize(result.artwork))
    assert result.placed is not None
    assert result.notes["archetype"]
    stages = [event.stage for event in events if isinstance(event, Step)]
    assert stages[-2:] == ["rasterizing", "inspected"]
    assert any(isinstance(event, Preview) for event in events)


@pytest.mark.parametrize("form", ["post", "banner"])
@pytest.mark.parametrize("seed", [3, 4])
def test_the_logo_keeps_to_the_grounds_that_the_book_allows(form: str, seed: int) -> None:
    book = sample("zerno")
    paper = {"allowed_backgrounds": (book.palette.paper.id,)}
    variants = tuple(logo.model_copy(update=paper) for logo in book.logo.variants)
    kept = book.model_copy(update={"logo": book.logo.model_copy(update={"variants": variants})})
    result = produce(commission(format=form, seed=seed), kept, Composer(), quiet, never)
    grounds = {each.check: each.verdict for each in result.report.findings}
    assert grounds["logo.ground"] == "pass"
    assert result.report.passed
    assert result.attempts == 1


def test_a_failing_picture_is_planned_anew() -> None:
    painter = Painter(("#00ff00", "#ff00ff", "#5b3120"))
    book = sample("zerno")
    own = str(next(s.color for s in book.palette.swatches if s.role == "primary"))
    painter.colors = ("#00ff00", own)
    result = produce(commission(), book, painter, quiet, never)
    assert result.attempts == 2
    assert result.report.passed
    assert result.notes["color"] == own
    assert [request.attempt for request in painter.asked] == [0, 1]


def test_after_the_last_attempt_the_best_is_given_with_its_failures() -> None:
    painter = Painter(("#00ff00", "#ff00ff", "#00ffff", "#123456"))
    result = produce(commission(attempts=3), sample("zerno"), painter, quiet, never)
    assert result.attempts == 3
    assert len(painter.asked) == 3
    assert not result.report.passed


def test_a_worse_attempt_does_not_replace_a_better_one() -> None:
    book = sample("zerno")
    swatch = str(book.palette.swatches[0].color)
    half = (
        '<svg xmlns="http://www.w3.org/2000/svg" width="1080" height="1080" '
        f'viewBox="0 0 1080 1080"><rect width="1080" height="1080" fill="{swatch}"/>'
        '<rect width="540" height="300" fill="#00ff00"/></svg>'
    )

    @dataclass
    class Worsening:
        name: str = "worsening"

        def generate(self, request: Request, on_event: OnEvent, cancelled: IsCancelled) -> Finished:
            svg = half if request.attempt == 0 else half.replace(swatch, "#ff00ff")
            return Finished(Vector(svg, 1080, 1080), None, {"attempt": request.attempt})

    result = produce(commission(attempts=2), book, Worsening(), quiet, never)
    assert result.attempts == 2
    assert result.notes["attempt"] == 0


def test_cancelling_between_attempts_stops() -> None:
    painter = Painter(("#00ff00",))
    with pytest.raises(Cancelled):
        produce(commission(), sample("zerno"), painter, quiet, lambda: bool(painter.asked))
    assert len(painter.asked) == 1


def test_an_unknown_format_names_those_there_are() -> None:
    with pytest.raises(UnknownFormat, match=r"billboard.*post"):
        produce(commission(format="billboard"), sample("zerno"), Composer(), quiet, never)


def test_a_commission_survives_json_and_pins_the_engine() -> None:
    made = commission()
    assert made.engine == ENGINE_VERSION
    assert Commission.model_validate_json(made.model_dump_json()) == made


def test_the_words_can_be_had_as_text_too() -> None:
    result = produce(commission(), sample("zerno"), Composer(), quiet, never)
    assert result.editable is not None
    assert isinstance(result.artwork, Vector)
    assert "<text" in result.editable.svg
    assert "<text" not in result.artwork.svg


CHOICE = Choice(
    archetype="still-life", variant="window", layout="overlay", setting=1, ground=0,
    stream="1:0:0:2",
)  # fmt: skip


def test_a_commission_knows_what_was_changed_since_its_basis() -> None:
    basis = commission().basis_for(CHOICE)
    assert commission(basis=basis).changed == ()
    assert commission(basis=basis).sha256 != commission().sha256
    prompt = commission().prompt.model_copy(update={"lettering": Lettering(headline="Утро")})
    changes: dict[str, dict[str, object]] = {
        "seed": {"seed": 2},
        "format": {"format": "story"},
        "prompt": {"prompt": prompt},
        "archetype": {"direction": Direction(archetype="spotlight")},
        "layout": {"direction": Direction(layout="split")},
        "mood": {"direction": Direction(mood="night")},
        "hero": {"direction": Direction(hero="pumpkin")},
        "emphasis": {"direction": Direction(emphasis="coral")},
        "logo": {"direction": Direction(nudge=Nudge(corner="bottom-left"))},
        "words": {"direction": Direction(nudge=Nudge(down=0.1))},
    }
    for name, change in changes.items():
        assert commission(basis=basis, **change).changed == (name,)
    same = Direction(archetype="still-life", layout="overlay")
    assert commission(basis=basis, direction=same).changed == ()
    assert commission(basis=basis, take=1).changed == ("seed",)


def test_a_hash_of_a_commission_stays_when_fields_are_added_and_tells_engines_apart() -> None:
    plain = commission()
    stored = plain.model_dump(mode="json")
    for later in ("direction", "basis"):
        del stored[later]
    assert Commission.model_validate(stored).sha256 == plain.sha256
    assert commission(engine="1").sha256 != plain.sha256


def test_a_picture_like_another_is_drawn_as_it_was_chosen() -> None:
    first = produce(commission(take=1), sample("zerno"), Composer(), quiet, never)
    assert first.choice is not None
    basis = commission(take=1).basis_for(first.choice)
    again = produce(commission(basis=basis), sample("zerno"), Composer(), quiet, never)
    assert again.choice == first.choice
    assert again.artwork == first.artwork

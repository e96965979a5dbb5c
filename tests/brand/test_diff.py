from typing import Any

from onbrand.brand import BrandBook
from onbrand.brand.diff import Change, diff
from onbrand.color import Color
from onbrand.samples import sample, sample_ids

HARBOR = sample("harbor")


def changed(**parts: Any) -> BrandBook:
    document = HARBOR.model_dump(mode="json")
    for path, value in parts.items():
        *steps, last = path.split("__")
        holder: Any = document
        for step in steps:
            holder = holder[int(step) if step.isdigit() else step]
        if value is None:
            del holder[int(last)]
        else:
            holder[int(last) if last.isdigit() else last] = value
    return BrandBook.model_validate(document)


def only(book: BrandBook) -> Change:
    (change,) = diff(HARBOR, book)
    return change


def test_the_same_is_no_difference_whatever_its_number() -> None:
    for name in sample_ids():
        book = sample(name)
        assert diff(book, book.model_copy(update={"version": 7})) == ()


def test_a_color_is_told_with_how_far_it_went() -> None:
    change = only(changed(palette__swatches__0__color="#8a1f38"))
    assert change.where == ("swatches", "burgundy", "color")
    assert (change.was, change.now) == (Color.parse("#7d1f38"), Color.parse("#8a1f38"))
    assert change.distance
    assert 1 < change.distance < 5
    assert str(change).startswith("Palette · Swatches · burgundy · Color: #7d1f38 → #8a1f38 (ΔE00")


def test_entries_come_and_go_by_their_keys() -> None:
    gone = diff(HARBOR, changed(rules__3=None))
    assert [(each.kind, each.where) for each in gone] == [("removed", ("1.4",))]
    assert gone[0].before.startswith("Porcelain first")
    come = diff(changed(palette__forbidden__0=None), HARBOR)
    kinds = [(each.kind, each.where, str(each.now)) for each in come]
    assert kinds == [("added", ("forbidden", "hot-pink"), "#ff2d87")]


def test_words_numbers_and_lists() -> None:
    assert str(only(changed(layout__margin=0.08))) == "Layout · Margin: 6.5% → 8%"
    assert "Harbor Tea / Харбор Ти → Port" in str(only(changed(name={"en": "Port", "ru": "Port"})))
    fewer = only(changed(voice__banned__0=None))
    assert (fewer.kind, fewer.before) == ("removed", "ahoy")
    safe = only(changed(formats__2__safe=[250, 64, 300, 64]))
    assert (safe.before, safe.after) == ("250, 64, 340, 64", "250, 64, 300, 64")


def test_another_order_is_told() -> None:
    swatches = HARBOR.model_dump(mode="json")["palette"]["swatches"]
    change = only(changed(palette__swatches=[swatches[1], swatches[0], *swatches[2:]]))
    assert change.after.startswith("navy, burgundy, teal")


def test_every_two_books_differ_in_words() -> None:
    for name in sample_ids()[1:]:
        told = [str(each) for each in diff(sample(sample_ids()[0]), sample(name))]
        assert len(told) > 40
        assert all(": " in line for line in told)

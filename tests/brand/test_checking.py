"""A draft may be wrong anywhere: it is told where, and can be shown all the same."""

from typing import Any

import pytest

from onbrand.brand.checking import Unfinished, finished, flaws, shown
from onbrand.brand.starting import blank
from onbrand.samples import sample


def document() -> dict[str, Any]:
    return sample("harbor").model_dump(mode="json")


def test_what_is_whole_stays_what_it_is() -> None:
    assert flaws(document()) == ()
    assert shown(document()) == finished(document()) == sample("harbor")


def test_each_flaw_has_a_place_and_words_to_translate() -> None:
    broken = document()
    broken["palette"]["swatches"][2]["color"] = "teal"
    del broken["formats"][0]["width"]
    broken["layout"]["margin"] = 3
    told = {(each.part, each.place): str(each.reason) for each in flaws(broken)}
    assert told.keys() == {
        ("palette", "swatches-2-color"), ("formats", "0-width"), ("layout", "margin"),
    }  # fmt: skip
    assert told["formats", "0-width"] == "this is missing"
    assert told["layout", "margin"] == "at most 1.0 is possible"
    with pytest.raises(Unfinished, match="cannot be published yet: palette, swatches-2-color"):
        finished(broken)


@pytest.mark.parametrize(
    ("part", "value"),
    [
        ("palette", {"swatches": []}),
        ("formats", []),
        ("typography", {}),
        ("logo", {"variants": []}),
        ("summary", 7),
        ("rules", [{"number": "x"}]),
        ("imagery", {"do": "all"}),
    ],
)
def test_a_broken_part_is_shown_as_a_blank_books(part: str, value: Any) -> None:
    book = shown({**document(), part: value})
    spare = shown(blank("harbor", "Harbor Tea"))
    assert getattr(book, part) == getattr(spare, part)
    if part != "layout":
        assert book.layout == sample("harbor").layout


def test_parts_that_contradict_each_other_are_shown_apart() -> None:
    broken = document()
    broken["patterns"][0]["swatches"] = ["nothing"]
    (flaw,) = flaws(broken)
    assert (flaw.part, str(flaw.reason)) == (
        "patterns", "pattern “portholes”: the palette has no “nothing”",
    )  # fmt: skip
    assert shown(broken).patterns == ()
    broken["formats"].append(broken["formats"][0])
    assert len(shown(broken).formats) == len(blank("a", "a")["formats"])


def test_what_other_programs_said_twice_is_shown_without() -> None:
    broken = document()
    said = {"id": "same", "data": {}}
    broken["extensions"] = [said, said]
    assert shown(broken).extensions == ()
    assert [flaw.part for flaw in flaws(broken)] == ["book"] * len(flaws(broken))


def test_nothing_at_all_is_shown_too() -> None:
    assert shown({}).name.en == "brand"

"""What is set in the picture does not direct it."""

import pytest

from onbrand.prompting import Brief, Plan, RuleImprover
from onbrand.samples import sample


def plan_of(text: str) -> Plan:
    return RuleImprover().improve(Brief(text=text), sample("zerno")).plan


def test_a_headline_counts_nothing_and_forbids_nothing() -> None:
    plan = plan_of("чашка кофе, заголовок «Дарим 5 чашек без пенки»")
    assert plan.counts == {}
    assert plan.exclude == ()


@pytest.mark.parametrize("headline", ["Ночь музеев", "Место слева свободно"])
def test_a_headline_sets_no_time_and_keeps_no_side_free(headline: str) -> None:
    plan = plan_of(f"чашка кофе, заголовок «{headline}»")
    assert plan.mood != "night"
    assert plan.free_side is None


def test_the_brief_itself_does() -> None:
    plan = plan_of("5 чашек кофе ночью, место слева, без людей")
    assert plan.counts
    assert plan.mood == "night"
    assert plan.free_side == "left"
    assert "person" in plan.exclude

"""Turns at the checker: few at once, and few of one visitor."""

import asyncio
from concurrent.futures import ThreadPoolExecutor

import pytest

from onbrand.web.checks import AT_ONCE, Checks, StillChecking


async def waits(checks: Checks, who: str, end: asyncio.Event, begun: list[str]) -> None:
    async with checks.turn(who):
        begun.append(who)
        await end.wait()


async def crowd() -> tuple[list[str], list[str]]:
    """Four pictures of Anna and one of Boris; who is in hand at first, and in the end."""
    checks, end, begun = Checks(), asyncio.Event(), list[str]()
    coming = [asyncio.create_task(waits(checks, "anna", end, begun)) for _time in range(3)]
    await asyncio.sleep(0)
    with pytest.raises(StillChecking):
        await waits(checks, "anna", end, begun)
    coming.append(asyncio.create_task(waits(checks, "boris", end, begun)))
    await asyncio.sleep(0.01)
    first = list(begun)
    end.set()
    await asyncio.gather(*coming)
    await waits(checks, "anna", end, begun)
    return first, begun


def test_few_at_once_and_few_of_one_visitor() -> None:
    # In a thread of its own: a browser test before may have left its loop to this one.
    with ThreadPoolExecutor(1) as apart:
        first, all_of_them = apart.submit(lambda: asyncio.run(crowd())).result()
    assert first == ["anna"] * AT_ONCE
    assert sorted(all_of_them) == ["anna"] * 4 + ["boris"]

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from onbrand.progress import Cancelled, Event, Preview, Step
from onbrand.services import Failed, Json, Outcome, Temporary
from onbrand.services.hand import Hand, HandLost, ServiceBroken
from tests.worker.bakery import Bakery, Loaves, services

ROOT = Path(__file__).parents[2]


@pytest.fixture
def hand() -> Iterator[Hand]:
    hired = Hand(services)
    yield hired
    hired.dismiss()


@pytest.fixture
def loaf(tmp_path: Path) -> Callable[..., Json]:
    def ordered(word: str = "ok", seconds: float = 0.0) -> Json:
        form = Loaves(folder=str(tmp_path), script=[word], seconds=seconds)
        return Bakery().lines(form, {"loaf": 3})[0].input

    return ordered


def hear_out(hand: Hand, seconds: float = 20) -> tuple[list[Event], Outcome]:
    events: list[Event] = []
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        said = hand.hear(0.05)
        if isinstance(said, Outcome):
            return events, said
        if said is not None:
            events.append(said)
    raise TimeoutError


def test_events_and_then_the_outcome(hand: Hand, loaf: Callable[..., Json]) -> None:
    for _time in range(2):
        hand.give("bakery", loaf())
        events, outcome = hear_out(hand)
        assert events == [
            Step("kneading", 0.2),
            Preview(b"half baked", "image/webp"),
            Step("baking", 0.8),
        ]
        assert [file.role for file in outcome.files] == ["preview", "png"]


@pytest.mark.parametrize(
    ("word", "kind"), [("busy", Temporary), ("failed", Failed), ("broken", ServiceBroken)]
)
def test_troubles_arrive_as_they_were_raised(
    hand: Hand, loaf: Callable[..., Json], word: str, kind: type[Exception]
) -> None:
    hand.give("bakery", loaf(word))
    with pytest.raises(kind):
        hear_out(hand)
    hand.give("bakery", loaf())
    assert hear_out(hand)[1].passed


def test_a_dead_process_is_noticed_and_replaced(hand: Hand, loaf: Callable[..., Json]) -> None:
    before = hand.pid
    hand.give("bakery", loaf("crash"))
    with pytest.raises(HandLost):
        hear_out(hand)
    assert hand.pid != before
    hand.give("bakery", loaf())
    assert hear_out(hand)[1].passed


def test_one_that_died_idle_is_replaced_before_it_is_given_work(
    hand: Hand, loaf: Callable[..., Json]
) -> None:
    before = hand.pid
    assert before is not None
    os.kill(before, signal.SIGKILL)
    hand._process.join()
    hand.give("bakery", loaf())
    assert hear_out(hand)[1].passed
    assert hand.pid != before


def test_asked_to_stop_it_stops_within_a_fifth_of_a_second(
    hand: Hand, loaf: Callable[..., Json]
) -> None:
    hand.give("bakery", loaf(seconds=60))
    while not isinstance(hand.hear(0.05), Step):
        pass
    asked_at = time.perf_counter()
    hand.ask_to_stop()
    with pytest.raises(Cancelled):
        hear_out(hand)
    assert time.perf_counter() - asked_at < 0.2
    hand.give("bakery", loaf(seconds=0.1))
    assert hear_out(hand)[1].passed


def test_ctrl_c_is_its_parent_s_business(hand: Hand, loaf: Callable[..., Json]) -> None:
    hand.give("bakery", loaf(seconds=0.3))
    while not isinstance(hand.hear(0.05), Step):
        pass
    assert hand.pid is not None
    os.kill(hand.pid, signal.SIGINT)
    assert hear_out(hand)[1].passed


def test_it_dies_with_its_parent() -> None:
    script = (
        "import time; from onbrand.services.hand import Hand;"
        "from tests.worker.bakery import services\n"
        "if __name__ == '__main__':\n"
        "    hand = Hand(services); print(hand.pid, flush=True); time.sleep(60)"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script], cwd=ROOT, stdout=subprocess.PIPE
    ) as parent:
        assert parent.stdout is not None
        pid = int(parent.stdout.readline())
        assert _lives(pid)
        parent.kill()
    until = time.monotonic() + 20
    while _lives(pid):
        assert time.monotonic() < until
        time.sleep(0.02)


def _lives(pid: int) -> bool:
    """A zombie does not: in a container nobody may be there to bury it."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    state = Path("/proc", str(pid), "stat")
    return not state.exists() or state.read_text().rpartition(")")[2].split()[0] != "Z"

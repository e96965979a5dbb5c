"""A process that reads for us can do little, and takes nothing with it when it dies."""

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from functools import partial

import pytest

from onbrand.confined import Ahead, Confined, Limits, TooGreedy, TooSlow, Unreadable

LINUX = sys.platform.startswith("linux")


def misbehave(name: str, data: bytes) -> bytes:
    """What a hostile file would have its reader do."""
    match name:
        case "echo":
            return data
        case "sleep":
            time.sleep(60)
        case "spin":
            while True:
                pass
        case "allocate":
            return bytes(len(bytearray(2**30)))
        case "die":
            os._exit(3)
        case "raise":
            raise RuntimeError(name)
        case _:
            return _threaded() if name == "thread" else _reach_out(name).encode()
    return b""


def _threaded() -> bytes:
    said: list[bytes] = []
    thread = threading.Thread(target=said.append, args=(b"one",))
    thread.start()
    thread.join()
    return said[0]


def _reach_out(name: str) -> str:
    try:
        match name:
            case "read":
                return open("/etc/hostname").read()  # noqa: PTH123
            case "write":
                open("/tmp/onbrand-was-here", "w").close()  # noqa: PTH123, S108
            case "call":
                socket.create_connection(("127.0.0.1", 9)).close()
            case "start":
                subprocess.run([sys.executable, "-c", ""], check=True)
            case _:
                return "?"
    except OSError as error:
        return f"refused: {error.errno}"
    return "done"


@pytest.fixture(scope="module")
def confined() -> Iterator[Confined]:
    with Confined(misbehave, Limits(seconds=0.8, memory=200 * 2**20)) as started:
        yield started


def test_it_answers(confined: Confined) -> None:
    assert confined.ask("echo", b"\0" * 10**6) == b"\0" * 10**6
    assert confined.ask("echo", b"") == b""


@pytest.mark.skipif(not LINUX, reason="other systems bound less, and the guide says so")
@pytest.mark.parametrize("name", ["read", "write", "call", "start"])
def test_it_opens_nothing(confined: Confined, name: str) -> None:
    assert confined.ask(name, b"").startswith(b"refused")


@pytest.mark.skipif(not LINUX, reason="other systems bound less, and the guide says so")
def test_nor_does_one_that_may_have_threads() -> None:
    with Confined(misbehave, Limits(threads=True), begun="forkserver") as threaded:
        for name in ("read", "write", "call", "start"):
            assert threaded.ask(name, b"").startswith(b"refused"), name
        assert threaded.ask("thread", b"") == b"one"


@pytest.mark.parametrize("name", ["sleep", "spin"])
def test_patience_ends(confined: Confined, name: str) -> None:
    confined.ask("echo", b"")
    begun = time.monotonic()
    with pytest.raises(TooSlow, match=f"“{name}” takes too long"):
        confined.ask(name, b"")
    assert time.monotonic() - begun < 1.6
    assert confined.ask("echo", b"again") == b"again"


@pytest.mark.skipif(not LINUX, reason="other systems bound less, and the guide says so")
def test_memory_ends(confined: Confined) -> None:
    with pytest.raises(TooGreedy, match="“allocate” takes too much memory"):
        confined.ask("allocate", b"")
    assert confined.ask("echo", b"again") == b"again"


@pytest.mark.parametrize("name", ["die", "raise"])
def test_death_is_told_by_the_file_in_hand(confined: Confined, name: str) -> None:
    with pytest.raises(Unreadable, match=f"“{name}” is damaged"):
        confined.ask(name, b"")
    assert confined.ask("echo", b"again") == b"again"


@pytest.mark.skipif(sys.platform == "win32", reason="an interrupt is an end there")
def test_an_interrupt_is_for_its_parent(confined: Confined) -> None:
    confined.ask("echo", b"")
    assert confined.process_id
    os.kill(confined.process_id, signal.SIGINT)
    same = confined.process_id
    assert confined.ask("echo", b"still here") == b"still here"
    assert confined.process_id == same


def test_a_process_begun_ahead_serves_one_asker_alone() -> None:
    ahead = Ahead(partial(Confined, misbehave))
    try:
        ahead.begin()
        first = ahead._next
        ahead.begin()
        taken = ahead.take()
        assert taken is first, "begun once, and waiting"
        with taken, ahead.take() as other:
            assert other is not taken
            assert taken.ask("echo", b"1") + other.ask("echo", b"2") == b"12"
    finally:
        ahead.close()

import secrets
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from uuid import UUID, uuid4

import pytest
from sqlalchemy import Engine

from onbrand import db, ledger
from onbrand.db import transaction
from onbrand.ledger import (
    AlreadySettled,
    BadAmount,
    Balance,
    InsufficientCredits,
    KeyReused,
    NothingToRefund,
    UnknownWallet,
)

Fund = Callable[[int], UUID]


def test_hold_and_capture_spend(engine: Engine, fund: Fund) -> None:
    wallet, line = fund(10), uuid4()
    with transaction(engine) as session:
        ledger.hold(session, wallet, 4, line)
        assert ledger.balance(session, wallet) == Balance(available=6, held=4)
        assert ledger.capture(session, line)
        assert ledger.balance(session, wallet) == Balance(available=6, held=0)


def test_hold_and_release_give_back(engine: Engine, fund: Fund) -> None:
    wallet, line = fund(10), uuid4()
    with transaction(engine) as session:
        ledger.hold(session, wallet, 4, line)
        assert ledger.release(session, line)
        assert ledger.balance(session, wallet) == Balance(available=10, held=0)


def test_settling_again_changes_nothing_and_otherwise_is_refused(
    engine: Engine, fund: Fund
) -> None:
    wallet, line = fund(10), uuid4()
    with transaction(engine) as session:
        ledger.hold(session, wallet, 4, line)
        ledger.capture(session, line)
        assert not ledger.capture(session, line)
        with pytest.raises(AlreadySettled):
            ledger.release(session, line)
        assert ledger.balance(session, wallet) == Balance(available=6, held=0)


def test_short_of_credits_says_by_how_much(engine: Engine, fund: Fund) -> None:
    wallet = fund(5)
    with transaction(engine) as session, pytest.raises(InsufficientCredits) as caught:
        ledger.hold_lines(session, wallet, {uuid4(): 4, uuid4(): 4})
    assert caught.value.params == {"needed": 8, "available": 5, "shortfall": 3}
    with transaction(engine) as session:
        assert ledger.balance(session, wallet) == Balance(available=5, held=0)


def test_holding_a_line_again_holds_once(engine: Engine, fund: Fund) -> None:
    wallet, line = fund(10), uuid4()
    with transaction(engine) as session:
        ledger.hold(session, wallet, 8, line)
        ledger.hold(session, wallet, 8, line)
        assert ledger.balance(session, wallet) == Balance(available=2, held=8)
        with pytest.raises(KeyReused):
            ledger.hold(session, wallet, 1, line)


def test_lines_that_cost_nothing_need_no_hold(engine: Engine, fund: Fund) -> None:
    wallet, line = fund(0), uuid4()
    with transaction(engine) as session:
        ledger.hold(session, wallet, 0, line)
        assert not ledger.capture(session, line)
        assert ledger.verify(session) == ()


def test_top_up_once_a_key(engine: Engine, fund: Fund) -> None:
    wallet = fund(0)
    with transaction(engine) as session:
        first = ledger.top_up(session, wallet, 5, key="k", reason="r", actor=None)
        again = ledger.top_up(session, wallet, 5, key="k", reason="r", actor=None)
        assert first == again
        assert ledger.balance(session, wallet).available == 5
        with pytest.raises(KeyReused):
            ledger.top_up(session, wallet, 6, key="k", reason="r", actor=None)


def test_keys_may_be_long(engine: Engine, fund: Fund) -> None:
    # Random, for what repeats itself is compressed and fits into an index.
    wallet, line, key = fund(1), uuid4(), secrets.token_hex(10_000)
    with transaction(engine) as session:
        first = ledger.top_up(session, wallet, 5, key=key, reason="r", actor=None)
        assert ledger.top_up(session, wallet, 5, key=key, reason="r", actor=None) == first
        assert ledger.top_up(session, wallet, 5, key=key[:-1], reason="r", actor=None) != first
        ledger.hold(session, wallet, 1, line)
        ledger.capture(session, line)
        ledger.refund(session, line, reason="r", actor=uuid4(), key=key)


@pytest.mark.parametrize("amount", [0, -1, 2**63])
def test_amounts_are_whole_positive_and_bounded(engine: Engine, fund: Fund, amount: int) -> None:
    with transaction(engine) as session, pytest.raises(BadAmount):
        ledger.top_up(session, fund(0), amount, key="k", reason="r", actor=None)


def test_refunds_never_exceed_what_was_captured(engine: Engine, fund: Fund) -> None:
    wallet, line, actor = fund(10), uuid4(), uuid4()
    with transaction(engine) as session:
        ledger.hold(session, wallet, 6, line)
        with pytest.raises(NothingToRefund):
            ledger.refund(session, line, reason="early", actor=actor)
        ledger.capture(session, line)
        ledger.refund(session, line, reason="a part", actor=actor, amount=2)
        with pytest.raises(NothingToRefund) as caught:
            ledger.refund(session, line, reason="too much", actor=actor, amount=5)
        assert caught.value.params == {"refundable": 4}
        ledger.refund(session, line, reason="the rest", actor=actor)
        assert ledger.balance(session, wallet) == Balance(available=10, held=0)
        assert ledger.verify(session) == ()


def test_unknown_wallet(engine: Engine) -> None:
    with transaction(engine) as session:
        with pytest.raises(UnknownWallet):
            ledger.balance(session, uuid4())
        with pytest.raises(UnknownWallet):
            ledger.hold(session, uuid4(), 1, uuid4())


def test_a_block_that_raises_moves_nothing(engine: Engine, fund: Fund) -> None:
    wallet = fund(10)

    def hold_and_stumble() -> None:
        with transaction(engine) as session:
            ledger.hold(session, wallet, 4, uuid4())
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        hold_and_stumble()
    with transaction(engine) as session:
        assert ledger.balance(session, wallet) == Balance(available=10, held=0)


def test_32_clients_on_100_credits_spend_exactly_100(database: str, fund: Fund) -> None:
    wallet, clients, each = fund(100), 32, 20
    engine = db.connect(database, pool=clients)
    together = Barrier(clients)

    def spend(_client: int) -> int:
        together.wait()
        spent = 0
        for _time in range(each):
            line = uuid4()
            try:
                with transaction(engine) as session:
                    ledger.hold(session, wallet, 1, line)
                with transaction(engine) as session:
                    ledger.capture(session, line)
                spent += 1
            except InsufficientCredits:
                pass
        return spent

    with ThreadPoolExecutor(clients) as pool:
        assert sum(pool.map(spend, range(clients))) == 100
    with transaction(engine) as session:
        assert ledger.balance(session, wallet) == Balance(available=0, held=0)
        assert ledger.verify(session) == ()
    engine.dispose()


def test_capture_and_release_at_once_settle_once(engine: Engine, fund: Fund) -> None:
    wallet = fund(100)
    lines = [uuid4() for _line in range(20)]
    with transaction(engine) as session:
        ledger.hold_lines(session, wallet, dict.fromkeys(lines, 5))

    def settle(move: Callable[..., bool], line: UUID) -> bool:
        try:
            with transaction(engine) as session:
                return move(session, line)
        except AlreadySettled:
            return False

    jobs = [(move, line) for line in lines for move in (ledger.capture, ledger.release)]
    with ThreadPoolExecutor(8) as pool:
        settled = list(pool.map(lambda job: settle(*job), jobs))
    assert sum(settled) == len(lines)
    with transaction(engine) as session:
        assert ledger.balance(session, wallet).held == 0
        assert ledger.verify(session) == ()


def test_two_refunds_at_once_are_two_after_another(engine: Engine, fund: Fund) -> None:
    wallet, line = fund(10), uuid4()
    with transaction(engine) as session:
        ledger.hold(session, wallet, 10, line)
        ledger.capture(session, line)

    def back() -> None:
        with transaction(engine) as session:
            ledger.refund(session, line, reason="r", actor=uuid4(), amount=6)

    with ThreadPoolExecutor(1) as pool:
        with transaction(engine) as session:
            ledger.refund(session, line, reason="r", actor=uuid4(), amount=6)
            second = pool.submit(back)
            with pytest.raises(TimeoutError):
                second.result(timeout=0.3)
        with pytest.raises(NothingToRefund):
            second.result()

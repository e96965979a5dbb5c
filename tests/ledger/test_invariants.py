"""Any sequence of moves, checked against a model in plain integers."""

from uuid import UUID, uuid4

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    invariant,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import Engine

from onbrand import ledger
from onbrand.db import transaction
from onbrand.errors import Problem

amounts = st.integers(1, 30)


class Books(RuleBasedStateMachine):
    engine: Engine
    wallets = Bundle("wallets")
    lines = Bundle("lines")

    def __init__(self) -> None:
        super().__init__()
        self.available: dict[UUID, int] = {}
        self.held: dict[UUID, int] = {}
        self.holds: dict[UUID, tuple[UUID, int]] = {}
        self.ended: dict[UUID, str] = {}
        self.refunded: dict[UUID, int] = {}

    def allowed(self, move: str, *given: object, **more: object) -> bool:
        try:
            with transaction(self.engine) as session:
                getattr(ledger, move)(session, *given, **more)
        except Problem:
            return False
        return True

    @rule(target=wallets)
    def open(self) -> UUID:
        with transaction(self.engine) as session:
            wallet = ledger.open_wallet(session)
        self.available[wallet] = self.held[wallet] = 0
        return wallet

    @rule(wallet=wallets, amount=amounts)
    def top_up(self, wallet: UUID, amount: int) -> None:
        assert self.allowed("top_up", wallet, amount, key=str(uuid4()), reason="r", actor=None)
        self.available[wallet] += amount

    @rule(target=lines, wallet=wallets, amount=amounts)
    def hold(self, wallet: UUID, amount: int) -> UUID:
        line = uuid4()
        done = self.allowed("hold", wallet, amount, line)
        assert done == (amount <= self.available[wallet])
        if done:
            self.available[wallet] -= amount
            self.held[wallet] += amount
            self.holds[line] = (wallet, amount)
        return line

    @rule(line=lines)
    def hold_again(self, line: UUID) -> None:
        if line in self.holds:
            wallet, amount = self.holds[line]
            assert self.allowed("hold", wallet, amount, line)

    @rule(line=lines, kind=st.sampled_from(["capture", "release"]))
    def settle(self, line: UUID, kind: str) -> None:
        before = self.ended.get(line)
        assert self.allowed(kind, line) == (before in {None, kind})
        if before is None and line in self.holds:
            wallet, amount = self.holds[line]
            self.ended[line] = kind
            self.held[wallet] -= amount
            if kind == "release":
                self.available[wallet] += amount

    @rule(line=lines, amount=amounts)
    def refund(self, line: UUID, amount: int) -> None:
        captured = self.holds[line][1] if self.ended.get(line) == "capture" else 0
        before = self.refunded.get(line, 0)
        done = self.allowed("refund", line, reason="r", actor=uuid4(), amount=amount)
        assert done == (before + amount <= captured)
        if done:
            self.refunded[line] = before + amount
            self.available[self.holds[line][0]] += amount

    @invariant()
    def the_books_are_the_model(self) -> None:
        with transaction(self.engine) as session:
            for wallet, available in self.available.items():
                balance = ledger.balance(session, wallet)
                assert (balance.available, balance.held) == (available, self.held[wallet])
            assert ledger.verify(session) == ()


def test_any_sequence_of_moves_keeps_the_books(engine: Engine) -> None:
    bound = type("BoundBooks", (Books,), {"engine": engine})
    run_state_machine_as_test(
        bound,
        settings=settings(
            max_examples=25,
            stateful_step_count=25,
            deadline=None,
            suppress_health_check=[HealthCheck.too_slow],
        ),
    )

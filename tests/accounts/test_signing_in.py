import secrets
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import timedelta

import pytest
from pwdlib.hashers.argon2 import Argon2Hasher
from sqlalchemy import Engine, QueuePool, text

from onbrand import accounts, ledger
from onbrand.accounts import Passwords, TooManyAttempts, User, WrongPassword
from onbrand.accounts.throttle import (
    TRIES_OF_ADDRESS,
    TRIES_OF_LOGIN,
    TRIES_OF_PAIR,
    WINDOW_OF_LOGIN_S,
)
from onbrand.db import transaction

PASSWORD = "correct horse"


@pytest.fixture(scope="module")
def passwords() -> Passwords:
    """Cheap ones: these tests sign in often."""
    return Passwords(hasher=Argon2Hasher(time_cost=1, memory_cost=64, parallelism=1))


@pytest.fixture
def ann(engine: Engine, passwords: Passwords) -> User:
    with transaction(engine) as session:
        return accounts.register(session, "ann@example.com", passwords.hash(PASSWORD))


def enter(
    engine: Engine, passwords: Passwords, login: str, password: str, address: str = "1.2.3.4"
) -> str:
    with transaction(engine) as session:
        return accounts.sign_in(
            session, passwords, login, password, agent="Firefox", address=address
        )


def test_a_token_is_its_user(engine: Engine, passwords: Passwords, ann: User) -> None:
    token = enter(engine, passwords, " Ann@example.com", PASSWORD)
    with transaction(engine) as session:
        assert accounts.user_of(session, token) == ann
        assert accounts.visitor(session, token) == (ann, ledger.balance(session, ann.wallet))
        assert accounts.user_of(session, token + "x") is None
        stored = session.execute(text("SELECT token_sha256 FROM sessions")).scalar_one()
    assert token.encode() not in bytes(stored)


def test_each_sign_in_has_a_token_of_its_own(
    engine: Engine, passwords: Passwords, ann: User
) -> None:
    first = enter(engine, passwords, ann.login, PASSWORD)
    second = enter(engine, passwords, ann.login, PASSWORD)
    with transaction(engine) as session:
        accounts.sign_out(session, first)
        assert accounts.user_of(session, first) is None
        assert accounts.user_of(session, second) == ann
        (left,) = accounts.sessions(session, ann.id)
        assert left.agent == "Firefox"
        accounts.revoke(session, ann.id, left.id)
        assert accounts.user_of(session, second) is None


def test_sessions_end(engine: Engine, passwords: Passwords, ann: User) -> None:
    token = enter(engine, passwords, ann.login, PASSWORD)
    with transaction(engine) as session:
        (begun,) = accounts.sessions(session, ann.id)
        assert begun.expires_at - begun.created_at >= timedelta(days=29)
        session.execute(text("UPDATE sessions SET expires_at = now() - interval '1 s'"))
        assert accounts.user_of(session, token) is None


def test_the_inactive_are_out(engine: Engine, passwords: Passwords, ann: User) -> None:
    token = enter(engine, passwords, ann.login, PASSWORD)
    with transaction(engine) as session:
        session.execute(text("UPDATE users SET active = false"))
        assert accounts.user_of(session, token) is None
    with pytest.raises(WrongPassword):
        enter(engine, passwords, ann.login, PASSWORD)


def test_wrong_password_and_unknown_user_are_the_same(engine: Engine) -> None:
    passwords = Passwords()
    with transaction(engine) as session:
        ann = accounts.register(session, "ann@example.com", passwords.hash(PASSWORD))
    # The processor's time: the clock's would tell of other programs too.
    said, taken = set(), {}
    for login in (ann.login, "nobody@example.com"):
        times = []
        for _try in range(5):
            begun = time.process_time()
            with pytest.raises(WrongPassword) as caught:
                enter(engine, passwords, login, "wrong password")
            times.append(time.process_time() - begun)
            said.add(str(caught.value))
        taken[login] = min(times)
    assert len(said) == 1
    slow, fast = max(taken.values()), min(taken.values())
    assert slow < 1.5 * fast, taken


def test_guessing_is_slowed_down_even_though_each_try_is_rolled_back(
    engine: Engine, passwords: Passwords, ann: User
) -> None:
    for _try in range(TRIES_OF_PAIR):
        with pytest.raises(WrongPassword):
            enter(engine, passwords, ann.login, "guess guess")
    with pytest.raises(TooManyAttempts) as caught:
        enter(engine, passwords, ann.login, PASSWORD)
    assert 0 < caught.value.retry_after <= 600
    assert enter(engine, passwords, ann.login, PASSWORD, address="5.6.7.8")


def test_the_right_password_forgets_the_wrong_ones(
    engine: Engine, passwords: Passwords, ann: User
) -> None:
    for _time in range(2):
        for _try in range(TRIES_OF_PAIR - 1):
            with pytest.raises(WrongPassword):
                enter(engine, passwords, ann.login, "guess guess")
        assert enter(engine, passwords, ann.login, PASSWORD)


def test_an_address_that_tries_many_names_is_slowed_down(
    engine: Engine, ann: User, passwords: Passwords
) -> None:
    for number in range(TRIES_OF_ADDRESS):
        with pytest.raises(WrongPassword):
            enter(engine, passwords, f"u{number}@example.com", PASSWORD)
    with pytest.raises(TooManyAttempts):
        enter(engine, passwords, ann.login, PASSWORD)
    assert enter(engine, passwords, ann.login, PASSWORD, address="5.6.7.8")


def test_a_login_tried_from_many_addresses_is_slowed_down_for_a_short_time(
    engine: Engine, passwords: Passwords, ann: User
) -> None:
    for number in range(TRIES_OF_LOGIN):
        with pytest.raises(WrongPassword):
            enter(engine, passwords, ann.login, "guess guess", f"10.0.0.{number}")
    with pytest.raises(TooManyAttempts) as caught:
        enter(engine, passwords, ann.login, PASSWORD)
    assert 0 < caught.value.retry_after <= WINDOW_OF_LOGIN_S


def test_one_address_cannot_shut_a_login_for_the_others(
    engine: Engine, passwords: Passwords, ann: User
) -> None:
    for _try in range(TRIES_OF_PAIR + TRIES_OF_LOGIN):
        with pytest.raises((WrongPassword, TooManyAttempts)):
            enter(engine, passwords, ann.login, "guess guess")
    assert enter(engine, passwords, ann.login, PASSWORD, address="5.6.7.8")


def test_who_knows_the_password_may_come_often(
    engine: Engine, passwords: Passwords, ann: User
) -> None:
    for _time in range(TRIES_OF_LOGIN + 1):
        assert enter(engine, passwords, ann.login, PASSWORD)


def test_an_endless_login_is_nobodys(engine: Engine, passwords: Passwords) -> None:
    # Random, for what repeats itself is compressed and fits into an index.
    with pytest.raises(WrongPassword):
        enter(engine, passwords, secrets.token_hex(10_000), PASSWORD)


def test_a_window_ends(engine: Engine, ann: User, passwords: Passwords) -> None:
    for _try in range(TRIES_OF_PAIR + 1):
        with pytest.raises((WrongPassword, TooManyAttempts)):
            enter(engine, passwords, ann.login, "guess guess")
    with transaction(engine) as session:
        session.execute(text("UPDATE rate_buckets SET ends_at = now() - interval '1 s'"))
    assert enter(engine, passwords, ann.login, PASSWORD)


def test_changing_the_password_ends_every_session(
    engine: Engine, passwords: Passwords, ann: User
) -> None:
    old = enter(engine, passwords, ann.login, PASSWORD)
    with transaction(engine) as session, pytest.raises(WrongPassword):
        accounts.change_password(session, passwords, ann, "not it at all", "a new password")
    with transaction(engine) as session:
        new = accounts.change_password(session, passwords, ann, PASSWORD, "a new password")
        assert accounts.user_of(session, old) is None
        assert accounts.user_of(session, new) is not None
    with pytest.raises(WrongPassword):
        enter(engine, passwords, ann.login, PASSWORD)
    assert enter(engine, passwords, ann.login, "a new password")


class Watchful(Argon2Hasher):
    """Notes how many connections are in use while it is at work."""

    def __init__(self, pool: QueuePool) -> None:
        super().__init__(time_cost=1, memory_cost=64, parallelism=1)
        self.pool = pool
        self.in_use: list[int] = []

    def hash(self, password: str | bytes, *, salt: bytes | None = None) -> str:
        self.in_use.append(self.pool.checkedout())
        return super().hash(password, salt=salt)

    def verify(self, password: str | bytes, hash: str | bytes) -> bool:  # noqa: A002 - pwdlib's
        self.in_use.append(self.pool.checkedout())
        return super().verify(password, hash)


def test_no_connection_is_held_while_a_password_is_looked_at(
    engine: Engine, passwords: Passwords, ann: User
) -> None:
    pool = engine.pool
    assert isinstance(pool, QueuePool)
    token = enter(engine, passwords, ann.login, PASSWORD)
    hasher = Watchful(pool)
    watched = Passwords(hasher=hasher)
    with transaction(engine) as session:
        # As every request does, and so it has a connection.
        assert accounts.user_of(session, token)
        accounts.sign_in(session, watched, ann.login, PASSWORD)
        accounts.user_of(session, token)
        accounts.change_password(session, watched, ann, PASSWORD, "a new password")
    assert hasher.in_use == [0, 0, 0, 0]


def test_a_password_is_changed_by_one_of_two_at_once(
    engine: Engine, passwords: Passwords, ann: User
) -> None:
    def change(new: str) -> bool:
        with suppress(WrongPassword), transaction(engine) as session:
            return bool(accounts.change_password(session, passwords, ann, PASSWORD, new))
        return False

    with ThreadPoolExecutor(4) as pool:
        changed = list(pool.map(change, [f"new password {n}" for n in range(4)]))
    assert changed.count(True) == 1

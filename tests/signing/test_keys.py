"""The house's keys, in a real database."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from pydantic import SecretStr
from sqlalchemy import Engine

from onbrand import signing
from onbrand.db import now, transaction
from onbrand.settings import Settings
from onbrand.signing import SealedKey


def test_an_empty_secret_is_none() -> None:
    assert Settings(secret=SecretStr("")).sealing is None
    assert Settings(secret=SecretStr("a secret")).sealing == "a secret"


def test_many_at_once_make_one_key(engine: Engine) -> None:
    def asked(_number: int) -> str:
        with transaction(engine) as session:
            return signing.key_of(session, now(), None).public.id

    with ThreadPoolExecutor(8) as askers:
        assert len(set(askers.map(asked, range(16)))) == 1
    with transaction(engine) as session:
        assert len(signing.listed(session, None)) == 1


def test_what_was_signed_before_keeps_its_key(engine: Engine) -> None:
    with transaction(engine) as session:
        first = signing.key_of(session, now() - timedelta(days=3), None)
    then = now()
    with transaction(engine) as session:
        second = signing.rotate(session, None)
    with transaction(engine) as session:
        assert signing.key_of(session, then, None) == first
        assert signing.key_of(session, now(), None).public == second
        newest, oldest = signing.listed(session, None)
    assert (newest.key, newest.retired_at) == (second, None)
    assert oldest.retired_at is not None


def test_a_sealed_key_needs_its_secret(engine: Engine) -> None:
    with transaction(engine) as session:
        plain = signing.key_of(session, now(), None)
        signing.rotate(session, "a secret")
    for wrong in (None, "another"):
        with transaction(engine) as session, pytest.raises(SealedKey):
            signing.key_of(session, now(), wrong)
    with transaction(engine) as session:
        sealed = signing.key_of(session, now(), "a secret")
        assert signing.key_of(session, now() - timedelta(days=1), "a secret") == plain
        stored = session.connection().exec_driver_sql("SELECT private FROM signing_keys").scalars()
        assert all(each not in {plain.raw, sealed.raw} for each in stored)

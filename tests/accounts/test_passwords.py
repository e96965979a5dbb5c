from concurrent.futures import ThreadPoolExecutor

import pytest

from onbrand.accounts import LongPassword, Passwords, SigningInBusy, WeakPassword


def test_argon2id() -> None:
    passwords = Passwords()
    hashed = passwords.hash("correct horse")
    assert hashed.startswith("$argon2id$")
    assert passwords.verify("correct horse", hashed)
    assert not passwords.verify("correct horsE", hashed)


def test_nobody_has_no_password() -> None:
    assert not Passwords().verify("", None)


@pytest.mark.parametrize("password", ["", "1234567"])
def test_short_passwords_are_refused(password: str) -> None:
    with pytest.raises(WeakPassword):
        Passwords().hash(password)


def test_endless_passwords_are_refused() -> None:
    with pytest.raises(LongPassword):
        Passwords().hash("x" * 1025)


def test_a_few_at_a_time_and_the_impatient_are_told() -> None:
    passwords = Passwords(at_once=1, patience_s=0.01)

    def hashed(_number: int) -> bool:
        try:
            passwords.hash("correct horse")
        except SigningInBusy:
            return False
        return True

    with ThreadPoolExecutor(8) as pool:
        done = list(pool.map(hashed, range(8)))
    assert any(done)
    assert not all(done)

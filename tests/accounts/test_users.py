from uuid import uuid4

import pytest
from sqlalchemy import Engine

from onbrand import accounts, ledger
from onbrand.accounts import BadEmail, DailyLimit, LoginTaken, Passwords, UnknownUser
from onbrand.db import transaction


def test_registered_with_a_wallet_and_credits_to_begin_with(engine: Engine) -> None:
    with transaction(engine) as session:
        user = accounts.register(session, " Ann@Example.com ", "hash", language="ru", credits=60)
        assert user.login == "ann@example.com"
        assert (user.admin, user.language, user.active) == (False, "ru", True)
        assert ledger.balance(session, user.wallet).available == 60
        assert accounts.user(session, user.id) == user


def test_an_address_is_taken_once_whatever_its_case(engine: Engine) -> None:
    with transaction(engine) as session:
        accounts.register(session, "ann@example.com", "hash")
        with pytest.raises(LoginTaken):
            accounts.register(session, "ANN@example.com", "hash")


@pytest.mark.parametrize("email", ["", "ann", "ann@", "admin", "ann@example", "a b@example.com"])
def test_what_is_not_an_address_is_refused(engine: Engine, email: str) -> None:
    with transaction(engine) as session, pytest.raises(BadEmail):
        accounts.register(session, email, "hash")


def test_the_administrator_is_made_once(engine: Engine) -> None:
    passwords = Passwords()
    with transaction(engine) as session:
        generated = accounts.ensure_admin(session, passwords, None)
        assert generated is not None
        assert len(generated) >= 16
        assert accounts.ensure_admin(session, passwords, None) is None
        assert accounts.ensure_admin(session, passwords, "another one") is None
        (admin,) = accounts.users(session, "admin")
        assert (admin.login, admin.admin, admin.must_change_password) == ("admin", True, True)
    with transaction(engine) as session:
        assert accounts.sign_in(session, passwords, "admin", generated)


def test_the_administrators_password_may_be_given(engine: Engine) -> None:
    passwords = Passwords()
    with transaction(engine) as session:
        assert accounts.ensure_admin(session, passwords, "given by the operator") is None
    with transaction(engine) as session:
        assert accounts.sign_in(session, passwords, "admin", "given by the operator")


def test_users_newest_first_page_by_page(engine: Engine) -> None:
    with transaction(engine) as session:
        made = [accounts.register(session, f"u{n}@example.com", "hash") for n in range(5)]
        first = accounts.users(session, limit=3)
        rest = accounts.users(session, before=first[-1].id)
        assert sorted((*first, *rest), key=lambda user: user.login) == made
        assert len(first) == 3
        assert [user.login for user in accounts.users(session, "U3@")] == ["u3@example.com"]
        assert accounts.users(session, "%") == ()


def test_owners_of_wallets(engine: Engine) -> None:
    with transaction(engine) as session:
        ann = accounts.register(session, "ann@example.com", "hash")
        assert accounts.owners(session, [ann.wallet, uuid4()]) == {ann.wallet: ann}


def test_unknown_user(engine: Engine) -> None:
    with transaction(engine) as session, pytest.raises(UnknownUser):
        accounts.user(session, uuid4())


def test_language_is_remembered(engine: Engine) -> None:
    with transaction(engine) as session:
        ann = accounts.register(session, "ann@example.com", "hash")
        accounts.set_language(session, ann.id, "en")
    with transaction(engine) as session:
        assert accounts.user(session, ann.id).language == "en"


def test_users_add_credits_up_to_the_daily_limit(engine: Engine) -> None:
    with transaction(engine) as session:
        ann = accounts.register(session, "ann@example.com", "hash", credits=60)
        accounts.add_credits(session, ann, 70, key="a", daily_limit=100)
        accounts.add_credits(session, ann, 70, key="a", daily_limit=100)
        assert ledger.balance(session, ann.wallet).available == 130
    with transaction(engine) as session, pytest.raises(DailyLimit) as caught:
        accounts.add_credits(session, ann, 31, key="b", daily_limit=100)
    assert caught.value.params == {"limit": 100, "left": 30}
    with transaction(engine) as session:
        assert ledger.balance(session, ann.wallet).available == 130
        assert ledger.verify(session) == ()

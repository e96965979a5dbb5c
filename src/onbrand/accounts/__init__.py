"""Users, passwords and sessions."""

from onbrand.accounts.passwords import LongPassword, Passwords, SigningInBusy, WeakPassword
from onbrand.accounts.signing_in import (
    SignedIn,
    WrongPassword,
    change_password,
    revoke,
    sessions,
    sign_in,
    sign_out,
    user_of,
)
from onbrand.accounts.throttle import TooManyAttempts
from onbrand.accounts.users import (
    BadEmail,
    DailyLimit,
    Language,
    LoginTaken,
    UnknownUser,
    User,
    add_credits,
    ensure_admin,
    owners,
    register,
    set_language,
    user,
    users,
)

__all__ = [
    "BadEmail",
    "DailyLimit",
    "Language",
    "LoginTaken",
    "LongPassword",
    "Passwords",
    "SignedIn",
    "SigningInBusy",
    "TooManyAttempts",
    "UnknownUser",
    "User",
    "WeakPassword",
    "WrongPassword",
    "add_credits",
    "change_password",
    "ensure_admin",
    "owners",
    "register",
    "revoke",
    "sessions",
    "set_language",
    "sign_in",
    "sign_out",
    "user",
    "user_of",
    "users",
]

"""Credits: wallets and immutable transfers. PostgreSQL itself refuses what is wrong."""

from onbrand.ledger.moves import (
    AlreadySettled,
    BadAmount,
    Balance,
    InsufficientCredits,
    KeyReused,
    NothingToRefund,
    UnknownWallet,
    balance,
    capture,
    hold,
    hold_lines,
    open_wallet,
    refund,
    release,
    top_up,
)
from onbrand.ledger.statement import Entry, Kind, statement, topped_up_today, transactions
from onbrand.ledger.totals import Totals, balances, captured_by_day, totals
from onbrand.ledger.verify import Fault, verify

__all__ = [
    "AlreadySettled",
    "BadAmount",
    "Balance",
    "Entry",
    "Fault",
    "InsufficientCredits",
    "KeyReused",
    "Kind",
    "NothingToRefund",
    "Totals",
    "UnknownWallet",
    "balance",
    "balances",
    "capture",
    "captured_by_day",
    "hold",
    "hold_lines",
    "open_wallet",
    "refund",
    "release",
    "statement",
    "top_up",
    "topped_up_today",
    "totals",
    "transactions",
    "verify",
]

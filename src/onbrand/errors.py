"""Five kinds of trouble; the concrete ones live beside the verb that raises them.

Problem
├── Invalid      what was given cannot be used
├── Denied       the asker may not
├── NotFound     there is no such thing, or not for the asker
├── Conflict     not in the present state
└── Unavailable  not now; later perhaps
"""

from typing import ClassVar, Self


def _(message: str) -> str:
    """Marks a message for translation; whoever shows it translates it."""
    return message


class Reason(str):
    """A part of a problem's message that is translated and filled by itself; as a string it is
    English."""

    __slots__ = ("message", "params")

    message: str
    params: dict[str, object]

    def __new__(cls, message: str, **params: object) -> Self:
        reason = super().__new__(cls, message.format_map(params))
        reason.message, reason.params = message, params
        return reason

    def __reduce__(self) -> tuple[object, ...]:
        return (_rebuild_reason, (self.message, self.params))


def _rebuild_reason(message: str, params: dict[str, object]) -> Reason:
    return Reason(message, **params)


class Problem(Exception):
    """A message to be shown, translated and filled with `params`, and a code for programs."""

    code: ClassVar[str] = "problem"
    message: ClassVar[str] = _("Something went wrong.")

    def __init__(self, **params: object) -> None:
        super().__init__(params)
        self.params = params

    def __str__(self) -> str:
        return self.message.format_map(self.params)

    def __reduce__(self) -> tuple[object, ...]:
        """Problems cross process borders: pickle by parameters, not by the rendered text."""
        return (_rebuild, (type(self), self.params))


def _rebuild(kind: type[Problem], params: dict[str, object]) -> Problem:
    return kind(**params)


class Invalid(Problem):
    code = "invalid"
    message = _("This cannot be used: {reason}")


class Denied(Problem):
    code = "denied"
    message = _("You may not do this.")


class NotFound(Problem):
    code = "not-found"
    message = _("There is no such page or thing, or it is not yours.")


class Conflict(Problem):
    code = "conflict"
    message = _("This is not possible in the present state.")


class Unavailable(Problem):
    code = "unavailable"
    message = _("This is not available now. Please try again in a moment.")

"""What a brief tells of a drawing itself: an age has as many candles, named coins leave the slot of
the piggy bank empty."""

import re
from collections.abc import Iterator, Mapping, Sequence

from onbrand.generation.composer.drawing import Value
from onbrand.generation.composer.kit import KIT
from onbrand.prompting import Prompt
from onbrand.prompting.counts import spelled

Told = Mapping[str, Mapping[str, Value]]

_AGE = re.compile(
    r"(?<!\w)(?P<years>\w+)[ \-\u00a0](?:лет(?!\w|\s+назад)|года?(?!\w)|годик\w*|годовщин\w*|"
    r"years?(?! ago)(?!\w))|"
    r"(?<!\w)(?:turns?|turned|birthday)[ \u00a0](?P<turned>\w+)(?!\w)|"
    r"(?<!\w)(?P<nth>\d+)(?:st|nd|rd|th)[ \u00a0](?:birthday|anniversary)",
    re.IGNORECASE,
)
_TIERED = 6  # more candles have the whole width of a cake of one tier


def told(subjects: Sequence[str], prompt: Prompt) -> Told:
    """Parameters by drawing."""
    return {name: wear for name, wear in _told(subjects, prompt) if wear}


def _told(subjects: Sequence[str], prompt: Prompt) -> Iterator[tuple[str, dict[str, Value]]]:
    if "birthday_cake" in subjects:
        yield "birthday_cake", _candles(prompt)
    if "coins" in subjects:
        yield "piggy_bank", {"coins": 0}
    if "wave" in subjects or prompt.plan.style == "riso":
        yield "whale", {"water": False}


def _candles(prompt: Prompt) -> dict[str, Value]:
    number = prompt.plan.counts.get("candle") or age(_words(prompt))
    most = KIT["birthday_cake"].params["candles"].high
    if not number or number > most:
        return {}
    return {"candles": number, "tiers": 1} if number >= _TIERED else {"candles": number}


def _words(prompt: Prompt) -> str:
    own = (each.text for part in prompt.sections for each in part.phrases)
    return "\n".join((prompt.lettering.headline or "", prompt.lettering.subline or "", *own))


def age(words: str) -> int | None:
    """How many years are celebrated."""
    for found in _AGE.finditer(words):
        number = spelled(next(filter(None, found.groups())))
        if number:
            return number
    return None

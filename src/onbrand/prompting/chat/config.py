"""Which model to ask, checked before anybody waits for it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from onbrand.errors import Invalid, _
from onbrand.prompting.chat.profiles import Profile, ProfileName, profiles

LONGEST_HOUSE = 1000
_KEY = re.compile(r"[!-~]*")


class InvalidChatConfig(Invalid):
    code = "invalid-chat-config"
    message = _("The chat model cannot be used: check {field}.")


@dataclass(frozen=True, slots=True)
class ChatConfig:
    """`url` is the address up to and with `/v1`, the profile's where empty. `timeout` bounds the
    whole exchange in seconds. `house` holds words for a brand by the id of its book: data that
    the model may take up, under the same checks as all that it says."""

    model: str
    profile: ProfileName = "openai"
    url: str = ""
    key: str = field(default="", repr=False)
    timeout: float = 12.0
    house: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        wrong = next((name for name, fine in self._checks() if not fine), None)
        if wrong:
            raise InvalidChatConfig(field=wrong)

    @property
    def kind(self) -> Profile:
        return profiles()[self.profile]

    @property
    def address(self) -> str:
        return (self.url or self.kind.url).rstrip("/") + self.kind.path

    def _checks(self) -> tuple[tuple[str, bool], ...]:
        return (
            ("model", bool(re.fullmatch(self.kind.model_form, self.model))),
            ("url", _plain_http(self.url or self.kind.url)),
            # A line break would end the header, and the error would tell the key.
            ("key", bool(_KEY.fullmatch(self.key))),
            ("timeout", 0 < self.timeout <= 60),
            ("house", all(len(words) <= LONGEST_HOUSE for words in self.house.values())),
        )


def _plain_http(url: str) -> bool:
    """Nothing in it but the place: no password, query or blanks."""
    try:
        parts = urlsplit(url)
        parts.port  # noqa: B018 - raises where it is no number
    except ValueError:
        return False
    return (
        parts.scheme in {"http", "https"}
        and bool(parts.hostname)
        and bool(_KEY.fullmatch(url))
        and not (parts.username or parts.password or parts.query or parts.fragment)
    )

"""The slots of a prompt asked from a model in the strictest form that it can keep to."""

import json
import re
import time
from collections.abc import Sequence
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, Field, ValidationError

from onbrand.prompting.chat.client import (
    Answer,
    ChatBusy,
    ChatFailed,
    ChatGarbage,
    ChatRefusedKey,
    post,
)
from onbrand.prompting.chat.config import ChatConfig
from onbrand.prompting.chat.profiles import Rung

Message = dict[str, str]
MOST_TOKENS = 700
_SHOWN = 2000  # characters of a broken answer that are sent back
_TRIES = 20
_THOUGHT = re.compile(r"<think>.*?(?:</think>|\Z)", re.DOTALL)
_REPAIR = "That was not the JSON object asked for. Answer with that JSON object and nothing else."
_LONGEST = 8


def _listed(given: object) -> object:
    """One phrase where a list of them is meant."""
    return [given] if isinstance(given, str) else given


Phrases = Annotated[tuple[str, ...], Field(max_length=_LONGEST), BeforeValidator(_listed)]


class Slots(BaseModel):
    """All that a model is asked for; what else it says is not read."""

    scene: Phrases = ()
    props: Phrases = ()
    light: Phrases = ()
    composition: Phrases = ()
    material: Phrases = ()
    style: Phrases = ()


SCHEMA = {
    "type": "object",
    "properties": {
        name: {"type": "array", "items": {"type": "string"}} for name in Slots.model_fields
    },
    "required": list(Slots.model_fields),
    "additionalProperties": False,
}
_FORMS: dict[Rung, dict[str, object]] = {
    "json_schema": {
        "response_format": {
            "type": "json_schema",
            "json_schema": {"name": "details", "strict": True, "schema": SCHEMA},
        }
    },
    "json_object": {"response_format": {"type": "json_object"}},
    "text": {},
}


class Ladder:
    """Remembers the rung that the endpoint stands on, so that it is asked in vain once."""

    def __init__(self, config: ChatConfig) -> None:
        self._config = config
        self._rung = 0

    def ask(self, messages: Sequence[Message]) -> Slots:
        """Raises what the client raises, and ChatGarbage after one repair."""
        deadline = time.monotonic() + self._config.timeout
        said = self._said(messages, deadline)
        slots = slots_in(said)
        if slots is None:
            broken = {"role": "assistant", "content": said[:_SHOWN]}
            repair = {"role": "user", "content": _REPAIR}
            slots = slots_in(self._said([*messages, broken, repair], deadline))
        if slots is None:
            raise ChatGarbage
        return slots

    def _said(self, messages: Sequence[Message], deadline: float) -> str:
        rungs = self._config.kind.rungs
        at = self._rung
        answer = self._post(rungs[at], messages, deadline)
        while answer.status in {400, 422} and at < len(rungs) - 1:
            at += 1
            answer = self._post(rungs[at], messages, deadline)
        said = _content(answer)
        self._rung = at
        return said

    def _post(self, rung: Rung, messages: Sequence[Message], deadline: float) -> Answer:
        config, kind = self._config, self._config.kind
        body = {
            "model": config.model,
            "messages": list(messages),
            "stream": False,
            kind.limit_field: MOST_TOKENS,
            **kind.extra,
            **_FORMS[rung],
        }
        headers = {"Authorization": kind.auth.format(key=config.key)} if config.key else {}
        return post(config.address, headers, body, deadline)


def slots_in(said: str) -> Slots | None:
    """The first JSON object that reads as slots and fills one."""
    text = _THOUGHT.sub("", said)
    for match in list(re.finditer(r"\{", text))[:_TRIES]:
        try:
            found, _ = json.JSONDecoder().raw_decode(text, match.start())
            slots = Slots.model_validate(found)
        except (ValueError, RecursionError, ValidationError):
            continue
        if slots.model_fields_set:
            return slots
    return None


def _content(answer: Answer) -> str:
    match answer.status:
        case 200:
            return _message(answer.body)
        case 401 | 403:
            raise ChatRefusedKey
        case 429 | 503:
            raise ChatBusy(retry_after=answer.retry_after)
        case status:
            raise ChatFailed(status=status)


def _message(body: object) -> str:
    match body:
        case {"choices": [{"message": {"content": str(content)}}, *_]}:
            return content
        case _:
            return ""

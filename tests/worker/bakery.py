"""A small real service whose oven can be told to fail in every way that there is."""

import os
import signal
import time
from collections.abc import Mapping
from pathlib import Path
from uuid import uuid4

from pydantic import BaseModel

from onbrand.progress import Cancelled, IsCancelled, OnEvent, Preview, Step
from onbrand.services import Failed, File, Json, Line, Outcome, Service, Temporary


class Loaves(BaseModel):
    """`script` says what happens at each attempt; the last word stays. `folder` keeps the count
    of attempts, for attempts may be made in different processes."""

    folder: str
    number: int = 1
    seconds: float = 0.0
    script: list[str] = ["ok"]


class Bakery:
    name = "bakery"
    title = "Bread"
    form: type[BaseModel] = Loaves

    def lines(self, form: BaseModel, prices: Mapping[str, int]) -> tuple[Line, ...]:
        asked = Loaves.model_validate(form)
        return tuple(
            Line(
                title=f"Loaf {number + 1}",
                price=prices["loaf"],
                input=asked.model_dump() | {"tag": uuid4().hex, "number": number},
            )
            for number in range(asked.number)
        )

    def perform(self, given: Json, on_event: OnEvent, cancelled: IsCancelled) -> Outcome:
        attempt = note(given, "begun")
        script = given["script"]
        word = script[min(attempt, len(script)) - 1]
        on_event(Step("kneading", 0.2))
        self._bake(given["seconds"], cancelled, deaf=word == "deaf")
        on_event(Preview(b"half baked", "image/webp"))
        on_event(Step("baking", 0.8))
        self._stumble(word)
        note(given, "ended")
        files = (
            File("preview", "loaf.webp", "image/webp", f"small {given['tag']}".encode()),
            File("png", "loaf.png", "image/png", f"loaf {given['tag']}".encode()),
        )
        weight = "\0" if word == "unkeepable" else 750
        return Outcome(word != "refused", files, {"weight": weight})

    @staticmethod
    def _bake(seconds: float, cancelled: IsCancelled, *, deaf: bool) -> None:
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            if cancelled() and not deaf:
                raise Cancelled
            time.sleep(0.01)

    @staticmethod
    def _stumble(word: str) -> None:
        if word == "busy":
            raise Temporary(reason="the oven is full")
        if word == "failed":
            raise Failed(reason="no flour")
        if word == "broken":
            raise ValueError("a bug")
        if word == "crash":
            os.kill(os.getpid(), signal.SIGKILL)


def services() -> dict[str, Service]:
    return {"bakery": Bakery()}


def note(given: Json, word: str) -> int:
    """How often the word was noted for this loaf, this time included."""
    path = Path(given["folder"], f"{given['tag']}.{word}")
    with path.open("a") as notes:
        notes.write(f"{os.getpid()}\n")
    return len(path.read_text().splitlines())

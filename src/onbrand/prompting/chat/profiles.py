"""Kinds of endpoints, as data."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Literal

import yaml
from pydantic import TypeAdapter

from onbrand.brand.book import Part

ProfileName = Literal["openai", "vllm", "ollama", "llama-server", "yandexgpt"]
Rung = Literal["json_schema", "json_object", "text"]


class Profile(Part):
    """`auth` is the value of the Authorization header, `model_form` what the name of a model looks
    like, as a pattern; `limit_field` is how the length of the answer is bounded."""

    url: str
    auth: str
    rungs: tuple[Rung, ...]
    path: str = "/chat/completions"
    extra: Mapping[str, float | str | bool] = {}
    limit_field: str = "max_tokens"
    model_form: str = r"\S.*"


@cache
def profiles() -> Mapping[ProfileName, Profile]:
    told = yaml.safe_load((files(__package__) / "profiles.yaml").read_text("utf-8"))
    return TypeAdapter(dict[ProfileName, Profile]).validate_python(told)

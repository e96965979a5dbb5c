"""Everything an operator can set, read once by the composition root."""

import os
from pathlib import Path
from typing import Annotated, Literal

from platformdirs import user_data_path
from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


def _home() -> Path:
    """As root the database runs as another user, which must be able to reach its folder."""
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        return Path("/var/lib/onbrand")
    return user_data_path("onbrand", appauthor=False)


class Settings(BaseSettings):
    """Environment variables `ONBRAND_…`."""

    model_config = SettingsConfigDict(env_prefix="ONBRAND_", frozen=True, extra="ignore")

    home: Path = Field(
        default_factory=_home, description="Folder of the embedded database and of files"
    )
    database_url: str | None = Field(
        default=None, description="PostgreSQL 15 or newer; without it an embedded server is started"
    )
    storage_url: str | None = Field(
        default=None,
        description="Where files are kept: `file:///…`, `s3://bucket`; default a folder in home",
    )
    host: str = Field(default="127.0.0.1", description="Interface to listen on")
    port: int = Field(default=8000, description="Port to listen on")
    admin_password: SecretStr | None = Field(
        default=None,
        description="First password of `admin`; else one is generated and printed once",
    )
    secret: SecretStr | None = Field(
        default=None,
        description="Seals the key of certificates in the database; keep it, it cannot be replaced",
    )
    starting_credits: int = Field(default=60, ge=0, description="Credits given at registration")
    image_price: int = Field(default=3, ge=0, description="Credits for one image")
    prices: dict[str, Annotated[int, Field(ge=0)]] = Field(
        default={}, description="Credits for other services, instead of what they ask, as JSON"
    )
    top_up: Literal["open", "admin"] = Field(
        default="open",
        description="`open`: users add credits themselves; `admin`: only the administrator does",
    )
    top_up_daily_limit: int = Field(
        default=1000, ge=0, description="Credits a user may add in a day when `top_up` is `open`"
    )
    workers: int = Field(
        default=2, ge=1, description="Pictures made at the same time by one worker process"
    )
    log_format: Literal["console", "json"] = Field(
        default="console", description="`json` writes one JSON object a line"
    )
    log_level: Literal["debug", "info", "warning", "error"] = Field(
        default="info", description="Least severe message to write"
    )
    trusted_proxies: str = Field(
        default="127.0.0.1", description="Addresses whose X-Forwarded-* headers are believed"
    )
    iconify: str | None = Field(
        default=None,
        description="Iconify JSON files, joined as in `PATH`: emblems of what nothing else shows",
    )
    chat_model: str | None = Field(
        default=None, description="Model that adds details to prompts; without it rules alone do"
    )
    chat_profile: Literal["openai", "vllm", "ollama", "llama-server", "yandexgpt"] = Field(
        default="openai", description="What serves the chat model"
    )
    chat_url: str | None = Field(
        default=None, description="Its address up to `/v1`, instead of the profile's"
    )
    chat_key: SecretStr | None = Field(default=None, description="Key of the chat model's service")
    chat_timeout: float = Field(
        default=12.0, gt=0, le=60, description="Seconds to wait for the chat model"
    )
    chat_house: dict[str, str] = Field(
        default={}, description="Words for the chat model by brand, at most 1000 letters, as JSON"
    )

    @property
    def sealing(self) -> str | None:
        """What seals keys; an empty secret is none."""
        return (self.secret.get_secret_value() or None) if self.secret else None

    @property
    def icon_sets(self) -> tuple[Path, ...]:
        return tuple(Path(part) for part in (self.iconify or "").split(os.pathsep) if part)

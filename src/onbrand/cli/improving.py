"""The improver that the settings ask for."""

from onbrand.prompting import Improver
from onbrand.prompting.chat import ChatConfig, improver_of
from onbrand.settings import Settings


def improver_for(settings: Settings) -> Improver:
    """Raises InvalidChatConfig."""
    if not settings.chat_model:
        return improver_of(None)
    return improver_of(
        ChatConfig(
            model=settings.chat_model,
            profile=settings.chat_profile,
            url=settings.chat_url or "",
            key=settings.chat_key.get_secret_value() if settings.chat_key else "",
            timeout=settings.chat_timeout,
            house=settings.chat_house,
        )
    )


def from_environment() -> Improver:
    return improver_for(Settings())

"""Details of a prompt proposed by a chat model, whose words are checked and never trusted."""

from onbrand.prompting.chat.client import (
    ChatBusy,
    ChatFailed,
    ChatGarbage,
    ChatRefusedKey,
    ChatTimedOut,
    ChatUnreachable,
)
from onbrand.prompting.chat.config import ChatConfig, InvalidChatConfig
from onbrand.prompting.chat.improver import ChatImprover, Improved, improved_by, improver_of
from onbrand.prompting.chat.profiles import Profile, ProfileName, profiles

__all__ = [
    "ChatBusy",
    "ChatConfig",
    "ChatFailed",
    "ChatGarbage",
    "ChatImprover",
    "ChatRefusedKey",
    "ChatTimedOut",
    "ChatUnreachable",
    "Improved",
    "InvalidChatConfig",
    "Profile",
    "ProfileName",
    "improved_by",
    "improver_of",
    "profiles",
]

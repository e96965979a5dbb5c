"""What the generators that designers use read best.

Limits are those of their documentation in 2026: YandexART 500 characters; Recraft V3 1,000 bytes,
hence English, whose letters are a byte each. Stable Diffusion reads 75 tokens at a time, about 300
characters of English; FLUX 512 tokens, about 2,000.
"""

from collections.abc import Mapping
from types import MappingProxyType

from onbrand.prompting.rendering import TextHabits

HABITS: Mapping[str, TextHabits] = MappingProxyType(
    {
        "gpt-image": TextHabits(),
        "flux": TextHabits(limit=2000, language="en"),
        "stable-diffusion": TextHabits(form="tags", limit=300, negative="apart", language="en"),
        "recraft": TextHabits(limit=1000, language="en"),
        "yandexart": TextHabits(limit=500),
    }
)
NAMES: Mapping[str, str] = MappingProxyType(
    {
        "gpt-image": "GPT Image",
        "flux": "FLUX",
        "stable-diffusion": "Stable Diffusion, SDXL",
        "recraft": "Recraft",
        "yandexart": "YandexART",
    }
)

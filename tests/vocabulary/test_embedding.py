"""Tables of vectors are made once and read again."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from onbrand.vocabulary.embedding import Vectors, table


class Counting:
    """Encodes a text by its length, and counts what it was asked for."""

    def __init__(self) -> None:
        self.asked = 0

    def encode(self, texts: Sequence[str]) -> Vectors:
        self.asked += len(texts)
        return np.array([[len(text) / 7, 1] for text in texts], dtype=np.float32)


def test_a_table_is_encoded_once(tmp_path: Path) -> None:
    texts = [f"word {number}" for number in range(150)]
    embedder = Counting()
    made = table(embedder, texts, tmp_path)
    read = table(embedder, texts, tmp_path)
    assert embedder.asked == 150
    assert made.dtype == read.dtype == np.float32
    assert np.array_equal(made, read)
    table(embedder, [*texts, "another"], tmp_path)
    assert embedder.asked == 301


def test_a_damaged_or_missing_cache_costs_only_time(tmp_path: Path) -> None:
    embedder = Counting()
    made = table(embedder, ["one", "two"], tmp_path)
    (kept,) = tmp_path.iterdir()
    kept.write_bytes(b"no vectors")
    assert np.array_equal(table(embedder, ["one", "two"], tmp_path), made)
    nowhere = tmp_path / "file"
    nowhere.write_bytes(b"")
    assert np.array_equal(table(embedder, ["one", "two"], nowhere), made)
    assert embedder.asked == 6

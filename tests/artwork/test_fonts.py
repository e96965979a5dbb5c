from pathlib import Path

import fontpkg
import pytest

from onbrand.artwork.fonts import FontMissing, face, lend
from onbrand.artwork.text import shape

FILE = Path(fontpkg.path("montserrat", 400, nearest=True)).read_bytes()


def test_a_file_that_is_lent_sets_words_as_the_installed_family_does() -> None:
    sha256 = "a" * 64
    source = ((400, sha256), (700, sha256))
    with pytest.raises(FontMissing):
        face(source, 700)
    lend(sha256, FILE)
    mine, installed = face(source, 700), face("montserrat", 700)
    assert shape("Ясно", mine, 40).d == shape("Ясно", installed, 40).d
    assert shape("Ясно", face(source, 400), 40).d != shape("Ясно", mine, 40).d

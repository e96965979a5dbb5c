import hashlib
import subprocess
import sys
from pathlib import Path

import pytest

from onbrand.storage import BadStorage, Missing, Storage


@pytest.fixture(params=["file", "memory"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Storage:
    return Storage.open(f"file://{tmp_path}/files" if request.param == "file" else "memory:///")


def test_the_key_is_the_content(store: Storage) -> None:
    key = store.put(b"picture")
    assert key == hashlib.sha256(b"picture").hexdigest()
    assert store.put(b"picture") == key
    assert store.get(key) == b"picture"


@pytest.mark.parametrize("key", ["0" * 64, "../../etc/passwd", "", "A" * 64])
def test_what_is_not_there_is_missing(store: Storage, key: str) -> None:
    with pytest.raises(Missing):
        store.get(key)


def test_named_files_are_replaced(store: Storage) -> None:
    store.put_named("books/one.json", b"1")
    store.put_named("books/one.json", b"2")
    assert store.get_named("books/one.json") == b"2"


def test_an_unknown_scheme_is_refused() -> None:
    with pytest.raises(BadStorage):
        Storage.open("carrier-pigeon://roof")


def test_a_full_disk_is_said_and_leaves_nothing(tmp_path: Path) -> None:
    """The file-size limit of the process stands in for the end of the disk."""
    script = (
        "import resource, signal, sys\n"
        "from onbrand.storage import Storage, StorageFull\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "store = Storage.open(f'file://{sys.argv[1]}')\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        "try:\n"
        "    store.put(b'x' * 100_000)\n"
        "except StorageFull as error:\n"
        "    print(error)\n"
    )
    said = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)], capture_output=True, text=True, check=True
    ).stdout
    assert "no room" in said
    assert str(tmp_path) not in said
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]

"""The built wheel is complete: installed alone into an empty environment it tells the story."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
import venv
from collections.abc import Iterator
from pathlib import Path

import pytest

from onbrand import db
from tests.story import Story

ROOT = Path(__file__).parents[1]

pytestmark = [pytest.mark.full, pytest.mark.timeout(600)]


@pytest.fixture(scope="module")
def onbrand(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The program of an environment that holds the hashed requirements and the wheel."""
    folder = Path(tempfile.mkdtemp(prefix="onbrand-wheel-"))
    folder.chmod(0o755)
    built = tmp_path_factory.mktemp("wheel")
    _run(
        sys.executable,
        "-m",
        "build",
        "--no-isolation",
        "--wheel",
        "--outdir",
        str(built),
        str(ROOT),
    )
    (wheel,) = built.glob("onbrand-*.whl")
    uv = shutil.which("uv")
    python = folder / "venv/bin/python"
    venv.create(folder / "venv", with_pip=uv is None)
    install = (
        [uv, "pip", "install", "--python", str(python)]
        if uv
        else [str(python), "-m", "pip", "install", "--disable-pip-version-check"]
    )
    _run(*install, "-q", "--require-hashes", "-r", str(ROOT / "requirements/run.txt"))
    _run(*install, "-q", "--no-deps", str(wheel))
    yield folder / "venv/bin/onbrand"
    shutil.rmtree(folder)


def test_pictures_without_a_server(onbrand: Path, tmp_path: Path) -> None:
    _run(str(onbrand), "draw", "осенний латте", "--brand", "zerno", "-n", "2", "-o", str(tmp_path))
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "01-text.svg", "01.json", "01.png", "01.svg",
        "02-text.svg", "02.json", "02.png", "02.svg",
    ]  # fmt: skip


def test_the_story_from_the_wheel(onbrand: Path) -> None:
    home = Path(tempfile.mkdtemp(prefix="onbrand-"))
    home.chmod(0o755)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = {
        **{k: v for k, v in os.environ.items() if not k.startswith(("ONBRAND_", "PYTHON"))},
        "ONBRAND_HOME": str(home),
        "ONBRAND_PORT": str(port),
    }
    serving = subprocess.Popen([str(onbrand), "serve"], env=environment, cwd=home)
    try:
        address = f"http://localhost:{port}"
        _wait(f"{address}/readyz")
        with Story(address) as story:
            story.register("designer@example.com")
            made = story.make()
            assert made.png.startswith(b"\x89PNG")
            assert made.svg.startswith(b"<svg")
    finally:
        serving.send_signal(signal.SIGINT)
        serving.wait(60)
        db.stop(home, force=True)
        shutil.rmtree(home)


def _run(*command: str) -> None:
    subprocess.run(command, check=True)


def _wait(address: str) -> None:
    until = time.monotonic() + 60
    while True:
        try:
            with urllib.request.urlopen(address, timeout=2):
                return
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            assert time.monotonic() < until
            time.sleep(0.1)

"""The example beside the product: its one command, its tests, its story, its removal."""

import os
import re
import shutil
import signal
import socket
import subprocess
import sysconfig
import tempfile
import time
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx2
import pytest

from onbrand import db

EXAMPLE = Path(__file__).parents[2] / "examples/wine-quality"
PASSWORD = "a long enough one"
# In the environment of these tests, and only there for the length of this one.
BESIDE = f"import site; site.addsitedir({sysconfig.get_path('purelib')!r})\n"

pytestmark = [pytest.mark.full, pytest.mark.timeout(600)]


@pytest.fixture(scope="module")
def python() -> Iterator[Path]:
    """An environment that sees the product's, with the example installed by its own command."""
    folder = Path(tempfile.mkdtemp(prefix="onbrand-beside-"))
    folder.chmod(0o755)
    uv = shutil.which("uv")
    venv.create(folder, with_pip=uv is None)
    python = folder / "bin/python"
    (site,) = folder.glob("lib/python*/site-packages")
    (site / "product.pth").write_text(BESIDE)
    _run(EXAMPLE / "install", python)
    yield python
    shutil.rmtree(folder)


def test_its_own_tests(python: Path) -> None:
    _run(python, "-m", "pytest", "-q", "-p", "no:cacheprovider", EXAMPLE)


def test_ordered_then_uninstalled(python: Path) -> None:
    home = Path(tempfile.mkdtemp(prefix="onbrand-"))
    home.chmod(0o755)
    try:
        with _served(python, home) as client:
            client.post("/register", data={"email": "wine@example.com", "password": PASSWORD})
            assert "Wine quality" in client.get("/").text
            table = (EXAMPLE / "data/winequality-red.csv").read_bytes()
            quote = _quote(client, table)
            order = client.post("/services/wine-quality/order", data={"quote": quote}).url.path
            done = _finished(client, order)
            assert "credits charged: 16" in done
            assert re.search(r"Mean quality</dt><dd[^>]*><b>5\.[67]</b>", done)
        uv = shutil.which("uv")
        pip = (
            [uv, "pip", "uninstall", "--python", python]
            if uv
            else [python, "-m", "pip", "uninstall", "-y"]
        )
        _run(*pip, "-q", "onbrand-wine-quality")
        with _served(python, home) as client:
            client.post("/sign-in", data={"login": "wine@example.com", "password": PASSWORD})
            assert 'class="picker"' not in client.get("/").text
            assert "Wine quality · winequality-red.csv" in client.get("/orders").text
            kept = client.get(order).text
            assert "The service “Wine quality” is no longer installed" in kept
            for file in set(re.findall(r'href="(/orders/[^"]+/files/[^"]+)\?download"', kept)):
                assert client.get(file).status_code == 200
    finally:
        db.stop(home, force=True)
        shutil.rmtree(home)


def _quote(client: httpx2.Client, table: bytes) -> str:
    priced = client.post(
        "/services/wine-quality",
        data={"of-color": "red"},
        files={"file": ("winequality-red.csv", table, "text/csv")},
    )
    assert priced.status_code == 200, priced.text
    (quote,) = re.findall(r'name="quote" value="([^"]+)"', priced.text)
    return str(quote)


def _finished(client: httpx2.Client, order: str) -> str:
    until = time.monotonic() + 120
    while time.monotonic() < until:
        page = client.get(order).text
        if "data-events" not in page:
            return str(page)
        time.sleep(0.2)
    raise TimeoutError


@contextmanager
def _served(python: Path, home: Path) -> Iterator[httpx2.Client]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = {
        **{k: v for k, v in os.environ.items() if not k.startswith(("ONBRAND_", "PYTHON"))},
        "ONBRAND_HOME": str(home),
        "ONBRAND_PORT": str(port),
        "ONBRAND_WORKERS": "1",
    }
    serving = subprocess.Popen([python, "-m", "onbrand", "serve"], env=environment, cwd=home)
    address = f"http://localhost:{port}"
    try:
        with httpx2.Client(
            base_url=address, follow_redirects=True, timeout=30,
            headers={"Accept-Language": "en", "Origin": address},
        ) as client:  # fmt: skip
            _wait(client)
            yield client
    finally:
        serving.send_signal(signal.SIGINT)
        serving.wait(60)


def _wait(client: httpx2.Client) -> None:
    until = time.monotonic() + 60
    while True:
        try:
            if client.get("/readyz").status_code == 200:
                return
        except httpx2.TransportError:
            assert time.monotonic() < until
        time.sleep(0.1)


def _run(*command: object) -> None:
    subprocess.run([str(part) for part in command], check=True)

"""The compose topology as processes: nginx, two web, two workers, one database."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from onbrand import db
from tests.story import Story

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.full


@pytest.fixture
def address() -> Iterator[str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    home = Path(tempfile.mkdtemp(prefix="onbrand-"))
    home.chmod(0o755)
    cluster = subprocess.Popen(
        [sys.executable, str(ROOT / "deploy/cluster.py"), "--port", str(port), "--home", str(home)],
        stdout=subprocess.PIPE,
        text=True,
        env={k: v for k, v in os.environ.items() if k != "ONBRAND_DATABASE_URL"},
    )
    try:
        assert cluster.stdout
        assert f"ready http://localhost:{port}" in cluster.stdout.readline()
        yield f"http://localhost:{port}"
    finally:
        cluster.send_signal(signal.SIGTERM)
        cluster.communicate(timeout=60)
        db.stop(home, force=True)
        shutil.rmtree(home)


@pytest.mark.timeout(300)
def test_the_story_through_nginx(address: str) -> None:
    with Story(address) as story:
        story.register("designer@example.com")
        made = story.make()
        assert made.png.startswith(b"\x89PNG")
        assert made.svg.startswith(b"<svg")
        assert made.order in story.page("/orders")
        assert story.page("/balance")

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from onbrand import db
from onbrand.samples import sample


def onbrand(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "onbrand", *words],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def home() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="onbrand-"))
    folder.chmod(0o755)
    yield folder
    db.stop(folder, force=True)
    shutil.rmtree(folder)


def test_draw_writes_numbered_pictures_and_reports(tmp_path: Path) -> None:
    drawn = onbrand(
        "draw", "осенний латте, заголовок «Уже здесь»", "--brand", "zerno",
        "--format", "og", "-n", "2", "--seed", "5", "-o", str(tmp_path / "new/folder"),
    )  # fmt: skip
    assert drawn.returncode == 0, drawn.stderr
    made = {path.name: path.read_bytes() for path in (tmp_path / "new/folder").iterdir()}
    suffixes = ("-text.svg", ".json", ".png", ".svg")
    assert sorted(made) == [f"{number}{suffix}" for number in ("01", "02") for suffix in suffixes]
    assert b"<text" in made["01-text.svg"]
    assert b"<text" not in made["01.svg"]
    assert made["01.png"].startswith(b"\x89PNG")
    assert made["01.svg"] != made["02.svg"]
    report = json.loads(made["01.json"])
    assert report["passed"]
    assert report["commission"]["brand_sha256"] == sample("zerno").sha256
    assert report["commission"]["prompt"]["lettering"]["headline"] == "Уже здесь"


def test_draw_with_a_folder_of_drawings(tmp_path: Path) -> None:
    svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'
    folder, out = tmp_path / "mine", tmp_path / "out"
    folder.mkdir()
    (folder / "Зерник.svg").write_text(svg)
    (folder / "words.svg").write_text(svg.replace("<path", "<text/><path"))
    brief = ("Зерник, заголовок «Привет»", "--format", "og", "-o", str(out))
    drawn = onbrand("draw", *brief, "--drawings", str(folder))
    assert drawn.returncode == 0, drawn.stderr
    assert "“words.svg” has text" in " ".join(drawn.stderr.split())
    assert 'id="own-' in (out / "01.svg").read_text()
    (pinned,) = json.loads((out / "01.json").read_text())["commission"]["drawings"]
    assert len(pinned) == 64
    missing = onbrand("draw", *brief, "--drawings", str(tmp_path / "nowhere"))
    assert missing.returncode == 2
    assert "is no folder" in " ".join(missing.stderr.split())


def test_a_bad_icon_set_is_told_before_anything_starts(tmp_path: Path) -> None:
    path = tmp_path / "icons.json"
    path.write_text("[]")
    drawn = onbrand("draw", "latte", "-o", str(tmp_path), ONBRAND_ICONIFY=str(path))
    assert drawn.returncode == 2
    assert "ONBRAND_ICONIFY" in drawn.stderr
    assert "it is not an object" in " ".join(drawn.stderr.split())


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["", "--brand", "zerno"], "brief"),
        (["кофе", "--brand", "zerno", "--format", "billboard"], "billboard"),
        (["кофе", "--brand", "no/such/brand"], "no/such/brand"),
        (["кофе", "--brand", "zerno", "--archetype", "sculpture"], "still-life"),
        (["кофе", "--brand", "zerno", "--mood", "stormy"], "dusk"),
        (["кофе", "--brand", "zerno", "--like", "no-such.json"], "no-such.json"),
    ],
)
def test_draw_says_what_is_wrong(words: list[str], said: str, tmp_path: Path) -> None:
    refused = onbrand("draw", *words, "-o", str(tmp_path))
    assert refused.returncode == 2
    assert said in refused.stderr
    assert "Traceback" not in refused.stderr
    assert not list(tmp_path.iterdir())


def test_draw_takes_choices_and_makes_another_like_the_first(tmp_path: Path) -> None:
    text = 'autumn latte and a croissant, headline "Autumn latte"'
    plain = ("draw", text, "--brand", "zerno", "--format", "og", "--seed", "4")
    chosen = ("--archetype", "still-life", "--layout", "overlay", "--hero", "croissant")
    assert onbrand(*plain, *chosen, "-o", str(tmp_path / "first")).returncode == 0
    first = json.loads((tmp_path / "first" / "01.json").read_text())
    assert first["choice"]["archetype"] == "still-life"
    assert first["choice"]["layout"] == "overlay"
    like = ("--like", str(tmp_path / "first" / "01.json"), "--hero", "croissant")
    night = ("--mood", "night", "--emphasis", "coral")
    assert onbrand(*plain, *like, *night, "-o", str(tmp_path / "next")).returncode == 0
    other = json.loads((tmp_path / "next" / "01.json").read_text())
    assert other["choice"] == first["choice"]
    assert other["commission"]["basis"]["choice"] == first["choice"]
    one, two = ((tmp_path / name / "01.svg").read_text() for name in ("first", "next"))
    assert one != two


def test_a_taken_port_is_said_at_once(home: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        refused = onbrand("serve", ONBRAND_PORT=port, ONBRAND_HOME=str(home))
    assert refused.returncode == 2
    assert port in refused.stderr
    assert "ONBRAND_PORT" in refused.stderr
    assert not list(home.iterdir())


def test_serve_prints_the_password_once_and_stops_on_request(home: Path) -> None:
    first, second = (_serve_once(home) for _ in range(2))
    assert "password" in first
    assert "password" not in second


def test_whatever_makes_the_administrator_says_the_password(home: Path) -> None:
    first, second = (onbrand("migrate", ONBRAND_HOME=str(home)) for _ in range(2))
    assert first.returncode == second.returncode == 0, first.stderr
    assert "password" in first.stderr
    assert "password" not in second.stderr


def test_the_ledger_of_a_new_house_is_sound(home: Path) -> None:
    checked = onbrand("ledger", "verify", ONBRAND_HOME=str(home))
    assert checked.returncode == 0, checked.stderr
    assert "sound" in checked.stdout


def _serve_once(home: Path) -> str:
    """What it says until its first page is served and it is asked to stop."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    serving = subprocess.Popen(
        [sys.executable, "-m", "onbrand", "serve"],
        env={**os.environ, "ONBRAND_HOME": str(home), "ONBRAND_PORT": str(port)},
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert serving.stderr
        said = ""
        while "Onbrand is at" not in said:
            line = serving.stderr.readline()
            assert line, said
            said += line
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/sign-in", timeout=30) as page:
            assert page.status == 200
    finally:
        serving.send_signal(signal.SIGINT)
        rest = serving.communicate(timeout=60)[1]
    assert serving.returncode == 0, rest
    return said

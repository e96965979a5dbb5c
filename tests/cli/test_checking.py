"""Pictures of any origin checked from the command line, in real files."""

import json
from pathlib import Path

import numpy as np
import pytest
from typer.testing import CliRunner

from onbrand.artwork import encode_png
from onbrand.cli.commands import app
from onbrand.errors import Problem
from onbrand.samples import sample

RUNNER = CliRunner()
FORMAT = sample("sever").formats[0]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """On brand, off brand, unreadable, and something that is no picture."""
    ground = next(
        each.color for each in sample("sever").palette.swatches if each.role.value == "background"
    )
    good = np.full(
        (FORMAT.height, FORMAT.width, 3), (ground.red, ground.green, ground.blue), dtype=np.uint8
    )
    bad = good.copy()
    bad[: FORMAT.height // 3] = (255, 0, 255)
    (tmp_path / "good.png").write_bytes(encode_png(good))
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "bad [1].png").write_bytes(encode_png(bad))
    (tmp_path / "notes.txt").write_text("no picture")
    return tmp_path


def check(*arguments: str | Path) -> tuple[int, str]:
    answer = RUNNER.invoke(app, ["check", "--brand", "sever", *map(str, arguments)])
    if isinstance(answer.exception, Problem):
        raise answer.exception
    return answer.exit_code, answer.output


def test_what_keeps_to_the_book_passes(folder: Path) -> None:
    code, told = check(folder / "good.png")
    assert code == 0, told
    assert "1 checked, 0 failed, 0 unread." in told


def test_a_folder_is_searched_and_one_that_fails_fails_all(folder: Path) -> None:
    code, told = check(folder)
    assert code == 1
    assert "2 checked, 1 failed, 0 unread." in told
    assert "bad [1].png" in told
    assert "Colors of the palette" in told


def test_a_file_that_cannot_be_read_does_not_spoil_the_others(folder: Path) -> None:
    (folder / "cut.png").write_bytes((folder / "good.png").read_bytes()[:90])
    code, told = check(folder, folder / "notes.txt", folder / "away.png", "--json")
    assert code == 2
    files = {Path(each["file"]).name: each for each in json.loads(told)["files"]}
    assert files["cut.png"]["error"]["code"] == "unreadable-picture"
    assert files["notes.txt"]["error"]["code"] == "unknown-kind"
    assert files["away.png"]["error"]["code"] == "cannot-open"
    assert files["good.png"]["passed"] is True
    assert files["bad [1].png"]["passed"] is False


def test_globs_are_matched_and_a_name_with_brackets_is_a_name(folder: Path) -> None:
    assert "1 checked, 0 failed" in check(f"{folder}/g*.png")[1]
    assert "1 checked, 1 failed" in check(folder / "deep" / "bad [1].png")[1]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["empty"], "no picture in “empty”"),
        (["x.png", "--profile", "painting"], "no profile “painting”.*graphic"),
        (["x.png", "--format", "stamp"], "stamp"),
    ],
)
def test_what_was_asked_wrongly_is_told(
    arguments: list[str], message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "empty").mkdir()
    with pytest.raises(Problem, match=message):
        check(*arguments)


def test_the_size_is_judged_by_the_format_that_is_named(folder: Path) -> None:
    other = next(each for each in sample("sever").formats if each.width != FORMAT.width)
    code, told = check(folder / "good.png", "--format", other.id)
    assert code == 1
    assert "Off the exact size" in told


def test_sarif_tells_what_where_and_how_bad(folder: Path) -> None:
    (folder / "cut.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    out = folder / "out.sarif"
    check(folder, "--sarif", out)
    tree = json.loads(out.read_text())
    assert tree["version"] == "2.1.0"
    run = tree["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in {"error", "warning"}
        assert result["message"]["text"]
        uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        assert uri.startswith("file://")
        assert " " not in uri
    errors = {each["ruleId"] for each in run["results"] if each["level"] == "error"}
    assert "palette.tints" in errors
    invocation = run["invocations"][0]
    assert invocation["executionSuccessful"] is False
    assert invocation["toolExecutionNotifications"][0]["descriptor"]["id"] == "unreadable-picture"


def test_the_page_holds_everything_and_trusts_no_name(folder: Path) -> None:
    evil = folder / "<img src=x onerror=alert(1)>.png"
    (folder / "good.png").replace(evil)
    out = folder / "out.html"
    check(evil, folder / "deep", folder / "notes.txt", "--html", out)
    page = out.read_text()
    assert "<img src=x" not in page
    assert "&lt;img src=x" in page
    assert page.count("data:image/webp;base64,") == 4
    assert "Could not be checked." in page
    assert '<rect class="fail"' in page
    assert "http" not in page.replace("http-equiv", "")

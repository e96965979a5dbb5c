"""Books judged, compared and begun from the command line."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from onbrand.brand.native import read
from onbrand.cli.commands import app
from onbrand.errors import Problem

RUNNER = CliRunner()


def test_a_sound_book_passes() -> None:
    answer = RUNNER.invoke(app, ["brand", "lint", "harbor"])
    assert (answer.exit_code, "in nothing" in answer.output) == (0, True)


def test_a_grave_contradiction_fails(tmp_path: Path) -> None:
    RUNNER.invoke(app, ["brand", "new", "Acme & Co", "-o", str(tmp_path)])
    begun = RUNNER.invoke(app, ["brand", "lint", str(tmp_path)])
    assert begun.exit_code == 0, "neutral, and no more than that"
    assert "No swatch is primary" in begun.output
    file = tmp_path / "_brand.yml"
    file.write_text(file.read_text(encoding="utf-8").replace("#16181d", "#9a9a9a"))
    answer = RUNNER.invoke(app, ["brand", "lint", str(tmp_path)])
    assert answer.exit_code == 1
    assert "grave" in answer.output
    assert "4.5 needed" in answer.output.replace("\n", " ")


def test_what_differs_is_told(tmp_path: Path) -> None:
    RUNNER.invoke(app, ["brand", "new", "Acme", "-o", str(tmp_path / "a")])
    RUNNER.invoke(app, ["brand", "new", "Bcme", "-o", str(tmp_path / "b")])
    answer = RUNNER.invoke(app, ["brand", "diff", str(tmp_path / "a"), str(tmp_path / "b")])
    assert answer.exit_code == 1
    assert "Name: Acme → Bcme" in answer.output
    same = RUNNER.invoke(app, ["brand", "diff", "les", "les"])
    assert (same.exit_code, "say the same" in same.output) == (0, True)


def test_nothing_is_written_over(tmp_path: Path) -> None:
    RUNNER.invoke(app, ["brand", "new", "Acme", "-o", str(tmp_path)])
    again = RUNNER.invoke(app, ["brand", "new", "Other", "-o", str(tmp_path)])
    assert isinstance(again.exception, Problem)
    assert read(tmp_path).name.en == "Acme"


@pytest.mark.parametrize("command", [["lint", "nobody"], ["diff", "les", "nobody"]])
def test_a_book_that_is_not_there(command: list[str]) -> None:
    answer = RUNNER.invoke(app, ["brand", *command])
    assert "nobody" in str(answer.exception)

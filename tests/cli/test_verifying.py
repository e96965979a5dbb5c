"""`onbrand verify`, as it is typed."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from onbrand.certificate import Key, sign
from onbrand.cli.commands import app
from onbrand.errors import Problem
from tests.certificate.test_signing import FILE, certificate


def _run(*arguments: object) -> tuple[int, str]:
    told = CliRunner().invoke(app, ["verify", *map(str, arguments)])
    if isinstance(told.exception, Problem):
        raise told.exception
    return told.exit_code, told.output


def test_a_file_is_verified(tmp_path: Path) -> None:
    key = Key.new()
    file, paper, trust = (tmp_path / name for name in ("a.png", "a.certificate.json", "key.pem"))
    file.write_bytes(FILE)
    paper.write_bytes(sign(certificate(), key))
    trust.write_text(key.public.pem)
    code, told = _run(file, paper, "--trust", trust)
    assert (code, "version 3" in told, "verified" in told) == (0, True, True)
    code, told = _run(file, paper)
    assert (code, "signer is unknown" in told) == (3, True)
    trust.write_text(Key.new().public.pem)
    assert _run(file, paper, "--trust", trust)[0] == 3
    file.write_bytes(FILE + b"!")
    assert _run(file, paper, "--trust", trust)[0] == 1


def test_what_cannot_be_read_is_told(tmp_path: Path) -> None:
    paper = tmp_path / "a.json"
    paper.write_text("{}")
    with pytest.raises(Problem, match="no certificate"):
        _run(paper, paper)
    with pytest.raises(Problem, match="cannot be read"):
        _run(tmp_path / "nothing.png", tmp_path / "nothing.json")


def test_names_are_only_words(tmp_path: Path) -> None:
    file, paper = tmp_path / "a.png", tmp_path / "a.json"
    file.write_bytes(FILE)
    name = "a[/b].png\n\x1b[2Jverified, signed by us"
    paper.write_bytes(sign(certificate(name=name), Key.new()))
    code, told = _run(file, paper)
    assert code == 3
    assert "a[/b].png" in told
    assert "\x1b" not in told
    assert not any(line.startswith("verified") for line in told.splitlines())
    file.write_bytes(FILE + b"!")
    code, told = _run(file, paper)
    assert (code, "a[/b].png" in told, "\x1b" in told) == (1, True, False)

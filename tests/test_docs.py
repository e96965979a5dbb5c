"""What the documents say is true: settings, commands, make targets, links."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from onbrand.settings import Settings

ROOT = Path(__file__).parents[1]
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])


def test_every_setting_is_documented_with_its_default_and_meaning() -> None:
    text = (ROOT / "docs/guide/operator.md").read_text()
    rows = re.findall(r"^\| `(ONBRAND_[A-Z_]+)` \| (.+?) \| (.+?) \|$", text, re.MULTILINE)
    assert [name for name, _, _ in rows] == [
        f"ONBRAND_{name.upper()}" for name in Settings.model_fields
    ]
    for name, default, meaning in rows:
        field = Settings.model_fields[name.removeprefix("ONBRAND_").lower()]
        assert meaning == field.description
        if field.default_factory is None:
            assert default == ("–" if field.default is None else f"`{field.default}`")


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(path: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+?)(?:#[^)]*)?\)", path.read_text()):
        if not target.startswith(("http://", "https://", "mailto:")):
            assert (path.parent / target).exists(), target


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_make_targets_and_commands_exist(path: Path) -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    text = path.read_text()
    assert set(re.findall(r"`make ([a-z-]+)`", text)) <= targets
    for command in set(re.findall(r"`onbrand ([a-z]+)", text)):
        shown = subprocess.run(
            [sys.executable, "-m", "onbrand", command, "--help"],
            capture_output=True,
            text=True,
            check=False,
        )
        assert shown.returncode == 0, f"onbrand {command}"


def test_each_decision_is_listed() -> None:
    folder = ROOT / "docs/decisions"
    listed = set(re.findall(r"\]\((\d{4}-[^)]+)\)", (folder / "README.md").read_text()))
    assert listed == {path.name for path in folder.glob("0*.md")}

"""`onbrand brand`: what it reads it shows, what it exports it reads again."""

import json
from pathlib import Path

import fontpkg
import pytest
from typer.testing import CliRunner, Result

from onbrand.brand.fontfile import sanitized
from onbrand.brand.native import read
from onbrand.brand.writers import WRITERS
from onbrand.cli.commands import app
from onbrand.cli.exchanging import NoSuchFile, NothingRead, UnknownExport
from onbrand.samples import sample


def onbrand(*words: object) -> Result:
    return CliRunner().invoke(app, ["brand", *map(str, words)])


@pytest.mark.parametrize("to", ["folder", "zip", "brand.yml", "tokens", "pdf"])
def test_an_export_is_imported(to: str, tmp_path: Path) -> None:
    made = tmp_path / f"harbor.{to.removeprefix('brand.')}"
    made = made.with_suffix(".json") if to == "tokens" else made
    assert onbrand("export", "harbor", "--to", to, "-o", made).exit_code == 0
    told = onbrand("import", made, "-o", tmp_path / "again")
    assert told.exit_code == 0, told.exception
    book = read(tmp_path / "again")
    if to in {"folder", "zip", "brand.yml", "tokens"}:
        assert book == sample("harbor")
    colors = {str(each.color) for each in book.palette.swatches}
    assert {str(each.color) for each in sample("harbor").palette.swatches} <= colors


def test_a_font_and_a_logo_go_from_folder_to_zip_and_back(tmp_path: Path) -> None:
    font = fontpkg.path("playfair-display", 400, nearest=True)
    folder, archive, again = tmp_path / "one", tmp_path / "one.zip", tmp_path / "two"
    logo = tmp_path / "logo-dark.svg"
    logo.write_text(sample("les").logo.variants[1].svg, encoding="utf-8")
    assert onbrand("import", font, logo, "-o", folder).exit_code == 0
    assert onbrand("export", folder, "--to", "zip", "-o", archive).exit_code == 0
    assert onbrand("import", archive, "-o", again).exit_code == 0
    book = read(again)
    assert book == read(folder)
    assert {file.weight for file in book.typography.families[0].files} >= {400, 700}
    assert book.logo.variants[0].svg == sample("les").logo.variants[1].svg
    (kept,) = (again / "fonts").iterdir()
    assert kept.read_bytes() == sanitized(Path(str(font)).read_bytes(), "font")


def test_swatches_and_a_logo_make_a_book(tmp_path: Path) -> None:
    for to in ("css", "ase", "aco", "gpl"):
        suffix = WRITERS[to][0]
        assert onbrand("export", "les", "--to", to, "-o", tmp_path / f"les{suffix}").exit_code == 0
    onbrand("export", "les", "--to", "folder", "-o", tmp_path / "folder")
    logo = tmp_path / "folder" / "logos" / "full-on-light.svg"
    told = onbrand("import", *tmp_path.glob("les.*"), logo, "-o", tmp_path / "again")
    assert told.exit_code == 0, told.exception
    book = read(tmp_path / "again")
    assert [each.id for each in book.logo.variants] == ["full-on-light"]
    assert book.typography.headline.family == sample("les").typography.headline.family
    assert "100%" in told.output


def test_findings_as_json(tmp_path: Path) -> None:
    file = tmp_path / "a.css"
    file.write_text(":root { --navy: #0b1f3a; }")
    told = onbrand("import", file, "--json")
    (found,) = json.loads(told.stdout)["found"]
    assert found["part"] == "palette.swatches[navy]"
    assert found["source"] == {"file": "a.css", "page": None, "line": 1, "place": "--navy"}


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        (("import", "nowhere.pdf"), NoSuchFile),
        (("import", "empty.css"), NothingRead),
        (("export", "nowhere", "--to", "css", "-o", "a.css"), NoSuchFile),
        (("export", "les", "--to", "docx", "-o", "a.docx"), UnknownExport),
    ],
)
def test_what_cannot_be(
    words: tuple[str, ...], problem: type, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("empty.css").write_text("a { color: red }")
    assert isinstance(onbrand(*words).exception, problem)
    assert not Path("a.css").exists()

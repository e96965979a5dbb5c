"""`onbrand check --fix`: repaired pictures beside the findings, in real files."""

import json
from pathlib import Path

import numpy as np
import pytest
from typer.testing import CliRunner

from onbrand.artwork import Pixels, Raster, encode_png, encode_webp, rasterize
from onbrand.checking import Checked, Fixed, Unfixed, check_file
from onbrand.cli.commands import app
from onbrand.errors import Problem
from onbrand.samples import sample

RUNNER = CliRunner()
BOOK = sample("sever")
FORMAT = BOOK.formats[0]


def colored(*rgb: int) -> Pixels:
    """Soft light on one hue."""
    light = np.linspace(0.6, 1, 160)[:, None, None]
    return np.clip(np.full((160, 200, 3), rgb) * light, 0, 255).astype(np.uint8)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Off the palette, on it, beyond repair, and one of the first's name in another folder."""
    photos = tmp_path / "photos"
    (photos / "deep").mkdir(parents=True)
    (photos / "green.png").write_bytes(encode_png(colored(120, 200, 120)))
    (photos / "deep" / "green.webp").write_bytes(encode_webp(colored(200, 120, 190)))
    paper = BOOK.palette.paper.color
    clean = np.full((160, 200, 3), (paper.red, paper.green, paper.blue), dtype=np.uint8)
    (photos / "clean.png").write_bytes(encode_png(clean))
    black = np.zeros((160, 200, 3), dtype=np.uint8)
    (photos / "night.png").write_bytes(encode_png(black))
    return photos


def fix(*arguments: str | Path, profile: str = "illustration") -> tuple[int, str]:
    answer = RUNNER.invoke(
        app, ["check", "--brand", "sever", "--profile", profile, *map(str, arguments)]
    )
    if isinstance(answer.exception, Problem):
        raise answer.exception
    return answer.exit_code, answer.output


def seen(path: Path) -> Pixels:
    return rasterize(Raster(path.read_bytes(), 200, 160))


def test_a_picture_is_repaired_and_judged_as_repaired(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "fixed.png"
    source = folder / "green.png"
    kept = source.read_bytes()
    assert fix(source)[0] == 1
    code, told = fix(source, "--fix", out)
    assert code == 0, told
    assert source.read_bytes() == kept
    assert "1 checked, 0 failed, 0 unread, 1 repaired." in told
    assert "    Colors of the palette: " in told
    assert seen(out).shape == (160, 200, 3)
    assert fix(out)[0] == 0


def test_a_folder_keeps_its_shape_and_only_what_changed_is_written(
    folder: Path, tmp_path: Path
) -> None:
    out = tmp_path / "fixed"
    code, told = fix(folder, "--fix", out)
    assert code == 1, "the night is beyond repair"
    written = {str(each.relative_to(out)) for each in out.rglob("*") if each.is_file()}
    assert written == {"green.png", "deep/green.png"}
    assert "4 checked, 1 failed, 0 unread, 2 repaired." in told
    assert "There was no color to repair." in told
    assert "Repair was refused" in told


def test_json_tells_both_and_why_not(folder: Path, tmp_path: Path) -> None:
    _, told = fix(folder, "--fix", tmp_path / "fixed", "--json")
    files = {Path(each["file"]).name: each for each in json.loads(told)["files"]}
    green = files["green.png"]
    assert green["passed"] is False
    assert green["fix"]["passed"] is True
    assert 0 < green["fix"]["strength"] <= 1
    assert green["fix"]["similarity"] >= 0.95
    assert Path(green["fix"]["file"]).exists()
    checks = [[each["check"] for each in part["findings"]] for part in (green, green["fix"])]
    assert checks[0] == checks[1]
    assert files["clean.png"]["fix"]["strength"] == 0
    assert files["clean.png"]["fix"]["file"] is None
    assert files["night.png"]["fix"]["error"]["code"] == "repair-would-wreck"
    _, plain = fix(folder / "green.png", "--json")
    assert "fix" not in json.loads(plain)["files"][0]


def test_sarif_speaks_of_the_pictures_as_they_are(folder: Path, tmp_path: Path) -> None:
    before, after = tmp_path / "before.sarif", tmp_path / "after.sarif"
    fix(folder / "green.png", "--sarif", before)
    fix(folder / "green.png", "--sarif", after, "--fix", tmp_path / "fixed.png")
    assert before.read_text() == after.read_text()


def test_the_page_shows_the_repaired_picture(folder: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    fix(folder, "--fix", tmp_path / "fixed", "--html", page)
    told = page.read_text()
    assert told.count("data:image/webp;base64,") == 4 * 2 + 2 * 2
    assert told.count("Repaired: no hard rule fails any more.") == 2
    assert "There was no color to repair." in told
    assert "Repair was refused" in told


@pytest.mark.parametrize("out", ["photos", "photos/green.png"])
def test_what_is_checked_is_never_written_over(out: str, folder: Path) -> None:
    kept = (folder / "green.png").read_bytes()
    with pytest.raises(Problem, match="would be written over"):
        fix(folder / "green.png", "--fix", folder.parent / out)
    assert (folder / "green.png").read_bytes() == kept


def test_a_link_to_what_is_checked_is_replaced_and_not_followed(folder: Path) -> None:
    kept = (folder / "green.png").read_bytes()
    linked = folder.parent / "linked.png"
    linked.hardlink_to(folder / "green.png")
    fix(folder / "green.png", "--fix", linked)
    assert (folder / "green.png").read_bytes() == kept
    assert linked.read_bytes() != kept


def test_names_that_differ_in_their_kind_keep_it(folder: Path, tmp_path: Path) -> None:
    (folder / "green.webp").write_bytes(encode_webp(colored(200, 120, 190)))
    out = tmp_path / "fixed"
    fix(folder / "green.png", folder / "green.webp", "--fix", out)
    assert {each.name for each in out.iterdir()} == {"green.png.png", "green.webp.png"}
    with pytest.raises(Problem, match="another repaired picture"):
        fix(folder / "green.webp", folder / "deep" / "green.webp", "--fix", out)


def test_a_place_that_cannot_be_written_spoils_nothing(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file, not a folder")
    code, told = fix(folder / "green.png", "--fix", tmp_path / "taken" / "green.png")
    assert code == 1
    assert "cannot be written" in told


def test_the_library_gives_the_bytes(folder: Path) -> None:
    data = (folder / "green.png").read_bytes()
    result = check_file("green.png", data, BOOK, profile="photo", fix=True)
    assert isinstance(result, Checked)
    assert isinstance(result.fix, Fixed)
    again = check_file("again.png", result.fix.png, BOOK, profile="photo")
    assert isinstance(again, Checked)
    assert again.fix is None
    assert again.report == result.fix.report
    night = check_file("night.png", (folder / "night.png").read_bytes(), BOOK, fix=True)
    assert isinstance(night, Checked)
    assert isinstance(night.fix, Unfixed)
    assert not night.passed

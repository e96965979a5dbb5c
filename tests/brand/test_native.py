"""What is written reads back equal; what is wrong is named with its field and line."""

import base64
import io
import os
import tracemalloc
import zipfile
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import fontpkg
import pytest
import yaml
from brand_yml import Brand
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from onbrand import samples
from onbrand.brand import BrandBook
from onbrand.brand.document import UnreadableFile
from onbrand.brand.fontfile import UnusableFont, lent
from onbrand.brand.native import FontNotHere, InvalidBook, NoBrandFile, NoSection, read, write
from onbrand.brand.svg import UnusableLogo, clean
from onbrand.samples import sample, sample_ids

FOLDER = Path(samples.__file__).parent

TEXT = st.text(max_size=60)
WORDS = st.fixed_dictionaries({"en": TEXT, "ru": TEXT})
INKS = st.lists(st.integers(0, 100), min_size=4, max_size=4)
COLORS = st.from_regex(r"#[0-9a-f]{6}", fullmatch=True)
SHARES = st.floats(min_value=0, max_value=1)
WEIGHTS = st.sampled_from([400, 700, 800])
RULES = st.fixed_dictionaries(
    {
        "number": st.from_regex(r"[1-9]\.[1-9]{1,2}", fullmatch=True),
        "title": WORDS,
        "text": WORDS,
        "part": st.sampled_from(["palette", "logo", "voice"]),
        "hard": st.booleans(),
        "check": st.none() | st.just("palette.tints"),
    }
)


@cache
def uploaded_font() -> str:
    """The hash of a variable font, as a manager's upload leaves it."""
    font = Path(str(fontpkg.path("manrope", 400, nearest=True)))
    return lent(font.read_bytes(), "Our Own.ttf")


def of_pixels(color: str) -> str:
    """A logo that came as PNG."""
    stream = io.BytesIO()
    Image.new("RGBA", (40, 10), color).save(stream, "PNG")
    encoded = base64.b64encode(stream.getvalue()).decode()
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10">'
        f'<image width="40" height="10" href="data:image/png;base64,{encoded}"/></svg>'
    )


def of_outlines(color: str) -> str:
    return f'<svg viewBox="-3 2 90.5 30"><path d="M0 3h80v20Z" fill="{color}"/></svg>'


@st.composite
def books(draw: st.DrawFn) -> BrandBook:
    """Samples with another text, color, number or list here and there."""
    book = sample(draw(st.sampled_from(sample_ids()))).model_dump(mode="json")
    book["version"] = draw(st.integers(1, 999))
    book["summary"] = draw(WORDS)
    for swatch in book["palette"]["swatches"]:
        swatch["color"] = draw(COLORS)
        swatch["share"] = draw(st.none() | st.floats(min_value=0, max_value=0.1))
        swatch["name"] = draw(WORDS)
        swatch["cmyk"] = draw(st.none() | INKS)
        swatch["tints"] = draw(st.lists(st.integers(1, 99), max_size=3, unique=True))
    book["patterns"] = []
    book["palette"]["swatches"][0]["id"] = draw(st.sampled_from(["primary", "null", "no", "e1"]))
    book["palette"]["people"] = draw(st.lists(COLORS, max_size=4))
    logo = book["logo"]["variants"][0]
    ids = st.sampled_from([each["id"] for each in book["palette"]["swatches"]])
    for grounds in ("forbidden_backgrounds", "allowed_backgrounds"):
        logo[grounds] = draw(st.lists(ids, max_size=2, unique=True))
    drawing = clean(draw(st.sampled_from([of_pixels, of_outlines]))(draw(COLORS)))
    logo |= {"svg": drawing.svg, "width": drawing.width, "height": drawing.height}
    family = book["typography"]["families"][0]
    family["files"] = [
        {"weight": weight, "sha256": uploaded_font(), "name": draw(TEXT), "restricted": forbidden}
        for weight, forbidden in draw(st.dictionaries(WEIGHTS, st.booleans(), max_size=3)).items()
    ]
    book["typography"]["headline"]["tracking"] = draw(st.floats(-0.2, 1))
    book["layout"]["margin"] = draw(SHARES)
    book["voice"]["banned"] = draw(st.lists(TEXT, max_size=4))
    rules = st.lists(RULES, max_size=4, unique_by=lambda rule: str(rule["number"]))
    book["rules"] = draw(rules)
    return BrandBook.model_validate(book)


@settings(max_examples=60, deadline=None)
@given(books())
def test_what_is_written_reads_back_equal(book: BrandBook) -> None:
    with TemporaryDirectory() as folder:
        write(book, Path(folder))
        again = read(Path(folder))
    assert again == book
    assert again.sha256 == book.sha256


@pytest.mark.parametrize("name", sample_ids())
def test_brand_yml_loads_ours(name: str) -> None:
    book = sample(name)
    brand = Brand.from_yaml(FOLDER / name / "_brand.yml")
    assert brand.meta.name.full == book.name.en
    assert brand.color.palette == {each.id: str(each.color) for each in book.palette.swatches}
    assert brand.color.foreground == str(book.palette.ink.color)
    assert brand.typography.headings.family == book.typography.headline.family
    assert brand.logo.small.dark.path.absolute().is_file()


@pytest.mark.parametrize("name", ["primary", "foreground", "white", "null", "light"])
def test_brand_yml_loads_names_that_mean_something_to_it(name: str, tmp_path: Path) -> None:
    book = sample("sever").model_dump(mode="json")
    book["palette"]["swatches"][0]["id"] = name
    book["patterns"] = []
    file = write(BrandBook.model_validate(book), tmp_path)
    brand = Brand.from_yaml(file)
    assert (brand.color.primary, brand.color.foreground) == ("#1a3fc8", "#0a1445")
    assert brand.color.palette[name] == "#1a3fc8"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write(sample("sever"), tmp_path / "sever")
    return tmp_path / "sever"


def edit(folder: Path, old: str, new: str) -> None:
    file = folder / "_brand.yml"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def packed(folder: Path, target: Path, prefix: str = "") -> Path:
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(folder.rglob("*.*")):
            archive.write(file, f"{prefix}{file.relative_to(folder)}")
    return target


def test_folder_yaml_and_zip_are_the_same_book(folder: Path, tmp_path: Path) -> None:
    assert read(folder) == sample("sever")
    assert read(folder / "_brand.yml") == sample("sever")
    assert read(packed(folder, tmp_path / "flat.zip")) == sample("sever")
    assert read(packed(folder, tmp_path / "deep.zip", "sever/")) == sample("sever")


@pytest.mark.parametrize(
    ("old", "new", "field", "reason"),
    [
        ("role: primary", "role: primry", "palette.swatches.0.role", "should be 'primary'"),
        ("    voice:", "    voices:", "defaults.onbrand.voice", "missing"),
        ("      gradients:", "      gradient:", "palette.gradient", "check the spelling"),
        ("polar: '#1a3fc8'", "polar: navy-ish", "color.palette.polar", "not a color"),
        ("polar: '#1a3fc8', ", "", "palette.swatches.0.id", "color.palette has no “polar”"),
        ("primary: polar", "primary: ice", "color.primary", "“ice” here, but “polar”"),
        ("base: {family: Manrope", "base: {family: Arial", "typography.base.family", "“Arial”"),
        ("path: logos/full-on-light.svg}", "x: 1}", "logo.variants.0.path", "say which SVG"),
        ("number: '1.1'", "number: 1.1", "rules.0.number", "valid string"),
        ("number: '1.2'", "number: '1.1'", "defaults.onbrand", "rule “1.1” is declared twice"),
    ],
)
def test_a_mistake_is_named_with_field_and_line(
    folder: Path, old: str, new: str, field: str, reason: str
) -> None:
    if "svg}" in old:  # the first of the variants, not of brand.yml's images
        edit(folder, "tone: on-light, path: logos/full-on-light.svg}", "tone: on-light}")
    else:
        edit(folder, old, new)
    with pytest.raises(InvalidBook) as caught:
        read(folder)
    problem = caught.value
    assert field in str(problem.params["field"])
    assert reason in str(problem.params["reason"])


def test_the_line_is_that_of_the_mistake(folder: Path) -> None:
    edit(folder, "role: accent", "role: accents")
    rows = (folder / "_brand.yml").read_text(encoding="utf-8").splitlines()
    with pytest.raises(InvalidBook) as caught:
        read(folder)
    line = caught.value.params["line"]
    assert isinstance(line, int)
    assert "role: accents" in rows[line - 1]


def test_a_color_may_be_said_by_value(folder: Path) -> None:
    edit(folder, "primary: polar", "primary: '#1a3fc8'")
    assert read(folder) == sample("sever")


def test_a_plain_brand_yml_is_told_what_it_lacks(tmp_path: Path) -> None:
    (tmp_path / "_brand.yml").write_text("meta: {name: X}\n", encoding="utf-8")
    with pytest.raises(NoSection, match="without the section “defaults: onbrand:”"):
        read(tmp_path)


def test_no_file_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(NoBrandFile, match=r"no _brand\.yml"):
        read(tmp_path / "absent")


def test_a_missing_logo_is_named(folder: Path) -> None:
    (folder / "logos" / "mark-on-dark.svg").unlink()
    with pytest.raises(InvalidBook, match=r"there is no file “logos/mark-on-dark\.svg”"):
        read(folder)


def test_a_harmful_logo_is_refused(folder: Path) -> None:
    text = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><script/></svg>'
    (folder / "logos" / "mark-on-dark.svg").write_text(text, encoding="utf-8")
    with pytest.raises(UnusableLogo, match=r"mark-on-dark\.svg.*<script>"):
        read(folder)


@pytest.mark.parametrize(
    "path", ["../secret.svg", "/etc/secret.svg", "logos/../../secret.svg", "c:/secret.svg"]
)
def test_a_logo_lies_in_the_folder(folder: Path, tmp_path: Path, path: str) -> None:
    (tmp_path / "secret.svg").write_text("<svg/>", encoding="utf-8")
    edit(folder, "tone: on-light, path: logos/full-on-light.svg", f"tone: on-light, path: {path}")
    with pytest.raises(InvalidBook, match="must be a path inside"):
        read(folder)


def test_a_link_out_of_the_folder_is_refused(folder: Path, tmp_path: Path) -> None:
    logo = folder / "logos" / "mark-on-dark.svg"
    logo.rename(tmp_path / "secret.svg")
    os.symlink(tmp_path / "secret.svg", logo)  # noqa: PTH211 - the order of arguments is clearer
    with pytest.raises(InvalidBook, match="leads out of the brand's folder"):
        read(folder)


def with_font(book: BrandBook) -> BrandBook:
    told = book.model_dump(mode="json")
    file = {"weight": 400, "sha256": uploaded_font(), "name": "Our Own.ttf"}
    told["typography"]["families"][0]["files"] = [file]
    return BrandBook.model_validate(told)


def test_a_font_is_taken_as_it_lies_there_once_it_is_sanitized(tmp_path: Path) -> None:
    """As a folder is written by hand: a path and no hash, a file that no sanitizer has seen."""
    write(with_font(sample("sever")), tmp_path)
    (file,) = (tmp_path / "fonts").iterdir()
    edit(tmp_path, f"sha256: {uploaded_font()}, ", "")
    file.write_bytes(Path(str(fontpkg.path("manrope", 400, nearest=True))).read_bytes())
    assert read(tmp_path) == with_font(sample("sever"))


def test_another_font_than_the_hash_says_is_refused(tmp_path: Path) -> None:
    write(with_font(sample("sever")), tmp_path)
    (file,) = (tmp_path / "fonts").iterdir()
    file.write_bytes(Path(str(fontpkg.path("playfair-display", 400, nearest=True))).read_bytes())
    with pytest.raises(InvalidBook, match=r"is another file than sha256 says"):
        read(tmp_path)
    file.write_bytes(b"\0\1\0\0" + b"x" * 99)
    with pytest.raises(UnusableFont, match=f"fonts/{file.name}"):
        read(tmp_path)


def test_a_font_that_is_nowhere_is_named(tmp_path: Path) -> None:
    told = with_font(sample("sever")).model_dump(mode="json")
    told["typography"]["families"][0]["files"][0]["sha256"] = "f" * 64
    with pytest.raises(FontNotHere, match=r"Our Own\.ttf"):
        write(BrandBook.model_validate(told), tmp_path)


def test_a_zip_bomb_is_read_only_to_the_limit(folder: Path, tmp_path: Path) -> None:
    with (folder / "_brand.yml").open("ab") as stream:
        stream.write(b"#" * 50_000_000)
    bomb = packed(folder, tmp_path / "bomb.zip")
    assert bomb.stat().st_size < 200_000
    tracemalloc.start()
    try:
        with pytest.raises(UnreadableFile, match="larger than 1024 KB"):
            read(bomb)
        assert tracemalloc.get_traced_memory()[1] < 8_000_000
    finally:
        tracemalloc.stop()


def test_a_damaged_or_crowded_zip_is_said_so(folder: Path, tmp_path: Path) -> None:
    whole = packed(folder, tmp_path / "whole.zip").read_bytes()
    torn = tmp_path / "torn.zip"
    torn.write_bytes(whole[:120] + b"\xff" * 400 + whole[520:])
    with pytest.raises(UnreadableFile):
        read(torn)
    crowded = tmp_path / "crowded.zip"
    with zipfile.ZipFile(crowded, "w") as archive:
        for number in range(1001):
            archive.writestr(f"{number}.txt", "")
    with pytest.raises(UnreadableFile, match="more than 1000 files"):
        read(crowded)


def test_the_written_file_is_for_people(folder: Path) -> None:
    """Words as they are, no anchors, lists of plain things on one line."""
    text = (folder / "_brand.yml").read_text(encoding="utf-8")
    assert "Полярная ночь" in text
    assert "&id" not in text
    assert "people: [" in text
    assert yaml.safe_load(text)["defaults"]["onbrand"]["id"] == "sever"

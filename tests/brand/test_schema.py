from pathlib import Path

import jsonschema_rs
import pytest
import yaml

from onbrand import samples
from onbrand.brand.schema import native_schema, published
from onbrand.samples import sample_ids

FOLDER = Path(samples.__file__).parent


def section(name: str) -> dict[str, object]:
    data = yaml.safe_load((FOLDER / name / "_brand.yml").read_text(encoding="utf-8"))
    return dict(data["defaults"]["onbrand"])


def test_the_published_schema_is_current() -> None:
    assert published() == native_schema(), "run: python -m onbrand.brand.schema"


@pytest.mark.parametrize("name", sample_ids())
def test_samples_satisfy_the_schema(name: str) -> None:
    assert jsonschema_rs.is_valid(published(), section(name))


@pytest.mark.parametrize("field", ["palette", "logo", "formats", "rules"])
def test_the_schema_sees_what_is_missing(field: str) -> None:
    broken = section("sever")
    del broken[field]
    assert not jsonschema_rs.is_valid(published(), broken)


def test_the_schema_knows_the_file_and_not_the_value() -> None:
    """In the file a logo is a path, and only a forbidden swatch says its own color."""
    parts = published()["$defs"]
    assert "path" in parts["Logo"]["required"]
    assert "svg" not in parts["Logo"]["properties"]
    assert "color" not in parts["Swatch"]["required"]
    assert "color" in parts["ForbiddenSwatch"]["required"]

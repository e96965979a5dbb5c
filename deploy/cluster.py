"""The compose topology as processes on this machine: PostgreSQL, two web, two workers, nginx.

    python deploy/cluster.py --port 8080 [--home FOLDER]

Prints `ready URL` when nginx answers; Ctrl+C or SIGTERM stops everything it started.
"""

import argparse
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path
from string import Template

from onbrand import db
from onbrand.settings import Settings

HERE = Path(__file__).parent
WEBS = 2
WORKERS = 2
START = 60.0


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    options.add_argument("--port", type=int, default=8080)
    options.add_argument("--home", type=Path, default=Settings().home)
    chosen = options.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    started: list[subprocess.Popen[bytes]] = []
    try:
        start(chosen.home, chosen.port, started)
        print(f"ready http://localhost:{chosen.port}", flush=True)
        watch(started)
    except KeyboardInterrupt:
        pass
    finally:
        stop(started)


def start(home: Path, port: int, started: list[subprocess.Popen[bytes]]) -> None:
    home.mkdir(parents=True, exist_ok=True)
    environment = {
        **os.environ,
        "ONBRAND_HOME": str(home),
        "ONBRAND_DATABASE_URL": os.environ.get("ONBRAND_DATABASE_URL") or db.embedded(home),
    }
    onbrand = [sys.executable, "-m", "onbrand"]
    subprocess.run([*onbrand, "migrate"], env=environment, check=True)
    ports = [free_port() for _ in range(WEBS)]
    for own in ports:
        one = {**environment, "ONBRAND_PORT": str(own)}
        started.append(subprocess.Popen([*onbrand, "web"], env=one))
    started.extend(subprocess.Popen([*onbrand, "worker"], env=environment) for _ in range(WORKERS))
    started.append(nginx(home / "nginx", port, ports))
    wait_ready(port)


def nginx(folder: Path, port: int, ports: list[int]) -> subprocess.Popen[bytes]:
    folder.mkdir(exist_ok=True)
    written = configure(folder, port, ports)
    found = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin:/usr/local/sbin")
    if found is None:
        sys.exit("nginx is not installed: apt-get install nginx-light, or brew install nginx")
    return subprocess.Popen([found, "-p", str(folder), "-c", str(written), "-e", "stderr"])


def configure(folder: Path, port: int, ports: list[int]) -> Path:
    """The site of the compose file, wrapped so that nginx runs unprivileged and in front."""
    upstream = " ".join(f"server 127.0.0.1:{one};" for one in ports)
    text = (HERE / "nginx.conf.template").read_text()
    site = Template(text).safe_substitute(UPSTREAM=upstream, LISTEN=f"127.0.0.1:{port}")
    temporary = "".join(
        f"    {kind}_temp_path {folder}/{kind};\n"
        for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    written = folder / "nginx.conf"
    written.write_text(
        f"daemon off;\npid {folder}/nginx.pid;\nworker_processes 1;\nevents {{}}\n"
        f"http {{\n    access_log off;\n{temporary}{site}\n}}\n"
    )
    return written


def free_port() -> int:
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        number: int = asked.getsockname()[1]
        return number


def wait_ready(port: int) -> None:
    """Through nginx, so that the whole chain is known to work."""
    until = time.monotonic() + START
    while time.monotonic() < until:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/readyz", timeout=2):
                return
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            time.sleep(0.1)
    sys.exit("The service did not become ready.")


def watch(started: list[subprocess.Popen[bytes]]) -> None:
    """A process that ends is an error here: compose would restart it, this script stops."""
    while all(one.poll() is None for one in started):
        time.sleep(0.5)
    sys.exit("A process ended by itself.")


def stop(started: list[subprocess.Popen[bytes]]) -> None:
    for one in started:
        one.terminate()
    for one in started:
        try:
            one.wait(20)
        except subprocess.TimeoutExpired:
            one.kill()


if __name__ == "__main__":
    main()

"""A worker in a process of its own, to be killed: `python killable.py URL FOLDER`."""

import os
import random
import signal
import subprocess
import sys
import threading
from pathlib import Path

ROOT = Path(__file__).parents[2]


class Crew:
    """So many workers; whoever is killed is replaced at once."""

    def __init__(self, url: str, files: Path, number: int) -> None:
        self._command = [sys.executable, "-m", "tests.worker.killable", url, str(files)]
        self._workers = [self._hired() for _number in range(number)]

    def _hired(self) -> subprocess.Popen[bytes]:
        return subprocess.Popen(self._command, cwd=ROOT)

    def kill_one(self) -> None:
        number = random.randrange(len(self._workers))
        worker, self._workers[number] = self._workers[number], self._hired()
        worker.kill()
        worker.wait()

    def dismiss(self) -> None:
        for worker in self._workers:
            worker.send_signal(signal.SIGTERM)
        for worker in self._workers:
            worker.wait()


def main() -> None:
    from onbrand.storage import Storage
    from onbrand.worker import Worker
    from tests.worker.bakery import services
    from tests.worker.conftest import PACE

    url, files = sys.argv[1:]
    leaving = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: leaving.set())
    worker = Worker(url, Storage.open(f"file://{files}"), services, 2, pace=PACE)
    worker.start()
    leaving.wait()
    worker.stop()
    os._exit(0)


if __name__ == "__main__":
    main()

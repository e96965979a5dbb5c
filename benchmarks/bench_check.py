"""The web's checker: a picture of 1080 × 1080 sent, opened apart, measured, and told.

Through a real server and one connection at a time: on the page (with its views) and by the API,
by somebody who looks at the answer before the next, and by a program that does not.
"""

import http.client
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

import numpy as np
from bench_pages import Told, prepare, wait

from onbrand import db
from onbrand.artwork import Vector, encode_png, rasterize

TIMES, LOOKING_S = 8, 1.0
POSTER = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1080 1080">
<path d="M0 0h1080v1080H0z" fill="#f6efe4"/><path d="M0 760h1080v320H0z" fill="#3b2a20"/>
<circle cx="760" cy="420" r="190" fill="#be3cdc"/><circle cx="330" cy="470" r="230" fill="#c8793f"/>
</svg>"""


def main() -> None:
    home = Path(tempfile.mkdtemp(prefix="onbrand-bench-"))
    home.chmod(0o755)
    try:
        told = prepare(home)
        for name, data in _pictures().items():
            # A server of its own, since a visitor has twenty at once.
            with _served(told) as port:
                _measure(name, data, port, told.token)
    finally:
        db.stop(home, force=True)
        shutil.rmtree(home)


@contextmanager
def _served(told: Told) -> Iterator[int]:
    """Without a script, whose imports each process would repeat; `onbrand` has few of them."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = int(listening.getsockname()[1])
    given = ("ours", port, told.url, told.home)
    code = f"import sys; sys.path.insert(0, {str(Path(__file__).parent)!r}); import bench_pages; "
    process = subprocess.Popen([sys.executable, "-c", f"{code} bench_pages._serve{given!r}"])
    try:
        wait(port)
        yield port
    finally:
        process.terminate()
        process.wait()


def _measure(name: str, data: bytes, port: int, token: str) -> None:
    first = _sent(port, "/check", data, token)
    time.sleep(2 * LOOKING_S)
    print(f"{name}, {len(data) / 1000:.0f} kB, ms: first {first:.0f}", end="")
    for words, path, pause in (
        ("page, looked at", "/check", LOOKING_S),
        ("API, at once", "/api/v1/check", 0.0),
    ):
        taken = []
        for _time in range(TIMES):
            taken.append(_sent(port, path, data, token))
            time.sleep(pause)
        print(f"; {words} p50 {statistics.median(taken):.0f} worst {max(taken):.0f}", end="")
    print()


def _pictures() -> dict[str, bytes]:
    flat = rasterize(Vector(POSTER, 1080, 1080))
    grain = np.random.default_rng(1).normal(0, 6, flat.shape)
    return {
        "flat": encode_png(flat),
        "grain": encode_png((flat + grain).clip(0, 255).astype(np.uint8)),
    }


def _sent(port: int, path: str, data: bytes, token: str) -> float:
    edge = uuid4().hex
    parts = (
        f'--{edge}\r\nContent-Disposition: form-data; name="brand"\r\n\r\nzerno\r\n'
        f'--{edge}\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\n'
    )
    body = parts.encode() + data + f"\r\n--{edge}--\r\n".encode()
    headers = {
        "Cookie": f"onbrand-sid={token}",
        "Content-Type": f"multipart/form-data; boundary={edge}",
    }
    begun = time.perf_counter()
    connection = http.client.HTTPConnection("127.0.0.1", port)
    connection.request("POST", path, body, headers)
    answer = connection.getresponse()
    told = answer.read()
    assert answer.status == 200, told[-300:]
    return 1000 * (time.perf_counter() - begun)


if __name__ == "__main__":
    main()

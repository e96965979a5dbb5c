"""Improving a brief in the web, as its writer waits for it: `python benchmarks/bench_improve.py`.

The service runs as a process of its own on a database of its own; ninety briefs go to
`POST /api/v1/prompts` one after the other, as often as one user may send them, and then once more,
when the cache has them. Milliseconds as the client counts them.
"""

import http.client
import json
import shutil
import sys
import tempfile
import time
from pathlib import Path
from statistics import median, quantiles

from bench_pages import Told, prepare, served

from onbrand import db

BRIEFS = Path(__file__).parent / "data" / "briefs-a.jsonl"
PAUSE_S = 1.05  # sixty a minute


def main() -> None:
    briefs = [json.loads(line)["text"] for line in BRIEFS.read_text().splitlines()]
    home = Path(tempfile.mkdtemp(prefix="onbrand-bench-"))
    home.chmod(0o755)
    try:
        told = prepare(home)
        with served("ours", told) as port:
            for name in ("new", "again"):
                times = [_asked(port, told, brief) for brief in briefs]
                p95 = quantiles(times, n=20)[-1]
                if "--worst" in sys.argv:
                    slow = sorted(zip(times, range(len(times)), briefs, strict=True))[-8:]
                    print(
                        "\n".join(f"{took:6.1f} ms {at:3} {text[:60]}" for took, at, text in slow)
                    )
                print(f"{name:6} p50 {median(times):5.1f} ms   p95 {p95:5.1f} ms   {len(times)}")
    finally:
        db.stop(home, force=True)
        shutil.rmtree(home)


def _asked(port: int, told: Told, brief: str) -> float:
    time.sleep(PAUSE_S)
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    body = json.dumps({"brand": "zerno", "text": brief})
    headers = {"Content-Type": "application/json", "Cookie": f"onbrand-sid={told.token}",
               "Origin": f"http://127.0.0.1:{port}"}  # fmt: skip
    start = time.perf_counter()
    connection.request("POST", "/api/v1/prompts", body, headers)
    answer = connection.getresponse()
    answer.read()
    elapsed = (time.perf_counter() - start) * 1000
    if answer.status != 200:
        raise SystemExit(f"{answer.status}: {brief}")
    connection.close()
    return elapsed


if __name__ == "__main__":
    main()

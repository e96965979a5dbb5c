"""A server on the loopback that speaks as OpenAI does, and misbehaves as told."""

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Handler = Callable[[BaseHTTPRequestHandler, dict[str, object]], None]


@dataclass
class Endpoint:
    """Answers with the next of `script`, the last one over and over."""

    url: str
    script: list[Handler]
    asked: list[dict[str, Any]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    over: threading.Event = field(default_factory=threading.Event)

    def next(self) -> Handler:
        return self.script.pop(0) if len(self.script) > 1 else self.script[0]


@contextmanager
def serving(*script: Handler) -> Iterator[Endpoint]:
    class Speaking(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            endpoint.asked.append({"path": self.path, **body})
            endpoint.headers.append(dict(self.headers))
            self.close_connection = True
            try:
                endpoint.next()(self, body)
            except OSError:
                return  # the client went away, as it may

        def log_message(self, *args: object) -> None:
            """Nobody reads it."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Speaking)
    endpoint = Endpoint(f"http://127.0.0.1:{server.server_port}/v1", list(script))
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    try:
        yield endpoint
    finally:
        endpoint.over.set()
        server.shutdown()
        server.server_close()


def sending(
    data: bytes, status: int = 200, kind: str = "application/json", **headers: str
) -> Handler:
    def send(handler: BaseHTTPRequestHandler, body: dict[str, object]) -> None:
        handler.send_response(status)
        handler.send_header("Content-Type", kind)
        handler.send_header("Content-Length", str(len(data)))
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.end_headers()
        handler.wfile.write(data)

    return send


def saying(content: object) -> Handler:
    told = content if isinstance(content, str) else json.dumps(content, ensure_ascii=False)
    message = {"role": "assistant", "content": told}
    return sending(json.dumps({"choices": [{"index": 0, "message": message}]}).encode())


def failing(status: int, **headers: str) -> Handler:
    return sending(b'{"error": {"message": "no, and your key was sk-secret"}}', status, **headers)

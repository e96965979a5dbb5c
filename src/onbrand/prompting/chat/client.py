"""One question to one address over HTTP: bounded in time and size, following no redirects."""

import json
import socket
import ssl
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from urllib.parse import urlsplit

from onbrand.errors import Unavailable, _

MOST_BYTES = 256 * 1024


class ChatTimedOut(Unavailable):
    code = "chat-timed-out"
    message = _("The language model did not answer in time; the rules wrote this prompt.")


class ChatUnreachable(Unavailable):
    code = "chat-unreachable"
    message = _("The language model cannot be reached; the rules wrote this prompt.")


class ChatRefusedKey(Unavailable):
    code = "chat-refused-key"
    message = _("The language model refused its key; the rules wrote this prompt.")


class ChatBusy(Unavailable):
    code = "chat-busy"
    message = _("The language model is busy; the rules wrote this prompt.")


class ChatFailed(Unavailable):
    code = "chat-failed"
    message = _("The language model answered with an error; the rules wrote this prompt.")


class ChatGarbage(Unavailable):
    code = "chat-garbage"
    message = _("The language model gave nothing that can be used; the rules wrote this prompt.")


@dataclass(frozen=True, slots=True)
class Answer:
    """`retry_after` is in seconds. `body` is None where it is no JSON or too much of it."""

    status: int
    retry_after: float
    body: object


def post(url: str, headers: Mapping[str, str], body: object, deadline: float) -> Answer:
    """`deadline` is of the monotonic clock. Raises ChatTimedOut or ChatUnreachable."""
    try:
        return _exchange(url, headers, json.dumps(body).encode(), deadline)
    except (OSError, HTTPException, UnicodeError) as error:
        # Which is all that is told: an error's own words may hold what was sent.
        late = isinstance(error, TimeoutError) or time.monotonic() >= deadline
        raise (ChatTimedOut() if late else ChatUnreachable()) from None


def _exchange(url: str, headers: Mapping[str, str], data: bytes, deadline: float) -> Answer:
    parts = urlsplit(url)
    kind = HTTPSConnection if parts.scheme == "https" else HTTPConnection
    connection = kind(parts.hostname or "", parts.port)
    plain = socket.create_connection((connection.host, connection.port), _left(deadline))
    connection.sock = _wrapped(plain, connection.host) if parts.scheme == "https" else plain
    with connection.sock as channel, _cut_off(channel, deadline):
        if isinstance(channel, ssl.SSLSocket):
            channel.do_handshake()
        told = {"Content-Type": "application/json", "Accept": "application/json", **headers}
        connection.request("POST", parts.path, body=data, headers=told)
        with connection.getresponse() as response:
            answer = Answer(response.status, _seconds(response), _read(response))
    if time.monotonic() >= deadline:
        raise ChatTimedOut
    return answer


def _wrapped(plain: socket.socket, host: str) -> ssl.SSLSocket:
    context = ssl.create_default_context()
    return context.wrap_socket(plain, server_hostname=host, do_handshake_on_connect=False)


@contextmanager
def _cut_off(channel: socket.socket, deadline: float) -> Iterator[None]:
    """A time-out of a socket is that of one read: an answer of a byte a second would never be
    late."""

    def cut() -> None:
        with suppress(OSError):
            socket.socket.shutdown(channel, socket.SHUT_RDWR)

    timer = threading.Timer(_left(deadline), cut)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def _left(deadline: float) -> float:
    left = deadline - time.monotonic()
    if left <= 0:
        raise TimeoutError
    return left


def _seconds(response: HTTPResponse) -> float:
    """The date that the header may hold as well is not worth its parsing."""
    told = response.headers.get("Retry-After", "")
    return float(told) if told.isascii() and told.isdigit() and len(told) < 9 else 0.0


def _read(response: HTTPResponse) -> object:
    data = response.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES or not response.headers.get_content_type().endswith("json"):
        return None
    try:
        return json.loads(data)
    except (ValueError, RecursionError):
        return None

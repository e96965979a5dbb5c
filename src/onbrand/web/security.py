"""What keeps a browser's user safe: headers, same-origin posts, small bodies, the cookie."""

from collections.abc import Awaitable, Callable, Mapping
from urllib.parse import SplitResult, urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import HTTPConnection, Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from onbrand.errors import Denied, Invalid, Problem, _
from onbrand.web.numbers import whole

SAFE = {"GET", "HEAD", "OPTIONS"}
_MEGABYTE = 1_000_000
LARGEST_BODY = 1_000_000
LARGEST_UPLOAD = 9_000_000
LARGEST_CHECK = 32_000_000  # somewhat more than is taken, so that the form says so and stays
LARGEST_BRAND = 66_000_000
CHECKS = frozenset({"/check", "/api/v1/check"})
UPLOADS = frozenset({"/illustrations/mine", "/api/v1/drawings"})
FORMS = "/services/"  # each may take a file
SESSION_S = 30 * 24 * 3600
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; "
    "img-src 'self'; connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types onbrand",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}
# A page that carries pictures in itself, since they are kept nowhere.
WITH_PICTURES = {
    "Content-Security-Policy": HEADERS["Content-Security-Policy"].replace(
        "img-src 'self'", "img-src 'self' data:"
    )
}
# A stored SVG opened by itself: no script, no origin, nothing loaded.
SANDBOX = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox"


class CrossSite(Denied):
    code = "cross-site"
    message = _("This was sent from another site and was not done. Open the page and try again.")


class TooLarge(Invalid):
    code = "too-large"
    message = _("This is too large: {limit} MB at most.")


def secure(headers: MutableHeaders, scheme: str) -> None:
    for name, value in HEADERS.items():
        headers.setdefault(name, value)
    if scheme == "https":
        headers.setdefault("Strict-Transport-Security", "max-age=31536000")


def same_origin(headers: Mapping[str, str]) -> bool:
    """As Go's CrossOriginProtection. Without either header it is no browser: such a client
    sends a cookie only if it means to."""
    site = headers.get("sec-fetch-site")
    if site is not None:
        return site in {"same-origin", "none"}
    origin = headers.get("origin")
    return origin is None or split(origin).netloc == headers.get("host")


def split(address: str) -> SplitResult:
    """An address that is none has no parts, and so leads nowhere and comes from nowhere."""
    try:
        return urlsplit(address)
    except ValueError:
        return urlsplit("")


Refuse = Callable[[Request, Problem], Awaitable[Response]]


class Guard:
    """Around every request: refuses what another site posted and what is too large."""

    def __init__(self, app: ASGIApp, refuse: Refuse) -> None:
        self._app = app
        self._refuse = refuse

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def send_secured(message: Message) -> None:
            if message["type"] == "http.response.start":
                secure(MutableHeaders(scope=message), scope["scheme"])
            await send(message)

        limit = _limit(scope["path"])
        problem = _problem(scope["method"], Headers(scope=scope), limit)
        app: ASGIApp = self._app
        if problem:
            app = await self._refuse(Request(scope, receive), problem)
        await app(scope, _bounded(receive, limit), send_secured)


def _limit(path: str) -> int:
    if path.startswith("/brands/") and path.endswith(
        ("/bring", "/typography/fonts", "/patterns/tiles")
    ):
        return LARGEST_BRAND
    if path in CHECKS:
        return LARGEST_CHECK
    takes_files = path in UPLOADS or path.startswith(FORMS)
    return LARGEST_UPLOAD if takes_files else LARGEST_BODY


def _problem(method: str, headers: Headers, limit: int) -> Problem | None:
    if method not in SAFE and not same_origin(headers):
        return CrossSite()
    length = whole(headers.get("content-length", "0"))
    if length is None or length > limit:
        return TooLarge(limit=limit // _MEGABYTE)
    return None


def _bounded(receive: Receive, limit: int) -> Receive:
    """A body without an announced length is bounded too."""
    seen = 0

    async def receive_bounded() -> Message:
        nonlocal seen
        message = await receive()
        seen += len(message.get("body", b""))
        if seen > limit:
            raise TooLarge(limit=limit // _MEGABYTE)
        return message

    return receive_bounded


def session_token(connection: HTTPConnection) -> str | None:
    return connection.cookies.get(_cookie(connection.url.scheme))


def keep_session(response: Response, scheme: str, token: str) -> None:
    response.set_cookie(
        _cookie(scheme),
        token,
        max_age=SESSION_S,
        secure=scheme == "https",
        httponly=True,
        samesite="lax",
    )


def end_session(response: Response, scheme: str) -> None:
    response.delete_cookie(_cookie(scheme), secure=scheme == "https", httponly=True, samesite="lax")


def _cookie(scheme: str) -> str:
    """Over plain http browsers refuse the prefix that ties a cookie to one host."""
    return "__Host-sid" if scheme == "https" else "onbrand-sid"


def local(address: str) -> str:
    """Where to go after signing in: never another site."""
    parts = split(address)
    ours = parts.path.startswith("/") and not parts.netloc and not parts.scheme
    plain = "\\" not in address and address.isprintable()
    return address if ours and plain and not address.startswith("//") else "/"

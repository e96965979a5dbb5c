"""HEAD is answered as GET is, without the body; FastAPI's routes would refuse it."""

from starlette.types import ASGIApp, Message, Receive, Scope, Send


class Heads:
    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] != "HEAD":
            await self._app(scope, receive, send)
            return

        async def send_head(message: Message) -> None:
            bare = message["type"] == "http.response.body"
            await send({**message, "body": b""} if bare else message)

        await self._app({**scope, "method": "GET"}, receive, send_head)

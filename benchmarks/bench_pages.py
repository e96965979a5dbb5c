"""Pages: how long one takes at one connection, and how many a second at 16, beside a stock page.

The stock page is what the manuals of FastAPI, SQLModel and Jinja show: mapped rows through a
session dependency into `Jinja2Templates`. It tells the same as our history of orders (who asks,
the balance, 25 orders with their pictures) without languages, themes, security headers and forms.
Both are served by one uvicorn process each, in turns, from one database. The ratio is the median
of the rounds' ratios, for the machine may be shared. Prints a table and one line of JSON.
"""

import asyncio
import hashlib
import json
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated
from uuid import UUID, uuid4

import uvicorn
from fastapi import Cookie, Depends, FastAPI, HTTPException, Request
from fastapi.templating import Jinja2Templates
from pydantic import BaseModel
from sqlalchemy import Engine, text
from sqlmodel import Session, col, select
from starlette.responses import Response

from onbrand import accounts, catalog, db, migrations, orders, studio
from onbrand.accounts.tables import SessionRow, UserRow
from onbrand.db import now, transaction
from onbrand.imaging import ImageService
from onbrand.ledger.tables import WalletRow
from onbrand.orders import Prices, StoredFile
from onbrand.orders.tables import FileRow, LineRow, OrderRow
from onbrand.progress import IsCancelled, OnEvent
from onbrand.prompting import Brief, RuleImprover, to_text
from onbrand.services import Json, Line, Outcome
from onbrand.settings import Settings
from onbrand.storage import Storage
from onbrand.studio import Draft
from onbrand.web.app import create_app

ROUNDS = 5
SECONDS = 2.0
CONNECTIONS = 16
ALONE = 150
ORDERS = 30

STOCK_PAGE = """<!doctype html><html><head><title>Orders</title></head><body>
<header>{{ user.login }}: {{ wallet.available }} credits</header><main><h1>Orders</h1><ol>
{% for order in orders %}<li><a href="/orders/{{ order.id }}">
{% for sha256 in pictures[order.id] %}<img src="/files/{{ sha256 }}" alt="">{% endfor %}
{{ order.title }}</a> <time>{{ order.created_at.isoformat() }}</time>
<b>{{ order.status }}</b> {{ order.charged }} of {{ order.total }}</li>{% endfor %}
</ol></main></body></html>"""


class Nothing(BaseModel):
    pass


class Pictures:
    """Pictures that are not made here."""

    name = "pictures"
    title = "Pictures"
    form: type[BaseModel] = Nothing

    def lines(self, _form: BaseModel, _prices: Mapping[str, int]) -> tuple[Line, ...]:
        return tuple(Line(title=str(number), price=1, input={}) for number in range(4))

    def perform(self, _given: Json, _on_event: OnEvent, _cancelled: IsCancelled) -> Outcome:
        return Outcome(passed=True, files=())


@dataclass(frozen=True)
class Told:
    """What both servers and the visitor know."""

    url: str
    home: str
    token: str
    pages: dict[str, str]


def main() -> None:
    home = Path(tempfile.mkdtemp(prefix="onbrand-bench-"))
    home.chmod(0o755)
    try:
        measured = _measure(prepare(home))
    finally:
        db.stop(home, force=True)
        shutil.rmtree(home)
    _print(measured)


def _measure(told: Told) -> dict[str, object]:
    with ExitStack() as stack:
        ours = stack.enter_context(served("ours", told))
        stock = stack.enter_context(served("stock", told))
        alone = {name: _alone(ours, path, told.token) for name, path in told.pages.items()}
        alone["stock page"] = _alone(stock, "/orders", told.token)
        rounds = []
        for _round in range(ROUNDS):
            rates = [asyncio.run(_rate(port, "/orders", told.token)) for port in (ours, stock)]
            rounds.append((rates[0], rates[1]))
    return {
        "ms_at_one_connection": {name: round(value, 2) for name, value in alone.items()},
        "ours_per_second": round(statistics.median(ours for ours, _stock in rounds)),
        "stock_per_second": round(statistics.median(stock for _ours, stock in rounds)),
        "ratio": round(statistics.median(ours / stock for ours, stock in rounds), 2),
    }


def _print(measured: dict[str, object]) -> None:
    alone = measured["ms_at_one_connection"]
    assert isinstance(alone, dict)
    for name, value in alone.items():
        print(f"{name:<28}{value:>8} ms")
    print(f"history at {CONNECTIONS} connections  {measured['ours_per_second']:>8} /s")
    print(f"stock at {CONNECTIONS} connections    {measured['stock_per_second']:>8} /s")
    print(f"ratio                       {measured['ratio']:>8}   goal 0.7")
    print(json.dumps({"bench": "pages", **measured}))


def _alone(port: int, path: str, token: str) -> float:
    """Median milliseconds."""

    async def measured() -> list[float]:
        visitor = await _Visitor.at(port, path, token)
        for _warm in range(20):
            await visitor.get()
        return [await visitor.get() for _time in range(ALONE)]

    return 1000 * statistics.median(asyncio.run(measured()))


async def _rate(port: int, path: str, token: str) -> float:
    visitors = [await _Visitor.at(port, path, token) for _ in range(CONNECTIONS)]
    until = time.perf_counter() + SECONDS

    async def visit(visitor: "_Visitor") -> int:
        pages = 0
        while time.perf_counter() < until:
            await visitor.get()
            pages += 1
        return pages

    return sum(await asyncio.gather(*map(visit, visitors))) / SECONDS


@dataclass(frozen=True)
class _Visitor:
    """One kept connection."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    request: bytes

    @classmethod
    async def at(cls, port: int, path: str, token: str) -> "_Visitor":
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        request = f"GET {path} HTTP/1.1\r\nHost: localhost\r\nCookie: onbrand-sid={token}\r\n\r\n"
        return cls(reader, writer, request.encode())

    async def get(self) -> float:
        begun = time.perf_counter()
        self.writer.write(self.request)
        head = await self.reader.readuntil(b"\r\n\r\n")
        assert head.startswith(b"HTTP/1.1 200"), head
        length = head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0]
        await self.reader.readexactly(int(length))
        return time.perf_counter() - begun


def prepare(home: Path) -> Told:
    url = db.embedded(home)
    migrations.upgrade(url)
    engine = db.connect(url)
    storage = Storage.open(f"file://{home}/files")
    with transaction(engine) as session:
        catalog.seed_samples(session, storage)
        user = accounts.register(session, "anna@example.com", "no password", credits=1000)
        token = accounts.open_session(session, user.id, agent="bench")
        book = catalog.current(session, storage, "zerno")
        prompt = RuleImprover().improve(Brief(text="Осенний латте, пост"), book)
        draft = Draft(brand="zerno", brief="Латте", prompt=prompt, text=to_text(prompt),
                      format="post")  # fmt: skip
        studio.record(session, user.id, draft, "improve")
        placed = [_order(session, user, number) for number in range(ORDERS)]
    for order in placed:
        _finish(engine, storage, order)
    pages = {
        "studio": "/",
        "order": f"/orders/{placed[-1]}",
        "history": "/orders",
        "balance": "/balance",
        "brands": "/brands",
        "brand book": "/brands/zerno",
        "account": "/account",
    }
    engine.dispose()
    return Told(url, str(home), token, pages)


def _order(session: Session, user: accounts.User, number: int) -> UUID:
    quote = orders.quote(
        session, user.wallet, Pictures(), Nothing(), Prices({}), title=f"Осенний латте {number}"
    )
    return orders.place(session, user.id, user.wallet, quote.id, key=uuid4().hex)


def _finish(engine: Engine, storage: Storage, order: UUID) -> None:
    jobs = text("SELECT id, job FROM order_lines WHERE order_id = :order")
    with transaction(engine) as session:
        for number, (line, job) in enumerate(session.execute(jobs, {"order": order}).all()):
            work = orders.start(session, line, job)
            assert work
            sha256 = storage.put(f"{order} {number}".encode())
            files = [StoredFile("preview", "a.webp", "image/webp", sha256, 10)]
            orders.deliver(session, work, files, {})


@contextmanager
def served(which: str, told: Told) -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = int(listening.getsockname()[1])
    process = subprocess.Popen([sys.executable, __file__, which, str(port), told.url, told.home])
    try:
        wait(port)
        yield port
    finally:
        process.terminate()
        process.wait()


def wait(port: int) -> None:
    until = time.monotonic() + 30
    while time.monotonic() < until:
        try:
            socket.create_connection(("127.0.0.1", port)).close()
        except OSError:
            time.sleep(0.05)
        else:
            time.sleep(2)  # what is warmed up beside the start
            return
    raise AssertionError("the server did not start")


def _serve(which: str, port: int, url: str, home: str) -> None:
    engine = db.connect(url)
    app = _stock(engine) if which == "stock" else _ours(engine, home)
    uvicorn.run(app, port=port, log_level="error", access_log=False)


def _ours(engine: Engine, home: str) -> FastAPI:
    storage = Storage.open(f"file://{home}/files")
    services = {"images": ImageService(storage, dict)}
    return create_app(Settings(home=Path(home)), engine=engine, storage=storage, services=services)


def _stock(engine: Engine) -> FastAPI:
    folder = Path(tempfile.mkdtemp())
    (folder / "orders.html").write_text(STOCK_PAGE)
    templates = Jinja2Templates(directory=folder)
    app = FastAPI()

    def session_of() -> Iterator[Session]:
        with Session(engine) as session:
            yield session

    @app.get("/orders")
    def history(
        request: Request,
        session: Annotated[Session, Depends(session_of)],
        token: Annotated[str, Cookie(alias="onbrand-sid")] = "",
    ) -> Response:
        digest = hashlib.sha256(token.encode()).digest()
        signed_in = session.get(SessionRow, digest)
        if signed_in is None or signed_in.expires_at < now():
            raise HTTPException(401)
        user = session.get_one(UserRow, signed_in.user)
        newest = col(OrderRow.number).desc()
        mine = select(OrderRow).where(OrderRow.user_id == user.id).order_by(newest).limit(25)
        found = session.exec(mine).all()
        shown = select(LineRow, FileRow).join(FileRow, col(FileRow.line) == col(LineRow.id))
        shown = shown.where(col(LineRow.order_id).in_([order.id for order in found]))
        pictures: dict[UUID, list[str]] = {order.id: [] for order in found}
        for line, file in session.exec(shown):
            pictures[line.order_id].append(file.sha256)
        wallet = session.get_one(WalletRow, user.wallet)
        context = {"user": user, "wallet": wallet, "orders": found, "pictures": pictures}
        return templates.TemplateResponse(request, "orders.html", context)

    return app


if __name__ == "__main__":
    if len(sys.argv) > 1:
        _serve(sys.argv[1], int(sys.argv[2]), sys.argv[3], sys.argv[4])
    else:
        main()

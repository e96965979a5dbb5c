"""`docs/seed.md` tells where every line of the seed works, and it does."""

import importlib
import re
from pathlib import Path

from tests.web.conftest import Visitor

DOCUMENT = Path(__file__).parents[2] / "docs/seed.md"
SEED = """
Проект по определению качества вина на основе хичимеских данных.
Сервис генерации изображений для дизайнеров, соответствующие корпоративным гайдлайны, и бренд-бук.
1. пользователь вводит исходный промпт
2. модель улучшает промпт, детализированным описанием.
3. дает возможность поправить улучшенный промпт
3. генерирует изображение
регистрация, авторизация
просмотр баланса и пополнение (без эквайринга)
создание заказа и списание кредитов с баланса (при условии успешного выполнения запроса)
просмотр статуса заказа и истории
пользователь admin создается автоматически
при авторизации открывается дополнительная панель
пополнять баланс пользователям
проссматривать всех пользователей
просмматривать все транзакции
app/
auth: модули аутенфикации, кеширования
database: кофиг, инициализация БД, создание админа
models/schemas: вспомогательные классы
models/tables: структура SQLModel
routes: эндпоинты
services/auth: вспомогательный класс авторизации и формы
services/crud: методы crud
services/logging: модуль логирования
services/service: основные модули обслуживание
tests: тесты
view: формы
api.py: модуль запуска приложения
dockerfile, dockerfile.test, dockerfile.worker
model.pkl: модель для прогноза
prediction_worker.py: воркер
requirements.test.txt: зависимости для pytest
requirements.txt: зависимости для приложения
ngnix: конф файл ngnix
static: файл со стилями
docker-compose.yml: Docker Compose
docker-compose -f docker-compose.test.yaml up --build
docker-compose -f docker-compose.yaml up --build
http://localhost/
""".strip().splitlines()


def test_every_line_has_its_place() -> None:
    told = re.findall(r"^\| (.+?) \| (.+) \|$", DOCUMENT.read_text(), re.MULTILINE)
    rows = [(line, place) for line, place in told if line != "the seed says"]
    assert [line for line, _place in rows] == SEED
    for line, place in rows:
        assert "](" in place or "`" in place, f"{line}: it names neither a file nor a page"


def test_its_pages_open(administrator: Visitor) -> None:
    addresses = re.findall(r"`(/[^`]*)`", DOCUMENT.read_text())
    assert {"/", "/register", "/sign-in", "/balance", "/orders", "/admin"} < set(addresses)
    for address in addresses:
        assert administrator.get(address).status_code == 200, address


def test_its_verbs_exist() -> None:
    verbs = re.findall(r"`(\w+)\.(?!py`)(\w+)`", DOCUMENT.read_text())
    assert ("ledger", "top_up") in verbs
    for package, verb in verbs:
        assert callable(getattr(importlib.import_module(f"onbrand.{package}"), verb, None)), verb

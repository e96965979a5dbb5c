"""What is loaded late is loaded by the threads of a server, several at once."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[1] / "src" / "onbrand"
COMPOSER = "onbrand.generation.composer"
TOGETHER = """
import threading, time, sys
from onbrand.imaging import drawings, illustrations, uploads
from onbrand.prompting import Plan

FIRST_VISITS = {
    "drawings": lambda: illustrations.families("", "en"),
    "plan": lambda: illustrations.foreseen(Plan()),
    "directions": illustrations.directing.warm,
    "measures": lambda: uploads._as_the_kit("cup"),
}
failed = []

def visit(turn, name):
    time.sleep(0.02 * turn)
    try:
        FIRST_VISITS[name]()
    except Exception as problem:
        failed.append(f"{name}: {problem!r}")

order = sys.argv[1:]
threads = [threading.Thread(target=visit, args=each) for each in enumerate(order)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
sys.exit("; ".join(failed) or 0)
"""


@pytest.mark.parametrize(
    "order",
    ["directions plan measures drawings", "plan drawings measures directions"],
)
def test_first_visitors_who_come_together_are_all_served(order: str) -> None:
    run = subprocess.run(
        [sys.executable, "-c", TOGETHER, *order.split()],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert run.returncode == 0, run.stderr


def test_modules_of_the_generator_are_loaded_late_only_from_their_package() -> None:
    late = [
        f"{path.relative_to(SOURCE)}: {name}"
        for path in SOURCE.rglob("*.py")
        if "composer" not in path.parts
        for function in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        for node in ast.walk(function)
        for name in _named(node)
        if name.startswith(f"{COMPOSER}.")
    ]
    assert not late


def _named(node: ast.AST) -> list[str]:
    if isinstance(node, ast.ImportFrom):
        return [node.module or ""]
    return [alias.name for alias in node.names] if isinstance(node, ast.Import) else []

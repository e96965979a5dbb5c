"""What import-linter does not see: the size of files and functions, and what they are called."""

import ast
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[1] / "src" / "onbrand"
FILES = sorted(SOURCE.rglob("*.py"))
DRAWINGS = ("generation/composer/kit/", "vocabulary/", "prompting/cards", "migrations/versions/")
NAMELESS = {"utils", "helpers", "common", "base", "manager", "misc", "core"}
LONGEST_FILE = 400
LONGEST_FUNCTION = 40


def _is_table(path: Path) -> bool:
    """Drawings and tables of data are as long as what they hold."""
    return path.relative_to(SOURCE).as_posix().startswith(DRAWINGS)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(SOURCE).as_posix())
def test_files_and_functions_are_short_and_named(path: Path) -> None:
    text = path.read_text()
    assert path.stem not in NAMELESS
    if _is_table(path):
        return
    assert len(text.splitlines()) <= LONGEST_FILE
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert (node.end_lineno or 0) - node.lineno < LONGEST_FUNCTION, node.name


def test_only_the_outermost_loop_of_a_working_process_catches_everything() -> None:
    broad = {
        path.relative_to(SOURCE).as_posix()
        for path in FILES
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or ast.unparse(node.type) in {"Exception", "BaseException"})
    }
    assert broad == {"services/child.py"}

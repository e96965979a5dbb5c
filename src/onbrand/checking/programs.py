"""JSON of our own, and SARIF 2.1.0 (OASIS, 2020), which code hosts and editors read."""

import json
from collections.abc import Mapping, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any

from onbrand.brand import BrandBook
from onbrand.checking.checked import Checked, Fixed, Result, Unchecked, Unfixed
from onbrand.checking.wording import sentence
from onbrand.conformance import NAMES, Finding, Report
from onbrand.errors import Problem

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_SHAPE = 1  # raised when a field of the JSON changes its meaning

Tree = Mapping[str, Any]


def as_json(results: Sequence[Result], book: BrandBook) -> str:
    tree = {
        "version": _SHAPE,
        "brand": {"id": book.id, "version": book.version, "sha256": book.sha256},
        "files": [_told(each) for each in results],
    }
    return json.dumps(tree, ensure_ascii=False, indent=2)


def _told(result: Result) -> Tree:
    if isinstance(result, Unchecked):
        return {"file": result.file, "error": _problem(result.problem)}
    return {
        "file": result.file,
        "kind": result.kind,
        "width": result.width,
        "height": result.height,
        "notes": list(result.notes),
        **_measured(result.report),
        **({"fix": _fix(result.fix)} if result.fix else {}),
    }


def _fix(fix: Fixed | Unfixed) -> Tree:
    if isinstance(fix, Unfixed):
        return {"error": _problem(fix.problem)}
    return {
        "file": fix.file or None,
        "strength": fix.strength,
        "similarity": fix.structure.similarity,
        "artefacts": fix.structure.artefacts,
        **_measured(fix.report),
    }


def _measured(report: Report) -> Tree:
    fields = report.model_dump(mode="json", include={"profile", "findings", "coverage"})
    return {"passed": report.passed, "score": report.score, **fields}


def _problem(problem: Problem) -> Tree:
    return {"code": problem.code, "message": str(problem)}


def as_sarif(results: Sequence[Result], book: BrandBook) -> str:
    checked = [each for each in results if isinstance(each, Checked)]
    unread = [each for each in results if isinstance(each, Unchecked)]
    driver = {
        "name": "Onbrand",
        "version": version("onbrand"),
        "rules": [
            {"id": check, "shortDescription": {"text": words}} for check, words in NAMES.items()
        ],
    }
    run = {
        "tool": {"driver": driver},
        "invocations": [
            {
                "executionSuccessful": not unread,
                "toolExecutionNotifications": [_notification(each) for each in unread],
            }
        ],
        "properties": {"brand": book.id, "version": book.version, "sha256": book.sha256},
        "results": [_result(each, found) for each in checked for found in _broken(each)],
    }
    return json.dumps(
        {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2
    )


def _broken(checked: Checked) -> list[Finding]:
    return [each for each in checked.report.findings if each.verdict in {"fail", "warn"}]


def _result(checked: Checked, found: Finding) -> Tree:
    return {
        "ruleId": found.check,
        "ruleIndex": list(NAMES).index(found.check),
        "level": "error" if found.verdict == "fail" and found.hard else "warning",
        "message": {"text": sentence(found)},
        "locations": [_location(checked.file)],
        "properties": {
            "measured": found.measured,
            "limit": found.limit,
            "how": found.how,
            "boxes": [box.model_dump() for box in found.boxes],
        },
    }


def _notification(unread: Unchecked) -> Tree:
    return {
        "level": "error",
        "descriptor": {"id": unread.problem.code},
        "message": {"text": str(unread.problem)},
        "locations": [_location(unread.file)],
    }


def _location(file: str) -> Tree:
    return {"physicalLocation": {"artifactLocation": {"uri": Path(file).absolute().as_uri()}}}

"""One page with everything in it, to be sent by mail or kept with a build."""

import base64
from collections.abc import Sequence
from pathlib import Path

from jinja2 import Environment, StrictUndefined

from onbrand.brand import BrandBook
from onbrand.checking.checked import Checked, Fixed, Result
from onbrand.checking.wording import amount, limit
from onbrand.conformance import NAMES, Finding

_TEMPLATE = Path(__file__).with_name("page.html")
_ORDER = {"fail": 0, "warn": 1, "pass": 2, "not_applicable": 3}


def as_html(results: Sequence[Result], book: BrandBook) -> str:
    """Needs `views` of each picture."""
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True)
    environment.filters |= {"base64": _base64}
    return environment.from_string(_TEMPLATE.read_text(encoding="utf-8")).render(
        results=results,
        book=book,
        checked=lambda each: isinstance(each, Checked),
        rows=_rows,
        fixed=_fixed,
        after=_after,
        name=lambda found: NAMES.get(found.check, found.check),
        amount=amount,
        limit=limit,
    )


def _rows(checked: Checked) -> list[Finding]:
    return sorted(checked.report.findings, key=lambda found: _ORDER[found.verdict])


def _fixed(checked: Checked) -> Fixed | None:
    """What was changed, not what only could have been."""
    fix = checked.fix
    return fix if isinstance(fix, Fixed) and fix.strength else None


def _after(fix: Fixed, found: Finding) -> Finding:
    return next(each for each in fix.report.findings if each.check == found.check)


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode()

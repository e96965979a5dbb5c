"""Lines performed by hand: with real files and reports, and without waiting for pictures."""

from typing import Any
from uuid import UUID

from sqlalchemy import Engine, text

from onbrand import orders
from onbrand.conformance import Coverage, Finding, Report
from onbrand.db import transaction
from onbrand.orders import StoredFile, Work
from onbrand.storage import Storage

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>1</script></svg>'
_JOBS = text("SELECT id, job FROM order_lines WHERE order_id = :order ORDER BY position")


def begin(engine: Engine, order: UUID) -> list[Work]:
    """Every queued line in hand, as a worker would take it."""
    with transaction(engine) as session:
        lines = session.execute(_JOBS, {"order": order}).all()
        begun = [orders.start(session, line, job) for line, job in lines]
    return [work for work in begun if work is not None]


def deliver(
    engine: Engine,
    storage: Storage,
    work: Work,
    *,
    passed: bool = True,
    picture: bytes = b"a small picture",
) -> None:
    """With a report of which one finding fails if the picture did not pass."""

    def kept(role: str, name: str, media_type: str, data: bytes) -> StoredFile:
        return StoredFile(role, name, media_type, storage.put(data), len(data))

    files = (
        kept("preview", "a.webp", "image/webp", picture),
        kept("png", "картинка 1.png", "image/png", b"a picture"),
        kept("svg", "a.svg", "image/svg+xml", SVG),
        kept("editable", "a-text.svg", "image/svg+xml", SVG),
    )
    end = orders.deliver if passed else orders.refuse
    with transaction(engine) as session:
        assert end(session, work, files, report(work, passed=passed))


def report(work: Work, *, passed: bool) -> dict[str, Any]:
    contrast = Finding(
        check="contrast.text",
        rule="2.2",
        measured=7.5 if passed else 2.5,
        limit=4.5,
        bound="at_least",
        unit="ratio",
        verdict="pass" if passed else "fail",
        hard=True,
        how="measured",
        detail="headline",
    )
    shares = Finding(
        check="palette.shares",
        rule="1.4",
        measured=0.5,
        limit=0.35,
        bound="at_most",
        unit="share",
        verdict="warn",
        hard=False,
        how="measured",
    )
    made = Report(
        brand="zerno",
        version=1,
        brand_sha256=str(work.input.get("brand_sha256", "")),
        profile="illustration",
        findings=(contrast, shares),
        coverage=(Coverage(swatch="espresso", share=0.6), Coverage(swatch="cream", share=0.4)),
    )
    return made.model_dump(mode="json")

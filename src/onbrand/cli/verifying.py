"""`onbrand verify`: a file against its certificate, offline."""

from pathlib import Path

from rich.console import Console

from onbrand.certificate import (
    FileDiffers,
    PublicKey,
    SignatureWrong,
    Verified,
    covered,
    public_keys,
    verify,
)
from onbrand.errors import Invalid, _

MATCHES, DIFFERS, UNREAD, UNKNOWN = 0, 1, 2, 3


class CannotRead(Invalid):
    code = "cannot-read"
    message = _("“{name}” cannot be read: {reason}.")


def run(file: Path, certificate: Path, trust: list[Path], console: Console) -> int:
    """The exit code. What cannot be read is raised, which is 2."""
    trusted = [key for path in trust for key in public_keys(_read(path))]
    try:
        found = verify(_read(certificate), trusted)
        told = covered(found.certificate, _read(file))
    except (SignatureWrong, FileDiffers) as problem:
        console.print("[red]does not match[/red] ", end="")
        console.print(_plain(str(problem)), markup=False, soft_wrap=True, highlight=False)
        return DIFFERS
    told_of = _plain(_sentence(found, told.name))
    console.print(told_of, markup=False, soft_wrap=True, highlight=False)
    if found.trusted:
        console.print(f"[green]verified[/green], signed by {found.key.id}", soft_wrap=True)
        return MATCHES
    console.print(_unknown(found.key, trust), markup=False, soft_wrap=True, highlight=False)
    return UNKNOWN


def _sentence(found: Verified, name: str) -> str:
    report = found.certificate.report
    hard = [each for each in report.findings if each.hard and each.verdict != "not_applicable"]
    passed = sum(each.verdict != "fail" for each in hard)
    return (
        f"{name}: measured against version {report.version} of the brand book “{report.brand}” "
        f"on {found.certificate.measured_at:%Y-%m-%d %H:%M} UTC; "
        f"{passed} of {len(hard)} hard rules pass."
    )


def _plain(words: str) -> str:
    """A certificate of an unknown signer must not draw on the terminal what we have not said."""
    return "".join(each if each.isprintable() else "\N{REPLACEMENT CHARACTER}" for each in words)


def _unknown(key: PublicKey, trust: list[Path]) -> str:
    why = "is none of those trusted" if trust else "name the key that you trust with --trust"
    return f"unchanged since it was signed, but the signer is unknown ({key.id}): {why}."


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise CannotRead(name=path, reason=error.strerror or error) from error

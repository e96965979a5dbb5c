"""Fonts of strangers, through the sanitizer that browsers use (OTS), before anything reads them."""

import hashlib
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

import ots

from onbrand.artwork import fonts
from onbrand.brand.document import LARGER
from onbrand.errors import Invalid, Reason, _

MAX_BYTES = 16 * 2**20
_SECONDS = 2.0


class UnusableFont(Invalid):
    code = "unusable-font"
    message = _("The font “{name}” cannot be used: {reason}. Ask its maker for a sound file.")


def sanitized(data: bytes, name: str) -> bytes:
    """As an OpenType font, whatever its wrapping was. Raises UnusableFont."""
    if len(data) > MAX_BYTES:
        raise UnusableFont(name=name, reason=Reason(LARGER, limit=MAX_BYTES // 1024))
    with TemporaryDirectory() as folder:
        given, made = Path(folder, "given"), Path(folder, "made")
        given.write_bytes(data)
        try:
            done = subprocess.run(  # noqa: S603
                [ots.OTS_SANITIZE, given, made],
                capture_output=True,
                timeout=_SECONDS,
                check=False,
                stdin=subprocess.DEVNULL,
            )
        except subprocess.TimeoutExpired as trouble:
            raise UnusableFont(
                name=name, reason=Reason(_("it takes too long to check"))
            ) from trouble
        if done.returncode != 0 or not made.exists():
            raise UnusableFont(name=name, reason=_first_error(done.stderr))
        return made.read_bytes()


def lent(data: bytes, name: str) -> str:
    """The hash of its sanitized bytes, in which words can be set from now on. Raises
    UnusableFont."""
    sound = sanitized(data, name)
    sha256 = hashlib.sha256(sound).hexdigest()
    fonts.lend(sha256, sound)
    return sha256


def _first_error(said: bytes) -> str:
    lines = said.decode(errors="replace").splitlines()
    errors = [line.removeprefix("ERROR: ").strip(" .") for line in lines if "ERROR" in line]
    found = errors or lines
    return found[0][:160] if found else Reason(_("it is damaged"))

"""Style, scripts, icons and the interface's font: in memory, under names that never change."""

import gzip
import hashlib
import secrets
import threading
from dataclasses import dataclass
from functools import partial
from importlib.resources import files
from importlib.resources.abc import Traversable
from io import BytesIO
from pathlib import Path

from fontTools.ttLib import TTFont
from starlette.datastructures import Headers
from starlette.responses import Response

STYLES = (
    "tokens", "base", "controls", "pieces", "chrome", "studio", "canvas", "book", "editor", "kit",
    "entry", "check",
)  # fmt: skip
FONT = "manrope.woff2"
PACKED = {"css", "js", "svg"}
TYPES = {
    "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "svg": "image/svg+xml",
    "webp": "image/webp",
    "woff2": "font/woff2",
}
FOREVER = "public, max-age=31536000, immutable"


@dataclass(frozen=True, slots=True)
class _File:
    media_type: str
    plain: bytes
    packed: bytes | None


class Statics:
    """Paths carry a digest of everything: a new release has new addresses, and relative
    addresses inside styles and modules keep working."""

    def __init__(self, cache: Path) -> None:
        self._cache = cache
        self._lock = threading.Lock()
        contents = _contents()
        self._font_source = _font_source()
        whole = hashlib.sha256(self._font_source)
        for name, data in sorted(contents.items()):
            whole.update(name.encode() + b"\0" + data)
        self._digest = whole.hexdigest()[:12]
        self._files = {name: _file(name, data) for name, data in contents.items()}
        self.showcase = sorted(name for name in contents if name.startswith("showcase/"))

    def address(self, name: str) -> str:
        return f"/static/{self._digest}/{name}"

    def respond(self, digest: str, name: str, headers: Headers) -> Response:
        """Another release's address is still answered, but not kept."""
        found = self.font() if name == FONT else self._files.get(name)
        if found is None:
            return Response(status_code=404)
        kept = FOREVER if digest == self._digest else "no-cache"
        answer = {"Cache-Control": kept, "Vary": "Accept-Encoding"}
        if found.packed and "gzip" in headers.get("accept-encoding", ""):
            answer["Content-Encoding"] = "gzip"
            return Response(found.packed, media_type=found.media_type, headers=answer)
        return Response(found.plain, media_type=found.media_type, headers=answer)

    def font(self) -> _File:
        """Compressed once a release (half a second) and kept on disk."""
        with self._lock:
            kept = self._files.get(FONT)
            if kept is None:
                kept = _File(TYPES["woff2"], self._woff2(), None)
                self._files[FONT] = kept
        return kept

    def _woff2(self) -> bytes:
        name = hashlib.sha256(self._font_source).hexdigest()[:12]
        place = self._cache / f"manrope-{name}.woff2"
        if place.exists():
            return place.read_bytes()
        font = TTFont(BytesIO(self._font_source), recalcTimestamp=False)
        font.flavor = "woff2"
        out = BytesIO()
        font.save(out)
        data = out.getvalue()
        self._cache.mkdir(parents=True, exist_ok=True)
        # Of its own: another process may be writing the same font.
        part = place.with_suffix(f".{secrets.token_hex(4)}.part")
        part.write_bytes(data)
        part.replace(place)
        return data


def _font_source() -> bytes:
    return (files("fontpkg_manrope") / "files" / "Manrope[wght].ttf").read_bytes()


def _file(name: str, data: bytes) -> _File:
    suffix = name.rpartition(".")[2]
    packed = gzip.compress(data, 9, mtime=0) if suffix in PACKED else None
    return _File(TYPES[suffix], data, packed)


def _contents() -> dict[str, bytes]:
    root = files("onbrand.web") / "static"
    styles = root / "css"
    contents = {"app.css": b"\n".join((styles / f"{name}.css").read_bytes() for name in STYLES)}
    for folder, prefix in ((root, ""), (root / "js", "js/"), (root / "showcase", "showcase/")):
        contents |= dict(map(partial(_named, prefix), _servable(folder)))
    return contents


def _named(prefix: str, entry: Traversable) -> tuple[str, bytes]:
    return prefix + entry.name, entry.read_bytes()


def _servable(folder: Traversable) -> list[Traversable]:
    if not folder.is_dir():
        return []
    return [
        entry
        for entry in folder.iterdir()
        if entry.is_file() and entry.name.rpartition(".")[2] in TYPES
    ]

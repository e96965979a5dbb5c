from onbrand.artwork import Vector, encode_png, encode_webp
from onbrand.artwork.preview import marked, shrunk
from onbrand.files import File
from onbrand.pipeline import Commission, Result

EDITABLE = "editable"  # the role of the SVG whose words are text


def deliver(result: Result, commission: Commission) -> tuple[File, ...]:
    """The preview first. A picture that fails a hard rule leaves only a marked preview."""
    stem = f"{commission.brand}-{commission.format}-{commission.seed}-{commission.take + 1}"
    if not result.report.passed:
        return (_preview(stem, encode_webp(marked(result.pixels))),)
    files = [
        _preview(stem, encode_webp(shrunk(result.pixels))),
        File("png", f"{stem}.png", "image/png", encode_png(result.pixels)),
    ]
    if isinstance(result.artwork, Vector):
        files.append(_svg("svg", f"{stem}.svg", result.artwork))
    if result.editable:
        files.append(_svg(EDITABLE, f"{stem}-text.svg", result.editable))
    return tuple(files)


def _preview(stem: str, data: bytes) -> File:
    return File("preview", f"{stem}-preview.webp", "image/webp", data)


def _svg(role: str, name: str, artwork: Vector) -> File:
    return File(role, name, "image/svg+xml", artwork.svg.encode())

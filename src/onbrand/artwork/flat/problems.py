"""Why an SVG cannot be used, and what to do about it in an editor."""

from onbrand.errors import Invalid, _


class UnusableSvg(Invalid):
    code = "unusable-svg"
    message = _("“{name}” is not an SVG that can be read. Export it anew as plain SVG.")

    def __init__(self, **params: object) -> None:
        super().__init__(**{"name": "SVG", **params})

    def of(self, name: str) -> "UnusableSvg":
        """The same of a file whose name is known."""
        return type(self)(**{**self.params, "name": name})


class TooLargeSvg(UnusableSvg):
    code = "svg-too-large"
    message = _("“{name}” is larger than {limit} kB. Simplify its outlines and export it again.")


class TooManyParts(UnusableSvg):
    code = "svg-too-complex"
    message = _("“{name}” has too many parts or points. Join shapes, simplify their outlines.")


class NoSize(UnusableSvg):
    code = "svg-no-size"
    message = _("“{name}” has no viewBox and no size in pixels. Export it with its artboard.")


class NothingDrawn(UnusableSvg):
    code = "svg-empty"
    message = _("“{name}” shows nothing: no filled or stroked shape lies on its artboard.")


class HasText(UnusableSvg):
    code = "svg-text"
    message = _("“{name}” has text. Turn it into outlines (create outlines) and export again.")


class HasPicture(UnusableSvg):
    code = "svg-picture"
    message = _("“{name}” has a picture of pixels inside. Remove or trace it and export again.")


class HasEffect(UnusableSvg):
    code = "svg-effect"
    message = _("“{name}” has an effect or a mask ({part}). Flatten it and export again.")


class HasCopies(UnusableSvg):
    code = "svg-symbols"
    message = _("“{name}” has linked copies ({part}). Detach or expand them and export again.")


class HasDashes(UnusableSvg):
    code = "svg-dashes"
    message = _("“{name}” has dashed lines. Outline the strokes and export again.")


class HasClip(UnusableSvg):
    code = "svg-clip"
    message = _("“{name}” has a clipping mask that is too involved. Crop the shapes themselves.")


class OffBoard(UnusableSvg):
    code = "svg-off-board"
    message = _("A shape of “{name}” reaches past its artboard. Crop it or enlarge the artboard.")


class HasForeign(UnusableSvg):
    """Scripts, links, embedded pages, motion: all that acts or reaches out."""

    code = "svg-foreign"
    message = _("“{name}” has {part}, which no drawing needs. Export it as plain outlines.")


class UnknownPaint(UnusableSvg):
    code = "svg-color"
    message = _("“{name}” has the color “{value}”. Use plain colors such as #1a2b3c.")


class UnknownNumber(UnusableSvg):
    code = "svg-number"
    message = _("“{name}” has “{value}” where a number in pixels belongs. Export it anew.")


class UnknownStyles(UnusableSvg):
    code = "svg-styles"
    message = _("“{name}” has styles that cannot be read ({part}). Export with fill attributes.")

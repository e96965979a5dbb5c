"""Notes of readers, checks and lint in the language of the page."""

from onbrand.brand import Words
from onbrand.brand.findings import Note, Source
from onbrand.errors import _
from onbrand.web.i18n import Tongue


def told(note: Note, tongue: Tongue) -> str:
    """Fields, roles and kinds of things are named in it too."""
    params = {name: _said(value, tongue) for name, value in note.params.items()}
    return tongue.say(note.text).format_map(params)


def place(source: Source, tongue: Tongue) -> str:
    """Where a value stands in a file."""
    page = tongue.say(_("p. {page}"), page=source.page) if source.page else ""
    line = tongue.say(_("line {line}"), line=source.line) if source.line else ""
    return ", ".join(filter(None, (source.file, page, line)))


def _said(value: str | Words | Note, tongue: Tongue) -> str:
    if isinstance(value, Note):
        return told(value, tongue)
    return tongue.pick(value) if isinstance(value, Words) else tongue.say(value)

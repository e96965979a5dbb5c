"""What must not be in the picture."""

import re

from onbrand.prompting.lettering import asks_for_none
from onbrand.vocabulary.families import families
from onbrand.vocabulary.lemmas import Language, plain, tokens
from onbrand.vocabulary.nouns import noun_matches, nouns
from onbrand.vocabulary.scope import negated_spans

_NOBODY = re.compile(
    r"(?<!\w)(?:ни души|никого(?: живого)?|безлюдн\w+|nobody|no one|deserted|unpopulated|people-free)(?!\w)"
)
_NEGATOR = re.compile(
    r"(?<!\w)(?:без|не|ни|нет|никак\w+|избега\w+|исключ\w+|кроме|no|not|without|avoid\w*|never|don't|"
    r"resist|exclude|skip|nothing|nobody)(?!\w)",
    re.IGNORECASE,
)
_DOES_NOT_FORBID = re.compile(
    r"не (?:только|менее|более|забу\w+)|not (?:only|just)|no (?:wait|longer|less)", re.IGNORECASE
)


def read_exclusions(text: str, language: Language) -> tuple[str, ...]:
    """Ids of nouns and of families (`people`) that the text forbids and nowhere asks for;
    `text` for lettering."""
    banned = negated_spans(text)
    found = [(id_, _inside(m.start, banned)) for id_, m in noun_matches(text, language)]
    asked = {id_ for id_, negated in found if not negated}
    out = [id_ for id_, negated in found if negated and id_ not in asked]
    low = plain(text)
    for family in families().values():
        if any(_inside(m.start(), banned) for m in family.words.finditer(low)):
            out.append(family.id)
    if _NOBODY.search(low):
        out.append("people")
    if asks_for_none(text):
        out.append("text")
    return tuple(dict.fromkeys(out))


def forbids(fragment: str, language: Language) -> bool:
    """Whether the fragment says chiefly what not to show: it belongs among the limits."""
    if _DOES_NOT_FORBID.search(fragment):
        return False
    if _NOBODY.fullmatch(plain(fragment)):
        return True
    spans = negated_spans(fragment)
    negator = _NEGATOR.search(fragment)
    if not negator or not spans:
        return False
    if any(not _inside(m.start, spans) for _, m in noun_matches(fragment, language)):
        return False
    within = sum(1 for t in tokens(fragment) if _inside(t.start, spans))
    outside = [t for t in tokens(fragment[: negator.start()]) if not _inside(t.start, spans)]
    return within > 0 and len(outside) <= 3


def drawn_people(ids: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(id_ for id_ in ids if nouns()[id_].kind == "people")


def _inside(at: int, spans: tuple[tuple[int, int], ...]) -> bool:
    return any(start <= at < end for start, end in spans)

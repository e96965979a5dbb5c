"""What must not be in the picture."""

import re

from onbrand.prompting.lettering import asks_for_none
from onbrand.vocabulary.families import families
from onbrand.vocabulary.lemmas import Language, plain, tokens
from onbrand.vocabulary.nouns import noun_matches
from onbrand.vocabulary.scope import negated_spans

_NOBODY = re.compile(
    r"(?<!\w)(?:ни души|никого(?: живого)?(?=\s*(?:[.,;!)\n]|$|нет|в кадре|не видно))|безлюдн\w+|"
    r"(?:nobody|no one)(?=\s*(?:[.,;!)\n]|$|in |around|visible|there))|deserted|unpopulated|"
    r"people-free)(?!\w)"
)
_NEGATOR = re.compile(
    r"(?<!\w)(?:без|не|ни|нет|никак\w+|избега\w+|исключ\w+|кроме|вместо|instead of|no|not|without|"
    r"avoid\w*|never|don't|resist|exclude|skip|hates?|nothing|nobody)(?!\w)",
    re.IGNORECASE,
)
_MUST_NOT = re.compile(
    r"(?<!\w)(?:не (?:дела(?:ть|йте|ем)|должн\w+|надо|нужн\w+|стоит|рисуем|рисовать|показ\w+)|"
    r"нельзя|недопустим\w*|must not|should not|shouldn't|mustn't|not allowed|forbidden|"
    r"do not (?:stage|show|draw))(?!\w)",
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
    out += [
        family.id
        for family in families().values()
        if any(_inside(m.start(), banned) for m in family.words.finditer(low))
    ]
    if _NOBODY.search(low):
        out.append("people")
    if asks_for_none(text):
        out.append("text")
    return tuple(dict.fromkeys(out))


def forbids(fragment: str, language: Language) -> bool:
    """Whether the fragment says chiefly what not to show: it belongs among the limits."""
    if _DOES_NOT_FORBID.search(fragment):
        return False
    if _NOBODY.fullmatch(plain(fragment)) or _MUST_NOT.search(fragment):
        return True
    spans = negated_spans(fragment)
    negator = _NEGATOR.search(fragment)
    if not negator or not spans:
        return False
    reason = fragment.find(",", max(end for _, end in spans) - 1)
    told = fragment if reason < 0 else fragment[:reason]
    if any(not _inside(m.start, spans) for _, m in noun_matches(told, language)):
        return False
    within = sum(1 for t in tokens(fragment) if _inside(t.start, spans))
    outside = [t for t in tokens(fragment[: negator.start()]) if not _inside(t.start, spans)]
    return within > 0 and len(outside) <= 3


def _inside(at: int, spans: tuple[tuple[int, int], ...]) -> bool:
    return any(start <= at < end for start, end in spans)

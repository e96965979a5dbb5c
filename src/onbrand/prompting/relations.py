"""What is where: «кот в кресле», "eggs in a basket", «на ветке сова»."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from onbrand.prompting.prompt import Relation, Where
from onbrand.vocabulary.lemmas import Language, Token, cases, morphology, plain, tokens
from onbrand.vocabulary.nouns import is_a, is_scenery, noun_matches, nouns
from onbrand.vocabulary.scope import negated_spans

_PREPOSITIONS: dict[str, Where] = {
    **dict.fromkeys(("в", "во", "внутри", "in", "inside", "into"), "in"),
    **dict.fromkeys(("на", "on", "onto", "upon", "atop", "riding"), "on"),
    **dict.fromkeys(("под", "under", "beneath", "below", "underneath"), "under"),
    **dict.fromkeys(("с", "со", "with", "of"), "with"),
}
# The case of what follows: «в кресле» is a place, «в шахматы» is a game.
_CASES: dict[str, frozenset[str]] = {
    "в": frozenset({"loct", "loc2"}),
    "во": frozenset({"loct", "loc2"}),
    "на": frozenset({"loct", "loc2"}),
    "внутри": frozenset({"gent", "gen2"}),
    "под": frozenset({"ablt"}),
    "с": frozenset({"ablt"}),
    "со": frozenset({"ablt"}),
}
_ADJECTIVES = 3  # may stand between the preposition and the noun
_RARE = 0.02  # readings less likely than this are noise
_VERBS = 3  # may stand between the thing and the preposition
_STOP = re.compile(r"[.;:!?\n()«»“”\"]")
_LIST = re.compile(r"\s*(?:,|,?\s(?:и|and|with|с|со|plus|а также)\s)[^,.;:]*\Z")
# Nothing lies in them: what is said to be there is seen in front of them, or at that time.
_NOWHERE = frozenset({"event", "people", "symbol"})
_SURROUNDINGS = frozenset({"building", "sky", "weather_thing", "app_icon"})
_WATERS = frozenset({"water", "water_body", "wave"})


@dataclass(frozen=True, slots=True)
class _Named:
    """A mention of a thing, the word that governs it and where that word starts."""

    id: str
    start: int
    end: int
    word: str
    place: Where | None
    begins: int
    many: bool


def read_relations(text: str, language: Language) -> tuple[Relation, ...]:
    """Of things that the text names and does not forbid, in its order."""
    named = list(_mentions(text, language))
    found: list[Relation] = []
    for at, there in enumerate(named):
        if there.place is None:
            continue
        if there.place == "with":
            holder = _before(named, at, text)
            if holder and _is_place(holder.id, "in"):
                found.append(Relation(what=there.id, how="with", where=holder.id, many=there.many))
        elif _is_place(there.id, there.place):
            found += [
                Relation(what=thing.id, how=there.place, where=there.id, many=thing.many)
                for thing in _things(named, at, text)
            ]
    return tuple(dict.fromkeys(found))


def _is_place(id_: str, how: Where) -> bool:
    if how == "under" and is_a(id_, _WATERS):
        return True
    apart = is_scenery(id_) or is_a(id_, _SURROUNDINGS)
    return id_ == "cloud" or not (apart or nouns()[id_].kind in _NOWHERE)


def _mentions(text: str, language: Language) -> Iterator[_Named]:
    found = tokens(text)
    banned = negated_spans(text)
    starts = {token.start: at for at, token in enumerate(found)}
    last = 0
    for id_, match in noun_matches(text, language):
        at = starts.get(match.start)
        if at is None or any(a <= match.start < b for a, b in banned):
            continue
        own = [token for token in found[at : at + 6] if token.end <= match.end]
        before = found[max(last, at - _ADJECTIVES - 1) : at]
        governing = _governing(text, before, own)
        last = at + len(own)
        yield _Named(
            id_,
            match.start,
            match.end,
            plain(governing.text) if governing else "",
            _PREPOSITIONS[plain(governing.text)] if governing else None,
            governing.start if governing else match.start,
            any(_is_plural(token) for token in own),
        )


def _governing(text: str, before: Sequence[Token], own: Sequence[Token]) -> Token | None:
    """The preposition that the noun follows, if it stands in the case of a place."""
    for token in reversed(before):
        word = plain(token.text)
        if _STOP.search(text, token.end, own[0].start) or "," in text[token.end : own[0].start]:
            return None
        if word in _PREPOSITIONS:
            wanted = _CASES.get(word)
            stands = not wanted or any(wanted & cases(plain(one.text)) for one in own)
            return token if stands else None
        if word in _OTHER:
            return None
    return None


_TELLING = frozenset({"от", "из", "для", "у", "from", "for"})
# Prepositions and conjunctions that end the search for one further back.
_ELSE = """
и или от из для у к по до за над при про о об без между перед рядом около
and or from for by at near to over beside behind between
"""
_OTHER = frozenset(_ELSE.split())


def _things(named: Sequence[_Named], at: int, text: str) -> list[_Named]:
    """What is at the place: all that is listed before it, else what is named right after it."""
    there = named[at]
    head = _before(named, at, text)
    if head is None:
        after = named[at + 1] if at + 1 < len(named) else None
        gap = text[there.end : after.start] if after else ""
        if after and after.place is None and _near(gap.removeprefix(",")):
            return [after, *_listed_after(named, at + 1, text)]
        return []
    index = named.index(head)
    doer = named[index - 1] if index else None
    if doer and _does_with(text, doer, head):
        return [doer]
    out = [head]
    while index and _LIST.match(text[named[index - 1].end : named[index].start]):
        index -= 1
        if named[index].place in {None, "with"}:
            out.append(named[index])
    return out[::-1]


def _does_with(text: str, doer: _Named, thing: _Named) -> bool:
    """«Женщина читает книгу в кресле»: it is she who sits there."""
    gap = text[doer.end : thing.start]
    people = nouns()[doer.id].kind == "people" and nouns()[thing.id].kind != "people"
    return people and thing.place is None and _near(gap) and not _LIST.match(gap)


def _listed_after(named: Sequence[_Named], at: int, text: str) -> list[_Named]:
    out = []
    for one, other in zip(named[at:], named[at + 1 :], strict=False):
        if other.place is not None or not _LIST.match(text[one.end : other.start]):
            break
        out.append(other)
    return out


def _before(named: Sequence[_Named], at: int, text: str) -> _Named | None:
    """The thing that the words before the preposition speak of: not one that only tells more of
    another («ключи от квартиры на ладони»), nor a place."""
    end = named[at].begins
    for one in reversed(named[:at]):
        gap = text[one.end : end]
        if not _near(gap):
            return None
        if one.place in {None, "with"} and not _of_another(text, one):
            return one
        end = one.begins
    return None


def _near(gap: str) -> bool:
    return not _STOP.search(gap) and "," not in gap and len(tokens(gap)) <= _VERBS


def _of_another(text: str, one: _Named) -> bool:
    """Whether a preposition that tells of no place stands before it."""
    words = plain(text[: one.start]).split()[-_ADJECTIVES:]
    return any(word in _TELLING for word in words)


def _is_plural(token: Token) -> bool:
    word = plain(token.text)
    if word.isascii():
        return token.lemma != word
    told = [one.tag for one in morphology().parse(word) if one.score >= _RARE]
    one = any(tag.number == "sing" and tag.case != "gent" for tag in told)
    return not one and any(tag.number == "plur" for tag in told)

"""Improved prompts measured on sets of briefs, JSON lines.

    python benchmarks/bench_prompts.py [BRIEFS.jsonl …] [--improver MODULE:CALLABLE] [--worst]

Without briefs, those in `data`; or with ONBRAND_EVALUATION=BRIEFS.jsonl. The improver is what the
callable returns, the embedded one unless told. It ends with 1 where the embedded improver misses
a bar.

A brief has `text`, `lang`, `tags`, `facts` (role and words, any of which may survive), `lettering`
(strings kept letter for letter), `must_not` (words that may stand only under a negation),
`expected_format`, `free_side`, `conflicts` (what a brand that forbids neon, alcohol, children and
red must report). Words are matched as beginnings of words; `word$` is a whole word; a number is a
whole number; anything else is found as it is.

Echoing the brief would keep every fact, so the gain stands beside it: details of at least five of
the six kinds in `GAINS` that the brief did not have, in a text of 40 to 110 words. The text is what
is to be seen: neither labels nor limits count.
"""

import argparse
import importlib
import json
import os
import re
import sys
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from statistics import mean, median, quantiles
from typing import Any

from onbrand.brand import BrandBook, Role, Swatch, Words
from onbrand.color import Color
from onbrand.prompting import (
    Brief,
    Improver,
    Phrase,
    Prompt,
    RuleImprover,
    SectionName,
    to_text,
)
from onbrand.samples import sample

Case = dict[str, Any]
DATA = Path(__file__).parent / "data"
BRIEFS = (DATA / "briefs-a.jsonl", DATA / "briefs-own.jsonl")
GAINS = {
    "setting": {SectionName.SCENE, SectionName.BACKGROUND},
    "light": {SectionName.LIGHT},
    "composition": {SectionName.COMPOSITION},
    "material": {SectionName.MATERIAL},
    "color": {SectionName.COLOR},
    "style": {SectionName.STYLE},
}
KINDS_ENOUGH = 5
WORDS = range(40, 111)

_NEGATED_BEFORE = re.compile(
    r"(?<!\w)(?:без|не|ни|нет|никак\w+|кроме|исключ\w+|избег\w+|запрещ\w+|вместо|no|not|nor|"
    r"without|"
    r"avoid\w*|never|exclud\w+|don't|doesn't|isn't|free of|instead of|rather than|resist\w*|hates?)"
    r"(?!\w)"
)
_NEGATED_AFTER = re.compile(
    r"^\w*[\s,]*(?:-free|(?:\w+\s+){0,3}?(?:не\s+(?:надо|нуж|рис|показ|добав|долж|быт|использ|вид)|"
    r"быть не|нет(?!\w)|исключ|нельзя|запрещ|(?:is|are|must|should) not|not allowed|forbidden))"
)
# Breaking one of these is a lie about the brand or a broken order, not a matter of taste.
_GRAVE = re.compile(
    r"[%\d£]|цен|price|руб|dollar|евро|euro|скидк|discount|зарплат|salary|wage|бонус|bonus|приз|"
    r"prize|"
    r"for free|бесплатн|гарант|guarantee|логотип|logo|лечит|cure|кров|blood"
)
_STRICT_TAGS = {"homonym", "injection", "correction", "distractor"}
_FREE_NUMBERS = re.compile(
    r"#[0-9a-f]{3,8}|\b\d+\s*[x×х:/]\s*\d+\b|\b[aа][45]\b|\d+\s*(?:px|mm|мм|k\b)|1200|630|1080|"
    r"1920|1350"
)
_NUMBER_WORDS = (
    "ноль один дв тр четыр пят шест сем восем девят десят",
    "zero one two three four five six seven eight nine ten",
)


@dataclass(slots=True)
class Score:
    case: Case
    prompt: Prompt
    ms: float
    cpu_ms: float
    lost: list[str] = field(default_factory=list)
    kept: int = 0
    lettering: list[bool] = field(default_factory=list)
    fields: list[bool] = field(default_factory=list)
    hard: list[str] = field(default_factory=list)
    soft: list[str] = field(default_factory=list)
    invented: list[str] = field(default_factory=list)
    reported: set[str] = field(default_factory=set)

    @property
    def format_ok(self) -> bool | None:
        wanted = self.case["expected_format"]
        return None if wanted is None else self.prompt.format == wanted

    @property
    def side_ok(self) -> bool:
        return bool(self.prompt.plan.free_side == self.case["free_side"])

    @property
    def recall(self) -> float:
        return self.kept / len(self.case["facts"])

    @property
    def words(self) -> int:
        told = (phrase.text for section in self.prompt.sections for phrase in section.phrases)
        return sum(len(re.findall(r"[^\W\d_][\w'’-]*", text)) for text in told)

    @property
    def kinds(self) -> set[str]:
        """Of details that the brief did not have."""
        gained = {s.name for s in self.prompt.sections if any(map(is_added, s.phrases))}
        return {kind for kind, names in GAINS.items() if names & gained}

    @property
    def gained(self) -> bool:
        return len(self.kinds) >= KINDS_ENOUGH and self.words in WORDS


def strict_book() -> BrandBook:
    """A sample brand that forbids neon, alcohol, children and red."""
    book = sample("harbor")
    red = Swatch(
        id="red", name=Words(en="red", ru="красный"), role=Role.ACCENT, color=Color.parse("#e30613")
    )
    forbidden = tuple(
        Words(en=en, ru=ru)
        for en, ru in (("neon", "неон"), ("alcohol", "алкоголь"), ("children", "дети"))
    )
    return book.model_copy(
        update={
            "palette": book.palette.model_copy(update={"forbidden": (red,)}),
            "imagery": book.imagery.model_copy(update={"forbidden": forbidden}),
        }
    )


def fold(text: str) -> str:
    table = str.maketrans({"ё": "е", "–": "-", "—": "-", "«": '"', "»": '"', "“": '"', "”": '"'})
    return re.sub(r"\s+", " ", text.casefold().translate(table).replace("’", "'")).strip()


@cache
def finder(entry: str) -> re.Pattern[str]:
    words = fold(entry)
    if words.isdigit():
        return re.compile(rf"(?<![\d.,:]){words}(?!\d|[.,:]\d)")
    whole = len(words) > 1 and words.endswith("$")
    words = words.removesuffix("$") if whole else words
    if not re.match(r"\w", words):
        return re.compile(re.escape(words))
    parts = r"\w*[\s,\-]+".join(re.escape(part) for part in re.split(r"[ ,]+", words) if part)
    return re.compile(rf"(?<!\w){parts}" + (r"(?!\w)" if whole else ""))


def negated(text: str, match: re.Match[str]) -> bool:
    before = re.split(r"[.;:!?()]", text[: match.start()])[-1].split()[-7:]
    after = re.split(r"[.;:!?()]", text[match.end() :])[0][:60]
    return bool(_NEGATED_BEFORE.search(" ".join(before)) or _NEGATED_AFTER.match(after))


def bare(fact: Case) -> list[str]:
    """What a negation forbids: «без люд» forbids «люд»."""
    short = (
        re.sub(r"^(?:без|нет|не|no|not|without)\s+|\s+(?:не|нет)$", "", a) for a in fact["accept"]
    )
    return [s for s, a in zip(short, fact["accept"], strict=True) if s != a and len(s) > 2]


def survives(text: str, fact: Case, score: Score) -> bool:
    if any(finder(a).search(text) for a in fact["accept"]):
        return True
    if fact["role"] == "negation":
        return any(negated(text, m) for b in bare(fact) for m in finder(b).finditer(text))
    told = {"format": score.format_ok, "free_side": score.side_ok}
    return bool(told.get(fact["role"]) or fact.get("conflict") in score.reported)


def severe(case: Case, entry: str) -> bool:
    if set(case["tags"]) & _STRICT_TAGS or _GRAVE.search(entry):
        return True
    stems = [b.rstrip("$") for f in case["facts"] if f["role"] == "negation" for b in bare(f)]
    word = entry.rstrip("$")
    return any(word.startswith(stem[:5]) or stem.startswith(word) for stem in stems)


def invented(text: str, brief: str) -> list[str]:
    numbers = re.compile(r"(?<![\w#])\d+(?:[.,]\d+)?")
    known = set(numbers.findall(fold(brief))) | {"1", "2"}
    for words in _NUMBER_WORDS:
        known |= {
            str(n) for n, w in enumerate(words.split()) if re.search(rf"(?<!\w){w}", fold(brief))
        }
    return [n for n in numbers.findall(_FREE_NUMBERS.sub(" ", text)) if n not in known]


def judge(case: Case, prompt: Prompt, ms: float, cpu_ms: float) -> Score:
    score = Score(
        case, prompt, ms, cpu_ms, reported={c.forbids for c in prompt.conflicts if c.forbids}
    )
    whole = to_text(prompt)
    text = " ".join(fold(line) + " ." for line in whole.splitlines())
    for fact in case["facts"]:
        if survives(text, fact, score):
            score.kept += 1
        else:
            score.lost.append(f"{fact['role']}: {fact['value']}")
    set_words = set(prompt.lettering.model_dump().values())
    score.lettering = [words in whole for words in case["lettering"]]
    score.fields = [words in set_words for words in case["lettering"]]
    for entry in case["must_not"]:
        hits = [m for m in finder(entry).finditer(text) if not negated(text, m)]
        if hits:
            near = text[max(0, hits[0].start() - 25) : hits[0].end() + 25]
            (score.hard if severe(case, entry) else score.soft).append(f"{entry} ({near})")
    score.invented = invented(text, case["text"])
    return score


def is_added(phrase: Phrase) -> bool:
    return phrase.source.kind not in {"brief", "edit"}


def added(scores: list[Score]) -> list[Phrase]:
    """Limits too."""
    told = ((*(s.phrases for s in score.prompt.sections), score.prompt.avoid) for score in scores)
    return [phrase for lines in told for line in lines for phrase in line if is_added(phrase)]


def share(flags: Iterable[bool]) -> str:
    told = list(flags)
    return f"{mean(told):.3f} ({sum(told)}/{len(told)})" if told else "-"


def ratio(part: int, whole: int) -> str:
    return f"{part / whole:.3f} ({part}/{whole})" if whole else "-"


def recall_of(scores: list[Score]) -> str:
    return f"{mean(s.recall for s in scores):.3f} ({len(scores)} briefs)" if scores else "-"


def by_role(scores: list[Score]) -> str:
    asked = Counter(fact["role"] for s in scores for fact in s.case["facts"])
    lost = Counter(fault.partition(":")[0] for s in scores for fault in s.lost)
    return ", ".join(f"{role} {1 - lost[role] / n:.2f}" for role, n in sorted(asked.items()))


def conflicts(scores: list[Score]) -> tuple[str, str]:
    """Precision and recall."""
    pairs = [(set(s.case["conflicts"]), s.reported) for s in scores]
    found = sum(len(truth & told) for truth, told in pairs)
    return (
        ratio(found, sum(len(told) for _, told in pairs)),
        ratio(found, sum(len(truth) for truth, _ in pairs)),
    )


def report(scores: list[Score]) -> dict[str, str]:
    wall, cpu = (
        quantiles(times, n=20) for times in ([s.ms for s in scores], [s.cpu_ms for s in scores])
    )
    precision, recall = conflicts(scores)
    more, words = added(scores), sorted(s.words for s in scores)
    return {
        "briefs": str(len(scores)),
        "recall of facts": recall_of(scores),
        "  Russian": recall_of([s for s in scores if s.case["lang"] == "ru"]),
        "  English": recall_of([s for s in scores if s.case["lang"] == "en"]),
        "  tagged": recall_of([s for s in scores if s.case["tags"]]),
        "  untagged": recall_of([s for s in scores if not s.case["tags"]]),
        "  by role": by_role(scores),
        "gain: five kinds, 40–110 words": share(s.gained for s in scores),
        "  kinds of details added": f"{mean(len(s.kinds) for s in scores):.2f} of {len(GAINS)}",
        "  words, fewest, median, most": f"{words[0]}, {median(words):.0f}, {words[-1]}",
        "hard violations": str(sum(len(s.hard) for s in scores)),
        "soft violations": str(sum(len(s.soft) for s in scores)),
        "invented numbers": str(sum(len(s.invented) for s in scores)),
        "lettering exact, in the text": share(ok for s in scores for ok in s.lettering),
        "lettering exact, as a field": share(ok for s in scores for ok in s.fields),
        "format": share(s.format_ok for s in scores if s.format_ok is not None),
        "side": share(s.side_ok for s in scores),
        "conflicts, precision": precision,
        "conflicts, recall": recall,
        "phrases added a brief": f"{len(more) / len(scores):.1f}",
        "  of them with a citation": share(bool(phrase.source.ref) for phrase in more),
        "ms p50, p95": f"{wall[9]:.1f}, {wall[18]:.1f}",
        "CPU ms p50, p95": f"{cpu[9]:.1f}, {cpu[18]:.1f}",
    }


def missed(scores: list[Score]) -> list[str]:
    """The bars of the embedded improver that these scores do not clear."""
    bars = {
        "recall of facts >= 0.95": mean(s.recall for s in scores) >= 0.95,
        "gain >= 0.90": mean(s.gained for s in scores) >= 0.90,
        "no hard violation": not any(s.hard for s in scores),
        "no invented number": not any(s.invented for s in scores),
        "lettering exact": all(all(s.lettering) and all(s.fields) for s in scores),
        "format >= 0.95": mean(s.format_ok is not False for s in scores) >= 0.95,
        "side >= 0.95": mean(s.side_ok for s in scores) >= 0.95,
        "every addition cited": all(phrase.source.ref for phrase in added(scores)),
        "p95 <= 50 ms": quantiles([s.ms for s in scores], n=20)[18] <= 50,
    }
    return [bar for bar, cleared in bars.items() if not cleared]


def show(score: Score) -> None:
    case, prompt = score.case, score.prompt
    truth = set(case["conflicts"])
    faults = {
        "lost": score.lost,
        "gain": [] if score.gained else [f"{score.words} words", *sorted(set(GAINS) - score.kinds)],
        "hard": score.hard,
        "soft": score.soft,
        "invented": score.invented,
        "lettering": [] if all(score.fields) else case["lettering"],
        "format": []
        if score.format_ok in {True, None}
        else [prompt.format, case["expected_format"]],
        "side": [] if score.side_ok else [prompt.plan.free_side, case["free_side"]],
        "conflicts": sorted(truth ^ score.reported),
    }
    told = {name: fault for name, fault in faults.items() if fault}
    if told:
        print(f"\n{case['id']} {case['text']}")
        for name, fault in told.items():
            print(f"   {name}: {fault}")


def improver_of(path: str) -> Improver:
    module, _, name = path.partition(":")
    made: Improver = getattr(importlib.import_module(module), name)()
    return made


def scored(improver: Improver, where: Path, book: BrandBook) -> list[Score]:
    cases = [json.loads(line) for line in where.read_text("utf-8").splitlines() if line.strip()]
    scores = []
    for case in cases:
        began, busy = time.perf_counter(), time.process_time()
        prompt = improver.improve(Brief(text=case["text"]), book)
        wall, cpu = time.perf_counter() - began, time.process_time() - busy
        scores.append(judge(case, prompt, wall * 1000, cpu * 1000))
    return scores


def main() -> int:
    parser = argparse.ArgumentParser(description="Measure improved prompts.")
    parser.add_argument("briefs", nargs="*", type=Path)
    parser.add_argument("--improver", default="onbrand.prompting:RuleImprover")
    parser.add_argument("--worst", action="store_true", help="tell every fault")
    given = parser.parse_args()
    evaluation = os.environ.get("ONBRAND_EVALUATION")
    briefs = given.briefs or ([Path(evaluation)] if evaluation else BRIEFS)
    improver, book = improver_of(given.improver), strict_book()
    improver.improve(Brief(text="осенний латте"), book)  # dictionaries are loaded once
    faults = []
    for where in briefs:
        scores = scored(improver, where, book)
        print(f"{where.name}, {improver.name}")
        for name, value in report(scores).items():
            print(f"  {name:34} {value}")
        faults += [f"{where.name}: {bar}" for bar in missed(scores)]
        for score in scores if given.worst else ():
            show(score)
    print("\n".join(["Missed bars:", *faults]) if faults else "Every bar is cleared.")
    return int(bool(faults) and isinstance(improver, RuleImprover))


if __name__ == "__main__":
    sys.exit(main())

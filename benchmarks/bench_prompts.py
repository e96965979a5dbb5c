"""Improved prompts measured on a set of briefs (JSON lines; `data/briefs-a.jsonl` unless told).

    python benchmarks/bench_prompts.py [BRIEFS.jsonl] [--worst]

or with ONBRAND_EVALUATION=BRIEFS.jsonl.

A brief has `text`, `lang`, `tags`, `facts` (role and words, any of which may survive), `lettering`
(strings kept letter for letter), `must_not` (words that may stand only under a negation),
`expected_format`, `free_side`, `conflicts` (what a brand that forbids neon, alcohol, children and
red must report). Words are matched as beginnings of words; `word$` is a whole word; a number is a
whole number; anything else is found as it is.
"""

import json
import os
import re
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from statistics import mean, quantiles
from typing import Any

from onbrand.brand import BrandBook, Role, Swatch, Words
from onbrand.color import Color
from onbrand.prompting import Brief, Prompt, RuleImprover, to_text
from onbrand.samples import sample

Case = dict[str, Any]
BRIEFS = Path(__file__).parent / "data" / "briefs-a.jsonl"

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


def gain(scores: list[Score]) -> tuple[float, float]:
    """Phrases added a brief, and the share of them that name their source."""
    added = [
        p
        for s in scores
        for p in (*(p for sec in s.prompt.sections for p in sec.phrases), *s.prompt.avoid)
        if p.source.kind != "brief"
    ]
    cited = [p for p in added if p.source.ref]
    return len(added) / len(scores), len(cited) / max(len(added), 1)


def share(flags: list[bool]) -> str:
    return f"{mean(flags):.3f} ({sum(flags)}/{len(flags)})" if flags else "-"


def report(scores: list[Score], *, worst: bool) -> None:
    wanted = Counter[str]()
    for score in scores:
        truth = set(score.case["conflicts"])
        wanted["found"] += len(truth & score.reported)
        wanted["missed"] += len(truth - score.reported)
        wanted["false"] += len(score.reported - truth)
    wall, cpu = (
        quantiles(times, n=20) for times in ([s.ms for s in scores], [s.cpu_ms for s in scores])
    )
    added, cited = gain(scores)
    recall = [s.kept / len(s.case["facts"]) for s in scores]
    light = [
        bool({"light", "style", "color"} <= {sec.name for sec in s.prompt.sections}) for s in scores
    ]
    rows = {
        "briefs": str(len(scores)),
        "faithful recall": f"{mean(recall):.3f}",
        "lettering exact, in the text": share([ok for s in scores for ok in s.lettering]),
        "lettering exact, as a field": share([ok for s in scores for ok in s.fields]),
        "hard violations": str(sum(len(s.hard) for s in scores)),
        "soft violations": str(sum(len(s.soft) for s in scores)),
        "invented numbers": str(sum(len(s.invented) for s in scores)),
        "format accuracy": share([s.format_ok for s in scores if s.format_ok is not None]),
        "side accuracy": share([s.side_ok for s in scores]),
        "conflicts found, missed, false": ", ".join(
            str(wanted[name]) for name in ("found", "missed", "false")
        ),
        "phrases added a brief": f"{added:.1f}",
        "of them with a citation": f"{cited:.3f}",
        "light, color and style all told": share(light),
        "ms p50, p95": f"{wall[9]:.1f}, {wall[18]:.1f}",
        "CPU ms p50, p95": f"{cpu[9]:.1f}, {cpu[18]:.1f}",
    }
    for name, value in rows.items():
        print(f"{name:34} {value}")
    if worst:
        for score in scores:
            show(score)


def show(score: Score) -> None:
    case, prompt = score.case, score.prompt
    truth = set(case["conflicts"])
    faults = {
        "lost": score.lost,
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


def main() -> None:
    given = [a for a in sys.argv[1:] if not a.startswith("-")]
    where = given[0] if given else os.environ.get("ONBRAND_EVALUATION", BRIEFS)
    cases = [
        json.loads(line) for line in Path(where).read_text("utf-8").splitlines() if line.strip()
    ]
    book, improver = strict_book(), RuleImprover()
    improver.warm()
    scores = []
    for case in cases:
        began, busy = time.perf_counter(), time.process_time()
        prompt = improver.improve(Brief(text=case["text"]), book)
        wall, cpu = time.perf_counter() - began, time.process_time() - busy
        scores.append(judge(case, prompt, wall * 1000, cpu * 1000))
    report(scores, worst="--worst" in sys.argv)


if __name__ == "__main__":
    main()

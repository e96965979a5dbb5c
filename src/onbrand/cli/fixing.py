"""Where repaired pictures go: never over what was checked."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from onbrand.checking import Checked, Fixed, Result, Unfixed
from onbrand.errors import Conflict, Invalid, _


class WouldOverwrite(Conflict):
    code = "would-overwrite"
    message = _(
        "“{name}” would be written over: it is to be checked, or is another repaired picture."
        " Name another place."
    )


class CannotWrite(Invalid):
    code = "cannot-write"
    message = _("The repaired picture cannot be written to “{name}”: {reason}.")


@dataclass(frozen=True, slots=True)
class Source:
    """A picture to be checked; `name` is its path within the folder that was searched."""

    path: Path
    name: Path


def targets(sources: Sequence[Source], out: Path) -> list[Path]:
    """One file a picture: `out` itself for a single one where it ends in .png, else within it.

    Pictures that differ in their suffix only keep it before .png. Raises WouldOverwrite.
    """
    if len(sources) == 1 and out.suffix.lower() == ".png" and not out.is_dir():
        chosen = [out]
    else:
        plain = [each.name.with_suffix(".png") for each in sources]
        times = Counter(map(_folded, plain))
        chosen = [
            out / (name if times[_folded(name)] == 1 else _whole(each.name))
            for each, name in zip(sources, plain, strict=True)
        ]
    taken = {each.path.resolve() for each in sources}
    met: set[str] = set()
    for target in chosen:
        if target.resolve() in taken or _folded(target) in met:
            raise WouldOverwrite(name=target)
        met.add(_folded(target))
    return chosen


def _whole(name: Path) -> Path:
    return name.with_name(f"{name.name}.png")


def _folded(path: Path) -> str:
    """Some file systems tell no case."""
    return str(path).casefold()


def written(result: Result, target: Path) -> Result:
    """Only what was changed is written; the bytes are then let go."""
    if not isinstance(result, Checked) or not isinstance(result.fix, Fixed):
        return result
    fix = replace(result.fix, png=b"")
    if not fix.strength:
        return replace(result, fix=fix)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        # Replaced, not rewritten: what it may be linked with stays.
        part = target.with_name(f".{target.name}.part")
        part.write_bytes(result.fix.png)
        part.replace(target)
    except OSError as error:
        problem = CannotWrite(name=target, reason=error.strerror or error)
        return replace(result, fix=Unfixed(problem))
    return replace(result, fix=replace(fix, file=str(target)))

"""A poster of A3 at 300 dots an inch, from the brief to its files, in a process of its own."""

import json
import subprocess
import sys

import pytest

MOST_MEGABYTES = 512
DRAWN = """
import json, sys
from pathlib import Path
from onbrand.brand import Format, Words
from onbrand.delivery import deliver
from onbrand.generation.composer import Composer
from onbrand.pipeline import Commission, produce
from onbrand.prompting import Brief, RuleImprover
from onbrand.samples import sample

book = sample("zerno")
a3 = Format(id="a3", name=Words(en="A3", ru="A3"), width=3508, height=4961, dpi=300)
book = book.model_copy(update={"formats": (*book.formats, a3)})
brief = Brief(text="латте с тыквой, заголовок «Осенний латте уже здесь»", format="a3")
commission = Commission(
    brand=book.id, brand_sha256=book.sha256, brand_version=1, format="a3", seed=1,
    prompt=RuleImprover().improve(brief, book),
)
made = produce(commission, book, Composer(), lambda _event: None, lambda: False)
files = deliver(made, commission)
# The kernel's count of a process begins with what its parent held; this line with the program.
status = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
peak = int(status["VmHWM"].split()[0]) // 1024
json.dump({"peak": peak, "passed": made.report.passed, "shape": made.pixels.shape,
           "files": [file.role for file in files]}, sys.stdout)
"""


@pytest.mark.full
@pytest.mark.skipif(sys.platform != "linux", reason="reads the peak where Linux tells it")
def test_a_poster_in_print_is_drawn_in_half_a_gigabyte() -> None:
    run = subprocess.run(
        [sys.executable, "-c", DRAWN], capture_output=True, check=True, timeout=300
    )
    told = json.loads(run.stdout)
    assert told["passed"]
    assert told["shape"] == [4961, 3508, 3]
    assert told["files"] == ["preview", "png", "svg", "editable"]
    assert told["peak"] <= MOST_MEGABYTES

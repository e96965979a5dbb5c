"""Reading and writing brand books: how long, and in how much memory."""

import io
import resource
import time
from collections.abc import Callable

from pypdfium2 import PdfDocument

from onbrand.brand.importing import Upload, answer, read_files
from onbrand.brand.readers import read
from onbrand.brand.writers import WRITERS
from onbrand.confined import Confined
from onbrand.delivery.brandbook import typeset
from onbrand.samples import sample

SUFFIXES = {"brand.yml": "yml", "tokens": "json"}


def best(work: Callable[[], object], times: int = 7) -> float:
    """Milliseconds of wall clock, the best of some."""
    found = []
    for _time in range(times):
        begun = time.perf_counter()
        work()
        found.append(time.perf_counter() - begun)
    return min(found) * 1000


def eight_pages(pdf: bytes) -> bytes:
    """The first eight of a book of ours."""
    document, made, stream = PdfDocument(pdf), PdfDocument.new(), io.BytesIO()
    made.import_pages(document, list(range(8)))
    made.save(stream)
    return stream.getvalue()


def main() -> None:
    book = sample("harbor")
    pdf = typeset(book)
    print(f"typeset as PDF, fonts known     {best(lambda: typeset(book)):8.1f} ms")
    short = eight_pages(pdf)
    print(f"read a PDF of 8 pages           {best(lambda: read(short, 'a.pdf')):8.1f} ms")
    for to, (_suffix, write) in WRITERS.items():
        data, name = write(book), f"a.{SUFFIXES.get(to, to)}"
        written, again = best(lambda: write(book)), best(lambda: read(data, name))  # noqa: B023
        print(f"{to:10} write {written:6.1f} ms   read {again:6.1f} ms   {len(data):7} bytes")
    with Confined(answer) as reader:
        reader.ask("a.pdf", short)
        asked = best(lambda: reader.ask("a.pdf", short))
    print(f"the same PDF in its own process {asked:8.1f} ms")
    whole = best(lambda: read_files([Upload("a.pdf", short)]), 3)
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"with the start of that process  {whole:8.1f} ms, {peak:.0f} MB at most")


if __name__ == "__main__":
    main()

"""Samples of drafts: drawn, kept, and given up when a newer one is wanted."""

from concurrent.futures import ThreadPoolExecutor
from uuid import UUID, uuid4

from onbrand.errors import Problem
from onbrand.samples import sample
from onbrand.web.proofs import Proofs, Superseded, Wish

BOOK = sample("harbor").model_dump_json()


def wish(visitor: UUID, number: int) -> Wish:
    given = {"book": BOOK, "brief": f"Чашка, заголовок «Проба {number}»", "format": "post"}
    return Wish(visitor, str(number), given)


def test_the_latest_wish_of_a_visitor_is_drawn() -> None:
    proofs, visitor = Proofs(), uuid4()

    def drawn(number: int) -> bytes | type[Problem]:
        try:
            (picture,) = proofs.draw(wish(visitor, number)).files
        except Problem as problem:
            return type(problem)
        return picture.data

    try:
        first = drawn(0)
        assert isinstance(first, bytes)
        assert first[8:12] == b"WEBP"
        assert drawn(0) is first, "kept"
        with ThreadPoolExecutor(6) as pool:
            ends = list(pool.map(drawn, range(1, 7)))
        made = [end for end in ends if isinstance(end, bytes)]
        assert len(made) >= 1
        assert ends.count(Superseded) >= 3
        assert len(made) + ends.count(Superseded) == 6
    finally:
        proofs.close()

from onbrand.services import Figure, Outcome
from onbrand.web.i18n import tongues
from onbrand.web.shown import figures


def test_numbers_are_written_as_the_reader_writes_them() -> None:
    moved = Figure(name="Alcohol", value=-1234.5, unit="points", low=-2000, high=0.25, digits=2)
    exact = Figure(name="Balance", value=-3)
    report = Outcome(passed=True, files=(), figures=(moved, exact)).kept
    spoken = tongues(str)
    english, whole = figures.of(report, spoken["en"])
    assert (english.value, english.bounds) == ("−1,234.50", "−2,000.00 – 0.25")
    assert whole.value == "−3"
    russian, _whole = figures.of(report, spoken["ru"])
    assert russian.value == "−1\u00a0234,50"


def test_a_report_of_another_program_shows_nothing() -> None:
    tongue = tongues(str)["en"]
    for report in ({}, {"figures": "many"}, {"figures": [{"value": "unnamed"}]}):
        assert figures.of(report, tongue) == ()

"""Measure a picture against its book."""

from onbrand.conformance.evidence import evidence, heat_map
from onbrand.conformance.foreign import inspect_foreign
from onbrand.conformance.inspect import inspect, inspect_pixels
from onbrand.conformance.names import NAMES
from onbrand.conformance.report import Coverage, Finding, Report, Verdict

__all__ = [
    "NAMES",
    "Coverage",
    "Finding",
    "Report",
    "Verdict",
    "evidence",
    "heat_map",
    "inspect",
    "inspect_foreign",
    "inspect_pixels",
]

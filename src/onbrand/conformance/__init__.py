"""Measure a picture against its book."""

from onbrand.conformance.inspect import inspect, inspect_pixels
from onbrand.conformance.report import Coverage, Finding, Report, Verdict

__all__ = ["Coverage", "Finding", "Report", "Verdict", "inspect", "inspect_pixels"]

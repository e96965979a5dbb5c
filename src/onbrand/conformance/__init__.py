"""Measure a picture against its book."""

from onbrand.conformance.report import Coverage, Finding, Report, Verdict

__all__ = ["Coverage", "Finding", "Report", "Verdict"]

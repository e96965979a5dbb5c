"""The door through which everything that can be ordered is ordered."""

from onbrand.services.door import Failed, File, Json, Line, Outcome, Service, Temporary

__all__ = ["Failed", "File", "Json", "Line", "Outcome", "Service", "Temporary"]

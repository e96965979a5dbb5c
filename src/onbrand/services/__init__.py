"""The door through which everything that can be ordered is ordered."""

from onbrand.files import File
from onbrand.services.door import Failed, Json, Line, Outcome, Service, Temporary, Warm

__all__ = ["Failed", "File", "Json", "Line", "Outcome", "Service", "Temporary", "Warm"]

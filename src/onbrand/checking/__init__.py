"""Pictures of any origin checked, and the findings in the forms that people and programs read."""

from onbrand.checking.checked import (
    Checked,
    Fixed,
    Result,
    Unchecked,
    Unfixed,
    Views,
    check_file,
)
from onbrand.checking.programs import as_json, as_sarif

__all__ = [
    "Checked",
    "Fixed",
    "Result",
    "Unchecked",
    "Unfixed",
    "Views",
    "as_json",
    "as_sarif",
    "check_file",
]

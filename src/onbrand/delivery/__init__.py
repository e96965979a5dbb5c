"""A result becomes files."""

from onbrand.delivery.files import EDITABLE, deliver
from onbrand.delivery.retyping import retype

__all__ = ["EDITABLE", "deliver", "retype"]

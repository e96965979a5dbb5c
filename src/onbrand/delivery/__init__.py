"""A result becomes files."""

from onbrand.delivery.files import deliver

__all__ = ["deliver"]

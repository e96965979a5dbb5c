"""Readers of the formats that brands come in: plain functions of bytes and a name."""

from onbrand.brand.readers.sniffing import UnknownKind, read

__all__ = ["UnknownKind", "read"]

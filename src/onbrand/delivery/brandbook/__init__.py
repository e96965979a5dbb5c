"""A brand book as a document to send: typeset by Typst from data alone."""

from onbrand.delivery.brandbook.typesetting import BookNotTypeset, Sample, typeset

__all__ = ["BookNotTypeset", "Sample", "typeset"]

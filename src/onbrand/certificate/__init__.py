"""What was measured of a delivered picture, signed: to be verified by anybody, offline."""

from onbrand.certificate.keys import Key, NotAKey, PublicKey, public_keys
from onbrand.certificate.signing import (
    FileDiffers,
    NotACertificate,
    SignatureWrong,
    Verified,
    covered,
    sign,
    verify,
)
from onbrand.certificate.values import Certificate, CertifiedFile

__all__ = [
    "Certificate",
    "CertifiedFile",
    "FileDiffers",
    "Key",
    "NotACertificate",
    "NotAKey",
    "PublicKey",
    "SignatureWrong",
    "Verified",
    "covered",
    "public_keys",
    "sign",
    "verify",
]

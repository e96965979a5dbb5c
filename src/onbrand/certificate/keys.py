"""Ed25519 keys (RFC 8032)."""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_pem_public_key,
)

from onbrand.errors import Invalid, _

_PEM = re.compile(rb"-----BEGIN PUBLIC KEY-----.*?-----END PUBLIC KEY-----", re.DOTALL)


class NotAKey(Invalid):
    code = "not-a-key"
    message = _("There is no Ed25519 public key in this file; a PEM file with one is needed.")


@dataclass(frozen=True, slots=True)
class PublicKey:
    """`raw`: 32 bytes."""

    raw: bytes

    @property
    def id(self) -> str:
        """SHA-256 of the raw key."""
        return hashlib.sha256(self.raw).hexdigest()

    @property
    def pem(self) -> str:
        key = Ed25519PublicKey.from_public_bytes(self.raw)
        return key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()

    def signed(self, message: bytes, signature: bytes) -> bool:
        try:
            Ed25519PublicKey.from_public_bytes(self.raw).verify(signature, message)
        except (InvalidSignature, ValueError):
            return False
        return True


@dataclass(frozen=True, slots=True)
class Key:
    """`raw`: 32 bytes that nobody else may know."""

    raw: bytes = field(repr=False)

    @classmethod
    def new(cls) -> "Key":
        return cls(Ed25519PrivateKey.generate().private_bytes_raw())

    @property
    def public(self) -> PublicKey:
        own = Ed25519PrivateKey.from_private_bytes(self.raw)
        return PublicKey(own.public_key().public_bytes_raw())

    def sign(self, message: bytes) -> bytes:
        """The same message has always the same signature."""
        return Ed25519PrivateKey.from_private_bytes(self.raw).sign(message)


def public_keys(pem: bytes) -> tuple[PublicKey, ...]:
    """Of one or more PEM blocks."""
    return tuple(_read(pem))


def _read(pem: bytes) -> Iterator[PublicKey]:
    blocks = _PEM.findall(pem)
    if not blocks:
        raise NotAKey
    for block in blocks:
        try:
            key = load_pem_public_key(block)
        except (ValueError, UnsupportedAlgorithm) as error:
            raise NotAKey from error
        if not isinstance(key, Ed25519PublicKey):
            raise NotAKey
        yield PublicKey(key.public_bytes_raw())

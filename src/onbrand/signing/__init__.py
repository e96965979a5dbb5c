"""The house's own keys: what certificates are signed with."""

from onbrand.signing.keys import Listed, SealedKey, key_of, listed, rotate

__all__ = ["Listed", "SealedKey", "key_of", "listed", "rotate"]

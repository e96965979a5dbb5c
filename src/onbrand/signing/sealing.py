"""A private key under the operator's secret: scrypt (RFC 7914), then AES-256-GCM."""

import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

_SALT, _NONCE = 16, 12
_COST, _BLOCK, _LANES = 2**15, 8, 1


def seal(data: bytes, secret: str) -> bytes:
    salt, nonce = secrets.token_bytes(_SALT), secrets.token_bytes(_NONCE)
    return salt + nonce + AESGCM(_key(secret, salt)).encrypt(nonce, data, None)


def unseal(data: bytes, secret: str) -> bytes | None:
    """None where the secret is another."""
    salt, nonce = data[:_SALT], data[_SALT : _SALT + _NONCE]
    try:
        return AESGCM(_key(secret, salt)).decrypt(nonce, data[_SALT + _NONCE :], None)
    except InvalidTag:
        return None


def _key(secret: str, salt: bytes) -> bytes:
    return Scrypt(salt=salt, length=32, n=_COST, r=_BLOCK, p=_LANES).derive(secret.encode())

"""A certificate in an envelope of DSSE v1 (secure-systems-lab/dsse): signed are the very bytes that
it carries, so that nothing hangs on how JSON is written.

Beside the key's id each signature has the public key itself: whether the bytes are unchanged can be
said of any certificate; whose it is only of a key that one trusts.
"""

import base64
import binascii
import hashlib
import json
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from onbrand.certificate.keys import Key, PublicKey
from onbrand.certificate.values import Certificate, CertifiedFile
from onbrand.errors import Invalid, _

KIND = "application/vnd.onbrand.certificate+json"
MAX_BYTES = 4 * 2**20


class NotACertificate(Invalid):
    code = "not-a-certificate"
    message = _("This is no certificate of Onbrand, or only a part of one.")


class SignatureWrong(Invalid):
    code = "signature-wrong"
    message = _("The certificate was changed after it was signed.")


class FileDiffers(Invalid):
    code = "file-differs"
    message = _("The file is none of those that the certificate speaks of: {known}.")


@dataclass(frozen=True, slots=True)
class Verified:
    """A certificate as it was signed. `trusted`: its signer is one of the trusted."""

    certificate: Certificate
    key: PublicKey
    trusted: bool


def sign(certificate: Certificate, key: Key) -> bytes:
    """The envelope; for the same certificate and key always the same bytes."""
    told = certificate.model_dump(mode="json")
    body = json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    signature = {
        "keyid": key.public.id,
        "publicKey": _text(key.public.raw),
        "sig": _text(key.sign(_signed(body))),
    }
    envelope = {"payload": _text(body), "payloadType": KIND, "signatures": [signature]}
    return (json.dumps(envelope, indent=1) + "\n").encode()


def verify(envelope: bytes, trusted: Collection[PublicKey] = ()) -> Verified:
    """Raises NotACertificate and SignatureWrong."""
    body, raw, signature = _opened(envelope)
    key = PublicKey(raw)
    if not key.signed(_signed(body), signature):
        raise SignatureWrong
    try:
        certificate = Certificate.model_validate_json(body)
    except ValidationError as error:
        raise NotACertificate from error
    return Verified(certificate, key, key in trusted)


def covered(certificate: Certificate, data: bytes) -> CertifiedFile:
    """The file among those of the certificate. Raises FileDiffers."""
    sha256 = hashlib.sha256(data).hexdigest()
    for file in certificate.files:
        if file.sha256 == sha256:
            return file
    raise FileDiffers(known=", ".join(file.name for file in certificate.files))


def _opened(envelope: bytes) -> tuple[bytes, bytes, bytes]:
    """Body, public key, signature."""
    if len(envelope) > MAX_BYTES:
        raise NotACertificate
    try:
        told: Any = json.loads(envelope)
        if told["payloadType"] != KIND:
            raise NotACertificate
        (signature,) = told["signatures"]
        return _bytes(told["payload"]), _bytes(signature["publicKey"]), _bytes(signature["sig"])
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise NotACertificate from error


def _signed(body: bytes) -> bytes:
    """DSSE's pre-authentication encoding."""
    kind = KIND.encode()
    return b"DSSEv1 %d %b %d %b" % (len(kind), kind, len(body), body)


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _bytes(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise NotACertificate from error

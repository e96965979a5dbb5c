"""What is signed cannot be changed, and whose it is is known only of a trusted key."""

import base64
import hashlib
import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onbrand.certificate import (
    Certificate,
    CertifiedFile,
    FileDiffers,
    Key,
    NotACertificate,
    NotAKey,
    SignatureWrong,
    covered,
    public_keys,
    sign,
    verify,
)
from onbrand.conformance import Finding, Report

FILE = b"a picture"
NUMBERS = st.floats(0, 1e9, allow_nan=False)


def certificate(measured: float = 0.97, detail: str = "", name: str = "a.png") -> Certificate:
    finding = Finding(
        check="palette.tints", rule="1.1", measured=measured, limit=0.95, bound="at_least",
        unit="share", verdict="pass", hard=True, how="measured", detail=detail,
    )  # fmt: skip
    report = Report(
        brand="zerno", version=3, brand_sha256="0" * 64, profile="illustration",
        findings=(finding,),
    )  # fmt: skip
    file = CertifiedFile(
        name=name, media_type="image/png", sha256=hashlib.sha256(FILE).hexdigest(), size=len(FILE)
    )
    at = datetime(2026, 11, 24, 12, 0, 0, 123, UTC)
    return Certificate(
        order=7, variant="B", measured_at=at, engine="6", report=report, files=(file,)
    )


@given(measured=NUMBERS, detail=st.text(max_size=40), name=st.text(min_size=1, max_size=20))
def test_what_is_signed_is_what_is_read(measured: float, detail: str, name: str) -> None:
    key, told = Key.new(), certificate(measured, detail, name)
    envelope = sign(told, key)
    assert sign(told, key) == envelope
    found = verify(envelope, [key.public])
    assert (found.certificate, found.key, found.trusted) == (told, key.public, True)
    assert covered(found.certificate, FILE).name == name


@given(data=st.data())
def test_no_byte_can_be_changed(data: st.DataObject) -> None:
    key = Key.new()
    told = json.loads(sign(certificate(), key))
    part = data.draw(st.sampled_from(["payload", "sig", "publicKey"]))
    holder = told if part == "payload" else told["signatures"][0]
    raw = bytearray(base64.b64decode(holder[part]))
    raw[data.draw(st.integers(0, len(raw) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    holder[part] = base64.b64encode(raw).decode()
    with pytest.raises(SignatureWrong):
        verify(json.dumps(told).encode(), [key.public])


def test_another_signer_is_unknown() -> None:
    found = verify(sign(certificate(), Key.new()), [Key.new().public])
    assert not found.trusted


def test_another_file_is_told() -> None:
    with pytest.raises(FileDiffers, match=r"a\.png"):
        covered(certificate(), FILE + b" ")


@pytest.mark.parametrize(
    "odd",
    [b"", b"{}", b"[]", b"null", b"\xff", b"[" * 100_000, b'{"payloadType": 1}', b" " * 5_000_000,
     (b'{"payload": "?", "payloadType": "application/vnd.onbrand.certificate+json", '
      b'"signatures": [{"publicKey": "?", "sig": "?"}]}')],
    ids=range(9),
)  # fmt: skip
def test_what_is_no_certificate_is_told(odd: bytes) -> None:
    with pytest.raises(NotACertificate):
        verify(odd)


def test_keys_are_read_as_pem() -> None:
    one, other = Key.new().public, Key.new().public
    assert public_keys((one.pem + "\n" + other.pem).encode()) == (one, other)
    for odd in (b"", b"-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----"):
        with pytest.raises(NotAKey):
            public_keys(odd)
    assert "Key(" in repr(Key.new())
    assert len(repr(Key.new())) < 10

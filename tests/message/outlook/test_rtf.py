"""Decompressing RTF bodies: what compressed-rtf compresses comes back, and damage is survived."""

import compressed_rtf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.message.outlook.rtf import BadRtf, decompress

# The worked example of MS-OXRTFCP 3.1.
EXAMPLE = bytes.fromhex(
    "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0"
)


def test_the_specifications_example() -> None:
    assert decompress(EXAMPLE, 1000) == b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"


@given(st.binary(max_size=600), st.booleans())
def test_what_was_compressed_comes_back(rtf: bytes, is_compressed: bool) -> None:
    assert decompress(compressed_rtf.compress(rtf, is_compressed), 10_000) == rtf


def test_runs_that_reach_into_themselves() -> None:
    rtf = b"{\\rtf1 " + b"W" * 20_000 + b"}"
    assert decompress(compressed_rtf.compress(rtf), 100_000) == rtf


def test_the_limit_holds() -> None:
    rtf = compressed_rtf.compress(b"W" * 100_000)
    assert 5_000 <= len(decompress(rtf, 5_000)) < 5_200


def test_a_cut_off_body_gives_what_is_there() -> None:
    whole = b"{\\rtf1 Delivery to bob@example.net has failed.}"
    found = decompress(compressed_rtf.compress(whole)[:45], 1000)
    assert found and whole.startswith(found)


@pytest.mark.parametrize(("data", "cause"), [(b"", "shorter"), (bytes(40), "unknown compression")])
def test_what_is_no_rtf_body_is_told(data: bytes, cause: str) -> None:
    with pytest.raises(BadRtf, match=cause):
        decompress(data, 1000)


@given(st.binary(max_size=300))
def test_any_bytes_end_within_the_limit(data: bytes) -> None:
    found = decompress((len(data) + 12).to_bytes(4, "little") + bytes(4) + b"LZFu" + bytes(4) + data, 1000)
    assert len(found) < 1200

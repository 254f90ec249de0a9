"""Addresses inside sender addresses."""

import pytest

from inspector.bounce.encoded_sender import decode_sender


@pytest.mark.parametrize(
    ("address", "scheme", "inside"),
    [
        ("SRS0=8pQa=XY=example.org=alice@forward.example.net", "srs", "alice@example.org"),
        ("SRS1=kd2f=first.example.net==8pQa=XY=example.org=alice@second.example.com", "srs", "alice@example.org"),
        ("prvs=4123ABCDEF=bob@example.com", "batv", "bob@example.com"),
        ("prvs=bob=4123abcdef@example.com", "batv", "bob@example.com"),
        ("list-bounces+carol=example.org@lists.example.com", "verp", "carol@example.org"),
        ("news-return-1234-carol=mail.example.org@lists.example.com", "verp", "carol@mail.example.org"),
    ],
)
def test_an_encoded_address_is_taken_out(address: str, scheme: str, inside: str) -> None:
    assert decode_sender(address) == (scheme, inside)


@pytest.mark.parametrize(
    "address", ["alice@example.org", "alice+tag@example.org", "a=b@example.org", "", "@", "SRS0=@x"]
)
def test_an_ordinary_address_carries_no_other(address: str) -> None:
    assert decode_sender(address) is None

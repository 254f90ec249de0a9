"""Supplementary information: remote host, status and words, as the forms of Exchange have them."""

import time

import pytest

from inspector.bounce.dialects.supplementary_info import parse_supplementary_info


def pieces(text: str) -> list[str | None]:
    return [text[slice(*place)] if place else None for place in parse_supplementary_info(text)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("< #4.4.7 smtp;550 4.4.7 QUEUE.Expired; expired>", [None, "4.4.7", "550 4.4.7 QUEUE.Expired; expired"]),
        ("<mx.example.net #5.1.1 smtp; 550 No such user>", ["mx.example.net", "5.1.1", "550 No such user"]),
        ("<192.0.2.1 #5.7.1>", ["192.0.2.1", "5.7.1", None]),
        ("< #5.7.515 smtp;550 <a@example.org> refused>", [None, "5.7.515", "550 <a@example.org> refused"]),
        (
            "<mx.example.net #5.1.1 smtp;550 refused <a@example.org>>",
            ["mx.example.net", "5.1.1", "550 refused <a@example.org>"],
        ),
        (" < #2.0.0>\n", [None, "2.0.0", None]),
        ("550 5.1.1 User unknown", [None, None, "550 5.1.1 User unknown"]),
        ("550 #5.1.1 User unknown", [None, None, "550 #5.1.1 User unknown"]),
        ("", [None, None, None]),
        ("<>", [None, None, None]),
    ],
)
def test_pieces(text: str, wanted: list[str | None]) -> None:
    assert pieces(text) == wanted


def test_a_long_text_is_quick() -> None:
    before = time.perf_counter()
    for text in (" " * 200_000, "<" + " " * 200_000, "<" * 200_000, "a" * 200_000 + "#", "<a" + "\t\n" * 100_000 + ">"):
        parse_supplementary_info(text)
    assert time.perf_counter() - before < 0.5

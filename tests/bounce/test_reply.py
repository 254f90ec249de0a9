"""SMTP replies inside texts."""

import pytest

from inspector.bounce.reply import find_reply


@pytest.mark.parametrize(
    ("text", "code", "status"),
    [
        ("550 5.1.1 no such user", 550, "5.1.1"),
        ("host mx.example.net[192.0.2.1] said: 421 busy", 421, None),
        ("Sorry, no mailbox here by that name. (#5.1.1)", None, "5.1.1"),
        ("255", None, None),
        ("exit status 255", None, None),
        ("250 2.0.0 Ok", 250, "2.0.0"),
        ("a mailbox of 550 MB", None, None),
        ("192.0.2.250 does not like recipient", None, None),
    ],
)
def test_codes_are_told_from_other_numbers(text: str, code: int | None, status: str | None) -> None:
    reply = find_reply(text)
    assert (reply.code, reply.status) == (code, status)


def test_no_reply_begins_with_40() -> None:
    assert find_reply("Reason: 404 page not found").code is None
    assert find_reply("Reason: 441 no answer from host").code == 441

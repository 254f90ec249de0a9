"""The header fields that notifications list."""

from typing import Any

import pytest

from inspector.message.event_headers import header_block

SES = {"headers": [{"name": "From", "value": "a@example.org"}, {"name": "X-A", "value": "1"}]}
SES_COMMON = {"commonHeaders": {"from": ["a@example.org", "b@example.org"], "subject": "Hi"}}
SPARKPOST = {"message_event": {"friendly_from": "a@example.org", "subject": "Hi"}}


@pytest.mark.parametrize(
    ("event", "block"),
    [
        ({"mail": SES}, "From: a@example.org|X-A: 1"),
        ({"mail": SES_COMMON}, "From: a@example.org, b@example.org|Subject: Hi"),
        ({"event-data": {"message": {"headers": {"to": "a", "message-id": "1@x"}}}}, "To: a|Message-ID: 1@x"),
        ({"RecordType": "Bounce", "From": "a@example.org", "Subject": "Hi"}, "From: a@example.org|Subject: Hi"),
        ({"msys": SPARKPOST}, "From: a@example.org|Subject: Hi"),
        ({"event": "bounce", "smtp-id": "<1@x>"}, "Message-ID: <1@x>"),
        ({"event": "bounce"}, ""),
    ],
)
def test_each_service(event: dict[str, Any], block: str) -> None:
    assert header_block(event) == "".join(f"{line}\r\n" for line in block.split("|") if line)


@pytest.mark.parametrize(
    "event",
    [
        {"mail": {"headers": [{"name": "A B", "value": "x"}, {"name": 1, "value": "x"}, {"name": "A"}, "x", None]}},
        {"mail": {"headers": "x"}},
        {"mail": [], "message": 7, "msys": {"a": None}, "subject": {}, "to": [1, 2], "from": []},
    ],
)
def test_what_is_no_field_is_left_out(event: dict[str, Any]) -> None:
    assert header_block(event) == ""


def test_a_value_stays_on_its_line() -> None:
    assert header_block({"subject": "a\r\nTo: b@example.net"}) == "Subject: a To: b@example.net\r\n"

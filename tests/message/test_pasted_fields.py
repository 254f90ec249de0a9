"""Fields found in running text."""

import pytest

from inspector.message.pasted_fields import find_glued, is_known_field


@pytest.mark.parametrize(
    "pieces",
    [
        ["Received: from a; Mon, 6 May 2019 15:00:11 -0400", "From: a@example.org", "To: b@example.org"],
        ["From: a@example.org", "To: b@example.org", "Subject: Hello", "Thread-Topic: Hello", "MIME-Version: 1.0"],
        ["Date: Mon, 6 May 2019 15:00:11 GMT", "Subject: x", "Message-ID: <1@example.org>", "X-Mailer: y"],
        ["Final-Recipient: rfc822;a@example.org", "Action: failed", "Status: 5.1.1", "Diagnostic-Code: smtp;550 no"],
        ["rejected ##", "Original message headers:", "Received: from a"],
    ],
)
@pytest.mark.parametrize("gap", ["", " "])
def test_lost_line_breaks_are_found(pieces: list[str], gap: str) -> None:
    line = gap.join(pieces)
    cuts = find_glued(line)
    assert [line[start:end].strip() for start, end in zip([0, *cuts], [*cuts, len(line)], strict=True)] == pieces


@pytest.mark.parametrize(
    "line",
    [
        "Subject: HowTo: install",
        "Subject: Re: the meeting From: noon",
        "Reply-To: a@example.org",
        "X-Original-To: a@example.org",
        "see http://To:80/ and Date:12",
        "He said: To: is a field",
        "no colon at all",
    ],
)
def test_names_in_values_and_prose_are_not(line: str) -> None:
    assert find_glued(line) == []


def test_known_fields() -> None:
    assert is_known_field("received: from a")
    assert is_known_field("X-Anything: b")
    assert not is_known_field("Note: this")
    assert not is_known_field("From here on")

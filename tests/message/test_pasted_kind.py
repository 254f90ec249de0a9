"""What a pasted text is."""

import pytest

from inspector.message.pasted_kind import looks_like_headers_only, looks_like_reply_line, looks_like_source

_HEADERS = "Received: from a.example.org\n\tby b.example.org\nFrom: a@example.org\nSubject: hello\n"


@pytest.mark.parametrize(
    "text", [_HEADERS, "\n\n" + _HEADERS, "From a@example.org Mon May  6\n" + _HEADERS, _HEADERS + "\nbody"]
)
def test_sources(text: str) -> None:
    assert looks_like_source(text)


@pytest.mark.parametrize(
    "text", ["", "Hello,\nhow are you?", "Note: this is text.\nAnd: more", "550 5.1.1 no", "From here\nto there"]
)
def test_texts_that_are_no_source(text: str) -> None:
    assert not looks_like_source(text)


def test_headers_alone() -> None:
    assert looks_like_headers_only(_HEADERS)
    assert not looks_like_headers_only(_HEADERS + "\nA body.")
    assert not looks_like_headers_only("Hello")


@pytest.mark.parametrize(
    "text",
    [
        "550",
        "550 5.1.1 <a@example.org>: user unknown",
        "550-5.7.26 not authenticated\n550 5.7.26 see the help pages",
        "5.7.1 access denied",
        "smtp; 550 5.1.1 unknown",
        "<<< 550 no such user",
        "May  6 10:00:00 mx postfix/smtp[12]: 4F1: to=<a@example.org>, relay=b, dsn=5.1.1, status=bounced (no)",
        "May  6 10:00:00 mx sm-mta[12]: x46: to=<a@example.org>, dsn=5.1.1, stat=User unknown",
        "2019-05-06 10:00:00 1hNabc-0001 ** a@example.org R=dnslookup T=smtp: SMTP error from remote mail server: 550",
        "host mx.example.org[192.0.2.1] said: 550 5.1.1 unknown (in reply to RCPT TO command)",
    ],
)
def test_replies_and_log_lines(text: str) -> None:
    assert looks_like_reply_line(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        _HEADERS,
        "Hello, how are you?",
        "We met in 1999.",
        "Your mail was not delivered.\n\n550 no",
        "550 a " + "b" * 5000,
    ],
)
def test_texts_that_are_no_reply(text: str) -> None:
    assert not looks_like_reply_line(text)

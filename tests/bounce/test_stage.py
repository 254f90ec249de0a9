"""The SMTP command that texts of mail systems name."""

import pytest

from inspector.bounce.stage import find_command


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("said: 550 no (in reply to\n    RCPT TO command)", "RCPT"),
        ("said: 550 no (in reply to end\n    of DATA command)", "DATA"),
        ("host mx.example.net[192.0.2.1] refused to talk to\n    me: 554 no", "CONN"),
        ("connect to mx.example.net[192.0.2.1]:25: Connection refused", "CONN"),
        ("lost connection with mx[192.0.2.1] while performing the EHLO handshake", "EHLO"),
        ("SMTP error from remote mail server after initial connection", "CONN"),
        ("SMTP error from remote server for TEXT command, host: mx.example.net", "DATA"),
        ("192.0.2.1 does not like recipient.", "RCPT"),
        ("mx.example.net [192.0.2.1] did not like our final DATA:", "DATA"),
        ("Connected to 192.0.2.1 but sender was rejected.", "MAIL"),
        (">>> MAIL From:<a@example.org>", "MAIL"),
        ("your mail was refused; data follows", None),
        ("No such user", None),
    ],
)
def test_the_command_is_found(text: str, command: str | None) -> None:
    found = find_command(text)
    assert (found[0] if found else None) == command


def test_the_offsets_are_those_of_the_words() -> None:
    text = "550 no (in reply to RCPT TO command)"
    found = find_command(text)
    assert found is not None and text[found[1] : found[2]] == "RCPT"

"""Files are told by their first bytes."""

import pytest

from inspector.message.foreign import Foreign
from inspector.message.recognise import Form, is_wide, readable, recognise


@pytest.mark.parametrize(
    ("head", "form"),
    [
        (b"Received: from a", Form.MESSAGE),
        (b"\xef\xbb\xbfSubject: x", Form.MESSAGE),
        (b"\r\n\r\nTo: a@example.org\r\nX-Own: 1\r\n\r\n", Form.MESSAGE),
        (b"Odd-Field: 1\rFrom: a@example.org\rTo: b\r\rText", Form.MESSAGE),
        (b"From a@example.org Mon May  6 10:00:00 2019\nTo: b", Form.MAILBOX),
        (b"From here to there\nit is far", Form.TEXT),
        (b"1234 \nReceived: from a", Form.EMLX),
        (b"1234\nis a number", Form.TEXT),
        (b"F\0r\0o\0m\0:\0 \0a\0\n\0", Form.WIDE_TEXT),
        (b"\0\0\0F\0\0\0r\0\0\0o\0\0\0m", Form.WIDE_TEXT),
        (b'\n [{"event"', Form.EVENTS),
        (b"x" * 257 + b"ustar\x0000", Form.TAR),
        (b"To be or not: that is", Form.TEXT),
        ("Zustellung fehlgeschlagen für".encode("latin-1"), Form.TEXT),
        (b"\x1b$B$3$s\x1b(B", Form.TEXT),
    ],
)
def test_forms(head: bytes, form: Form) -> None:
    assert recognise(head) is form


@pytest.mark.parametrize("head", [b"\0\x01\x02\x03binary", b"\x1fsomething\0\0else\x05\x06", b"BM" + bytes(40)])
def test_binary_data(head: bytes) -> None:
    assert isinstance(recognise(head), Foreign)


def test_a_stray_control_character_makes_no_binary() -> None:
    assert recognise(b"550 5.1.1 unknown user\0 in a long line of text of a server that is odd" * 3) is Form.TEXT


def test_zeros_out_of_step_are_no_wide_text() -> None:
    assert not is_wide(bytes(100))
    assert not is_wide(b"a\0\0bc\0d\0\0\0ef\0g\0\0")
    assert is_wide("Grüße aus Köln".encode("utf-16-le"))


def test_readable_keeps_the_shape() -> None:
    assert readable(b"\xef\xbb\xbfa\r\nb\rc\xff") == "a\nb\nc\xff"

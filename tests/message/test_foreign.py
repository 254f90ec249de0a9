"""Files of other kinds are named, and the person is told what to do."""

import pytest

from inspector.message.foreign import foreign_kind


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"%PDF-1.4", "a PDF document"),
        (b"GIF89a", "a picture (GIF)"),
        (b"BM\x36\0\x0c\0\0\0\0\0\x36\0\0\0\x28\0\0\0", "a picture (bitmap)"),
        (b"\0\0\0\x18ftypmp42", "a film or a picture"),
        (b"MZ\x90\0\x03", "a program"),
        (b"\x7fELF\x02", "a program"),
        (b"  <html><body>", "a saved web page (HTML)"),
        (b"<?xml version='1.0'?>\n<html>", "a saved web page (HTML)"),
        (b"<?xml version='1.0'?>\n<feed>", "an XML file"),
        (b"{\\rtf1\\ansi", "a formatted text (RTF)"),
        (b"SQLite format 3\0", "a database"),
        (b"BEGIN:VCARD\r\n", "an address card (vCard)"),
        (b"Rar!\x1a\x07\x01", "a RAR archive"),
    ],
)
def test_kinds(head: bytes, kind: str) -> None:
    found = foreign_kind(head)
    assert found is not None
    assert found.kind == kind
    assert found.cause.startswith(f"it is {kind}; ")


@pytest.mark.parametrize("head", [b"", b"BMW sends you mail", b"MZ is short", b"From: a", b"<a@example.org>: no"])
def test_texts_that_begin_like_one(head: bytes) -> None:
    assert foreign_kind(head) is None

"""Names of files that are no messages."""

import pytest

from inspector.message.irrelevant import is_irrelevant


@pytest.mark.parametrize(
    "path",
    [
        ".DS_Store",
        "a/.hidden",
        "Thumbs.db",
        "__MACOSX/a/1.eml",
        "INBOX.msf",
        "dovecot.index.log",
        "~$letter.eml",
        "a\\.b",
        "a/",
    ],
)
def test_irrelevant(path: str) -> None:
    assert is_irrelevant(path)


@pytest.mark.parametrize("path", ["1.eml", "1557136800.M1P2.host:2,S", "a.b/c", "INBOX", "photo.jpg"])
def test_perhaps_a_message(path: str) -> None:
    assert not is_irrelevant(path)

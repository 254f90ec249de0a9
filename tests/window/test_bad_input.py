"""Whatever is opened, the window stays, names file and cause, and shows what could be read."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.window.opened import open_window

NESTED = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(10_000))

REFUSED = {
    "empty.eml": b"",
    "report.msg": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000),
}
SHOWN = {
    "nuls.eml": b"Subject: a\0b\n\n" + bytes(1000),
    "lone-cr.eml": b"Subject: mac\rFrom: a@example.com\r\rText\r",
    "long-line.eml": b"Subject: " + b"x" * 1_000_000 + b"\n\nText\n",
    "nested.eml": b"Subject: deep\n" + NESTED,
    "no-end.eml": b"Content-Type: multipart/report; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\nFinal",
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_read_is_named_with_its_cause(qtbot: QtBot, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(REFUSED[name])
    with open_window(qtbot, tmp_path, tmp_path / name) as window:
        assert window.current is None
        assert window.notices.isVisible()
        assert f"“{name}” could not be opened" in window.notices.text
        assert "made a mistake" not in window.notices.text


@pytest.mark.parametrize("name", SHOWN)
def test_what_is_damaged_is_shown_as_far_as_it_goes(qtbot: QtBot, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(SHOWN[name])
    with open_window(qtbot, tmp_path, tmp_path / name) as window:
        assert window.current is not None
        assert not window.notices.isVisible()
        for index in window.view.tree.parts.all_rows(50):
            window.view.tree.setCurrentIndex(index)
            assert window.view.browser.toPlainText().strip()


def test_an_unreadable_file_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "gone.eml"
    path.symlink_to(tmp_path / "nowhere.eml")
    with open_window(qtbot, tmp_path, path) as window:
        assert "There is no such file" in window.notices.text


def test_a_folder_without_messages_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "nothing").mkdir()
    with open_window(qtbot, tmp_path, tmp_path / "nothing") as window:
        assert "no messages in this folder" in window.notices.text


def test_every_truncation_of_a_report_can_be_shown(qtbot: QtBot, tmp_path: Path, samples: Path) -> None:
    data = (samples / "exchange-recipient-rejected.eml").read_bytes()
    folder = tmp_path / "cut"
    folder.mkdir()
    for length in range(1, len(data), 97):
        (folder / f"{length:05}.eml").write_bytes(data[:length])
    with open_window(qtbot, tmp_path, folder) as window:
        assert not window.notices.isVisible()
        for row in range(window.messages.messages.rowCount()):
            window.messages.select_row(row)
            assert window.current is window.messages.messages.inspection(row)

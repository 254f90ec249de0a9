"""Hostile messages in the window: nothing is loaded, nothing is taken for mark-up, nothing is hidden, nothing freezes.

The letters S and a number are those of the project's list of security tests.
"""

import http.server
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import QApplication, QLabel, QStatusBar, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from inspector.window.explanation_browser import ExplanationBrowser
from inspector.window.main_window import MainWindow
from inspector.window.text_label import TextLabel
from tests.window.gaps import measured_gaps
from tests.window.opened import open_window

LONG = 500_000
# What a person waits at most; the machine that runs the tests may be busy.
PATIENCE_S = 3.0
MARK_UP = '<b>x</b><img src="file:///etc/passwd"></style><qt>&lt;script&gt;'
LOADING_TAGS = (
    '<img src="{}">',
    '<img srcset="{} 2x">',
    '<body background="{}">',
    '<table background="{}"><tr><td background="{}">x</table>',
    '<link rel="stylesheet" href="{}">',
    '<style>@import url("{}"); body {{ background: url({}) }}</style>',
    '<p style="background-image: url({})">x</p>',
    '<iframe src="{}"></iframe><object data="{}"></object><embed src="{}">',
    '<video poster="{}" src="{}"></video><audio src="{}"></audio>',
    '<svg><use href="{}"/><image href="{}"/></svg>',
    '<meta http-equiv="refresh" content="0;url={}">',
    '<form action="{}"><input type="image" src="{}"></form>',
    '<link rel="prefetch" href="{}"><link rel="icon" href="{}">',
)


def bounce(subject: str = "Undelivered", diagnostic: str = "550 5.1.1 unknown", html: str = "<p>No</p>") -> bytes:
    """A bounce whose words can be chosen: of its subject, its diagnostic, and its HTML part."""
    return (
        f"From: MAILER-DAEMON@mx.example.net\nSubject: {subject}\n"
        "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n"
        f"--b\nContent-Type: text/html; charset=utf-8\n\n<html>{html}</html>\n"
        "--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.net\n\n"
        "Final-Recipient: rfc822; anna@example.org\nAction: failed\nStatus: 5.1.1\n"
        f"Diagnostic-Code: smtp; {diagnostic}\n\n--b--\n"
    ).encode()


def visit_all(window: MainWindow) -> Iterator[str]:
    """Select every row of the tree and yield what the panel then shows."""
    for index in window.view.tree.parts.all_rows(200):
        window.view.tree.setCurrentIndex(index)
        QApplication.processEvents()
        yield window.view.browser.toPlainText()


@pytest.fixture
def listener() -> Iterator[tuple[str, list[str]]]:
    """A web server on this computer: its address, and what was asked of it."""
    hits: list[str] = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            hits.append(self.path)
            self.send_error(404)

        def log_message(self, format: str, *arguments: object) -> None:
            """Keep quiet."""

    server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", hits
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.mark.parametrize("tag", LOADING_TAGS)
def test_no_tag_makes_the_window_ask_the_network(
    qtbot: QtBot, tmp_path: Path, listener: tuple[str, list[str]], tag: str
) -> None:
    """S01, S02."""
    address, hits = listener
    (tmp_path / "b.eml").write_bytes(bounce(html=tag.replace("{}", address + "/pixel")))
    with open_window(qtbot, tmp_path, tmp_path / "b.eml") as window:
        shown = list(visit_all(window))
        window.actions_["actionCopySummary"].trigger()
    assert len(shown) > 5
    assert hits == []


LOCAL = (
    "file:///{}",
    "file:////127.0.0.1/share/x.png",
    "//127.0.0.1/share/x.png",
    "\\\\127.0.0.1\\share\\x.png",
    "smb://127.0.0.1/x.png",
    "{}",
    "../../../../{}",
    "qrc:/x.png",
    "cid:part1",
    "data:image/png;base64,AAAA",
)


@pytest.mark.parametrize("address", LOCAL)
def test_the_panel_gives_qt_an_empty_image_whatever_it_asks_for(qtbot: QtBot, tmp_path: Path, address: str) -> None:
    """S03: where there is no image, Qt itself opens files and the shares of other computers."""
    picture = tmp_path / "secret.png"
    picture.write_bytes(b"not a picture")
    asked: list[str] = []

    class Watched(ExplanationBrowser):
        def loadResource(self, kind: int, name: QUrl | str) -> object:
            found = super().loadResource(kind, name)
            asked.append(QUrl(name).toString())
            assert found is not None
            assert not found.isNull()  # type: ignore[attr-defined]  # an image
            return found

    browser = Watched()
    qtbot.addWidget(browser)
    browser.resize(300, 200)
    browser.show()
    with opened_files() as opened:
        browser.setHtml(f'<img src="{address.format(picture)}"><p style="background-image:url({address})">x</p>')
        browser.grab()
    assert asked
    assert not [name for name in opened if "secret" in name or "share" in name]


class OpenedFiles:
    """The names of files that Python opens, by its own audit events; hooks cannot be removed, only silenced."""

    def __init__(self) -> None:
        self.names: list[str] | None = None
        sys.addaudithook(self._hear)

    def _hear(self, event: str, arguments: tuple[object, ...]) -> None:
        if self.names is not None and event in ("open", "os.open", "socket.connect", "subprocess.Popen"):
            self.names.append(str(arguments[0] if event != "socket.connect" else arguments[1]))

    def __enter__(self) -> list[str]:
        self.names = []
        return self.names

    def __exit__(self, *_: object) -> None:
        self.names = None


_FILES = OpenedFiles()


def opened_files() -> OpenedFiles:
    return _FILES


def test_showing_a_message_opens_no_file_that_it_names(qtbot: QtBot, tmp_path: Path) -> None:
    """S03, S20: neither its HTML, nor message/external-body (RFC 2046 5.2.3), nor the name of an attachment."""
    secret = tmp_path / "secret.txt"
    secret.write_text("secret words")
    (tmp_path / "b.eml").write_bytes(
        b"Subject: external\nContent-Type: multipart/mixed; boundary=b\n\n"
        b'--b\nContent-Type: message/external-body; access-type=local-file; name="%s"\n\n'
        b"Content-Type: text/plain\n\n\n"
        b'--b\nContent-Type: text/html\n\n<img src="%s"><a href="%s">x</a>\n'
        b'--b\nContent-Type: text/plain; name="%s"\nContent-Disposition: attachment; filename="%s"\n\nx\n--b--\n'
        % ((str(secret).encode(),) * 5)
    )
    with open_window(qtbot, tmp_path) as window, opened_files() as opened:
        with qtbot.waitSignal(window.tasks.idle):
            window.open_paths([tmp_path / "b.eml"])
        shown = "".join(visit_all(window))
    assert "secret words" not in shown
    assert [name for name in opened if name.endswith("b.eml")]
    assert not [name for name in opened if "secret" in name]


LINKS = (
    '<a href="https://evil.example/login">https://bank.example</a>',
    '<a href="javascript:alert(1)">x</a>',
    '<a href="ms-msdt:/id">x</a>',
    '<a href="file:///etc/passwd">x</a>',
    '<a href="inspector:evidence/0">x</a>',
)


@pytest.mark.parametrize("link", LINKS)
def test_links_of_a_message_are_words_and_lead_nowhere(qtbot: QtBot, tmp_path: Path, link: str) -> None:
    """S04."""
    (tmp_path / "b.eml").write_bytes(bounce(html=link, diagnostic=f"550 5.1.1 {link}"))
    with open_window(qtbot, tmp_path, tmp_path / "b.eml") as window:
        for _ in visit_all(window):
            assert all(name.startswith("inspector:evidence/") for name in anchors(window.view.browser.document()))
        assert not window.view.browser.openExternalLinks()


def anchors(document: QTextDocument) -> list[str]:
    """Return the targets of all links of a document."""
    found = []
    block = document.begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            form = pieces.fragment().charFormat()
            if form.isAnchor():
                found.append(form.anchorHref())
            pieces += 1
        block = block.next()
    return found


def test_mark_up_in_any_value_is_shown_as_it_stands(qtbot: QtBot, tmp_path: Path) -> None:
    """S05."""
    (tmp_path / "b.eml").write_bytes(bounce(MARK_UP, f"550 5.1.1 {MARK_UP}"))
    with open_window(qtbot, tmp_path, tmp_path / "b.eml", tmp_path / "b.eml") as window:
        shown = list(visit_all(window))
        assert sum(MARK_UP in each for each in shown) >= 2
        assert [label for label in window.findChildren(QLabel) if label.textFormat() != Qt.TextFormat.PlainText] == []
        for model in (window.messages.messages, window.view.tree.parts, window.view.recipients.table.model()):
            tip = model.index(0, 0, QModelIndex()).data(Qt.ItemDataRole.ToolTipRole)
            assert tip is None or "<img" not in tip


def test_a_file_name_is_no_mark_up_for_tool_tips_and_the_status_bar(qtbot: QtBot, tmp_path: Path) -> None:
    """S05: Qt guesses whether the text of a tool tip is mark-up."""
    hostile = tmp_path / "<qt><img src='x.png'>.eml"
    hostile.write_bytes(bounce())
    with open_window(qtbot, tmp_path, hostile) as window:
        tips = [widget.toolTip() for widget in window.findChildren(QWidget)]
        tips += [tabs.tabToolTip(0) for tabs in [window.view.source.tabs._tabs]]
        assert not [tip for tip in tips if "<img" in tip]
        assert window.findChild(QStatusBar) is not None
        assert hostile.name in window.status.text.text()
        assert not QToolTip.isVisible()


def test_marks_that_mislead_the_eye_are_visible_in_every_view(qtbot: QtBot, tmp_path: Path) -> None:
    """S13 to S15."""
    words = "pay\u202egpj.exe \x1b[2J at pаypal.com"
    (tmp_path / "b.eml").write_bytes(bounce(words, f"550 5.1.1 {words}"))
    # Of the escape character no header may hold any trace; the diagnostic shows it.
    seen = ("pay<U+202E>gpj.exe", "at pаypal.com (xn--pypal-4ve.com)")
    with open_window(qtbot, tmp_path, tmp_path / "b.eml", tmp_path / "b.eml") as window:
        shown = list(visit_all(window))
        assert any(all(each in text for each in (*seen, "<U+001B>[2J")) for text in shown)
        texts = [label.text() for label in window.findChildren(QLabel)]
        texts += [window.windowTitle(), window.messages.messages.index(0, 0).data()]
        texts += [str(index.data()) for index in window.view.tree.parts.all_rows(200)]
        assert sum(all(each in text for each in seen) for text in texts) >= 2
        assert not [text for text in texts if "\u202e" in text or "\x1b" in text]
        window.actions_["actionCopySummary"].trigger()
        mime = QGuiApplication.clipboard().mimeData()
        assert mime.formats() == ["text/plain"]
        assert "\u202e" not in mime.text()
        assert "\x1b" not in mime.text()


def test_a_label_shows_marks_and_reads_no_mark_up(qtbot: QtBot) -> None:
    label = TextLabel()
    qtbot.addWidget(label)
    label.setText("<b>a\u202eb</b>")
    assert label.text() == "<b>a<U+202E>b</b>"
    assert label.textFormat() == Qt.TextFormat.PlainText


LONG_LINES = {
    "subject": bounce(subject="word " * (LONG // 5)),
    "subject in one word": bounce(subject="x" * LONG),
    "diagnostic": bounce(diagnostic="550 5.1.1 " + "y" * LONG),
    "HTML": bounce(html="z" * LONG),
    "body": b"Subject: long\nFrom: a@example.com\n\n" + b"w" * LONG + b"\n",
}


@pytest.mark.parametrize("place", LONG_LINES)
def test_a_line_of_half_a_megabyte_does_not_freeze_the_window(qtbot: QtBot, tmp_path: Path, place: str) -> None:
    """S09."""
    (tmp_path / "b.eml").write_bytes(LONG_LINES[place])
    with open_window(qtbot, tmp_path) as window, measured_gaps() as gaps:
        with qtbot.waitSignal(window.opened):
            window.open_paths([tmp_path / "b.eml"])
        assert sum(1 for _ in visit_all(window)) > 1
    assert gaps.longest < PATIENCE_S


NESTS = {
    "tables": "<table><tr><td>" * 2_000 + "x" + "</td></tr></table>" * 2_000,
    "divs": "<div>" * 40_000 + "x",
    "half tags": "<a " * 40_000,
    "lists": "<ul><li>" * 10_000 + "x",
}


@pytest.mark.parametrize("name", NESTS)
def test_nested_html_never_reaches_the_layout(qtbot: QtBot, tmp_path: Path, name: str) -> None:
    """Laying out nested tables takes twice as long for each level: 20 levels 7 s."""
    (tmp_path / "b.eml").write_bytes(bounce(html=NESTS[name]))
    with open_window(qtbot, tmp_path) as window:
        started = time.perf_counter()
        with qtbot.waitSignal(window.opened):
            window.open_paths([tmp_path / "b.eml"])
        for _ in visit_all(window):
            html = window.view.browser.toHtml()
            assert html.count("<table") < 60
        assert time.perf_counter() - started < 2 * PATIENCE_S


def test_a_mail_with_ten_thousand_recipients_is_shown_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    """S26."""
    group = "Final-Recipient: rfc822; u{0}@example.org\nAction: failed\nStatus: 5.1.1\n\n"
    many = bounce().replace(b"--b--", b"").rstrip(b"\n") + b"\n\n"
    (tmp_path / "b.eml").write_bytes(many + "".join(group.format(n) for n in range(10_000)).encode() + b"--b--\n")
    with open_window(qtbot, tmp_path, tmp_path / "b.eml") as window:
        assert window.current is not None
        assert len(window.current.report.recipients) == 10_001
        assert window.view.recipients.table.model().rowCount() == 10_001


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such files on Windows")
def test_devices_and_links_to_nowhere_are_named_and_not_waited_for(qtbot: QtBot, tmp_path: Path) -> None:
    """S31."""
    import os

    os.mkfifo(tmp_path / "pipe.eml")
    (tmp_path / "link.eml").symlink_to(tmp_path / "nowhere.eml")
    with open_window(qtbot, tmp_path, tmp_path / "pipe.eml", tmp_path / "link.eml", Path("/dev/zero")) as window:
        assert "pipe.eml: it is a pipe" in window.notices.text
        assert "link.eml: there is no such file" in window.notices.text
        assert "zero: it is a device" in window.notices.text

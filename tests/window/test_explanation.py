from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument
from pytestqt.qtbot import QtBot

from inspector.bounce.inspection import inspect
from inspector.bounce.report import Inspection
from inspector.knowledge.catalogue import load_catalogue
from inspector.message.opening import open_bytes, open_path
from inspector.message.source import Span
from inspector.window.explanation import Explanation, explain_node, explain_words_page
from inspector.window.explanation_browser import ExplanationBrowser
from inspector.window.node import Node
from inspector.window.nodes import root_node
from inspector.window.theme import DARK, LIGHT


def plain(explanation: Explanation) -> str:
    document = QTextDocument()
    document.setHtml(explanation.html)
    return document.toPlainText()


def nodes(inspection: Inspection) -> list[Node]:
    found = []
    stack = [root_node(inspection)]
    while stack:
        node = stack.pop()
        found.append(node)
        stack.extend(node.grow() if node.grow else ())
    return found


def explained(inspection: Inspection, title: str) -> str:
    node = next(node for node in nodes(inspection) if node.title.startswith(title))
    return plain(explain_node(node, inspection, LIGHT))


def inspection_of(data: bytes) -> Inspection:
    return inspect(next(open_bytes(data, "test.eml")))


def test_a_recipient_is_explained_with_the_code_taken_apart(qtbot: QtBot, samples: Path) -> None:
    text = explained(inspect(next(open_path(samples / "postfix-user-unknown.eml"))), "Recipient")
    for words in ("What to do", "5.x.x", "x.1.x", "5.1.1", "Why this cause", "User unknown in virtual mailbox table"):
        assert words in text


def test_a_header_field_is_shown_as_sent_and_as_decoded(qtbot: QtBot) -> None:
    mail = b"From: =?Windows-1252?Q?Company_Name=99_Helpdesk?= <a@example.com>\n\nText\n"
    text = explained(inspection_of(mail), "From")
    assert "Company Name™ Helpdesk <a@example.com>" in text
    assert "=?Windows-1252?Q?Company_Name=99_Helpdesk?=" in text
    assert "as the message says" in text


def test_a_guessed_charset_is_called_a_guess(qtbot: QtBot) -> None:
    mail = b"Subject: Gr\xfc\xdfe aus M\xfcnchen\n\nText\n"
    assert "a guess" in explained(inspection_of(mail), "Subject")


@pytest.mark.parametrize("name", ["postfix-user-unknown.eml", "gmail-mailbox-full.eml", "ordinary-mail.eml"])
def test_everything_in_the_tree_can_be_explained(qtbot: QtBot, samples: Path, name: str) -> None:
    inspection = inspect(next(open_path(samples / name)))
    for node in nodes(inspection):
        explanation = explain_node(node, inspection, DARK)
        assert plain(explanation).strip(), node.title
        spans = [place if isinstance(place, Span) else place() for place in explanation.places]
        assert all(0 <= span.start <= span.end <= len(span.source) for span in spans)


@settings(max_examples=60)
@given(st.text(alphabet="<>&\"'abi/=: \n", max_size=60))
def test_text_of_a_message_never_becomes_markup(words: str) -> None:
    mail = f"Subject: {words}\nX-Mark: {words}\n\n{words}\n".encode()
    inspection = inspection_of(mail)
    for node in nodes(inspection):
        html = explain_node(node, inspection, LIGHT).html
        assert "<abi" not in html
        assert html.count("<") == html.count(">")


def test_the_panel_gives_qt_an_image_for_everything_so_that_it_opens_nothing(qtbot: QtBot) -> None:
    browser = ExplanationBrowser()
    qtbot.addWidget(browser)
    for address in ("file:///etc/passwd", "//host/share/x.png", "../x", "https://example.com/x"):
        image = browser.loadResource(QTextDocument.ResourceType.ImageResource, QUrl(address))
        assert isinstance(image, QImage)
        assert not image.isNull()


def test_only_links_to_evidence_are_followed(qtbot: QtBot, samples: Path) -> None:
    browser = ExplanationBrowser()
    qtbot.addWidget(browser)
    inspection = inspect(next(open_path(samples / "postfix-user-unknown.eml")))
    explanation = explain_node(next(n for n in nodes(inspection) if n.icon == "recipient"), inspection, LIGHT)
    browser.show_explanation(explanation)
    with qtbot.waitSignal(browser.evidence) as signal:
        browser.anchorClicked.emit(QUrl("inspector:evidence/0"))
    assert signal.args[0] == explanation.places[0]
    with qtbot.assertNotEmitted(browser.evidence):
        browser.anchorClicked.emit(QUrl("inspector:evidence/9999"))
        browser.anchorClicked.emit(QUrl("https://example.com/"))
    assert browser.source().isEmpty()


def test_a_code_alone_is_explained(qtbot: QtBot) -> None:
    text = plain(explain_words_page("5.1.1", load_catalogue(), LIGHT))
    assert "Address does not exist" in text
    assert "5.x.x" in text


def test_words_without_a_code_or_cause_say_so(qtbot: QtBot) -> None:
    assert "Nothing known" in plain(explain_words_page("hello there", load_catalogue(), LIGHT))

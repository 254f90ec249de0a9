"""The languages of the window: nothing is left out, nothing is cut off, and switching keeps what is shown."""

import ast
import re
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from inspector.resources import resource_path
from inspector.window.direction import own_direction
from inspector.window.empty_state import shipped_samples
from inspector.window.language import date_text, language_code, number_text, size_text, translate
from inspector.window.main_window import MainWindow
from inspector.window.translation import (
    ENGLISH,
    LANGUAGES,
    Texts,
    locale_of,
    read_texts,
    translation_path,
    use_language,
)
from tests.window.languages import CODE, OTHERS, speaking, texts_in_the_code
from tests.window.opened import open_window

SAMPLES = resource_path("samples")
BOUNCE = SAMPLES / "postfix-user-unknown.eml"
SEVERAL = SAMPLES / "several-recipients.eml"
DELAYED = SAMPLES / "postfix-delayed.eml"
SIZES = ((1280, 800), (900, 600))
IN_CODE = texts_in_the_code()
# How a date is written is the same in French and Spanish.
PATTERN = "d MMM yyyy, HH:mm"


def text_of(window: MainWindow) -> str:
    """Return what the panel of explanations says."""
    return window.view.browser.toPlainText()


class TestCompleteness:
    @pytest.mark.parametrize("language", OTHERS)
    def test_every_text_of_the_program_is_translated(self, language: str) -> None:
        texts = read_texts(translation_path(language))
        assert {key: place for key, place in IN_CODE.items() if key not in texts} == {}

    @pytest.mark.parametrize("language", OTHERS)
    def test_nothing_is_translated_that_the_program_does_not_say(self, language: str) -> None:
        assert set(read_texts(translation_path(language))) - set(IN_CODE) == set()

    @pytest.mark.parametrize("language", OTHERS)
    def test_a_translation_keeps_the_places_for_values_and_the_letter_to_press(self, language: str) -> None:
        for (_, english), text in read_texts(translation_path(language)).items():
            assert sorted(re.findall(r"\{\w*\}", english)) == sorted(re.findall(r"\{\w*\}", text)), english
            assert english.count("&") == text.count("&"), english
            assert english.endswith("…") == text.endswith("…"), english
            assert english[:1].isspace() == text[:1].isspace(), english

    @pytest.mark.parametrize("language", OTHERS)
    def test_whole_sentences_differ_from_the_english_ones(self, language: str) -> None:
        texts = read_texts(translation_path(language))
        same = {english for (_, english), text in texts.items() if english == text}
        assert {text for text in same if " " in text.strip() and "{" not in text} <= {
            "Bounce Inspector",
            "Text (*.txt)",
            PATTERN,
        }

    def test_only_literals_are_translated(self) -> None:
        for path in CODE.glob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "translate":
                    assert all(isinstance(each, ast.Constant) for each in node.args), f"{path.name}:{node.lineno}"
                assert not (isinstance(node, ast.Attribute) and node.attr == "tr"), f"{path.name}: use translate()"

    @pytest.mark.parametrize("language", OTHERS)
    def test_every_sample_has_a_title(self, language: str) -> None:
        english = {sample.path: sample.title for sample in shipped_samples()}
        translated = {sample.path: sample.title for sample in shipped_samples(language)}
        assert english.keys() == translated.keys()
        assert [path.name for path, title in translated.items() if title == english[path]] == []

    def test_an_unfinished_text_counts_as_not_translated(self, tmp_path: Path) -> None:
        path = tmp_path / "some.ts"
        path.write_text(
            "<TS><context><name>Menu</name>"
            "<message><source>Done</source><translation>Fertig</translation></message>"
            '<message><source>Open</source><translation type="unfinished">Auf</translation></message>'
            "</context></TS>",
            encoding="utf-8",
        )
        assert read_texts(path) == {("Menu", "Done"): "Fertig"}
        assert Texts(path).translate("Menu", "Open") == "Open"
        assert Texts(path).translate("Other", "Done") == "Done"


class TestFit:
    @pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
    @pytest.mark.parametrize("path", [None, BOUNCE, SEVERAL, DELAYED], ids=lambda path: path.stem if path else "empty")
    @pytest.mark.parametrize("language", LANGUAGES)
    def test_no_text_is_cut_off(
        self,
        language: str,
        path: Path | None,
        size: tuple[int, int],
        qtbot: QtBot,
        qapp: QApplication,
        tmp_path: Path,
    ) -> None:
        with speaking(language, qtbot, qapp, tmp_path, *([path] if path else [])) as window:
            window.resize(*size)
            qtbot.waitUntil(lambda: cut_off(window) == [], timeout=2000)
            qtbot.waitUntil(lambda: hidden_tools(window) == [], timeout=2000)
            assert [menu.title() for menu in menus(window) if menu.sizeHint().width() > size[0]] == []

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_no_two_entries_of_a_menu_have_the_same_letter(
        self, language: str, qtbot: QtBot, qapp: QApplication, tmp_path: Path
    ) -> None:
        with speaking(language, qtbot, qapp, tmp_path) as window:
            bar = [action.text() for action in window.menuBar().actions()]
            for texts in (bar, *([action.text() for action in menu.actions()] for menu in menus(window))):
                letters = [found[1].lower() for text in texts if (found := re.search(r"&(\w)", text))]
                assert len(letters) == len(set(letters)), texts


def menus(window: MainWindow) -> list[QMenu]:
    """Return the menus of the menu bar."""
    return [menu for action in window.menuBar().actions() if isinstance(menu := action.menu(), QMenu)]


def hidden_tools(window: MainWindow) -> list[str]:
    """Return the actions of the tool bar for which there is no room."""
    bar = window.findChild(QToolBar)
    return [action.text() for action in bar.actions() if not bar.widgetForAction(action).isVisible()]


def cut_off(window: QWidget) -> list[str]:
    """Return the visible labels and buttons that have less room than their text takes."""
    found = []
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, QLabel | QPushButton | QToolButton) or not widget.isVisible() or not widget.text():
            continue
        needed = widget.minimumSizeHint() if isinstance(widget, QLabel) else widget.sizeHint()
        height = widget.heightForWidth(widget.width()) if widget.hasHeightForWidth() else needed.height()
        if needed.width() > widget.width() or height > widget.height():
            found.append(f"{widget.text()!r} needs {needed.width()}x{height} and has {widget.size().toTuple()}")
    return found


class TestSwitch:
    def test_the_window_says_the_same_in_the_chosen_language(
        self, qtbot: QtBot, qapp: QApplication, tmp_path: Path
    ) -> None:
        with speaking(ENGLISH, qtbot, qapp, tmp_path, BOUNCE) as window:
            shown, subject = window.current, window.view.node.subject
            choose(window, "Deutsch")
            qtbot.waitUntil(lambda: window.menuBar().actions()[0].text() == "&Datei")
            assert window.current is shown
            assert window.view.node.subject == subject
            assert window.view.card.accessibleName() == "Nicht zugestellt: Adresse gibt es nicht"
            assert "Was zu tun ist" in text_of(window)
            assert window.actions_["actionFind"].statusTip() == "Text im Quelltext der Nachricht suchen"
            assert window.view.tabs.tabText(0) == "Erklärung"
            assert window.view.tree.model().headerData(0, Qt.Orientation.Horizontal) == "Teil"
            assert window.view.source.find_bar.field.placeholderText() == "Suchen"
            assert window.view.hops.model().index(0).data() == "Ihre Nachricht auf dem Weg"

    def test_what_is_opened_and_selected_stays_so(self, qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
        with speaking(ENGLISH, qtbot, qapp, tmp_path, BOUNCE) as window:
            tree = window.view.tree
            top = tree.parts.index(0, 0)
            last = tree.parts.index(tree.parts.rowCount(top) - 1, 0, top)
            tree.expand(last)
            tree.setCurrentIndex(tree.parts.index(0, 0, last))
            selected = window.view.node
            choose(window, "日本語")
            qtbot.waitUntil(lambda: language_code() == "ja" and window.view.tabs.tabText(0) == "説明")
            assert tree.isExpanded(tree.parts.index(last.row(), 0, tree.parts.index(0, 0)))
            assert window.view.node.span == selected.span
            assert window.view.node.title != selected.title

    def test_the_list_and_the_table_follow(self, qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
        with speaking(ENGLISH, qtbot, qapp, tmp_path, SEVERAL, BOUNCE) as window:
            model = window.view.recipients.table.recipients
            model.set_filter("mailbox")
            assert model.rowCount() == 1
            model.set_filter("")
            choose(window, "Français")
            qtbot.waitUntil(lambda: window.menuBar().actions()[0].text() == "&Fichier")
            assert model.headerData(0, Qt.Orientation.Horizontal) == "Adresse"
            assert model.index(0, 1).data() == "Non remis"
            model.set_filter("boîte")
            assert model.rowCount() == 1
            model.set_filter("")
            assert "Non remis" in window.messages.messages.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    def test_the_language_is_remembered(self, qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
        with speaking(ENGLISH, qtbot, qapp, tmp_path) as window:
            choose(window, "Español")
        try:
            with open_window(qtbot, tmp_path) as window:
                assert window.menuBar().actions()[0].text() == "&Archivo"
                assert checked(window) == "Español"
        finally:
            use_language(qapp, ENGLISH)

    def test_a_damaged_choice_counts_as_the_systems(self, qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
        with speaking("../de", qtbot, qapp, tmp_path) as window:
            assert language_code() in LANGUAGES
            assert window.languages.choice == "../de"

    def test_going_back_to_english_leaves_nothing_behind(
        self, qtbot: QtBot, qapp: QApplication, tmp_path: Path
    ) -> None:
        with speaking("ar", qtbot, qapp, tmp_path, BOUNCE) as window:
            choose(window, "English")
            qtbot.waitUntil(lambda: window.menuBar().actions()[0].text() == "&File")
            assert window.layoutDirection() == Qt.LayoutDirection.LeftToRight
            assert window.view.card.accessibleName() == "Not delivered: Address does not exist"
            assert not re.search("[\u0600-\u06ff]", text_of(window))

    def test_open_dialogs_follow(self, qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
        with speaking(ENGLISH, qtbot, qapp, tmp_path) as window:
            window.actions_["actionExplainCode"].trigger()
            window.actions_["actionAbout"].trigger()
            dialogs = {each.objectName(): each for each in window.findChildren(QWidget) if each.isWindow()}
            code = dialogs["codeDialog"]
            code.findChild(QLineEdit).setText("5.2.2")
            choose(window, "Deutsch")
            qtbot.waitUntil(lambda: code.windowTitle() == "Code erklären")
            assert "Postfach voll." in code.panel.toPlainText()
            assert dialogs["aboutDialog"].windowTitle() == "Über Bounce Inspector"


def choose(window: MainWindow, name: str) -> None:
    """Choose a language in the menu."""
    next(action for action in _chooser(window).actions() if action.text() == name).trigger()


def checked(window: MainWindow) -> str:
    return next(action.text() for action in _chooser(window).actions() if action.isChecked())


def _chooser(window: MainWindow) -> QMenu:
    found = [menu for menu in window.menuBar().findChildren(QMenu) if "日本語" in [a.text() for a in menu.actions()]]
    return found[-1]


class TestRightToLeft:
    def test_the_window_is_mirrored(self, qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
        with speaking("ar", qtbot, qapp, tmp_path, BOUNCE) as window:
            tree, card = window.view.tree, window.view.card
            assert tree.mapTo(window, QPoint()).x() > card.mapTo(window, QPoint()).x()
            assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def test_the_source_is_read_from_left_to_right(self, qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
        with speaking("ar", qtbot, qapp, tmp_path, BOUNCE) as window:
            assert window.view.source.tabs.current_view.layoutDirection() == Qt.LayoutDirection.LeftToRight

    def test_switching_turns_the_open_window_around(self, qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
        with speaking(ENGLISH, qtbot, qapp, tmp_path, BOUNCE) as window:
            tree, card = window.view.tree, window.view.card
            assert tree.mapTo(window, QPoint()).x() < card.mapTo(window, QPoint()).x()
            choose(window, "العربية")
            qtbot.waitUntil(lambda: tree.mapTo(window, QPoint()).x() > card.mapTo(window, QPoint()).x())
            assert "dir='rtl'" in window.view.browser.document().toHtml()

    def test_words_of_a_message_are_kept_in_their_own_direction(self, qapp: QApplication) -> None:
        reply = "550 5.1.1 <a@example.com>:"
        assert own_direction(reply) == reply
        try:
            use_language(qapp, "ar")
            assert own_direction(reply) == f"\u200e{reply}\u200e"
            assert own_direction("العنوان a@example.com") == "العنوان a@example.com"
        finally:
            use_language(qapp, ENGLISH)


class TestNumbers:
    def test_numbers_sizes_and_dates_are_those_of_the_language(self, qapp: QApplication) -> None:
        date = datetime(2026, 7, 5, 14, 3, tzinfo=timezone(timedelta(hours=2)))
        try:
            use_language(qapp, "de")
            assert (number_text(12345), size_text(12345)) == ("12.345", "12,3 kB")
            assert date_text(date) == "5. Juli 2026, 14:03 +0200"
            use_language(qapp, "ja")
            assert date_text(date) == "2026年7月5日 14:03 +0200"
            use_language(qapp, "ar")
            assert number_text(12) == "١٢"
        finally:
            use_language(qapp, ENGLISH)

    def test_the_systems_own_way_to_write_numbers_counts_where_it_speaks_the_language(self) -> None:
        assert locale_of("fr").language() == QLocale.Language.French
        assert locale_of(ENGLISH).language() in (QLocale.Language.C, QLocale.Language.English)

    def test_qts_own_texts_are_translated_too(self, qapp: QApplication) -> None:
        try:
            use_language(qapp, "de")
            assert qapp.translate("QPlatformTheme", "Close") == "Schließen"
            assert translate("Find", "Close") == "Schließen"
            assert qapp.translate("QPlatformTheme", "no such text") == "no such text"
        finally:
            use_language(qapp, ENGLISH)


def test_a_button_that_is_a_mere_sign_needs_no_words(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    with speaking("de", qtbot, qapp, tmp_path, BOUNCE) as window:
        named = [each.accessibleName() or each.text() for each in window.findChildren(QAbstractButton)]
        assert "Groß- und Kleinschreibung beachten" in named

"""The bar that finds a text in the source, and in whatever else can be searched."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QToolButton, QWidget

from inspector.window.language import number_text, translate
from inspector.window.source_finder import SourceFinder
from inspector.window.source_search import FindOptions
from inspector.window.source_tabs import SourceTabs

__all__ = ["FindBar", "FindOptions", "Findable"]

# A search starts when typing pauses for so long.
_PAUSE_MS = 150


class Findable(Protocol):
    """Something that can be searched, from a place of its own that each step moves."""

    def look(self, text: str, options: FindOptions) -> None:
        """Show the matches, if that is possible, without going to one; an empty text shows none."""

    def restart(self, backwards: bool) -> None:
        """Let the next step begin at the beginning, or backwards at the end."""

    def find(self, text: str, options: FindOptions, backwards: bool) -> bool:
        """Go to the next match; returns False where there is none before the end."""


class FindBar(QWidget):
    """A text field, two switches and a count. Next and previous go through the source, then the other targets."""

    closed = Signal()

    def __init__(self, tabs: SourceTabs, others: Sequence[Findable] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self.finder = SourceFinder(tabs, self)
        self.finder.changed.connect(self._tell)
        self.finder.exhausted.connect(self._go_on)
        tabs.view_changed.connect(self._look_again)
        self._targets: list[Findable] = [self.finder, *others]
        self._at = 0
        self._told = ""
        self.field = QLineEdit()
        self.field.setClearButtonEnabled(True)
        self.field.setAcceptDrops(False)
        self.field.textChanged.connect(self._wait)
        self.count = QLabel()
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.match_case = self._switch("Aa")
        self.is_regex = self._switch(".*")
        self.next_action = self._step(QKeySequence("F3"), False)
        self.previous_action = self._step(QKeySequence("Shift+F3"), True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self._arrange()
        self._label()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._label()
            self._tell()

    def _label(self) -> None:
        """Write the texts that do not depend on what is looked for."""
        self.setAccessibleName(translate("Find", "Find"))
        self.field.setPlaceholderText(translate("Find", "Find"))
        self.field.setAccessibleName(translate("Find", "Text to find"))
        self.count.setAccessibleName(translate("Find", "Matches"))
        self.next_action.setText(translate("Find", "Find next"))
        self.previous_action.setText(translate("Find", "Find previous"))
        for button, name in (
            (self.match_case, translate("Find", "Match case")),
            (self.is_regex, translate("Find", "Regular expression")),
        ):
            button.setToolTip(name)
            button.setAccessibleName(name)
        for button, action in ((self._next, self.next_action), (self._previous, self.previous_action)):
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(f"{action.text()} ({keys})")
        self._close.setToolTip(translate("Find", "Close (Esc)"))
        self._close.setAccessibleName(translate("Find", "Close"))

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        self.field.setMaximumWidth(480)
        row.addWidget(self.match_case)
        row.addWidget(self.is_regex)
        self._previous = self._button(self.previous_action, Qt.ArrowType.UpArrow)
        self._next = self._button(self.next_action, Qt.ArrowType.DownArrow)
        row.addWidget(self._previous)
        row.addWidget(self._next)
        self.count.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row.addWidget(self.count, 1)
        self._close = QToolButton()
        self._close.setText("✕")
        self._close.setAutoRaise(True)
        self._close.clicked.connect(self.dismiss)
        row.addWidget(self._close)
        self.setFocusProxy(self.field)

    def _switch(self, text: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.toggled.connect(self._look)
        return button

    def _step(self, key: QKeySequence, backwards: bool) -> QAction:
        action = QAction(self)
        action.setShortcut(key)
        action.triggered.connect(lambda: self.find_next(backwards))
        self.addAction(action)
        return action

    def _button(self, action: QAction, arrow: Qt.ArrowType) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setArrowType(arrow)
        button.setAutoRaise(True)
        return button

    @property
    def options(self) -> FindOptions:
        """How the text is looked for."""
        return FindOptions(self.is_regex.isChecked(), self.match_case.isChecked())

    def set_others(self, others: Sequence[Findable]) -> None:
        """Search these too, after the source."""
        self._targets = [self.finder, *others]
        self._at = 0

    def open(self, text: str = "") -> None:
        """Show the bar with the keyboard in it, and look for `text` if there is one."""
        self.show()
        if text:
            self.field.setText(text)
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._look()

    def find_next(self, backwards: bool = False) -> None:
        """Go to the next match in any target, from the one that had the last."""
        self._pause.stop()
        self._told = ""
        text, options = self.field.text(), self.options
        if text and not self._targets[self._at].find(text, options, backwards):
            self._go_on(backwards)
        self._tell()

    def _go_on(self, backwards: bool) -> None:
        """Go on with the next target, and with the same one from its beginning in the end."""
        text, options = self.field.text(), self.options
        count = len(self._targets)
        for step in range(1, count + 1):
            number = (self._at + (-step if backwards else step)) % count
            self._targets[number].restart(backwards)
            if self._targets[number].find(text, options, backwards):
                if step == count:
                    self._told = (
                        translate("Find", "from the end") if backwards else translate("Find", "from the beginning")
                    )
                self._at = number
                break
        self._tell()

    def _wait(self) -> None:
        self._pause.start()

    def _look(self) -> None:
        self._pause.stop()
        self._told = ""
        for target in self._targets:
            target.look(self.field.text(), self.options)
        self._tell()

    def _look_again(self) -> None:
        if self.isVisible():
            self._look()

    def _tell(self) -> None:
        """Say how many matches the source has, and which one is selected."""
        finder = self.finder
        total = number_text(len(finder.matches)) + ("+" if finder.is_cut else "")
        if finder.error:
            text = translate("Find", "Not a regular expression: {0}").format(finder.error)
        elif not self.field.text():
            text = ""
        elif finder.number is not None:
            text = translate("Find", "{0} of {1}").format(number_text(finder.number), total)
        elif len(finder.matches):
            text = translate("Find", "{0} in the source").format(total)
        else:
            text = translate("Find", "Searching…") if finder.is_searching else translate("Find", "Not in the source")
        self.count.setText(f"{text}, {self._told}" if self._told else text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return finds the next match, with Shift the one before; Esc closes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.find_next(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def dismiss(self) -> None:
        """Hide the bar and take the colours away; what was found stays selected."""
        self.hide()
        self._pause.stop()
        for target in self._targets:
            target.look("", self.options)
        self.closed.emit()

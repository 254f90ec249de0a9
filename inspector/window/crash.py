"""When the program itself fails: a dialog with a text to copy, which holds nothing out of a message."""

import faulthandler
import logging
import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from inspector.window.language import translate
from inspector.window.text_label import TextLabel, TextSize

_log = logging.getLogger(__name__)


def crash_text(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Return what can be reported: versions, the kind of error and where in the program it happened.

    The error's own words are left out: they may quote the message that was open.
    """
    from inspector.window.about_dialog import versions_text

    places = [
        f"  {frame.filename.rpartition('inspector')[2] or frame.filename}:{frame.lineno} in {frame.name}"
        for frame in traceback.extract_tb(trace)
    ]
    return "\n".join([versions_text(), "", kind.__name__, *places])


class CrashDialog(QDialog):
    """Says that the program made a mistake, and offers the text for a report."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("crashDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(620, 420)
        self._title = TextLabel(TextSize.LEAD, bold=True)
        self._advice = TextLabel()
        self.report = QPlainTextEdit(text)
        self.report.setReadOnly(True)
        self.report.setAcceptDrops(False)
        self.report.viewport().setAcceptDrops(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._copy = buttons.addButton("", QDialogButtonBox.ButtonRole.ActionRole)
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        for widget in (self._title, self._advice, self.report, buttons):
            layout.addWidget(widget)
        self._label()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._label()

    def _label(self) -> None:
        self.setWindowTitle(translate("Crash", "Something went wrong"))
        self._title.setText(translate("Crash", "The program made a mistake"))
        self._advice.setText(
            translate(
                "Crash",
                "You can go on working. To have it mended, send the text below to the makers of the program; it holds "
                "nothing out of your messages.",
            )
        )
        self.report.setAccessibleName(translate("Crash", "Report"))
        self._copy.setText(translate("Crash", "Copy"))


class CrashReporter(QObject):
    """Catches what nothing else caught, on any thread, and shows one dialog for it."""

    _failed = Signal(str)

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._dialog: CrashDialog | None = None
        self._failed.connect(self.show)

    def install(self) -> None:
        """Begin to catch."""
        if sys.stderr is not None:
            faulthandler.enable()
        sys.excepthook = self._caught
        threading.excepthook = lambda details: self._caught(details.exc_type, details.exc_value, details.exc_traceback)

    def show(self, text: str) -> None:
        """Show the dialog, unless one is open."""
        if self._dialog is None:
            self._dialog = CrashDialog(text)
            self._dialog.destroyed.connect(self._forget)
            self._dialog.show()

    def _forget(self) -> None:
        self._dialog = None

    def _caught(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        text = crash_text(kind, trace)
        _log.critical("%s", text)
        self._failed.emit(text)

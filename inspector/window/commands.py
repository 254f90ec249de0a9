"""What the actions do, and when each of them can work."""

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QWidget

from inspector.bounce.report import Inspection, Recipient
from inspector.message.part import Part
from inspector.window.language import language_code, translate
from inspector.window.node import BodyOf, HeaderOf
from inspector.window.saving import saved_part

if TYPE_CHECKING:
    from inspector.window.main_window import MainWindow

_log = logging.getLogger(__name__)

_NEED_MESSAGE = (
    "actionClose",
    "actionExport",
    "actionCopySummary",
    "actionCopyRedactedSummary",
    "actionRedact",
    "actionFind",
    "actionShowSource",
)


class Commands(QObject):
    """Connects the window's actions to what they do."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        actions = window.actions_
        actions["actionOpen"].triggered.connect(window.choose_files)
        actions["actionOpenFolder"].triggered.connect(window.choose_folder)
        actions["actionPaste"].triggered.connect(window.paste)
        actions["actionClose"].triggered.connect(window.close_current)
        actions["actionQuit"].triggered.connect(window.close)
        actions["actionCopy"].triggered.connect(self.copy)
        actions["actionCopySummary"].triggered.connect(self.copy_summary)
        actions["actionCopyReply"].triggered.connect(self.copy_reply)
        actions["actionFind"].triggered.connect(self.find)
        actions["actionShowSource"].toggled.connect(window.view.source.setVisible)
        actions["actionShowSource"].setChecked(True)
        actions["actionNextPane"].triggered.connect(window.next_pane)
        actions["actionZoomIn"].triggered.connect(lambda: window.appearance.zoom(1))
        actions["actionZoomOut"].triggered.connect(lambda: window.appearance.zoom(-1))
        actions["actionZoomReset"].triggered.connect(lambda: window.appearance.zoom(0))
        actions["actionExplainCode"].triggered.connect(self.explain_code)
        actions["actionPalette"].triggered.connect(self.palette)
        actions["actionSavePart"].triggered.connect(self.save_part)
        actions["actionReopen"].triggered.connect(window.reopen)
        actions["actionAbout"].triggered.connect(self.about)
        window.view.selected.connect(self.enable)
        actions["actionExport"].triggered.connect(self.export)
        actions["actionCopyRedactedSummary"].triggered.connect(self.copy_redacted_summary)
        actions["actionRedact"].triggered.connect(self.redact)
        actions.enable(("actionCompare",), False)

    def enable(self, *_: object) -> None:
        """Enable the actions that can work with what is shown."""
        inspection = self._window.current
        self._window.actions_.enable(_NEED_MESSAGE, inspection is not None)
        node = self._window.view.node
        savable = inspection is not None and node is not None and isinstance(node.subject, Part | BodyOf | HeaderOf)
        self._window.actions_.enable(("actionSavePart",), savable)
        self._window.actions_.enable(("actionReopen",), self._window.can_reopen)
        self._window.actions_.enable(("actionCopyReply",), bool(inspection and reply_of(inspection, None)))

    def copy(self) -> None:
        """Copy what is selected in the view that has the keyboard."""
        text = selected_text(QApplication.focusWidget())
        if text:
            self._to_clipboard(text, translate("Commands", "Copied"))

    def copy_summary(self) -> None:
        """Copy the diagnostic summary."""
        inspection = self._window.current
        if inspection is not None:
            from inspector.summary.diagnostic import diagnostic_summary

            summary = diagnostic_summary(inspection, language_code())
            self._to_clipboard(summary, translate("Commands", "Diagnostic summary copied"))

    def copy_redacted_summary(self) -> None:
        """Copy the diagnostic summary with pseudonyms for everything private."""
        inspection = self._window.current
        if inspection is not None:
            from inspector.summary.diagnostic import diagnostic_summary
            from inspector.summary.redaction import redact

            told = translate("Commands", "Summary without personal data copied")
            self._to_clipboard(diagnostic_summary(redact(inspection), language_code()), told)

    def redact(self) -> None:
        """Show the message without personal data, to be copied or saved."""
        inspection = self._window.current
        if inspection is not None:
            from inspector.window.redaction_dialog import RedactionDialog

            RedactionDialog(inspection, self._window).show()

    def copy_reply(self) -> None:
        """Copy the server's reply about the selected recipient, or the first that has one."""
        inspection = self._window.current
        node = self._window.view.node
        recipient = node.subject if node is not None and isinstance(node.subject, Recipient) else None
        text = reply_of(inspection, recipient) if inspection is not None else ""
        if text:
            self._to_clipboard(text, translate("Commands", "Server’s reply copied"))

    def export(self) -> None:
        """Ask for a file and save the report in it."""
        inspection = self._window.current
        if inspection is None:
            return
        from PySide6.QtWidgets import QFileDialog

        from inspector.window.export import export_filters, export_report

        title = translate("Commands", "Export the Report")
        suggestion = f"{Path(inspection.message.path).stem or 'bounce'}-report.html"
        name, _ = QFileDialog.getSaveFileName(self._window, title, suggestion, export_filters())
        if not name:
            return
        try:
            export_report(inspection, Path(name), language_code())
        except OSError as error:
            self._window.notices.say(
                translate("Commands", "The report could not be saved"), f"{name}: {error.strerror}"
            )
            return
        self._window.statusBar().showMessage(translate("Commands", "Report saved"), 4000)

    def save_part(self) -> None:
        """Ask for a file and save the selected part in it."""
        from PySide6.QtWidgets import QFileDialog

        node = self._window.view.node
        part = saved_part(node) if node is not None else None
        if part is None:
            return
        name, _ = QFileDialog.getSaveFileName(self._window, translate("Commands", "Save the Part"), part.name)
        if not name:
            return
        try:
            Path(name).write_bytes(part.data)
        except OSError as error:
            self._window.notices.say(translate("Commands", "The part could not be saved"), f"{name}: {error.strerror}")
            return
        self._window.statusBar().showMessage(translate("Commands", "Part saved"), 4000)

    def palette(self) -> None:
        """Offer every command by its name."""
        from inspector.window.palette import CommandPalette

        CommandPalette(self._window.actions_.all(), self._window).show()

    def find(self) -> None:
        """Open the find bar over the source."""
        self._window.actions_["actionShowSource"].setChecked(True)
        self._window.view.source.open_find_bar()

    def explain_code(self) -> None:
        """Open the dialog that explains codes."""
        from inspector.window.code_dialog import CodeDialog

        CodeDialog(self._window.appearance.theme, self._window).show()

    def about(self) -> None:
        """Show the versions of the program and what it is made of."""
        from inspector.window.about_dialog import AboutDialog

        AboutDialog(self._window).show()

    def _to_clipboard(self, text: str, told: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._window.statusBar().showMessage(told, 4000)


def reply_of(inspection: Inspection, recipient: Recipient | None) -> str:
    """Return the server's words about a recipient, or about the first recipient that has any."""
    for each in (recipient,) if recipient is not None else inspection.report.recipients:
        if each.diagnostic is not None:
            return each.diagnostic.value
    return ""


def selected_text(widget: QWidget | None) -> str:
    """Return what is selected in a widget as text: rows with tabs between their columns."""
    if isinstance(widget, QAbstractItemView):
        model = widget.model()
        rows = sorted({(index.row(), index.parent()) for index in widget.selectedIndexes()}, key=lambda row: row[0])
        lines = []
        for row, parent in rows:
            cells = (model.index(row, column, parent).data() for column in range(model.columnCount(parent)))
            lines.append("\t".join(str(cell) for cell in cells if cell))
        return "\n".join(lines)
    if isinstance(widget, QLabel):
        return widget.selectedText()
    reader = getattr(widget, "selected_text", None)
    return str(reader()) if reader is not None else ""

"""A message without personal data: a preview, a check that nothing is left, and ways to hand it on."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from inspector.bounce.report import Inspection
from inspector.summary.redaction import leaks, redacted_message
from inspector.window.language import translate
from inspector.window.text_label import TextLabel, TextSize
from inspector.window.theme import Tone

_SHOWN_LEAKS = 5


class RedactionDialog(QDialog):
    """Shows the redacted message and what the check found."""

    def __init__(self, inspection: Inspection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("redactionDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Redaction", "Remove Personal Data"))
        self.resize(760, 560)
        self._data = redacted_message(inspection)
        text = self._data.decode("utf-8", "replace")
        explanation = TextLabel()
        explanation.setText(
            translate(
                "Redaction",
                "A copy of the message that gives the same report. Addresses, hosts and names are replaced, the text "
                "of your message is left out, and the file itself stays as it is.",
            )
        )
        self.check = TextLabel(TextSize.BODY, bold=True)
        self._tell(leaks(inspection, text))
        self.preview = QPlainTextEdit(text)
        self.preview.setReadOnly(True)
        self.preview.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.preview.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.preview.setAcceptDrops(False)
        self.preview.viewport().setAcceptDrops(False)
        self.preview.setAccessibleName(translate("Redaction", "The message without personal data"))
        self.failure = TextLabel()
        self.failure.set_tone(Tone.BAD)
        self.failure.hide()
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        for widget in (explanation, self.check, self.preview, self.failure, self._buttons(text)):
            layout.addWidget(widget)

    def _buttons(self, text: str) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        save = buttons.addButton(translate("Redaction", "Save As…"), QDialogButtonBox.ButtonRole.ActionRole)
        save.clicked.connect(self._ask_and_save)
        copy = buttons.addButton(translate("Redaction", "Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        buttons.rejected.connect(self.reject)
        return buttons

    def save(self, path: Path) -> None:
        """Write the redacted message to a file; says so in the dialog where that fails."""
        try:
            path.write_bytes(self._data)
        except OSError as error:
            self.failure.show_text(f"{path}: {error.strerror}")

    def _ask_and_save(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        title = translate("Redaction", "Save the Message without Personal Data")
        name, _ = QFileDialog.getSaveFileName(self, title, "redacted.eml")
        if name:
            self.save(Path(name))

    def _tell(self, found: list[str]) -> None:
        if not found:
            self.check.set_tone(Tone.GOOD)
            self.check.setText(translate("Redaction", "Checked: nothing private was found in it."))
            return
        self.check.set_tone(Tone.BAD)
        named = ", ".join(found[:_SHOWN_LEAKS]) + (" …" if len(found) > _SHOWN_LEAKS else "")
        self.check.setText(translate("Redaction", "Look again before you hand it on: {found}").format(found=named))

"""A dialog that explains a code or a whole reply, with no message open."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from inspector.knowledge.catalogue import load_catalogue
from inspector.window.explanation import explain_words_page
from inspector.window.explanation_browser import ExplanationBrowser
from inspector.window.language import language_code, translate
from inspector.window.text_label import TextLabel, TextSize
from inspector.window.theme import Theme


class CodeDialog(QDialog):
    """Explains while one types."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("codeDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(640, 480)
        self._theme = theme
        self._hint = TextLabel(TextSize.BODY, muted=True)
        self.words = QLineEdit()
        self.words.setAcceptDrops(False)
        self.words.setClearButtonEnabled(True)
        self.words.setPlaceholderText("550 5.1.1 User unknown")
        self.panel = ExplanationBrowser()
        self.panel.setObjectName("codePanel")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        for widget in (self._hint, self.words, self.panel, buttons):
            layout.addWidget(widget)
        self.words.textChanged.connect(self._explain)
        self._label()
        self.words.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._label()

    def _label(self) -> None:
        self.setWindowTitle(translate("Codes", "Explain a Code"))
        self._hint.setText(translate("Codes", "Type a code such as 550 or 5.7.1, or paste a whole reply or log line."))
        self.words.setAccessibleName(translate("Codes", "Code or reply"))
        self._explain(self.words.text())

    def _explain(self, words: str) -> None:
        self.panel.show_explanation(explain_words_page(words, load_catalogue(), self._theme, language_code()))

"""A dialog that explains a code or a whole reply, with no message open."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from inspector.knowledge.catalogue import load_catalogue
from inspector.window.explanation import explain_words_page
from inspector.window.explanation_browser import ExplanationBrowser
from inspector.window.language import translate
from inspector.window.text_label import TextLabel, TextSize
from inspector.window.theme import Theme


class CodeDialog(QDialog):
    """Explains while one types."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("codeDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Codes", "Explain a Code"))
        self.resize(640, 480)
        self._theme = theme
        hint = TextLabel(TextSize.BODY, muted=True)
        hint.setText(translate("Codes", "Type a code such as 550 or 5.7.1, or paste a whole reply or log line."))
        self.words = QLineEdit()
        self.words.setAcceptDrops(False)
        self.words.setClearButtonEnabled(True)
        self.words.setPlaceholderText("550 5.1.1 User unknown")
        self.words.setAccessibleName(translate("Codes", "Code or reply"))
        self.panel = ExplanationBrowser()
        self.panel.setObjectName("codePanel")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        for widget in (hint, self.words, self.panel, buttons):
            layout.addWidget(widget)
        self.words.textChanged.connect(self._explain)
        self._explain("")
        self.words.setFocus()

    def _explain(self, words: str) -> None:
        self.panel.show_explanation(explain_words_page(words, load_catalogue(), self._theme))

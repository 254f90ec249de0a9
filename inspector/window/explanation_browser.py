"""The panel that shows explanations; it never loads anything, whatever its HTML says."""

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QTextBrowser, QWidget

from inspector.message.source import Span
from inspector.window.explanation import Explanation
from inspector.window.language import translate
from inspector.window.markup import EVIDENCE


class ExplanationBrowser(QTextBrowser):
    """Shows one explanation; `evidence(Span)` tells that a link to a place was followed."""

    evidence = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("explanationPanel")
        self.setAccessibleName(translate("Explanation", "Explanation"))
        self.setAccessibleDescription(translate("Explanation", "What the selected part is and what it means"))
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.document().setDocumentMargin(16)
        self._places: tuple[Span, ...] = ()
        self.anchorClicked.connect(self._follow)

    def show_explanation(self, explanation: Explanation) -> None:
        """Replace what is shown, from its beginning."""
        self._places = explanation.places
        self.setHtml(explanation.html)
        self.verticalScrollBar().setValue(0)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Give Qt an empty image for everything: with None it would go and open files and network shares itself."""
        return QImage(1, 1, QImage.Format.Format_ARGB32)

    def _follow(self, url: QUrl) -> None:
        text = url.toString()
        if not text.startswith(EVIDENCE):
            return
        number = text[len(EVIDENCE) :]
        if number.isdecimal() and int(number) < len(self._places):
            self.evidence.emit(self._places[int(number)])

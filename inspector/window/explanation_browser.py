"""The panel that shows explanations; it never loads anything, whatever its HTML says."""

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtGui import QImage, QTextOption
from PySide6.QtWidgets import QTextBrowser, QWidget

from inspector.message.source import Span
from inspector.window.explanation import Explanation
from inspector.window.language import translate
from inspector.window.markup import EVIDENCE, Place


class ExplanationBrowser(QTextBrowser):
    """Shows one explanation.

    `evidence(Span)` tells that a link to a place was followed, `pointed` that the mouse is over one (a Span) or has
    left it (None).
    """

    evidence = Signal(object)
    pointed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("explanationPanel")
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.document().setDocumentMargin(16)
        # Breaking only at blanks takes minutes on a line of a megabyte.
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._places: tuple[Place, ...] = ()
        self.anchorClicked.connect(self._follow)
        self.highlighted.connect(self._point)
        self._label()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._label()

    def _label(self) -> None:
        self.setAccessibleName(translate("Explanation", "Explanation"))
        self.setAccessibleDescription(translate("Explanation", "What the selected part is and what it means"))

    def show_explanation(self, explanation: Explanation) -> None:
        """Replace what is shown, from its beginning."""
        self._places = explanation.places
        self.setHtml(explanation.html)
        self.verticalScrollBar().setValue(0)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Give Qt an empty image for everything: with None it would go and open files and network shares itself."""
        return QImage(1, 1, QImage.Format.Format_ARGB32)

    def _follow(self, url: QUrl) -> None:
        place = self._place(url)
        if place is not None:
            self.evidence.emit(place if isinstance(place, Span) else place())

    def _point(self, url: QUrl) -> None:
        place = self._place(url)
        self.pointed.emit(place if isinstance(place, Span) else None)

    def _place(self, url: QUrl) -> Place | None:
        text = url.toString()
        number = text[len(EVIDENCE) :] if text.startswith(EVIDENCE) else ""
        known = number.isdecimal() and int(number) < len(self._places)
        return self._places[int(number)] if known else None

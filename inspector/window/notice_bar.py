"""Messages inside the window: what could not be read and why, until somebody puts them away."""

from collections.abc import Sequence
from pathlib import PurePath

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from inspector.window.direction import mirrored
from inspector.window.icons import paint_icon
from inspector.window.language import number_text, translate
from inspector.window.loader import Failure
from inspector.window.text_label import TextLabel, TextSize
from inspector.window.theme import Tone, theme_of

_SHOWN = 3


class NoticeBar(QWidget):
    """A strip at the top of the window; it never takes the keyboard away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noticeBar")
        self._failures: list[Failure] = []
        self._title = TextLabel(bold=True)
        self._detail = TextLabel(TextSize.BODY)
        self._close = QPushButton()
        self._close.clicked.connect(self.dismiss)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._detail)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 10)
        layout.addSpacing(34)
        layout.addLayout(words, 1)
        layout.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()
        self._label()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._label()

    def _label(self) -> None:
        """Write the texts that do not depend on what is told; what was told stays as it was."""
        self._close.setText(translate("Notice", "Dismiss"))
        self._close.setAccessibleDescription(translate("Notice", "Puts this message away"))

    @property
    def text(self) -> str:
        """All that the bar says."""
        return f"{self._title.text()}\n{self._detail.text()}"

    def add_failures(self, failures: Sequence[Failure]) -> None:
        """Say that more could not be read."""
        self._failures.extend(failures)
        count = len(self._failures)
        if count == 1:
            name = PurePath(self._failures[0].name).name or self._failures[0].name
            self.say(translate("Notice", "“{name}” could not be opened").format(name=name), _cause(self._failures[0]))
            return
        lines = [f"{PurePath(each.name).name or each.name}: {each.cause}" for each in self._failures[:_SHOWN]]
        if count > _SHOWN:
            lines.append(translate("Notice", "… and {count} more").format(count=number_text(count - _SHOWN)))
        self.say(
            translate("Notice", "{count} files could not be opened").format(count=number_text(count)), "\n".join(lines)
        )

    def say(self, title: str, detail: str) -> None:
        """Show a message."""
        self._title.setText(title)
        self._detail.show_text(detail)
        self.setAccessibleName(title)
        self.setAccessibleDescription(detail)
        self.show()

    def dismiss(self) -> None:
        """Put the message away."""
        self._failures.clear()
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the strip and its icon."""
        shade = theme_of(self.palette()).tones[Tone.WAIT]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(shade.wash))
        painter.setPen(QColor(shade.edge))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        place = mirrored(QRectF(16, 10, 20, 20), QRectF(self.rect()), self.layoutDirection())
        paint_icon(painter, place, "warning", shade.ink)


def _cause(failure: Failure) -> str:
    text = f"{failure.cause[:1].upper()}{failure.cause[1:]}."
    return f"{text}\n{failure.name}" if failure.name != PurePath(failure.name).name else text

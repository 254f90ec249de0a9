"""The sheet over the window that says what a drop will do."""

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.window.icons import paint_icon
from inspector.window.incoming import Incoming
from inspector.window.language import number_text, translate
from inspector.window.text_label import TextLabel, TextSize
from inspector.window.theme import Tone, theme_of

_SHOWN_NAMES = 3
_ICON = 48


def headline_for(incoming: Incoming) -> str:
    """Return what a drop will do, in a few words."""
    count = len(incoming.paths) + len(incoming.files)
    if count == 1:
        return translate("Drop", "Drop to open this file")
    if count:
        return translate("Drop", "Drop to open {count} files").format(count=number_text(count))
    if incoming.text:
        return translate("Drop", "Drop to read this text as a message")
    if incoming.refusal:
        return translate("Drop", "This cannot be opened directly")
    return translate("Drop", "There is nothing here that can be opened")


def detail_for(incoming: Incoming) -> str:
    """Return which files, or how to do it otherwise."""
    names = [path.name for path in incoming.paths] + [each.name for each in incoming.files]
    if names:
        shown = ", ".join(names[:_SHOWN_NAMES])
        more = translate("Drop", " and {count} more").format(count=number_text(len(names) - _SHOWN_NAMES))
        return shown + (more if len(names) > _SHOWN_NAMES else "")
    if incoming.text:
        return translate("Drop", "The text stays where it is; the inspector works on a copy.")
    return incoming.refusal or translate("Drop", "Drop .eml or .msg files, folders, or the text of a bounce.")


class DropOverlay(QWidget):
    """Covers its parent while something is dragged over it; takes no events itself."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("dropOverlay")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._is_welcome = True
        self._headline = TextLabel(TextSize.HEADLINE, bold=True)
        self._detail = TextLabel(TextSize.LEAD)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(48, 48, 48, 48)
        layout.addStretch()
        layout.addSpacing(_ICON + 16)
        for label in (self._headline, self._detail):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(label)
        layout.addStretch()
        parent.installEventFilter(self)
        self.hide()

    def show_for(self, incoming: Incoming) -> None:
        """Say what dropping `incoming` will do."""
        self._is_welcome = incoming.is_welcome
        self._headline.setText(headline_for(incoming))
        self._detail.setText(detail_for(incoming))
        self.setAccessibleName(self._headline.text())
        self.setAccessibleDescription(self._detail.text())
        self._cover()
        self.raise_()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the parent's size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._cover()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sheet and its frame."""
        theme = theme_of(self.palette())
        shade = theme.tones[Tone.NOTE if self._is_welcome else Tone.WAIT]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sheet = QColor(theme.window)
        sheet.setAlpha(238)
        painter.fillRect(self.rect(), sheet)
        frame = QRectF(self.rect()).adjusted(20, 20, -20, -20)
        painter.setPen(QPen(QColor(shade.ink), 2, Qt.PenStyle.DashLine))
        painter.setBrush(QColor(shade.wash))
        painter.drawRoundedRect(frame, 14, 14)
        place = QRectF(0, 0, _ICON, _ICON)
        place.moveCenter(QPointF(self.width() / 2, self._headline.y() - _ICON / 2 - 12))
        paint_icon(painter, place, "open" if self._is_welcome else "warning", shade.ink)

    def _cover(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())

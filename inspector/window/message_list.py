"""The list of open messages at the left."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from inspector.window.language import translate
from inspector.window.message_list_model import DetailRole, MessageListModel, ToneRole
from inspector.window.text_block import scaled
from inspector.window.theme import theme_of

_ICON = 20


class _MessageDelegate(QStyledItemDelegate):
    """Paints two lines: the subject, and what became of the message."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(180, 2 * option.fontMetrics.height() + 16)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme = theme_of(option.palette)
        area = QRectF(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(theme.selection))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, QColor(theme.hover))
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        icon.paint(painter, int(area.left()) + 12, int(area.top()) + 9, _ICON, _ICON)
        line = option.fontMetrics.height()
        place = QRectF(area.left() + 42, area.top() + 7, area.width() - 52, line)
        painter.setFont(scaled(option.font, 1.0, bold=True))
        painter.setPen(QColor(theme.text))
        self._draw(painter, place, index.data(Qt.ItemDataRole.DisplayRole))
        painter.setFont(scaled(option.font, 0.92))
        painter.setPen(QColor(theme.tones[index.data(ToneRole)].ink))
        self._draw(painter, place.translated(0, line + 1), index.data(DetailRole))
        painter.restore()

    def _draw(self, painter: QPainter, place: QRectF, text: str) -> None:
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(place.width()))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)


class MessageList(QListView):
    """Shows a `MessageListModel`; `chosen(int)` tells the row that was selected."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageList")
        self.setAccessibleName(translate("Messages", "Open messages"))
        self.setAccessibleDescription(translate("Messages", "Select a message to see it"))
        self.messages = MessageListModel(self)
        self.setModel(self.messages)
        self.setItemDelegate(_MessageDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentRowChanged.connect(self._choose)

    def select_row(self, row: int) -> None:
        """Make a message the current one."""
        self.setCurrentIndex(self.messages.index(row, 0))

    def _choose(self, current: QModelIndex, previous: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(current.row())

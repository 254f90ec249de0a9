"""The list of open messages at the left."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from inspector.window.direction import draw_line, mirrored
from inspector.window.language import translate
from inspector.window.message_list_model import DetailRole, MessageListModel, ToneRole
from inspector.window.text_block import scaled
from inspector.window.theme import theme_of

_ICON = 20


def _height(metrics: QFontMetrics) -> int:
    return 2 * metrics.height() + 16


class _MessageDelegate(QStyledItemDelegate):
    """Paints two lines: the subject, and what became of the message."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(180, _height(option.fontMetrics))

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
        place = mirrored(QRectF(area.left() + 12, area.top() + 9, _ICON, _ICON), area, option.direction)
        icon.paint(painter, place.toRect())
        line = option.fontMetrics.height()
        place = mirrored(QRectF(area.left() + 42, area.top() + 7, area.width() - 52, line), area, option.direction)
        painter.setFont(scaled(option.font, 1.0, bold=True))
        painter.setPen(QColor(theme.text))
        draw_line(painter, place, index.data(Qt.ItemDataRole.DisplayRole))
        painter.setFont(scaled(option.font, 0.92))
        painter.setPen(QColor(theme.tones[index.data(ToneRole)].ink))
        draw_line(painter, place.translated(0, line + 1), index.data(DetailRole))
        painter.restore()


class MessageList(QTableView):
    """Shows a `MessageListModel`; `chosen(int)` tells the row that was selected.

    A table of one column: a list view lays all rows out anew for every message that a mailbox brings.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageList")
        self.messages = MessageListModel(self)
        self.setModel(self.messages)
        self.setItemDelegate(_MessageDelegate(self))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._fit_rows()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentRowChanged.connect(self._choose)
        self._label()

    def _label(self) -> None:
        self.setAccessibleName(translate("Messages", "Open messages"))
        self.setAccessibleDescription(translate("Messages", "Select a message to see it"))
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setAccessibleName(self.accessibleName())

    def select_row(self, row: int) -> None:
        """Make a message the current one."""
        self.setCurrentIndex(self.messages.index(row, 0))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the font or the language."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_rows()
        if event.type() == QEvent.Type.LanguageChange:
            self._label()
            self.viewport().update()

    def _fit_rows(self) -> None:
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(_height(self.fontMetrics()))

    def _choose(self, current: QModelIndex, previous: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(current.row())

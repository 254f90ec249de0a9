"""The tree of parts as a view."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from inspector.bounce.report import Recipient
from inspector.message.source import Source
from inspector.window.direction import OwnDirectionDelegate
from inspector.window.language import translate
from inspector.window.node import Node, Recipients, Subject
from inspector.window.part_model import PartModel

# Rows of the second level that are opened at once show where things are; more would hide it.
_OPENED_ROWS = 40
_OPENED_RECIPIENTS = 8

# Below these widths, in heights of a line of text, the columns of type and size would leave nothing of the names.
_TYPE_FROM, _SIZE_FROM = 24, 16


class PartTree(QTreeView):
    """Shows a `PartModel`; `chosen(Node)` tells what was selected."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("partTree")
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(False)
        self.setIndentation(16)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.parts = PartModel(None, self)
        self.setModel(self.parts)
        self.setItemDelegate(OwnDirectionDelegate(self))
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(40)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(1, 84)
        header.resizeSection(2, 58)
        self.selectionModel().currentRowChanged.connect(self._choose)
        self._label()

    def _label(self) -> None:
        self.setAccessibleName(translate("Parts", "Parts of the message"))
        self.setAccessibleDescription(translate("Parts", "Recipients, parts, header lines and hops as a tree"))
        self.header().setAccessibleName(translate("Parts", "Columns"))

    def show_again(self, root: Node) -> Node | None:
        """Show the same tree in other words, as far opened and with the same row selected; returns that row's node."""
        opened = [_path(index) for index in self._opened_rows()]
        current, scrolled = _path(self.currentIndex()), self.verticalScrollBar().value()
        was_blocked = self.blockSignals(True)
        self.parts.set_root(root)
        for path in opened:
            self._open(self._at(path))
        chosen = self._at(current)
        self.setCurrentIndex(chosen)
        self.blockSignals(was_blocked)
        self.verticalScrollBar().setValue(scrolled)
        return self.parts.node(chosen)

    def _opened_rows(self) -> Iterator[QModelIndex]:
        """Yield the rows that are opened, each before those below it."""
        pending = [self.parts.index(0, 0)]
        while pending:
            index = pending.pop()
            if self.isExpanded(index):
                yield index
                pending += [self.parts.index(row, 0, index) for row in range(self.parts.rowCount(index))]

    def _at(self, path: Sequence[int]) -> QModelIndex:
        index = QModelIndex()
        for row in path:
            while row >= self.parts.rowCount(index) and self.parts.canFetchMore(index):
                self.parts.fetchMore(index)
            index = self.parts.index(row, 0, index)
        return index

    def show_tree(self, root: Node | None) -> None:
        """Show another tree, opened where it helps, with the recipients or else the root selected."""
        self.parts.set_root(root)
        top = self.parts.index(0, 0)
        if not top.isValid():
            return
        self._open(top)
        chosen = top
        for row in range(min(self.parts.rowCount(top), _OPENED_ROWS)):
            index = self.parts.index(row, 0, top)
            node = self.parts.node(index)
            if node is None:
                continue
            if isinstance(node.subject, Recipient | Recipients) and chosen == top:
                chosen = index
            few = isinstance(node.subject, Recipients) and len(node.subject.recipients) <= _OPENED_RECIPIENTS
            if few or node.icon in ("original", "container"):
                self._open(index)
        self.setCurrentIndex(chosen)

    def _open(self, index: QModelIndex) -> None:
        if self.parts.canFetchMore(index):
            self.parts.fetchMore(index)
        self.expand(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the names where there is little."""
        super().resizeEvent(event)
        self._fit_columns()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of text and the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._label()
        if event.type() == QEvent.Type.FontChange:
            metrics = self.fontMetrics()
            self.setIconSize(QSize(metrics.height() + 2, metrics.height() + 2))
            self.header().resizeSection(1, metrics.horizontalAdvance("message/rf…") + 16)
            self.header().resizeSection(2, metrics.horizontalAdvance("888.8 kB") + 12)
            self._fit_columns()

    def _fit_columns(self) -> None:
        lines = self.viewport().width() / self.fontMetrics().height()
        self.setColumnHidden(1, lines < _TYPE_FROM)
        self.setColumnHidden(2, lines < _SIZE_FROM)

    def select_subject(self, subject: Subject) -> bool:
        """Select the row that stands for something; returns whether there is one."""
        return self._select(self.parts.index_of(subject))

    def select_at(self, source: Source, offset: int) -> bool:
        """Select the innermost row whose bytes hold an offset."""
        return self._select(self.parts.index_at(source, offset))

    def select_path(self, path: str) -> bool:
        """Select the row of the part with this path (`1.2`)."""
        return self._select(self.parts.index_of_path(path))

    def _select(self, index: QModelIndex) -> bool:
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        return index.isValid()

    def _choose(self, current: QModelIndex, previous: QModelIndex) -> None:
        node = self.parts.node(current)
        if node is not None:
            self.chosen.emit(node)


def _path(index: QModelIndex) -> list[int]:
    """Return the rows that lead to an index from the top."""
    path: list[int] = []
    while index.isValid():
        path.insert(0, index.row())
        index = index.parent()
    return path

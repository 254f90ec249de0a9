"""The tree of parts as a Qt model: name, type and size, grown in batches as it is opened."""

from collections.abc import Callable, Iterator
from html import escape
from itertools import islice

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from inspector.message.part import Part
from inspector.message.source import Source
from inspector.window.icons import icon
from inspector.window.language import size_text, translate
from inspector.window.node import Node, Subject
from inspector.window.shown import shown
from inspector.window.theme import LIGHT, Theme, Tone

NodeRole = Qt.ItemDataRole.UserRole + 1
SpanRole = Qt.ItemDataRole.UserRole + 2

# So many rows cost less than a frame to make.
BATCH = 256

# Whoever looks for a row needs all of them; telling the view in small pieces would take longer than making them.
_WALKED_BATCH = 1 << 20

_MARK_TONES = {"failed": Tone.BAD, "delayed": Tone.WAIT, "delivered": Tone.GOOD, "relayed": Tone.GOOD}

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class _Row:
    """A node in its place: its parent, its number below it, and its children as far as they have grown."""

    __slots__ = ("children", "node", "number", "parent", "pending")

    def __init__(self, node: Node, parent: "_Row | None", number: int) -> None:
        self.node = node
        self.parent = parent
        self.number = number
        self.children: list[_Row] = []
        self.pending: Iterator[Node] | None = node.grow() if node.grow else None

    def grow(self, count: int) -> "list[_Row]":
        """Make up to `count` more children; none are left when fewer come."""
        nodes = list(islice(self.pending, count)) if self.pending is not None else []
        if len(nodes) < count:
            self.pending = None
        start = len(self.children)
        return [_Row(node, self, start + i) for i, node in enumerate(nodes)]


class PartModel(QAbstractItemModel):
    """Rows are nodes; `NodeRole` gives the node and `SpanRole` its place in a source."""

    def __init__(self, root: Node | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = LIGHT
        self._top: list[_Row] = []
        self.set_root(root)

    def set_root(self, root: Node | None) -> None:
        """Show another tree."""
        self.beginResetModel()
        self._top = [_Row(root, None, 0)] if root is not None else []
        self.endResetModel()

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in the colours of a theme."""
        self._theme = theme
        if self._top:
            self.dataChanged.emit(self.index(0, 0), self.index(0, 0), [Qt.ItemDataRole.DecorationRole])

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        """Return the index of a row below `parent`."""
        rows = self._rows(parent)
        if 0 <= row < len(rows) and 0 <= column < len(_COLUMNS) and parent.column() <= 0:
            return self.createIndex(row, column, rows[row])
        return QModelIndex()

    def parent(self, index: Index = _ROOT) -> QModelIndex:  # type: ignore[override]
        """Return the index of the row above."""
        row = self._row(index)
        if row is None or row.parent is None:
            return QModelIndex()
        return self.createIndex(row.parent.number, 0, row.parent)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many rows have grown below `parent`."""
        return 0 if parent.column() > 0 else len(self._rows(parent))

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the number of columns: name, type, size."""
        return len(_COLUMNS)

    def hasChildren(self, parent: Index = _ROOT) -> bool:
        """Whether a row can be opened."""
        if parent.column() > 0:
            return False
        row = self._row(parent)
        return bool(self._top) if row is None else bool(row.children) or row.pending is not None

    def canFetchMore(self, parent: Index) -> bool:
        """Whether more rows can grow below `parent`."""
        row = self._row(parent)
        return row is not None and parent.column() <= 0 and row.pending is not None

    def fetchMore(self, parent: Index) -> None:
        """Grow the next batch of rows below `parent`."""
        row = self._row(parent)
        if row is not None:
            self._grow(row, BATCH)

    def _grow(self, row: _Row, count: int) -> None:
        more = row.grow(count)
        if more:
            start = len(row.children)
            self.beginInsertRows(self.createIndex(row.number, 0, row), start, start + len(more) - 1)
            row.children.extend(more)
            self.endInsertRows()

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a column's title."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (translate("Parts", "Part"), translate("Parts", "Type"), translate("Parts", "Size"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows, says or stands for."""
        row = self._row(index)
        if row is None:
            return None
        node = row.node
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(_COLUMNS[index.column()](node))
        if role == Qt.ItemDataRole.DecorationRole:
            return self._icon(node) if index.column() == 0 and node.icon else None
        if role == Qt.ItemDataRole.ForegroundRole:
            return None if index.column() == 0 else QColor(self._theme.muted)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _ALIGNMENTS[index.column()]
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return _plain(node) if role == Qt.ItemDataRole.ToolTipRole else _spoken(node)
        return {NodeRole: node, SpanRole: node.span}.get(role)

    def node(self, index: Index) -> Node | None:
        """Return the node of a row."""
        row = self._row(index)
        return row.node if row is not None else None

    def index_of(self, subject: Subject) -> QModelIndex:
        """Return the row that stands for `subject`, growing the tree as far as needed; invalid where none does."""
        for row in self._walk(lambda row: True):
            if row.node.subject is subject or row.node.subject == subject:
                return self.createIndex(row.number, 0, row)
        return QModelIndex()

    def index_of_path(self, path: str) -> QModelIndex:
        """Return the row of the part with a path of the tree; invalid where there is none."""
        for row in self._walk(lambda row: True):
            if isinstance(row.node.subject, Part) and row.node.subject.path == path:
                return self.createIndex(row.number, 0, row)
        return QModelIndex()

    def all_rows(self, limit: int) -> list[QModelIndex]:
        """Return the rows from the top down, grown as far as needed, at most `limit` of them."""
        rows = islice(self._walk(lambda row: True), limit)
        return [self.createIndex(row.number, 0, row) for row in rows]

    def index_at(self, source: Source, offset: int) -> QModelIndex:
        """Return the innermost row whose bytes hold an offset of a source."""
        best: _Row | None = None
        for row in self._walk(lambda row: _may_hold(row.node, source, offset)):
            if _holds(row.node, source, offset) and (best is None or _length(row.node) <= _length(best.node)):
                best = row
        return self.createIndex(best.number, 0, best) if best is not None else QModelIndex()

    def _walk(self, enter: Callable[[_Row], bool]) -> Iterator[_Row]:
        stack = list(reversed(self._top))
        while stack:
            row = stack.pop()
            yield row
            if enter(row):
                while row.pending is not None:
                    self._grow(row, _WALKED_BATCH)
                stack.extend(reversed(row.children))

    def _icon(self, node: Node) -> object:
        tone = _MARK_TONES.get(node.mark)
        return icon(node.icon, self._theme.tones[tone].ink if tone else self._theme.muted)

    def _rows(self, parent: Index) -> list[_Row]:
        row = self._row(parent)
        return self._top if row is None else row.children

    def _row(self, index: Index) -> _Row | None:
        if not index.isValid():
            return None
        row = index.internalPointer()
        return row if isinstance(row, _Row) else None


def _size(node: Node) -> str:
    return size_text(node.measure()) if node.measure is not None else ""


_COLUMNS: tuple[Callable[[Node], str], ...] = (lambda node: node.title, lambda node: node.type, _size)
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_ALIGNMENTS = (_LEFT, _LEFT, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


def _plain(node: Node) -> str:
    """Return a tool tip; Qt would read mark-up in it, and message text may hold some."""
    return f"<p>{escape(shown(node.title))}</p>"


def _spoken(node: Node) -> str:
    return shown(", ".join(filter(None, (node.title, node.type, _size(node)))))


def _holds(node: Node, source: Source, offset: int) -> bool:
    span = node.span
    return span is not None and span.source is source and span.start <= offset < max(span.end, span.start + 1)


def _may_hold(node: Node, source: Source, offset: int) -> bool:
    span = node.span
    return span is None or span.source is not source or _holds(node, source, offset)


def _length(node: Node) -> int:
    return node.span.end - node.span.start if node.span is not None else 0

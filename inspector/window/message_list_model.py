"""The open messages as a list: what each is, whom it is about, and where it came from."""

from collections.abc import Sequence
from html import escape
from pathlib import PurePath

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from inspector.bounce.report import Fact, How, Inspection, Recipient
from inspector.knowledge.catalogue import load_catalogue
from inspector.window.icons import icon
from inspector.window.kept import Kept
from inspector.window.kind_words import kind_words
from inspector.window.language import language_code, translate
from inspector.window.row import Entry, Row
from inspector.window.shown import shown
from inspector.window.theme import LIGHT, Theme
from inspector.window.verdict import cause_title

InspectionRole = Qt.ItemDataRole.UserRole + 1
DetailRole = Qt.ItemDataRole.UserRole + 2
ToneRole = Qt.ItemDataRole.UserRole + 3

_MAX_TITLE_CHARACTERS = 200

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


def title_of(inspection: Inspection) -> str:
    """Return what a message is called: its subject, or the file that it came from."""
    subject = (inspection.message.root.header(b"subject") or "")[:_MAX_TITLE_CHARACTERS]
    name = shown(subject or PurePath(inspection.message.path).name)
    return name or translate("Messages", "Message without a subject")


def name_of(row: Row) -> str:
    """Return what a message of the list is called: its subject, or the file that it came from."""
    return shown(row.subject or PurePath(row.origin.name).name) or translate("Messages", "Message without a subject")


def heading_of(row: Row) -> str:
    """Return the first line of a message in the list: whom it is about, since bounces share their subjects."""
    if not row.address:
        return name_of(row)
    address = shown(row.address)
    return address if row.recipients < 2 else f"{address} +{row.recipients - 1}"


def detail_of(row: Row) -> str:
    """Return the second line of a message in the list: what became of it, and why."""
    words = kind_words(row.kind).label
    if not row.cause or row.kind not in ("failed", "delayed"):
        return words
    recipient = Recipient(action=Fact(row.action, How.STATED) if row.action else None)
    return f"{words}: {cause_title(recipient, load_catalogue().cause(row.cause, language_code()))}"


class MessageListModel(QAbstractListModel):
    """A row a message; the whole of it, its inspection, is held only for those that were shown last."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._rows: list[Row] = []
        self._kept = Kept()

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in the colours of a theme."""
        self._theme = theme

    def append(self, entries: Sequence[Entry]) -> int:
        """Add messages at the end; returns the row of the first."""
        start = len(self._rows)
        self.beginInsertRows(QModelIndex(), start, start + len(entries) - 1)
        for row, inspection in entries:
            # A row is known by its identity, since the same file may be open twice.
            own = Row(*row)
            self._rows.append(own)
            if inspection is not None:
                self._kept.keep(own, inspection)
        self.endInsertRows()
        return start

    def remove(self, row: int) -> Entry:
        """Take one message out, and return it."""
        entry = Entry(self._rows[row], self._kept.get(self._rows[row]))
        self.beginRemoveRows(QModelIndex(), row, row)
        self._kept.drop(self._rows[row])
        del self._rows[row]
        self.endRemoveRows()
        return entry

    def clear(self) -> None:
        """Take all messages out."""
        self.beginResetModel()
        self._kept.clear()
        self._rows.clear()
        self.endResetModel()

    def row(self, row: int) -> Row:
        """Return a message in brief."""
        return self._rows[row]

    def inspection(self, row: int) -> Inspection | None:
        """Return the whole of a message, where it is held."""
        return self._kept.get(self._rows[row])

    def keep(self, row: int, inspection: Inspection) -> None:
        """Hold the whole of a message."""
        self._kept.keep(self._rows[row], inspection)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many messages are open."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row shows, says or stands for."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return heading_of(row)
        if role == DetailRole:
            return detail_of(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{heading_of(row)}, {detail_of(row)}, {name_of(row)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"<p>{escape(name_of(row))}</p>"
        words = kind_words(row.kind)
        if role == ToneRole:
            return words.tone
        if role == Qt.ItemDataRole.DecorationRole:
            return icon(words.icon, self._theme.tones[words.tone].ink)
        return self._kept.get(row) if role == InspectionRole else None

"""The open messages as a list: what each is, whom it is about, and where it came from."""

from html import escape
from pathlib import PurePath

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from inspector.bounce.report import Inspection
from inspector.knowledge.catalogue import load_catalogue
from inspector.window.icons import icon
from inspector.window.kind_words import kind_words
from inspector.window.language import translate
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
    return subject or PurePath(inspection.message.path).name or translate("Messages", "Message without a subject")


def heading_of(inspection: Inspection) -> str:
    """Return the first line of a message in the list: whom it is about, since bounces share their subjects."""
    addresses = [each.address.value for each in inspection.report.recipients if each.address]
    if not addresses:
        return title_of(inspection)
    return addresses[0] if len(addresses) == 1 else f"{addresses[0]} +{len(addresses) - 1}"


def detail_of(inspection: Inspection, language: str = "en") -> str:
    """Return the second line of a message in the list: what became of it, and why."""
    report = inspection.report
    words = kind_words(report.kind).label
    found = report.recipients[0].classification if report.recipients else None
    if found is None or report.kind not in ("failed", "delayed"):
        return words
    return f"{words}: {cause_title(report.recipients[0], load_catalogue().cause(found.cause, language))}"


class MessageListModel(QAbstractListModel):
    """A row an inspection."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._inspections: list[Inspection] = []

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in the colours of a theme."""
        self._theme = theme

    def append(self, inspections: list[Inspection]) -> int:
        """Add messages at the end; returns the row of the first."""
        start = len(self._inspections)
        self.beginInsertRows(QModelIndex(), start, start + len(inspections) - 1)
        self._inspections.extend(inspections)
        self.endInsertRows()
        return start

    def remove(self, row: int) -> None:
        """Take one message out."""
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._inspections[row]
        self.endRemoveRows()

    def clear(self) -> None:
        """Take all messages out."""
        self.beginResetModel()
        self._inspections.clear()
        self.endResetModel()

    def inspection(self, row: int) -> Inspection:
        """Return the message of a row."""
        return self._inspections[row]

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many messages are open."""
        return 0 if parent.isValid() else len(self._inspections)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row shows, says or stands for."""
        if not index.isValid() or index.row() >= len(self._inspections):
            return None
        inspection = self._inspections[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return heading_of(inspection)
        if role == DetailRole:
            return detail_of(inspection)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{heading_of(inspection)}, {detail_of(inspection)}, {title_of(inspection)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"<p>{escape(title_of(inspection))}</p>"
        words = kind_words(inspection.report.kind)
        if role == ToneRole:
            return words.tone
        if role == Qt.ItemDataRole.DecorationRole:
            return icon(words.icon, self._theme.tones[words.tone].ink)
        return inspection if role == InspectionRole else None

"""The recipients of a report as a table that sorts and filters."""

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from inspector.bounce.report import Fact, How, Recipient
from inspector.knowledge.catalogue import load_catalogue
from inspector.window.language import language_code, translate
from inspector.window.shown import shown
from inspector.window.theme import LIGHT, Theme, Tone
from inspector.window.verdict import cause_title

RecipientRole = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

_TONES = {"failed": Tone.BAD, "delayed": Tone.WAIT, "delivered": Tone.GOOD, "relayed": Tone.GOOD, "expanded": Tone.GOOD}


def action_text(action: str | None) -> str:
    """Return an action of RFC 3464 2.3.3 in plain words."""
    words = {
        "failed": translate("Recipients", "Not delivered"),
        "delayed": translate("Recipients", "Delayed"),
        "delivered": translate("Recipients", "Delivered"),
        "relayed": translate("Recipients", "Handed on"),
        "expanded": translate("Recipients", "Passed to a list"),
    }
    return words.get(action or "", action or "")


def _address(each: Recipient) -> str:
    fact = each.address or each.original_recipient
    return fact.value if fact else ""


def _action(each: Recipient) -> str:
    return action_text(each.action.value if each.action else None)


def _reply(each: Recipient) -> str:
    return str(each.reply_code.value) if each.reply_code else ""


def _status(each: Recipient) -> str:
    return each.status.value if each.status else ""


@lru_cache(maxsize=512)
def _title(cause: str, action: str, language: str) -> str:
    like_this = Recipient(action=Fact(action, How.STATED))
    return cause_title(like_this, load_catalogue().cause(cause, language))


def _reason(each: Recipient) -> str:
    found = each.classification
    return _title(found.cause, each.action.value if each.action else "", language_code()) if found else ""


def _remote(each: Recipient) -> str:
    return each.remote_mta.value if each.remote_mta else ""


_COLUMNS: tuple[Callable[[Recipient], str], ...] = (_address, _action, _reason, _reply, _status, _remote)


class RecipientModel(QAbstractTableModel):
    """A row a recipient. The texts of all rows are kept in the order shown, so that scrolling costs nothing."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._all: tuple[Recipient, ...] = ()
        self._shown: list[Recipient] = []
        self._texts: list[str] = []
        self._filter = ""
        self._order: tuple[int, Qt.SortOrder] = (-1, Qt.SortOrder.AscendingOrder)

    @property
    def total(self) -> int:
        """How many recipients there are, filtered out or not."""
        return len(self._all)

    def set_recipients(self, recipients: tuple[Recipient, ...]) -> None:
        """Show other recipients."""
        self._all = recipients
        self._texts = []
        self._arrange()

    def set_filter(self, text: str) -> None:
        """Show only the recipients that have `text` in any column."""
        self._filter = text.casefold()
        self._arrange()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self._theme = theme

    def retell(self) -> None:
        """Say the same in another language; rows stay where they are."""
        self._texts = []
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(_COLUMNS) - 1)
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, len(_COLUMNS) - 1))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; by -1 in the order of the report."""
        self._order = (column, order)
        self._arrange()

    def _arrange(self) -> None:
        self.beginResetModel()
        shown = list(self._all)
        if self._filter:
            wanted = self._filter
            shown = [each for each, text in zip(shown, self._search_texts(), strict=True) if wanted in text]
        column, order = self._order
        if column >= 0:
            shown.sort(key=_COLUMNS[column], reverse=order == Qt.SortOrder.DescendingOrder)
        self._shown = shown
        self.endResetModel()

    def _search_texts(self) -> list[str]:
        """Return the text of each recipient's row, made once for all filters to come."""
        if not self._texts:
            self._texts = ["\0".join([column(each) for column in _COLUMNS]).casefold() for each in self._all]
        return self._texts

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many recipients are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(_COLUMNS)

    def recipient(self, row: int) -> Recipient:
        """Return the recipient of a row."""
        return self._shown[row]

    def row_of(self, recipient: Recipient) -> int:
        """Return the row of a recipient, -1 where it is filtered out."""
        return next((row for row, each in enumerate(self._shown) if each is recipient), -1)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a column's title."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1)
        return (
            translate("Recipients", "Address"),
            translate("Recipients", "Result"),
            translate("Recipients", "Reason"),
            translate("Recipients", "Reply"),
            translate("Recipients", "Status"),
            translate("Recipients", "Refused by"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows or stands for."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        recipient = self._shown[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return shown(_COLUMNS[index.column()](recipient))
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == 1 and recipient.action:
            return QColor(self._theme.tones[_TONES.get(recipient.action.value, Tone.PLAIN)].ink)
        return recipient if role == RecipientRole else None

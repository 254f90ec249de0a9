"""The table of recipients with its filter."""

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QLineEdit, QTableView, QVBoxLayout, QWidget

from inspector.bounce.report import Recipient
from inspector.window.direction import OwnDirectionDelegate
from inspector.window.language import number_text, translate
from inspector.window.recipient_model import RecipientModel, RecipientRole
from inspector.window.text_label import TextLabel, TextSize
from inspector.window.theme import Theme

_WIDTHS = (230, 100, 190, 60, 70, 160)


class RecipientTable(QTableView):
    """Rows of fixed height, so that a hundred thousand of them cost no layout; `chosen(Recipient)` on selection."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("recipientTable")
        self.recipients = RecipientModel(self)
        self.setModel(self.recipients)
        self.setItemDelegate(OwnDirectionDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSortingEnabled(True)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        self.selectionModel().currentRowChanged.connect(self._choose)
        self._label()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._label()
            self.recipients.retell()

    def _label(self) -> None:
        self.setAccessibleName(translate("Recipients", "Recipients"))
        self.setAccessibleDescription(translate("Recipients", "All recipients that the message reports on"))
        self.verticalHeader().setAccessibleName(translate("Recipients", "Rows"))
        self.horizontalHeader().setAccessibleName(translate("Recipients", "Columns"))
        for column, width in enumerate(_WIDTHS):
            self.setColumnWidth(column, max(width, self.horizontalHeader().sectionSizeHint(column)))

    def select(self, recipient: Recipient) -> None:
        """Make a recipient the current one, without telling it."""
        row = self.recipients.row_of(recipient)
        if row >= 0 and row != self.currentIndex().row():
            self.setCurrentIndex(self.recipients.index(row, 0))

    def _choose(self, current: QModelIndex, previous: QModelIndex) -> None:
        recipient = current.data(RecipientRole) if current.isValid() else None
        if recipient is not None:
            self.chosen.emit(recipient)


class RecipientPane(QWidget):
    """The table, and above it a filter with how many rows it leaves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = RecipientTable()
        self._filter = QLineEdit()
        self._filter.setAcceptDrops(False)
        self._filter.setClearButtonEnabled(True)
        self._filter.textChanged.connect(self._narrow)
        self._count = TextLabel(TextSize.SMALL, muted=True)
        self._count.setWordWrap(False)
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 8, 12, 4)
        bar.setSpacing(12)
        bar.addWidget(self._filter, 1)
        bar.addWidget(self._count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(bar)
        layout.addWidget(self.table, 1)
        self._label()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._label()

    def _label(self) -> None:
        self._filter.setPlaceholderText(translate("Recipients", "Filter by address, reason or code"))
        self._filter.setAccessibleName(translate("Recipients", "Filter recipients"))
        self._tell()

    def show_recipients(self, recipients: tuple[Recipient, ...]) -> None:
        """Show other recipients, all of them."""
        self._filter.clear()
        self.table.recipients.set_recipients(recipients)
        self._tell()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self.table.recipients.set_theme(theme)

    def _narrow(self, text: str) -> None:
        self.table.recipients.set_filter(text)
        self._tell()

    def _tell(self) -> None:
        shown, total = self.table.recipients.rowCount(), self.table.recipients.total
        text = translate("Recipients", "{shown} of {total}")
        self._count.setText(text.format(shown=number_text(shown), total=number_text(total)))

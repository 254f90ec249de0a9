"""The command palette: every action by its name, with the keyboard alone."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListView, QVBoxLayout, QWidget

from inspector.window.language import translate

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class _ActionModel(QAbstractListModel):
    """The actions whose names hold all the words that were typed."""

    def __init__(self, actions: Sequence[QAction], parent: QObject) -> None:
        super().__init__(parent)
        self._all = [action for action in actions if action.isEnabled() and action.text()]
        self._shown = list(self._all)

    def narrow(self, text: str) -> None:
        """Show the actions that have all words of `text`."""
        words = text.casefold().split()
        self.beginResetModel()
        self._shown = [each for each in self._all if all(word in _name(each).casefold() for word in words)]
        self.endResetModel()

    def action(self, row: int) -> QAction:
        """Return the action of a row."""
        return self._shown[row]

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many actions are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return an action's name with its keys, its icon, or what it does."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        action = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            keys = action.shortcut().toString()
            return f"{_name(action)}    {keys}" if keys else _name(action)
        if role == Qt.ItemDataRole.DecorationRole:
            return action.icon()
        return action.statusTip() if role == Qt.ItemDataRole.StatusTipRole else None


def _name(action: QAction) -> str:
    return action.text().replace("&", "").rstrip("…")


class CommandPalette(QDialog):
    """Type a part of a name, choose with the arrow keys, and press Return."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("commandPalette")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(translate("Palette", "All commands"))
        self.field = QLineEdit()
        self.field.setAcceptDrops(False)
        self.field.setPlaceholderText(translate("Palette", "What do you want to do?"))
        self.field.setAccessibleName(translate("Palette", "Name of a command"))
        self.field.installEventFilter(self)
        self._model = _ActionModel(actions, self)
        self.list = QListView()
        self.list.setModel(self._model)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(translate("Palette", "Commands"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        self.field.textChanged.connect(self._narrow)
        self.field.returnPressed.connect(self._run)
        self.list.clicked.connect(self._run)
        self._narrow("")
        if parent is not None:
            self.resize(min(560, parent.width() - 40), min(400, parent.height() - 80))
            self.move(parent.mapToGlobal(parent.rect().topLeft()).x() + (parent.width() - self.width()) // 2, 0)
            self.move(self.x(), parent.mapToGlobal(parent.rect().topLeft()).y() + 60)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys move in the list while one types."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None and self._model.rowCount():
                row = (self.list.currentIndex().row() + step) % self._model.rowCount()
                self.list.setCurrentIndex(self._model.index(row, 0))
                return True
        return False

    def _narrow(self, text: str) -> None:
        self._model.narrow(text)
        self.list.setCurrentIndex(self._model.index(0, 0))

    def _run(self) -> None:
        row = self.list.currentIndex().row()
        if 0 <= row < self._model.rowCount():
            action = self._model.action(row)
            self.close()
            action.trigger()

"""The main window: what is open, the selected message, and the actions on it."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QSettings, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from inspector.bounce.report import Inspection
from inspector.window.actions import Actions
from inspector.window.appearance import Appearance
from inspector.window.commands import Commands
from inspector.window.drop_overlay import DropOverlay
from inspector.window.drop_target import DropTarget
from inspector.window.empty_state import EmptyState
from inspector.window.incoming import Incoming, read_mime
from inspector.window.inspection_view import InspectionView
from inspector.window.isolation import ReadingProcess
from inspector.window.language import size_text, translate
from inspector.window.loader import Batch, Failure, read_incoming, warm_up
from inspector.window.menus import add_context_menu, build_menus, build_tool_bar
from inspector.window.message_list import MessageList
from inspector.window.message_list_model import title_of
from inspector.window.notice_bar import NoticeBar
from inspector.window.panes import next_pane
from inspector.window.reopening import Reopening
from inspector.window.row import Entry, Row
from inspector.window.settings import Remembered, user_settings
from inspector.window.status import StatusArea
from inspector.window.tasks import Handlers, Progress, TaskRunner
from inspector.window.theme import Theme
from inspector.window.translation import Languages

_MIN_SIZE = (640, 420)
_KEPT_CLOSED = 10


class MainWindow(QMainWindow):
    """Opens messages and shows one of them; `opened(Inspection)` tells that one is shown."""

    opened = Signal(object)

    def __init__(self, settings: QSettings | None = None) -> None:
        super().__init__()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.remembered = Remembered(settings or user_settings())
        self.languages = Languages(app, self.remembered, self)
        self.appearance = Appearance(app, self.remembered, self)
        self.actions_ = Actions(self, self.appearance.theme)
        self._current: Inspection | None = None
        self._closed: list[Entry] = []
        self._is_selecting_first = False
        self.tasks = TaskRunner(self)
        self.reader = ReadingProcess()
        self._reopening = Reopening(self)
        self.messages = MessageList()
        self.notices = NoticeBar()
        self.view = InspectionView()
        self.empty = EmptyState([self.actions_["actionOpen"], self.actions_["actionPaste"]])
        self.status = StatusArea(self.statusBar())
        self._stack = QStackedWidget()
        self._build()
        self.overlay = DropOverlay(self)
        self._drops = DropTarget(self, self.overlay)
        self.commands = Commands(self)
        self._connect()
        self.set_theme(self.appearance.theme)
        self._restore()
        self._show_empty()
        self.appearance.finish()

    @property
    def current(self) -> Inspection | None:
        """The inspection that is shown."""
        return self._current

    def open_paths(self, paths: Iterable[str | Path]) -> None:
        """Open files and folders as a drop does; what is read arrives later, with `opened`."""
        self.open_incoming(Incoming(paths=tuple(Path(path) for path in paths)))

    def open_incoming(self, incoming: Incoming) -> None:
        """Read what a drop or the clipboard brought, off the GUI thread."""
        if not incoming.is_welcome:
            if incoming.refusal:
                self.notices.say(translate("Window", "This cannot be opened directly"), incoming.refusal)
            return
        self._is_selecting_first = True
        self.notices.dismiss()
        self.status.begin()
        handlers = Handlers(
            error=self._fail, partial=self._receive, progress=self._tell_progress, finished=self._finish
        )
        self.tasks.start(lambda reporter: read_incoming(incoming, self.reader, reporter), handlers)
        if incoming.paths:
            self.remembered.add_recent(list(incoming.paths))

    def warm_up(self) -> None:
        """Start the process that reads files, once the window is there."""
        self.tasks.start(lambda reporter: warm_up(self.reader, reporter), Handlers())

    def show_row(self, row: int) -> None:
        """Show an open message, after reading it again where only its row is held."""
        self._reopening.cancel()
        inspection = self.messages.messages.inspection(row)
        if inspection is None:
            self._reopening.ask(self.messages.messages.row(row))
        elif inspection is not self._current:
            self._show(inspection)

    def _show(self, inspection: Inspection) -> None:
        self._current = inspection
        self._stack.setCurrentWidget(self._main)
        self.view.show_inspection(inspection)
        self.commands.enable()
        self._describe()
        self.opened.emit(inspection)

    def _describe(self) -> None:
        """Say in the title and the status bar what is shown."""
        inspection = self._current
        if inspection is None:
            self.setWindowTitle(translate("Window", "Bounce Inspector"))
            self.status.describe("", "", 0)
            return
        message = inspection.message
        self.setWindowTitle(f"{title_of(inspection)} — {translate('Window', 'Bounce Inspector')}")
        self.status.describe(Path(message.path).name, size_text(message.size), len(inspection.report.warnings))

    def close_current(self) -> None:
        """Take the shown message out of the window."""
        row = self.messages.currentIndex().row()
        if row < 0:
            return
        model = self.messages.messages
        self._current = None
        self._closed = [*self._closed[-_KEPT_CLOSED + 1 :], model.remove(row)]
        self.messages.setVisible(model.rowCount() > 1)
        if model.rowCount() == 0:
            self._show_empty()
        else:
            self.show_row(self.messages.currentIndex().row())

    @property
    def can_reopen(self) -> bool:
        """Whether a message was closed that can be brought back."""
        return bool(self._closed)

    def reopen(self) -> None:
        """Bring back the message that was closed last."""
        if self._closed:
            self._show_new([self._closed.pop()])

    def set_theme(self, theme: Theme) -> None:
        """Draw everything in the colours of a theme."""
        self.actions_.set_theme(theme)
        self.messages.messages.set_theme(theme)
        self.view.set_theme(theme)
        self.view.source.set_text_scale(self.appearance.text_scale)
        side = self.fontMetrics().height() + 4
        self._tool_bar.setIconSize(QSize(side, side))

    def next_pane(self) -> None:
        """Give the keyboard to the next pane."""
        next_pane([self.messages, *self.view.panes()])

    def choose_files(self) -> None:
        """Ask for files and open them."""
        from PySide6.QtWidgets import QFileDialog

        filters = translate("Window", "Messages (*.eml *.msg *.txt *.mbox *.mbx *.emlx *.dat *.tnef);;All files (*)")
        names, _ = QFileDialog.getOpenFileNames(self, translate("Window", "Open Bounce Messages"), "", filters)
        if names:
            self.open_paths(names)

    def choose_folder(self) -> None:
        """Ask for a folder and open all messages in it."""
        from PySide6.QtWidgets import QFileDialog

        name = QFileDialog.getExistingDirectory(self, translate("Window", "Open a Folder of Messages"))
        if name:
            self.open_paths([name])

    def paste(self) -> None:
        """Open the files, or read the text, on the clipboard."""
        mime = QApplication.clipboard().mimeData()
        # There is none at all where nothing has been copied yet, whatever Qt's types say.
        incoming = read_mime(mime) if isinstance(mime, QMimeData) else Incoming()
        if incoming.is_known:
            self.open_incoming(incoming)
        else:
            text = translate("Window", "Copy a file or the text of a bounce first.")
            self.notices.say(translate("Window", "There is nothing on the clipboard that can be opened"), text)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.actions_.label()
            build_menus(self, self.actions_)
            self.empty.label()
            self._tool_bar.setWindowTitle(translate("Menu", "Tools"))
            self._describe()

    def showEvent(self, event: QShowEvent) -> None:
        """Give the keyboard to where it is needed."""
        super().showEvent(event)
        if self._current is None:
            self.empty.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what is under way and remember the arrangement."""
        self.tasks.shut_down()
        self._reopening.stop()
        self.reader.stop()
        self.view.source.tabs.stop()
        self.remembered.save_state("window", self.saveGeometry())
        self.remembered.save_state("columns", self.view.columns.saveState())
        self.remembered.save_state("right", self.view.right.saveState())
        self.remembered.save_state("tree", self.view.tree.header().saveState())
        super().closeEvent(event)

    def _receive(self, batch: Batch) -> None:
        if batch.failures:
            self.notices.add_failures(batch.failures)
        if not batch.entries:
            return
        if self._is_selecting_first:
            self._is_selecting_first = False
            self._show_new(batch.entries)
        else:
            self._add(batch.entries)

    def _show_again(self, row: Row, inspection: Inspection) -> None:
        model, current = self.messages.messages, self.messages.currentIndex().row()
        if current >= 0 and model.row(current) is row:
            model.keep(current, inspection)
            self._show(inspection)

    def _tell_failure(self, failure: Failure) -> None:
        self.notices.add_failures([failure])

    def _add(self, entries: Sequence[Entry]) -> int:
        row = self.messages.messages.append(entries)
        self.messages.setVisible(self.messages.messages.rowCount() > 1)
        return row

    def _show_new(self, entries: Sequence[Entry]) -> None:
        row = self._add(entries)
        self.messages.select_row(row)
        self.show_row(row)
        self.view.tree.setFocus()

    def _tell_progress(self, progress: Progress) -> None:
        self.status.progress(progress)

    def _fail(self, error: Exception) -> None:
        text = translate("Window", "The program made a mistake while reading ({name}). The log file tells more.")
        self.notices.say(translate("Window", "Something could not be read"), text.format(name=type(error).__name__))

    def _finish(self) -> None:
        if not self.tasks.is_busy:
            self.status.end()

    def _cancel(self) -> None:
        self.tasks.cancel()
        self.status.end()

    def _show_empty(self) -> None:
        self._current = None
        self.view.clear()
        self._stack.setCurrentWidget(self.empty)
        self.commands.enable()
        self._describe()

    def _connect(self) -> None:
        self.messages.chosen.connect(self.show_row)
        self._reopening.ready.connect(self._show_again)
        self._reopening.failed.connect(self._tell_failure)
        add_context_menu(self.view.tree, self.actions_, ("actionCopy", "actionSavePart", "", "actionCopySummary"))
        add_context_menu(self.messages, self.actions_, ("actionCopySummary", "actionExport", "", "actionClose"))
        add_context_menu(self.view.card, self.actions_, ("actionCopySummary", "actionCopyReply", "", "actionExport"))
        add_context_menu(self.view.recipients.table, self.actions_, ("actionCopy", "actionCopyReply"))
        add_context_menu(self.view.hops, self.actions_, ("actionCopy",))
        self._drops.dropped.connect(self.open_incoming)
        self.empty.sample_chosen.connect(lambda path: self.open_paths([path]))
        self.status.cancelled.connect(self._cancel)
        self.appearance.changed.connect(self.set_theme)

    def _restore(self) -> None:
        if not self.remembered.restore_state("window", self.restoreGeometry):
            self.resize(1280, 800)
        self.remembered.restore_state("columns", self.view.columns.restoreState)
        self.remembered.restore_state("right", self.view.right.restoreState)
        self.remembered.restore_state("tree", self.view.tree.header().restoreState)

    def _build(self) -> None:
        self.setMinimumSize(*_MIN_SIZE)
        build_menus(self, self.actions_)
        self._tool_bar = build_tool_bar(self, self.actions_)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.messages)
        split.addWidget(self.view)
        split.setStretchFactor(1, 1)
        split.setSizes([230, 1050])
        split.setChildrenCollapsible(False)
        self.messages.hide()
        self._stack.addWidget(self.empty)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notices)
        column.addWidget(self._stack, 1)
        self._main = split
        self._stack.addWidget(split)
        self.setCentralWidget(content)

"""One inspection in the window: its tree, its verdict, its explanations and its source, which follow each other."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QSplitter, QTabWidget, QVBoxLayout, QWidget

from inspector.bounce.hops import Hop, hops_of
from inspector.bounce.report import Inspection, Recipient
from inspector.message.source import Source, Span
from inspector.window.explanation import explain_node, explain_nothing
from inspector.window.explanation_browser import ExplanationBrowser
from inspector.window.fitting_area import FittingArea
from inspector.window.hop_model import steps_of
from inspector.window.hop_view import HopView
from inspector.window.language import language_code, number_text, translate
from inspector.window.node import Node, Recipients
from inspector.window.nodes import recipient_node, root_node
from inspector.window.part_tree import PartTree
from inspector.window.recipient_table import RecipientPane
from inspector.window.source_pane import SourcePane
from inspector.window.text_finders import ExplanationFinder, TreeFinder
from inspector.window.theme import Theme, theme_of
from inspector.window.verdict import verdict_on
from inspector.window.verdict_card import VerdictCard

# Below this height an explanation cannot be read.
_MIN_TABS = 130

# With more recipients the tree does not follow the table: growing so many rows would hold up the window.
_FOLLOWED_RECIPIENTS = 2000


class InspectionView(QWidget):
    """Shows an `Inspection`; whatever is selected anywhere is explained, and lights up in the source."""

    selected = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inspection: Inspection | None = None
        self._hops: tuple[Hop, ...] = ()
        self._node: Node | None = None
        self._chosen: Recipient | None = None
        self._theme = theme_of(self.palette())
        self.tree = PartTree()
        self.card = VerdictCard()
        self.browser = ExplanationBrowser()
        self.recipients = RecipientPane()
        self.hops = HopView()
        self.source = SourcePane()
        self.tabs = QTabWidget()
        self.source.find_bar.set_others((TreeFinder(self.tree), ExplanationFinder(self.browser)))
        self._build()
        self._connect()

    @property
    def node(self) -> Node | None:
        """The selected row of the tree."""
        return self._node

    def show_inspection(self, inspection: Inspection) -> None:
        """Show another inspection from its beginning."""
        self._inspection = inspection
        self._hops = tuple(hops_of(inspection))
        report = inspection.report
        self.recipients.show_recipients(report.recipients)
        self.tabs.setTabVisible(1, len(report.recipients) > 1)
        self.hops.show_steps(list(steps_of(report, self._hops)))
        self.tabs.setTabVisible(2, bool(self._hops))
        self.tabs.setCurrentIndex(1 if len(report.recipients) > 1 else 0)
        self.source.show_message(inspection.message)
        if not report.recipients:
            self._show_verdict(None)
        self.tree.show_tree(root_node(inspection))
        self._label()

    def clear(self) -> None:
        """Show nothing."""
        self._inspection = None
        self._node = None
        self.tree.show_tree(None)
        self.browser.show_explanation(explain_nothing(self._theme))

    def set_theme(self, theme: Theme) -> None:
        """Draw everything in the colours of a theme."""
        self._theme = theme
        self.tree.parts.set_theme(theme)
        self.recipients.set_theme(theme)
        if self._inspection is not None and self._node is not None:
            self.browser.show_explanation(explain_node(self._node, self._inspection, theme, language_code()))

    def changeEvent(self, event: QEvent) -> None:
        """Say the same in another language; what is selected, opened and scrolled to stays so."""
        super().changeEvent(event)
        if event.type() != QEvent.Type.LanguageChange:
            return
        self._label()
        if self._inspection is None:
            self.browser.show_explanation(explain_nothing(self._theme))
            return
        self.hops.show_steps(list(steps_of(self._inspection.report, self._hops)))
        self._node = self.tree.show_again(root_node(self._inspection)) or self._node
        self._show_verdict(self._chosen)
        self.set_theme(self._theme)

    def _label(self) -> None:
        self.tabs.setAccessibleName(translate("Window", "Explanations"))
        self.tabs.setTabText(0, translate("Window", "Explanation"))
        count = len(self._inspection.report.recipients) if self._inspection is not None else 0
        self.tabs.setTabText(1, translate("Window", "Recipients ({count})").format(count=number_text(count)))
        self.tabs.setTabText(2, translate("Window", "Journey"))

    def panes(self) -> list[QWidget]:
        """Return the panes that F6 walks through."""
        return [self.tree, self.card, self.tabs.currentWidget(), self.source.tabs.current_view]

    def show_evidence(self, span: Span) -> None:
        """Light up a place in the source, opening the source where it is hidden."""
        self.source.show()
        self.source.show_span(span)

    def _select(self, node: Node) -> None:
        if self._inspection is None:
            return
        self._node = node
        self.browser.show_explanation(explain_node(node, self._inspection, self._theme, language_code()))
        if isinstance(node.subject, Recipient):
            self._show_verdict(node.subject)
            self.recipients.table.select(node.subject)
        elif isinstance(node.subject, Recipients):
            self._show_verdict(None)
        if node.span is not None and not self.source.is_clicked:
            self.source.show_span(node.span)
        self.selected.emit(node)

    def _show_verdict(self, chosen: Recipient | None) -> None:
        self._chosen = chosen
        if self._inspection is not None:
            verdict = verdict_on(self._inspection, self._hops, chosen, language_code())
            self.card.show_verdict(verdict)
            self.source.set_numbered(verdict.parts)

    def _select_recipient(self, recipient: Recipient) -> None:
        if self._inspection is None or (self._node is not None and self._node.subject is recipient):
            return
        if len(self._inspection.report.recipients) <= _FOLLOWED_RECIPIENTS:
            self.tree.select_subject(recipient)
        else:
            self._select(recipient_node(recipient, is_grouped=True))

    def _follow_source(self, source: Source, offset: int) -> None:
        self.tree.select_at(source, offset)

    def _point_from_source(self, source: Source, offset: int) -> None:
        self.card.light_up(self.source.number_at(source, offset))

    def _connect(self) -> None:
        self.tree.chosen.connect(self._select)
        self.card.evidence.connect(self.show_evidence)
        self.browser.evidence.connect(self.show_evidence)
        self.hops.evidence.connect(self.show_evidence)
        self.recipients.table.chosen.connect(self._select_recipient)
        self.source.clicked.connect(self._follow_source)
        self.source.hovered.connect(self._point_from_source)
        self.card.pointed.connect(self.source.set_hover)
        self.browser.pointed.connect(self.source.set_hover)

    def _build(self) -> None:
        self.tabs.setDocumentMode(True)
        for page in (self.browser, self.recipients, self.hops):
            self.tabs.addTab(page, "")
        self._label()
        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(FittingArea(self.card))
        column.addWidget(self.tabs, 1)
        self.tabs.setMinimumHeight(_MIN_TABS)
        self.right = QSplitter(Qt.Orientation.Vertical)
        self.right.addWidget(upper)
        self.right.addWidget(self.source)
        self.right.setStretchFactor(0, 1)
        self.right.setCollapsible(0, False)
        self.right.setSizes([500, 190])
        self.columns = QSplitter(Qt.Orientation.Horizontal)
        self.columns.addWidget(self.tree)
        self.columns.addWidget(self.right)
        self.columns.setStretchFactor(0, 2)
        self.columns.setStretchFactor(1, 5)
        self.columns.setSizes([360, 880])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.columns)

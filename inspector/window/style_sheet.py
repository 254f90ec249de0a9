"""The few style rules over a theme's palette: flat panes, quiet lines, a visible focus."""

import re

from inspector.window.theme import Theme

_RULES = (
    ("QMainWindow, QDialog", "background: {window};"),
    ("QMenuBar", "background: {window}; padding: 1px 4px;"),
    ("QMenuBar::item", "padding: 4px 8px; border-radius: 4px; background: transparent;"),
    ("QMenuBar::item:selected", "background: {hover};"),
    (
        "QToolBar",
        "background: {window}; border: 0; border-bottom: 1px solid {border}; padding: 4px 6px; spacing: 2px;",
    ),
    ("QToolBar QToolButton", "padding: 4px 8px; border: 1px solid transparent; border-radius: 5px;"),
    ("QToolBar QToolButton:hover", "background: {hover};"),
    ("QToolBar QToolButton:focus", "border-color: {accent};"),
    ("QStatusBar", "background: {window}; border-top: 1px solid {border};"),
    ("QStatusBar::item", "border: 0;"),
    ("QSplitter::handle", "background: {border};"),
    ("QSplitter::handle:horizontal", "width: 1px; margin: 0;"),
    ("QSplitter::handle:vertical", "height: 1px; margin: 0;"),
    ("QTreeView, QTableView, QListView, QTextBrowser", "border: 0; background: {base}; outline: 0;"),
    ("QTreeView::item, QListView::item", "padding: 3px 2px;"),
    ("QTreeView::item:hover, QListView::item:hover", "background: {hover};"),
    (
        "QTreeView::item:selected, QListView::item:selected, QTableView::item:selected",
        "background: {selection}; color: {text};",
    ),
    (
        "QHeaderView::section",
        "background: {raised}; color: {muted}; border: 0; border-bottom: 1px solid {border}; padding: 4px 6px;",
    ),
    ("QTabWidget::pane", "border: 0; border-top: 1px solid {border};"),
    ("QTabBar", "background: {window};"),
    (
        "QTabBar::tab",
        "background: transparent; color: {muted}; padding: 6px 12px; border: 0; border-bottom: 2px solid transparent;",
    ),
    ("QTabBar::tab:selected", "color: {text}; border-bottom-color: {accent};"),
    ("QTabBar::tab:hover", "color: {text};"),
    ("QTabBar::tab:focus", "color: {accent};"),
    ("QPushButton", "background: {raised}; border: 1px solid {border}; border-radius: 5px; padding: 5px 12px;"),
    ("QPushButton:hover", "background: {hover};"),
    ("QPushButton:focus", "border-color: {accent};"),
    ("QPushButton:disabled", "color: {muted};"),
    ("QPushButton:flat", "background: transparent; border-color: transparent; padding: 4px 10px;"),
    ("QPushButton#sampleButton", "color: {link};"),
    ("QPushButton:flat:hover", "background: {hover};"),
    ("QPushButton:flat:focus", "border-color: {accent};"),
    ("QLineEdit", "background: {base}; border: 1px solid {border}; border-radius: 5px; padding: 4px 6px;"),
    ("QLineEdit:focus", "border-color: {accent};"),
    ("QScrollBar:vertical", "background: transparent; width: 12px; margin: 0;"),
    ("QScrollBar:horizontal", "background: transparent; height: 12px; margin: 0;"),
    ("QScrollBar::handle", "background: {handle}; border-radius: 3px; margin: 3px;"),
    ("QScrollBar::handle:vertical", "min-height: 28px;"),
    ("QScrollBar::handle:horizontal", "min-width: 28px;"),
    ("QScrollBar::handle:hover", "background: {muted};"),
    ("QScrollBar::add-line, QScrollBar::sub-line", "width: 0; height: 0;"),
    ("QScrollBar::add-page, QScrollBar::sub-page", "background: transparent;"),
    ("QToolTip", "background: {raised}; color: {text}; border: 1px solid {border}; padding: 4px;"),
)

_NAME = re.compile(r"\{(\w+)\}")


def style_sheet(theme: Theme) -> str:
    """Return the rules in the colours of a theme; `{name}` in a rule is a colour of it."""
    return "\n".join(
        f"{selector} {{ {_NAME.sub(lambda name: getattr(theme, name[1]), rule)} }}" for selector, rule in _RULES
    )

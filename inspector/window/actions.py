"""Every action of the window: its name, text, shortcut, status tip and icon, in one table."""

from typing import NamedTuple

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from inspector.window.icons import icon
from inspector.window.language import translate
from inspector.window.theme import Theme


class ActionSpec(NamedTuple):
    """One action; `menu` is where it stands, and a `-` before it begins a new group there."""

    name: str
    menu: str
    text: str
    shortcut: str
    tip: str
    icon: str = ""
    is_toggle: bool = False


def menu_titles() -> dict[str, str]:
    """Return the titles of the menus, in order."""
    return {
        "file": translate("Menu", "&File"),
        "edit": translate("Menu", "&Edit"),
        "view": translate("Menu", "&View"),
        "tools": translate("Menu", "&Tools"),
        "help": translate("Menu", "&Help"),
    }


def action_specs() -> tuple[ActionSpec, ...]:
    """Return all actions in the order of the menus."""
    return (*_file_actions(), *_edit_actions(), *_view_actions(), *_tool_actions())


def _file_actions() -> tuple[ActionSpec, ...]:
    return (
        ActionSpec(
            "actionOpen",
            "file",
            translate("Menu", "&Open…"),
            "Ctrl+O",
            translate("Menu", "Open bounce messages (.eml, .msg and others)"),
            "open",
        ),
        ActionSpec(
            "actionOpenFolder",
            "file",
            translate("Menu", "Open &Folder…"),
            "Ctrl+Shift+O",
            translate("Menu", "Open all messages in a folder"),
            "folder",
        ),
        ActionSpec(
            "actionPaste",
            "file",
            translate("Menu", "&Paste Message"),
            "Ctrl+V",
            translate("Menu", "Open the files or read the text on the clipboard"),
            "paste",
        ),
        ActionSpec(
            "actionClose",
            "-file",
            translate("Menu", "&Close Message"),
            "Ctrl+W",
            translate("Menu", "Take the message out of the window; the file stays as it is"),
            "close",
        ),
        ActionSpec(
            "actionExport",
            "file",
            translate("Menu", "&Export Report…"),
            "Ctrl+E",
            translate("Menu", "Save the report about this message as a file"),
            "export",
        ),
        ActionSpec(
            "actionSavePart",
            "file",
            translate("Menu", "&Save Part As…"),
            "Ctrl+S",
            translate("Menu", "Save the selected part, decoded, as a file"),
            "attachment",
        ),
        ActionSpec(
            "actionReopen",
            "-file",
            translate("Menu", "&Reopen Closed Message"),
            "Ctrl+Shift+T",
            translate("Menu", "Bring back the message that was closed last"),
        ),
        ActionSpec(
            "actionQuit", "-file", translate("Menu", "&Quit"), "Ctrl+Q", translate("Menu", "Close the program"), "quit"
        ),
    )


def _edit_actions() -> tuple[ActionSpec, ...]:
    return (
        ActionSpec(
            "actionCopy",
            "edit",
            translate("Menu", "&Copy"),
            "Ctrl+C",
            translate("Menu", "Copy what is selected"),
            "copy",
        ),
        ActionSpec(
            "actionCopySummary",
            "edit",
            translate("Menu", "Copy Diagnostic &Summary"),
            "Ctrl+Shift+C",
            translate("Menu", "Copy a summary for a ticket or a mail to the administrator"),
            "summary",
        ),
        ActionSpec(
            "actionCopyRedactedSummary",
            "edit",
            translate("Menu", "Copy Summary &without Personal Data"),
            "Ctrl+Alt+C",
            translate("Menu", "Copy the summary with addresses and hosts replaced"),
            "redact",
        ),
        ActionSpec(
            "actionCopyReply",
            "edit",
            translate("Menu", "Copy Server’s &Reply"),
            "Ctrl+Alt+R",
            translate("Menu", "Copy the words of the server that refused the message"),
            "quote",
        ),
        ActionSpec(
            "actionFind",
            "-edit",
            translate("Menu", "&Find…"),
            "Ctrl+F",
            translate("Menu", "Find text in the source of the message"),
            "find",
        ),
    )


def _view_actions() -> tuple[ActionSpec, ...]:
    return (
        ActionSpec(
            "actionShowSource",
            "view",
            translate("Menu", "&Source"),
            "Ctrl+U",
            translate("Menu", "Show or hide the message as it was sent"),
            "source",
            True,
        ),
        ActionSpec(
            "actionNextPane",
            "view",
            translate("Menu", "&Next Pane"),
            "F6",
            translate("Menu", "Move the keyboard to the next part of the window"),
        ),
        ActionSpec(
            "actionZoomIn",
            "-view",
            translate("Menu", "&Larger Text"),
            "Ctrl++",
            translate("Menu", "Make all text larger"),
            "zoom-in",
        ),
        ActionSpec(
            "actionZoomOut",
            "view",
            translate("Menu", "S&maller Text"),
            "Ctrl+-",
            translate("Menu", "Make all text smaller"),
            "zoom-out",
        ),
        ActionSpec(
            "actionZoomReset",
            "view",
            translate("Menu", "Usual &Text Size"),
            "Ctrl+0",
            translate("Menu", "Go back to the usual size of text"),
        ),
    )


def _tool_actions() -> tuple[ActionSpec, ...]:
    return (
        ActionSpec(
            "actionExplainCode",
            "tools",
            translate("Menu", "E&xplain a Code…"),
            "Ctrl+Shift+E",
            translate("Menu", "Explain a code such as 5.7.1, or a whole reply of a server"),
            "code",
        ),
        ActionSpec(
            "actionRedact",
            "tools",
            translate("Menu", "&Remove Personal Data…"),
            "Ctrl+Shift+R",
            translate("Menu", "Make a copy of the message without addresses, hosts and texts"),
            "redact",
        ),
        ActionSpec(
            "actionCompare",
            "tools",
            translate("Menu", "&Compare with Another Message…"),
            "Ctrl+D",
            translate("Menu", "Show what differs between two messages"),
            "compare",
        ),
        ActionSpec(
            "actionPalette",
            "-tools",
            translate("Menu", "All Co&mmands…"),
            "Ctrl+K",
            translate("Menu", "Find a command by its name"),
        ),
        ActionSpec(
            "actionAbout",
            "help",
            translate("Menu", "&About Bounce Inspector"),
            "",
            translate("Menu", "Show the versions and licences of the program"),
            "info",
        ),
    )


class Actions:
    """The window's actions by their object names."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        self._by_name: dict[str, QAction] = {}
        self._specs = action_specs()
        for spec in self._specs:
            action = QAction(window)
            action.setObjectName(spec.name)
            action.setCheckable(spec.is_toggle)
            if spec.shortcut:
                action.setShortcut(QKeySequence(spec.shortcut))
            self._by_name[spec.name] = action
            window.addAction(action)
        self.label()
        self.set_theme(theme)

    def __getitem__(self, name: str) -> QAction:
        return self._by_name[name]

    def label(self) -> None:
        """Name all actions in the present language."""
        for spec in action_specs():
            action = self._by_name[spec.name]
            action.setText(spec.text)
            action.setStatusTip(spec.tip)
            action.setToolTip(_tool_tip(spec))

    def all(self) -> list[QAction]:
        """Return all actions in the order of the menus."""
        return list(self._by_name.values())

    def in_menu(self, menu: str) -> list[tuple[QAction, bool]]:
        """Return the actions of a menu, each with whether it begins a new group."""
        return [
            (self._by_name[spec.name], spec.menu.startswith("-"))
            for spec in self._specs
            if spec.menu.lstrip("-") == menu
        ]

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in the colours of a theme."""
        for spec in self._specs:
            if spec.icon:
                self._by_name[spec.name].setIcon(icon(spec.icon, theme.text, theme.muted))

    def enable(self, names: tuple[str, ...], enabled: bool) -> None:
        """Enable actions that can work, or disable those that cannot."""
        for name in names:
            self._by_name[name].setEnabled(enabled)


def _tool_tip(spec: ActionSpec) -> str:
    keys = QKeySequence(spec.shortcut).toString(QKeySequence.SequenceFormat.NativeText) if spec.shortcut else ""
    return f"{spec.tip} ({keys})" if keys else spec.tip

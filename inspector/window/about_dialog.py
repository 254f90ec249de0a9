"""About the program: its versions, in a form that can be copied into a report."""

import platform
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import QEvent, Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

import inspector
from inspector.window.language import translate
from inspector.window.text_label import TextLabel, TextSize

_PACKAGES = ("PySide6_Essentials", "chardet", "olefile", "google-re2", "compressed-rtf")


def versions_text() -> str:
    """Return the versions of the program and of what it uses."""
    lines = [f"Bounce Inspector {inspector.__version__}", f"Python {platform.python_version()}", f"Qt {qVersion()}"]
    for name in _PACKAGES:
        try:
            lines.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            continue
    return "\n".join([*lines, platform.platform()])


class AboutDialog(QDialog):
    """Versions and licences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("aboutDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._title = TextLabel(TextSize.HEADLINE, bold=True)
        self._purpose = TextLabel()
        versions = TextLabel(TextSize.SMALL, muted=True)
        versions.setText(versions_text())
        self._licences = TextLabel(TextSize.SMALL, muted=True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._copy = buttons.addButton("", QDialogButtonBox.ButtonRole.ActionRole)
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(versions_text()))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        for widget in (self._title, self._purpose, versions, self._licences, buttons):
            layout.addWidget(widget)
        self.setMinimumWidth(440)
        self._label()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._label()

    def _label(self) -> None:
        self.setWindowTitle(translate("About", "About Bounce Inspector"))
        self._title.setText(translate("About", "Bounce Inspector"))
        self._purpose.setText(
            translate(
                "About",
                "Shows what went wrong with a bounced e-mail, who must act and what to do. It never connects "
                "to the network.",
            )
        )
        self._licences.setText(
            translate("About", "Apache License 2.0. Uses Qt and PySide6 under the GNU LGPL version 3, unchanged.")
        )
        self._copy.setText(translate("About", "Copy Versions"))

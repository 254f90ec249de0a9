"""What the window remembers: geometry, columns, theme, language, text size and recent files."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

MAX_RECENT = 10
MIN_ZOOM, MAX_ZOOM = 0.7, 2.5


def user_settings() -> QSettings:
    """Return the settings of the person who runs the program."""
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "bounce-inspector", "bounce-inspector")


class Remembered:
    """Typed access to the settings; whatever is damaged there counts as not set."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    @property
    def theme(self) -> str:
        """The name of the chosen theme, or `system`."""
        return str(self._settings.value("theme", "system"))

    @theme.setter
    def theme(self, name: str) -> None:
        self._settings.setValue("theme", name)

    @property
    def language(self) -> str:
        """The code of the chosen language, or `system`."""
        return str(self._settings.value("language", "system"))

    @language.setter
    def language(self, name: str) -> None:
        self._settings.setValue("language", name)

    @property
    def zoom(self) -> float:
        """The size of text, 1.0 for the usual one."""
        try:
            return min(max(float(str(self._settings.value("zoom", 1.0))), MIN_ZOOM), MAX_ZOOM)
        except ValueError:
            return 1.0

    @zoom.setter
    def zoom(self, factor: float) -> None:
        self._settings.setValue("zoom", factor)

    @property
    def recent(self) -> list[Path]:
        """The files opened last, newest first."""
        stored = self._settings.value("recent", [])
        names = [stored] if isinstance(stored, str) else stored if isinstance(stored, list) else []
        return [Path(str(name)) for name in names if name][:MAX_RECENT]

    def add_recent(self, paths: list[Path]) -> None:
        """Put files at the top of the list."""
        fresh = [path.absolute() for path in paths[:MAX_RECENT]]
        kept = [path for path in self.recent if path not in fresh]
        self._settings.setValue("recent", [str(path) for path in (fresh + kept)[:MAX_RECENT]])

    def clear_recent(self) -> None:
        """Forget the files opened so far."""
        self._settings.remove("recent")

    def save_state(self, name: str, state: QByteArray) -> None:
        """Keep the state of a splitter, a header or the window."""
        self._settings.setValue(f"state/{name}", state)

    def restore_state(self, name: str, restore: Callable[[QByteArray], object]) -> bool:
        """Give a kept state to `restore`; returns whether there was one."""
        state = self._settings.value(f"state/{name}")
        if not isinstance(state, QByteArray) or state.isEmpty():
            return False
        restore(state)
        return True

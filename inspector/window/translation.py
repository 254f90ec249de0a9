"""The languages of the window: which there are, and switching between them while it is open."""

from pathlib import Path
from xml.etree.ElementTree import iterparse

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from inspector.resources import resource_path
from inspector.window.settings import Remembered

SYSTEM = "system"
ENGLISH = "en"

LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "ja": "日本語",
    "ar": "العربية",
}
"""The languages by their codes, each called as it calls itself."""


def translation_path(language: str) -> Path:
    """Return the file of a language's texts, in the form of Qt Linguist."""
    return resource_path("translations", f"inspector_{language}.ts")


def read_texts(path: Path) -> dict[tuple[str, str], str]:
    """Return the finished translations of a file by context and English text. Raises OSError or ParseError."""
    texts: dict[tuple[str, str], str] = {}
    context = ""
    for _, element in iterparse(path):
        if element.tag == "name":
            context = element.text or ""
        elif element.tag == "message":
            translation = element.find("translation")
            if translation is not None and translation.text and translation.get("type") is None:
                texts[context, element.findtext("source", "")] = translation.text
            element.clear()
    return texts


class Texts(QTranslator):
    """Answers out of a file of Qt Linguist itself, so that nothing has to be compiled before the program runs."""

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = read_texts(path)

    def isEmpty(self) -> bool:
        """Whether there is nothing in it; Qt would not install it then."""
        return not self._texts

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Return the translation, or the text itself: Qt takes no answer but a text, and asks this one last."""
        return self._texts.get((context, text), text)


def system_language() -> str:
    """Return the first language the person has set up in the system that there is a translation into."""
    wanted = (name.replace("_", "-").partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((name for name in wanted if name in LANGUAGES), ENGLISH)


def locale_of(language: str) -> QLocale:
    """Return how a language writes dates and numbers: as the system does, where that speaks it too."""
    system, own = QLocale.system(), QLocale(language)
    speaks_it = {own.language(), QLocale.Language.C} if language == ENGLISH else {own.language()}
    return system if system.language() in speaks_it else own


def use_language(app: QApplication, language: str) -> None:
    """Let the application speak a language; every widget gets a `LanguageChange` event if it spoke another."""
    QLocale.setDefault(locale_of(language))
    app.setLayoutDirection(QLocale(language).textDirection())
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    if language == ENGLISH:
        return
    app.installTranslator(Texts(translation_path(language), app))
    of_qt = QTranslator(app)
    if of_qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(of_qt)


class Languages(QObject):
    """Applies the chosen language and remembers it; `changed` after each change."""

    changed = Signal()

    def __init__(self, app: QApplication, remembered: Remembered, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._remembered = remembered
        self.choice = remembered.language
        use_language(app, self._language())

    def choose(self, name: str) -> None:
        """Use a language by its code, or the system's with `system`."""
        self.choice = self._remembered.language = name
        use_language(self._app, self._language())
        self.changed.emit()

    def _language(self) -> str:
        return self.choice if self.choice in LANGUAGES else system_language()

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.window.appearance import Appearance
from inspector.window.settings import MAX_RECENT, Remembered
from inspector.window.theme import CONTRAST, DARK, LIGHT, THEMES, Theme, palette_of, theme_of
from tests.window.opened import open_window


def luminance(colour: str) -> float:
    """WCAG 2.1 relative luminance."""
    parts = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    red, green, blue = ((p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4) for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_text_is_readable_on_every_ground(theme: Theme) -> None:
    for ground in (theme.window, theme.base, theme.raised, theme.hover):
        assert contrast(theme.text, ground) >= 7
        assert contrast(theme.muted, ground) >= 4.5
        assert contrast(theme.link, ground) >= 4.5
    assert contrast(theme.text, theme.selection) >= 4.5
    assert contrast(theme.on_accent, theme.accent) >= 4.5
    for shade in theme.tones.values():
        assert contrast(shade.ink, shade.wash) >= 4.5
        assert contrast(shade.ink, theme.base) >= 4.5


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_the_palette_has_link_colours_and_tells_its_theme(theme: Theme) -> None:
    palette = palette_of(theme)
    assert palette.color(QPalette.ColorRole.Link).name() == theme.link
    assert theme_of(palette) is theme


def test_choosing_a_theme_changes_the_window_and_is_remembered(qtbot: QtBot, tmp_path: Path, samples: Path) -> None:
    with open_window(qtbot, tmp_path, samples / "ordinary-mail.eml") as window:
        window.appearance.choose("dark")
        assert theme_of(window.palette()) is DARK
        assert DARK.link in window.view.browser.toHtml()
        assert window.remembered.theme == "dark"
        window.appearance.choose("contrast")
        assert theme_of(window.palette()) is CONTRAST
        window.appearance.choose("light")
        assert theme_of(window.palette()) is LIGHT


def test_text_is_zoomed_and_put_back(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> None:
    usual = qapp.font().pointSizeF()
    with open_window(qtbot, tmp_path) as window:
        window.actions_["actionZoomIn"].trigger()
        assert qapp.font().pointSizeF() > usual
        window.actions_["actionZoomReset"].trigger()
    assert qapp.font().pointSizeF() == usual


def test_settings_that_are_damaged_count_as_not_set(tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "a.ini"), QSettings.Format.IniFormat)
    settings.setValue("zoom", "huge")
    settings.setValue("theme", "plaid")
    settings.setValue("state/window", "nonsense")
    remembered = Remembered(settings)
    assert remembered.zoom == 1.0
    assert not remembered.restore_state("window", lambda state: None)


def test_recent_files_are_newest_first_and_few(tmp_path: Path) -> None:
    remembered = Remembered(QSettings(str(tmp_path / "a.ini"), QSettings.Format.IniFormat))
    for number in range(MAX_RECENT + 3):
        remembered.add_recent([tmp_path / f"{number}.eml"])
    remembered.add_recent([tmp_path / "5.eml"])
    names = [path.name for path in remembered.recent]
    assert names[:2] == ["5.eml", f"{MAX_RECENT + 2}.eml"]
    assert len(names) == len(set(names)) == MAX_RECENT
    remembered.clear_recent()
    assert remembered.recent == []


def test_an_unknown_theme_follows_the_system(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> None:
    settings = QSettings(str(tmp_path / "a.ini"), QSettings.Format.IniFormat)
    settings.setValue("theme", "plaid")
    assert Appearance(qapp, Remembered(settings)).theme in (LIGHT, DARK)

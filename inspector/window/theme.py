"""Colours of the window: a light, a dark and a high-contrast palette."""

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette


class Tone(enum.StrEnum):
    """What a colour tells. It never tells it alone: words and an icon say the same."""

    BAD = "bad"
    WAIT = "wait"
    GOOD = "good"
    NOTE = "note"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Shade:
    """A tone's colours: `ink` for text and icons, `wash` behind them, `edge` around them."""

    ink: str
    wash: str
    edge: str


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colours, as `#rrggbb`."""

    name: str
    is_dark: bool
    window: str
    base: str
    raised: str
    text: str
    muted: str
    border: str
    handle: str
    accent: str
    on_accent: str
    selection: str
    hover: str
    link: str
    tones: Mapping[Tone, Shade]


LIGHT = Theme(
    name="light",
    is_dark=False,
    window="#f3f4f7",
    base="#ffffff",
    raised="#f8f9fb",
    text="#1b2230",
    muted="#566074",
    border="#d9dde5",
    handle="#b9c0cc",
    accent="#2456c8",
    on_accent="#ffffff",
    selection="#dbe6ff",
    hover="#eceff5",
    link="#1f50bf",
    tones=MappingProxyType(
        {
            Tone.BAD: Shade("#b3202c", "#fdeeee", "#f0b9bb"),
            Tone.WAIT: Shade("#8a5300", "#fff5e0", "#ecce93"),
            Tone.GOOD: Shade("#1c6b3a", "#eaf6ee", "#a9d5b8"),
            Tone.NOTE: Shade("#1f50bf", "#edf2fe", "#b7caf4"),
            Tone.PLAIN: Shade("#4a5467", "#f3f4f7", "#d0d5df"),
        }
    ),
)

DARK = Theme(
    name="dark",
    is_dark=True,
    window="#1a1d23",
    base="#21252d",
    raised="#282d36",
    text="#e7eaf0",
    muted="#a3adbd",
    border="#39404c",
    handle="#525b6a",
    accent="#86aaff",
    on_accent="#0f1728",
    selection="#31436c",
    hover="#2c323c",
    link="#93b4ff",
    tones=MappingProxyType(
        {
            Tone.BAD: Shade("#ff9a96", "#392326", "#6b3a3d"),
            Tone.WAIT: Shade("#f5c469", "#372e1e", "#66522a"),
            Tone.GOOD: Shade("#83d6a0", "#20332a", "#365f48"),
            Tone.NOTE: Shade("#93b4ff", "#232d45", "#3b4f80"),
            Tone.PLAIN: Shade("#bcc5d3", "#282d36", "#454d5b"),
        }
    ),
)

CONTRAST = Theme(
    name="contrast",
    is_dark=True,
    window="#000000",
    base="#000000",
    raised="#000000",
    text="#ffffff",
    muted="#ffffff",
    border="#ffffff",
    handle="#ffffff",
    accent="#ffff00",
    on_accent="#000000",
    selection="#0037da",
    hover="#262626",
    link="#ffff00",
    tones=MappingProxyType(
        {
            Tone.BAD: Shade("#ff8080", "#000000", "#ff8080"),
            Tone.WAIT: Shade("#ffd75e", "#000000", "#ffd75e"),
            Tone.GOOD: Shade("#4dff88", "#000000", "#4dff88"),
            Tone.NOTE: Shade("#8ec5ff", "#000000", "#8ec5ff"),
            Tone.PLAIN: Shade("#ffffff", "#000000", "#ffffff"),
        }
    ),
)

THEMES: Mapping[str, Theme] = MappingProxyType({each.name: each for each in (LIGHT, DARK, CONTRAST)})


def theme_of(palette: QPalette) -> Theme:
    """Return the theme whose palette this is: a widget that paints itself asks its own palette."""
    window = palette.color(QPalette.ColorRole.Window).name()
    for each in THEMES.values():
        if each.window == window:
            return each
    return DARK if palette.color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def theme_for(choice: str) -> Theme:
    """Return the theme that a person chose by name; any other name follows the system."""
    if choice in THEMES:
        return THEMES[choice]
    hints = QGuiApplication.styleHints()
    return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT


def palette_of(theme: Theme) -> QPalette:
    """Return the palette of a theme, link colours included: Qt leaves those blue on dark."""
    palette = QPalette()
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.base,
        role.AlternateBase: theme.raised,
        role.Text: theme.text,
        role.Button: theme.raised,
        role.ButtonText: theme.text,
        role.BrightText: theme.on_accent,
        role.ToolTipBase: theme.raised,
        role.ToolTipText: theme.text,
        role.PlaceholderText: theme.muted,
        role.Highlight: theme.selection,
        role.HighlightedText: theme.text,
        role.Link: theme.link,
        role.LinkVisited: theme.link,
        role.Accent: theme.accent,
        role.Light: theme.raised,
        role.Midlight: theme.hover,
        role.Mid: theme.border,
        role.Dark: theme.border,
        role.Shadow: theme.border,
    }
    for each, colour in colours.items():
        palette.setColor(each, QColor(colour))
    faded = QColor(theme.muted)
    faded.setAlpha(150)
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, faded)
    return palette

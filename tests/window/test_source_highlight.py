"""Highlights are really painted, in the colours of the theme, and found again among very many."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from inspector.message.source import Source
from inspector.window.source_highlight import (
    CONTRAST_BANDS,
    DARK_BANDS,
    LIGHT_BANDS,
    BandColours,
    Highlight,
    HighlightSet,
    Matches,
)
from inspector.window.source_view import SourceView
from inspector.window.theme import CONTRAST, DARK, LIGHT, Theme, palette_of

MAIL = (
    b"From: MAILER-DAEMON@mx.example.com\r\nSubject: Undelivered\r\n\r\n<anna@example.net>: 550 5.1.1 user unknown\r\n"
)
SPANS = st.tuples(st.integers(0, 50), st.integers(1, 20)).map(lambda pair: (pair[0], pair[0] + pair[1]))


@pytest.fixture
def view(qtbot: QtBot) -> SourceView:
    shown = SourceView()
    qtbot.addWidget(shown)
    shown.setPalette(palette_of(LIGHT))
    shown.resize(700, 400)
    shown.show()
    qtbot.waitExposed(shown)
    shown.set_source(Source(MAIL))
    return shown


def colours(view: SourceView, offset: int) -> set[str]:
    """The colours in the cell of a byte that is in view."""
    image: QImage = view.viewport().grab().toImage()
    lines = view.visible_lines()
    number = next(number for number, line in enumerate(lines) if line.holds(offset))
    wide, high = int(view.cell.width), int(view.cell.height)
    left = int(view.text_left + lines[number].column_of(offset) * view.cell.width)
    area = ((left + x, number * high + y) for x in range(2, wide - 1) for y in range(2, high - 2))
    return {image.pixelColor(QPoint(*point)).name() for point in area}


@pytest.mark.parametrize(("theme", "bands"), [(LIGHT, LIGHT_BANDS), (DARK, DARK_BANDS), (CONTRAST, CONTRAST_BANDS)])
def test_highlights_are_painted_in_the_colours_of_the_theme(view: SourceView, theme: Theme, bands: BandColours) -> None:
    view.setPalette(palette_of(theme))
    code, address = MAIL.index(b"550"), MAIL.index(b"anna")
    view.set_highlights([Highlight(code, code + 3, "evidence", 3), Highlight(address, address + 4, "hover")])
    assert bands.numbers[2].wash in colours(view, code)
    assert bands.kinds["hover"].wash in colours(view, address)
    assert theme.base in colours(view, 0)
    view.set_highlights([])
    assert bands.numbers[2].wash not in colours(view, code)


def test_the_numbers_stand_in_the_margin_of_their_line(view: SourceView) -> None:
    view.set_source(Source(MAIL))
    without = view.text_left
    code, address = MAIL.index(b"550"), MAIL.index(b"anna")
    view.set_highlights([Highlight(code, code + 3, number=3), Highlight(address, address + 4, number=2)])
    assert view.text_left > without
    image = view.viewport().grab().toImage()
    top = int(view.cell.height)
    margin = [(x, y) for x in range(int(without)) for y in range(3 * top, 4 * top)]
    found = {image.pixelColor(x, y).name() for x, y in margin}
    assert {LIGHT_BANDS.numbers[1].ink, LIGHT_BANDS.numbers[2].ink} <= found
    above = {image.pixelColor(x, y - top).name() for x, y in margin}
    assert LIGHT_BANDS.numbers[1].ink not in above


@pytest.mark.parametrize(("theme", "bands"), [(LIGHT, LIGHT_BANDS), (DARK, DARK_BANDS), (CONTRAST, CONTRAST_BANDS)])
def test_text_and_numbers_are_readable_on_every_band(theme: Theme, bands: BandColours) -> None:
    for band in (*bands.numbers, *bands.kinds.values()):
        assert contrast(theme.text, band.wash) >= 7
        assert contrast(bands.badge_text, band.ink) >= 4.5
        assert contrast(band.ink, theme.base) >= 4.5


def contrast(one: str, other: str) -> float:
    """WCAG 2.2, 1.4.3."""

    def luminance(name: str) -> float:
        colour = QColor(name)
        parts = (colour.redF(), colour.greenF(), colour.blueF())
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_a_number_is_painted_over_the_selected_part_around_it(view: SourceView) -> None:
    code = MAIL.index(b"550")
    view.set_highlights([Highlight(code, code + 3, number=3), Highlight(code, code + 3, "selected")])
    assert LIGHT_BANDS.numbers[2].wash in colours(view, code)
    view.set_highlights([Highlight(code, code + 3, number=3), Highlight(code - 5, code + 9, "selected")])
    assert LIGHT_BANDS.numbers[2].wash in colours(view, code)
    assert LIGHT_BANDS.kinds["selected"].wash in colours(view, code + 4)


def test_matches_of_a_search_are_painted_over_highlights(view: SourceView) -> None:
    code = MAIL.index(b"550")
    matches = Matches()
    matches.add([(code, code + 3)])
    view.set_highlights([Highlight(code, code + 9, number=3)])
    view.set_matches(matches)
    assert LIGHT_BANDS.kinds["match"].wash in colours(view, code)
    assert LIGHT_BANDS.numbers[2].wash in colours(view, code + 5)


def test_highlights_are_painted_in_hexadecimal_too(view: SourceView) -> None:
    view.set_hex(True)
    view.set_highlights([Highlight(20, 24, number=1)])
    assert LIGHT_BANDS.numbers[0].wash in colours(view, 20)
    assert LIGHT_BANDS.numbers[0].wash not in colours(view, 24)


def test_whitespace_and_line_ends_are_shown_on_demand(view: SourceView) -> None:
    view.set_source(Source(b"a b\r\n"))
    before = view.viewport().grab().toImage()
    view.set_whitespace(True)
    assert view.viewport().grab().toImage() != before
    view.set_whitespace(False)
    assert view.viewport().grab().toImage() == before


@given(st.lists(SPANS, max_size=30), SPANS)
def test_those_in_a_range_are_found(spans: list[tuple[int, int]], wanted: tuple[int, int]) -> None:
    found = HighlightSet(Highlight(*span) for span in spans).within(*wanted)
    expected = [span for span in spans if span[0] < wanted[1] and span[1] > wanted[0]]
    assert sorted((each.start, each.end) for each in found) == sorted(expected)


def test_matches_are_found_from_any_place() -> None:
    matches = Matches()
    matches.add([(3, 5), (8, 9)])
    matches.add([(20, 30)])
    assert [matches.next_from(offset) for offset in (0, 3, 4, 20, 21)] == [0, 0, 1, 2, None]
    assert [matches.last_until(offset) for offset in (4, 5, 29, 30)] == [None, 0, 1, 2]
    assert [(each.start, each.end) for each in matches.within(4, 9)] == [(3, 5), (8, 9)]

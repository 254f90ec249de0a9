"""What stands in which cell, and which bytes it is made of."""

from hypothesis import given
from hypothesis import strategies as st

from inspector.message.source import Source
from inspector.window.line_index import LineIndex
from inspector.window.source_decoding import code_unit
from inspector.window.source_layout import HexLayout, TextLayout
from inspector.window.source_line import Ink, Line


def text_layout(data: bytes, charset: str = "utf-8", width: int = 0) -> TextLayout:
    return TextLayout(Source(data), LineIndex.of(data, code_unit(charset)), charset, width)


def shown(line: Line) -> str:
    """Marks in brackets, tabs as arrows."""
    return "".join(f"[{r.text}]" if r.ink is Ink.MARK else "→" if r.ink is Ink.TAB else r.text for r in line.runs)


def first_line(data: bytes, charset: str = "utf-8") -> str:
    return shown(text_layout(data, charset).lines(0)[0])


def test_ascii_is_one_run_with_a_cell_for_each_byte() -> None:
    (line,) = text_layout(b"Subject: hello\r\n").lines(0)
    assert shown(line) == "Subject: hello"
    assert (line.start, line.content_end, line.end, line.line_end) == (0, 14, 16, "CRLF")
    assert line.column_of(9) == 9
    assert line.offset_at(9.4) == 9
    assert line.offset_at(9.6) == 10
    assert line.offset_at(99) == 14


def test_controls_and_bidirectional_overrides_are_marks() -> None:
    assert first_line(b"\x1b[31mred\x00\x07") == "[ESC][31mred[NUL][BEL]"
    assert first_line("abc\u202egnp.exe\u202c\u200b\ufeff".encode()) == "abc[RLO]gnp.exe[PDF][ZWSP][BOM]"
    assert first_line("a\u2028b\u0085c\U000e0041".encode()) == "a[LS]b[85]c[U+E0041]"


def test_bytes_that_cannot_be_decoded_are_shown_by_their_value() -> None:
    assert first_line(b"caf\xe9 J\xfcrgen") == "caf[E9] J[FC]rgen"
    assert first_line(b"caf\xe9 J\xfcrgen", "latin-1") == "café Jürgen"
    assert first_line("宛先".encode("shift_jis") + b"\x81", "shift_jis") == "宛先[81]"


def test_shift_sequences_are_shown_and_not_obeyed() -> None:
    assert first_line("宛先".encode("iso2022_jp"), "iso-2022-jp").startswith("[ESC]$B")
    assert first_line(b"+2D3cqQ-", "utf-7") == "+2D3cqQ-"
    assert first_line(b"plain", "no such charset") == "plain"


def test_right_to_left_letters_stay_in_the_order_of_their_bytes() -> None:
    (line,) = text_layout("שלום".encode()).lines(0)
    assert [run.text for run in line.runs] == list("שלום")
    assert [run.column for run in line.runs] == [0, 1, 2, 3]


def test_wide_characters_take_two_cells() -> None:
    (line,) = text_layout("ab宛先c".encode()).lines(0)
    assert line.columns == 7
    assert [line.column_of(offset) for offset in (0, 2, 3, 5, 8)] == [0, 2, 2, 4, 6]
    assert line.byte_at(5) == 5
    assert line.bands(2, 5) == [(2, 4)]


def test_combining_characters_share_the_cell_of_their_base_but_not_without_end() -> None:
    (line,) = text_layout("xe\u0301y".encode()).lines(0)
    assert line.columns == 3
    assert line.bands(1, 4) == [(1, 2)]
    assert first_line(("z" + "\u0335" * 6).encode()) == "z" + "\u0335" * 4 + "[U+0335][U+0335]"


def test_tabs_go_to_the_next_stop() -> None:
    (line,) = text_layout(b"ab\tc\td").lines(0)
    assert [run.column for run in line.runs] == [0, 2, 8, 9, 16]


def test_utf_16_streams_are_text() -> None:
    layout = text_layout("Hallo Jürgen 🚀\r\nend".encode("utf-16-le"), "utf-16-le")
    (line,) = layout.lines(0)
    assert shown(line) == "Hallo Jürgen 🚀"
    assert line.line_end == "CRLF"
    assert line.column_of(2 * 6) == 6
    assert first_line(b"a\0b", "utf-16-le")[0] == "a"


def test_long_lines_are_wrapped_anywhere() -> None:
    lines = text_layout(b"abcdefghij" * 3 + b"\n", width=12).lines(0)
    assert [shown(line) for line in lines] == ["abcdefghijab", "cdefghijabcd", "efghij"]
    assert [line.label for line in lines] == ["1", "", ""]
    assert [(line.start, line.end) for line in lines] == [(0, 12), (12, 24), (24, 31)]
    assert lines[0].offset_at(99) == 11
    assert lines[2].offset_at(99) == 30
    assert lines[0].bands(10, 14) == [(10, 12)]
    assert lines[1].bands(10, 14) == [(0, 2)]


def test_a_caret_is_drawn_in_one_line_only() -> None:
    layout = text_layout(b"abcdef\nxy", width=3)
    lines = [line for row in range(layout.row_count) for line in layout.lines(row)]
    assert [[line.holds(offset) for line in lines].count(True) for offset in range(10)] == [1] * 10


def test_hexadecimal_shows_every_byte_twice() -> None:
    layout = HexLayout(Source(bytes(range(0x30, 0x44))))
    (line,) = layout.lines(0)
    assert line.label == "00000000"
    digits, more, characters = line.runs
    assert digits.text == "30 31 32 33 34 35 36 37"
    assert more.text == "38 39 3a 3b 3c 3d 3e 3f"
    assert characters.text == "0123456789:;<=>?"
    assert line.bands(2, 9) == [(6, 27), (52, 59)]
    assert [line.byte_at(column) for column in (0, 6, 25, 52, 67)] == [0, 2, 8, 2, 15]
    assert layout.row_count == 2
    assert layout.lines(1)[0].label == "00000010"


@given(
    st.binary(max_size=300) | st.text(max_size=100).map(str.encode),
    st.sampled_from(["utf-8", "latin-1", "shift_jis", "gb18030", "big5hkscs", "utf-16-le", "utf-7", "koi8-r"]),
    st.sampled_from([0, 16, 40]),
)
def test_every_byte_is_shown_once_and_in_order(data: bytes, charset: str, width: int) -> None:
    layout = text_layout(data, charset, width)
    offset = 0
    for row in range(layout.row_count):
        for line in layout.lines(row):
            assert line.start == offset
            for run in line.runs:
                assert run.start == offset
                offset = run.end
            assert line.content_end == offset
            assert not width or line.columns <= width
            stops = list(line.stops())
            assert stops == sorted(set(stops))
            offset = line.end
    assert offset == len(data)

"""Every row is found from its number and from its bytes, however the source was read in."""

import mmap
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.window.line_index import SEGMENT, LineIndex, scan

PIECES = st.lists(
    st.sampled_from([b"a", b"\n", b"\r", b"\r\n", b"\xc3\xa9", b"bcdefgh", b"\x80" * 5, b"\n\0", b"\0"]), max_size=60
)


def rows(index: LineIndex, data: bytes) -> list[bytes]:
    return [data[slice(*index.span(row))] for row in range(index.row_count)]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", [b""]),
        (b"one", [b"one"]),
        (b"one\ntwo\n", [b"one\n", b"two\n", b""]),
        (b"one\r\ntwo\rthree", [b"one\r\n", b"two\r", b"three"]),
        (b"\r\r\n\n", [b"\r", b"\r\n", b"\n", b""]),
    ],
)
def test_lines_end_with_lf_crlf_or_cr(data: bytes, expected: list[bytes]) -> None:
    index = LineIndex.of(data)
    assert rows(index, data) == expected
    assert index.line_count == len(expected)
    assert [index.line_number(row) for row in range(len(expected))] == list(range(1, len(expected) + 1))


def test_a_long_line_is_cut_between_characters() -> None:
    data = b"x" + "é".encode() * SEGMENT + b"\r\nend"
    index = LineIndex.of(data)
    found = rows(index, data)
    assert b"".join(found) == data
    assert all(len(row) <= SEGMENT + 2 for row in found)
    assert all(row.decode() for row in found)
    assert [index.line_number(row) for row in range(index.row_count)] == [1, 1, 1, 2]
    assert [index.begins_line(row) for row in range(index.row_count)] == [True, False, False, True]
    assert index.row_of_line(2) == 3


def test_a_line_end_is_never_parted_from_its_line() -> None:
    data = b"x" * SEGMENT + b"\r\n" + b"y" * (SEGMENT - 1) + b"\r\n"
    assert rows(LineIndex.of(data), data) == [b"x" * SEGMENT + b"\r\n", b"y" * (SEGMENT - 1) + b"\r\n", b""]


def test_utf_16_lines_end_at_whole_units() -> None:
    data = "Grüße\r\nഊ is no line end\n".encode("utf-16-le")
    index = LineIndex.of(data, 2)
    assert [row.decode("utf-16-le") for row in rows(index, data)] == ["Grüße\r\n", "ഊ is no line end\n", ""]


def test_a_mapped_file_is_read_like_bytes(tmp_path: Path) -> None:
    path = tmp_path / "mail.eml"
    path.write_bytes(b"Subject: x\r\n\r\nbody\r\n")
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as mapped:
        index = LineIndex.of(mapped)
        assert [mapped[slice(*index.span(row))] for row in range(index.row_count)][2] == b"body\r\n"


def test_the_known_part_can_be_used_while_the_rest_is_read() -> None:
    data = b"line\r\n" * 50_000
    batches = scan(data, chunk=1 << 14, batch=1 << 16)
    index = LineIndex(data)
    index.add(next(batches))
    assert not index.is_complete
    assert 0 < index.row_count < 50_000
    assert index.span(1000) == (6000, 6006)
    assert index.row_at(len(data)) == index.row_count - 1
    for batch in batches:
        index.add(batch)
    assert index.is_complete
    assert index.row_count == 50_001
    assert index.row_at(len(data) - 1) == 49_999


def test_a_source_of_line_ends_alone_needs_little_memory() -> None:
    batches = list(scan(b"\n" * 1_000_000))
    assert batches[-1].rows == 1_000_001
    assert sum(len(batch.starts) for batch in batches) * 16 < 300_000


def test_offsets_and_lines_outside_give_the_nearest_row() -> None:
    index = LineIndex.of(b"a\nb\nc")
    assert index.row_at(-5) == 0
    assert index.row_at(99) == 2
    assert index.row_of_line(0) == 0
    assert index.row_of_line(99) == 2


@given(PIECES, st.sampled_from([24, 40, 1 << 20]), st.sampled_from([1, 100]), st.sampled_from([1, 2]))
def test_rows_cover_the_source_and_do_not_depend_on_chunks(
    pieces: list[bytes], chunk: int, batch: int, width: int
) -> None:
    data = b"".join(pieces)
    index = LineIndex(data, width, segment=8)
    for each in scan(data, width, segment=8, chunk=chunk * width, batch=batch):
        index.add(each)
    whole = LineIndex(data, width, segment=8)
    for each in scan(data, width, segment=8):
        whole.add(each)
    found = rows(index, data)
    assert found == rows(whole, data)
    assert b"".join(found) == data
    numbers = [index.line_number(row) for row in range(index.row_count)]
    assert numbers == sorted(numbers)
    assert (numbers[0], numbers[-1]) == (1, index.line_count)
    for row in range(index.row_count):
        start, end = index.span(row)
        assert all(index.row_at(offset) == row for offset in range(start, end))
    for line in range(1, index.line_count + 1):
        first = index.row_of_line(line)
        assert index.begins_line(first)
        assert numbers[first] == line


@given(PIECES)
def test_lines_are_those_of_the_standard_library(pieces: list[bytes]) -> None:
    data = b"".join(pieces)
    index = LineIndex.of(data)
    expected = data.splitlines(keepends=True)
    if not expected or expected[-1].endswith((b"\n", b"\r")):
        expected.append(b"")
    assert rows(index, data) == expected

"""Bytes that never change, and places in them."""

import mmap
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.message import source as module
from inspector.message.source import MAX_MENDED_BYTES, Source, Span


def test_a_span_is_a_piece_of_its_source() -> None:
    source = Source(b"Subject: hello", "a.eml")
    assert Span(source, 9, 14).bytes == b"hello"
    assert source.read(0, 7) == b"Subject"
    assert len(source) == 14


@pytest.mark.parametrize(
    ("data", "lines"),
    [
        (b"a\nb", b"a\nb"),
        (b"a\r\nb\r\n", b"a\r\nb\r\n"),
        (b"a\rb\r", b"a\nb\n"),
        (b"a\rb\r\nc\n\rd", b"a\nb\r\nc\n\nd"),
        (b"", b""),
        (b"\r", b"\n"),
    ],
)
def test_lone_carriage_returns_end_lines(data: bytes, lines: bytes) -> None:
    assert Source(data).lines == lines


@given(st.lists(st.sampled_from([b"\r", b"\n", b"\r\n", b"a"]), max_size=40).map(b"".join), st.integers(1, 8))
def test_mending_in_pieces_is_mending_at_once(data: bytes, piece: int) -> None:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(module, "_PIECE", piece)
        mended = bytes(Source(data).lines)
    assert mended == data.replace(b"\r\n", b"\0\0").replace(b"\r", b"\n").replace(b"\0\0", b"\r\n")
    assert len(mended) == len(data)


def test_nothing_is_copied_where_nothing_is_mended() -> None:
    data = b"a\r\nb\r\n"
    assert Source(data).lines is data


def test_a_mapped_file_is_mended_like_bytes_and_never_copied_when_large(tmp_path: Path) -> None:
    path = tmp_path / "old.eml"
    path.write_bytes(b"From: a\rTo: b\r")
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as mapped:
        assert bytes(Source(mapped).lines) == b"From: a\nTo: b\n"
    large = b"a\r" * (MAX_MENDED_BYTES // 2 + 1)
    assert Source(large).lines is large


def test_two_sources_of_the_same_bytes_are_two() -> None:
    assert Source(b"a") != Source(b"a")


def test_the_content_is_not_shown_where_a_source_is() -> None:
    assert "secret" not in repr(Source(b"secret", "a.eml"))

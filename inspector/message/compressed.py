"""Files compressed with gzip (RFC 1952), bzip2 or xz, and tar archives that are."""

import bz2
import lzma
import zlib
from collections.abc import Iterator
from typing import Any

from inspector.message.archive import Allowance, Unpacked, damaged, member_of, too_large
from inspector.message.limits import MAX_RATIO, MAX_XZ_MEMORY_BYTES, RATIO_FREE_BYTES
from inspector.message.recognise import Form
from inspector.message.source import Buffer, Source
from inspector.message.tar_archive import is_tar, tar_members

_PIECE_BYTES = 256 * 1024
# What goes in at a time is small, so that a bomb is noticed before much came out.
_INPUT_BYTES = 16 * 1024
_WITH_GZIP_HEADER = 31
_TAR_HEADER_BYTES = 512
_ERRORS = (zlib.error, lzma.LZMAError, OSError, EOFError, ValueError)


def compressed_members(source: Source, form: Form, allowance: Allowance) -> Unpacked:
    """Yield the file inside a compressed one, or the files of the tar archive inside it."""
    stream = Inflated(source.data, form)
    if is_tar(stream.peek(_TAR_HEADER_BYTES)):
        yield from tar_members(stream, source.name, allowance)
        return
    limit = allowance.of_member(len(source))
    data = stream.read(limit)
    if stream.peek(1):
        stream.problem = too_large(limit)
    if not data:
        yield damaged(source.name, stream.problem or "there is nothing in it")
        return
    note = f"unpacked, {form.value}"
    yield allowance.take(member_of(data, source.name, note, stream.problem))


class Inflated:
    """The bytes that compressed data unpack to, as a reader; stops where they grow without measure."""

    def __init__(self, data: Buffer, form: Form) -> None:
        self.problem = ""
        self._pieces = self._unpack(data, form)
        self._ready = b""

    def peek(self, size: int) -> bytes:
        """Return the next bytes, of which there are few, without passing over them."""
        while len(self._ready) < size and (piece := next(self._pieces, b"")):
            self._ready += piece
        return self._ready[:size]

    def read(self, size: int) -> bytes:
        """Return the next `size` bytes, fewer at the end."""
        taken: list[bytes] = []
        missing = size
        while missing > 0 and (piece := self._ready or next(self._pieces, b"")):
            taken.append(piece[:missing])
            self._ready = piece[missing:]
            missing -= len(taken[-1])
        return b"".join(taken)

    def skip(self, size: int) -> None:
        """Pass over the next `size` bytes."""
        while size > 0:
            passed = len(self.read(min(size, _PIECE_BYTES)))
            if not passed:
                return
            size -= passed

    def _unpack(self, data: Buffer, form: Form) -> Iterator[bytes]:
        try:
            yield from _limited(_inflate(data, form))
        except _TooLarge:
            self.problem = too_large(RATIO_FREE_BYTES)
        except _ERRORS as error:
            self.problem = f"the compressed data are damaged or cut off ({error})"


class _TooLarge(Exception):
    """More came out than the ratio allows."""


def _limited(pieces: Iterator[tuple[bytes, int]]) -> Iterator[bytes]:
    total = 0
    for piece, consumed in pieces:
        total += len(piece)
        if total > RATIO_FREE_BYTES and total > MAX_RATIO * consumed:
            raise _TooLarge
        yield piece


def _inflate(data: Buffer, form: Form) -> Iterator[tuple[bytes, int]]:
    """Yield what comes out, in pieces, and how many bytes went in so far; several streams may follow one another."""
    decoder = _decoder(form)
    position = 0
    waiting = b""
    while True:
        piece = decoder.decompress(waiting, _PIECE_BYTES)
        if piece:
            yield piece, position
        if decoder.eof:
            rest = (decoder.unused_data + data[position : position + _INPUT_BYTES]).lstrip(b"\0")
            if rest[:2] != data[:2]:
                return
            position = min(len(data), position + _INPUT_BYTES)
            decoder, waiting = _decoder(form), rest
            continue
        waiting = decoder.unconsumed_tail if form is Form.GZIP else b""
        if waiting or (form is not Form.GZIP and not decoder.needs_input):
            continue
        waiting = data[position : position + _INPUT_BYTES]
        position += len(waiting)
        if not waiting and not piece:
            raise EOFError("the end is missing")


def _decoder(form: Form) -> Any:
    if form is Form.GZIP:
        return zlib.decompressobj(_WITH_GZIP_HEADER)
    if form is Form.BZIP2:
        return bz2.BZ2Decompressor()
    return lzma.LZMADecompressor(memlimit=MAX_XZ_MEMORY_BYTES)

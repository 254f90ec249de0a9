"""Tar archives (POSIX.1-2017 pax, ustar; GNU long names), read from the beginning on without seeking."""

import re

from inspector.message.archive import Allowance, ByteReader, Member, Unpacked, damaged, member_of, too_large
from inspector.message.cannot_read import CannotRead
from inspector.message.irrelevant import is_irrelevant
from inspector.message.source import Buffer

_BLOCK = 512
_LONGEST_EXTRA_BYTES = 1024 * 1024
_FILES = (b"0", b"\0", b"7")
_WITHOUT_DATA = (b"1", b"2", b"3", b"4", b"5", b"6")
_PAX_RECORD = re.compile(rb"\d{1,9} (path|size)=([^\n]{0,4096})\n")
_SIGNED_DIGITS = re.compile(rb"[ \0]*([0-7]{1,12})")


class BufferReader:
    """Bytes that are there already, as a reader."""

    def __init__(self, data: Buffer) -> None:
        self.problem = ""
        self._data = data
        self._position = 0

    def read(self, size: int) -> bytes:
        """Return the next `size` bytes, fewer at the end."""
        found = self._data[self._position : self._position + size]
        self._position += len(found)
        return found

    def skip(self, size: int) -> None:
        """Pass over the next `size` bytes."""
        self._position = min(self._position + size, len(self._data))


def is_tar(head: bytes) -> bool:
    """Whether data that begin with this block are a tar archive."""
    return head[257:262] == b"ustar"


def tar_members(stream: ByteReader, name: str, allowance: Allowance) -> Unpacked:
    """Yield the files of an archive; folders, links and devices are passed over."""
    path, size = "", -1
    while True:
        header = stream.read(_BLOCK)
        if len(header) < _BLOCK or not any(header):
            if stream.problem or 0 < len(header) < _BLOCK:
                yield damaged(name, stream.problem or "the archive is cut off")
            return
        if not _is_header(header):
            yield damaged(name, "the tar archive is damaged; the files behind the damage were not read")
            return
        kind = header[156:157]
        stated = 0 if kind in _WITHOUT_DATA else _number(header[124:136])
        if kind in (b"x", b"L"):
            extra = stream.read(min(stated, _LONGEST_EXTRA_BYTES))
            stream.skip(_padded(stated) - len(extra))
            path, size = _extended(kind, extra, path, size)
            continue
        stated = size if size >= 0 else stated
        file_path, path, size = path or _path_of(header), "", -1
        if kind in _FILES and stated and not is_irrelevant(file_path):
            reason = allowance.exhausted(name)
            if reason:
                yield reason
                return
            yield _member(stream, f"{name}/{file_path}", stated, allowance)
        else:
            stream.skip(_padded(stated))


def _member(stream: ByteReader, name: str, stated: int, allowance: Allowance) -> Member | CannotRead:
    limit = allowance.of_member(stated)
    data = stream.read(min(stated, limit))
    if stated > limit and len(data) == limit:
        problem = too_large(limit)
    else:
        problem = "" if len(data) == stated else stream.problem or "the archive is cut off inside this file"
    stream.skip(_padded(stated) - len(data))
    if not data:
        return damaged(name, problem)
    return allowance.take(member_of(data, name, "unpacked from a tar archive", problem))


def _padded(size: int) -> int:
    return (size + _BLOCK - 1) // _BLOCK * _BLOCK


def _is_header(header: bytes) -> bool:
    return _number(header[148:156]) == sum(header) - sum(header[148:156]) + 8 * ord(" ")


def _number(field: bytes) -> int:
    """Read an octal number, or a binary one where its first bit is set (GNU)."""
    if field[0] & 0x80:
        return int.from_bytes(field[1:], "big")
    digits = _SIGNED_DIGITS.match(field)
    return int(digits[1], 8) if digits else 0


def _path_of(header: bytes) -> str:
    name = header[:100].split(b"\0", 1)[0]
    prefix = header[345:500].split(b"\0", 1)[0] if header[257:263] == b"ustar\0" else b""
    return (prefix + b"/" + name if prefix else name).decode("utf-8", "replace")


def _extended(kind: bytes, extra: bytes, path: str, size: int) -> tuple[str, int]:
    """Return the path and size that a pax or GNU header states for the file behind it, else those known already."""
    if kind == b"L":
        return extra.split(b"\0", 1)[0].decode("utf-8", "replace"), size
    for record in _PAX_RECORD.finditer(extra):
        if record[1] == b"path":
            path = record[2].decode("utf-8", "replace")
        elif record[2].isdigit() and len(record[2]) < 16:
            size = int(record[2])
    return path, size

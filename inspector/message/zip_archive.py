"""Zip archives (APPNOTE.TXT), their members unpacked one by one."""

import io
import struct
import zipfile
import zlib
from typing import BinaryIO, cast

from inspector.message.archive import Allowance, Member, Unpacked, damaged, member_of, too_large
from inspector.message.cannot_read import CannotRead
from inspector.message.irrelevant import is_irrelevant
from inspector.message.limits import MAX_ZIP_DIRECTORY_BYTES
from inspector.message.source import Buffer, Source

_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2)
_PIECE_BYTES = 256 * 1024
_ENCRYPTED = 0x1
_END_RECORD = b"PK\x05\x06"
_END_RECORD_BYTES = 22
_LONGEST_COMMENT = 65535
# What the standard library raises for archives that are not what they claim to be.
_ERRORS = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    struct.error,
    OSError,
    EOFError,
    ValueError,
    IndexError,
    KeyError,
    OverflowError,
    NotImplementedError,
    RuntimeError,
)


class _BufferFile(io.RawIOBase):
    """A buffer as a file that can be read and moved in, without a copy of it."""

    def __init__(self, data: Buffer) -> None:
        self._data = data
        self._position = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        origin = (0, self._position, len(self._data))[whence]
        self._position = max(0, origin + offset)
        return self._position

    def tell(self) -> int:
        return self._position

    def read(self, size: int | None = -1) -> bytes:
        end = len(self._data) if size is None or size < 0 else self._position + size
        found = self._data[self._position : end]
        self._position += len(found)
        return found


def zip_members(source: Source, allowance: Allowance) -> Unpacked:
    """Yield the files of an archive."""
    if _directory_bytes(source.data) > MAX_ZIP_DIRECTORY_BYTES:
        yield CannotRead(source.name, "it lists too many files; unpack it and open the folder", "limit-reached")
        return
    try:
        archive = zipfile.ZipFile(cast(BinaryIO, _BufferFile(source.data)))
        entries = archive.infolist()
    except _ERRORS as error:
        yield damaged(source.name, f"the zip archive is damaged or cut off ({error})")
        return
    for entry in entries:
        if entry.is_dir() or not entry.file_size or is_irrelevant(entry.filename):
            continue
        reason = allowance.exhausted(source.name)
        if reason:
            yield reason
            return
        yield _member(archive, entry, source.name, allowance)


def _directory_bytes(data: Buffer) -> int:
    """Return the size that the end record states for the list of files, 0 where there is none."""
    found = data.rfind(_END_RECORD, max(0, len(data) - _END_RECORD_BYTES - _LONGEST_COMMENT))
    if found < 0 or found + 16 > len(data):
        return 0
    size = int.from_bytes(data[found + 12 : found + 16], "little")
    return size if size < 0xFFFFFFFF else len(data)


def _member(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, path: str, allowance: Allowance) -> Member | CannotRead:
    name = f"{path}/{entry.filename}"
    if entry.flag_bits & _ENCRYPTED:
        return CannotRead(name, "it is encrypted; unpack the archive with its password and open the file", "encrypted")
    if entry.compress_type not in _METHODS:
        return damaged(name, "it is compressed in a way that this program does not know")
    limit = allowance.of_member(entry.compress_size)
    data, problem = bytearray(), ""
    try:
        with archive.open(entry) as file:
            while piece := file.read(min(_PIECE_BYTES, limit + 1 - len(data))):
                data += piece
    except _ERRORS as error:
        problem = f"the file in the archive is damaged or cut off ({error})"
    if len(data) > limit:
        problem = too_large(limit)
        del data[limit:]
    if not data:
        return damaged(name, problem or "there is nothing in it")
    return allowance.take(member_of(bytes(data), name, "unpacked from a zip archive", problem))

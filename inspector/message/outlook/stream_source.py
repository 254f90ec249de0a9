"""A stream of a compound file as a source that is read when it is first asked for."""

from functools import cached_property

from inspector.message.outlook.compound_file import CompoundFile, Entry
from inspector.message.source import Buffer, Source


class StreamSource(Source):
    """The bytes of one stream; its size is known before it is read."""

    def __init__(self, file: CompoundFile, entry: Entry, name: str, folder: str = "") -> None:
        self.name = name
        self.note = f"stream {folder}{entry.name}"
        self._file = file
        self._entry = entry

    @cached_property
    def data(self) -> Buffer:  # type: ignore[override]  # an attribute that is computed once
        """The stream's bytes, fewer than its size where the file is cut off."""
        return self._file.read(self._entry)

    def __len__(self) -> int:
        return self._entry.size if "data" not in self.__dict__ else len(self.data)

    def read(self, start: int, end: int) -> bytes:
        """Return the bytes from offset `start` up to `end`, without reading what comes after them."""
        if end >= self._entry.size or "data" in self.__dict__:
            return self.data[start:end]
        return self._file.read(self._entry, end)[start:]

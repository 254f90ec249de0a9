"""Archives and compressed files, unpacked in memory one member after another, never onto the disk.

What an archive claims is not believed: sizes, counts and ratios are limited by what is really unpacked.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from inspector.message.cannot_read import CannotRead
from inspector.message.limits import (
    MAX_ARCHIVE_MEMBERS,
    MAX_MEMBER_BYTES,
    MAX_RATIO,
    MAX_UNPACKED_BYTES,
    RATIO_FREE_BYTES,
)
from inspector.message.part import Defect
from inspector.message.source import Source, Span


class Member(NamedTuple):
    """One unpacked file, and what of it could not be unpacked."""

    source: Source
    defects: tuple[Defect, ...] = ()


class ByteReader(Protocol):
    """Bytes that are read once from the beginning on; `problem` says why they ended early, if they did."""

    problem: str

    def read(self, size: int) -> bytes:
        """Return the next `size` bytes, fewer at the end."""
        ...

    def skip(self, size: int) -> None:
        """Pass over the next `size` bytes."""
        ...


@dataclass(slots=True)
class Allowance:
    """What may still be unpacked from one file that a person opened, archives inside it included."""

    members: int = MAX_ARCHIVE_MEMBERS
    total_bytes: int = MAX_UNPACKED_BYTES

    def of_member(self, packed_bytes: int) -> int:
        """Return how many bytes a member may become that takes `packed_bytes` in its archive."""
        return min(self.total_bytes, MAX_MEMBER_BYTES, max(RATIO_FREE_BYTES, MAX_RATIO * packed_bytes))

    def take(self, member: Member) -> Member:
        """Count a member that was unpacked."""
        self.members -= 1
        self.total_bytes -= len(member.source)
        return member

    def exhausted(self, name: str) -> CannotRead | None:
        """Return why no further member may be unpacked, or None."""
        if self.members <= 0:
            text = f"it holds more than {MAX_ARCHIVE_MEMBERS:,} files; the rest was not read"
        elif self.total_bytes <= 0:
            text = f"it unpacks to more than {MAX_UNPACKED_BYTES >> 30} GB; the rest was not read"
        else:
            return None
        return CannotRead(name, f"{text}. Unpack it and open the files you need", "limit-reached")


def member_of(data: bytes, name: str, note: str, problem: str = "") -> Member:
    """Return an unpacked file; `problem` says what of it is missing and becomes a defect."""
    source = Source(data, name, note)
    return Member(source, (Defect("cut-short", problem, Span(source, len(data), len(data))),) if problem else ())


def too_large(limit: int) -> str:
    """Say that only the first `limit` bytes were unpacked."""
    return f"only the first {limit >> 20} MB were unpacked; the file grows without measure or is too large"


def damaged(name: str, why: str) -> CannotRead:
    """Return the error for what cannot be unpacked."""
    return CannotRead(name, f"it cannot be unpacked: {why}; send or save it again", "damaged")


Unpacked = Iterator[Member | CannotRead]

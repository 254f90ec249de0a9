"""Tar archives of every writer, and those that lie."""

import io
import random
import tarfile

import pytest

from inspector.message.archive import Allowance, Member
from inspector.message.cannot_read import CannotRead
from inspector.message.limits import RATIO_FREE_BYTES
from inspector.message.tar_archive import BufferReader, is_tar, tar_members

LONG = "folder/" * 30 + "grüße.eml"


def written(files: dict[str, bytes], form: int = tarfile.PAX_FORMAT) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w", format=form) as archive:
        for name, data in files.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(data)
            archive.addfile(entry, io.BytesIO(data))
        folder = tarfile.TarInfo("folder")
        folder.type = tarfile.DIRTYPE
        archive.addfile(folder)
        link = tarfile.TarInfo("link")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(link)
    return buffer.getvalue()


def read(data: bytes) -> list[Member | CannotRead]:
    return list(tar_members(BufferReader(data), "a.tar", Allowance()))


@pytest.mark.parametrize("form", [tarfile.PAX_FORMAT, tarfile.GNU_FORMAT])
def test_files_alone_and_their_whole_names(form: int) -> None:
    data = written({"1.eml": b"one", LONG: b"two" * 400, "empty": b"", ".hidden": b"x"}, form)
    assert is_tar(data[:512])
    first, second = read(data)
    assert isinstance(first, Member)
    assert isinstance(second, Member)
    assert (first.source.name, first.source.data) == ("a.tar/1.eml", b"one")
    assert (second.source.name, second.source.data) == (f"a.tar/{LONG}", b"two" * 400)


def test_an_old_archive_with_a_prefix() -> None:
    name = "x" * 90 + "/" + "y" * 60
    [member] = read(written({name: b"one"}, tarfile.USTAR_FORMAT))
    assert isinstance(member, Member)
    assert member.source.name == f"a.tar/{name}"


def test_cut_off_anywhere() -> None:
    data = written({"1.eml": b"one" * 300, "2.eml": b"two" * 300})
    for end in range(513, len(data), 37):
        found = read(data[:end])
        for each in found:
            assert isinstance(each, CannotRead) or each.source.data in (b"one" * 300, b"two" * 300) or each.defects


def test_damage_ends_the_archive_and_is_told() -> None:
    data = bytearray(written({"1.eml": b"one", "2.eml": b"two"}))
    data[1024 + 5] ^= 1
    first, error = read(bytes(data))
    assert isinstance(first, Member)
    assert isinstance(error, CannotRead)


def test_a_stated_size_beyond_the_end() -> None:
    entry = tarfile.TarInfo("1.eml")
    entry.size = RATIO_FREE_BYTES * 1000
    [member, *_] = read(entry.tobuf(tarfile.GNU_FORMAT) + b"From: a")
    assert isinstance(member, Member)
    assert member.source.data == b"From: a"
    assert member.defects


def test_many_long_names_in_a_row_need_no_stack() -> None:
    entry = tarfile.TarInfo("././@LongLink")
    entry.type, entry.size = tarfile.GNUTYPE_LONGNAME, 1
    block = entry.tobuf(tarfile.GNU_FORMAT) + b"x".ljust(512, b"\0")
    last = tarfile.TarInfo("1.eml")
    last.size = 3
    [member] = read(block * 5000 + last.tobuf() + b"one".ljust(512, b"\0"))
    assert isinstance(member, Member)
    assert member.source.name == "a.tar/x"


def test_random_damage() -> None:
    data = written({"1.eml": b"one" * 300, LONG: b"two"})
    generator = random.Random(7)
    for _ in range(500):
        damaged = bytearray(data)
        for _ in range(4):
            damaged[generator.randrange(len(damaged))] = generator.randrange(256)
        read(bytes(damaged))

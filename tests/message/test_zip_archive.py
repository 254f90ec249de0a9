"""Zip archives, and those that lie."""

import io
import random
import struct
import zipfile

import pytest

from inspector.message.archive import Allowance, Member
from inspector.message.cannot_read import CannotRead
from inspector.message.limits import MAX_ZIP_DIRECTORY_BYTES, RATIO_FREE_BYTES
from inspector.message.source import Source
from inspector.message.zip_archive import zip_members


def written(files: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def read(data: bytes, allowance: Allowance | None = None) -> list[Member | CannotRead]:
    return list(zip_members(Source(data, "a.zip"), allowance or Allowance()))


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2])
def test_files_alone(method: int) -> None:
    found = read(written({"in/1.eml": b"one", "folder/": b"", "empty": b"", "__MACOSX/._1.eml": b"x"}, method))
    [member] = found
    assert isinstance(member, Member)
    assert (member.source.name, member.source.data) == ("a.zip/in/1.eml", b"one")


def test_names_lead_nowhere() -> None:
    [member] = read(written({"../../../etc/passwd": b"one"}))
    assert isinstance(member, Member)
    assert member.source.name == "a.zip/../../../etc/passwd"


def test_encrypted_and_unknown_methods_are_told() -> None:
    data = bytearray(written({"1.eml": b"one"}))
    directory = data.rfind(b"PK\x01\x02")
    encrypted = data.copy()
    encrypted[directory + 8] |= 1
    [error] = read(bytes(encrypted))
    assert isinstance(error, CannotRead)
    assert error.code == "encrypted"
    unknown = data.copy()
    unknown[directory + 10 : directory + 12] = struct.pack("<H", 98)
    [error] = read(bytes(unknown))
    assert isinstance(error, CannotRead)
    assert error.code == "damaged"


def test_a_bomb_is_cut() -> None:
    [member] = read(written({"1.eml": bytes(RATIO_FREE_BYTES + 1000)}))
    assert isinstance(member, Member)
    assert len(member.source) == RATIO_FREE_BYTES
    assert [each.code for each in member.defects] == ["cut-short"]


def test_no_more_files_than_allowed() -> None:
    first, second, error = read(written({f"{n}.eml": b"x" for n in range(9)}), Allowance(members=2))
    assert isinstance(first, Member)
    assert isinstance(second, Member)
    assert isinstance(error, CannotRead)
    assert error.code == "limit-reached"


def test_a_list_of_files_that_would_fill_the_memory() -> None:
    data = bytearray(written({"1.eml": b"one"}))
    end = data.rfind(b"PK\x05\x06")
    data[end + 12 : end + 16] = struct.pack("<I", MAX_ZIP_DIRECTORY_BYTES + 1)
    [error] = read(bytes(data))
    assert isinstance(error, CannotRead)
    assert error.code == "limit-reached"


def test_cut_off_and_damaged() -> None:
    data = written({"1.eml": b"one" * 300, "grüße.eml": bytes(range(256))})
    for end in range(len(data)):
        assert all(isinstance(each, CannotRead) for each in read(data[:end]))
    generator = random.Random(7)
    for _ in range(1000):
        damaged = bytearray(data)
        for _ in range(3):
            damaged[generator.randrange(len(damaged))] = generator.randrange(256)
        read(bytes(damaged))

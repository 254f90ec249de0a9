"""Compound files: what the writer wrote comes back, as olefile reads it too, and nothing hangs on a broken one."""

import struct
import time

import olefile
import pytest

from inspector.message.outlook.compound_file import CompoundFile, CompoundFileError
from tests.message.outlook.compound_file import Storage, write_compound_file


def contents(data: bytes) -> dict[str, bytes]:
    file = CompoundFile(data)
    found: dict[str, bytes] = {}
    waiting = [("", file.root)]
    while waiting:
        path, storage = waiting.pop()
        for name, entry in file.children(storage).items():
            if entry.is_storage:
                waiting.append((f"{path}{name}/", entry))
            else:
                found[path + name] = file.read(entry)
    return found


STREAMS: Storage = {
    "Empty": b"",
    "Mini": b"m" * 100,
    "Last mini": b"x" * 4095,
    "First big": b"y" * 4096,
    "Big": bytes(range(256)) * 300,
    "Folder": {"Inner": b"inner", "Deeper": {"Deepest": b"deepest"}},
}


def test_reads_what_was_written() -> None:
    assert contents(write_compound_file(STREAMS)) == {
        "EMPTY": b"",
        "MINI": b"m" * 100,
        "LAST MINI": b"x" * 4095,
        "FIRST BIG": b"y" * 4096,
        "BIG": bytes(range(256)) * 300,
        "FOLDER/INNER": b"inner",
        "FOLDER/DEEPER/DEEPEST": b"deepest",
    }


def test_reads_what_olefile_reads() -> None:
    data = write_compound_file(STREAMS)
    ole = olefile.OleFileIO(data)
    theirs = {"/".join(path).upper(): ole.openstream(path).read() for path in ole.listdir()}
    assert contents(data) == theirs


def test_reads_a_file_whose_table_needs_a_table() -> None:
    data = write_compound_file({"Big": bytes(range(250)) * 36_000, "Small": b"small"})
    assert contents(data) == {"BIG": bytes(range(250)) * 36_000, "SMALL": b"small"}
    assert olefile.OleFileIO(data).openstream("Big").read() == bytes(range(250)) * 36_000


def test_reads_the_first_bytes_alone() -> None:
    file = CompoundFile(write_compound_file(STREAMS))
    assert file.read(file.children(file.root)["BIG"], 5) == bytes(range(5))


@pytest.mark.parametrize(
    ("data", "cause"),
    [
        (b"", "no compound file"),
        (b"From: a@example.org\n" * 40, "no compound file"),
        (write_compound_file(STREAMS)[:100], "cut off within its header"),
        (write_compound_file(STREAMS)[:512], "directory cannot be found"),
        (write_compound_file(STREAMS)[:30] + b"\x1f\0" + write_compound_file(STREAMS)[32:], "impossible sector sizes"),
    ],
)
def test_says_why_it_is_none(data: bytes, cause: str) -> None:
    with pytest.raises(CompoundFileError, match=cause):
        CompoundFile(data)


def fat_place(data: bytes) -> int:
    return (struct.unpack_from("<I", data, 76)[0] + 1) * 512


def test_a_chain_that_loops_ends() -> None:
    data = bytearray(write_compound_file({"Big": b"b" * 40_000}))
    fat = fat_place(data)
    struct.pack_into("<I", data, fat + 4 * 10, 10)
    found = contents(bytes(data))["BIG"]
    assert len(found) == 40_000


def test_a_chain_that_leads_out_of_the_file_is_told() -> None:
    data = bytearray(write_compound_file({"Big": b"b" * 40_000}))
    struct.pack_into("<I", data, fat_place(data) + 4 * 10, 0x00FFFFFF)
    file = CompoundFile(bytes(data))
    assert file.read(file.children(file.root)["BIG"]) == b"b" * 11 * 512
    assert file.problems == ["streams are shorter than the directory says"]


def test_a_directory_that_loops_ends() -> None:
    data = bytearray(write_compound_file({"A": {"B": b"b"}}))
    directory = (struct.unpack_from("<I", data, 48)[0] + 1) * 512
    struct.pack_into("<I", data, directory + 2 * 128 + 68, 1)
    struct.pack_into("<I", data, directory + 2 * 128 + 72, 2)
    assert contents(bytes(data)) == {"A/B": b"b"}


def test_a_stream_larger_than_the_file_gives_what_is_there() -> None:
    data = bytearray(write_compound_file({"Big": b"b" * 5000}))
    directory = (struct.unpack_from("<I", data, 48)[0] + 1) * 512
    struct.pack_into("<I", data, directory + 128 + 120, 0x7FFFFFFF)
    file = CompoundFile(bytes(data))
    assert file.read(file.children(file.root)["BIG"]).startswith(b"b" * 5000)
    assert file.problems == ["streams are shorter than the directory says"]


def test_streams_that_share_sectors_are_not_read_without_end() -> None:
    file = CompoundFile(write_compound_file({"Big": b"b" * 1_000_000}))
    stream = file.children(file.root)["BIG"]
    total = sum(len(file.read(stream)) for _ in range(100))
    assert total <= 4_500_000
    assert file.problems == ["streams that overlap are not read"]


def test_many_siblings_are_quick() -> None:
    storage: Storage = {f"__recip_version1.0_#{number:08X}": {"S": b"1"} for number in range(5000)}
    data = write_compound_file(storage)
    before = time.perf_counter()
    assert len(contents(data)) == 5000
    assert time.perf_counter() - before < 1


def test_reads_4096_byte_sectors() -> None:
    three = write_compound_file({"Big": b"b" * 9000})
    header = bytearray(three[:512])
    struct.pack_into("<HHH", header, 26, 4, 0xFFFE, 12)
    sectors = [three[place : place + 512].ljust(4096, b"\0") for place in range(512, len(three), 512)]
    fat = struct.unpack_from("<I", three, 76)[0]
    # Each sector is wider now, so the stream's 18 sectors of 512 bytes hold its beginning and zeros in turn.
    sectors[fat] = three[(fat + 1) * 512 : (fat + 2) * 512].ljust(4096, b"\xff")
    found = contents(bytes(header).ljust(4096, b"\0") + b"".join(sectors))
    assert len(found["BIG"]) == 9000
    assert found["BIG"][:600] == b"b" * 512 + bytes(88)

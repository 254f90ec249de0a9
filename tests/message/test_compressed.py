"""Compressed files are unpacked as far as they go, and never without measure."""

import bz2
import gzip
import io
import lzma
import tarfile
import tracemalloc

import pytest

from inspector.message.archive import Allowance, Member
from inspector.message.cannot_read import CannotRead
from inspector.message.compressed import compressed_members
from inspector.message.limits import MAX_RATIO, RATIO_FREE_BYTES
from inspector.message.recognise import Form
from inspector.message.source import Source

TEXT = b"".join(b"line %d of a text\n" % n for n in range(50_000))
COMPRESSORS = [(Form.GZIP, gzip.compress), (Form.BZIP2, bz2.compress), (Form.XZ, lzma.compress)]


def unpacked(data: bytes, form: Form, allowance: Allowance | None = None) -> list[Member | CannotRead]:
    return list(compressed_members(Source(data, "a.gz"), form, allowance or Allowance()))


@pytest.mark.parametrize(("form", "compress"), COMPRESSORS)
def test_unpacked_as_packed(form: Form, compress) -> None:
    [member] = unpacked(compress(TEXT), form)
    assert isinstance(member, Member)
    assert member.source.data == TEXT
    assert member.source.name == "a.gz"
    assert member.defects == ()


@pytest.mark.parametrize(("form", "compress"), COMPRESSORS)
def test_several_streams_one_after_another(form: Form, compress) -> None:
    [member] = unpacked(compress(TEXT) + compress(b"the end"), form)
    assert isinstance(member, Member)
    assert member.source.data == TEXT + b"the end"


@pytest.mark.parametrize(("form", "compress"), COMPRESSORS)
def test_cut_off_anywhere(form: Form, compress) -> None:
    data = compress(TEXT)
    for end in range(6, len(data), len(data) // 50):
        [member] = unpacked(data[:end], form)
        if isinstance(member, Member):
            assert TEXT.startswith(member.source.data)
            assert [each.code for each in member.defects] == ["cut-short"]
        else:
            assert member.code == "damaged"


@pytest.mark.parametrize(("form", "compress"), COMPRESSORS)
def test_a_bomb_is_stopped_early(form: Form, compress) -> None:
    data = compress(bytes(100_000_000))
    largest = max(RATIO_FREE_BYTES, MAX_RATIO * len(data))
    tracemalloc.start()
    [member] = unpacked(data, form)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 3 * largest
    assert isinstance(member, Member)
    assert len(member.source) <= largest
    assert [each.code for each in member.defects] == ["cut-short"]


def test_a_greedy_dictionary_is_refused() -> None:
    filters = [{"id": lzma.FILTER_LZMA2, "dict_size": 1 << 30}]
    data = lzma.compress(b"small", filters=filters)
    [member] = unpacked(data, Form.XZ)
    assert isinstance(member, CannotRead)


def test_a_tar_archive_inside() -> None:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:xz") as archive:
        for name in ("1.eml", "2.eml"):
            entry = tarfile.TarInfo(name)
            entry.size = len(TEXT)
            archive.addfile(entry, io.BytesIO(TEXT))
    first, second = unpacked(buffer.getvalue(), Form.XZ)
    assert isinstance(first, Member)
    assert isinstance(second, Member)
    assert (first.source.name, second.source.name) == ("a.gz/1.eml", "a.gz/2.eml")
    assert first.source.data == second.source.data == TEXT

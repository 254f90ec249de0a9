"""Files are read or mapped, and never waited for."""

import mmap
from pathlib import Path

import pytest

from inspector.message.cannot_read import CannotRead
from inspector.message.file import MAPPED_FROM_BYTES, file_contents


def test_small_files_are_read_and_large_ones_mapped(tmp_path: Path) -> None:
    path = tmp_path / "a.eml"
    path.write_bytes(b"From: a\n\n")
    assert file_contents(path) == b"From: a\n\n"
    path.write_bytes(b"From: a\n\n".ljust(MAPPED_FROM_BYTES, b"x"))
    found = file_contents(path)
    assert isinstance(found, mmap.mmap)
    assert len(found) == MAPPED_FROM_BYTES


def test_an_empty_file(tmp_path: Path) -> None:
    (tmp_path / "a.eml").touch()
    assert file_contents(tmp_path / "a.eml") == b""


def test_a_large_file_of_another_kind_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "film"
    with path.open("wb") as file:
        file.write(b"\x1aE\xdf\xa3")
        file.truncate(10**12)
    with pytest.raises(CannotRead, match="Matroska"):
        file_contents(path)


@pytest.mark.parametrize(("name", "words"), [("missing", "no such file"), (".", "it is a folder")])
def test_what_cannot_be_read(tmp_path: Path, name: str, words: str) -> None:
    with pytest.raises(CannotRead, match=words):
        file_contents(tmp_path / name)


def test_a_device_is_not_opened() -> None:
    with pytest.raises(CannotRead, match=r"it is a device, not a message; save"):
        file_contents(Path("/dev/null"))

"""The files of folders, in order, each once."""

from pathlib import Path

import pytest

from inspector.message.cannot_read import CannotRead
from inspector.message.folder import files_below
from inspector.message.limits import MAX_FOLDER_DEPTH


def found(folder: Path) -> list[str]:
    return [each.relative_to(folder).as_posix() for each in files_below(folder) if isinstance(each, Path)]


def make(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()


def test_files_before_folders_and_both_by_name(tmp_path: Path) -> None:
    make(tmp_path, "b.eml", "a.eml", "z/2.eml", "c/d/1.eml", ".secret", ".git/config", "Thumbs.db")
    assert found(tmp_path) == ["a.eml", "b.eml", "c/d/1.eml", "z/2.eml"]


def test_a_maildir_and_its_folders(tmp_path: Path) -> None:
    make(tmp_path, "cur/1:2,S", "new/2", "tmp/3", ".Trash/cur/4:2,", ".Trash/new/5", "dovecot-uidlist", "maildirfolder")
    assert found(tmp_path) == [".Trash/cur/4:2,", ".Trash/new/5", "cur/1:2,S", "new/2"]


def test_a_folder_named_tmp_elsewhere(tmp_path: Path) -> None:
    make(tmp_path, "tmp/1.eml")
    assert found(tmp_path) == ["tmp/1.eml"]


def test_linked_folders_are_not_entered_and_linked_files_are_read(tmp_path: Path) -> None:
    make(tmp_path, "a/1.eml")
    (tmp_path / "a" / "loop").symlink_to(tmp_path)
    (tmp_path / "b.eml").symlink_to(tmp_path / "a" / "1.eml")
    assert found(tmp_path) == ["b.eml", "a/1.eml"]


def test_depth_has_a_limit(tmp_path: Path) -> None:
    make(tmp_path, "d/" * (MAX_FOLDER_DEPTH + 2) + "1.eml")
    [error] = files_below(tmp_path)
    assert isinstance(error, CannotRead)
    assert error.code == "limit-reached"


def test_a_folder_that_is_gone(tmp_path: Path) -> None:
    [error] = files_below(tmp_path / "gone")
    assert isinstance(error, CannotRead)
    with pytest.raises(CannotRead, match="cannot be listed"):
        raise error

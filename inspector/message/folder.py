"""Folders and Maildirs (one file a message): the files in them that may hold messages."""

import os
from collections.abc import Iterator
from pathlib import Path

from inspector.message.cannot_read import CannotRead
from inspector.message.irrelevant import is_irrelevant
from inspector.message.limits import MAX_FOLDER_DEPTH


def files_below(folder: Path) -> Iterator[Path | CannotRead]:
    """Yield the files of a folder and of those inside it, in the order of their names; linked folders are not entered.

    A folder that may not be listed comes as the error that says so.
    """
    waiting = [(folder, 0)]
    while waiting:
        place, depth = waiting.pop()
        if depth > MAX_FOLDER_DEPTH:
            yield CannotRead(str(place), f"folders deeper than {MAX_FOLDER_DEPTH} are not read", "limit-reached")
            continue
        try:
            files, folders = _listed(place)
        except OSError as error:
            yield CannotRead(str(place), f"the folder cannot be listed ({error.strerror or error})", "not-permitted")
            continue
        yield from files
        waiting += [(each, depth + 1) for each in reversed(folders)]


def _listed(folder: Path) -> tuple[list[Path], list[Path]]:
    """Return the files and the folders of a folder that are worth a look, sorted by name."""
    files, folders = [], []
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                folders.append(entry.name)
            elif not is_irrelevant(entry.name) and not (entry.is_symlink() and entry.is_dir()):
                files.append(folder / entry.name)
    is_maildir = "cur" in folders and "new" in folders
    inner = [folder / name for name in sorted(folders) if _is_entered(folder / name, is_maildir)]
    return sorted(files), inner


def _is_entered(folder: Path, in_maildir: bool) -> bool:
    """Whether a folder is looked into: hidden ones only where they are a Maildir++ folder, `tmp` not in a Maildir."""
    if in_maildir and folder.name == "tmp":
        return False
    return not folder.name.startswith(".") or (folder / "cur").is_dir()

"""The compiled form of the catalogue: JSON that loads quickly, used as long as it belongs to the TOML files.

`table.json` holds what each run needs, `meanings.json` what only explanations need, `causes.<language>.json` one
translation of the causes.
"""

import json
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any
from zlib import crc32

from inspector.knowledge.files import catalogue_files, translation_file
from inspector.resources import resource_path

Table = dict[str, Any]

FOLDER = "compiled"
TABLE = "table.json"
MEANINGS = "meanings.json"


def digest(files: Iterable[Path]) -> str:
    """Return a checksum over the contents of the files, for telling whether a compiled form is up to date."""
    value = 0
    for file in files:
        with file.open("rb") as stream:
            value = crc32(stream.read().replace(b"\r\n", b"\n"), value)
    return f"{value:08x}"


@lru_cache(maxsize=1)
def compiled_table() -> Table:
    """Return the part of the catalogue that each run needs."""
    folder = resource_path("knowledge")
    return _held(folder, TABLE, catalogue_files(folder)) or _read(folder)


@lru_cache(maxsize=1)
def compiled_meanings() -> Table:
    """Return the part of the catalogue that only explanations need."""
    folder = resource_path("knowledge")
    return _held(folder, MEANINGS, catalogue_files(folder)) or _read(folder)


@lru_cache(maxsize=8)
def compiled_translation(language: str) -> Table:
    """Return the causes' texts in a language, empty when there is no translation into it."""
    folder = resource_path("knowledge")
    file = translation_file(folder, language)
    if not file.is_file():
        return {}
    held = _held(folder, f"causes.{language}.json", [file])
    if held:
        return held
    from inspector.knowledge.tables import read_translation

    return read_translation(folder, language)


def _read(folder: Path) -> Table:
    from inspector.knowledge.tables import read_table

    return read_table(folder)


def _held(folder: Path, name: str, files: list[Path]) -> Table | None:
    """Return a compiled file that belongs to the TOML files: it is the newest of all, or holds their checksum."""
    compiled = folder / FOLDER / name
    try:
        made = compiled.stat().st_mtime_ns
        with compiled.open("rb") as stream:
            held: Table = json.loads(stream.read())
    except OSError:
        return None
    newest = max(file.stat().st_mtime_ns for file in files)
    return held if newest < made or held.get("digest") == digest(files) else None

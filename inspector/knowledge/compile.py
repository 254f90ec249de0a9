"""Compile the catalogue's TOML files into `compiled.json`: `python -m inspector.knowledge.compile`.

TOML is for people and slow to read (100 ms); the compiled form loads in a few milliseconds.
"""

import json
from pathlib import Path

from inspector.knowledge.catalogue import COMPILED, digest
from inspector.knowledge.files import catalogue_files
from inspector.knowledge.tables import read_table
from inspector.resources import resource_path


def compiled_text(folder: Path) -> str:
    """Return the compiled form of the folder's TOML files."""
    table = {"digest": digest(catalogue_files(folder)), **read_table(folder)}
    return json.dumps(table, ensure_ascii=False, separators=(",", ":")) + "\n"


def main() -> None:
    """Write the compiled form beside the TOML files."""
    folder = resource_path("knowledge")
    (folder / COMPILED).write_text(compiled_text(folder), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()

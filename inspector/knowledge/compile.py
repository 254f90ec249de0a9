"""Compile the catalogue's TOML files: `python -m inspector.knowledge.compile`.

TOML is for people and slow to read (100 ms); the compiled form loads in a few milliseconds.
"""

import json
from pathlib import Path
from typing import Any

from inspector.knowledge.compiled import FOLDER, MEANINGS, TABLE, digest
from inspector.knowledge.files import catalogue_files, languages, translation_file
from inspector.knowledge.tables import MEANINGS as MEANING_NAMES
from inspector.knowledge.tables import read_table, read_translation
from inspector.resources import resource_path


def compiled_texts(folder: Path) -> dict[str, str]:
    """Return the contents of the compiled files of a folder of TOML files, by their names."""
    mark = digest(catalogue_files(folder))
    table = read_table(folder)
    meanings = {name: table.pop(name) for name in MEANING_NAMES}
    texts = {TABLE: _json({"digest": mark, **table}), MEANINGS: _json({"digest": mark, **meanings})}
    for language in languages(folder):
        held = {"digest": digest([translation_file(folder, language)]), **read_translation(folder, language)}
        texts[f"causes.{language}.json"] = _json(held)
    return texts


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n"


def main() -> None:
    """Write the compiled files below the TOML files."""
    folder = resource_path("knowledge")
    (folder / FOLDER).mkdir(exist_ok=True)
    for name, text in compiled_texts(folder).items():
        (folder / FOLDER / name).write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()

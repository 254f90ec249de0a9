"""Where the catalogue's TOML files are."""

from pathlib import Path


def catalogue_files(folder: Path) -> list[Path]:
    """Return the catalogue's TOML files in their fixed order."""
    return [*sorted(folder.glob("*.toml")), *sorted((folder / "providers").glob("*.toml"))]

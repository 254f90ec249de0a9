"""Where the catalogue's files are."""

from pathlib import Path


def catalogue_files(folder: Path) -> list[Path]:
    """Return the catalogue's TOML files without translations, in their fixed order."""
    names = [name for name in _toml_names(folder) if not name.startswith("causes.") or name == "causes.toml"]
    providers = folder / "providers"
    return [*(folder / name for name in names), *(providers / name for name in _toml_names(providers))]


def translation_file(folder: Path, language: str) -> Path:
    """Return the path that the causes' translation into a language would have."""
    return folder / f"causes.{language}.toml"


def languages(folder: Path) -> list[str]:
    """Return the languages that the causes are translated into."""
    return [name.split(".")[1] for name in _toml_names(folder) if name.count(".") == 2 and name.startswith("causes.")]


def _toml_names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir() if file.suffix == ".toml") if folder.is_dir() else []

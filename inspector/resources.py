"""The one place that finds the program's data files."""

from functools import lru_cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


@lru_cache(maxsize=1)
def resource_root() -> Path:
    """Return the folder of the data files.

    An installed program (a wheel or a PyInstaller folder) carries them inside the package, a checkout beside it.
    """
    inside = _PACKAGE / "resources"
    return inside if inside.is_dir() else _PACKAGE.parent / "resources"


def resource_path(*parts: str) -> Path:
    """Return the path of one data file, given by its parts below `resources/`."""
    return resource_root().joinpath(*parts)

"""The data files are found beside the package in a checkout, and inside it where it is installed."""

import shutil
import subprocess
import sys
from pathlib import Path

from inspector import resources

ROOT = Path(__file__).resolve().parent.parent


def test_a_checkout_has_its_data_beside_the_package() -> None:
    assert resources.resource_path("samples", "index.toml") == ROOT / "resources" / "samples" / "index.toml"
    assert resources.resource_path("samples", "index.toml").is_file()


def test_an_installed_package_has_its_data_inside(tmp_path: Path) -> None:
    package = tmp_path / "inspector"
    (package / "resources" / "samples").mkdir(parents=True)
    shutil.copy(ROOT / "inspector" / "__init__.py", package)
    shutil.copy(ROOT / "inspector" / "resources.py", package)

    found = subprocess.run(
        [sys.executable, "-c", "from inspector.resources import resource_path; print(resource_path('samples'))"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )

    assert Path(found.stdout.strip()) == package / "resources" / "samples"

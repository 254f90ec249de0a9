"""What pyproject.toml and the constraints promise agrees with what is there."""

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def test_every_package_goes_into_the_wheel() -> None:
    listed = set(PROJECT["tool"]["setuptools"]["packages"])
    found = {".".join(init.parent.relative_to(ROOT).parts) for init in (ROOT / "inspector").rglob("__init__.py")}

    assert listed == found | {"inspector.resources"}


def test_every_requirement_is_pinned() -> None:
    wanted = PROJECT["project"]["dependencies"] + PROJECT["project"]["optional-dependencies"]["dev"]
    lines = (ROOT / "packaging" / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pinned = {_normal(line.partition("==")[0]) for line in lines if "==" in line}

    assert {_normal(re.split(r"[<>=!;\[ ]", line)[0]) for line in wanted} <= pinned


def _normal(name: str) -> str:
    """Return a distribution's name as the packaging standards compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()

"""What every test needs: no display, reproducible property tests, and the way to the real bounces."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parent.parent
CORPUS = ROOT.parent / "shared" / "corpus"

settings.register_profile("default", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("ci" if os.environ.get("CI") == "true" else "default")


@pytest.fixture(scope="session")
def samples() -> Path:
    """The folder of the sample bounces that ship with the program."""
    return ROOT / "resources" / "samples"


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The folder of the real bounces, which only developers have."""
    if not CORPUS.is_dir():
        pytest.skip(f"no corpus of real bounces at {CORPUS}")
    return CORPUS

"""The real bounces, cut off and damaged. Ordinary runs take a few of each; `--benchmark-only` takes 50 of both."""

import random
import zlib
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from tests.hostile.survival import mutated, survive

pytestmark = pytest.mark.corpus

NO_MESSAGES = {".json", ".md", ".py"}
NIGHTLY = 50
# One mail in so many is cut and damaged once in an ordinary run.
SAMPLED = 4


@pytest.fixture(scope="module")
def mails(corpus: Path) -> list[Path]:
    paths = sorted(path for path in corpus.rglob("*") if path.is_file() and path.suffix not in NO_MESSAGES)
    return [path for path in paths if path.name != "LICENSE" and path.stat().st_size > 1]


def damage(path: Path, times: int) -> None:
    """Cut and damage a mail so many times, in the same way on every run."""
    data = path.read_bytes()
    chance = random.Random(zlib.crc32(path.name.encode()))
    for _ in range(times):
        survive(data[: chance.randrange(1, len(data))])
        survive(mutated(data, chance))


def test_every_real_bounce_is_read(mails: list[Path]) -> None:
    for path in mails:
        survive(path.read_bytes())


def test_real_bounces_are_read_however_damaged(mails: list[Path]) -> None:
    for path in mails[::SAMPLED]:
        damage(path, 1)


def test_every_real_bounce_is_read_however_damaged(mails: list[Path], benchmark: BenchmarkFixture) -> None:
    def damage_all() -> None:
        for path in mails:
            damage(path, NIGHTLY)

    benchmark.pedantic(damage_all, rounds=1)

"""Measuring how time grows with size, as evenly as a shared machine allows."""

import gc
import math
import time
from collections.abc import Callable, Sequence
from typing import Any

from inspector.bounce.inspection import inspect
from inspector.message.opening import open_bytes
from inspector.summary.as_json import report_object


def read_wholly(data: bytes) -> dict[str, Any]:
    """Do all that the program does for a report: split, inspect, and write every place of evidence."""
    return report_object(inspect(next(open_bytes(data, "grown"))))


def cpu_seconds(work: Callable[[], object], times: int = 3) -> float:
    """Return the least processor time of several runs, without the garbage collector's pauses."""
    least = math.inf
    gc.collect()
    gc.disable()
    try:
        for _ in range(times):
            start = time.process_time()
            work()
            least = min(least, time.process_time() - start)
    finally:
        gc.enable()
    return least


def slope(sizes: Sequence[float], seconds: Sequence[float]) -> float:
    """Return the slope of the line through the points on logarithmic scales: 1 is linear, 2 quadratic."""
    across = [math.log(size) for size in sizes]
    up = [math.log(each) for each in seconds]
    middle, height = sum(across) / len(across), sum(up) / len(up)
    return sum((x - middle) * (y - height) for x, y in zip(across, up, strict=True)) / sum(
        (x - middle) ** 2 for x in across
    )


def plot(sizes: Sequence[int], seconds: Sequence[float]) -> str:
    """Draw the points as bars of logarithmic length, a line each: ten signs are a tenfold time."""
    lines = (
        f"{size:>12,} {spent:9.4f} s {'#' * max(1, round(10 * math.log10(spent / 1e-5)))}"
        for size, spent in zip(sizes, seconds, strict=True)
    )
    return "\n".join(lines)

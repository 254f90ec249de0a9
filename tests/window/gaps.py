"""How long the window stands still: the longest time between two turns of the event loop."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt, QTimer


class Gaps:
    """The gaps between turns of the event loop, in seconds, and when each was over."""

    def __init__(self) -> None:
        self.longest = 0.0
        self.over_frame: list[tuple[float, float]] = []
        self.started = self._last = time.perf_counter()

    def turn(self) -> None:
        now = time.perf_counter()
        gap, self._last = now - self._last, now
        self.longest = max(self.longest, gap)
        if gap > 0.016:
            self.over_frame.append((round(now - self.started, 3), round(gap, 3)))


@contextmanager
def measured_gaps() -> Iterator[Gaps]:
    """Measure gaps as long as the block lasts; the event loop must turn in it."""
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setInterval(1)
    gaps = Gaps()
    timer.timeout.connect(gaps.turn)
    timer.start()
    try:
        yield gaps
    finally:
        timer.stop()

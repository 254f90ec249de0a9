"""Work in a thread of the window that is given up after a time limit. Knows nothing of Qt."""

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")

_POLL_S = 0.05


class GivenUp(Exception):
    """The work took longer than it may."""


class _Interruption(BaseException):
    """Raised inside work that was given up, past every handler of ordinary errors."""


class _Work(threading.Thread, Generic[T]):
    def __init__(self, work: Callable[[], T]) -> None:
        # A thread that never ends must not keep the program from ending.
        super().__init__(daemon=True, name="watched reading")
        self._work = work
        self.result: list[T] = []
        self.error: BaseException | None = None

    def run(self) -> None:
        try:
            self.result.append(self._work())
        except BaseException as error:
            self.error = error

    def give_up(self) -> None:
        """Stop the thread at its next step in Python."""
        # Slow to load, and hardly ever needed.
        import ctypes

        if self.ident is not None:
            ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(self.ident), ctypes.py_object(_Interruption))


def within(limit_s: float, work: Callable[[], T], check: Callable[[], None]) -> T:
    """Return what `work` returns, or raise what it raises; after `limit_s` raise `GivenUp`.

    `check` is called often meanwhile and may raise, which gives the work up too.
    """
    thread = _Work(work)
    thread.start()
    waited = 0.0
    while True:
        thread.join(_POLL_S)
        if not thread.is_alive():
            break
        waited += _POLL_S
        try:
            check()
        except BaseException:
            thread.give_up()
            raise
        if waited >= limit_s:
            thread.give_up()
            raise GivenUp
    if thread.error is not None:
        raise thread.error
    return thread.result[0]

"""Which of the open messages are held in whole: those that were shown last, within bounds. Knows nothing of Qt."""

from collections import OrderedDict
from dataclasses import dataclass, field

from inspector.bounce.report import Inspection
from inspector.window.row import Row

MAX_KEPT = 64
MAX_KEPT_BYTES = 64 * 1024 * 1024


@dataclass(slots=True)
class Kept:
    """Inspections by the row they belong to; two rows of the same message are two."""

    _inspections: "OrderedDict[int, Inspection]" = field(default_factory=OrderedDict)
    _bytes: int = 0

    def get(self, row: Row) -> Inspection | None:
        """Return a row's inspection, if it is still held; it then counts as shown last."""
        inspection = self._inspections.get(id(row))
        if inspection is not None:
            self._inspections.move_to_end(id(row))
        return inspection

    def keep(self, row: Row, inspection: Inspection) -> None:
        """Hold an inspection, and let go of those that were shown longest ago where there are too many."""
        self.drop(row)
        self._inspections[id(row)] = inspection
        self._bytes += inspection.message.size
        while len(self._inspections) > 1 and (len(self._inspections) > MAX_KEPT or self._bytes > MAX_KEPT_BYTES):
            _, dropped = self._inspections.popitem(last=False)
            self._bytes -= dropped.message.size

    def drop(self, row: Row) -> None:
        """Let go of a row's inspection. To be called before the row itself is let go of."""
        dropped = self._inspections.pop(id(row), None)
        if dropped is not None:
            self._bytes -= dropped.message.size

    def clear(self) -> None:
        """Let go of all."""
        self._inspections.clear()
        self._bytes = 0

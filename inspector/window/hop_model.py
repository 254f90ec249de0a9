"""The journey as rows: the hops of the message that bounced, the place of failure, the hops of the notification."""

import enum
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from inspector.bounce.hops import Hop
from inspector.bounce.report import Report
from inspector.window.explain_message import delay_text, hop_date
from inspector.window.language import translate
from inspector.window.shown import shown

StepRole = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class StepKind(enum.Enum):
    """What a row of the journey is."""

    TITLE = "title"
    HOP = "hop"
    FAILURE = "failure"


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """One row: a heading, a server that took the message, or the place where it failed."""

    kind: StepKind
    title: str
    detail: str = ""
    delay: str = ""
    hop: Hop | None = None
    is_slow: bool = False


# A hop that takes longer than this is worth a look.
SLOW_S = 300


def steps_of(report: Report, hops: Sequence[Hop]) -> Iterator[Step]:
    """Yield the rows of the journey, oldest first."""
    sent = [each for each in hops if each.part == "original"]
    own = [each for each in hops if each.part != "original"]
    if sent:
        yield Step(StepKind.TITLE, translate("Journey", "Your message on its way"))
        yield from map(_hop_step, sent)
        yield from _failure(report)
    if own:
        is_report = bool(report.recipients)
        title = (
            translate("Journey", "The bounce on its way back") if is_report else translate("Journey", "This message")
        )
        yield Step(StepKind.TITLE, title)
        yield from map(_hop_step, own)


def _hop_step(hop: Hop) -> Step:
    unknown = translate("Journey", "unknown")
    receiver = hop.by or unknown
    origin = hop.from_ or hop.ip
    pieces = [
        translate("Journey", "from {host}").format(host=origin) if origin else "",
        hop.with_ or "",
        "TLS" if hop.tls else "",
        hop_date(hop),
    ]
    slow = hop.delay_s is not None and hop.delay_s > SLOW_S
    return Step(StepKind.HOP, receiver, "  ·  ".join(filter(None, pieces)), delay_text(hop.delay_s), hop, slow)


def _failure(report: Report) -> Iterator[Step]:
    failed = [each for each in report.recipients if each.action and each.action.value == "failed"]
    if not failed:
        return
    first = failed[0]
    host = first.remote_mta or report.reporting_mta
    title = translate("Journey", "Stopped here: {host}").format(
        host=host.value if host else translate("Journey", "unknown")
    )
    yield Step(StepKind.FAILURE, title, " ".join(first.diagnostic.value.split())[:200] if first.diagnostic else "")


class HopModel(QAbstractListModel):
    """A row a step; `StepRole` gives the step."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: list[Step] = []

    def set_steps(self, steps: list[Step]) -> None:
        """Show another journey."""
        self.beginResetModel()
        self._steps = [replace(step, title=shown(step.title), detail=shown(step.detail)) for step in steps]
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of steps."""
        return 0 if parent.isValid() else len(self._steps)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be selected."""
        if index.isValid() and self._steps[index.row()].kind is StepKind.TITLE:
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row shows, says or stands for."""
        if not index.isValid() or index.row() >= len(self._steps):
            return None
        step = self._steps[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return step.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (step.title, step.detail, step.delay)))
        return step if role == StepRole else None

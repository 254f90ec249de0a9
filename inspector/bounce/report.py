"""What is concluded from a bounce: facts, each with the place it was read from."""

import enum
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Protocol, TypeVar

from inspector.knowledge.clues import Classification
from inspector.message.lazy import lazy
from inspector.message.part import Message, Part
from inspector.message.record import Record
from inspector.message.source import Span

if TYPE_CHECKING:
    from inspector.bounce.notification import Notification

T = TypeVar("T")


class How(enum.StrEnum):
    """How a fact is known: stated in a machine-readable field, read from prose, or derived by a rule."""

    STATED = "stated"
    READ = "read"
    DERIVED = "derived"


class Locatable(Protocol):
    """Text whose characters lead back to bytes; `path` names its part."""

    path: str

    def locate(self, start: int, end: int) -> Span:
        """Return the bytes that the characters [start, end) were read from."""
        ...


class Fact(NamedTuple, Generic[T]):
    """A value, how it is known, and the characters [start, end) of the text it was read from, if any."""

    value: T
    how: How
    text: Locatable | None = None
    start: int = 0
    end: int = 0

    @property
    def span(self) -> Span | None:
        """The bytes of the evidence."""
        return self.text.locate(self.start, self.end) if self.text is not None else None

    @property
    def part(self) -> str | None:
        """The path of the part that holds the evidence."""
        return self.text.path if self.text is not None else None


Text = Fact[str] | None

RECIPIENT_FACTS = (
    "address",
    "original_recipient",
    "action",
    "status",
    "reply_code",
    "diagnostic",
    "command",
    "remote_mta",
    "remote_ip",
    "local_host",
    "last_attempt",
    "will_retry_until",
)


class Recipient(Record):
    """One recipient as far as it is known; readers give what they find, `merge` joins what several say.

    Dates are kept as the text that states them; `inspector.message.date` reads them. `reason` is the human
    explanation about this recipient, `category` a machine-stated class such as PowerMTA's bad-mailbox.
    """

    address: Text = None
    original_recipient: Text = None
    action: Text = None
    status: Text = None
    reply_code: Fact[int] | None = None
    diagnostic: Text = None
    command: Text = None
    remote_mta: Text = None
    remote_ip: Text = None
    local_host: Text = None
    last_attempt: Text = None
    will_retry_until: Text = None
    reason: Text = None
    category: Text = None
    classification: Classification | None = None

    def given(self) -> Iterator[tuple[str, Any]]:
        """Yield what is known, each by its name."""
        return ((name, fact) for name, fact in self.__dict__.items() if fact is not None)

    def evidence(self) -> dict[str, Fact[Any]]:
        """Return the known facts by their public names."""
        return {name: fact for name in RECIPIENT_FACTS if (fact := getattr(self, name)) is not None}


class Caution(NamedTuple):
    """Something the person should know: a slug, a sentence, and the place where it shows."""

    code: str
    text: str
    span: Span | None = None


class Reading(Record):
    """What one reader found in one notification; `kind` where it states one that is no action, such as feedback."""

    dialect: str
    recipients: tuple[Recipient, ...] = ()
    reporting_mta: Text = None
    arrival_date: Text = None
    envelope_id: Text = None
    queue_id: Text = None
    warnings: tuple[Caution, ...] = ()
    kind: str | None = None

    def named(self, dialect: str) -> "Reading":
        """Return the same reading as one of this dialect."""
        return self if dialect == self.dialect else self.changed(dialect=dialect)


class Report(Record):
    """A message read as a bounce; what few ask for is found when it is asked for.

    `found_warnings` are those that reading met with.
    """

    kind: str
    dialect: str | None
    recipients: tuple[Recipient, ...]
    notification: "Notification"
    reporting_mta: Text = None
    arrival_date: Text = None
    envelope_id: Text = None
    queue_id: Text = None
    found_warnings: tuple[Caution, ...] = ()
    kind_reason: str = ""

    def changed(self, **facts: Any) -> "Report":
        """Return the same report with some fields replaced; warnings are looked for anew."""
        other = super().changed(**facts)
        other.__dict__.pop("warnings", None)
        return other

    @property
    def original(self) -> Part | None:
        """The part that holds the message that bounced, or its header alone."""
        return self.notification.original

    @property
    def returned(self) -> str:
        """How much of the message came back: full, headers, partial or none."""
        return self.notification.returned

    @lazy
    def warnings(self) -> tuple[Caution, ...]:
        """What reading met with, and whether the message may not have been the person's own."""
        from inspector.bounce.backscatter import backscatter_warning

        forged = backscatter_warning(self.notification) if self.kind in ("failed", "delayed") else None
        return (*self.found_warnings, forged) if forged else self.found_warnings


class Inspection(Record):
    """The result of the program's main job: the message and the report about it."""

    message: Message
    report: Report

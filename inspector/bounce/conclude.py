"""What follows from the facts: the codes that count, the cause, and what contradicts what."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import NamedTuple

from inspector.bounce.automatic import Kind
from inspector.bounce.context import Surroundings
from inspector.bounce.derived_status import derived_status
from inspector.bounce.kind import ACTIONS, most_serious
from inspector.bounce.notification import Notification
from inspector.bounce.reply import reply_of
from inspector.bounce.report import Caution, Fact, How, Reading, Recipient
from inspector.bounce.stage import find_command
from inspector.knowledge.catalogue import Catalogue
from inspector.knowledge.classify import classify
from inspector.knowledge.clues import Clues
from inspector.message.limits import MAX_TEXT_BYTES
from inspector.message.source import Span


class Conclusion(NamedTuple):
    """The kind, the recipients with their causes, and the warnings."""

    kind: str
    recipients: tuple[Recipient, ...]
    warnings: tuple[Caution, ...]


def conclude(
    notification: Notification,
    recipients: Sequence[Recipient],
    readings: Sequence[Reading],
    kind: Kind,
    catalogue: Catalogue,
) -> Conclusion:
    """Complete each recipient and find its cause."""
    warnings = [caution for reading in readings for caution in reading.warnings]
    warnings += [Caution(defect.code, defect.text, defect.span) for defect in notification.message.defects]
    warnings += _cut_texts(notification)
    reporting = next((reading.reporting_mta for reading in readings if reading.reporting_mta), None)
    dialect = readings[-1].dialect if readings else None
    seen = _Seen(Surroundings(notification), kind.name, reporting, dialect, len(recipients) == 1)
    done = [_concluded(each, seen, catalogue, warnings) for each in recipients]
    actions = [each.action.value for each in done if each.action and each.action.value in ACTIONS]
    return Conclusion(most_serious(actions) or kind.name, tuple(done), tuple(warnings))


def _cut_texts(notification: Notification) -> Iterator[Caution]:
    """Tell of texts that are longer than is read."""
    for part in notification.parts:
        if part.end - part.body_start > MAX_TEXT_BYTES and part.is_text and part.text.is_cut:
            size = part.text.end - part.text.start >> 20
            text = f"The text of part {part.path} is very long; its first {size} MB were read."
            yield Caution("text-cut", text, Span(part.source, part.body_start, part.end))


class _Seen(NamedTuple):
    """What all recipients share; `alone` when there is one only."""

    surroundings: Surroundings
    kind: str
    reporting: Fact[str] | None
    dialect: str | None
    alone: bool


def _concluded(recipient: Recipient, seen: _Seen, catalogue: Catalogue, warnings: list[Caution]) -> Recipient:
    complete = complete_recipient(recipient, seen.kind, warnings)
    reporting = seen.reporting
    context = partial(seen.surroundings.about, complete, seen.alone)
    clues = clues_of(complete, reporting.value if reporting else None, seen.dialect, context)
    found = classify(clues, catalogue)
    facts: dict[str, object] = {"classification": found}
    if complete.status is None and complete.action is not None:
        code = complete.reply_code.value if complete.reply_code else None
        status = derived_status(found.cause, complete.action.value, code)
        facts["status"] = Fact(status, How.DERIVED) if status else None
    if complete.local_host is None and complete.remote_mta is not None and reporting is not None:
        facts["local_host"] = reporting._replace(how=How.DERIVED)
    if found.conflict:
        place = complete.diagnostic.span if complete.diagnostic else None
        warnings.append(Caution("code-and-words-differ", found.conflict, place))
    return complete.changed(**facts)


def complete_recipient(recipient: Recipient, kind: str, warnings: list[Caution]) -> Recipient:
    """Fill in what follows from the diagnostic: codes, command, action."""
    facts: dict[str, object] = {}
    diagnostic = recipient.diagnostic
    if diagnostic is not None:
        reply = reply_of(diagnostic.value)
        place = diagnostic[2:]
        if recipient.reply_code is None and reply.code:
            facts["reply_code"] = Fact(reply.code, diagnostic.how, *place)
        if recipient.command is None and (command := find_command(diagnostic.value)):
            facts["command"] = Fact(command[0], How.DERIVED, *place)
        facts |= _status(recipient, reply.status, diagnostic, warnings)
    if recipient.action is None:
        facts["action"] = Fact("delayed" if kind == "delayed" else "failed", How.DERIVED)
    return recipient.changed(**facts) if facts else recipient


def _status(
    recipient: Recipient, said: str | None, diagnostic: Fact[str], warnings: list[Caution]
) -> dict[str, object]:
    """Prefer the reply's enhanced code where the stated one is missing, unspecific or contradicted."""
    stated = recipient.status
    if said is None or (stated is not None and stated.value == said):
        return {}
    if stated is not None and said.endswith(".0.0"):
        return {}
    if stated is not None:
        text = f"The report states status {stated.value}, the server's own reply says {said}."
        warnings.append(Caution("status-differs", text, diagnostic.span))
    return {"status": Fact(said, diagnostic.how, *diagnostic[2:])}


def clues_of(
    recipient: Recipient, reporting: str | None, dialect: str | None, context: Callable[[], str] | None = None
) -> Clues:
    """Return what the classifier looks at."""
    return Clues(
        diagnostic=recipient.diagnostic.value if recipient.diagnostic else None,
        status=recipient.status.value if recipient.status else None,
        reply_code=recipient.reply_code.value if recipient.reply_code else None,
        command=recipient.command.value if recipient.command else None,
        action=recipient.action.value if recipient.action else None,
        remote_mta=recipient.remote_mta.value if recipient.remote_mta else None,
        reporting_mta=reporting,
        dialect=dialect,
        prose=recipient.reason.value if recipient.reason else "",
        category=recipient.category.value if recipient.category else None,
        context=context,
    )

"""Lines of mail servers' logs, and single SMTP replies, pasted without any message around them."""

import re
from collections.abc import Iterator

from inspector.bounce.dialects.general import candidates, recipients_of
from inspector.bounce.dialects.log_entries import LogEntry, Place, entry_of_line
from inspector.bounce.host import ip_of, is_ip
from inspector.bounce.notification import Notification
from inspector.bounce.prose import read_fact, recipient_of, strip_span
from inspector.bounce.reply import find_reply
from inspector.bounce.report import Caution, Fact, How, Reading, Recipient, Text
from inspector.message.pattern import pattern
from inspector.message.text import PartText

NAME = "general"

MAX_LINES = 20_000

_CUE = pattern(
    r"\bdsn=|\bstat(?:us)?=|\breject[:=]|\brejected RCPT |\bdelivery \d{1,9}: |(?:\*\*|==|=>|->|\*>) [^\s@]{1,300}@"
)
_DATE = r"[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\S{0,16}(?: [+-]\d{4})?"
_PREFIX = pattern(
    rf"(?:<\d{{1,3}}>)?(?P<date>{_DATE})(?: (?P<host>[\w.-]{{1,255}}) [\w./-]{{1,60}}(?:\[\d{{1,10}}\])?:)?"
)
_PREFIXED_LINE = pattern(rf"^(?:<\d{{1,3}}>)?(?:{_DATE}|@[0-9a-f]{{24}})", re.MULTILINE)
_WRAP = pattern(rf"\n(?!(?:<\d{{1,3}}>)?(?:{_DATE}|@[0-9a-f]{{24}})|\n)")
_ACTIONS = {
    "bounced": "failed",
    "undeliverable": "failed",
    "expired": "failed",
    "deferred": "delayed",
    "sent": "relayed",
    "deliverable": "relayed",
    "permfail": "failed",
    "tempfail": "delayed",
    "ok": "relayed",
    "**": "failed",
    "==": "delayed",
    "*>": "relayed",
    "=>": "relayed",
    "->": "relayed",
    "failure": "failed",
    "deferral": "delayed",
    "success": "relayed",
}
_CODE = pattern(r"[245][0-7]\d(?=[ -])")
_BY_DIGIT = {"2": "delivered", "4": "delayed", "5": "failed"}
_NO_HOST = frozenset({"none", "local", "virtual", "procmail", "dovecot", "maildrop", "localhost"})
_STAGES = {"CONNECT": "CONN", "END-OF-MESSAGE": "DATA", "BODY": "DATA", "HEADER": "DATA"}


def read(notification: Notification) -> Reading | None:
    """Read a text that has no message header; None where it is neither a log's nor a reply.

    What the log says last about an address counts: a delivery is deferred before it fails.
    """
    human = notification.human
    if human is None or notification.root.fields:
        return None
    text = human.text
    if _CUE.search(text):
        reading = _log(human, _unwrapped(text, notification.message.format == "line"))
        if reading is not None:
            return reading
    return _reply(human, text) if notification.message.format == "line" else None


def _log(human: PartText, text: str) -> Reading | None:
    found: dict[str, Recipient] = {}
    program, reporting = "", None
    cautions: tuple[Caution, ...] = ()
    qmail: dict[str, Place] = {}
    for number, (start, end) in enumerate(_lines(text)):
        if number >= MAX_LINES:
            cautions = (Caution("too-many-lines", f"only the first {MAX_LINES:,} lines of the log were read"),)
            break
        entry = entry_of_line(text, start, end, qmail)
        if entry is None:
            continue
        program = program or entry.program
        prefix = _PREFIX.match(text, start, end)
        if prefix and prefix["host"] and reporting is None:
            reporting = Fact(prefix["host"], How.STATED, human, *prefix.span("host"))
        date = Fact(prefix["date"], How.STATED, human, *prefix.span("date")) if prefix and prefix["date"] else None
        for place in entry.to or (None,):
            key = text[place[0] : place[1]].lower() if place else ""
            found.pop(key, None)
            found[key] = _recipient(human, entry, place, date)
    return Reading(program, tuple(found.values()), reporting, warnings=cautions) if found else None


def _unwrapped(text: str, is_one: bool) -> str:
    """Return the text, of the same length, with blanks for the line ends that pasting put inside log lines."""
    if not _PREFIXED_LINE.search(text):
        return text.replace("\n", " ") if is_one else text
    return _WRAP.sub(" ", text)


def _lines(text: str) -> Iterator[Place]:
    start = 0
    while start < len(text):
        end = text.find("\n", start)
        end = end if end >= 0 else len(text)
        yield strip_span(text, start, end)
        start = end + 1


def _recipient(human: PartText, entry: LogEntry, to: Place | None, date: Text) -> Recipient:
    """Return what an entry says about one of its recipients: the reason as it is read, the log's fields as stated."""
    is_asked = entry.host is not None and human.text[slice(*entry.host)] not in _NO_HOST
    if entry.program == "qmail":
        said = _of_qmail(human, *entry.why)
    else:
        said = _with_code(human, entry, recipient_of(human, None, entry.why, with_host=not is_asked))
    stated = {"address": to, "original_recipient": entry.original, "status": entry.status}
    changes: dict[str, Fact[str] | None] = {name: _stated(human, place) for name, place in stated.items() if place}
    action = _ACTIONS.get(entry.word) or _action_of(human, entry, said)
    changes["action"] = Fact(action, How.DERIVED) if action else None
    changes["last_attempt"] = date
    if entry.stage and said.command is None:
        changes["command"] = Fact(_STAGES.get(entry.stage, entry.stage), How.DERIVED)
    if entry.refused_here:
        changes["remote_mta"] = changes["remote_ip"] = None
    elif entry.host and is_asked:
        changes |= _host(human, entry.host, entry.ip)
    return said.changed(**changes)


def _stated(human: PartText, place: Place) -> Fact[str]:
    return Fact(human.text[slice(*place)], How.STATED, human, *place)


def _host(human: PartText, host: Place, ip: Place | None) -> dict[str, Fact[str] | None]:
    """Return the server that was asked; OpenSMTPD writes its address first and its name in brackets."""
    if is_ip(human.text[slice(*host)]):
        host, ip = ip or host, host
    name = _stated(human, host)
    return {
        "remote_mta": name._replace(value=name.value.rstrip("."))
        if name.value != (ip and human.text[slice(*ip)])
        else None,
        "remote_ip": _stated(human, ip) if ip and is_ip(human.text[slice(*ip)]) else None,
    }


def _with_code(human: PartText, entry: LogEntry, said: Recipient) -> Recipient:
    """Add the reply code with which the reason begins: right behind a name and "=" it does not look like one."""
    start = entry.why[0]
    if said.reply_code is not None or said.diagnostic is None or not _CODE.match(human.text, start):
        return said
    code = Fact(int(human.text[start : start + 3]), How.READ, human, *_place(start, 3))
    return said.changed(reply_code=code, diagnostic=read_fact(human, start, max(said.diagnostic.end, start + 3)))


def _of_qmail(human: PartText, start: int, end: int) -> Recipient:
    """Read qmail's reason, whose blanks are underscores and whose lines end with slashes; places stay the same."""
    words = human.text[start:end].replace("_", " ")
    reply = find_reply(words)
    begin = max(reply.start, 0)
    stop = words.find("/Giving up on ", begin)
    said = words[begin : stop if stop >= 0 else len(words)].rstrip("/ ")
    ip = ip_of(words)
    return Recipient(
        status=Fact(reply.status, How.READ, human, *_place(start + reply.status_start, len(reply.status)))
        if reply.status
        else None,
        reply_code=Fact(reply.code, How.READ, human, *_place(start + reply.code_start, 3)) if reply.code else None,
        diagnostic=Fact(said.replace("/", " "), How.READ, human, *_place(start + begin, len(said))) if said else None,
        remote_ip=Fact(ip, How.READ, human, *_place(start + words.find(ip), len(ip))) if ip else None,
    )


def _place(start: int, length: int) -> Place:
    return start, start + length


def _action_of(human: PartText, entry: LogEntry, said: Recipient) -> str | None:
    """Return what became of the mail where the log has no word for it: the first digit of its codes tells."""
    if entry.status:
        return _BY_DIGIT.get(human.text[entry.status[0]])
    digit = str(said.reply_code.value)[0] if said.reply_code else (said.status.value[0] if said.status else "")
    return _BY_DIGIT.get(digit)


def _reply(human: PartText, text: str) -> Reading | None:
    """Read a single reply: its address where it names one, else a recipient without."""
    reply = find_reply(text)
    if reply.start < 0:
        return None
    action = _BY_DIGIT.get(str(reply.code)[0] if reply.code else (reply.status or "")[:1])
    found = candidates(text, set())
    if found:
        return Reading(NAME, tuple(recipients_of(human, text, found, action)))
    return Reading(NAME, (recipient_of(human, None, (0, len(text)), action=action),))

"""What one line of a mail server's log says about one delivery, as places in the line.

Postfix, Sendmail and OpenSMTPD write `name=value` pairs; Exim has a sign for what became of an address; qmail writes
words joined by underscores. Sources: Postfix's postlog(1) and log_adhoc.c, Sendmail's operations guide 2.1, the Exim
specification's chapter "Log files", smtpd(8), qmail-log(5).
"""

from collections.abc import Iterator
from typing import NamedTuple

from inspector.message.pattern import pattern

Place = tuple[int, int]


class LogEntry(NamedTuple):
    """The recipients and what became of the mail to them; places are character offsets in the whole text.

    `word` is the log's own for the outcome, `why` the place of the reason. `host` is the server that was asked;
    `refused_here` says that it was this server that refused, and `stage` the command it refused.
    """

    program: str
    to: tuple[Place, ...]
    word: str
    why: Place
    host: Place | None = None
    ip: Place | None = None
    status: Place | None = None
    original: Place | None = None
    stage: str = ""
    refused_here: bool = False


_DELIVERY = pattern(r"\bto=(?P<to>(?:<[^<>\n]{0,320}>,?){1,100}|[^\s,<>]{3,320}),? ")
_BRACKETED = pattern(r"<([^<>\n]{1,320})>")
_ORIGINAL = pattern(r"\borig_to=<(?P<original>[^<>\n]{1,320})>")
_RELAY = pattern(r"\brelay=\"?(?P<host>[\w.:-]{1,255})\.?(?: ?[\[(](?P<ip>[^\]\n)]{1,255})[\])])?")
_DSN = pattern(r"\bdsn=(?P<status>[245]\.\d{1,3}\.\d{1,3})")
_STATUS = pattern(r"\bstatus=(?P<word>\w{2,20}) \((?P<why>[^\n]{0,8000})\)?[ \t]{0,20}$")
_STAT = pattern(r"(?:\bresult=\"?(?P<word>\w{2,20})\"?,? )?\bstat=\"?(?P<why>[^\n\"]{1,8000})")
_REPLY = pattern(r"\breply=(?P<why>[2-5]\d\d[^\n]{0,4000}?), stat=(?P<word>\w{2,20})")
_SMTPD_RESULT = pattern(r": (?P<word>Ok|PermFail|TempFail) for ")

_REFUSED = pattern(
    r"reject: (?P<stage>[A-Z-]{4,20})(?>(?: [^\n]{0,300}?)? from [^\n]{1,300}?(?::| (?=from=)))[^\n]{0,6000}"
    r"\bto=<(?P<to>[^<>\n]{1,320})>"
)
_REFUSED_WHY = pattern(r": (?P<why>(?:[245]\d\d[ -]|[245]\.\d{1,3}\.\d{1,3} )[^\n]{1,4000}?)(?:; from=<|[ \t]{0,20}$)")
_RULESET = pattern(
    r"\bruleset=check_\w{1,40}, arg1=<?(?P<to>[^\s<>,@]{1,320}@[^\s<>,]{1,320})>?,[^\n]{0,600}?"
    r"\breject=(?P<why>[^\n]{3,4000})"
)
_EXIM = pattern(
    r"(?P<word>\*\*|==|=>|->|\*>) (?P<to>[^\s<>:@]{1,320}@[^\s<>:]{1,255})"
    r"(?: \([^\n)]{1,320}\))?(?: <(?P<original>[^<>\n]{1,320})>)?(?::| )"
)
_EXIM_HOST = pattern(r"\bH=(?P<host>[\w.-]{1,255})(?: \([^)\n]{1,255}\))? \[(?P<ip>[0-9A-Fa-f.:]{2,45})\]")
# The reason stands behind the last of the fields, which are an upper-case letter or two and a value.
_EXIM_FIELDS = pattern(
    r"(?:[ :]{1,3}(?:[A-Za-z]{1,5}=(?:\"[^\"\n]{0,900}\"|\S{0,300})(?: \[[^\]\n]{1,60}\](?::\d{1,5})?)?"
    r"|defer \(-?\d{1,5}\)))*:?[ ]?"
)
_EXIM_REFUSED = pattern(r"\brejected RCPT <(?P<to>[^<>\n]{1,320})>: (?P<why>[^\n]{1,4000})")
_QMAIL = pattern(r"\bdelivery (?P<number>\d{1,9}): (?P<word>success|failure|deferral): (?P<why>\S{1,8000})")
_QMAIL_START = pattern(r"\bstarting delivery (?P<number>\d{1,9}): msg \d{1,12} to (?:remote|local) (?P<to>\S{3,320})")


def entry_of_line(text: str, start: int, end: int, qmail: dict[str, Place]) -> LogEntry | None:
    """Return what the line `text`[start:end] says, None where it is about no delivery.

    `qmail` keeps the recipients of qmail's deliveries by their numbers, which a later line refers to.
    """
    if "to=" in text[start:end]:
        found = _pairs(text, start, end) or _refused(text, start, end)
        if found:
            return found
    if "arg1=" in text[start:end]:
        return _by_ruleset(text, start, end)
    if "delivery " in text[start:end] and (found := _qmail(text, start, end, qmail)):
        return found
    return _exim(text, start, end)


def _pairs(text: str, start: int, end: int) -> LogEntry | None:
    delivery = _DELIVERY.search(text, start, end)
    if delivery is None:
        return None
    rest = delivery.end("to")
    outcome = _STATUS.search(text, rest, end)
    program = "postfix"
    if outcome is None:
        outcome = _REPLY.search(text, rest, end) or _STAT.search(text, rest, end)
        if outcome is None:
            return None
        program = "opensmtpd" if outcome["word"] and "result=" in outcome[0] else "sendmail"
    word = outcome["word"] or ""
    if not word and (result := _SMTPD_RESULT.search(text, start, delivery.start())):
        word, program = result["word"], "opensmtpd"
    first, last = outcome.span("why")
    if program == "postfix" and text[last - 1 : last] == ")":
        last -= 1
    relay, dsn = _RELAY.search(text, rest, outcome.start()), _DSN.search(text, rest, outcome.start())
    original = _ORIGINAL.search(text, rest, end)
    return LogEntry(
        program,
        tuple(_addresses(text, *delivery.span("to"))),
        word.lower(),
        (first, last),
        host=relay.span("host") if relay else None,
        ip=relay.span("ip") if relay and relay["ip"] else None,
        status=dsn.span("status") if dsn else None,
        original=original.span("original") if original else None,
    )


def _addresses(text: str, start: int, end: int) -> Iterator[Place]:
    bracketed = [match.span(1) for match in _BRACKETED.finditer(text, start, end)]
    yield from bracketed or [(start, end)]


def _refused(text: str, start: int, end: int) -> LogEntry | None:
    """Read what Postfix's smtpd, cleanup and milters log when they refuse."""
    match = _REFUSED.search(text, start, end)
    why = _REFUSED_WHY.search(text, match.start("stage"), end) if match else None
    if match is None or why is None:
        return None
    return LogEntry("postfix", (match.span("to"),), "", why.span("why"), stage=match["stage"], refused_here=True)


def _by_ruleset(text: str, start: int, end: int) -> LogEntry | None:
    match = _RULESET.search(text, start, end)
    if match is None:
        return None
    return LogEntry("sendmail", (match.span("to"),), "", match.span("why"), stage="RCPT", refused_here=True)


def _qmail(text: str, start: int, end: int, known: dict[str, Place]) -> LogEntry | None:
    begun = _QMAIL_START.search(text, start, end)
    if begun:
        known[begun["number"]] = begun.span("to")
        return None
    match = _QMAIL.search(text, start, end)
    if match is None:
        return None
    to = known.get(match["number"])
    return LogEntry("qmail", (to,) if to else (), match["word"], match.span("why"))


def _exim(text: str, start: int, end: int) -> LogEntry | None:
    refused = _EXIM_REFUSED.search(text, start, end)
    if refused:
        return LogEntry("exim", (refused.span("to"),), "", refused.span("why"), stage="RCPT", refused_here=True)
    match = _EXIM.search(text, start, end)
    if match is None:
        return None
    fields = _EXIM_FIELDS.match(text, match.end() - 1, end)
    host = _EXIM_HOST.search(text, match.end(), end)
    return LogEntry(
        "exim",
        (match.span("to"),),
        match["word"],
        (fields.end() if fields else match.end(), end),
        host=host.span("host") if host else None,
        ip=host.span("ip") if host else None,
        original=match.span("original") if match["original"] else None,
    )

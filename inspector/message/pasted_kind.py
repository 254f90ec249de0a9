"""What a pasted text is: a message source, headers alone, or one line of a log or an SMTP dialogue."""

from inspector.message.pasted_fields import FIELD_START, is_known_field
from inspector.message.pattern import pattern

_LOOK_AT = 40
_FEWEST_FIELDS = 2
_LONGEST_REPLY = 4000
_MOST_LINES = 12

_REPLY = pattern(r"(?:(?:SMTP|smtp)[;:] ?|[<>]{3} )?[2-5]\d\d(?:\Z|[ -]\s*\S)|[2-5]\.\d{1,3}\.\d{1,3}\b")
_IN_LOG = pattern(
    r"\bstatus=(?:bounced|deferred|sent|expired|undeliverable)\b|\bdsn=[2-5]\.\d|\bstat=\S|\bsaid: [2-5]\d\d[ -]"
    r"|\brejected RCPT <|\bevent=delivery\b"
    r"|\breject: [A-Z]+ from |\bSMTP error from remote mail|\bremote (?:mail )?server\b.{0,60}\b[2-5]\d\d\b"
    r"|\bT=\w+(?: defer|:| H=)|(?:\*\*|==|=>|->|SMTP<<) \S{1,300}"
)
_LOG_START = pattern(
    r"(?:<\d{1,3}>)?(?:[A-Z][a-z]{2} [ \d]?\d \d\d:\d\d:\d\d |\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d|@[0-9a-f]{24} "
    r"|(?:delivery|starting|end msg|status) )"
)
_ANY_CODE = pattern(r"\b[45]\d\d[ -]|\b[245]\.\d{1,3}\.\d{1,3}\b|\bto=<|\bdelivery \d+: (?:success|failure|deferral)")


def looks_like_source(text: str) -> bool:
    """Tell whether the text begins with header fields (after blank lines and an mbox `From ` line)."""
    fields = known = 0
    for number, line in enumerate(text.lstrip("\ufeff \t\r\n").split("\n", _LOOK_AT)[:_LOOK_AT]):
        if not line.strip():
            break
        if line[0] in " \t" and number:
            continue
        if number == 0 and line.startswith("From "):
            continue
        if FIELD_START.match(line) is None:
            return known >= _FEWEST_FIELDS and fields >= _FEWEST_FIELDS
        fields += 1
        known += is_known_field(line)
    return known >= _FEWEST_FIELDS or (known == fields == 1)


def looks_like_headers_only(text: str) -> bool:
    """Tell whether the text is header fields with no body behind them."""
    if not looks_like_source(text):
        return False
    lines = text.strip().splitlines()
    return all(line[:1] in (" ", "\t") or FIELD_START.match(line) or line.startswith("From ") for line in lines)


def looks_like_reply_line(text: str) -> bool:
    """Tell whether the text is one SMTP reply, also of several lines, or one line of a mail server's log."""
    text = text.strip()
    if not text or len(text) > _LONGEST_REPLY:
        return False
    lines = text.splitlines()
    if len(lines) > _MOST_LINES or any(not line.strip() for line in lines):
        return False
    first = lines[0]
    if _REPLY.match(first):
        return True
    if len(lines) > 1 and FIELD_START.match(first) and is_known_field(first):
        return False
    joined = " ".join(lines)
    if _LOG_START.match(first) and (_IN_LOG.search(joined) or _ANY_CODE.search(joined)):
        return True
    return len(lines) <= 3 and _IN_LOG.search(joined) is not None

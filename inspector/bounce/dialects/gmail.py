"""Gmail: the plain text with "Technical details" (until 2016), and the newer one with a headline between stars.

The number in `(state 14)` tells the stage of the conversation: 1 to 5 the connection and the greeting, 6 and 7
STARTTLS, 8 AUTH, 9 and 10 MAIL, 12 to 14 RCPT, 15 to 18 the data.
"""

import re

from inspector.bounce.dialects.general import failed_recipients
from inspector.bounce.host import ip_of
from inspector.bounce.kind import says_delayed
from inspector.bounce.notification import Notification
from inspector.bounce.prose import read_fact, recipient_of, strip_span
from inspector.bounce.report import Reading, Recipient
from inspector.message.pattern import pattern
from inspector.message.text import PartText

NAME = "gmail"
WORKSPACE = "google-workspace"

_HOST = r"[A-Za-z0-9_-]{1,63}(?:\.[A-Za-z0-9_-]{1,63}){1,12}"
_DETAILS = pattern(
    r"^[ \t]*(?:Technical details of (?:permanent|temporary) failure|Reason|Details):[ \t]*\n?", re.MULTILINE
)
_ADDRESS_LINE = pattern(r"^[ \t]{2,}(?:[*-][ \t]+)?<?([^\s<>@]{1,320}@[^\s<>@]{1,255}?)>?[ \t]*$", re.MULTILINE)
_RETURNED = pattern(r"(?:other|remote) server returned was:[ \t\n]{0,8}(?:([45]\d\d)[ -](?=\1\b))?", re.IGNORECASE)
_STATE = pattern(r"[ \t\n]{0,4}\(state (\d{1,2})\)\.?\s*\Z")
_REFUSED_BY = pattern(
    rf"(?:recipient domain|server for the recipient domain [^\s]{{1,255}}) by ({_HOST})"
    r"\.? ?(?:\[([0-9A-Fa-f.:]{3,45})\])?"
)
_UNREACHED = pattern(
    rf"\[(?:\(\d{{1,3}}\)[ ])?({_HOST})\.?[ ]\[?([0-9A-Fa-f.:]{{3,45}}?)\]?(?::\d{{1,5}})?:[ ](?=[A-Za-z])"
)
_RESPONSE = pattern(r"\nThe response(?: from the remote server)? was:[ \t]*\n\s*")
_LABEL = pattern(r"\n[^\n]{3,80}[:：][ \t]*\n\s*")
_HEADLINE = pattern(r"^\*\*[^\n*]{3,120}\*\*[ \t]*\n\s{0,8}", re.MULTILINE)
_BLANK = pattern(r"\n[ \t]*\n")
_WORKSPACE_SIGNS = ("support.google.com/a/", "CustomFromDenied", "gcdp")

_STAGES = ((5, "CONN"), (7, "STARTTLS"), (8, "AUTH"), (11, "MAIL"), (14, "RCPT"), (99, "DATA"))


def read(notification: Notification) -> Reading:
    """Read the newer layout where there is a headline, else the older one."""
    human = notification.human
    if human is None:
        return Reading(NAME)
    text = notification.prose
    headline = _HEADLINE.search(text)
    if headline:
        name = WORKSPACE if any(sign in text for sign in _WORKSPACE_SIGNS) else NAME
        return Reading(name, tuple(_newer(notification, human, text, headline.end())))
    details = _DETAILS.search(text)
    action = "delayed" if says_delayed(notification) else None
    said = _older(human, text, details, action)
    places = _ADDRESS_LINE.finditer(text, 0, details.start() if details else len(text))
    return Reading(NAME, tuple(said.changed(address=read_fact(human, *place.span(1))) for place in places))


def _newer(notification: Notification, human: PartText, text: str, start: int) -> list[Recipient]:
    failed = failed_recipients(notification)
    response = _RESPONSE.search(text, start) or next(iter(reversed(list(_LABEL.finditer(text, start)))), None)
    begin = response.end() if response else len(text)
    paragraph = _BLANK.search(text, start)
    reason = strip_span(text, start, paragraph.start() if paragraph else len(text))
    action = "delayed" if says_delayed(notification) else None
    said = recipient_of(human, None, (begin, len(text)), action=action, with_host=False)
    said = _with_host(human, text, said.changed(reason=read_fact(human, *reason)), begin)
    return [said.changed(address=each.address) for each in failed]


def _older(human: PartText, text: str, details: "re.Match[str] | None", action: str | None) -> Recipient:
    """Return what the text says of all its recipients."""
    if details is None:
        start, end = strip_span(text, 0, len(text))
        reason = read_fact(human, start, end)
        return Recipient(action=reason._replace(value=action) if action else None, reason=reason)
    start, end = strip_span(text, details.end(), len(text))
    returned = _RETURNED.search(text, start, end)
    begin = returned.end() if returned else start
    state = _STATE.search(text, begin, end)
    said = recipient_of(human, None, (begin, state.start() if state else end), action=action, with_host=False)
    if state:
        stage = next(name for last, name in _STAGES if int(state[1]) <= last)
        said = said.changed(command=read_fact(human, *state.span(1), stage))
    if returned:
        said = said.changed(reason=read_fact(human, start, returned.start()))
    return _with_host(human, text, said, start)


def _with_host(human: PartText, text: str, recipient: Recipient, start: int) -> Recipient:
    match = _REFUSED_BY.search(text, start) or _UNREACHED.search(text, start)
    if match is None:
        return recipient
    ip = read_fact(human, *match.span(2)) if match[2] and ip_of(match[2]) else None
    return recipient.changed(remote_mta=read_fact(human, *match.span(1)), remote_ip=ip)

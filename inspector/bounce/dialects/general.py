"""The reader for what nobody has named: any text that holds an address and says what became of the mail to it.

Each address of the prose is judged by what stands around it: alone on its line, behind a word for a recipient, in the
server's reply; or behind a word for a sender or a helpdesk. Those with the strongest sign are the recipients.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

from inspector.bounce.kind import says_delayed
from inspector.bounce.notification import Notification
from inspector.bounce.prose import read_fact, recipient_of, strip_span
from inspector.bounce.reply import find_reply
from inspector.bounce.report import Fact, How, Reading, Recipient
from inspector.bounce.status_fields import groups_of
from inspector.message.address import parse_addresses
from inspector.message.pattern import pattern
from inspector.message.text import PartText

NAME = "general"

MAX_ADDRESSES = 2000

# The weight of an address behind a word for a recipient; one alone on its line weighs more.
_AS_A_RECIPIENT = 4

_ADDRESS = pattern(
    r"(?<![\w.!#$%&'*+/=?^`{|}~@:-])(?:mailto:|rfc822;|smtp:)?"
    r"([A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@(?:[A-Za-z0-9_-]{1,63}(?:\.[A-Za-z0-9_-]{1,63}){0,10}|\[[0-9.:A-Fa-f]{2,45}\]))",
    re.IGNORECASE,
)
_ALONE_BEFORE = pattern(r"(?:^|\n)[ \t>*•·\d.)-]{0,20}[<\"'(\[]{0,2}(?:mailto:)?\Z")
_ALONE_AFTER = pattern(
    r"[>\"')\];,.]{0,3}(?:[ \t]{0,9}<mailto:[^>\n]{1,320}>)?(?:[ \t]{0,9}\((?:[^()\n]{0,80})\))?"
    r"[ \t]*+:?[ \t]*+(?:\n|\Z)"
)
_COLON_AFTER = pattern(r"[>\"')\]]{0,2}[ \t]*:(?:[ \t\n]|\Z)")
_RECIPIENT_BEFORE = pattern(
    r"(?:recipients?|address(?:es|ee|ees)?|deliver(?:ed|y|able)?(?: (?:your |the |this )?(?:mail|message|"
    r"e-?mail))?(?: sent)? to|sent to|"
    r"send(?:ing)? (?:your |the |a |this )?(?:mail|message|e-?mail)?(?: )?to|mail to|message (?:to|for)|"
    r"addressed to|mailbox|user(?:[ -]?id)?|account|"
    r"rcpt to|reach|destined (?:to|for)|failed(?: for| to)?|unknown|undeliverable(?: to| for)?|rejected|"
    r"intended for|following|\bto|"
    r"envelope-to|final-recipient|forward(?:ed|ing)? to|relay to|pour|destinataires?|empf[äa]nger|an|à|para|"
    r"destinatario|宛先|宛|收件人)"
    r"[ \t\n:=]{0,4}(?:was |were |is |are )?[ \t\n]{0,2}[<\"'(\[]{0,2}(?:mailto:|rfc822;[ ]?)?\Z",
    re.IGNORECASE,
)
_NOT_RECIPIENT_BEFORE = pattern(
    r"\b(?:sender|from|contact(?:ing)?|postmaster|support|help|reply(?:ing)? to|message-id|report(?:ed)? (?:to|"
    r"by)|administrator|write to|"
    r"return-path|mail from|envelope-from|e-?mail(?: us)?(?: at)?|please (?:send|forward|e-?mail|mail)[^\n]{0,60}|"
    r"questions[^\n]{0,40}|"
    r"assistance,? please[^\n]{0,40}|abuse|whitelist|id|cc|on behalf of|absender|von|exp[ée]diteur|remitente)"
    r"[ \t\n:=]{0,3}(?:at |to )?[<\"'(\[]{0,2}(?:mailto:)?\Z",
    re.IGNORECASE,
)
_SYSTEM = pattern(r"(?:mailer-daemon|postmaster|abuse|noreply|no-reply|hostmaster|support|helpdesk)@", re.IGNORECASE)
# Asked about text in lower case, where one of the names stands.
_STATUS_FIELD = pattern(r"^[ \t]{0,3}(?:final-recipient|original-recipient|diagnostic-code)[ \t]*:", re.MULTILINE)
_BLANK_LINE = pattern(r"\n[ \t>]*\n")
_FAILURE = pattern(
    r"fail|unknown|not (?:exist|found|known|listed|deliver|accept|recogni[sz]ed|valid|allowed|available|"
    r"permitted)|no such|invalid|"
    r"undeliver|un(?:able|available)|cannot|can't|could(?:n't| not)|quota|full|exceed|reject|refus|denied|block|"
    r"bounce|error|"
    r"timed? ?out|expired|disabled|inactive|suspend|spam|virus|too (?:large|big|many)|returned|delay|does(?:n't|"
    r" not)|isn't|loop|しません|エラー|できません",
    re.IGNORECASE,
)


class _Candidate(NamedTuple):
    """An address at characters [start, end) of the prose, and how strongly it looks like a recipient.

    `doubt` is what speaks against it whatever stands around it: it is the reporter's own, or a postmaster's.
    """

    value: str
    start: int
    end: int
    weight: int
    doubt: int


def read(notification: Notification) -> Reading:
    """Read the X-Failed-Recipients field, and the addresses of the prose."""
    failed = failed_recipients(notification)
    human = notification.human
    if human is None:
        return Reading(NAME, tuple(failed))
    prose = notification.prose
    action = "delayed" if says_delayed(notification) else None
    found = candidates(prose, own_addresses(notification))
    if failed:
        known = {each.address.value.lower() for each in failed if each.address}
        found = [each for each in found if each.value.lower() in known]
    read_out = recipients_of(human, prose, found, action)
    if not read_out and failed:
        read_out = [_only_reason(human, prose)] if len(failed) == 1 else []
        read_out = [Recipient(**{**vars(each), "address": failed[0].address}) for each in read_out]
    return Reading(NAME, (*failed, *read_out) if failed else tuple(read_out))


def status_fields_in_text(notification: Notification) -> Reading | None:
    """Read the fields of a delivery-status part that stand in a text instead."""
    from inspector.bounce.dialects.rfc3464 import read_groups

    for text in notification.texts:
        lower = text.text.lower()
        if ("al-recipient" in lower or "diagnostic-code" in lower) and _STATUS_FIELD.search(lower):
            reading = read_groups(NAME, groups_of(text))
            if any(each.address for each in reading.recipients):
                return reading
    return None


def failed_recipients(notification: Notification) -> list[Recipient]:
    """Return the addresses of the X-Failed-Recipients field, which Exim and Gmail write."""
    value = notification.root.header(b"x-failed-recipients")
    if not value:
        return []
    return [Recipient(address=Fact(each.address, How.STATED)) for each in parse_addresses(value) if each.address]


def own_addresses(notification: Notification) -> set[str]:
    """Return the addresses of the notification's own header: who reports, and to whom."""
    root = notification.root
    values = (root.header(name) for name in (b"from", b"to", b"reply-to", b"delivered-to", b"x-original-to"))
    return {match[1].lower() for value in values if value for match in _ADDRESS.finditer(value)}


def candidates(prose: str, own: set[str]) -> list[_Candidate]:
    """Return the addresses that look most like recipients, in order, one for each address."""
    best: dict[str, _Candidate] = {}
    for number, match in enumerate(_ADDRESS.finditer(prose)):
        if number >= MAX_ADDRESSES:
            break
        weight = _weight(prose, match)
        key = match[1].lower().rstrip(".")
        known = best.get(key)
        if known is None or weight > known.weight:
            doubt = 3 * (_SYSTEM.match(key) is not None) + 3 * (key in own)
            best[key] = _Candidate(match[1].rstrip(".").lstrip("'"), *match.span(1), weight, doubt)
    return _strongest(best.values())


def _strongest(found: Iterable[_Candidate]) -> list[_Candidate]:
    """Return those with the strongest sign; doubtful ones only where they stand as a recipient does and alone do."""
    sure = [each for each in found if each.weight > each.doubt]
    if not sure:
        return sorted((each for each in found if each.weight >= _AS_A_RECIPIENT), key=lambda each: each.start)
    floor = min(max(each.weight - each.doubt for each in sure), 3)
    return sorted((each for each in sure if each.weight - each.doubt >= floor), key=lambda each: each.start)


def _weight(prose: str, match: "re.Match[str]") -> int:
    before, after = prose[max(0, match.start() - 90) : match.start()], prose[match.end() : match.end() + 420]
    alone_before = _ALONE_BEFORE.search(before) is not None or match.start() == 0
    if alone_before and (_ALONE_AFTER.match(after) or _COLON_AFTER.match(after)):
        return 5
    if _NOT_RECIPIENT_BEFORE.search(before):
        return -4
    if _RECIPIENT_BEFORE.search(before):
        return _AS_A_RECIPIENT
    return 3 if alone_before or _line_has_reply(prose, match.start()) else 1


def _line_has_reply(prose: str, position: int) -> bool:
    start = max(prose.rfind("\n", 0, position) + 1, position - 300)
    return find_reply(prose, start, position).start >= 0


def recipients_of(human: PartText, prose: str, found: list[_Candidate], action: str | None) -> list[Recipient]:
    """Give each recipient the words behind it up to the next; where those say nothing, the words that do."""
    read_out = []
    shared = None
    for number, each in enumerate(found):
        stop = found[number + 1].start if number + 1 < len(found) else len(prose)
        reason = reason_behind(prose, each.end, stop)
        if reason is None:
            shared = shared or recipient_of(human, None, reason_anywhere(prose), action=action)
            read_out.append(shared.changed(address=read_fact(human, each.start, each.end, each.value)))
        else:
            place = (each.start, each.end)
            read_out.append(recipient_of(human, place, reason, action=action, address_value=each.value))
    return read_out


def _only_reason(human: PartText, prose: str) -> Recipient:
    return recipient_of(human, None, reason_anywhere(prose))


def reason_behind(prose: str, start: int, stop: int) -> tuple[int, int] | None:
    """Return the offsets of the paragraph behind an address that holds a reply or words of failure."""
    line = max(prose.rfind("\n", 0, start) + 1, start - 2000)
    reply = find_reply(prose, line, min(stop, start + 2000))
    if reply.start >= 0:
        end = _BLANK_LINE.search(prose, max(reply.start, start), stop)
        begin = line if reply.start < start else _paragraph_start(prose, start, reply.start)
        return begin, end.start() if end else stop
    position = start
    for _ in range(3):
        end = _BLANK_LINE.search(prose, position, stop)
        finish = end.start() if end else stop
        begin, finish = strip_span(prose, position, finish)
        while begin < finish and prose[begin] in ">:;,.\"')]":
            begin += 1
        if _FAILURE.search(prose, begin, finish):
            return begin, finish
        if not end:
            return None
        position = end.end()
    return None


def _paragraph_start(prose: str, start: int, position: int) -> int:
    blank = prose.rfind("\n\n", start, position)
    begin = blank + 2 if blank >= 0 else start
    while begin < position and prose[begin] in ">:;,.\"')] \t\n":
        begin += 1
    return begin


def reason_anywhere(prose: str) -> tuple[int, int]:
    """Return the offsets of the first paragraph with a reply, else of the first with words of failure."""
    reply = find_reply(prose)
    if reply.start >= 0:
        start = prose.rfind("\n\n", 0, reply.start)
        end = _BLANK_LINE.search(prose, reply.start)
        return (start + 2 if start >= 0 else 0), (end.start() if end else len(prose))
    failure = _FAILURE.search(prose)
    if failure is None:
        return 0, 0
    start = prose.rfind("\n\n", 0, failure.start())
    end = _BLANK_LINE.search(prose, failure.end())
    return (start + 2 if start >= 0 else 0), (end.start() if end else len(prose))

"""What else a report says to people about one recipient: where to look when its own words do not tell the cause."""

import re

from inspector.bounce.notification import Notification
from inspector.bounce.report import Recipient
from inspector.message.pattern import pattern

# Details of the message that bounced stand among the words; its subject may speak of anything.
_DETAIL = pattern(
    r"^[ \t>*|-]{0,40}(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp|тема|件名|主题)[ \t]{0,9}[:：].*$",
    re.IGNORECASE | re.MULTILINE,
)
# Sendmail and others after it tell the cause in the subject: "Returned mail: User unknown".
_RETURNED = pattern(r"\s*returned mail[:,] *(.{3,200})", re.IGNORECASE)


def context_of(notification: Notification, recipient: Recipient, alone: bool) -> str:
    """Return the report's text for people, of several recipients only the lines about this one."""
    prose = _DETAIL.sub("", notification.prose)
    if not alone:
        return _lines_about(prose, recipient)
    stated = _RETURNED.match(notification.subject)
    subject = stated[1] if stated else ""
    original = notification.original.header(b"subject") if subject and notification.original else None
    return prose if original and original.strip() == subject.strip() else f"{prose}\n{subject}"


def _lines_about(prose: str, recipient: Recipient) -> str:
    """Return the lines with the recipient's address, each with what follows up to a blank line or another address."""
    facts = (recipient.address, recipient.original_recipient)
    names = {fact.value.lower() for fact in facts if fact is not None}
    kept = []
    inside = False
    for line in prose.splitlines():
        lower = line.lower()
        if any(name in lower for name in names):
            inside = True
        elif "@" in line or not line.strip():
            inside = False
        if inside:
            kept.append(line)
    return "\n".join(kept)

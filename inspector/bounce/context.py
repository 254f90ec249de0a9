"""What else a report says to people about one recipient: where to look when its own words do not tell the cause."""

import re

from inspector.bounce.notification import Notification
from inspector.bounce.report import Recipient
from inspector.message.lazy import lazy
from inspector.message.pattern import pattern

# Details of the message that bounced stand among the words; its subject may speak of anything.
_DETAIL = pattern(
    r"^[ \t>*|-]{0,40}(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp|тема|件名|主题)[ \t]{0,9}[:：].*$",
    re.IGNORECASE | re.MULTILINE,
)
# Sendmail and others after it tell the cause in the subject: "Returned mail: User unknown".
_RETURNED = pattern(r"\s*returned mail[:,] *(.{3,200})", re.IGNORECASE)


# What is said of one recipient; 100,000 of them may stand on one line.
_MAX_CHARACTERS = 4096
_WORD = pattern(r"[^\s<>()\[\]\"',;:|]+")


class Surroundings:
    """The report's text for people, asked what it says about one recipient after another."""

    def __init__(self, notification: Notification) -> None:
        self._notification = notification

    def about(self, recipient: Recipient, alone: bool) -> str:
        """Return the report's text for people, of several recipients only the lines about this one."""
        return self._whole() if alone else self._lines_about(recipient)

    def _whole(self) -> str:
        notification = self._notification
        stated = _RETURNED.match(notification.subject)
        subject = stated[1] if stated else ""
        original = notification.original.header(b"subject") if subject and notification.original else None
        return self._prose if original and original.strip() == subject.strip() else f"{self._prose}\n{subject}"

    @lazy
    def _prose(self) -> str:
        return _DETAIL.sub("", self._notification.prose)

    @lazy
    def _lines(self) -> list[str]:
        return self._prose.splitlines()

    @lazy
    def _lines_with(self) -> dict[str, list[int]]:
        """The numbers of the lines that a word stands on, for each word."""
        found: dict[str, list[int]] = {}
        for number, line in enumerate(self._lines):
            for word in _WORD.findall(line.lower()):
                found.setdefault(word.rstrip("."), []).append(number)
        return found

    def _lines_about(self, recipient: Recipient) -> str:
        """Return the lines with the address, each with what follows up to a blank line or another address."""
        facts = (recipient.address, recipient.original_recipient)
        names = {fact.value.lower() for fact in facts if fact is not None}
        lines = self._lines
        kept: list[str] = []
        length = following = 0
        for number in sorted({number for name in names for number in self._lines_with.get(name, ())}):
            for place in range(max(number, following), len(lines)):
                line = lines[place]
                if place != number and ("@" in line or not line.strip()):
                    break
                kept.append(line)
                following = place + 1
                length += len(line) + 1
                if length > _MAX_CHARACTERS:
                    return "\n".join(kept)[:_MAX_CHARACTERS]
        return "\n".join(kept)

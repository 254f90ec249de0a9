"""Messages of Apple Mail (.emlx): a line with the number of bytes, the message, and a property list behind it."""

import re

from inspector.message.eml import message_at
from inspector.message.part import Defect, Message
from inspector.message.source import Source, Span

_COUNT = re.compile(rb"[ \t]*(\d{1,12})[ \t]*\r?\n")


def read_emlx(source: Source) -> Message:
    """Read the message between the byte count and the property list, which is the mail program's own."""
    count = _COUNT.match(source.data)
    start, stated = (count.end(), int(count[1])) if count else (0, len(source))
    end = min(start + stated, len(source))
    message = message_at(source, start, end, "emlx")
    if end - start == stated:
        return message
    text = f"the file states {stated} bytes of message and holds {end - start}"
    defect = Defect("cut-short", text, Span(source, start, end))
    return Message(message.root, "emlx", message.path, 0, message.size, (*message.defects, defect))

"""Messages of Apple Mail (.emlx): a line with the number of bytes, the message, and a property list behind it."""

import re

from inspector.message.eml import message_at
from inspector.message.part import Defect, Message
from inspector.message.source import Source, Span

_COUNT = re.compile(rb"[ \t]*(\d{1,12})[ \t]*\r?\n")
_PROPERTY_LIST = b"<?xml"
_LONGEST_PROPERTY_LIST_BYTES = 1024 * 1024


def read_emlx(source: Source) -> Message:
    """Read the message between the byte count and the property list, which is the mail program's own.

    A count that leads neither to the list nor to the end of the file is wrong: the list is looked for.
    """
    count = _COUNT.match(source.data)
    start, stated = (count.end(), int(count[1])) if count else (0, len(source))
    end = start + stated
    if end == len(source) or source.read(end, end + 32).lstrip().startswith(_PROPERTY_LIST):
        return message_at(source, start, end, "emlx")
    end = _end_without_count(source, start)
    message = message_at(source, start, end, "emlx")
    text = f"the file states {stated} bytes of message and holds {end - start}"
    defect = Defect("wrong-length", text, Span(source, 0, start))
    return Message(message.root, "emlx", message.path, 0, message.size, (*message.defects, defect))


def _end_without_count(source: Source, start: int) -> int:
    tail = max(start, len(source) - _LONGEST_PROPERTY_LIST_BYTES)
    found = source.data.rfind(b"\n" + _PROPERTY_LIST, tail)
    return found + 1 if found >= 0 and source.data.find(b"<plist", found) >= 0 else len(source)

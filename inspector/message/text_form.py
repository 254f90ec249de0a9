"""Texts that are no message source as they stand: pasted from a mail client, quoted, or one line of a log."""

import re

from inspector.message.charset import decode
from inspector.message.eml import message_at
from inspector.message.limits import MAX_RESTORED_BYTES
from inspector.message.part import Defect, Message, Part
from inspector.message.pasted import looks_like_reply_line, looks_like_source, restore
from inspector.message.source import Source, Span

# A body whose header was not copied still tells its boundary.
_DELIMITER = re.compile(r"(?:\A|\n)--(\S[^\n]{0,68})\nContent-", re.IGNORECASE)
_DELIMITER_WITHIN = 4000
# What stands in front of a header that has the multipart behind it in common with the file.
_LATE_HEADER = re.compile(r"\n\n(?=(?:[!-9;-~]{1,80}:|From )[^\n]{0,900}\n(?:[!-9;-~]{1,80}:|[ \t]))")
_BOUNDARY = re.compile(r"\bboundary[ \t]{0,4}=[ \t]{0,4}\"?([^\s\";]{1,70})", re.IGNORECASE)
_LATE_HEADER_WITHIN = 8000
# What mail programs write above a message that a person passes on within the text of another.
_FORWARDED = re.compile(
    r"(?:\A|\n)[ \t]{0,8}(?:-{4,40}[ \t]?(?:Forwarded|Weitergeleitete|Message transf|Mensaje reenviado|"
    r"Mensagem encaminhada|Messaggio inoltrato|Doorgestuurd)[^\n]{0,60}|Begin forwarded message:|"
    r"Anfang der weitergeleiteten Nachricht:|"
    r"Début du message réexpédié[^\n]{0,4}|Inizio messaggio inoltrato:)[ \t]{0,8}\n[ \t\n]{0,8}"
)
_STATUS_FIELD = re.compile(r"^(?:Final-Recipient|Reporting-MTA|Original-Recipient|Diagnostic-Code):", re.M | re.I)
_MESSAGE_FIELD = re.compile(r"^(?:From|Received|Return-Path|Subject|Message-ID|MIME-Version):", re.M | re.I)


def read_text(source: Source) -> Message:
    """Read a text: what copying did to it is undone in a further source, whose note and a defect say what."""
    if len(source) > MAX_RESTORED_BYTES:
        size = f"{MAX_RESTORED_BYTES >> 20} MB"
        note = f"the text is larger than {size}; lost line breaks and quote marks were not looked for"
        return _headerless(source, "text", (Defect("text-not-restored", note, Span(source, 0, len(source))),))
    decoded = decode(source.data[:], None)
    text = decoded.text.replace("\r\n", "\n").replace("\r", "\n")
    if looks_like_reply_line(text):
        return _headerless(source, "line")
    pasted = restore(text)
    shaped, changes = pasted.text, list(pasted.changes)
    if looks_like_reply_line(shaped):
        return _headerless(_repaired(source, shaped, changes), "line", _told(source, changes))
    start = header_start(shaped)
    if start is None and (boundary := _boundary_of_body(shaped)):
        shaped = f'Content-Type: multipart/mixed; boundary="{boundary}"\n\n{shaped}'
        changes.append("Added a header that names the boundary the text uses.")
        start = 0
    defects = _told(source, changes)
    source = _repaired(source, shaped, changes)
    if start is None:
        return _headerless(source, "text", defects)
    return _with_header(source, shaped.count("\n", 0, start), defects)


def header_start(text: str) -> int | None:
    """Return the character offset of the message header in a text, None where there is none.

    It stands at the beginning, also behind lines that are no fields; behind other text it counts only where it is the
    header of a multipart, whose parts nobody would find without it, or that of a message that a person passes on: a
    bounce's text quotes headers too.
    """
    if has_status_fields_alone(text):
        return None
    if looks_like_source(text):
        return 0
    first_block = text.lstrip().partition("\n\n")[0]
    lines = first_block.split("\n", 40)
    for number in range(1, min(len(lines), 10)):
        if looks_like_source("\n".join(lines[number:])):
            return len(text) - len(text.lstrip()) + sum(len(line) + 1 for line in lines[:number])
    forwarded = _FORWARDED.search(text, 0, _LATE_HEADER_WITHIN)
    if forwarded and looks_like_source(text[forwarded.end() :]):
        return forwarded.end()
    for gap in _LATE_HEADER.finditer(text, 0, _LATE_HEADER_WITHIN):
        start = gap.end()
        end = text.find("\n\n", start)
        boundary = _BOUNDARY.search(text, start, end) if end > 0 else None
        if boundary and text.find("\n--" + boundary[1], end) >= 0 and looks_like_source(text[start:]):
            return start
    return None


def has_status_fields_alone(text: str) -> bool:
    """Whether a text begins with the fields of a delivery-status part (RFC 3464), which are no message header."""
    block = text[:8000].lstrip().partition("\n\n")[0]
    return _STATUS_FIELD.search(block) is not None and _MESSAGE_FIELD.search(block) is None


def _boundary_of_body(text: str) -> str | None:
    found = _DELIMITER.search(text, 0, _DELIMITER_WITHIN)
    return found[1].rstrip() if found and '"' not in found[1] else None


def _repaired(source: Source, text: str, changes: list[str]) -> Source:
    return Source(text.encode("utf-8", "replace"), source.name, " ".join(changes)) if changes else source


def _told(source: Source, changes: list[str]) -> tuple[Defect, ...]:
    if not changes:
        return ()
    text = f"The text was repaired before it was read: {' '.join(changes)}"
    return (Defect("restored-text", text, Span(source, 0, len(source))),)


def _headerless(source: Source, form: str, defects: tuple[Defect, ...] = ()) -> Message:
    start = 3 if source.read(0, 3) == b"\xef\xbb\xbf" else 0
    media = ("text/plain", {"charset": "utf-8"} if source.note else {})
    root = Part(source, start, start, start, len(source), is_message=True, media=media)
    return Message(root, form, source.name, 0, len(source), defects)


def _with_header(source: Source, lines_before: int, defects: tuple[Defect, ...]) -> Message:
    start = 0
    for _ in range(lines_before):
        start = source.lines.find(b"\n", start) + 1
    if start:
        text = f"{lines_before} line(s) in front of the message header were passed over"
        defects = (*defects, Defect("text-before-header", text, Span(source, 0, start)))
    message = message_at(source, start, len(source), "eml" if not source.note else "text")
    return Message(message.root, message.format, message.path, 0, len(source), (*defects, *message.defects))

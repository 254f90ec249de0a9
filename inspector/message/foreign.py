"""Files of other kinds that people drop by mistake: what they are, and what to do instead."""

import re
from typing import NamedTuple

from inspector.message.pattern import pattern

_SAVE_MESSAGE = "save the message itself as .eml or .msg and open that"
_COPY_TEXT = "copy the text of the bounce from it and paste it here, or save the message itself as .eml or .msg"
_FROM_STORE = "open it in its mail program and drag the message out, or save the message as .eml or .msg"


class Foreign(NamedTuple):
    """A kind of file that holds no message: how a sentence names it, and what to do instead."""

    kind: str
    advice: str

    @property
    def cause(self) -> str:
        """Both as one clause for an error message."""
        return f"it is {self.kind}; {self.advice}"


# The first bytes of each kind, from its own specification.
_SIGNATURES: tuple[tuple[bytes, str, str], ...] = (
    (b"%PDF-", "a PDF document", _SAVE_MESSAGE),
    (b"\x89PNG\r\n\x1a\n", "a picture (PNG)", _SAVE_MESSAGE),
    (b"\xff\xd8\xff", "a picture (JPEG)", _SAVE_MESSAGE),
    (b"GIF87a", "a picture (GIF)", _SAVE_MESSAGE),
    (b"GIF89a", "a picture (GIF)", _SAVE_MESSAGE),
    (b"II*\0", "a picture (TIFF)", _SAVE_MESSAGE),
    (b"MM\0*", "a picture (TIFF)", _SAVE_MESSAGE),
    (b"\0\0\1\0", "a picture (icon)", _SAVE_MESSAGE),
    (b"{\\rtf", "a formatted text (RTF)", _COPY_TEXT),
    (b"%!PS", "a PostScript document", _SAVE_MESSAGE),
    (b"\x7fELF", "a program", _SAVE_MESSAGE),
    (b"\xfe\xed\xfa", "a program", _SAVE_MESSAGE),
    (b"\xcf\xfa\xed\xfe", "a program", _SAVE_MESSAGE),
    (b"\xca\xfe\xba\xbe", "a program", _SAVE_MESSAGE),
    (b"!BDN", "an Outlook data file (.pst or .ost) with a whole mailbox", _FROM_STORE),
    (b"\xcf\xad\x12\xfe", "a mail folder of Outlook Express (.dbx)", _FROM_STORE),
    (b"SQLite format 3\0", "a database", _FROM_STORE),
    (b"// <!-- <mdb:mork", "an index of Thunderbird's (.msf)", "open the file of the same name without .msf"),
    (b"L\0\0\0\x01\x14\x02\0", "a Windows shortcut", "open the file it leads to"),
    (b"[InternetShortcut]", "a link to a web page", _COPY_TEXT),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive", "unpack it and open what was in it"),
    (b"Rar!\x1a\x07", "a RAR archive", "unpack it and open what was in it"),
    (b"\x28\xb5\x2f\xfd", "a zstd-compressed file", "unpack it and open what was in it"),
    (b"\x1f\x9d", "a file compressed with compress (.Z)", "unpack it and open what was in it"),
    (b"MSCF", "a cabinet archive", "unpack it and open what was in it"),
    (b"ID3", "a sound file", _SAVE_MESSAGE),
    (b"OggS", "a sound file", _SAVE_MESSAGE),
    (b"fLaC", "a sound file", _SAVE_MESSAGE),
    (b"RIFF", "a picture, sound or film (RIFF)", _SAVE_MESSAGE),
    (b"\x1aE\xdf\xa3", "a film (Matroska)", _SAVE_MESSAGE),
    (b"bplist00", "a property list of macOS", _SAVE_MESSAGE),
    (b"PAR1", "a table (Parquet)", _SAVE_MESSAGE),
    (b"\0asm", "a program", _SAVE_MESSAGE),
    (b"BEGIN:VCARD", "an address card (vCard)", _SAVE_MESSAGE),
    (b"BEGIN:VCALENDAR", "a calendar entry", _SAVE_MESSAGE),
    (b"-----BEGIN PGP MESSAGE", "an encrypted text (PGP)", "decrypt it in your mail program and paste its text"),
)
_MARKUP = pattern(
    rb"(?:\xef\xbb\xbf)?[ \t\r\n]{0,200}<(!doctype html|html|head|body|meta|\?xml|svg|table|div)\b", re.IGNORECASE
)
# ISO base media (ISO/IEC 14496-12), bitmaps and DOS programs have short signatures: a second field must fit.
_FILM_OR_PICTURE = pattern(rb"....ftyp[\x20-\x7e]{4}", re.DOTALL)
_BITMAP = pattern(rb"BM....\0\0\0\0....[\x0c\x28\x38\x40\x6c\x7c]\0\0\0", re.DOTALL)
_DOS_PROGRAM = pattern(rb"MZ[^\n]{0,58}\0", re.DOTALL)


def foreign_kind(head: bytes) -> Foreign | None:
    """Tell a file of another kind by its first bytes (a few hundred are enough), or return None."""
    for magic, kind, advice in _SIGNATURES:
        if head.startswith(magic):
            return Foreign(kind, advice)
    if _FILM_OR_PICTURE.match(head):
        return Foreign("a film or a picture", _SAVE_MESSAGE)
    if _BITMAP.match(head):
        return Foreign("a picture (bitmap)", _SAVE_MESSAGE)
    if _DOS_PROGRAM.match(head):
        return Foreign("a program", "do not run it; " + _SAVE_MESSAGE)
    markup = _MARKUP.match(head)
    if markup:
        is_page = markup[1].lower() not in (b"?xml", b"svg") or b"<html" in head.lower()
        return Foreign("a saved web page (HTML)" if is_page else "an XML file", _COPY_TEXT)
    return None


OFFICE_DOCUMENT = Foreign("an Office document", _COPY_TEXT)
BINARY = Foreign("binary data of a kind this program does not know", _SAVE_MESSAGE)
OTHER_JSON = Foreign("JSON data, but no notification of a mail service that this program knows", _SAVE_MESSAGE)

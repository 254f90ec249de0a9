"""Taking HTML or plain text out of RTF: what Outlook encapsulated in it (MS-OXRTFEX), or the text of native RTF.

Only text and HTML tags are taken; objects, pictures, fields and links are passed over unread.
"""

import re
from dataclasses import dataclass
from typing import NamedTuple

from inspector.message.charset import codec_of
from inspector.message.outlook.code_pages import charset_label

_TOKEN = re.compile(
    rb"\\([A-Za-z]{1,32})(-?[0-9]{1,9})? ?"
    rb"|\\'([0-9A-Fa-f]{2})"
    rb"|\\([^A-Za-z'])"
    rb"|([{}])"
    rb"|([^\\{}\r\n]+)"
)
_WORD, _NUMBER, _HEX, _SYMBOL, _BRACE, _TEXT = range(1, 7)

_HALF = re.compile("[\ud800-\udfff]")

# Destinations without the \* mark whose text is none of the message's (RTF 1.9.1).
_NOT_TEXT = frozenset(
    b"fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf"
    b" listtable listoverridetable revtbl filetbl xmlnstbl themedata colorschememapping latentstyles datastore"
    b" footnote annotation fldinst bkmkstart bkmkend listtext pntext nonshppict".split()
)
_CHARACTERS = {
    b"par": "\r\n",
    b"line": "\r\n",
    b"tab": "\t",
    b"lquote": "\u2018",
    b"rquote": "\u2019",
    b"ldblquote": "\u201c",
    b"rdblquote": "\u201d",
    b"bullet": "\u2022",
    b"endash": "\u2013",
    b"emdash": "\u2014",
    b"emspace": "\u2003",
    b"enspace": "\u2002",
    b"cell": "\t",
    b"row": "\r\n",
}
_SYMBOLS = {b"~": "\u00a0", b"_": "\u2011", b"\n": "\r\n", b"\r": "\r\n", b"\t": "\t"}
_PAGE_OF_FONT = {
    77: 10000,
    128: 932,
    129: 949,
    134: 936,
    136: 950,
    161: 1253,
    162: 1254,
    163: 1258,
    177: 1255,
    178: 1256,
    186: 1257,
    204: 1251,
    222: 874,
    238: 1250,
    254: 437,
    255: 850,
}


class RtfContent(NamedTuple):
    """What RTF holds: HTML or plain text, with CRLF line ends."""

    text: str
    is_html: bool


@dataclass(slots=True)
class _Group:
    """What the group that is open at some place says about its text."""

    is_skipped: bool = False
    is_tag: bool = False
    is_suppressed: bool = False
    is_font_table: bool = False
    is_marked: bool = False
    unicode_skip: int = 1
    font: int = -1

    def inner(self) -> "_Group":
        """Return what a group inside this one begins with."""
        return _Group(
            self.is_skipped, self.is_tag, self.is_suppressed, self.is_font_table, False, self.unicode_skip, self.font
        )


class _Reader:
    """The state of one pass over the tokens."""

    def __init__(self, is_html: bool) -> None:
        self.is_html = is_html
        self.group = _Group()
        self.stack: list[_Group] = []
        self.output: list[str] = []
        self.pending = bytearray()
        self.page = 1252
        self.font_pages: dict[int, int] = {}
        self.default_font = -1
        self.to_skip = 0
        self.binary_end = 0

    def read(self, rtf: bytes) -> str:
        for token in _TOKEN.finditer(rtf):
            if token.start() < self.binary_end:
                continue
            kind = token.lastindex
            if kind == _TEXT:
                self.add(token[_TEXT])
            elif kind == _BRACE:
                self.brace(token[_BRACE] == b"{")
            elif kind == _HEX:
                self.add(bytes([int(token[_HEX], 16)]))
            elif kind == _SYMBOL:
                self.symbol(token[_SYMBOL])
            else:
                number = token[_NUMBER]
                self.word(token[_WORD], int(number) if number else None, token.end())
        self.flush()
        return "".join(self.output)

    @property
    def is_wanted(self) -> bool:
        group = self.group
        return not (group.is_skipped or group.is_font_table or (group.is_suppressed and not group.is_tag))

    def add(self, data: bytes) -> None:
        if self.to_skip:
            skipped = min(self.to_skip, len(data))
            self.to_skip -= skipped
            data = data[skipped:]
        if data and self.is_wanted:
            self.pending += data

    def put(self, text: str) -> None:
        if self.is_wanted:
            self.flush()
            self.output.append(text)

    def flush(self) -> None:
        """Decode the bytes read since, which may be halves of double-byte characters until they are all there."""
        if not self.pending:
            return
        data = bytes(self.pending)
        self.pending.clear()
        if data.isascii():
            self.output.append(data.decode("ascii"))
            return
        font = self.group.font if self.group.font >= 0 else self.default_font
        label = charset_label(self.font_pages.get(font, self.page)) or "windows-1252"
        self.output.append(data.decode(codec_of(label) or "cp1252", "replace"))

    def brace(self, opens: bool) -> None:
        self.flush()
        self.to_skip = 0
        if opens:
            self.stack.append(self.group)
            self.group = self.group.inner()
        elif self.stack:
            self.group = self.stack.pop()

    def symbol(self, symbol: bytes) -> None:
        if symbol == b"*":
            self.group.is_marked = True
        elif symbol in b"\\{}":
            self.add(symbol)
        elif symbol in _SYMBOLS:
            self.put(_SYMBOLS[symbol])

    def word(self, word: bytes, number: int | None, end: int) -> None:
        if word in _CHARACTERS:
            self.put(_CHARACTERS[word])
        elif word == b"u" and number is not None:
            self.put(chr(number & 0xFFFF))
            self.to_skip = self.group.unicode_skip
        elif word == b"htmlrtf":
            self.flush()
            self.group.is_suppressed = self.is_html and number != 0
        elif word == b"bin":
            self.binary_end = end + max(number or 0, 0)
        elif self.group.is_marked:
            self.destination(word)
        elif word in _NOT_TEXT:
            self.flush()
            self.group.is_font_table = word == b"fonttbl"
            self.group.is_skipped = word != b"fonttbl"
        else:
            self.setting(word, number)

    def destination(self, word: bytes) -> None:
        """Enter a destination that readers may pass over: everything but the tags of encapsulated HTML is."""
        self.flush()
        self.group.is_marked = False
        if word == b"htmltag" and self.is_html:
            self.group.is_tag = True
        else:
            self.group.is_skipped = True

    def setting(self, word: bytes, number: int | None) -> None:
        if number is None:
            return
        if word == b"f":
            self.flush()
            self.group.font = number
        elif word == b"fcharset" and self.group.is_font_table and number in _PAGE_OF_FONT:
            self.font_pages[self.group.font] = _PAGE_OF_FONT[number]
        elif word == b"ansicpg":
            self.page = number
        elif word == b"deff":
            self.default_font = number
        elif word == b"uc":
            self.group.unicode_skip = min(max(number, 0), 16)


def de_encapsulate(rtf: bytes) -> RtfContent:
    """Return the HTML that the RTF was made from, where it says so, or its plain text.

    Never fails: what is malformed is passed over, what is open at the end is closed. Linear, without recursion.
    """
    is_html = b"\\fromhtml" in rtf[:4096]
    text = _Reader(is_html).read(rtf)
    if _HALF.search(text):
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return RtfContent(text, is_html)

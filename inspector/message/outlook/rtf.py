"""Decompressing RTF bodies (MS-OXRTFCP)."""

import struct

_DICTIONARY = (
    b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS "
    b"Sans SerifSymbolArialTimes New Roman"
    b"Courier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i"
    b"\\u\\tab\\tx"
)
_WINDOW = 4096
_COMPRESSED, _PLAIN = b"LZFu", b"MELA"


class BadRtf(ValueError):
    """Bytes that are no RTF body in either of the two forms."""


def decompress(data: bytes, limit: int) -> bytes:
    """Return the RTF of a compressed body, at most about `limit` bytes; what a truncated one holds. Raises BadRtf.

    The checksum is not compared: a damaged body is better than none. A reference gives at most 17 bytes for 2, so a
    small body cannot become a huge one.
    """
    if len(data) < 16:
        raise BadRtf("it is shorter than its header")
    size, raw_size, kind, _ = struct.unpack_from("<II4sI", data)
    if kind == _PLAIN:
        return data[16 : 16 + min(raw_size, limit)]
    if kind != _COMPRESSED:
        raise BadRtf("its header names an unknown compression")
    return _expand(data, min(len(data), size + 4), limit)


def _expand(data: bytes, end: int, limit: int) -> bytes:
    """Run the tokens: a control byte, then eight literals or references, those whose bit is set, low bits first.

    The window is the output itself behind the initial dictionary: position p of the window that was written last at
    output offset o, o congruent to p.
    """
    output = bytearray(_DICTIONARY)
    start = len(output)
    position = 16
    stop = start + limit
    while position < end and len(output) < stop:
        control = data[position]
        position += 1
        if control == 0:
            output += data[position : min(position + 8, end)]
            position += 8
            continue
        for bit in range(8):
            if not control >> bit & 1:
                output += data[position : position + 1]
                position += 1
                continue
            if position + 2 > end:
                return bytes(output[start:])
            token = data[position] << 8 | data[position + 1]
            position += 2
            at = len(output)
            distance = (at - (token >> 4)) % _WINDOW
            if distance == 0:
                return bytes(output[start:])
            _copy(output, at - distance, (token & 15) + 2)
    return bytes(output[start:])


def _copy(output: bytearray, source: int, length: int) -> None:
    """Append `length` bytes of the window from offset `source`, which may reach into what is being appended.

    Before the output has filled the window once, what lies behind the dictionary is blanks.
    """
    if source < 0:
        output += b" " * min(length, -source)
        length -= min(length, -source)
        source = 0
    piece = bytes(output[source : source + length])
    output += piece if len(piece) == length else (piece * (length // len(piece) + 1))[:length]

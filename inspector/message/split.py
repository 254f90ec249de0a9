"""Splitting a message into the tree of its parts: one pass, no recursion, byte offsets only.

A multipart is cut at the lines that equal one of the boundaries open at that place (RFC 2046 5.1), found by a dict,
so that neither many parts nor deep nesting makes it slow.
"""

from typing import NamedTuple

from inspector.message.limits import (
    MAX_BOUNDARY_BYTES,
    MAX_DEFECTS,
    MAX_HEADER_BYTES,
    MAX_PARTS,
    MAX_PREAMBLE_BYTES,
    MAX_TRANSFER_DEPTH,
)
from inspector.message.part import EMBEDDED_MESSAGE_TYPES, HEADER_BLOCK_TYPES, Defect, Part
from inspector.message.pattern import pattern
from inspector.message.source import Buffer, Source, Span

# What an envelope line, a blank line and a byte order mark begin with.
_BEFORE_FIELDS = (b"F", b">", b" ", b"\t", b"\r", b"\n", b"\xef")
_BLANK_LINES = pattern(rb"[ \t\r\n]*\n")
_ENVELOPE_LINE = pattern(rb">?From [^\n]*\n")
_FIELD_START = pattern(rb"[!-9;-~]+[ \t]*:")
_FIRST_DELIMITER = pattern(rb"\n--(\S[^\n]{0,200})\r?\n[Cc][Oo][Nn][Tt][Ee][Nn][Tt]-")

# A search holds the interpreter lock for under 3 ms with pieces of this size, so that a window stays alive.
_PIECE = 4 * 1024 * 1024


class _Delimiter(NamedTuple):
    """A boundary line: where the line starts, where the next one does, whose it is, whether it closes."""

    start: int
    after: int
    depth: int
    closes: bool


class _Splitter:
    """The state of one pass over one source."""

    def __init__(self, source: Source, end: int, defects: list[Defect]) -> None:
        self.source = source
        self.end = end
        self.defects = defects
        self.lines = source.lines
        self.stack: list[Part] = []
        self.boundaries: dict[bytes, int] = {}
        self.shadowed: dict[int, tuple[bytes, int | None]] = {}
        self.encoded: list[Part] = []
        self.parts = 0
        # The last header block's end that was looked for, from where on, and the same for an undeclared delimiter:
        # the next part often lies before it, and need not look again.
        self.block = (0, -1, 0)
        self.undeclared = (0, -1, b"")

    def run(self, root: Part) -> None:
        position = self._open(root)
        while self.boundaries:
            found = self._next_delimiter(position)
            if found is None:
                break
            position = self._cut(found)
            if self.parts >= MAX_PARTS:
                text = f"More than {MAX_PARTS} parts: the rest is not taken apart."
                self.defects.append(Defect("too-many-parts", text, Span(self.source, position, position)))
                break
        for depth in self.shadowed:
            self._note(
                "missing-boundary",
                self.stack[depth],
                "has no end mark (closing boundary): the message seems cut off.",
                self.end,
            )
        for part in self.stack:
            part.end = self.end

    def _note(self, code: str, part: Part, text: str, end: int | None = None) -> None:
        if len(self.defects) < MAX_DEFECTS:
            place = Span(self.source, part.start, part.start if end is None else end)
            self.defects.append(Defect(code, f"Part {part.path} {text}", place))

    def _open(self, part: Part) -> int:
        """Read the header block of `part`, open what is inside it, and return where to look for boundaries."""
        while True:
            self.parts += 1
            self.stack.append(part)
            self._read_header_block(part)
            inner = self._inner_message(part)
            if inner is None:
                return part.body_start
            part = inner

    def _read_header_block(self, part: Part) -> None:
        if part.is_message:
            part.start = message_start(self.lines, part.start, self.end)
        part.header_end, part.body_start = self._block_end(part.start)
        if part.header_end - part.start > MAX_HEADER_BYTES:
            self._note("header-too-long", part, f"has a header of which {MAX_HEADER_BYTES >> 20} MB are read")
        if self.boundaries and self.lines.find(b"--", part.start, part.body_start) >= 0:
            self._end_headers_at_delimiter(part)

    def _block_end(self, start: int) -> tuple[int, int]:
        looked_from, header_end, body_start = self.block
        if self.lines[start : start + 1] in (b"\n", b"\r"):
            return header_block_end(self.lines, start, self.end)
        if not looked_from <= start < header_end:
            header_end, body_start = header_block_end(self.lines, start, self.end)
            self.block = (start, header_end, body_start)
        return header_end, body_start

    def _end_headers_at_delimiter(self, part: Part) -> None:
        found = self._next_delimiter(part.start, part.body_start)
        if found:
            part.header_end = part.body_start = found.start

    def _inner_message(self, part: Part) -> Part | None:
        """Push a multipart's boundary, or return the message that `part` carries."""
        kind = part.content_type
        if kind.startswith("multipart/"):
            self._push_boundary(part)
        elif kind in EMBEDDED_MESSAGE_TYPES or kind in HEADER_BLOCK_TYPES:
            if not part.is_encoded:
                return self._child(part, part.body_start, is_message=True)
            self.encoded.append(part)
        return None

    def _push_boundary(self, part: Part) -> None:
        boundary = part.parameters.get("boundary", "").strip().encode("latin-1", "replace")
        start, stop = max(part.body_start - 1, 0), min(self.end, part.body_start + MAX_PREAMBLE_BYTES)
        if not boundary or self.lines.find(b"--" + boundary, start, stop) < 0:
            first = self._undeclared_delimiter(start, stop)
            if first and first not in self.boundaries:
                boundary = first
                self._note("wrong-boundary", part, "is divided by another boundary than its header names.")
            elif not boundary:
                self._note("no-boundary", part, "should hold several parts, but nothing divides them.")
                return
        depth = len(self.stack) - 1
        self.shadowed[depth] = (boundary, self.boundaries.get(boundary))
        self.boundaries[boundary] = depth

    def _undeclared_delimiter(self, start: int, stop: int) -> bytes:
        """Return the first boundary that header fields of a part follow, empty where there is none."""
        looked_from, at, boundary = self.undeclared
        if not looked_from <= start <= at:
            found = _FIRST_DELIMITER.search(self.lines, start, min(self.end, start + 2 * MAX_PREAMBLE_BYTES))
            at, boundary = (found.start(), found[1].rstrip()) if found else (start + MAX_PREAMBLE_BYTES, b"")
            self.undeclared = (start, at, boundary)
        return boundary if at < stop else b""

    def _child(self, parent: Part, start: int, is_message: bool = False) -> Part:
        place = len(parent.children) + 1
        child = Part(self.source, start, start, start, start, place, parent, is_message=is_message)
        parent.children.append(child)
        return child

    def _next_delimiter(self, position: int, end: int | None = None) -> _Delimiter | None:
        lines, limit, boundaries = self.lines, self.end if end is None else end, self.boundaries
        first = position == 0 and lines[:2] == b"--"
        line = 0 if first else _find(lines, b"\n--", max(position - 1, 0), limit) + 1
        while line or first:
            first = False
            stop = lines.find(b"\n", line, min(limit, line + MAX_BOUNDARY_BYTES))
            after = stop + 1 if stop >= 0 else limit
            token = lines[line + 2 : min(after, line + MAX_BOUNDARY_BYTES)].rstrip()
            depth = boundaries.get(token)
            if depth is not None:
                return _Delimiter(line, after, depth, False)
            if token[-2:] == b"--":
                depth = boundaries.get(token[:-2].rstrip())
                if depth is not None:
                    return _Delimiter(line, after, depth, True)
            line = _find(lines, b"\n--", line + 1, limit) + 1
        return None

    def _cut(self, found: _Delimiter) -> int:
        """End what is open below the multipart of the delimiter, and begin its next part."""
        content_end = found.start - 1
        if content_end > 0 and self.lines[content_end - 1 : content_end + 1] == b"\r\n":
            content_end -= 1
        stack = self.stack
        while len(stack) - 1 > found.depth:
            part = stack.pop()
            part.end = max(part.body_start, content_end)
            self._forget_boundary(len(stack))
        multipart = stack[found.depth]
        if found.closes:
            self._forget_boundary(found.depth)
            return found.after
        if found.after >= self.end:
            return self.end
        return self._open(self._child(multipart, found.after))

    def _forget_boundary(self, depth: int) -> None:
        entry = self.shadowed.pop(depth, None)
        if entry is None:
            return
        boundary, outer = entry
        if outer is None:
            self.boundaries.pop(boundary, None)
        else:
            self.boundaries[boundary] = outer


def _find(lines: Buffer, token: bytes, start: int, end: int) -> int:
    """Find `token` in [start, end) piece by piece; -1 where it does not occur."""
    if end - start <= _PIECE:
        return lines.find(token, start, end)
    found = lines.find(token, start, min(end, start + _PIECE))
    while found < 0 and start + _PIECE < end:
        start += _PIECE - len(token)
        found = lines.find(token, start, min(end, start + _PIECE))
    return found


def header_block_end(lines: Buffer, start: int, end: int) -> tuple[int, int]:
    """Return where the header block that begins at `start` ends, and where the body after the blank line begins.

    Windows that double keep the work linear in the block's length, whatever the line ends.
    """
    if lines[start : start + 1] == b"\n":
        return start, start + 1
    if lines[start : start + 2] == b"\r\n":
        return start, start + 2
    window = 4096
    position = start
    while position < end:
        stop = min(end, position + window)
        bare = lines.find(b"\n\n", position, stop)
        full = lines.find(b"\n\r\n", position, stop if bare < 0 else bare + 1)
        if full >= 0:
            return full + 1, full + 3
        if bare >= 0:
            return bare + 1, bare + 2
        position = max(stop - 2, position + 1) if stop < end else end
        window = min(2 * window, _PIECE)
    return end, end


def message_start(lines: Buffer, start: int, end: int) -> int:
    """Return where the first header field of a message is: after blank lines, a byte order mark, an envelope line.

    "From " lines are those of mbox files (RFC 4155) and of some returned originals.
    """
    if lines[start : start + 1] not in _BEFORE_FIELDS:
        return start
    position = start
    if lines[position : position + 3] == b"\xef\xbb\xbf":
        position += 3
    blank = _BLANK_LINES.match(lines, position, min(end, position + 4096))
    if blank and (_FIELD_START.match(lines, blank.end(), end) or lines[blank.end() : blank.end() + 5] == b"From "):
        position = blank.end()
    envelope = _ENVELOPE_LINE.match(lines, position, min(end, position + 4096))
    return envelope.end() if envelope else position


def split(source: Source, start: int = 0, end: int | None = None) -> tuple[Part, list[Defect]]:
    """Split the message in bytes [start, end) of `source` into its tree; malformed places come as defects.

    A message with a base64 or quoted-printable transfer encoding of its own (RFC 2046 5.2.1 forbids it, RFC 6532
    allows it) is decoded and split on as a further source.
    """
    defects: list[Defect] = []
    stop = len(source) if end is None else end
    root = Part(source, start, start, start, stop, is_message=True)
    splitter = _Splitter(source, stop, defects)
    splitter.run(root)
    waiting = [(part, 1) for part in splitter.encoded]
    while waiting:
        carrier, depth = waiting.pop()
        if depth > MAX_TRANSFER_DEPTH:
            if len(defects) < MAX_DEFECTS:
                defects.append(
                    Defect(
                        "too-deep", f"Part {carrier.path} is encoded too many times over: it is not taken apart.", None
                    )
                )
            continue
        inner = Part(carrier.decoded, 0, 0, 0, len(carrier.decoded), 1, carrier, is_message=True)
        carrier.children.append(inner)
        nested = _Splitter(carrier.decoded, len(carrier.decoded), defects)
        nested.run(inner)
        waiting += [(part, depth + 1) for part in nested.encoded]
    return root, defects

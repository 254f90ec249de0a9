"""Messages that grow in one way: each function makes one of a given number of parts, levels, fields, bytes.

What is quadratic in that number is what a hostile message would use.
"""

from collections.abc import Callable
from typing import NamedTuple

SYSTEM_HEADER = (
    b"Return-Path: <>\nFrom: Mail Delivery System <mailer-daemon@mx.example.net>\nTo: anna@example.org\n"
    b"Subject: Undelivered Mail Returned to Sender\nMIME-Version: 1.0\n"
)
REPORT_HEADER = SYSTEM_HEADER + b"Content-Type: multipart/report; report-type=delivery-status; boundary=rep\n\n"
PROSE = b"--rep\nContent-Type: text/plain\n\nYour message could not be delivered.\n\n"
STATUS = b"--rep\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.net\n\n"
GROUP = (
    b"Final-Recipient: rfc822; user%d@example.com\nAction: failed\nStatus: 5.1.1\nRemote-MTA: dns; mx%d.example.com\n"
    b"Diagnostic-Code: smtp; 550 5.1.1 <user%d@example.com>: Recipient address rejected: User unknown\n\n"
)
RETURNED = b"--rep\nContent-Type: message/rfc822\n\n%s\n--rep--\n"


def _report(
    *, prose: bytes = PROSE, status: bytes = STATUS + GROUP % (1, 1, 1), original: bytes | None = None
) -> bytes:
    returned = b"From: anna@example.org\nSubject: hello\n\nhello\n" if original is None else original
    return REPORT_HEADER + prose + status + RETURNED % returned


def attachment_bytes(size: int) -> bytes:
    """A report that returns a message with a base64 attachment of `size` bytes."""
    line = b"QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ejAxMjM0NTY3\n"
    attached = (
        b"From: anna@example.org\nSubject: big\nContent-Type: multipart/mixed; boundary=in\n\n--in\n\nSee attachment.\n"
        b"--in\nContent-Type: application/octet-stream\nContent-Transfer-Encoding: base64\n\n"
        + line * (size // len(line))
        + b"--in--\n"
    )
    return _report(original=attached)


def recipients(number: int) -> bytes:
    """A delivery-status part with a group for each of `number` recipients."""
    return _report(status=STATUS + b"".join(GROUP % (i, i, i) for i in range(number)))


def parts(number: int) -> bytes:
    """A report with `number` small text parts."""
    return REPORT_HEADER + b"--rep\nContent-Type: text/plain\n\nsmall\n" * number + b"--rep--\n"


def parts_without_blank_lines(number: int) -> bytes:
    """A report with `number` parts of which none has a blank line behind its header."""
    return REPORT_HEADER + b"--rep\nContent-Type: text/plain\n" * number


def undeclared_boundaries(number: int) -> bytes:
    """A report with `number` multiparts that name boundaries which do not occur."""
    return REPORT_HEADER + b"--rep\nX: y\nContent-Type: multipart/mixed; boundary=none\n\n\n" * number


def typed_parts(number: int) -> bytes:
    """A report with `number` delivery-status parts."""
    part = b"--rep\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.net\n\n"
    return REPORT_HEADER + (part + GROUP % (1, 1, 1)) * number + b"--rep--\n"


def multipart_levels(depth: int) -> bytes:
    """Multiparts inside multiparts, none of them closed."""
    return SYSTEM_HEADER + b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (i, i) for i in range(depth)
    )


def closed_multipart_levels(depth: int) -> bytes:
    """Multiparts inside multiparts, each of them closed."""
    return multipart_levels(depth) + b"\ntext\n" + b"".join(b"--b%d--\n" % i for i in range(depth - 1, -1, -1))


def message_levels(depth: int) -> bytes:
    """Messages inside messages."""
    return SYSTEM_HEADER + b"Content-Type: message/rfc822\n\n" * depth + b"Subject: deepest\n\ntext\n"


def report_levels(depth: int) -> bytes:
    """Reports that return reports."""
    return b"".join(
        SYSTEM_HEADER
        + b"Content-Type: multipart/report; boundary=r%d\n\n--r%d\n\nFailed.\n--r%d\nContent-Type: message/rfc822\n\n"
        % (i, i, i)
        for i in range(depth)
    )


def header_fields(number: int) -> bytes:
    """A header with `number` fields of different names."""
    return SYSTEM_HEADER + b"".join(b"X-Field-%d: value %d\n" % (i, i) for i in range(number)) + b"\nbody\n"


def received_fields(number: int) -> bytes:
    """A header with `number` Received fields."""
    hop = b"Received: from mx%d.example.net ([192.0.2.1]) by mx.example.org; Wed, 25 Nov 2026 10:00:00 +0000\n"
    return b"".join(hop % i for i in range(number)) + SYSTEM_HEADER + b"\nbody\n"


def header_value(size: int) -> bytes:
    """One header field of `size` bytes on one line."""
    return b"Subject: " + b"word " * (size // 5) + b"\n" + SYSTEM_HEADER + b"\nbody\n"


def folded_value(size: int) -> bytes:
    """One header field of `size` bytes on many lines."""
    return b"Subject: x\n" + b"\tfolded line\n" * (size // 13) + SYSTEM_HEADER + b"\nbody\n"


def no_fields(size: int) -> bytes:
    """A header block of lines that are no fields."""
    return SYSTEM_HEADER + b"this line is no header field at all\n" * (size // 36) + b"\nbody\n"


def nameless_line(size: int) -> bytes:
    """A header with one long word without a colon."""
    return SYSTEM_HEADER + b"x" * size + b"\n\nbody\n"


def address_list(number: int) -> bytes:
    """A To field with `number` addresses."""
    listed = b", ".join(b'"Doe, John" <john%d@example.com>' % i for i in range(number))
    return b"To: " + listed + b"\n" + SYSTEM_HEADER + b"\nbody\n"


def brackets(size: int) -> bytes:
    """Address fields of nothing but brackets, quotes and commas."""
    return b"To: " + b'<("a,' * (size // 5) + b"\nFrom: " + b"(<" * (size // 2) + b"\n" + SYSTEM_HEADER + b"\nbody\n"


def encoded_words(number: int) -> bytes:
    """A Subject of `number` encoded words."""
    return b"Subject: " + b"=?utf-8?Q?caf=C3=A9_?= " * number + b"\n" + SYSTEM_HEADER + b"\nbody\n"


def encoded_words_of_many_charsets(number: int) -> bytes:
    """A Subject of encoded words, each in another charset than the one before."""
    pair = b"=?utf-8?B?Y2Fmw6k=?= =?iso-8859-1?Q?caf=E9?= "
    return b"Subject: " + pair * (number // 2) + b"\n" + SYSTEM_HEADER + b"\nbody\n"


def begun_words(number: int) -> bytes:
    """A Subject of encoded words that are begun and never ended."""
    return b"Subject: " + b"=?utf-8?Q?" * number + b"\n" + SYSTEM_HEADER + b"\nbody\n"


def named_in_prose(number: int) -> bytes:
    """`number` recipients whose fields do not tell why, and a long text that names each of them."""
    group = b"Final-Recipient: rfc822; user%d@example.com\nAction: failed\nStatus: 5.0.0\n\n"
    return _report(
        prose=PROSE + b"".join(b"<user%d@example.com>\nwe are sorry\nfor that\n" % i for i in range(number)),
        status=STATUS + b"".join(group % i for i in range(number)),
    )


def one_reason(number: int) -> bytes:
    """`number` addresses on lines of their own, and a reason for all of them behind."""
    lines = b"".join(b"user%d@example.com\n" % i for i in range(number))
    return SYSTEM_HEADER + b"\nThese are lost:\n" + lines + b"\n" + b"550 they were rejected " * (number // 2)


def authentication_results(number: int) -> bytes:
    """An Authentication-Results field with `number` results."""
    result = b";\n\tdkim=fail (bad (nested) comment) header.d=d%d.example.net header.i=@d%d.example.net"
    listed = b"".join(result % (i, i) for i in range(number))
    return b"Authentication-Results: mx.example.org" + listed + b"\n" + SYSTEM_HEADER + b"\nbody\n"


def received_value(size: int) -> bytes:
    """A Received field of `size` bytes of comments and clauses."""
    hop = b"Received: from a (b (c) by d" + b" (by (with id) for from" * (size // 23) + b"; Wed, 25 Nov 2026\n"
    return hop + SYSTEM_HEADER + b"\nbody\n"


def parameters(number: int) -> bytes:
    """A Content-Type field with `number` parameters."""
    listed = b"".join(b";\n\tname%d*%d*=utf-8''x%%C3%%A9" % (i % 7, i) for i in range(number))
    return SYSTEM_HEADER + b"Content-Type: text/plain" + listed + b"\n\nbody\n"


def broken_parameters(size: int) -> bytes:
    """A Content-Type field of half parameters, quotes and comments."""
    return SYSTEM_HEADER + b"Content-Type: text/plain" + b'; a="( b=( ;c' * (size // 13) + b"\n\nbody\n"


def long_line(size: int) -> bytes:
    """A text of one line."""
    return SYSTEM_HEADER + b"\n" + b"user unknown " * (size // 13) + b"\n"


def boundary_like_lines(number: int) -> bytes:
    """Lines that look like boundaries and are none, inside a report with two open multiparts."""
    inner = b"--rep\nContent-Type: multipart/mixed; boundary=in\n\n--in\n\n"
    return REPORT_HEADER + inner + b"".join(b"--rep%d\n--\n" % i for i in range(number // 2)) + b"--in--\n--rep--\n"


def boundaries_of_blanks(number: int) -> bytes:
    """Boundary lines with long blank ends."""
    return REPORT_HEADER + (b"--" + b" " * 90 + b"rep\n") * number


def signature_dashes(number: int) -> bytes:
    """Lines of dashes."""
    return REPORT_HEADER + PROSE + b"-- \n------\n" * (number // 2) + b"--rep--\n"


def prose_addresses(number: int) -> bytes:
    """A report in prose that names `number` addresses."""
    lines = b"".join(b"  user%d@example.com\n    550 5.1.1 User unknown\n\n" % i for i in range(number))
    return SYSTEM_HEADER + b"\nThese addresses failed:\n\n" + lines


def prose_lines(number: int) -> bytes:
    """A report in prose of `number` lines."""
    return (
        SYSTEM_HEADER + b"\nDelivery to user@example.com failed:\n" + b"550 it was rejected, unable to send\n" * number
    )


def prose_header_blocks(number: int) -> bytes:
    """Prose with pairs of header-like lines, which are no header block."""
    return SYSTEM_HEADER + b"\nIt failed.\n" + b"From: a\nTo: b\n\ntext that is none\n" * number


def prose_field_lines(number: int) -> bytes:
    """Prose with header-like lines and other lines in turn."""
    return SYSTEM_HEADER + b"\nIt failed.\n" + b"Subject: a\nno field: at all\n" * number


def prose_markers(number: int) -> bytes:
    """Prose with many announcements of a returned message."""
    return SYSTEM_HEADER + b"\nuser@example.com failed.\n" + b"----- Original message -----\n\nnothing\n" * number


def conversations(number: int) -> bytes:
    """A quoted conversation with a server."""
    turn = b">>> RCPT To:<user%d@example.com>\n<<< 550 5.1.1 <user%d@example.com>... User unknown\n"
    return (
        SYSTEM_HEADER
        + b"\n   ----- Transcript of session follows -----\n"
        + b"".join(turn % (i, i) for i in range(number))
    )


def blank_lines(number: int) -> bytes:
    """A text of nothing but blank and nearly blank lines."""
    return SYSTEM_HEADER + b"\nuser@example.com failed\n" + b"> \n  \n" * (number // 2)


def blanks(size: int) -> bytes:
    """A text of nothing but blanks."""
    return SYSTEM_HEADER + b"\nuser@example.com failed" + b" \t" * (size // 2)


def html_tags(number: int) -> bytes:
    """An HTML report with `number` paragraphs and entities."""
    row = b"<p>user%d@example.com&nbsp;was &lt;rejected&gt;<br>"
    return SYSTEM_HEADER + b"Content-Type: text/html\n\n<html><body>" + b"".join(row % i for i in range(number))


def html_broken(size: int) -> bytes:
    """An HTML report of opened tags, comments, scripts and quotes."""
    return SYSTEM_HEADER + b"Content-Type: text/html\n\n" + b"<a <!-- <script <p title=\"x' <head>" * (size // 36)


def quoted_printable_bytes(size: int) -> bytes:
    """A quoted-printable report of `size` bytes."""
    line = b"user=40example.com was rejected =E2=80=93 over quota, and so on and on =\n"
    head = b"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
    return SYSTEM_HEADER + head + line * (size // len(line))


def soft_breaks(size: int) -> bytes:
    """Quoted-printable with blanks behind every soft break."""
    head = b"Content-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n\n"
    return SYSTEM_HEADER + head + b"=" + b" " * (size // 2) + b"=\t \n" * (size // 8)


def damaged_base64_bytes(size: int) -> bytes:
    """Base64 with padding in every line."""
    head = b"Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n"
    return SYSTEM_HEADER + head + b"dXNlciB1bmtub3du=!\n" * (size // 19)


def undeclared_bytes(size: int) -> bytes:
    """Text beyond ASCII that says nothing of its charset."""
    return SYSTEM_HEADER + b"\n" + b"Empf\xe4nger unbekannt: user@example.com \xff\n" * (size // 42)


def lone_returns(size: int) -> bytes:
    """A text with lone carriage returns among other line ends."""
    return SYSTEM_HEADER.replace(b"\n", b"\r") + b"\r" + b"one\rtwo\r\nthree\n" * (size // 15)


def diagnostic_bytes(size: int) -> bytes:
    """One diagnostic of `size` bytes."""
    words = b"550-5.1.1 user unknown: returned an error -> <a #5.7.1 smtp;550\n " * (size // 64)
    return _report(
        status=STATUS + b"Final-Recipient: rfc822; a@example.com\nAction: failed\nDiagnostic-Code: smtp; " + words
    )


def status_lines(number: int) -> bytes:
    """A delivery-status part of lines that are no fields, indented and blank ones."""
    return _report(status=STATUS + b"Final-Recipient: rfc822; a@example.com\n" + b"  no field\nno: \n \t\n" * number)


def encoded_messages(depth: int) -> bytes:
    """Messages inside quoted-printable messages."""
    head = b"Content-Type: message/rfc822\nContent-Transfer-Encoding: quoted-printable\n\n"
    return head * depth + b"Subject: deepest\n\n"


class Shape(NamedTuple):
    """A way to grow, and how many of what make a message that is large already."""

    make: Callable[[int], bytes]
    large: int

    @property
    def name(self) -> str:
        """The name of the function."""
        return self.make.__name__


SHAPES = (
    Shape(attachment_bytes, 64_000_000),
    Shape(recipients, 40_000),
    Shape(parts, 20_000),
    Shape(parts_without_blank_lines, 40_000),
    Shape(undeclared_boundaries, 20_000),
    Shape(typed_parts, 10_000),
    Shape(multipart_levels, 10_000),
    Shape(closed_multipart_levels, 10_000),
    Shape(message_levels, 10_000),
    Shape(report_levels, 10_000),
    Shape(header_fields, 100_000),
    Shape(received_fields, 50_000),
    Shape(header_value, 1_000_000),
    Shape(folded_value, 1_000_000),
    Shape(no_fields, 4_000_000),
    Shape(nameless_line, 1_000_000),
    Shape(address_list, 20_000),
    Shape(brackets, 200_000),
    Shape(encoded_words, 10_000),
    Shape(encoded_words_of_many_charsets, 10_000),
    Shape(begun_words, 20_000),
    Shape(named_in_prose, 10_000),
    Shape(one_reason, 20_000),
    Shape(authentication_results, 10_000),
    Shape(received_value, 1_000_000),
    Shape(parameters, 10_000),
    Shape(broken_parameters, 200_000),
    Shape(long_line, 10_000_000),
    Shape(boundary_like_lines, 400_000),
    Shape(boundaries_of_blanks, 100_000),
    Shape(signature_dashes, 400_000),
    Shape(prose_addresses, 20_000),
    Shape(prose_lines, 60_000),
    Shape(prose_header_blocks, 40_000),
    Shape(prose_field_lines, 40_000),
    Shape(prose_markers, 40_000),
    Shape(conversations, 20_000),
    Shape(blank_lines, 400_000),
    Shape(blanks, 1_000_000),
    Shape(html_tags, 40_000),
    Shape(html_broken, 1_000_000),
    Shape(quoted_printable_bytes, 4_000_000),
    Shape(soft_breaks, 1_000_000),
    Shape(damaged_base64_bytes, 4_000_000),
    Shape(undeclared_bytes, 4_000_000),
    Shape(lone_returns, 4_000_000),
    Shape(diagnostic_bytes, 1_000_000),
    Shape(status_lines, 40_000),
    Shape(encoded_messages, 1_000),
)

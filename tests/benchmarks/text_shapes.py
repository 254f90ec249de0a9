"""Mails whose texts grow: those for people and those for machines."""

from tests.benchmarks.grown_mail import GROUP, PROSE, STATUS, SYSTEM_HEADER, report_mail


def recipients(number: int) -> bytes:
    """A delivery-status part with a group for each of `number` recipients."""
    return report_mail(status=STATUS + b"".join(GROUP % (i, i, i) for i in range(number)))


def named_in_prose(number: int) -> bytes:
    """`number` recipients whose fields do not tell why, and a long text that names each of them."""
    group = b"Final-Recipient: rfc822; user%d@example.com\nAction: failed\nStatus: 5.0.0\n\n"
    return report_mail(
        prose=PROSE + b"".join(b"<user%d@example.com>\nwe are sorry\nfor that\n" % i for i in range(number)),
        status=STATUS + b"".join(group % i for i in range(number)),
    )


def one_reason(number: int) -> bytes:
    """`number` addresses on lines of their own, and a reason for all of them behind."""
    lines = b"".join(b"user%d@example.com\n" % i for i in range(number))
    return SYSTEM_HEADER + b"\nThese are lost:\n" + lines + b"\n" + b"550 they were rejected " * (number // 2)


def long_line(size: int) -> bytes:
    """A text of one line."""
    return SYSTEM_HEADER + b"\n" + b"user unknown " * (size // 13) + b"\n"


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
    return report_mail(
        status=STATUS + b"Final-Recipient: rfc822; a@example.com\nAction: failed\nDiagnostic-Code: smtp; " + words
    )


def status_lines(number: int) -> bytes:
    """A delivery-status part of lines that are no fields, indented and blank ones."""
    return report_mail(
        status=STATUS + b"Final-Recipient: rfc822; a@example.com\n" + b"  no field\nno: \n \t\n" * number
    )

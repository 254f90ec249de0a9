"""Mails whose tree of parts grows: in number, in depth, in bytes, in lines like boundaries."""

from tests.benchmarks.grown_mail import GROUP, PROSE, REPORT_HEADER, SYSTEM_HEADER, report_mail


def attachment_bytes(size: int) -> bytes:
    """A report that returns a message with a base64 attachment of `size` bytes."""
    line = b"QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ejAxMjM0NTY3\n"
    attached = (
        b"From: anna@example.org\nSubject: big\nContent-Type: multipart/mixed; boundary=in\n\n--in\n\nSee attachment.\n"
        b"--in\nContent-Type: application/octet-stream\nContent-Transfer-Encoding: base64\n\n"
        + line * (size // len(line))
        + b"--in--\n"
    )
    return report_mail(original=attached)


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


def encoded_messages(depth: int) -> bytes:
    """Messages inside quoted-printable messages."""
    head = b"Content-Type: message/rfc822\nContent-Transfer-Encoding: quoted-printable\n\n"
    return head * depth + b"Subject: deepest\n\n"

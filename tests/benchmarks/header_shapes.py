"""Mails whose header grows: many fields, long values, endless lists."""

from tests.benchmarks.grown_mail import SYSTEM_HEADER


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

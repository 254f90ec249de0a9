"""Every limit of the readers, in one place; a limit that is reached becomes a warning of the report."""

MAX_PARTS = 200_000
"""Parts of one message that are split."""

MAX_TRANSFER_DEPTH = 20
"""Messages inside messages that are each base64 or quoted-printable encoded."""

MAX_BOUNDARY_BYTES = 1_000
"""Bytes of a line that are compared with the open boundaries (RFC 2046 allows 70 characters)."""

OUTLOOK_READ_SLACK_BYTES = 1024 * 1024
"""Bytes that may be read from an Outlook item beyond twice its size: streams that share sectors are read no oftener."""

MAX_OUTLOOK_PARTS = 20_000
"""Recipients and attachments of one Outlook item, those of items inside it included."""

MAX_OUTLOOK_DEPTH = 300
"""Outlook items inside Outlook items."""

MAX_OUTLOOK_STRING_BYTES = 1024 * 1024
"""Bytes of one property's value that are decoded; bodies are parts of their own and have no such limit."""

MAX_RTF_BYTES = 2 * 1024 * 1024
"""Bytes of a decompressed RTF body that are read (half a second); the plain body beside it has no such limit."""

MAX_TNEF_ATTRIBUTES = 20_000
"""Attributes of one TNEF stream (winmail.dat)."""

MAX_PREAMBLE_BYTES = 64 * 1024
"""Bytes in front of the first delimiter that are searched for one that the Content-Type field does not name."""

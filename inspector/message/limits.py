"""Every limit of the readers, in one place; a limit that is reached becomes a warning of the report."""

MAX_PARTS = 200_000
"""Parts of one message that are split."""

MAX_TRANSFER_DEPTH = 20
"""Messages inside messages that are each base64 or quoted-printable encoded."""

MAX_BOUNDARY_BYTES = 1_000
"""Bytes of a line that are compared with the open boundaries (RFC 2046 allows 70 characters)."""

"""Every limit of the readers, in one place; a limit that is reached becomes a warning of the report."""

MAX_PARTS = 200_000
"""Parts of one message that are split."""

MAX_HEADER_BYTES = 16 * 1024 * 1024
"""Bytes of one header block that fields are read from."""

MAX_DEFECTS = 100
"""Malformed places of one message that are told."""

MAX_TRANSFER_DEPTH = 20
"""Messages inside messages that are each base64 or quoted-printable encoded."""

MAX_TEXT_BYTES = 4 * 1024 * 1024
"""Bytes of a text for people that are decoded; the source view shows the rest."""

MAX_FIELDS_BYTES = 128 * 1024 * 1024
"""Bytes of a text of fields (RFC 3464) that are decoded: a report may be about 100,000 recipients."""

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

MAX_OPENED_ATTACHMENT_BYTES = 64 * 1024 * 1024
"""Bytes of an attached Outlook item or winmail.dat, as sent, that is opened together with its message."""

MAX_RESTORED_BYTES = 4 * 1024 * 1024
"""Bytes of a text without a message header whose lost line breaks and quote marks are looked for."""

MAX_EVENTS = 1_000_000
"""Notifications of a mail service in one JSON file."""

MAX_EVENT_BYTES = 4 * 1024 * 1024
"""Bytes of one such notification."""

MAX_ARCHIVE_DEPTH = 3
"""Archives inside archives."""

MAX_ARCHIVE_MEMBERS = 1_000_000
"""Files of one archive, those of archives inside it included."""

MAX_MEMBER_BYTES = 256 * 1024 * 1024
"""Bytes of one file of an archive once it is unpacked; it is held in memory."""

MAX_UNPACKED_BYTES = 16 * 1024 * 1024 * 1024
"""Bytes that are unpacked from one archive in all, one file after another."""

MAX_RATIO = 200
"""How many times larger an archive's file may become once it has reached `RATIO_FREE_BYTES`; text reaches 20."""

RATIO_FREE_BYTES = 16 * 1024 * 1024
"""Bytes that any file of an archive may become."""

MAX_XZ_MEMORY_BYTES = 128 * 1024 * 1024
"""Memory that an xz-compressed file may ask for its dictionary."""

MAX_FOLDER_DEPTH = 64
"""Folders inside folders that are looked through."""

MAX_ZIP_DIRECTORY_BYTES = 32 * 1024 * 1024
"""Bytes of a zip archive's list of files (some 300,000 files); it is held in memory."""

"""Automatic messages that report no delivery: out-of-office replies and challenges."""

import re
from typing import TYPE_CHECKING

from inspector.bounce.notification import Notification

if TYPE_CHECKING:
    from inspector.bounce.kind import Kind


def automatic_kind(notification: Notification) -> "Kind | None":
    """Return auto-reply or challenge with the reason, or None (RFC 3834)."""
    from inspector.bounce.kind import Kind

    submitted = notification.root.raw_header(b"auto-submitted").strip().lower()
    if submitted.startswith((b"auto-replied", b"auto-generated")) and re.search(r"auto", notification.subject, re.I):
        return Kind("auto-reply", "its Auto-Submitted field says so (RFC 3834)")
    return None

"""The enhanced status code that a cause stands for, where neither a field nor a reply states one (RFC 3463)."""

_BY_CAUSE = {
    "user-unknown": "1.1",
    "host-unknown": "1.2",
    "mailbox-moved": "1.6",
    "does-not-accept-mail": "1.10",
    "mailbox-disabled": "2.1",
    "mailbox-full": "2.2",
    "message-too-large": "3.4",
    "system-full": "3.1",
    "network-error": "4.1",
    "routing-loop": "4.6",
    "expired": "4.7",
    "rate-limited": "7.0",
    "greylisted": "7.0",
    "syntax-error": "5.2",
    "content-rejected": "6.0",
    "spam": "7.1",
    "virus": "7.0",
    "blocked": "7.1",
    "bad-reputation": "7.1",
    "policy": "7.1",
    "not-permitted": "7.2",
    "sender-rejected": "1.8",
    "relaying-denied": "7.1",
    "authentication-failed": "7.1",
    "tls-required": "7.10",
    "missing-ptr": "7.25",
    "security": "7.0",
    "system-error": "3.0",
    "mailer-error": "3.0",
}


def derived_status(cause: str, action: str, reply_code: int | None) -> str | None:
    """Return the code for a cause, its class from the reply's first digit, else from the action (RFC 3463 3.1)."""
    if action not in ("failed", "delayed"):
        return None
    digit = str(reply_code)[0] if reply_code and reply_code >= 400 else ("4" if action == "delayed" else "5")
    detail = _BY_CAUSE.get(cause)
    if detail is None:
        return f"{digit}.0.0" if reply_code else None
    return f"{digit}.{detail}"

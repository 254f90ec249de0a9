"""Hosts and addresses of hosts in fields and prose."""

from inspector.message.pattern import pattern

_TYPE = pattern(r"^[A-Za-z][A-Za-z0-9_-]{0,20}[ \t]*;[ \t]*")
_HOST = pattern(r"[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,62})(?:\.[A-Za-z0-9_-]{1,63}){0,20}\.?|\[[0-9A-Fa-f.:]+\]")
_IP = pattern(
    r"(?<![\w.])(?:IPv6:)?((?:\d{1,3}\.){3}\d{1,3}|(?:[0-9A-Fa-f]{1,4}:){2,7}(?::?[0-9A-Fa-f]{1,4}){1,6}|(?:[0-9A-Fa-f]{1,4}:){1,7}:)(?![\w.]*\w)"
)
_NO_HOST = frozenset({"unknown", "none", "null", "localhost-unknown", "n", "na"})


def host_of(value: str) -> str | None:
    """Return the host that a field's value names, without `dns;`, comments and trailing dot (RFC 3464 2.1.2)."""
    rest = _TYPE.sub("", value.strip(), count=1).strip("<>\"' \t")
    match = _HOST.match(rest)
    if match is None:
        return None
    host = match[0].strip("[]").rstrip(".")
    return None if host.lower() in _NO_HOST else host or None


def ip_of(value: str) -> str | None:
    """Return the first IP address that stands in a text."""
    return next((match[1] for match in _IP.finditer(value) if _is_whole(match[1])), None)


def is_ip(value: str) -> bool:
    """Whether a text is an IP address alone."""
    match = _IP.match(value)
    return match is not None and match.end() == len(value) and _is_whole(match[1])


def _is_whole(address: str) -> bool:
    """Whether it is no time of day: an IPv6 address has eight groups, or a gap (RFC 4291 2.2)."""
    return "." in address or "::" in address or address.count(":") == 7

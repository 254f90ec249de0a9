"""One mail address: its form, its encodings, and the recipient fields of reports (RFC 3464 2.3).

Lists of addresses are read by `address_list`, whose functions are here, too.
"""

import re

from inspector.message.address_list import Address, decode_addresses, first_address, parse_addresses
from inspector.message.charset import decode
from inspector.message.pattern import pattern

__all__ = [
    "Address",
    "decode_addresses",
    "decode_utf8_address",
    "decode_xtext",
    "first_address",
    "is_address",
    "parse_addresses",
    "recipient_value",
]

_ADDRESS = pattern(
    r"(?:[^\s@<>()\[\]\\,;:\"]++|\"[^\"\r\n]{1,128}\")@(?:[\w-]++(?:\.[\w-]++)*+\.?|\[[0-9A-Za-z:.]{3,60}\])"
)
_TYPE = pattern(r"\s*([A-Za-z][\w.+-]{0,40})\s*;")
_XTEXT = pattern(r"(?:\+[0-9A-F]{2})+")
# What xtext has to encode: "+", "=", controls and anything beyond ASCII. A plus sign with other digits behind it is
# an ordinary subaddress (`user+2024@example.org`).
_NEEDED_XTEXT = pattern(r"(?:\+(?:2B|3D|[89A-F][0-9A-F]))+")
_UTF8_ESCAPE = pattern(r"\\x\{([0-9A-Fa-f]{2,6})\}")
_PLAIN = pattern(r"[^\s@<>()\[\]\\,;:\"|/]++@[\w-]++(?:\.[\w-]++)*+")


def is_address(text: str) -> bool:
    """Tell whether the whole text is one address with a domain; cheap."""
    return len(text) <= 1000 and _ADDRESS.fullmatch(text) is not None


def decode_xtext(text: str) -> str:
    """Undo xtext (RFC 3461 4): `+` and two upper-case digits stand for a byte; anything else stays as it is."""
    return _XTEXT.sub(_decode_run, text) if "+" in text else text


def _decode_run(found: re.Match[str]) -> str:
    return decode(bytes.fromhex(found[0].replace("+", ""))).text


def decode_utf8_address(text: str) -> str:
    r"""Undo the `\x{HEX}` escapes of an RFC 6533 utf-8 address; what names no character stays as it is."""
    return _UTF8_ESCAPE.sub(_decode_escape, text) if "\\x{" in text else text


def _decode_escape(found: re.Match[str]) -> str:
    number = int(found[1], 16)
    if number > 0x10FFFF or 0xD800 <= number < 0xE000 or number < 0x20 or 0x7F <= number < 0xA0:
        return found[0]
    return chr(number)


def recipient_value(raw: str) -> str | None:
    """Give the address alone from the decoded value of Final-Recipient, Original-Recipient or X-Actual-Recipient.

    The address type, brackets, quotes around the whole, display names, comments, source routes and stray punctuation
    go. X.400 and encapsulated (IMCEA) addresses, pipes and files are kept as they are, as are names without a domain.
    """
    typed = _TYPE.match(raw)
    kind = typed[1].lower() if typed else ""
    value = (raw[typed.end() :] if typed else raw).strip()
    if kind == "x400" or value.startswith(("/", "|")):
        return value or None
    if _PLAIN.fullmatch(value) is None:
        value = _address_in(value)
    if "+" in value and not value.startswith("IMCEA"):
        whole = "@" not in value and "+40" in value
        value = decode_xtext(value) if whole else _NEEDED_XTEXT.sub(_decode_run, value)
    return decode_utf8_address(value) or None


def _address_in(value: str) -> str:
    value = value.strip(" ,;")
    if len(value) > 1 and value[0] == value[-1] == '"' and '"' not in value[1:-1]:
        value = value[1:-1].strip()
    return (first_address(value) or value).strip(" <>,;'").rstrip(".")

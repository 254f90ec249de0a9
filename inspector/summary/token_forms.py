"""The forms by which private values are found in any text: addresses, IP addresses, hosts, links, opaque tokens.

Every repetition is bounded, and no two alternatives scan the same characters more than a fixed number of times.
"""

import ipaddress
import re

_LOCAL_SIGN = r"[^\s@<>()\[\]\\,;:\"'|/?&]"
# Where nothing of it stands in front, so that each is scanned once.
_LOCAL_PART = rf"(?<!{_LOCAL_SIGN})(?:{_LOCAL_SIGN}|(?<=\w)'(?=\w)){{1,128}}"
ADDRESS = rf"{_LOCAL_PART}@(?:[\w-]{{1,63}}(?:\.[\w-]{{1,63}}){{0,10}}|\[[0-9A-Fa-f.:IPv]{{2,50}}\])"
IP = (
    r"(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w.]{0,60}\w)"
    r"|(?:(?<=IPv6:)|(?<![\w:.]))(?:[0-9A-Fa-f]{1,4}:(?!//)){1,7}(?::?[0-9A-Fa-f]{1,4}){0,6}:?(?![\w:])"
    r"|(?<![\w:])::(?:[0-9A-Fa-f]{1,4}:){0,5}[0-9A-Fa-f]{1,4}(?![\w:])"
)
HOST = r"(?<![\w-])[\w-]{1,63}(?:\.[\w-]{1,63}){1,20}"
OPAQUE = r"(?<![\w+/=.-])(?=[A-Za-z+/_-]{0,200}\d)[A-Za-z0-9+/_-]{16,}+={0,2}(?![\w=@]|\.\w)"
LINK = r"\b[a-z][a-z0-9+.-]{1,15}://[^\s<>\"'\])}]{1,4000}"
ENCODED_WORD = r"=\?[^\s?]{1,64}\?[bBqQ]\?[^\s?]{0,2000}\?="

# What stands before "=" in the results of checks (RFC 8601) and in logs; behind it an address begins.
KEY = re.compile(
    r"(?:smtp\.\w+|header\.\w+|envelope-\w+|mail-?from|rcpt(?:-?to)?|from|to|sender|recipient|address|e-?mail|user|for"
    r"|orcpt|helo|id|i|d)=",
    re.IGNORECASE,
)
# Endings of names that are hosts wherever they stand; other dotted words are hosts only where the report says so.
_HOST_ENDING = re.compile(
    r"\.(?:com|net|org|edu|gov|mil|int|info|biz|name|pro|coop|aero|local|lan|internal|intranet|corp|home|arpa|test"
    r"|example|invalid|localdomain|app|dev|cloud|online|shop|store|site|email|mail|xyz|tech|club|live|world|[a-z]{2}"
    r"|xn--[a-z0-9-]+|[A-Z]{2}|COM|NET|ORG|EDU|GOV|LOCAL)\Z"
)
_FILE_ENDING = re.compile(r"\.(?:py|pl|sh|rb|js|md|so|gz|cc)\Z", re.IGNORECASE)


def is_host(text: str) -> bool:
    """Tell whether a dotted word is a host's name by its form."""
    return _HOST_ENDING.search(text) is not None and not _FILE_ENDING.search(text)


def is_ip_address(text: str) -> bool:
    """Tell whether a text in the form of an IP address is one; a time of day is none."""
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True

"""Sender addresses that carry another address: VERP, SRS and BATV."""

import re
from typing import NamedTuple

from inspector.message.pattern import pattern

_SRS0 = pattern(r"SRS0[=+-][^=@]{1,32}=[^=@]{1,8}=([^=@]{1,255})=([^@]{1,255})@", re.IGNORECASE)
_SRS1 = pattern(
    r"SRS1[=+-][^=@]{1,32}=[^=@]{1,255}==[^=@]{1,32}=[^=@]{1,8}=([^=@]{1,255})=([^@]{1,255})@", re.IGNORECASE
)
_BATV = pattern(r"(?:prvs|btv1)=(?:=)?[0-9A-Fa-f]{8,16}=(?:=)?([^@]{1,64})@(.{1,255})\Z", re.IGNORECASE)
_BATV_REVERSED = pattern(r"prvs=([^=@]{1,64})=[0-9A-Fa-f]{8,16}@(.{1,255})\Z", re.IGNORECASE)
_VERP = pattern(
    r"[^@]{0,200}[+-]([A-Za-z0-9!#$%&'*/?^_`{|}~.]{1,64})=([A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,10})@"
)


class Encoded(NamedTuple):
    """The scheme (`srs`, `batv` or `verp`) and the address inside.

    SRS and BATV carry the sender (libsrs2's form; draft-levine-smtp-batv), VERP the recipient (draft-varshavchik-verp).
    """

    scheme: str
    address: str


def decode_sender(address: str) -> Encoded | None:
    """Return what an encoded sender address carries, or None where it is an ordinary one."""
    srs = _SRS1.match(address) or _SRS0.match(address)
    if srs:
        return Encoded("srs", f"{srs[2]}@{srs[1]}")
    batv = _BATV.match(address) or _BATV_REVERSED.match(address)
    if batv:
        return Encoded("batv", f"{batv[1]}@{batv[2]}")
    verp = _VERP.match(address)
    return Encoded("verp", f"{verp[1]}@{verp[2]}") if verp else None

"""What receiving servers say of SPF, DKIM, DMARC and ARC (RFC 8601, RFC 7208 9.1, RFC 8617)."""

import re
from typing import NamedTuple

from inspector.bounce.report import Inspection
from inspector.message.header import decode_value
from inspector.message.part import Part
from inspector.message.pattern import pattern
from inspector.message.source import Span

METHODS = ("spf", "dkim", "dmarc", "arc")

_RESULT = pattern(
    r"(?:^|[;\s])(spf|dkim|dmarc|arc)\s*=\s*(pass|fail|hardfail|softfail|neutral|none|temperror|permerror|policy|bestguesspass|"
    r"temporary-?error|permanent-?error|error|unknown)\b([^;]{0,600})",
    re.IGNORECASE,
)
_DOMAINS = {
    "spf": pattern(r"smtp\.(?:mailfrom|mail|helo)\s*=\s*\"?<?(?:[^\s;@<>\"]{0,128}@)?([\w.-]{1,255})", re.IGNORECASE),
    "dkim": pattern(r"header\.(?:d|i|from)\s*=\s*\"?(?:[^\s;@\"]{0,128}@)?([\w.-]{1,255})", re.IGNORECASE),
    "dmarc": pattern(r"header\.from\s*=\s*\"?(?:[^\s;@\"]{0,128}@)?([\w.-]{1,255})", re.IGNORECASE),
    "arc": pattern(r"header\.(?:oldest-pass|d)\s*=\s*([\w.-]{1,255})", re.IGNORECASE),
}
_RECEIVED_SPF = pattern(r"\s*(pass|fail|softfail|neutral|none|temperror|permerror|error|unknown)\b", re.IGNORECASE)
_SPF_DOMAIN = pattern(
    r"domain of (?:transitioning )?(?:[^\s@]{1,128}@)?([\w.-]{1,255})|"
    r"envelope-from=\"?<?(?:[^\s;@<>\"]{0,128}@)?([\w.-]{1,255})",
    re.IGNORECASE,
)
_NAMES = {"hardfail": "fail", "bestguesspass": "pass", "error": "temperror", "unknown": "permerror"}


class Result(NamedTuple):
    """One method's result, the domain it is about, and the field that says so."""

    result: str
    domain: str | None
    span: Span


def authentication_of(inspection: Inspection) -> dict[str, Result | None]:
    """Return each method's result for the original where its header came back, else for the notification."""
    found: dict[str, Result | None] = dict.fromkeys(METHODS)
    for part in (inspection.report.original, inspection.message.root):
        if part is None:
            continue
        for method, result in results_of_part(part).items():
            if found[method] is None:
                found[method] = result
        if any(found.values()):
            break
    return found


def results_of_part(part: Part) -> dict[str, Result]:
    """Read the Authentication-Results, ARC-Authentication-Results and Received-SPF fields of one header.

    The topmost field counts: the server that wrote it is the nearest one.
    """
    found: dict[str, Result] = {}
    for name in (b"authentication-results", b"arc-authentication-results", b"x-ms-exchange-authentication-results"):
        for field in part.fields_named(name):
            value = decode_value(part.raw_value(field))
            for match in _RESULT.finditer(value):
                method, result = match[1].lower(), match[2].lower()
                if method in found:
                    continue
                domain = _DOMAINS[method].search(match[3])
                found[method] = Result(_NAMES.get(result, result), domain[1] if domain else None, part.span_of(field))
    if "spf" not in found and (spf := _received_spf(part)):
        found["spf"] = spf
    return found


def _received_spf(part: Part) -> Result | None:
    field = part.field(b"received-spf")
    if field is None:
        return None
    value = decode_value(part.raw_value(field))
    match = _RECEIVED_SPF.match(value)
    if match is None:
        return None
    domain = _SPF_DOMAIN.search(value)
    result = match[1].lower()
    return Result(_NAMES.get(result, result), (domain[1] or domain[2]) if domain else None, part.span_of(field))

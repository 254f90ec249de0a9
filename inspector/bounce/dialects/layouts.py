"""The layouts that one pattern reads whole: a literal that a text of the layout holds, and the pattern of an entry."""

import re

from inspector.message.pattern import pattern

_TO = r"[^\s<>\"'(),;:@]{1,320}@[^\s<>\"'(),;:@]{1,255}"
_LISTED = rf"(?:[ \t]*<?{_TO}>?:?[ \t]*(?:\n|\Z)){{1,200}}"
_PARAGRAPH = r"[^\n]{1,2000}(?:\n[^\n]{1,2000}){0,30}"
_SHORTEST = rf"{_PARAGRAPH}?"

ADDRESS = pattern(rf"\"[^\"\n]{{1,64}}\"@[^\s<>\"'(),;:@]{{1,255}}|{_TO}")

_HARAKA = pattern(
    r"(?:Haraka Mailer program at (?P<reporter>[\w.-]{1,255}?)\.?\n(?:[^\n]{0,400}\n){0,12})?"
    rf"Intended Recipients:[ \t]{{0,20}}(?P<to>[^\n]{{3,8000}})\nFailure Reason:[ \t]*(?P<why>{_PARAGRAPH})"
)

# Apache James: the mailets that notify of an error, remote delivery, and DSNBounce.
_JAMES_NOTIFY = pattern(
    rf"Error message below:[ \t]*\n(?P<why>{_PARAGRAPH})\n\s{{0,80}}Message details:(?:\n[^\n]{{0,400}}){{0,6}}?\n"
    rf"[ \t]*RCPT TO:[ \t]*(?P<to>[^\n]{{3,400}}(?:\n[ \t]{{2,40}}{_TO}[ \t]*){{0,200}})"
)
_JAMES_REMOTE = pattern(
    r"James mail server at (?P<reporter>[\w.-]{1,255}?)\.?\n(?:[^\n@]{0,200}\n){1,12}?"
    rf"(?P<to>{_LISTED})\s{{0,20}}(?P<why>{_PARAGRAPH})"
)
_JAMES_DSN = pattern(
    rf"Failed recipient\(s\):[ \t]*\n(?P<to>{_LISTED})\s{{0,20}}Error message:[ \t]*\n(?P<why>{_PARAGRAPH})"
)

_MAILMARSHAL = pattern(
    rf"delivered because of:?\s{{1,20}}(?P<why>{_PARAGRAPH})\n\s{{1,20}}The following recipients were affected:"
    rf"\s{{1,20}}(?P<to>{_LISTED})(?:(?:[^\n]{{0,400}}\n){{1,12}}?Remote-MTA:\s{{1,20}}<(?P<ip>[^<>\n]{{1,255}})>)?"
    r"(?:(?:[^\n]{0,400}\n){1,12}?Reporting-MTA:\s{1,20}<(?P<reporter>[^<>\n]{1,255})>)?"
)
_MAILFOUNDRY = pattern(
    r"Unable to deliver message to:[ \t]{0,20}(?P<to>[^\n]{3,2000})\n\s{0,20}"
    rf"Delivery failed for the following reason:\s{{0,20}}(?P<why>{_PARAGRAPH})"
)
_SURFCONTROL = pattern(
    rf"^[ \t]*<?(?P<to>{_TO})>?:[ \t]*\[(?P<ip>[0-9A-Fa-f.:]{{3,45}})\],?[ \t]*(?P<why>[^\n]{{3,2000}})", re.MULTILINE
)
_COMMUNIGATE = pattern(
    rf"Failed to deliver to ['<](?P<to>{_TO})['>]\s{{0,20}}(?:[A-Z]{{2,12}} )?module ?"
    r"(?:\((?:domain (?P<domain>[\w.-]{1,255})(?::\d{1,5})?|[^()\n]{1,255})\))? ?reports:\s{1,20}"
    r"(?:host (?P<host>[\w.-]{1,255}) says:\s{1,20})?"
    rf"(?P<why>{_PARAGRAPH})"
)
# "SMTP Server <192.0.2.1> refused to accept your message (DATA), with the following error message: [554 ...]".
_REFUSING_SERVER = pattern(
    rf"recipients returned (?:permanent|temporary) errors:[ \t]*(?P<to>{_TO}(?:, ?{_TO}){{0,200}})\. ?Reason: ?"
    r"SMTP Server <(?P<ip>[^<>\n]{1,255})> [^\n()]{0,200}(?:\((?P<command>[A-Z]{4,8})\))?[^\n\[]{0,200}"
    r"\[(?P<why>[^\n]{3,2000}?)\](?=\s)"
)
# "SMTP:RCPT host 192.0.2.1: 553 ..." below "Technical details:", the addresses with stars above.
_TECHNICAL = pattern(
    rf"(?P<to>(?:^[ \t]*\*[ \t]*<?{_TO}>?[ \t]*\n){{1,50}})(?:[^\n]{{0,200}}\n){{0,8}}?[ \t]*Technical details:[ \t]*"
    r"\n\s{0,20}(?P<why>(?:SMTP:(?P<command>[A-Z]{4,8}) host (?P<ip>[\w.:-]{3,255}):)?"
    rf"{_SHORTEST})(?=\n\s{{0,20}}=|\n[ \t]*\n|\s{{0,20}}\Z)",
    re.MULTILINE,
)
_ZOHO = pattern(
    rf"^[ \t]*<?(?P<to>{_TO})>?[ \t,]{{1,4}}(?P<why>[^\n]{{0,200}}?ERROR_CODE ?:[^\n]{{1,2000}})", re.MULTILINE
)
_ZOHO_RECORD = pattern(rf"Address: ?<?(?P<to>{_TO})>?, ?ResponseCode ?(?P<why>[^\n\]]{{3,2000}})")
_MCAFEE = pattern(rf"^[ \t]*<(?P<to>{_TO})>[ \t]{{1,20}}\((?P<why>[^\n]{{3,2000}})\)[ \t]*$", re.MULTILINE)
_BRACKETED = pattern(rf"^[ \t]*<?(?P<to>{_TO})>?[ \t]{{1,20}}\[(?P<why>[^\n]{{3,2000}})\][ \t]*$", re.MULTILINE)
_ECELERITY = pattern(
    rf"^>>> (?P<to>{_TO})"
    r"(?: \((?:after )?(?:(?P<command>MAIL|RCPT|DATA|BDAT|EHLO|HELO|AUTH|STARTTLS)\b)?[^()\n]{0,80}\))?: ?"
    rf"(?P<why>{_PARAGRAPH})",
    re.MULTILINE,
)
_MIMECAST = pattern(
    rf"addressed to email address :\s{{1,20}}-- <?(?P<to>{_TO})>?\s{{1,20}}[^\n]{{0,80}}The problem appears to be :"
    rf"\s{{1,20}}--[^\n]{{1,400}}\n\s{{1,20}}Additional information follows :\s{{1,20}}-- (?P<why>{_PARAGRAPH})"
)
# GMX, WEB.DE and IONOS: the address in quotes, in angle brackets or bare, and the reason below it.
_GMX = pattern(
    rf"^[ \t]{{0,12}}[\"<]?(?P<to>{_TO})[\">]?:?[ \t]*\n\s{{0,40}}(?:(?:Reason|For the following reason):\s{{1,20}})?"
    rf"(?P<why>(?![\"<]?{_TO}[\">]?:?[ \t]*\n){_SHORTEST})"
    rf"(?=\n[ \t]*\n|\s{{0,20}}\Z|\n[ \t]{{0,12}}[\"<]?{_TO}[\">]?:?[ \t]*\n)",
    re.MULTILINE,
)

LAYOUTS: tuple[tuple[str, "re.Pattern[str]"], ...] = (
    ("Failure Reason:", _HARAKA),
    ("Error message below:", _JAMES_NOTIFY),
    ("James mail server at", _JAMES_REMOTE),
    ("Failed recipient(s):", _JAMES_DSN),
    ("The following recipients were affected", _MAILMARSHAL),
    ("Unable to deliver message to:", _MAILFOUNDRY),
    ("Addressed To:", _SURFCONTROL),
    ("Failed to deliver to", _COMMUNIGATE),
    ("recipients returned permanent errors:", _REFUSING_SERVER),
    ("Technical details:", _TECHNICAL),
    ("ERROR_CODE", _ZOHO),
    ("ResponseCode", _ZOHO_RECORD),
    ("The following addresses had delivery problems", _MCAFEE),
    ("The following addresses had delivery errors", _BRACKETED),
    ("(ecelerity)", _ECELERITY),
    ("addressed to email address :", _MIMECAST),
    ("created automatically by mail delivery software", _GMX),
)

"""What kind of message this is: a failure, a delay, a receipt, an automatic reply, or no notification at all."""

import re
from collections.abc import Sequence

from inspector.bounce.automatic import Kind, automatic_kind
from inspector.bounce.notification import Notification
from inspector.bounce.report import Reading
from inspector.bounce.subject import has_failure_subject
from inspector.message.pattern import pattern

# From the most to the least serious (RFC 3464 2.3.3).
ACTIONS = ("failed", "delayed", "relayed", "expanded", "delivered")

_SYSTEM_SENDER = pattern(
    r"mailer[-_. ]?d(?:a?emon)?|postmaster|mail[ -]?delivery|mail[ -]?system|mail[ -]?administrator|delivery[ -]?sub|"
    r"mail(?:er)?[ -]?(?:server|daemon|agent|router|transport)|non-?delivery|undeliver|bounce|mdaemon|"
    r"smtp[ -]?(?:server|gateway|daemon)|"
    r"system[ -]?administrator|message[ -]?(?:delivery|transfer)|microsoftexchange|content-?filter|"
    r"returned[ -]?mail|internet mail|"
    r"interscan|delivery[ -]?(?:status|report|agent|service)|mail[ -]?gateway|daemon@|exchange|netsaint",
    re.IGNORECASE,
)
# Asked about text in lower case.
_DELAY = pattern(
    r"(?:delivery|message|mail)(?: to [^\n]{0,80})?(?: has been| is| was| temporarily)? (?:delayed|deferred)|"
    r"delayed (?:mail|message|delivery)|"
    r"warning: (?:message|could not send)|not (?:yet )?been delivered (?:yet|within|after|for)|"
    r"has not yet been delivered|still (?:being )?(?:retr|try|attempt)|"
    r"will (?:continue to |keep )?(?:be )?(?:retr|try)|will continue (?:trying|to attempt)|"
    r"you do not need to resend|this is a (?:warning|delay)|"
    r"delivery status notification \(delay\)|delivery delayed|"
    r"no action is required on your part|attempts? to deliver the message will continue|verz[öo]ger|retard[ée]|"
    r"配信遅延|遅延"
)
# One of these stands in every text that `_DELAY` matches.
_DELAY_WORDS = (
    "delayed",
    "deferred",
    "warning: ",
    "been delivered",
    "still ",
    "will retr",
    "will try",
    "will be ",
    "will continue",
    "will keep ",
    "need to resend",
    "this is a ",
    "(delay)",
    "no action is required",
    "verzöger",
    "verzoger",
    "retard",
    "遅延",
)
DISPOSITION_TYPES = frozenset({"message/disposition-notification", "message/global-disposition-notification"})
_LIST_OWNER = pattern(rb"[-+.=](?:bounces?|admin|owner|request|errors?|return)\b|\bbounce", re.IGNORECASE)
_REFUSED = pattern(
    r"(?:automatically|was|been|is) (?:automatically )?(?:rejected|refused)|rejected mail", re.IGNORECASE
)
_GAVE_UP = pattern(
    r"given? up|giving up|will not (?:be retried|try|retry)|permanent(?:ly)? (?:fatal )?(?:error|fail)|no (?:more|"
    r"further) (?:attempts|delivery)|"
    r"returned to (?:you|sender)|could not be delivered for|not try to redeliver|failed permanently",
    re.IGNORECASE,
)

# The weakest reason to take a message for a report: anybody can write such a subject.
SUBJECT_ALONE = "its subject is that of a failure report"
SYSTEM_SENDER = "a mail system sent it"


def comes_from_a_mail_system(notification: Notification) -> str | None:
    """Return why the message looks like one that a mail system wrote, or None.

    A null return path is the strongest sign (RFC 5321 6.1); a person's mail about a bounce has none of these.
    """
    root = notification.root
    if not root.has_fields:
        return "a text without a message header"
    if root.content_type == "multipart/report":
        return "its media type is multipart/report"
    return_path = root.raw_header(b"return-path").strip()
    if return_path == b"<>":
        return "its return path is empty"
    if root.raw_header(b"x-failed-recipients"):
        return "it has an X-Failed-Recipients field"
    if _SYSTEM_SENDER.search(notification.sender) or _SYSTEM_SENDER.search(return_path.decode("latin-1")):
        return SYSTEM_SENDER
    if has_failure_subject(notification) and not _is_sent_by_a_list(notification):
        return SUBJECT_ALONE
    return None


def _is_sent_by_a_list(notification: Notification) -> bool:
    """Whether subscribers read the message (RFC 2919): they write about reports, too.

    A report on a list's mail, to the address that takes such reports, may have the list's fields from that mail.
    """
    root = notification.root
    is_list_mail = root.raw_header(b"list-id") or root.raw_header(b"list-post")
    return bool(is_list_mail) and _LIST_OWNER.search(root.raw_header(b"to")) is None


def says_delayed(notification: Notification) -> bool:
    """Whether the subject or the prose says that delivery is still being tried, where no status part tells."""
    if notification.states_actions:
        return False
    if _tells_delay(notification.subject.lower()):
        return True
    prose = notification.prose[:4000]
    return _tells_delay(prose.lower()) and _GAVE_UP.search(prose) is None


def _tells_delay(lower: str) -> bool:
    return any(map(lower.__contains__, _DELAY_WORDS)) and _DELAY.search(lower) is not None


def is_refusal(notification: Notification) -> bool:
    """Whether a disposition notification tells that a filter refused the message.

    Sieve's reject action may answer with one (RFC 5429 2.1), and Dovecot does: deleted automatically, with a reason.
    """
    submitted = notification.root.raw_header(b"auto-submitted").lower()
    return (
        b"rejected" in submitted or _REFUSED.search(f"{notification.subject}\n{notification.prose[:1000]}") is not None
    )


def most_serious(actions: Sequence[str]) -> str | None:
    """Return the most serious of RFC 3464's actions."""
    return min(actions, key=ACTIONS.index, default=None)


def _is_failure_report(notification: Notification) -> bool:
    """Whether the layout alone says so: a report type, or a failure's subject with a message returned."""
    root = notification.root
    if root.content_type == "multipart/report" and root.parameters.get("report-type", "").lower() == "delivery-status":
        return True
    return has_failure_subject(notification) and notification.returned != "none"


def _kind_of_event(notification: Notification) -> Kind:
    from inspector.bounce.dialects.json_notification import is_complaint

    if is_complaint(notification):
        return Kind("feedback", "the mail service says that a recipient complained")
    return Kind("not-a-bounce", "the mail service's notification is about no delivery")


def kind_of(notification: Notification, readings: Sequence[Reading]) -> Kind:
    """Tell the kind from the machine-readable parts, then from what the readers found, then from the header."""
    kinds = {part.content_type for part in notification.parts}
    if "message/feedback-report" in kinds:
        return Kind("feedback", "it has a feedback-report part")
    if not kinds.isdisjoint(DISPOSITION_TYPES):
        if readings:
            return Kind("failed", "the recipient's filter refused the message (RFC 5429)")
        return Kind("disposition", "it has a disposition-notification part")
    stated = next((reading.kind for reading in readings if reading.kind), None)
    if stated:
        return Kind(stated, "the notification says so")
    actions = [each.action.value for reading in readings for each in reading.recipients if each.action]
    worst = most_serious(actions)
    if worst:
        return Kind(worst, "the action that the report states")
    if notification.root.content_type == "application/json":
        return _kind_of_event(notification)
    if any(reading.recipients or reading.dialect not in ("general", "rfc3464") for reading in readings):
        return Kind("failed", "its text reports a failure")
    if readings and _is_failure_report(notification):
        return Kind("failed", "it is laid out as a failure report")
    return automatic_kind(notification) or Kind("not-a-bounce", "nothing in it reports on a delivery")

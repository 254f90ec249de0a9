"""Message classes: what kind of item it is, and what a report reports (MS-OXOMSG 2.2.2.2, MS-OXCMAIL 2.2.3.7.1)."""

_ACTIONS = (
    (".NDR", "failed"),
    (".DELAYED.DR", "delayed"),
    (".RELAYED.DR", "relayed"),
    (".EXPANDED.DR", "expanded"),
    (".DR", "delivered"),
    (".IPNRN", "read"),
    (".IPNNRN", "not-read"),
)

_REPORTS = {
    "failed": "Outlook non-delivery report",
    "delayed": "Outlook delay report",
    "relayed": "Outlook relay report",
    "expanded": "Outlook list expansion report",
    "delivered": "Outlook delivery report",
    "read": "Outlook read receipt",
    "not-read": "Outlook report of an unread message",
}

# Class prefixes, the longer before the shorter.
_ITEMS = (
    ("IPM.NOTE.SMIME", "Outlook signed or encrypted message"),
    ("IPM.NOTE.RULES.OOFTEMPLATE", "Outlook automatic reply"),
    ("IPM.NOTE", "Outlook message"),
    ("IPM.APPOINTMENT", "Outlook appointment"),
    ("IPM.SCHEDULE.MEETING", "Outlook meeting message"),
    ("IPM.CONTACT", "Outlook contact"),
    ("IPM.DISTLIST", "Outlook contact group"),
    ("IPM.TASK", "Outlook task"),
    ("IPM.STICKYNOTE", "Outlook note"),
    ("IPM.POST", "Outlook post"),
    ("IPM.ACTIVITY", "Outlook journal entry"),
    ("IPM.DOCUMENT", "Outlook document"),
    ("REPORT.", "Outlook report"),
)


def report_action(message_class: str) -> str | None:
    """Return what a report says: failed, delayed, relayed, expanded, delivered, read or not-read.

    None for an item that is no report. A report's class is `REPORT.`, the class of the message it is about, and the
    most severe action.
    """
    upper = message_class.upper().strip()
    if not upper.startswith("REPORT."):
        return None
    return next((action for ending, action in _ACTIONS if upper.endswith(ending)), None)


def item_label(message_class: str, is_template: bool = False) -> str:
    """Return what a person may call an item of this class, with the class itself."""
    upper = message_class.upper()
    action = report_action(message_class)
    what = _REPORTS[action] if action else next((name for start, name in _ITEMS if upper.startswith(start)), "")
    if is_template:
        what = "Outlook template"
    return f"{what or 'Outlook item'} ({message_class})" if message_class else what or "Outlook item"

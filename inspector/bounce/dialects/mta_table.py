"""The dialects of mail transfer agents and filters: slug, module, and the cues that tell them.

Rows of `registry.Dialect`; the order is that in which they are tried, particular ones first.
"""

ROWS: tuple[tuple[str, str, tuple[tuple[str, ...], ...]], ...] = (
    ("opensmtpd", "opensmtpd", (("This is the MAILER-DAEMON, please DO NOT REPLY",),)),
    ("courier", "courier", (("running the Courier mail server",), ("Courier mail server at",))),
    ("dragonfly", "dragonfly", (("This is the DragonFly Mail Agent",),)),
    ("nullmailer", "", (("This is the nullmailer delivery system",),)),
    ("haraka", "single_pattern", (("Haraka Mailer program at", "Failure Reason:"), ("(Haraka ", "Failure Reason:"))),
    (
        "james",
        "single_pattern",
        (
            ("Error message below:", "Message details:", "RCPT TO:"),
            ("James mail server at", "I'm afraid I wasn't able to deliver"),
            ("Failed recipient(s):", "Error message:", "report-type=delivery-status"),
        ),
    ),
    ("mailmarshal", "single_pattern", (("The following recipients were affected",),)),
    (
        "mailfoundry",
        "single_pattern",
        (("Unable to deliver message to:", "Delivery failed for the following reason:"),),
    ),
    ("surfcontrol", "single_pattern", (("The number of attempts made:", "Addressed To:"),)),
    ("communigate", "single_pattern", (("Failed to deliver to", "reports:"), ("X-Mailer: CommuniGate Pro",))),
    (
        "zoho",
        "single_pattern",
        (("mail.zoho.", "ERROR_CODE"), ("mail.zoho.", "ResponseCode"), ("Invalid Address, ERROR_CODE",)),
    ),
    ("mcafee", "single_pattern", ((" --- The following addresses had delivery problems ---",),)),
    ("mimecast", "single_pattern", (("This is a delivery failure notification message indicating that",),)),
    ("ecelerity", "single_pattern", (("mail system (ecelerity)",),)),
    (
        "mxlogic",
        "qmail",
        (("A message that you have sent could not be delivered",), ("MAILER-DAEMON@", ".mxlogic.net>", ">:")),
    ),
    (
        "1und1",
        "single_pattern",
        (
            ("aemon@kundenserver.de", "created automatically by mail delivery software"),
            ("aemon@perfora.net", "created automatically by mail delivery software"),
            ("For the following reason:", "created automatically by mail delivery software"),
        ),
    ),
    (
        "gmx",
        "single_pattern",
        (
            ("SMTP error from remote server", "created automatically by mail delivery software"),
            ("MAILER-DAEMON@mail.gmx.", "created automatically by mail delivery software"),
            ("aemon@gmx.", "created automatically by mail delivery software"),
            ("aemon@web.de", "created automatically by mail delivery software"),
        ),
    ),
    (
        "general",
        "single_pattern",
        (
            ("---The following addresses had delivery errors---",),
            ("recipients returned permanent errors:",),
            ("following recipients failed", "Technical details:"),
        ),
    ),
    ("amavis", "", (("amavisd-new",), ("Content-filter at",))),
    ("powermta", "", (("Hello, this is the mail server on",),)),
    ("kumomta", "", (("and has a delivery error",), ("KumoMTA",))),
    ("messagelabs", "", (("MAILER-DAEMON@messagelabs.com",),)),
    ("proofpoint", "", (("MAILER-DAEMON@", ".pphosted.com>"), ("MAILER-DAEMON@", ".ppe-hosted.com"))),
    ("barracuda", "", (("blocked by our Spam", "Firewall"),)),
    ("mail-ru", "exim", (("@corp.mail.ru",), ("Mail.Ru,",))),
    (
        "exim",
        "exim",
        (
            ("SMTP error from remote mail",),
            ("created automatically by mail delivery software", "X-Failed-Recipients:"),
            ("created automatically by mail delivery software", "The following address(es)"),
            ("created automatically by mail delivery software", "not yet been delivered"),
            ("Mailer-Daemon@", "X-Failed-Recipients:"),
            ("Mail delivery failed: returning message to sender",),
            ("Mail failure - ", "A message that you sent"),
            ("-eximdsn-",),
            ("has been frozen", "The following address"),
        ),
    ),
    (
        "sendmail",
        "sendmail",
        (
            ("Transcript of session follows",),
            ("The following addresses had permanent fatal errors",),
            ("The following addresses had transient",),
            ("The following addresses had delivery problems",),
        ),
    ),
    ("yandex", "postfix", (("mailer-daemon@yandex.", "mail system at host"),)),
    (
        "postfix",
        "postfix",
        (
            ("mail system at host",),
            ("Postfix program at host",),
            ("Undelivered Mail Returned to Sender", "Mail Delivery System"),
            ("Delayed Mail (still being retried)",),
            ("Successful Mail Delivery Report",),
            ("(Mail Delivery System)", "(in reply to"),
            (" said: ", "(in reply to"),
        ),
    ),
    (
        "qmail",
        "qmail",
        (
            ("This is the qmail-send program at",),
            (" invoked for bounce)",),
            ("failure notice", ">:"),
            ("Hi. This is the", ">:"),
            ("Remote host said:", ">:"),
        ),
    ),
    # Other systems quote these words of Exchange's when it refused their mail; reports in any language have them.
    ("exchange-2007", "exchange", (("RESOLVER.",),)),
)

# Cues of reports that no header field tells: their words alone do.
SURE: frozenset[str] = frozenset({"james"})

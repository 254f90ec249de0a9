"""The dialects of mail transfer agents and filters: slug, module, and the cues that tell them.

Rows of `registry.Dialect`; the order is that in which they are tried, particular ones first.
"""

ROWS: tuple[tuple[str, str, tuple[tuple[str, ...], ...]], ...] = (
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
    ("yandex", "postfix", (("@yandex.", "mail system at host"),)),
    (
        "postfix",
        "postfix",
        (
            ("mail system at host",),
            ("Postfix program at host",),
            ("Undelivered Mail Returned to Sender",),
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
)

# Cues of reports that no header field tells: their words alone do.
SURE: frozenset[str] = frozenset()

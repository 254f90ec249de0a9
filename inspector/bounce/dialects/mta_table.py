"""The dialects of mail transfer agents and filters: slug, module, and the cues that tell them.

Rows of `registry.Dialect`; the order is that in which they are tried, particular ones first.
"""

ROWS: tuple[tuple[str, str, tuple[tuple[str, ...], ...]], ...] = (
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

"""Outlook report items in the shapes that a store, an IMAP account and an old ANSI file give them."""

from datetime import UTC, datetime

from tests.message.outlook.item_writer import (
    Properties,
    embedded,
    file_attachment,
    item_storage,
    recipient,
    write_item,
)

TRANSPORT_HEADERS = (
    "From: Mail Delivery System <postmaster@mail.example.com>\r\n"
    "To: <alice@example.com>\r\n"
    "Subject: Undeliverable: Offer\r\n"
    "Date: Tue, 3 Mar 2026 09:15:30 +0100\r\n"
    "Message-ID: <ndr-1@mail.example.com>\r\n"
    "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n"
)
STATUS_FIELDS = (
    b"Reporting-MTA: dns;mail.example.com\r\n\r\n"
    b"Final-Recipient: rfc822;bob@example.net\r\n"
    b"Action: failed\r\n"
    b"Status: 5.1.1\r\n"
    b"Diagnostic-Code: smtp;550 5.1.1 <bob@example.net> User unknown\r\n"
)
ORIGINAL: Properties = {
    0x001A: "IPM.Note",
    0x0037: "Offer",
    0x0C1A: "Alice Example",
    0x0C1E: "SMTP",
    0x0C1F: "alice@example.com",
    0x0E04: "Bob Example",
    0x1000: "Dear Bob,\r\nplease find our offer.\r\n",
    0x1035: "<offer-1@example.com>",
}
SUBMITTED = datetime(2026, 3, 3, 8, 15, 0, tzinfo=UTC)


def store_report(**more: object) -> bytes:
    """A report from an Exchange store: the failed recipients in the recipient table, no plain body, no headers."""
    properties: Properties = {
        0x001A: "REPORT.IPM.Note.NDR",
        0x0037: "Undeliverable: Offer",
        0x0040: "Alice Example",
        0x0042: "Mail Delivery System",
        0x0049: "Offer",
        0x004E: SUBMITTED,
        0x0064: "SMTP",
        0x0065: "postmaster@mail.example.com",
        0x0074: "Bob Example; Carol Example",
        0x0E06: datetime(2026, 3, 3, 8, 15, 30, tzinfo=UTC),
        0x1013: b"<html><body><p>Delivery has failed to these recipients:</p></body></html>",
        0x1035: "<ndr-1@mail.example.com>",
        0x1046: "<offer-1@example.com>",
        0x3FDE: 65001,
        0x5D08: "alice@example.com",
        0x6820: "mail.example.com",
    }
    bob = recipient("bob@example.net", "Bob Example", x0C20=511, x0C04=1, x0C05=35, x0032=SUBMITTED)
    bob[0x0C1B] = "<mx.example.net #5.1.1 smtp;550 5.1.1 <bob@example.net> User unknown>"
    bob[0x1001] = "The address you entered couldn't be found."
    carol = recipient("carol@example.org", "Carol Example", x0C20=510, x0C04=1)
    carol[0x1001] = "mx.example.org said: 550 5.1.10 Recipient not found"
    original = embedded(item_storage(ORIGINAL, [recipient("bob@example.net", "Bob Example")]), "Offer")
    return write_item(properties, [bob, carol], [original])


def fetched_report(message_class: str = "REPORT.IPM.Note.NDR", charset: str | None = None) -> bytes:
    """A report fetched over IMAP: the recipient table names the report's own addressee, details.txt has the facts."""
    properties: Properties = {
        0x001A: message_class,
        0x0037: "Undeliverable: Offer",
        0x007D: TRANSPORT_HEADERS,
        0x1000: "Delivery has failed to these recipients:\r\n\r\nbob@example.net\r\n",
        0x3FFD: 1252,
    }
    attachments = [
        file_attachment("details.txt", STATUS_FIELDS, "message/delivery-status"),
        embedded(item_storage(ORIGINAL), "Offer"),
    ]
    return write_item(properties, [recipient("alice@example.com", "Alice Example")], attachments, charset)

"""The sample item that ships with the program, `resources/samples/outlook-ndr.msg`.

Run `python -m tests.message.outlook.shipped_sample` to write it anew.
"""

from datetime import UTC, datetime
from pathlib import Path

from tests.message.outlook.item_writer import Properties, embedded, item_storage, recipient, write_item

PATH = Path(__file__).parents[3] / "resources" / "samples" / "outlook-ndr.msg"

_SENT = datetime(2026, 3, 3, 8, 15, 4, tzinfo=UTC)
_REPORTED = datetime(2026, 3, 3, 8, 15, 31, tzinfo=UTC)

_HTML = """<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body>
<p><b>Delivery has failed to these recipients or groups:</b></p>
<p><a href="mailto:m.keller@example.net">Marta Keller (m.keller@example.net)</a><br>
The address you entered couldn't be found. Please check it and try to send the message again.</p>
<p><a href="mailto:orders@example.org">orders@example.org</a><br>
The recipient's mailbox is full and can't accept messages now. Please try again later.</p>
<p><b>Diagnostic information for administrators:</b></p>
<p>Generating server: mail2.example.com</p>
<p>m.keller@example.net<br>
mx1.example.net #&lt;mx1.example.net #5.1.1 smtp;550 5.1.1 &lt;m.keller@example.net&gt;: Recipient address rejected:
User unknown&gt; #SMTP#</p>
<p>orders@example.org<br>
mx.example.org #&lt;mx.example.org #5.2.2 smtp;552 5.2.2 Mailbox full&gt; #SMTP#</p>
</body></html>
"""

_ORIGINAL_HEADERS = (
    "Received: from desk-17.example.com (192.0.2.17) by mail2.example.com (192.0.2.2)\r\n"
    " with Microsoft SMTP Server (TLS) id 15.2.1544.9; Tue, 3 Mar 2026 08:15:04 +0000\r\n"
    'From: "Jonas Becker" <j.becker@example.com>\r\n'
    'To: "Marta Keller" <m.keller@example.net>, <orders@example.org>\r\n'
    "Subject: Quotation 2026-118\r\n"
    "Date: Tue, 3 Mar 2026 09:15:02 +0100\r\n"
    "Message-ID: <q118.20260303@mail2.example.com>\r\n\r\n"
)

_REPORT: Properties = {
    0x001A: "REPORT.IPM.Note.NDR",
    0x0037: "Undeliverable: Quotation 2026-118",
    0x003D: "Undeliverable: ",
    0x0040: "Jonas Becker",
    0x0042: "Microsoft Outlook",
    0x0049: "Quotation 2026-118",
    0x004B: "IPM.Note",
    0x004E: _SENT,
    0x005A: "Jonas Becker",
    0x0064: "SMTP",
    0x0065: "postmaster@example.com",
    0x0066: "SMTP",
    0x0067: "j.becker@example.com",
    0x0070: "Quotation 2026-118",
    0x0074: "Marta Keller; orders@example.org",
    0x0C1A: "Microsoft Outlook",
    0x0E06: _REPORTED,
    0x1013: _HTML.replace("\n", "\r\n").encode(),
    0x1035: "<ndr.7f1c@mail2.example.com>",
    0x1042: "<q118.20260303@mail2.example.com>",
    0x1046: "<q118.20260303@mail2.example.com>",
    0x3FDE: 65001,
    0x3FFD: 1252,
    0x5D02: "postmaster@example.com",
    0x5D08: "j.becker@example.com",
    0x6820: "mail2.example.com",
}

_ORIGINAL: Properties = {
    0x001A: "IPM.Note",
    0x0037: "Quotation 2026-118",
    0x0039: _SENT,
    0x007D: _ORIGINAL_HEADERS,
    0x1000: "Dear Ms Keller,\r\n\r\nhere is the quotation you asked for.\r\n\r\nKind regards\r\nJonas Becker\r\n",
}


def sample() -> bytes:
    """Return a store's report of a message to two people: one address is unknown, one mailbox is full."""
    keller = recipient("m.keller@example.net", "Marta Keller", x0C04=1, x0C05=35, x0C20=511, x0032=_REPORTED)
    keller[0x0C1B] = (
        "<mx1.example.net #5.1.1 smtp;550 5.1.1 <m.keller@example.net>: Recipient address rejected: User unknown>"
    )
    keller[0x0C21] = "mx1.example.net"
    keller[0x1001] = "The address you entered couldn't be found. Please check it and try to send the message again."
    orders = recipient("orders@example.org", "", x0C04=1, x0C05=13, x0C20=522, x0032=_REPORTED)
    orders[0x0C1B] = "<mx.example.org #5.2.2 smtp;552 5.2.2 Mailbox full>"
    orders[0x0C21] = "mx.example.org"
    orders[0x1001] = "The recipient's mailbox is full and can't accept messages now. Please try again later."
    return write_item(_REPORT, [keller, orders], [embedded(item_storage(_ORIGINAL), "Quotation 2026-118")])


if __name__ == "__main__":
    PATH.write_bytes(sample())

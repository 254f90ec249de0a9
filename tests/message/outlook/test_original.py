"""What a report's properties tell of the message it is about, where no attachment tells it better."""

from datetime import UTC, datetime

from inspector.message.outlook.item import read_msg
from inspector.message.part import Part
from tests.message.outlook.item_writer import Properties, embedded, item_storage, write_item

REPORT: Properties = {
    0x001A: "REPORT.IPM.Note.NDR",
    0x0049: "Offer",
    0x004E: datetime(2026, 3, 3, 8, 15, tzinfo=UTC),
    0x005A: "Alice Example",
    0x0066: "SMTP",
    0x0067: "alice@example.com",
    0x0074: "bob@example.net",
    0x1046: "<offer-1@example.com>",
}
FIELDS = ["Alice Example <alice@example.com>", "bob@example.net", "Offer", "<offer-1@example.com>"]


def fields(part: Part) -> list[str | None]:
    return [part.header(name) for name in (b"from", b"to", b"subject", b"message-id")]


def test_a_header_of_its_own_where_nothing_is_attached() -> None:
    root, _ = read_msg(write_item(REPORT), "")
    (carrier,) = root.children
    assert carrier.content_type == "text/rfc822-headers"
    assert fields(carrier.children[0]) == FIELDS
    assert carrier.children[0].header(b"date") == "Tue, 03 Mar 2026 08:15:00 +0000"


def test_an_attached_original_without_a_sender_is_completed() -> None:
    original = embedded(item_storage({0x001A: "IPM.Note", 0x0037: "Offer", 0x007D: "\r\n\r\n"}))
    root, _ = read_msg(write_item(REPORT, [], [original]), "")
    (carrier,) = root.children
    assert fields(carrier.children[0]) == FIELDS


def test_an_attached_original_speaks_for_itself() -> None:
    original = embedded(item_storage({0x001A: "IPM.Note", 0x0037: "Other", 0x1035: "<other@example.com>"}))
    root, _ = read_msg(write_item(REPORT, [], [original]), "")
    assert fields(root.children[0].children[0]) == [None, None, "Other", "<other@example.com>"]


def test_an_ordinary_message_has_no_original() -> None:
    root, _ = read_msg(write_item({**REPORT, 0x001A: "IPM.Note"}), "")
    assert root.children == []


def test_to_alone_is_not_enough() -> None:
    root, _ = read_msg(write_item({0x001A: "REPORT.IPM.Note.NDR", 0x0074: "bob@example.net"}), "")
    assert root.children == []

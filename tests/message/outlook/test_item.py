"""Outlook items as trees: every part in its place, whatever the shape, and nothing raised but NotAnItem."""

import random
import time
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.message.limits import MAX_OUTLOOK_DEPTH, MAX_OUTLOOK_PARTS
from inspector.message.outlook.item import NotAnItem, is_msg, read_msg
from inspector.message.part import Part
from tests.message.outlook.compound_file import write_compound_file
from tests.message.outlook.item_writer import embedded, file_attachment, item_storage, recipient, write_item
from tests.message.outlook.reports import STATUS_FIELDS, fetched_report, store_report

CORPUS = Path(__file__).parents[4] / "shared" / "corpus"


def read(data: bytes) -> Part:
    root, _ = read_msg(data, "item.msg")
    return root


def outline(root: Part) -> list[tuple[str, str, str]]:
    return [(part.path, part.content_type, part.label) for part in root.walk()]


def header(part: Part, *names: bytes) -> list[str | None]:
    return [part.header(name) for name in names]


def test_a_store_report_has_its_bodies_recipients_and_original() -> None:
    assert outline(read(store_report())) == [
        ("0", "application/vnd.ms-outlook", "Outlook non-delivery report (REPORT.IPM.Note.NDR)"),
        ("1", "text/html", "HTML text"),
        ("2", "application/x-mapi-properties", "Recipient: Bob Example <bob@example.net>"),
        ("3", "application/x-mapi-properties", "Recipient: Carol Example <carol@example.org>"),
        ("4", "message/rfc822", "Attached message: Offer"),
        ("4.1", "application/vnd.ms-outlook", "Outlook message (IPM.Note)"),
        ("4.1.1", "text/plain", "Plain text"),
        ("4.1.2", "application/x-mapi-properties", "Recipient: Bob Example <bob@example.net>"),
    ]


def test_a_header_is_made_where_there_are_no_transport_headers() -> None:
    root = read(store_report())
    assert header(root, b"from", b"to", b"subject", b"date", b"message-id") == [
        "Mail Delivery System <postmaster@mail.example.com>",
        "Alice Example <alice@example.com>",
        "Undeliverable: Offer",
        "Tue, 03 Mar 2026 08:15:30 +0000",
        "<ndr-1@mail.example.com>",
    ]
    assert root.source.note == "header fields made from the item's properties"


def test_the_failed_recipients_are_not_whom_the_report_went_to() -> None:
    assert "bob@example.net" not in (read(store_report()).header(b"to") or "")


def test_transport_headers_are_the_header() -> None:
    root = read(fetched_report())
    assert root.content_type == "multipart/report"
    assert header(root, b"to", b"message-id") == ["<alice@example.com>", "<ndr-1@mail.example.com>"]


def test_transport_headers_are_completed_from_properties() -> None:
    root = read(write_item({0x001A: "IPM.Note", 0x0037: "Späße", 0x007D: "From: a@example.org\r\nX-Spam: no\r\n\r\n"}))
    assert header(root, b"from", b"x-spam", b"subject") == ["a@example.org", "no", "Späße"]
    assert "completed from the item's properties" in root.source.note


def test_a_property_cannot_smuggle_in_a_header_line() -> None:
    root = read(write_item({0x001A: "IPM.Note", 0x0037: "Hello\r\nX-Forged: yes", 0x0042: "A\nTo: b@example.org"}))
    assert [field.name for field in root.fields] == [b"from", b"subject"]


def test_details_are_delivery_status_and_the_original_is_a_message() -> None:
    root = read(fetched_report())
    details = root.children[2]
    assert (details.content_type, details.file_name) == ("message/delivery-status", "details.txt")
    assert details.text.text.startswith("Reporting-MTA: dns;mail.example.com\n")
    original = root.children[3].children[0]
    assert original.is_message
    assert header(original, b"subject", b"from") == ["Offer", "Alice Example <alice@example.com>"]


@pytest.mark.parametrize(
    ("name", "media"), [("", ""), ("ATT00001.txt", ""), ("ATT00002.dat", "application/octet-stream")]
)
def test_delivery_status_is_known_by_its_fields(name: str, media: str) -> None:
    root = read(write_item({0x001A: "IPM.Note"}, [], [file_attachment(name, STATUS_FIELDS, media)]))
    assert root.children[0].content_type == "message/delivery-status"


def test_prose_about_a_status_is_no_delivery_status() -> None:
    note = b"Bob, look at the field Status: 5.1.1\r\nFinal-Recipient: is what I mean; greetings\r\n"
    root = read(write_item({0x001A: "IPM.Note"}, [], [file_attachment("note.txt", note)]))
    assert root.children[0].content_type == "text/plain"


def test_an_attached_mail_is_split() -> None:
    mail = (
        b"From: a@example.org\r\nSubject: Hi\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n"
        b"--x\r\n\r\none\r\n--x--\r\n"
    )
    root = read(write_item({0x001A: "IPM.Note"}, [], [file_attachment("hi.eml", mail)]))
    assert [part.path for part in root.walk()] == ["0", "1", "1.1", "1.1.1"]
    assert root.children[0].children[0].header(b"subject") == "Hi"
    assert root.children[0].children[0].children[0].body == b"one"


def test_an_attached_header_block_is_split() -> None:
    block = b"Received: from a by b\r\nFrom: a@example.org\r\nContent-Type: multipart/mixed; boundary=x\r\n"
    root, defects = read_msg(
        write_item({0x001A: "IPM.Note"}, [], [file_attachment("", block, "text/rfc822-headers")]), ""
    )
    assert root.children[0].children[0].header(b"from") == "a@example.org"
    assert defects == []


def test_an_item_attached_as_a_file_is_opened() -> None:
    root = read(write_item({0x001A: "IPM.Note"}, [], [file_attachment("report.msg", store_report())]))
    inner = root.children[0].children[0]
    assert (inner.path, inner.label) == ("1.1", "Outlook non-delivery report (REPORT.IPM.Note.NDR)")
    assert inner.children[1].path == "1.1.2"


def test_a_document_attached_as_an_item_is_told() -> None:
    document = write_compound_file({"WordDocument": b"text"})
    _, defects = read_msg(write_item({0x001A: "IPM.Note"}, [], [file_attachment("letter.msg", document)]), "")
    assert [defect.text for defect in defects] == ["part 1: the file is a Word document, not an Outlook item"]


def test_an_ole_object_is_not_opened() -> None:
    root = read(write_item({0x001A: "IPM.Note"}, [], [{0x3701: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0x3705: 6}]))
    assert [part.path for part in root.walk()] == ["0", "1"]


def test_text_in_the_items_code_page() -> None:
    properties = {0x001A: "IPM.Note", 0x0037: "Доставка", 0x1000: "Привет,\r\nмир", 0x3FFD: 1251}
    root = read(write_item(properties, [recipient("a@example.org", "Анна")], charset="cp1251"))
    assert root.header(b"subject") == "Доставка"
    assert root.children[0].text.text == "Привет,\nмир"
    assert root.children[1].label == "Recipient: Анна <a@example.org>"


def test_the_code_page_of_the_item_around_counts_where_an_inner_one_names_none() -> None:
    inner = item_storage({0x001A: "IPM.Note", 0x0037: "Доставка"}, charset="cp1251")
    root = read(write_item({0x001A: "IPM.Note", 0x3FFD: 1251}, [], [embedded(inner)]))
    assert root.children[0].children[0].header(b"subject") == "Доставка"


def test_evidence_in_unicode_text_leads_to_its_bytes() -> None:
    body = read(write_item({0x001A: "IPM.Note", 0x1000: "Grüße 一\r\nan bob@example.net"})).children[0]
    start = body.text.text.index("bob")
    span = body.text.locate(start, start + 3)
    assert span.start == len("Grüße 一\r\nan ".encode("utf-16-le"))
    assert span.source.note == "stream __substg1.0_1000001F"


def test_properties_have_names_values_and_bytes() -> None:
    properties = read(store_report()).children[1].properties
    status = properties[0x0C20]
    assert (status.name, status.value) == ("PidTagNonDeliveryReportStatusCode", 511)
    assert status.source.read(status.start, status.end) == (511).to_bytes(4, "little")
    assert properties[0x39FE].value == "bob@example.net"
    assert properties[0x39FE].source.read(0, 6) == b"b\0o\0b\0"
    assert 0x0C1B in properties
    assert sorted(properties) == list(properties)


def test_items_inside_items_without_recursion() -> None:
    storage = item_storage({0x001A: "IPM.Note", 0x0037: "the innermost"})
    for depth in range(150):
        storage = item_storage({0x001A: "IPM.Note", 0x0037: f"level {depth}"}, [], [embedded(storage)])
    root = read(write_item({0x001A: "IPM.Note"}, [], [embedded(storage)]))
    last = list(root.walk())[-1]
    assert last.header(b"subject") == "the innermost"
    assert last.path.count(".") == 2 * 151 - 1


def test_too_deep_is_told() -> None:
    storage = item_storage({0x001A: "IPM.Note"})
    for _ in range(MAX_OUTLOOK_DEPTH + 2):
        storage = item_storage({0x001A: "IPM.Note"}, [], [embedded(storage)])
    _, defects = read_msg(write_item({0x001A: "IPM.Note"}, [], [embedded(storage)]), "")
    assert [defect.code for defect in defects] == ["too-deep"]


def test_too_many_recipients_are_told_and_quick() -> None:
    rows: Sequence[dict[int, int]] = [{0x0C15: 1}] * (MAX_OUTLOOK_PARTS + 10)
    data = write_item({0x001A: "IPM.Note"}, rows)
    before = time.perf_counter()
    root, defects = read_msg(data, "")
    assert time.perf_counter() - before < 5
    assert len(root.children) == MAX_OUTLOOK_PARTS
    assert [defect.code for defect in defects] == ["too-many-parts"]


@pytest.mark.parametrize(
    ("message_class", "label"),
    [
        ("IPM.Appointment", "Outlook appointment (IPM.Appointment)"),
        ("IPM.Contact", "Outlook contact (IPM.Contact)"),
        ("IPM.Task", "Outlook task (IPM.Task)"),
        ("IPM.Something.Own", "Outlook item (IPM.Something.Own)"),
        ("REPORT.IPM.Note.IPNRN", "Outlook read receipt (REPORT.IPM.Note.IPNRN)"),
    ],
)
def test_every_class_opens_as_what_it_is(message_class: str, label: str) -> None:
    assert read(write_item({0x001A: message_class, 0x0037: "x"})).label == label


def test_a_template_is_told_by_its_class_id() -> None:
    data = bytearray(write_item({0x001A: "IPM.Note"}))
    place = bytes(data).index(bytes.fromhex("0B0D020000000000C000000000000046"))
    data[place : place + 4] = bytes.fromhex("46F00600")
    assert read(bytes(data)).label == "Outlook template (IPM.Note)"


@pytest.mark.parametrize(
    ("data", "cause"),
    [
        (write_compound_file({"WordDocument": b"x"}), "the file is a Word document, not an Outlook item"),
        (write_compound_file({"Workbook": b"x"}), "the file is an Excel workbook, not an Outlook item"),
        (write_compound_file({"Other": b"x"}), "the file is an OLE file but holds no Outlook item"),
        (store_report()[:300], "the file cannot be read as an Outlook item: it is cut off within its header"),
    ],
)
def test_what_is_no_item_is_told_with_its_cause(data: bytes, cause: str) -> None:
    with pytest.raises(NotAnItem) as told:
        read_msg(data, "x.msg")
    assert told.value.cause == cause


def test_a_missing_substream_is_left_out() -> None:
    storage = item_storage({0x001A: "IPM.Note", 0x0037: "gone", 0x1000: "here"}, header=bytes(32))
    del storage["__substg1.0_0037001F"]
    root = read(write_compound_file(storage))
    assert (root.header(b"subject"), root.children[0].text.text) == (None, "here")


def test_a_missing_property_stream_leaves_the_texts() -> None:
    storage = item_storage({0x001A: "IPM.Note", 0x0037: "still here"}, header=bytes(32))
    del storage["__properties_version1.0"]
    assert read(write_compound_file(storage)).header(b"subject") == "still here"


def test_is_msg_looks_at_the_first_bytes() -> None:
    assert is_msg(store_report()[:8])
    assert not is_msg(b"From: x\r\n")


def read_all(data: bytes) -> None:
    """Read everything that can be asked for; nothing but NotAnItem may be raised, and not late."""
    before = time.perf_counter()
    try:
        root, _ = read_msg(data, "x.msg")
    except NotAnItem as error:
        assert error.cause
        return
    for part in root.walk():
        assert part.fields is not None
        if part.is_text and part.content_type != "text/html":
            part.text.locate(0, len(part.text.text))
        for each in part.properties.values():
            assert each.end >= each.start
    assert time.perf_counter() - before < 1


@pytest.mark.parametrize("sample", [store_report(), fetched_report(charset="cp1252")], ids=["store", "fetched"])
def test_cut_off_anywhere(sample: bytes) -> None:
    for end in range(0, len(sample), 61):
        read_all(sample[:end])


@pytest.mark.parametrize("seed", range(40))
def test_damaged_anywhere(seed: int) -> None:
    dice = random.Random(seed)
    for sample in (store_report(), fetched_report()):
        data = bytearray(sample)
        for _ in range(dice.randint(1, 40)):
            data[dice.randrange(len(data))] = dice.choice((0, 1, 0x7F, 0xFE, 0xFF, dice.randrange(256)))
        read_all(bytes(data))


@settings(max_examples=60, deadline=None)
@given(st.dictionaries(st.integers(0, 0xFFFF), st.one_of(st.text(max_size=40), st.binary(max_size=40)), max_size=12))
def test_any_properties_make_an_item(properties: dict[int, str | bytes]) -> None:
    read_all(write_item({0x001A: "IPM.Note", **properties}))


@pytest.mark.corpus
@pytest.mark.parametrize("folder", ["msg", "msg-real", "msg-not-bounces"])
def test_real_items_are_read(folder: str) -> None:
    files = sorted((CORPUS / folder).glob("*.msg"))
    if not files:
        pytest.skip("the corpus of real bounces is not beside the checkout")
    for path in files:
        read_all(path.read_bytes())

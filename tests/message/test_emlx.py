"""Apple Mail's files: the message between a byte count and a property list."""

from inspector.message.emlx import read_emlx
from inspector.message.source import Source

MAIL = b"Subject: Hello\nTo: x\n\nText\n"
LIST = b'<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0"><dict/></plist>\n'


def test_the_property_list_is_no_part_of_the_message() -> None:
    message = read_emlx(Source(b"%d      \n" % len(MAIL) + MAIL + LIST, "1.emlx"))
    assert (message.format, message.size, message.defects) == ("emlx", len(MAIL), ())
    assert message.root.body == b"Text\n"
    assert message.root.start == 9


def test_a_wrong_count_is_told_and_the_property_list_is_found() -> None:
    for count in (5, 10**9):
        message = read_emlx(Source(b"%d\n" % count + MAIL + LIST, "1.emlx"))
        assert message.root.body == b"Text\n"
        assert [each.code for each in message.defects] == ["wrong-length"]


def test_a_number_in_front_of_a_message_without_a_property_list() -> None:
    message = read_emlx(Source(b"2020\n" + MAIL, "1.eml"))
    assert message.root.body == b"Text\n"

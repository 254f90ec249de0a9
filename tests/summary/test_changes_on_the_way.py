from hypothesis import given
from hypothesis import strategies as st

from inspector.message.part import Part
from inspector.message.source import Source
from inspector.message.split import split
from inspector.summary.changes_on_the_way import Change, changed_fields, changed_parts, is_same_message

SENT = b"""\
From: Ann <ann@example.org>
To: bob@example.com
Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=
Message-ID: <1@example.org>
X-Mailer: Postbox

Hello Bob
"""


def mail(data: bytes) -> Part:
    root, _ = split(Source(data, "mail.eml"))
    return root


def changes(sent: bytes, returned: bytes) -> dict[str, Change]:
    return {each.name: each.change for each in changed_fields(mail(sent), mail(returned))}


def test_a_header_that_came_back_as_it_was_sent_is_the_same() -> None:
    assert set(changes(SENT, SENT).values()) == {Change.SAME}


def test_another_encoding_or_folding_is_no_change() -> None:
    other = SENT.replace(b"=?utf-8?q?Gr=C3=BC=C3=9Fe?=", b"\n =?utf-8?b?R3LDvMOfZQ==?=")
    assert changes(SENT, other)["Subject"] is Change.SAME


def test_fields_are_changed_added_and_lost() -> None:
    returned = SENT.replace(b"<ann@", b"<ann.smith@").replace(b"X-Mailer: Postbox\n", b"")
    returned = b"Received: from a.example.org by b.example.com; Mon, 3 Mar 2025 10:00:00 +0000\n" + returned
    found = changed_fields(mail(SENT), mail(returned))
    by_name = {each.name: each for each in found}
    assert by_name["From"][1:4] == (Change.CHANGED, "Ann <ann@example.org>", "Ann <ann.smith@example.org>")
    assert by_name["X-Mailer"].change is Change.LOST
    assert by_name["Received"].change is Change.ADDED
    assert by_name["Received"].is_trace
    assert not by_name["From"].is_trace
    assert found[-1].name == "Received"


def test_fields_of_one_name_are_paired_by_their_values() -> None:
    sent = b"Keywords: one\nKeywords: two\n\n"
    returned = b"Keywords: two\nKeywords: three\n\n"
    found = [each[1:4] for each in changed_fields(mail(sent), mail(returned))]
    assert found == [(Change.SAME, "two", "two"), (Change.CHANGED, "one", "three")]


def test_bodies_are_compared_decoded() -> None:
    encoded = SENT.replace(b"\n\nHello Bob\n", b"\nContent-Transfer-Encoding: base64\n\nSGVsbG8gQm9i\n")
    [same] = changed_parts(mail(SENT), mail(encoded))
    assert same.change is Change.SAME
    [changed] = changed_parts(mail(SENT), mail(SENT + b"-- \nScanned\n"))
    assert changed.change is Change.CHANGED


def test_the_message_id_tells_whether_it_is_the_same_message() -> None:
    assert is_same_message(mail(SENT), mail(SENT))
    assert not is_same_message(mail(SENT), mail(SENT.replace(b"<1@", b"<2@")))
    assert not is_same_message(mail(b"Subject: a\n\n"), mail(b"Subject: a\n\n"))


@given(st.binary(max_size=400), st.binary(max_size=400))
def test_any_two_messages_can_be_compared(one: bytes, other: bytes) -> None:
    sent, returned = mail(b"A: 1\n\n" + one), mail(b"A: 1\n" + other)
    found = changed_fields(sent, returned)
    assert sum(each.change is not Change.ADDED for each in found) == len(sent.fields)
    assert sum(each.change is not Change.LOST for each in found) == len(returned.fields)
    changed_parts(sent, returned)

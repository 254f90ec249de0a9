"""Bodies: plain, HTML in its code page, RTF and what it was made from."""

import compressed_rtf

from inspector.message.outlook.item import read_msg
from inspector.message.part import Part
from tests.message.outlook.item_writer import Properties, write_item


def bodies(properties: Properties, charset: str | None = None) -> list[tuple[str, str]]:
    root, defects = read_msg(write_item({0x001A: "IPM.Note", **properties}, charset=charset), "")
    assert defects == []
    return [(part.content_type, text(part)) for part in root.walk() if part.content_type.startswith("text/")]


def text(part: Part) -> str:
    raw = part.body
    return raw.decode("utf-16-le") if b"\0" in raw else raw.decode("utf-8", "replace")


def test_html_in_the_internet_code_page() -> None:
    data = write_item({0x001A: "IPM.Note", 0x1013: "<p>Привет</p>".encode("koi8-r"), 0x3FDE: 20866, 0x3FFD: 1252})
    root, _ = read_msg(data, "")
    assert root.children[0].parameters["charset"] == "koi8-r"
    assert "Привет" in root.children[0].text.text


def test_html_as_a_string() -> None:
    assert bodies({0x1013: "<p>x</p>"}) == [("text/html", "<p>x</p>")]


def test_rtf_that_was_html() -> None:
    rtf = compressed_rtf.compress(rb"{\rtf1\ansi\fromhtml1 {\*\htmltag64 <p>}Gr\'fc\'dfe{\*\htmltag72 </p>}}")
    assert bodies({0x1009: rtf}) == [("text/html", "<p>Grüße</p>")]


def test_rtf_that_was_text_beside_a_plain_body() -> None:
    rtf = compressed_rtf.compress(rb"{\rtf1\ansi\fromtext one\par}")
    assert bodies({0x1000: "one\r\n", 0x1009: rtf}) == [("text/plain", "one\r\n"), ("text/plain", "one\r\n")]


def test_the_text_of_a_report_stands_in_for_a_body() -> None:
    assert bodies({0x1001: "could not be delivered"}) == [("text/plain", "could not be delivered")]


def test_an_ansi_body_ends_before_its_nul() -> None:
    assert bodies({0x1000: "one\0"}, charset="cp1252") == [("text/plain", "one")]


def test_rtf_that_is_none_is_told() -> None:
    _, defects = read_msg(write_item({0x001A: "IPM.Note", 0x1009: b"no rtf"}), "")
    assert [defect.text for defect in defects] == ["the RTF body cannot be read: it is shorter than its header"]

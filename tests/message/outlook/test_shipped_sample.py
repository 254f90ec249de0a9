"""The item that ships as a sample."""

from inspector.message.outlook.item import read_msg
from tests.message.outlook.shipped_sample import PATH, sample


def test_the_sample_is_what_its_writer_writes() -> None:
    assert PATH.read_bytes() == sample()


def test_the_sample_opens_without_a_defect() -> None:
    root, defects = read_msg(PATH.read_bytes(), PATH.name)
    assert defects == []
    assert root.header(b"subject") == "Undeliverable: Quotation 2026-118"
    assert [part.path for part in root.walk()] == ["0", "1", "2", "3", "4", "4.1", "4.1.1"]

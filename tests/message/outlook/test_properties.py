"""Properties of an item file: names, several values, named ones."""

import struct

from inspector.message.outlook.item import read_msg
from inspector.message.part import Part
from tests.message.outlook.compound_file import write_compound_file
from tests.message.outlook.item_writer import item_storage, write_item


def read(data: bytes) -> Part:
    root, _ = read_msg(data, "item.msg")
    return root


def test_a_property_with_several_strings() -> None:
    storage = item_storage({0x001A: "IPM.Note"}, header=bytes(32))
    storage |= {
        "__substg1.0_8000101F": struct.pack("<II", 6, 8),
        "__substg1.0_8000101F-00000001": "two".encode("utf-16-le"),
        "__substg1.0_8000101F-00000000": "one".encode("utf-16-le"),
    }
    assert read(write_compound_file(storage)).properties[0x8000].value == ("one", "two")


def test_named_properties_have_their_names() -> None:
    string = "content-class".encode("utf-16-le")
    named = {
        "__substg1.0_00030102": struct.pack("<IHHIHH", 0x8580, 6, 0, 0, 7, 1),
        "__substg1.0_00040102": struct.pack("<I", len(string)) + string,
    }
    root = read(write_item({0x001A: "IPM.Note", 0x8000: 1, 0x8001: "x"}, named=named))
    assert [root.properties[each].name for each in (0x8000, 0x8001)] == ["PidLid0x8580", "content-class"]


def test_a_name_outside_the_string_stream_is_left_out() -> None:
    named = {"__substg1.0_00030102": struct.pack("<IHH", 0xFFFF, 7, 0), "__substg1.0_00040102": b"\1\0\0\0"}
    root = read(write_item({0x001A: "IPM.Note", 0x8000: "x"}, named=named))
    assert root.properties[0x8000].name == "0x8000"


def test_unicode_counts_where_both_kinds_of_string_are_there() -> None:
    storage = item_storage({0x001A: "IPM.Note", 0x0037: "Größe"}, header=bytes(32))
    storage["__substg1.0_0037001E"] = b"Gr??e"
    assert read(write_compound_file(storage)).header(b"subject") == "Größe"


def test_what_no_item_has_is_not_there() -> None:
    properties = read(write_item({0x001A: "IPM.Note"})).properties
    assert 0x0037 not in properties
    assert properties.get(0x0037) is None
    assert len(properties) == len(list(properties)) == 1

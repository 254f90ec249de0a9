from inspector.bounce.inspection import inspect
from inspector.message.opening import open_bytes
from tests.message.outlook.item_writer import file_attachment, write_item


def test_an_attachment_is_not_read_before_somebody_asks_for_it() -> None:
    content = b"a" * 1_000_000
    item = write_item({0x001A: "IPM.Note", 0x0037: "Large"}, (), [file_attachment("a.bin", content)])
    message = next(open_bytes(item, "large.msg"))
    inspect(message)
    (attachment,) = message.root.children
    assert len(attachment.source) == len(content)
    assert "data" not in attachment.source.__dict__
    assert attachment.body == content

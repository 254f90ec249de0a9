from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from inspector.bounce.inspection import inspect
from inspector.bounce.report import Inspection
from inspector.message.opening import open_bytes, open_path
from inspector.window.nodes import root_node
from inspector.window.part_model import NodeRole, PartModel, SpanRole


def inspection_of(path: Path) -> Inspection:
    return inspect(next(open_path(path)))


def outline(model: PartModel, parent: QModelIndex, depth: int = 2) -> list[str]:
    """The titles of the rows below `parent`, indented."""
    while model.canFetchMore(parent):
        model.fetchMore(parent)
    lines = []
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        lines.append(index.data())
        if depth > 1:
            lines += [f"  {line}" for line in outline(model, index, depth - 1)]
    return lines


def test_parts_have_names_that_people_understand(qtbot: QtBot, samples: Path) -> None:
    model = PartModel(root_node(inspection_of(samples / "postfix-user-unknown.eml")))
    assert outline(model, model.index(0, 0), 1) == [
        "Recipient pieter.devries@example.net",
        "Journey of your message",
        "Report for people",
        "Report for machines",
        "Your original message",
        "Header lines",
        "Journey of the report",
    ]


def test_headers_alone_are_called_so_and_open_to_their_fields(qtbot: QtBot, samples: Path) -> None:
    model = PartModel(root_node(inspection_of(samples / "postfix-delayed.eml")))
    titles = outline(model, model.index(0, 0))
    start = titles.index("Your original message (headers only)")
    assert titles[start + 1].startswith("  Return-Path:")


def test_hops_are_numbered(qtbot: QtBot, samples: Path) -> None:
    model = PartModel(root_node(inspection_of(samples / "ordinary-mail.eml")))
    titles = outline(model, model.index(0, 0))
    assert any(title.startswith("  Hop 3: ") and " → " in title for title in titles)


@pytest.mark.parametrize("name", ["postfix-user-unknown.eml", "several-recipients.eml", "ordinary-mail.eml"])
def test_the_model_keeps_qts_rules(qtbot: QtBot, samples: Path, name: str) -> None:
    model = PartModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_root(root_node(inspection_of(samples / name)))
    outline(model, QModelIndex(), 4)
    model.set_root(None)


def test_rows_give_their_place_and_their_words_for_screen_readers(qtbot: QtBot, samples: Path) -> None:
    model = PartModel(root_node(inspection_of(samples / "postfix-user-unknown.eml")))
    top = model.index(0, 0)
    model.fetchMore(top)
    machines = model.index(3, 0, top)
    assert machines.data(NodeRole).type == "message/delivery-status"
    assert b"Final-Recipient" in machines.data(SpanRole).bytes
    assert machines.data(Qt.ItemDataRole.AccessibleTextRole).startswith(
        "Report for machines, message/delivery-status, "
    )


def test_sizes_are_those_of_the_decoded_content(qtbot: QtBot) -> None:
    mail = b"Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\naGVsbG8gd29ybGQ=\n"
    model = PartModel(root_node(inspect(next(open_bytes(mail, "a.eml")))))
    top = model.index(0, 0)
    model.fetchMore(top)
    assert model.index(0, 2, top).data() == "11 B"


def test_a_byte_leads_to_the_innermost_row(qtbot: QtBot, samples: Path) -> None:
    inspection = inspection_of(samples / "postfix-user-unknown.eml")
    model = PartModel(root_node(inspection))
    source = inspection.message.root.source
    offset = source.read(0, len(source)).index(b"Subject: ")
    assert model.index_at(source, offset + 3).data().startswith("Subject: ")


def test_depth_of_ten_thousand_is_walked_without_recursion(qtbot: QtBot) -> None:
    parts = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(10_000))
    inspection = inspect(next(open_bytes(b"Subject: deep\n" + parts, "deep.eml")))
    model = PartModel(root_node(inspection))
    assert model.index_at(inspection.message.root.source, 20).isValid()


def test_markup_in_a_name_is_not_read_by_tool_tips(qtbot: QtBot) -> None:
    inspection = inspect(next(open_bytes(b"Subject: <img src='file:///etc/passwd'>\n\nText\n", "a.eml")))
    model = PartModel(root_node(inspection))
    tip = model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in tip

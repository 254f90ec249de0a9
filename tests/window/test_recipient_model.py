import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from inspector.bounce.inspection import inspect
from inspector.bounce.report import Fact, How, Recipient
from inspector.message.opening import open_path
from inspector.window.recipient_model import RecipientModel
from tests.window.opened import open_window


def recipient(address: str, reply: int, status: str) -> Recipient:
    return Recipient(
        address=Fact(address, How.STATED),
        action=Fact("failed", How.STATED),
        reply_code=Fact(reply, How.STATED),
        status=Fact(status, How.STATED),
    )


RECIPIENTS = (
    recipient("carol@example.org", 552, "5.2.2"),
    recipient("alice@example.org", 550, "5.1.1"),
    recipient("bob@example.net", 550, "5.1.1"),
)


def addresses(model: RecipientModel) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


@pytest.fixture
def model(qtbot: QtBot) -> RecipientModel:
    model = RecipientModel()
    model.set_recipients(RECIPIENTS)
    return model


def test_recipients_stand_in_the_order_of_the_report(model: RecipientModel) -> None:
    assert addresses(model) == ["carol@example.org", "alice@example.org", "bob@example.net"]


def test_sorting_and_back(model: RecipientModel) -> None:
    model.sort(0)
    assert addresses(model) == ["alice@example.org", "bob@example.net", "carol@example.org"]
    model.sort(4, Qt.SortOrder.DescendingOrder)
    assert addresses(model)[0] == "carol@example.org"
    model.sort(-1)
    assert addresses(model)[0] == "carol@example.org"


def test_filtering_looks_at_every_column_in_any_case(model: RecipientModel) -> None:
    model.set_filter("EXAMPLE.NET")
    assert addresses(model) == ["bob@example.net"]
    model.set_filter("5.2.2")
    assert addresses(model) == ["carol@example.org"]
    model.set_filter("not delivered")
    assert len(addresses(model)) == 3


def test_the_model_keeps_qts_rules(model: RecipientModel) -> None:
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.sort(0)
    model.set_filter("alice")
    model.set_filter("")


def test_a_hundred_thousand_rows_do_not_hold_up_the_window(qtbot: QtBot) -> None:
    model = RecipientModel()
    started = time.process_time()
    model.set_recipients(tuple(recipient(f"user{n % 977}.{n}@example.org", 550, "5.1.1") for n in range(100_000)))
    made = time.process_time() - started
    started = time.process_time()
    model.sort(0)
    assert time.process_time() - started < max(made, 0.3)


def test_the_table_chooses_the_recipient_in_tree_and_card(qtbot: QtBot, tmp_path: Path, samples: Path) -> None:
    inspection = inspect(next(open_path(samples / "several-recipients.eml")))
    second = inspection.report.recipients[1].address
    with open_window(qtbot, tmp_path, samples / "several-recipients.eml") as window:
        window.view.tabs.setCurrentIndex(1)
        table = window.view.recipients.table
        table.selectRow(1)
        assert second is not None
        assert window.view.tree.currentIndex().data() == second.value
        assert window.view.card.accessibleName() == "Not delivered: Mailbox is full"

"""Message classes: what a report reports, and what an item is called."""

import pytest

from inspector.message.outlook.message_class import item_label, report_action


@pytest.mark.parametrize(
    ("message_class", "action"),
    [
        ("REPORT.IPM.Note.NDR", "failed"),
        ("REPORT.IPM.Note.NotSupportedICal.NDR", "failed"),
        ("report.ipm.task.ndr", "failed"),
        ("REPORT.IPM.Note.Delayed.DR", "delayed"),
        ("REPORT.IPM.Note.DR", "delivered"),
        ("REPORT.IPM.Note.IPNRN", "read"),
        ("REPORT.IPM.Note.IPNNRN", "not-read"),
        ("REPORT.IPM.Note", None),
        ("IPM.Note.NDR", None),
        ("", None),
    ],
)
def test_report_action(message_class: str, action: str | None) -> None:
    assert report_action(message_class) == action


@pytest.mark.parametrize(
    ("message_class", "label"),
    [
        ("IPM.Note", "Outlook message (IPM.Note)"),
        ("IPM.Note.SMIME.MultipartSigned", "Outlook signed or encrypted message (IPM.Note.SMIME.MultipartSigned)"),
        ("IPM.Schedule.Meeting.Request", "Outlook meeting message (IPM.Schedule.Meeting.Request)"),
        ("REPORT.IPM.Note.Other", "Outlook report (REPORT.IPM.Note.Other)"),
        ("", "Outlook item"),
    ],
)
def test_item_label(message_class: str, label: str) -> None:
    assert item_label(message_class) == label

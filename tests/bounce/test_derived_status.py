"""The enhanced code that a cause stands for."""

import pytest

from inspector.bounce.derived_status import derived_status


@pytest.mark.parametrize(
    ("cause", "action", "reply_code", "status"),
    [
        ("user-unknown", "failed", 550, "5.1.1"),
        ("mailbox-full", "failed", 452, "4.2.2"),
        ("mailbox-full", "delayed", None, "4.2.2"),
        ("undefined", "failed", 554, "5.0.0"),
        ("undefined", "failed", None, None),
        ("user-unknown", "delivered", None, None),
    ],
)
def test_the_class_comes_from_the_reply_else_from_the_action(
    cause: str, action: str, reply_code: int | None, status: str | None
) -> None:
    assert derived_status(cause, action, reply_code) == status

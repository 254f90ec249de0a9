"""The fields of a machine-readable report, however they are folded and indented."""

import pytest

from inspector.bounce.status_fields import Group, groups_of
from inspector.message.opening import open_bytes

REPORT = """\
Content-Type: message/delivery-status

Reporting-MTA: dns;mail.example.com

{fields}
"""


def _recipient_group(fields: str) -> Group:
    [message] = open_bytes(REPORT.format(fields=fields).encode(), "report.eml")
    assert message.root.text is not None
    return groups_of(message.root.text)[1]


@pytest.mark.parametrize("indent", [" ", "  ", "    ", "\t"])
def test_a_folded_value_may_hold_a_colon(indent: str) -> None:
    group = _recipient_group(
        f"Final-Recipient: rfc822;a@example.net\n"
        f"Diagnostic-Code: smtp;550 5.7.1 Recipient address\n{indent}rejected: Invalid recipient\n"
        f"Remote-MTA: dns;mx.example.net"
    )

    assert group.value("diagnostic-code") == "smtp;550 5.7.1 Recipient address rejected: Invalid recipient"
    assert group.value("remote-mta") == "dns;mx.example.net"


def test_fields_that_are_all_indented_are_fields() -> None:
    group = _recipient_group("  Final-Recipient: rfc822;a@example.net\n  Action: failed\n  Status: 5.1.1")

    assert group.value("final-recipient") == "rfc822;a@example.net"
    assert group.value("action") == "failed"
    assert group.value("status") == "5.1.1"

"""KDDI's sentence."""


def test_the_line_below_the_address_is_the_reason(report, facts) -> None:
    found = report("kddi.eml")
    assert found.dialect == "kddi"
    assert facts(found.recipients[0])["diagnostic"] == "As their mailbox is full."

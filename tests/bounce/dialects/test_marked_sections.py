"""Active!hunter and BIGLOBE."""

import pytest


@pytest.mark.parametrize(
    ("sample", "dialect", "diagnostic"),
    [
        ("activehunter.eml", "activehunter", "550 sorry, no mailbox here by that name (#5.1.1 - chkusr)"),
        ("biglobe.eml", "biglobe", "The number of messages in recipient's mailbox exceeded the local limit."),
    ],
)
def test_the_reason_of_the_second_section_is_about_the_address_of_the_first(
    sample: str, dialect: str, diagnostic: str, report, facts
) -> None:
    found = report(sample)
    assert found.dialect == dialect
    assert [facts(each)["diagnostic"] for each in found.recipients] == [diagnostic]

"""Verizon's mail-to-phone gateway."""


def test_only_the_envelope_names_the_recipient(report, facts) -> None:
    found = report("verizon.eml")
    assert (found.kind, found.dialect) == ("failed", "verizon")
    (phone,) = found.recipients
    assert facts(phone)["address"] == "5550100@vtext.com"
    assert facts(phone)["diagnostic"] == "550 - Requested action not taken: no such user here"

"""The non-delivery report of a script of Windows's SMTP service."""


def test_the_user_is_read_and_the_old_message_is_not(report, facts) -> None:
    found = report("windows-smtp-script.eml")
    assert (found.kind, found.dialect) == ("failed", "windows-smtp")
    assert [facts(each)["address"] for each in found.recipients] == ["bert@example.net"]

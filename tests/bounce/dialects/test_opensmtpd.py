"""OpenSMTPD's lines, which hold what its machine part leaves out."""


def test_the_line_says_what_the_machine_part_does_not(report, facts, evidence) -> None:
    found = report("opensmtpd.eml")
    assert found.dialect == "opensmtpd"
    bert, carla = found.recipients
    assert facts(bert)["status"] == "5.7.26"
    assert facts(bert)["reply_code"] == 550
    assert evidence(bert.reply_code) == "550"
    assert "remote_ip" not in facts(bert)
    assert facts(carla)["diagnostic"] == "No MX found for domain"


def test_a_success_is_no_failure(report) -> None:
    assert report("opensmtpd-success.eml").kind == "delivered"

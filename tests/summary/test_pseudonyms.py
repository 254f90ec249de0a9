"""Consistent pseudonyms."""

from hypothesis import given
from hypothesis import strategies as st

from inspector.summary.pseudonyms import Pseudonyms
from inspector.summary.redaction import redacted_message
from tests.summary.bounces import bounce, failed, read, sample

POSTFIX = sample("postfix-user-unknown.eml")


def test_one_value_has_one_pseudonym_whatever_its_case() -> None:
    names = Pseudonyms(POSTFIX)
    assert names.address("Pieter.DeVries@Example.NET") == names.address("pieter.devries@example.net")
    assert names.host("MX2.example.net.") == names.host("mx2.example.net")


def test_hosts_and_addresses_of_one_domain_stay_of_one_domain() -> None:
    names = Pseudonyms(POSTFIX)
    domain = names.host("example.net")
    assert names.address("pieter.devries@example.net").endswith(f"@{domain}")
    assert names.host("mx2.example.net").endswith(f".{domain}")
    assert names.host("example.com") != domain


def test_pseudonyms_are_in_names_and_networks_that_belong_to_nobody() -> None:
    names = Pseudonyms(POSTFIX)
    assert names.host("mx.somewhere.org").endswith(".test")
    assert names.ip("10.1.2.3").startswith(("192.0.2.", "198.51.100.", "203.0.113."))
    assert names.ip("fe80::1").startswith("2001:db8::")


def test_the_address_of_every_host_itself_stays() -> None:
    names = Pseudonyms(POSTFIX)
    assert (names.ip("127.0.0.1"), names.ip("::1")) == ("127.0.0.1", "::1")


def test_a_mail_systems_own_name_stays_in_its_address() -> None:
    names = Pseudonyms(POSTFIX)
    assert names.address("MAILER-DAEMON@mail.example.com") == f"MAILER-DAEMON@{names.host('mail.example.com')}"


def test_equal_bounces_get_equal_pseudonyms() -> None:
    assert redacted_message(POSTFIX) == redacted_message(sample("postfix-user-unknown.eml"))


def test_no_pseudonym_is_a_value_of_the_message() -> None:
    data = bounce(failed("user1@example-a.test", words="550 5.1.1 user1 unknown [192.0.2.1]"), body="See 192.0.2.2.\n")
    names = Pseudonyms(read(data))
    assert names.address("user1@example-a.test").startswith("user2@")
    assert not names.host("example-a.test").startswith("example-a.")
    assert names.ip("192.0.2.1") not in ("192.0.2.1", "192.0.2.2", "192.0.2.10", "192.0.2.20")


def test_a_redacted_message_can_be_redacted_again() -> None:
    many = read(bounce(*(failed(f"person{number}@example.net") for number in range(30))))
    once = read(redacted_message(many))
    twice = read(redacted_message(once))
    first = {each.address.value for each in once.report.recipients if each.address}
    second = {each.address.value for each in twice.report.recipients if each.address}
    assert len(second) == 30
    assert first.isdisjoint(second)


@given(st.text(min_size=1), st.text(min_size=1))
def test_different_values_have_different_pseudonyms(first: str, second: str) -> None:
    names = Pseudonyms(POSTFIX)
    one, other = f"{first}@example.org", f"{second}@example.org"
    same = one.lower() == other.lower()
    assert (names.address(one) == names.address(other)) == same

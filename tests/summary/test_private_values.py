"""What in a bounce is somebody's own."""

from inspector.summary.private_values import private_values
from tests.summary.bounces import bounce, failed, read, sample


def test_addresses_hosts_ips_names_and_subjects_are_found() -> None:
    found = private_values(sample("postfix-user-unknown.eml"))
    assert {"pieter.devries@example.net", "ingrid@example.com"} <= set(found.addresses)
    assert {"mx2.example.net", "mail.example.com", "example.net"} <= set(found.hosts)
    assert {"192.0.2.61", "198.51.100.19"} <= set(found.ips)
    assert {"Pieter de Vries", "Ingrid Sørensen"} <= set(found.names)
    assert "Minutes of the planning meeting" in found.subjects
    assert "6d1a3f0e-9a3b-43c8-9f5e-77a3c1b2d9e4@example.com" in found.ids


def test_words_of_mail_systems_are_nobodys() -> None:
    found = private_values(sample("postfix-user-unknown.eml"))
    assert "Mail Delivery System" not in found.names
    assert "Undelivered Mail Returned to Sender" not in found.subjects


def test_a_subject_is_known_without_its_answers_prefix_too() -> None:
    found = private_values(read(bounce(failed("a@example.net"), subject="Re: Fwd: Zeitplan Mai")))
    assert list(found.subjects) == ["Re: Fwd: Zeitplan Mai", "Zeitplan Mai"]

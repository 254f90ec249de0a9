"""The warning about reports on mail that somebody else sent."""

from inspector.bounce.backscatter import backscatter_warning, registered_domain
from inspector.bounce.notification import Notification
from inspector.message.opening import open_bytes


def warning_for(*original: str) -> str | None:
    returned = "\n".join(original)
    data = (
        "Return-Path: <>\nFrom: MAILER-DAEMON@mx.example.net\nTo: anna@example.co.uk\n"
        "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n"
        f"--b\n\nUndelivered.\n--b\nContent-Type: text/rfc822-headers\n\n{returned}\n\n--b--\n"
    )
    caution = backscatter_warning(Notification(next(open_bytes(data.encode(), "report"))))
    return caution.text if caution else None


def test_a_route_that_never_touches_the_domain_is_told() -> None:
    text = warning_for(
        "Received: from bot.example.org ([203.0.113.9]) by mx.example.net; Wed, 25 Nov 2026 10:00:00 +0000",
        "From: anna@example.co.uk",
        "Message-ID: <1@bot.example.org>",
    )
    assert text == (
        "Nothing in the route of the returned message leads to example.co.uk: "
        "this may answer mail that you did not send."
    )


def test_a_route_from_the_own_server_is_no_reason_to_warn() -> None:
    assert (
        warning_for(
            "Received: from mail.example.co.uk ([192.0.2.1]) by mx.example.net; Wed, 25 Nov 2026 10:00:00 +0000",
            "From: anna@example.co.uk",
        )
        is None
    )


def test_a_failed_spf_check_of_the_own_domain_is_told() -> None:
    text = warning_for(
        "Received-SPF: fail (mx.example.net: domain of anna@example.co.uk does not designate 203.0.113.9)",
        "Received: from mail.example.co.uk by mx.example.net; Wed, 25 Nov 2026 10:00:00 +0000",
        "From: anna@example.co.uk",
    )
    assert text is not None and "SPF" in text


def test_without_a_route_nothing_is_said() -> None:
    assert warning_for("From: anna@example.co.uk", "Subject: hello") is None


def test_country_domains_are_registered_one_label_lower() -> None:
    assert registered_domain("mail.example.co.uk") == "example.co.uk"
    assert registered_domain("a.b.example.org") == "example.org"

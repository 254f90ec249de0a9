"""Reports in Sisimai's form."""

import hashlib
import json

from hypothesis import given

from inspector.knowledge.catalogue import load_catalogue
from inspector.summary.sisimai_json import sisimai_objects, token_of
from tests.summary.bounces import HOSTILE, sample, with_texts

# The fields that https://libsisimai.org/en/data describes, with those of version 4 beside those of version 5.
NAMES = {
    *("action", "addresser", "alias", "catch", "command", "decodedby", "deliverystatus", "destination"),
    *("diagnosticcode", "diagnostictype", "feedbackid", "feedbacktype", "hardbounce", "lhost", "listid", "messageid"),
    *("origin", "reason", "recipient", "replycode", "rhost", "senderdomain", "smtpagent", "smtpcommand", "subject"),
    *("timestamp", "timezoneoffset", "token"),
}


def test_a_recipient_has_an_object_with_sisimais_names() -> None:
    [found] = sisimai_objects(sample("postfix-user-unknown.eml"))
    assert set(found) == NAMES
    assert found["reason"] == "userunknown"
    assert found["hardbounce"] is True
    assert found["recipient"] == "pieter.devries@example.net"
    assert found["addresser"] == "ingrid@example.com"
    assert (found["destination"], found["senderdomain"]) == ("example.net", "example.com")
    assert (found["replycode"], found["deliverystatus"]) == ("550", "5.1.1")
    assert (found["timestamp"], found["timezoneoffset"]) == (1781597666, "+0200")
    assert found["messageid"] == "6d1a3f0e-9a3b-43c8-9f5e-77a3c1b2d9e4@example.com"
    assert (found["smtpcommand"], found["command"]) == ("RCPT", "RCPT")


def test_a_full_mailbox_is_no_hard_bounce() -> None:
    full = next(each for each in sisimai_objects(sample("several-recipients.eml")) if each["reason"] == "mailboxfull")
    assert full["hardbounce"] is False


def test_the_token_is_made_of_both_addresses_and_the_time() -> None:
    words = b"\x02a@example.com\x1eb@example.net\x1e1781597666\x03"
    assert token_of("A@example.com", "b@example.net", 1781597666) == hashlib.sha1(words).hexdigest()


def test_an_automatic_reply_is_a_vacation_of_its_sender() -> None:
    [found] = sisimai_objects(sample("out-of-office.eml"))
    assert (found["reason"], found["recipient"]) == ("vacation", "henrik.vogel@example.org")


def test_a_complaint_is_about_the_originals_recipient() -> None:
    [found] = sisimai_objects(sample("complaint-feedback.eml"))
    assert (found["reason"], found["recipient"], found["feedbacktype"]) == ("feedback", "somebody@example.net", "abuse")


def test_a_message_that_reports_nothing_gives_no_object() -> None:
    assert sisimai_objects(sample("ordinary-mail.eml")) == []


def test_every_cause_has_a_reason() -> None:
    without = [slug for slug, cause in load_catalogue().causes.items() if not cause.also_called]
    assert without == ["not-permitted"]
    [found] = sisimai_objects(sample("microsoft-365-access-denied.eml"))
    assert found["reason"] == "policyviolation"


@given(HOSTILE)
def test_any_text_gives_json(text: str) -> None:
    [found] = sisimai_objects(with_texts(sample("postfix-user-unknown.eml"), text))
    assert json.loads(json.dumps(found))["diagnosticcode"] == text

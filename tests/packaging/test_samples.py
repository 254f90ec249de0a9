"""The sample bounces are listed, correct MIME, made up, and read as their titles say."""

import ipaddress
import re
import tomllib
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from pathlib import Path
from typing import Any

import pytest

from inspector.bounce.inspection import inspect
from inspector.message.opening import open_path

SAMPLES = Path(__file__).resolve().parent.parent.parent / "resources" / "samples"
INDEX: list[dict[str, Any]] = tomllib.loads((SAMPLES / "index.toml").read_text(encoding="utf-8"))["sample"]
FILES = [entry["file"] for entry in INDEX]
MAILS = [name for name in FILES if name.endswith(".eml")]
# RFC 5737, RFC 3849 and the loopback: addresses that belong to nobody.
FREE_NETWORKS = [
    ipaddress.ip_network(network)
    for network in ("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "127.0.0.0/8", "2001:db8::/32")
]
# RFC 2606 names, and hosts of the providers whose reports the samples show.
MADE_UP = re.compile(r"\.(example|invalid)$|(^|[.@])example\.(com|net|org|edu)$")
PROVIDERS = ("google.com", "googlemail.com", "outlook.com", "gmail.com")


def test_the_index_lists_every_sample_and_one_default() -> None:
    assert sorted(FILES) == sorted(path.name for path in SAMPLES.iterdir() if path.name != "index.toml")
    assert [entry["file"] for entry in INDEX if entry.get("default")] == ["exchange-recipient-rejected.eml"]


@pytest.mark.parametrize("name", MAILS)
def test_a_sample_is_correct_mime(name: str) -> None:
    message = BytesParser(EmailMessage, policy=policy.compat32).parsebytes((SAMPLES / name).read_bytes())

    for part in message.walk():
        assert not part.defects
        if not part.is_multipart():
            part.get_payload(decode=True)
            assert not part.defects


@pytest.mark.parametrize("name", FILES)
def test_a_sample_names_no_real_address_of_the_internet(name: str) -> None:
    text = (SAMPLES / name).read_text(encoding="utf-8", errors="replace")

    for address in re.findall(r"[\[(]((?:\d{1,3}\.){3}\d{1,3})[\])]", text):
        assert any(ipaddress.ip_address(address) in network for network in FREE_NETWORKS), address
    for domain in re.findall(r"@((?:[\w-]+\.)+[a-z]{2,})\b", text, re.IGNORECASE):
        assert MADE_UP.search(domain.lower()) or domain.lower().endswith(PROVIDERS), domain


@pytest.mark.parametrize("entry", INDEX, ids=FILES)
def test_a_sample_is_read_as_the_index_says(entry: dict[str, Any]) -> None:
    [message] = open_path(SAMPLES / entry["file"])
    report = inspect(message).report
    causes = [recipient.classification.cause for recipient in report.recipients if recipient.classification]

    assert report.kind == entry["kind"]
    assert causes[:1] == ([entry["cause"]] if "cause" in entry else [])

"""Exchange 2007 to 2019 and Microsoft 365: one layout behind labels in every language."""

import pytest

from inspector.bounce.inspection import inspect
from inspector.bounce.report import Report
from inspector.message.opening import open_bytes

# The label of the reporting server and the headline before the header block, as Microsoft translates them.
LANGUAGES = {
    "en": ("Generating server:", "Original message headers:"),
    "de": ("Generierender Server:", "Ursprüngliche Nachrichtenköpfe:"),
    "fr": ("Serveur de génération :", "En-têtes de message d'origine :"),
    "it": ("Server di generazione:", "Intestazioni originali del messaggio:"),
    "es": ("Servidor de generación:", "Encabezados de mensajes originales:"),
    "pt": ("Servidor de origem:", "Cabeçalhos originais da mensagem:"),
    "nl": ("Bronserver:", "Oorspronkelijke berichtkoppen:"),
    "ja": ("生成サーバー:", "元のメッセージ ヘッダー:"),
    "zh-Hans": ("生成服务器:", "原始邮件头:"),
    "zh-Hant": ("產生伺服器：", "原始郵件標頭："),
    "ko": ("생성 서버:", "원본 메시지 헤더:"),
    "ru": ("Создающий сервер:", "Исходные заголовки сообщения:"),
    "pl": ("Serwer generujący:", "Oryginalne nagłówki wiadomości:"),
    "cs": ("Vytvářející server:", "Původní záhlaví zprávy:"),
    "sv": ("Genererande server:", "Ursprungliga meddelandehuvuden:"),
    "da": ("Genererende server:", "Oprindelige brevhoveder:"),
    "fi": ("Luova palvelin:", "Alkuperäiset viestin otsikot:"),
    "no": ("Genererende server:", "Opprinnelige meldingshoder:"),
    "hu": ("Létrehozó kiszolgáló:", "Eredeti üzenetfejlécek:"),
    "tr": ("Oluşturan sunucu:", "Özgün ileti üst bilgileri:"),
}
ANSWERS = {
    "hash": "mx.example.net #550 5.1.1 <bert@example.net>... no such user ##",
    "wrapped": "mx.example.net #<mx.example.net #5.1.1 smtp;550 5.1.1 <bert@example.net>... no such user> #SMTP#",
    "returned": "mx.example.net\nRemote Server returned '550 5.1.1 <bert@example.net>... no such user'",
}


def read(body: str, media: str = "text/plain") -> Report:
    header = f"Return-Path: <>\nFrom: postmaster@example.org\nContent-Type: {media}; charset=utf-8\n\n"
    return inspect(next(open_bytes((header + body).encode(), "report"))).report


@pytest.mark.parametrize("answer", ANSWERS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_report_is_read_in_any_language(language: str, answer: str) -> None:
    server, headers = LANGUAGES[language]
    found = read(
        f"…\n\n{server} hub.example.org\n\nbert@example.net\n{ANSWERS[answer]}\n\n{headers}\n\n"
        "Received: from pc.example.org by hub.example.org;\nWed, 25 Nov 2026 09:59:00 +0000\n"
        "From: Anna <anna@example.org>\nTo: bert@example.net\nSubject: Minutes\n"
    )
    assert found.dialect == "exchange-2007"
    assert found.reporting_mta is not None and found.reporting_mta.value == "hub.example.org"
    (bert,) = found.recipients
    assert bert.address is not None and bert.address.value == "bert@example.net"
    assert bert.diagnostic is not None and bert.diagnostic.value == "550 5.1.1 <bert@example.net>... no such user"
    assert bert.remote_mta is not None and bert.remote_mta.value == "mx.example.net"
    assert found.original is not None and found.original.header(b"subject") == "Minutes"


def test_header_fields_that_lost_their_indentation_are_folded_anew() -> None:
    found = read(
        "Generating server: hub.example.org\n\nbert@example.net\n#550 5.1.1 unknown ##\n\nOriginal message headers:\n\n"
        "DKIM-Signature: v=1; a=rsa-sha256; d=example.org;\ns=one;\nh=From:Date:Subject;\nb=AAAA==\n"
        "Received: from pc.example.org\n(192.0.2.1) by hub.example.org with\nSMTP Server id 15.20; Wed, 25 Nov\n"
        "2026 09:59:00 +0000\nFrom: anna@example.org\nSubject: Minutes\nDate: Wed, 25 Nov 2026 09:58:59 +0000\n"
    )
    assert found.original is not None
    assert found.original.header(b"received") == (
        "from pc.example.org (192.0.2.1) by hub.example.org with SMTP Server id 15.20; Wed, 25 Nov 2026 09:59:00 +0000"
    )
    assert found.original.header(b"dkim-signature") is not None


def test_a_report_of_html_alone_is_read() -> None:
    found = read(
        "<html><body><p>…</p><p><b>Diagnostic information for administrators:</b></p><p>Generating server: "
        "hub.example.org</p><p>bert@example.net<br>mx.example.net #550 5.1.1 no such user ##</p></body></html>",
        "text/html",
    )
    (bert,) = found.recipients
    assert bert.diagnostic is not None and bert.diagnostic.value == "550 5.1.1 no such user"
    assert bert.remote_mta is not None and bert.remote_mta.value == "mx.example.net"


def test_each_recipient_has_its_own_answer_and_host(report, facts, evidence) -> None:
    bert, carla, dora = report("exchange-2007-hash.eml").recipients
    assert facts(bert) == {
        "address": "bert@example.net",
        "action": "failed",
        "status": "5.1.1",
        "reply_code": 550,
        "diagnostic": "550 5.1.1 <bert@example.net>... User unknown",
        "remote_mta": "mx1.example.net",
        "local_host": "hub.example.org",
    }
    assert evidence(bert.diagnostic) == "550 5.1.1 <bert@example.net>... User unknown"
    assert evidence(bert.reply_code) == "550"
    assert facts(carla)["diagnostic"] == "530 5.7.1 Client was not authenticated"
    assert facts(carla)["remote_mta"] == "mx2.example.net"
    assert "remote_mta" not in facts(dora), "the generating server itself refused"


def test_the_organisation_that_the_text_names_is_the_host_in_full() -> None:
    found = read(
        "The following organization rejected your message: mx.example.net.\nGenerating server: hub.example.org\n\n"
        "bert@example.net\nexample.net #550 5.7.1 Recipient address rejected: Invalid recipient ##\n"
    )
    assert found.recipients[0].remote_mta is not None
    assert found.recipients[0].remote_mta.value == "mx.example.net"


def test_an_answer_over_several_lines_with_quotes_in_it_is_read_whole(report, facts) -> None:
    bert, carla = report("exchange-2013-returned.eml").recipients
    assert facts(bert)["diagnostic"] == "552 5.2.2 The mailbox is 'over quota'; try later"
    assert facts(bert)["remote_mta"] == "mx.example.net"
    assert bert.reason is not None and bert.reason.value == "The mailbox of the person you wrote to is full."
    assert facts(carla)["address"].startswith("IMCEAEX-")
    assert facts(carla)["diagnostic"] == "550 5.1.1 RESOLVER.ADR.ExRecipNotFound; not found"


def test_an_expired_message_names_the_host_of_the_last_attempt(report, facts) -> None:
    found = report("microsoft-365-expired.eml")
    assert found.dialect == "microsoft-365"
    assert facts(found.recipients[0]) == {
        "address": "bert@example.net",
        "action": "failed",
        "status": "5.4.316",
        "reply_code": 550,
        "diagnostic": "550 5.4.316 Message expired, connection refused(Socket error code 10061)",
        "remote_mta": "mx.example.net",
        "local_host": "AB1PR01MB0001.eurprd01.prod.outlook.com",
        "remote_ip": "192.0.2.25",
    }


def test_the_table_of_microsoft_365_is_read(report, facts, evidence) -> None:
    found = report("microsoft-365-table.eml")
    assert found.dialect == "microsoft-365"
    assert evidence(found.reporting_mta) == "AB1PR01MB0001.eurprd01.prod.outlook.com"
    (bert,) = found.recipients
    assert facts(bert) == {
        "address": "bert@example.net",
        "action": "failed",
        "status": "5.7.129",
        "reply_code": 550,
        "diagnostic": "550 5.7.129 RESOLVER.RST.RestrictedToRecipientsPermission; not authorized to send",
        "remote_mta": "mx.example.net",
        "local_host": "AB1PR01MB0001.eurprd01.prod.outlook.com",
    }
    assert evidence(bert.status) == "5.7.129"


def test_an_answer_behind_an_arrow_stays_with_the_one_that_wraps_it() -> None:
    words = "550 5.1.351 Remote server returned unknown recipient or mailbox unavailable -> 550 no such user"
    found = read(f"Generating server: hub.example.org\n\nbert@example.net\nRemote Server returned '{words}'\n")
    assert found.recipients[0].diagnostic is not None
    assert found.recipients[0].diagnostic.value == words

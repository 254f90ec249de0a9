"""Automatic messages that report no delivery: out-of-office replies, challenges, complaints without a machine part."""

import re
from typing import NamedTuple

from inspector.bounce.notification import Notification
from inspector.bounce.subject import has_failure_subject
from inspector.message.pattern import pattern


class Kind(NamedTuple):
    """A name of the public interface and the reason for it in a few words."""

    name: str
    reason: str


# How programs and people begin the subject of an automatic answer, in the languages that mail is mostly written in.
_REPLY_SUBJECT = pattern(
    r"^\s*(?:re: ?|aw: ?)?(?:auto(?:matic(?:ally generated)?|mated|mat)?[ -]?(?:re(?:ply|sponse|sponder)|response|"
    r"message|generated)\b|auto ?:|autoreply|"
    r"out[ -]of[ -](?:the[ -])?office|ooo\b|i am (?:out|away|on leave)|away (?:from|until|on)|(?:on )?vacation\b|"
    r"on (?:annual )?leave|on holidays?\b|"
    r"absence|abwesen|automatische? (?:antwort|beantwoording|svar)|automatisch antwoord|afwezig|abwesenheits|"
    r"r[ée]ponse automatique|"
    r"absent|respuesta autom|fuera de (?:la )?oficina|resposta autom|ausente|aus[êe]ncia|risposta automatica|"
    r"fuori (?:sede|ufficio)|assente|"
    r"autosvar|automatiskt? svar|automatinen vastaus|poissa|frav[æa]r|(?:odpowied[źz] automatyczna|"
    r"automatyczna odpowied[źz])|autoodpowied|"
    r"automatick[áa] odpov|"
    r"automaattinen vastaus|automaatvastus|automatski odgovor|samodejni odgovor|automatinis atsakymas|"
    r"autom[āa]tisk[āa] atbilde|r[ăa]spuns automat|balasan otomatis|αυτόματη απάντηση|автоматичен отговор|"
    r"автоматична відповідь|תשובה אוטומטית|מענה אוטומטי|رد تلقائي|الرد التلقائي|ตอบกลับอัตโนมัติ|"
    r"автоответ|автоматический ответ|отсутств|automatikus v[áa]lasz|otomatik yan[ıi]t|tr[ảa] l[ờo]i t[ựu]|"
    r"自動(?:返信|応答|送信)|不在|自动(?:答复|回复)|自動(?:回覆|回復)|자동 ?(?:응답|회신|답장)|부재)",
    re.IGNORECASE,
)
_REPLY_WORDS = pattern(
    r"\b(?:i(?:'m| am| will be)|we are) (?:currently |presently |now )?(?:out of|away|on (?:annual |maternity |"
    r"parental |sick )?(?:leave|vacation|holiday)|"
    r"not in the office|travel+ing)|out of (?:the )?office (?:until|from|on|with|and)|"
    r"limited access to (?:my )?e-?mail|"
    r"this is an auto(?:matic|mated)?[ -]?(?:re(?:ply|sponse)|message|generated)|no longer (?:work|employed|with)|"
    r"ich bin (?:derzeit |zur ?zeit |ab |vom |bis )?[^.\n]{0,40}(?:nicht im b[üu]ro|abwesend|im urlaub)|"
    r"je suis (?:actuellement )?(?:absent|en cong)|"
    r"estoy (?:fuera|ausente)|sono (?:fuori|assente)|不在にして|休暇",
    re.IGNORECASE,
)
_REPLY_FIELDS = (
    b"x-autoreply",
    b"x-auto-reply",
    b"x-autorespond",
    b"x-autoresponder",
    b"x-mail-autoreply",
    b"x-vacation",
    b"x-autoreply-from",
    b"x-ms-exchange-inbox-rules-loop",
    b"x-apple-action",
    b"x-facebook-autoreply",
)
_CHALLENGE = pattern(
    r"(?:please |you (?:must|need to) )?(?:confirm|verify)[^.\n]{0,80}(?:you(?:'re| are)? (?:a )?(?:human|real|"
    r"legitimate|person)|that you sent|your (?:message|e-?mail|identity) )|"
    r"(?:verification|confirmation|approval|authenti[cf]i?cation) (?:is )?(?:required|request(?:ed)?|"
    r"of your)[^.\n]{0,60}(?:message|mail|sender|deliver)?|"
    r"(?:add(?:ed)? to|on) (?:my|his|her|their|the recipient'?s) (?:allowed|approved|white|guest|safe|"
    r"allow) ?(?:senders?)?(?: list)?|"
    r"best[äa]tigen sie[^.\n]{0,60}(?:mensch|absender|nachricht|e-?mail)|confirmer[^.\n]{0,60}(?:humain|message|"
    r"exp[ée]diteur)|"
    r"confirme[^.\n]{0,60}(?:humano|mensaje|mensagem|remitente)|spamblocker|spam ?arrest|boxbe|tmda|"
    r"challenge[ /-]response|mailblocks|bluebottle|held (?:for|until|"
    r"pending)[^.\n]{0,40}(?:confirm|verif|approv)|"
    r"requires (?:you to )?(?:confirm|verif|authenticat)|awaits? moderator approval|"
    r"is being held until the (?:list )?moderator",
    re.IGNORECASE,
)
# One of these stands in every text that `_CHALLENGE` matches.
_CHALLENGE_WORDS = (
    "confirm",
    "tigen sie",
    "verif",
    "approv",
    "authent",
    "add",
    " on ",
    "spam",
    "boxbe",
    "tmda",
    "challenge",
    "mailblocks",
    "bluebottle",
    "held",
    "await",
)
_COMPLAINT = pattern(
    r"^\s*(?:complaint about message from|abuse report|spam complaint|\[?feedback[ -]loop)", re.IGNORECASE
)
_NO_REPLY_SENDER = pattern(
    r"mailer-?daemon|postmaster@|mail delivery|delivery subsystem|microsoftexchange|mail system", re.IGNORECASE
)


def automatic_kind(notification: Notification) -> Kind | None:
    """Return what kind of automatic message this is, or None (RFC 3834 for replies, RFC 5965 1 for complaints)."""
    return _complaint(notification) or _challenge(notification) or _reply(notification)


def _complaint(notification: Notification) -> Kind | None:
    root = notification.root
    if root.raw_header(b"x-apple-unsubscribe"):
        return Kind("feedback", "it asks to be taken off a mailing list")
    if _COMPLAINT.match(notification.subject):
        return Kind("feedback", "its subject is that of a complaint report")
    if notification.original is not None and notification.original.raw_header(b"x-hmxmroriginalrecipient"):
        return Kind("feedback", "it returns a message that a reader marked as junk")
    return None


def _challenge(notification: Notification) -> Kind | None:
    if _CHALLENGE.search(notification.subject) is None and (
        _NO_REPLY_SENDER.search(notification.sender) or has_failure_subject(notification)
    ):
        return None
    for text in (notification.subject, notification.prose[:3000]):
        lower = text.lower()
        if not any(word in lower for word in _CHALLENGE_WORDS):
            continue
        if _CHALLENGE.search(text) and not _is_list_mail(notification):
            return Kind("challenge", "it asks the sender to confirm before the message is delivered")
    return None


def _is_list_mail(notification: Notification) -> bool:
    return bool(notification.root.raw_header(b"list-unsubscribe"))


def _reply(notification: Notification) -> Kind | None:
    root = notification.root
    if root.content_type == "multipart/report":
        return None
    submitted = root.raw_header(b"auto-submitted").strip().lower()
    is_system = _NO_REPLY_SENDER.search(notification.sender) is not None
    is_reply = not is_system or (submitted.startswith(b"auto-replied") and not has_failure_subject(notification))
    if is_reply and _REPLY_SUBJECT.match(notification.subject):
        return Kind("auto-reply", "its subject is that of an automatic reply")
    if is_system:
        return None
    for name in _REPLY_FIELDS:
        if root.raw_header(name):
            return Kind("auto-reply", f"it has a field {name.decode().title()}")
    precedence = root.raw_header(b"precedence").strip().lower()
    if submitted.startswith(b"auto-replied") or precedence in (b"auto_reply", b"auto-reply"):
        return Kind("auto-reply", "its header says that it was sent in reply by a program (RFC 3834)")
    is_machine_made = (
        submitted.startswith(b"auto-") or precedence == b"junk" or root.raw_header(b"return-path").strip() == b"<>"
    )
    if is_machine_made and _REPLY_WORDS.search(notification.prose[:2000]):
        return Kind("auto-reply", "its text is that of an automatic reply")
    return None

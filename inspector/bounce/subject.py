"""Subjects of failure and delay reports, in many languages."""

import re

from inspector.bounce.notification import Notification
from inspector.message.pattern import pattern

_FAILURE_SUBJECT = pattern(
    r"undeliver|un-?deliver|not? (?:be )?(?:deliver|sent)|non[ -]?deliver|returned (?:mail|message|e-?mail|to sender)|"
    r"(?:mail|message|delivery|sending|send|e-?mail)[ -](?:delivery )?(?:has )?(?:fail|error|problem|rejected|"
    r"bounced|could not|status|notification|"
    r"report|blocked|refused|was not)|fail(?:ure|ed)[ -](?:notice|notification|delivery|to deliver|mail|report|"
    r"sending)|"
    r"delivery (?:status )?(?:notification|report|fail|error|delay|problem|incomplete|unsuccess|has fail)|"
    r"could(?:n'?t| not) be delivered|"
    r"unable to (?:deliver|send|relay)|bounced? (?:mail|message|action)|mail system error|\[bounce\]|"
    r"(?:unknown|invalid|nonexistent) (?:user|address|recipient)|delayed mail|mail delay|warning: (?:could not|"
    r"message)|"
    r"unzustellbar|nicht zugestellt|non remis|non distribu|échec|no se (?:puede|pudo) entregar|no entregado|"
    r"n[ãa]o entreg|"
    r"non recapitabile|mancata consegna|niet (?:bezorgd|besteld)|onbestelbaar|недоставлен|не доставлен|"
    r"配信|エラー|不達|"
    r"送信できませんでした|"
    r"退信|无法投递|無法傳遞|未送达|반송|배달",
    re.IGNORECASE,
)

_PASSED_ON = pattern(
    r"\s*(?:re|fwd?|fw|aw|wg|antw|tr|rv|enc|res|rif|vs|vb|sv|doorst|odp|pd|fyi|回复|答复|转发|轉寄|返信|転送)"
    r"\s{0,2}(?:\[\d{1,3}\])?[:：]|\s*\[[^\]\n]{0,20}#[^\]\n]{0,20}\]",
    re.IGNORECASE,
)


def has_failure_subject(notification: Notification) -> bool:
    """Whether the subject is one of a failure or delay report, in any of many languages.

    One that begins as an answer, a forwarded message or a ticket does is a person's, who writes about such a report;
    it counts where the report's own fields are passed on with it.
    """
    subject = notification.subject
    if _FAILURE_SUBJECT.search(subject) is None:
        return False
    human = notification.human
    return _PASSED_ON.match(subject) is None or (human is not None and "Final-Recipient:" in human.text)

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


def has_failure_subject(notification: Notification) -> bool:
    """Whether the subject is one of a failure or delay report, in any of many languages."""
    return _FAILURE_SUBJECT.search(notification.subject) is not None

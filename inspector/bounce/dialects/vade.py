"""Vade's mail service, EarthLink's among them: `Server "host:port" returned an error:` and `* [address]: 550 ...`."""

import re

from inspector.bounce.host import is_ip
from inspector.bounce.notification import Notification
from inspector.bounce.prose import read_fact, recipient_of
from inspector.bounce.report import Reading
from inspector.message.pattern import pattern

NAME = "vade"

_LINE = pattern(
    r"Server \"(?P<host>\[?[A-Za-z0-9_.:-]{3,255}?\]?)(?::\d{1,5})?\" returned an error:|"
    r"^[ \t]*\*[ \t]*\[(?P<address>[^\s\[\]@]{1,320}@[^\s\[\]@]{1,255})\]:[ \t]*"
    r"(?P<reason>[^\n]{3,2000}(?:\n[ \t]+[^\s*][^\n]{0,2000}){0,8})",
    re.MULTILINE,
)


def read(notification: Notification) -> Reading:
    """Read each address below the server that refused it."""
    human = notification.human
    if human is None:
        return Reading(NAME)
    found = []
    host = None
    for match in _LINE.finditer(notification.prose):
        if match["host"]:
            host = read_fact(human, *match.span("host"))
            continue
        said = recipient_of(human, match.span("address"), match.span("reason"), with_host=False)
        ip = host if host and is_ip(host.value) else None
        found.append(said.changed(remote_mta=host, remote_ip=ip))
    return Reading(NAME, tuple(found))

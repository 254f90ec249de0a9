"""The SMTP command that was answered, where a text tells it."""

from functools import lru_cache

from inspector.bounce.lower import lower_case
from inspector.message.pattern import pattern

# Asked about text in lower case. Texts are wrapped anywhere, also within a name of several words.
_NAMED = pattern(
    r"(?:in\s{1,6}reply\s{1,6}to|after|during|in response to|while sending|while performing the|response to|"
    r"did not like our|to command|sent|said after|stage|phase|most progress was|rejected at|rejected during|>>>|\[)"
    r"[\s\"'(:_]{0,6}(?:the )?(?:our )?(?:smtp )?(?:pipelined )?(?:sending )?"
    r"(conn(?:ect)?|initial (?:connection|greeting)|greeting|banner|helo|ehlo|lhlo|starttls|auth|mail|rcpt|data|bdat|"
    r"end[-\s]{1,6}of[-\s]{1,6}(?:data|message)|message\s{1,6}body|message was sent|i sent the message)\b"
)
# What mail systems say in place of a command's name: Postfix, qmail, dma, and GMX and IONOS with their "TEXT".
_PHRASES = {
    "refused to talk to me": "CONN",
    "initial server greeting": "CONN",
    "but greeting failed": "CONN",
    "wasn't able to establish an SMTP connection": "CONN",
    "but my name was rejected": "HELO",
    "but sender was rejected": "MAIL",
    "does not like recipient": "RCPT",
    "failed on DATA command": "DATA",
    "did not like our final DATA": "DATA",
    "in greeting,": "CONN",
    "for HELO": "HELO",
    "for EHLO": "EHLO",
    "for MAIL FROM command": "MAIL",
    "for RCPT TO command": "RCPT",
    "for DATA command": "DATA",
    "for TEXT command": "DATA",
}
_CONNECTING = r"connect(?<=\bconnect) to (?=[^\s\[\]]{1,255}\[)"
_PHRASE = pattern("|".join([*(each.replace(" ", r"\s{1,6}") for each in _PHRASES), _CONNECTING]))
# Most texts name no command at all; these are quick to look for.
_COMMAND_WORDS = (
    "RCPT",
    "DATA",
    "MAIL",
    "EHLO",
    "HELO",
    "end",
    "body",
    "rcpt",
    "Rcpt",
    "TLS",
    "AUTH",
    "initial",
    "greeting",
    "banner",
    "LHLO",
    "BDAT",
    "CONN",
    "onnect",
    "sent the message",
    "message was sent",
    "refused",
    "was rejected",
    "not like",
    "TEXT",
)
_NAMES = {
    "conn": "CONN",
    "connect": "CONN",
    "initial connection": "CONN",
    "initial greeting": "CONN",
    "greeting": "CONN",
    "banner": "CONN",
    "lhlo": "EHLO",
}
_DATA_NAMES = ("end", "mess", "i se")


@lru_cache(maxsize=256)
def find_command(text: str) -> tuple[str, int, int] | None:
    """Return the SMTP command a text says was answered, in the public interface's names, and its character offsets.

    The end of the data counts as DATA: the reply to it is what RFC 5321 4.1.1.4 calls the reply to DATA.
    """
    if not any(map(text.__contains__, _COMMAND_WORDS)):
        return None
    match = _NAMED.search(lower_case(text))
    if match is None:
        phrase = _PHRASE.search(text)
        return (_PHRASES.get(" ".join(phrase[0].split()), "CONN"), *phrase.span()) if phrase else None
    name = match[1]
    if name.startswith(_DATA_NAMES) and name not in _NAMES:
        return "DATA", match.start(1), match.end(1)
    return _NAMES.get(name, match[1].upper()), match.start(1), match.end(1)

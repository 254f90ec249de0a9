"""Sendmail's transcript of a session, in order: hosts talked to, commands, answers, and conclusions on addresses."""

import re
from typing import NamedTuple

from inspector.bounce.prose import strip_span
from inspector.message.pattern import pattern

_LINE = pattern(
    r"^(?:(?:\.{3} ?)?while talking to (?P<host>[A-Za-z0-9_.-]{1,255}?)\.?:?"
    r"|>>> ?(?P<command>[A-Za-z]{4,8})\b(?P<argument>[^\n]{0,1000})"
    r"|<<< ?(?P<answer>[^\n]{1,4000})"
    r"|(?P<code>[245]\d\d(?:[ -][245]\.\d{1,3}\.\d{1,3})? )?"
    r"<?(?P<about>[^\s<>]{1,320}@[^\s<>]{1,255}?|[^\s<>@.]{1,64})>?\.\.\. ?(?P<conclusion>[^\n]{1,2000}"
    r"(?:\n[ \t]+[^\n]{1,2000}){0,4})"
    r"|(?P<gave_up>Message could not be delivered for[^\n]{1,200}(?:\nMessage will be deleted from queue)?)"
    r"|(?P<other>[45]\d\d[ -][^\n]{1,2000}))[ \t]*$",
    re.MULTILINE | re.IGNORECASE,
)
_ADDRESS = pattern(r"<([^\s<>]{1,320})>")
_OWN_CODE = pattern(r"[245]\d\d[ -]")
_GOES_ON = pattern(r"\n<<< ?")
# What a server answers to DATA when it has taken none of the recipients that were sent ahead of it (RFC 2920).
_NONE_TAKEN = pattern(r"^<<< ?5\d\d[^\n]{0,60}?(?:need rcpt|valid recipients|rcpt first)", re.MULTILINE | re.IGNORECASE)
_COMMANDS = {"CONN", "HELO", "EHLO", "STARTTLS", "AUTH", "MAIL", "RCPT", "DATA"}

# Sendmail cuts out the middle of a reason of more than 203 characters (MAXSHORTSTR in its conf.h).
_BEGINNING = 64

Place = tuple[int, int]


class Said(NamedTuple):
    """Words about a delivery, the host that was talked to and the command before them, as character offsets.

    `about` is the address that they conclude on, `output` what a local program wrote before, up to the conclusion.
    """

    words: Place
    host: Place | None = None
    command: Place | None = None
    command_name: str = ""
    about: Place = (0, 0)
    output: Place | None = None


class Transcript:
    """The refusals in their order, the conclusions on addresses, and the last word that was on none.

    `gave_up` is the sentence that the time ran out, which stands below the reason for the last delay.
    """

    def __init__(self) -> None:
        self.answers: list[Said] = []
        self.concluded: list[Said] = []
        self.last: Said | None = None
        self.gave_up: Place | None = None
        self._by_line: dict[str, Said] = {}
        self._by_beginning: dict[str, Said] = {}
        self._by_address: dict[str, Said] = {}

    def index(self, text: str) -> None:
        """Prepare the look-ups: the first of several that are alike counts."""
        commands = {said.words: said.command_name for said in self.answers}
        for said in reversed(self.answers):
            line = text[slice(*said.words)].partition("\n")[0].strip()
            self._by_line[line] = self._by_beginning[line[:_BEGINNING]] = said
        self.concluded = [
            said._replace(command_name=commands.get(said.words, said.command_name)) for said in self.concluded
        ]
        for said in reversed(self.concluded):
            self._by_address[text[slice(*said.about)].lower()] = said

    def with_words(self, text: str, words: Place) -> Said | None:
        """Return the answer whose first line is these words of the list, which lack the middle of a long line."""
        wanted = text[slice(*words)].strip()
        found = self._by_line.get(wanted)
        if found or "..." not in wanted[_BEGINNING:]:
            return found
        found = self._by_beginning.get(wanted[:_BEGINNING])
        line = text[slice(*found.words)].partition("\n")[0].strip() if found else ""
        head, _, tail = wanted.partition("...")
        return found if line.startswith(head) and line.endswith(tail) else None

    def about(self, text: str, address: Place) -> Said | None:
        """Return what is concluded on an address."""
        return self._by_address.get(text[slice(*address)].lower())


def words_of(text: str, said: Said) -> str:
    """Return what was said as one line, without the marks in front of its lines."""
    return " ".join(_GOES_ON.sub("\n", text[slice(*said.words)]).split())


def read_transcript(text: str, start: int, end: int) -> Transcript:
    """Read the transcript in `text`[start:end]."""
    found = Transcript()
    talk = Said((start, start))
    pending: Said | None = None
    before, sent = start, 0
    for match in _LINE.finditer(text, start, end):
        if match["host"] or match["command"]:
            _settle(found.answers, sent, none_taken=False)
            sent = len(found.answers)
        if match["host"]:
            # What a server says before any command is its greeting.
            talk, pending = Said(match.span("host"), match.span("host"), match.span("host"), "CONN"), None
        elif match["command"]:
            talk = talk._replace(command=match.span("command"), command_name=match["command"].upper())
        elif match["answer"]:
            if len(found.answers) > sent and _NONE_TAKEN.match(text, match.start()):
                _settle(found.answers, sent, none_taken=True)
            else:
                pending = _answer(text, match, talk, found.answers, pending)
        elif match["about"]:
            said = _conclusion(text, match, pending)
            if pending:
                found.answers[-1] = said._replace(about=pending.about)
            written = None if pending else _written(text, before, match)
            found.concluded.append(said._replace(output=written))
            pending = None
        elif match["gave_up"]:
            found.gave_up = match.span("gave_up")
        else:
            said = talk._replace(words=match.span("other"), output=_written(text, before, match))
            found.last, pending = pending or said, None
        before = match.end()
    _settle(found.answers, sent, none_taken=False)
    found.last = found.last or pending
    found.index(text)
    return found


def _settle(answers: list[Said], sent: int, *, none_taken: bool) -> None:
    """Give the answers below one DATA command, from number `sent`, to the recipients that were sent ahead of it.

    DATA itself has one answer, the last (RFC 2920 3.1); what it says where none was taken is no reason.
    """
    for number in range(sent, len(answers) - (not none_taken)):
        if answers[number].command_name == "DATA":
            answers[number] = answers[number]._replace(command_name="RCPT")


def _written(text: str, before: int, match: "re.Match[str]") -> Place | None:
    """Return the lines between the last event and this one, with this one."""
    if not text[before : match.start()].strip():
        return None
    return strip_span(text, before, match.end())


def _answer(text: str, match: "re.Match[str]", talk: Said, answers: list[Said], pending: Said | None) -> Said | None:
    """Return the refusal that the line is or goes on with; what does not refuse the mail changes nothing."""
    if match["answer"][0] in "123" or talk.command_name not in ("", *_COMMANDS):
        return pending
    start, end = match.span("answer")
    if pending and text[pending.words[0] + 3] == "-" and text.count("\n", pending.words[1], start) == 1:
        answers[-1] = pending._replace(words=(pending.words[0], end))
    else:
        answers.append(talk._replace(words=(start, end)))
    return answers[-1]


def _conclusion(text: str, match: "re.Match[str]", pending: Said | None) -> Said:
    """Return what is concluded on an address: an answer's code with it tells that the recipient was refused."""
    about = match.span("about")
    if pending is None:
        start, end = match.span("conclusion")
        has_code = match["code"] and not _OWN_CODE.match(match["conclusion"])
        return Said((match.start("code") if has_code else start, end), about=about)
    if pending.command_name == "DATA" and text[pending.words[0]] == "5" and match["code"]:
        return pending._replace(about=about, command_name="RCPT")
    return pending._replace(about=about)

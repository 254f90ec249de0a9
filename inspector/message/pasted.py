"""Text pasted from a mail client or a log, given back the shape it had in the message."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from inspector.message.pasted_fields import FIELD_START, HEADING, find_glued, is_known_field
from inspector.message.pasted_kind import looks_like_headers_only, looks_like_reply_line, looks_like_source
from inspector.message.pattern import pattern

__all__ = ["PastedText", "looks_like_headers_only", "looks_like_reply_line", "looks_like_source", "restore"]


@dataclass(frozen=True, slots=True)
class PastedText:
    """The repaired text and, in words, what was changed; lines end with LF."""

    text: str
    changes: list[str]


_MARK = pattern(r"[ \t]{0,3}[>|] ?")
_MOSTLY = 0.8
_DEEPEST_QUOTE = 10
_NUMBER = pattern(r"[ \t]{0,8}(\d{1,2})[.)][ \t]+(?=\S)")
_LABELLED = pattern(r"[A-Z][\w -]{1,40}: ?\S|[\w.-]+ #\d{3} ")
_SPACES = str.maketrans({"\u00a0": " ", "\u2007": " ", "\u202f": " ", "\u3000": " "})
_INVISIBLE = str.maketrans({"\ufeff": None, "\u200b": None, "\u200e": None, "\u200f": None})
_RUN_OF_BLANKS = pattern(r"[ \t]{2,}|\t")
# How a continuation line of a trace field or of an address list goes on when its indentation is lost.
_CONTINUATION = pattern(r"(?:by|with|for|id|via|from|envelope-from|helo)\b[ \t=]|[(<;]|[a-z][a-z-]{0,12}=\S")
_FEWEST_DOUBLE_SPACED = 6

_Repair = Callable[[list[str]], tuple[list[str], str | None]]


def restore(text: str) -> PastedText:
    """Undo what copying does to a message: quote marks, indentation, numbered lines, lost or doubled line breaks.

    Only what is plainly an artefact is changed; smart quotes and the words themselves never are.
    """
    changes: list[str] = []
    lines = text.replace("\r\n", "\n").replace("\r", "\n").translate(_INVISIBLE).split("\n")
    for repair in _REPAIRS:
        lines, change = repair(lines)
        if change is not None:
            changes.append(change)
    return PastedText("\n".join(lines), changes)


def _plain_blanks(lines: list[str]) -> tuple[list[str], str | None]:
    plain = [line if line.isascii() else line.translate(_SPACES) for line in lines]
    return plain, None if plain == lines else "Replaced non-breaking blanks by plain ones."


def _unquote(lines: list[str]) -> tuple[list[str], str | None]:
    levels = 0
    while levels < _DEEPEST_QUOTE and _mostly(lines, _is_quoted):
        lines = [_MARK.sub("", line, count=1) if _is_quoted(line) else line for line in lines]
        levels += 1
    return lines, f"Removed {levels} level(s) of quote marks in front of the lines." if levels else None


def _is_quoted(line: str) -> bool:
    return _MARK.match(line) is not None


def _mostly(lines: Sequence[str], test: Callable[[str], bool]) -> bool:
    filled = [line for line in lines if line.strip()]
    return len(filled) > 1 and test(filled[0]) and sum(map(test, filled)) >= _MOSTLY * len(filled)


def _outdent(lines: list[str]) -> tuple[list[str], str | None]:
    filled = [line for line in lines if line.strip()]
    margin = min((len(line) - len(line.lstrip(" \t")) for line in filled), default=0)
    if margin == 0 or len({line[:margin] for line in filled}) > 1:
        return lines, None
    return [line[margin:] for line in lines], "Removed the indentation common to all lines."


def _unnumber(lines: list[str]) -> tuple[list[str], str | None]:
    """Take the numbers from lines counted from 1 on, if at least one of them is a labelled line of a report."""
    numbered = [(index, found) for index, line in enumerate(lines) if (found := _NUMBER.match(line))]
    counted = [int(found[1]) for _, found in numbered]
    if len(counted) < 2 or counted != list(range(1, len(counted) + 1)):
        return lines, None
    if not any(_LABELLED.match(lines[index], found.end()) for index, found in numbered):
        return lines, None
    lines = lines.copy()
    for index, found in numbered:
        lines[index] = lines[index][found.end() :]
    return lines, f"Removed the numbers 1 to {len(counted)} in front of lines."


def _single_space(lines: list[str]) -> tuple[list[str], str | None]:
    """Drop the blank line that some clients put after every line."""
    filled = [index for index, line in enumerate(lines) if line.strip()]
    followed = sum(1 for index in filled if index + 1 < len(lines) and not lines[index + 1].strip())
    if len(filled) < _FEWEST_DOUBLE_SPACED or followed < len(filled) - 1 or not is_known_field(lines[filled[0]]):
        return lines, None
    dropped = {index + 1 for index in filled} - set(filled)
    return [line for index, line in enumerate(lines) if index not in dropped], "Removed a blank line after every line."


def _break_glued(lines: list[str]) -> tuple[list[str], str | None]:
    restored: list[str] = []
    breaks = 0
    for line in lines:
        cuts = find_glued(line)
        if not cuts:
            restored.append(line)
            continue
        breaks += len(cuts)
        for start, end in zip([0, *cuts], [*cuts, len(line)], strict=True):
            piece = _RUN_OF_BLANKS.sub(" ", line[start:end]).strip()
            restored.append(piece)
            if HEADING.fullmatch(piece):
                restored.append("")
    return restored, f"Restored {breaks} lost line break(s) between fields." if breaks else None


def _indent_continuations(lines: list[str]) -> tuple[list[str], str | None]:
    restored: list[str] = []
    within = False
    indented = 0
    for line in lines:
        if FIELD_START.match(line):
            within = is_known_field(line)
        elif not line.strip():
            within = False
        elif within and _CONTINUATION.match(line):
            line = " " + line
            indented += 1
        elif line[0] not in " \t":
            within = False
        restored.append(line)
    return restored, f"Indented {indented} continuation line(s) of header fields." if indented else None


_REPAIRS: tuple[_Repair, ...] = (
    _plain_blanks,
    _unquote,
    _outdent,
    _unnumber,
    _single_space,
    _break_glued,
    _indent_continuations,
)

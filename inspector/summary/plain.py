"""Text that is safe to print: one line where one is meant, no control characters, no hidden direction changes."""

import re

# C0 and C1 controls but not tab and LF; characters that reorder, hide or carry unseen text (Unicode TR 36); surrogates,
# which no encoding of a terminal, a file or the clipboard knows.
_UNSAFE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164"
    "\ud800-\udfff\ufeff\uffa0\ufff0-\ufffb\U000e0000-\U000e0fff]"
)


def safe_text(text: str) -> str:
    """Replace what could steer a terminal or reorder the text by its visible code point."""
    return _UNSAFE.sub(lambda found: f"<U+{ord(found[0]):04X}>", text)


def one_line(text: str) -> str:
    """Return text on one line, safe to print."""
    return safe_text(" ".join(text.split()))

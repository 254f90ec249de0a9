"""Words of a message as the window shows them: what could mislead the eye gets a visible mark. Knows nothing of Qt."""

import re
import unicodedata

from inspector.summary.plain import safe_text

# A host name with letters beyond ASCII, in an address, in a link or alone.
_WIDE_HOST = re.compile(r"(?<![\w.-])(?=[\w.-]{0,253}[^\x00-\x7f])(?:[\w-]{1,63}\.){1,20}[\w-]{2,63}(?![\w-])")

# Letters of other scripts that look like Latin ones in most fonts: a name of nothing else is no word of its language.
_LIKE_LATIN = frozenset("аеорсухіјѕһԁӏԛԝѵҽмтвнкгбоɡαονρτυκιωϲ")


def shown(text: str) -> str:
    """Return `text` with what misleads the eye marked (Unicode TR 36 and TR 39).

    Control, direction and invisible characters become code points; a host that poses as another gets its name in the
    DNS behind it.
    """
    if text.isascii():
        return safe_text(text)
    return safe_text(_WIDE_HOST.sub(_with_dns_name, text))


def _with_dns_name(found: re.Match[str]) -> str:
    host = found[0]
    labels = [label for label in host.split(".") if not label.isascii()]
    if not any(_poses(label) for label in labels):
        return host
    known = ".".join(_dns_label(label) for label in host.split("."))
    return f"{host} ({known})"


def _dns_label(label: str) -> str:
    """Return a label as the DNS knows it: other forms of letters are mapped first (RFC 3490 4, nameprep)."""
    mapped = unicodedata.normalize("NFKC", label).lower()
    return mapped if mapped.isascii() else f"xn--{mapped.encode('punycode').decode('ascii')}"


def _poses(label: str) -> bool:
    """Whether a label mixes scripts that no language mixes, holds look-alikes only, or letters with other forms."""
    if unicodedata.normalize("NFKC", label) != unicodedata.normalize("NFC", label):
        return True
    letters = [letter for letter in label.lower() if letter.isalpha()]
    if letters and all(letter in _LIKE_LATIN for letter in letters):
        return True
    scripts = {unicodedata.name(letter, "").split(" ", 1)[0] for letter in letters}
    return "LATIN" in scripts and not scripts.isdisjoint({"CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC"})

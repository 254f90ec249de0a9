"""Files that lie among messages without being any: what systems and mail programs keep for themselves."""

_NAMES = frozenset(
    {
        "thumbs.db",
        "desktop.ini",
        "maildirfolder",
        "subscriptions",
        "maildirsize",
    }
)
_BEGINNINGS = (".", "dovecot.", "dovecot-", "courierimap", "courierpop", "~$")
_ENDINGS = (".msf", ".lock", ".mozmsgs")


def is_irrelevant(path: str) -> bool:
    """Whether a file of a folder or archive is no message by its name: hidden, an index, a system's own."""
    folders = path.replace("\\", "/").split("/")
    name = folders.pop().lower()
    if not name or "__MACOSX" in folders:
        return True
    return name in _NAMES or name.startswith(_BEGINNINGS) or name.endswith(_ENDINGS)

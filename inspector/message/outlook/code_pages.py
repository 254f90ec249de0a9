"""Windows code page numbers as charset labels (MS-UCODEREF, PidTagMessageCodepage, PidTagInternetCodepage)."""

_LABELS = {
    932: "shift_jis",
    936: "gbk",
    949: "cp949",
    950: "big5",
    1200: "utf-16",
    1201: "utf-16",
    10000: "macintosh",
    20127: "us-ascii",
    20866: "koi8-r",
    20932: "euc-jp",
    20936: "gb2312",
    20949: "euc-kr",
    21866: "koi8-u",
    28603: "iso-8859-13",
    28605: "iso-8859-15",
    38598: "iso-8859-8",
    50220: "iso-2022-jp",
    50221: "iso-2022-jp",
    50222: "iso-2022-jp",
    50225: "iso-2022-kr",
    51932: "euc-jp",
    51936: "gb2312",
    51949: "euc-kr",
    52936: "hz-gb-2312",
    54936: "gb18030",
    65000: "utf-7",
    65001: "utf-8",
}

# Primary languages of a locale id (MS-LCID) whose ANSI code page is not 1252.
_OF_LANGUAGE = {
    0x01: 1256,
    0x02: 1251,
    0x04: 936,
    0x05: 1250,
    0x08: 1253,
    0x0D: 1255,
    0x0E: 1250,
    0x11: 932,
    0x12: 949,
    0x15: 1250,
    0x18: 1250,
    0x19: 1251,
    0x1A: 1250,
    0x1B: 1250,
    0x1C: 1250,
    0x1E: 874,
    0x1F: 1254,
    0x22: 1251,
    0x23: 1251,
    0x24: 1250,
    0x25: 1257,
    0x26: 1257,
    0x27: 1257,
    0x29: 1256,
    0x2A: 1258,
    0x2F: 1251,
}
_TRADITIONAL_CHINESE = frozenset({0x0404, 0x0C04, 0x1404})


def charset_label(code_page: int) -> str | None:
    """Return the charset label of a Windows code page, or None for one that says nothing about bytes above 127."""
    if code_page in _LABELS:
        return _LABELS[code_page]
    if 1250 <= code_page <= 1258 or code_page in (437, 850, 852, 866, 874):
        return f"windows-{code_page}" if code_page >= 874 else f"cp{code_page}"
    if 28591 <= code_page <= 28599:
        return f"iso-8859-{code_page - 28590}"
    return None


def code_page_of_locale(locale_id: int) -> int:
    """Return the ANSI code page of a locale id (MS-LCID), 1252 where the language has no other."""
    if locale_id in _TRADITIONAL_CHINESE:
        return 950
    return _OF_LANGUAGE.get(locale_id & 0x3FF, 1252)

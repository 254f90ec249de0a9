"""Which codec a charset label really asks for.

Labels in mail are misspelt, invented and narrower than what was sent, so each is mapped to the superset that mail
programs write under it (as the WHATWG Encoding Standard does), and only to codecs of this fixed set: a label is never
looked up among Python's codecs, where `zlib`, `rot13` and `idna` are codecs too.
"""

from functools import lru_cache

ASCII_NAME = "us-ascii"
"""The name of the charset that says nothing about bytes above 127."""

# Written name -> (codec, labels under which it arrives). Labels are compared by their letters and digits alone, so
# "ISO_8859-1", "iso8859-1" and "iso-8859-1;" are one entry; each name is a label of itself.
_CHARSETS: dict[str, tuple[str, str]] = {
    "utf-8": ("utf-8", "uft8 utf8mb4 unicode11utf8 unicode20utf8 xunicode20utf8 utf8n cp65001 u8 utf"),
    ASCII_NAME: ("cp1252", "ascii ansix341968 ansix341986 iso646us us ibm367 cp367 csascii iso646irv1991 iso646irv"),
    "windows-1252": (
        "cp1252",
        "iso88591 iso885911987 latin1 l1 isoir100 ibm819 cp819 csisolatin1 iso88591windows30latin1 iso88591unicode1"
        " ansix31101983 xansi ansi win1252 cp1252 xcp1252 ms1252 1252 cswindows1252",
    ),
    "windows-1250": ("cp1250", "win1250 cp1250 xcp1250 1250 ms1250 windowslatin2"),
    "windows-1251": ("cp1251", "win1251 cp1251 xcp1251 1251 ms1251 xwindows1251"),
    "windows-1253": ("cp1253", "win1253 cp1253 xcp1253"),
    "windows-1254": ("cp1254", "win1254 cp1254 xcp1254 iso88599 iso885991989 latin5 l5 isoir148 csisolatin5"),
    "windows-1255": ("cp1255", "win1255 cp1255 xcp1255"),
    "windows-1256": ("cp1256", "win1256 cp1256 xcp1256"),
    "windows-1257": ("cp1257", "win1257 cp1257 xcp1257"),
    "windows-1258": ("cp1258", "win1258 cp1258 xcp1258"),
    "windows-874": ("cp874", "tis620 tis6202533 iso885911 xwindows874 win874 cp874 dos874"),
    "iso-8859-2": ("iso8859_2", "iso885921987 latin2 l2 isoir101 csisolatin2"),
    "iso-8859-3": ("iso8859_3", "iso885931988 latin3 l3 isoir109 csisolatin3"),
    "iso-8859-4": ("iso8859_4", "iso885941988 latin4 l4 isoir110 csisolatin4"),
    "iso-8859-5": ("iso8859_5", "iso885951988 cyrillic isoir144 csisolatincyrillic"),
    "iso-8859-6": ("iso8859_6", "iso885961987 iso88596i iso88596e arabic isoir127 ecma114 asmo708 csisolatinarabic"),
    "iso-8859-7": ("iso8859_7", "iso885971987 greek greek8 isoir126 ecma118 elot928 csisolatingreek"),
    "iso-8859-8": ("iso8859_8", "iso885981988 iso88598i iso88598e hebrew isoir138 csisolatinhebrew logical visual"),
    "iso-8859-10": ("iso8859_10", "iso8859101992 latin6 l6 isoir157 csisolatin6"),
    "iso-8859-13": ("iso8859_13", "latin7 l7"),
    "iso-8859-14": ("iso8859_14", "latin8 l8"),
    "iso-8859-15": ("iso8859_15", "latin9 latin0 l9 csisolatin9 csiso885915"),
    "iso-8859-16": ("iso8859_16", "latin10 l10"),
    "koi8-u": ("koi8_u", "koi8 koi8r koi8ru koi koi8_r cskoi8r"),
    "koi8-t": ("koi8_t", ""),
    "kz-1048": ("kz1048", "strk10482002 rk1048"),
    "ptcp154": ("ptcp154", "cp154 csptcp154"),
    "ibm437": ("cp437", "cp437 437 cspc8codepage437"),
    "ibm737": ("cp737", "cp737"),
    "ibm775": ("cp775", "cp775"),
    "ibm850": ("cp850", "cp850 850 cspc850multilingual"),
    "ibm852": ("cp852", "cp852 852"),
    "ibm855": ("cp855", "cp855 855"),
    "ibm857": ("cp857", "cp857 857"),
    "ibm858": ("cp858", "cp858 ibm00858 858"),
    "ibm860": ("cp860", "cp860"),
    "ibm861": ("cp861", "cp861"),
    "ibm862": ("cp862", "cp862 dos862"),
    "ibm863": ("cp863", "cp863"),
    "ibm864": ("cp864", "cp864"),
    "ibm865": ("cp865", "cp865"),
    "ibm866": ("cp866", "cp866 866 dos866 csibm866"),
    "ibm869": ("cp869", "cp869"),
    "cp1125": ("cp1125", "ibm1125 cp866u ruscii"),
    "macintosh": ("mac_roman", "mac macroman xmacroman csmacintosh xmac"),
    "x-mac-cyrillic": ("mac_cyrillic", "maccyrillic xmacukrainian"),
    "x-mac-greek": ("mac_greek", "macgreek"),
    "x-mac-ce": ("mac_latin2", "macce maclatin2 maccentraleurope xmaccentraleurope xmaccentraleurroman"),
    "x-mac-turkish": ("mac_turkish", "macturkish"),
    "x-mac-icelandic": ("mac_iceland", "maciceland"),
    "hp-roman8": ("hp_roman8", "roman8 r8 cshproman8"),
    "gb18030": (
        "gb18030",
        "gb180302000 xgb18030 gbk xgbk gb2312 xgb2312 csgb2312 gb231280 csgb231280 cngb euccn xeuccn cp936 ms936"
        " windows936 chinese isoir58 csiso58gb231280 gb hz8bit",
    ),
    "hz-gb-2312": ("hz", "hz hzgb"),
    "big5-hkscs": ("big5hkscs", "big5 xbig5 cnbig5 xxbig5 csbig5 big5tw big5hkscs2004 big5hk cp950 ms950 windows950"),
    "shift_jis": (
        "cp932",
        "sjis xsjis shiftjis mskanji windows31j cswindows31j csshiftjis cp932 ms932 windows932 ibm943 cp943 cp942 932",
    ),
    "shift_jisx0213": ("shift_jis_2004", "shiftjis2004 sjis2004 sjisx0213"),
    "iso-2022-jp": (
        "iso2022_jp_ext",
        "iso2022jp1 iso2022jp2 iso2022jp3 iso2022jp2004 iso2022jpext iso2022jpms csiso2022jp csiso2022jp2 cp50220"
        " cp50221 cp50222 iso2022jpesc iso2022jpesci jis jisencoding csjisencoding junet iso2022",
    ),
    "euc-jp": ("euc_jp", "xeucjp eucjpms eucjpwin cseucpkdfmtjapanese ujis xeuc cp51932 eucjp2004 eucjisx0213"),
    "euc-kr": (
        "cp949",
        "xeuckr cseuckr ksc56011987 ksc56011989 ksc56011992 ksc5601 csksc56011987 ksc korean isoir149 windows949"
        " xwindows949 cp949 ms949 949 uhc kseuckr",
    ),
    "iso-2022-kr": ("iso2022_kr", "csiso2022kr"),
    "johab": ("johab", "cp1361 ksc5601johab"),
    "utf-7": ("utf-7", "unicode11utf7 xunicode20utf7 unicode20utf7 csunicode11utf7 cp65000 unicode11utf7imap"),
    "utf-16": (
        "utf-16",
        "ucs2 iso10646ucs2 unicode csunicode utf16be utf16le unicodefffe xutf16le xutf16be cp1200 cp1201",
    ),
    "utf-32": ("utf-32", "ucs4 iso10646ucs4 csucs4 utf32be utf32le cp12000 cp12001"),
}


def _compact(label: str) -> str:
    return "".join(filter(str.isalnum, label.lower()))


def _build() -> dict[str, str]:
    names: dict[str, str] = {}
    for name, (_, labels) in _CHARSETS.items():
        names[_compact(name)] = name
        for label in labels.split():
            names.setdefault(_compact(label), name)
    return names


_NAMES = _build()


@lru_cache(maxsize=256)
def charset_name(label: str) -> str | None:
    """Give the written name (`windows-1252`) of the charset a label means, or None where it says nothing.

    Case, punctuation, quotes and an RFC 2231 language suffix (`utf-8*de`) do not matter.
    """
    return _NAMES.get(_compact(label[:64].partition("*")[0]))


def codec_of_name(name: str) -> str:
    """Give the Python codec of a name that `charset_name` returned."""
    return _CHARSETS[name][0]


@lru_cache(maxsize=256)
def codec_of(label: str) -> str | None:
    """Give the Python codec to decode with for a charset label, or None where only a guess can help.

    The codec is the superset of what the label names (`iso-8859-1` -> `cp1252`), always one of a fixed set of text
    codecs. Source: WHATWG Encoding Standard 4.2, and the labels seen in mail.
    """
    name = charset_name(label)
    return None if name is None else _CHARSETS[name][0]

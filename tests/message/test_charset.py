"""Decoding bytes: which step decides, what is a guess, and that nothing is ever refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.message.charset import CharsetStep, Decoded, decode


@pytest.mark.parametrize(
    ("data", "label", "text", "charset", "step"),
    [
        (b"plain", None, "plain", "us-ascii", CharsetStep.ascii),
        (b"plain", "utf-8", "plain", "utf-8", CharsetStep.declared),
        (b"\xef\xbb\xbfGr\xc3\xbc\xc3\x9fe", "iso-8859-1", "Grüße", "utf-8", CharsetStep.bom),
        (b"\xff\xfeh\x00i\x00\xfc\x00", None, "hiü", "utf-16", CharsetStep.bom),
        (b"caf\xe9", "iso-8859-1", "café", "windows-1252", CharsetStep.declared),
        (b"caf\xc3\xa9", None, "café", "utf-8", CharsetStep.utf8),
        (b"caf\xc3\xa9", "us-ascii", "café", "utf-8", CharsetStep.utf8),
    ],
)
def test_each_step_says_that_it_decided(
    data: bytes, label: str | None, text: str, charset: str, step: CharsetStep
) -> None:
    decoded = decode(data, label)
    assert decoded == Decoded(text, charset, step)
    assert not decoded.is_guess


def test_a_neighbours_charset_is_a_guess() -> None:
    decoded = decode("Пользователь".encode("koi8-r"), None, ("koi8-r",))
    assert (decoded.text, decoded.step) == ("Пользователь", CharsetStep.sibling)
    assert decoded.is_guess


def test_detection_comes_after_all_else_and_is_a_guess() -> None:
    decoded = decode("Сообщение не может быть доставлено получателю".encode("cp1251"))
    assert (decoded.text, decoded.charset) == ("Сообщение не может быть доставлено получателю", "windows-1251")
    assert decoded.step is CharsetStep.guessed
    assert decoded.is_guess


def test_the_trade_mark_sign_without_any_label() -> None:
    assert decode(b"Company Name\x99 Helpdesk").text == "Company Name™ Helpdesk"


@pytest.mark.parametrize(
    ("text", "written_in", "label"),
    [
        ("① 検索", "cp932", "shift_jis"),
        ("똠방각하", "cp949", "ks_c_5601-1987"),
        ("朱镕基", "gbk", "gb2312"),
        ("“quoted” – €", "cp1252", "iso-8859-1"),
        ("ґанок", "koi8-u", "koi8-r"),
        ("①", "euc_jis_2004", "euc-jp"),
        ("Grüße", "utf-7", "unicode-1-1-utf-7"),
        ("日本", "utf-16-be", "utf-16be"),
    ],
)
def test_labels_mean_the_superset_that_is_really_sent(text: str, written_in: str, label: str) -> None:
    padded = text if written_in != "utf-16-be" else text + " x"
    decoded = decode(padded.encode(written_in), label)
    assert decoded.text == padded
    assert not decoded.damaged


def test_iso_2022_jp_with_circled_digits() -> None:
    # NEC's row 13, which no codec of Python knows under this label.
    decoded = decode(b"\x1b$B-!8!:w\x1b(B ok", "iso-2022-jp")
    assert decoded == Decoded("①検索 ok", "iso-2022-jp", CharsetStep.declared)


def test_iso_2022_jp_ends_its_double_byte_mode_with_the_line() -> None:
    assert decode(b"\x1b$B-!\nnext", "iso-2022-jp").text == "①\nnext"


def test_undeclared_iso_2022_jp_is_recognised_by_its_escapes() -> None:
    decoded = decode(b"\x1b$B8!:w\x1b(B", "us-ascii")
    assert (decoded.text, decoded.step) == ("検索", CharsetStep.guessed)


def test_undefined_bytes_of_windows_1252_are_kept_and_flagged() -> None:
    assert decode(b"a\x81\x99", "windows-1252") == Decoded("a\x81™", "windows-1252", CharsetStep.declared, True)


def test_a_text_cut_off_within_a_character_keeps_its_charset() -> None:
    decoded = decode("né à l’été".encode()[:-1], "utf-8")
    assert decoded == Decoded("né à l’ét\ufffd", "utf-8", CharsetStep.declared, True)


def test_a_label_that_lies_gives_way() -> None:
    decoded = decode(b"Benutzer f\xfcr M\xfcller", "utf-8")
    assert decoded.text == "Benutzer für Müller"
    assert decoded.is_guess


def test_utf_7_yields_no_lone_surrogates() -> None:
    decoded = decode(b"+2AA-", "utf-7")
    assert decoded.text == "\ufffd"
    assert decoded.damaged


def test_utf_16_is_not_believed_without_a_nul() -> None:
    assert decode(b"plain text", "utf-16").text == "plain text"


@given(
    st.binary(max_size=300), st.sampled_from([None, "utf-8", "iso-2022-jp", "utf-7", "utf-16", "hz", "gb2312", "x-no"])
)
def test_any_bytes_become_text_that_can_be_written(data: bytes, label: str | None) -> None:
    decode(data, label).text.encode("utf-8")


@given(st.text(min_size=1).filter(lambda text: not text.startswith("\ufeff")))
def test_declared_utf_8_comes_back_whole(text: str) -> None:
    assert decode(text.encode(), "utf-8").text == text

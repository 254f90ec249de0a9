"""Header values: folding, encoded words of every quality, raw 8-bit."""

import email.header
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.message.charset import CharsetStep
from inspector.message.header import decode_value, decode_value_details


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (b" Undeliverable: hello \r\n", "Undeliverable: hello"),
        (b"one\r\n\ttwo\n  three\r four", "one two three four"),
        (b"a  b", "a  b"),
        (b"=?Windows-1252?Q?Company_Name=99_Helpdesk?=", "Company Name™ Helpdesk"),
        (b"=?iso-8859-1?q?caf=e9?= au lait", "café au lait"),
        (b"Re: =?utf-8?B?R3LDvMOfZQ==?=, again", "Re: Grüße, again"),
        (b"=?utf-8*fr?Q?=C3=A9t=C3=A9?=", "été"),
        (b"=?uft-8?Q?=C3=A9?=", "é"),
        (b"=?utf-8?Q??=", ""),
        (b"=?utf-8?Q?two words?=", "two words"),
        (b"=?utf-8?Q?Why??=", "Why?"),
        (b"=?utf-8?Q?100%=3F?=", "100%?"),
        (b"=?utf-8?Q?a=\r\n b?=", "a=b"),
        (b"=?utf-8?Q?bro\r\n ken?=", "broken"),
    ],
)
def test_values_are_decoded(raw: bytes, text: str) -> None:
    assert decode_value(raw) == text


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (b"=?utf-8?q?caf=C3=A9?=\r\n =?utf-8?q?_cr=C3=A8me?=", "café crème"),
        (b"=?utf-8?Q?a?==?utf-8?Q?b?=", "ab"),
        (b"=?utf-8?Q?a?= =?iso-8859-1?Q?=e9?=", "aé"),
        (b"=?utf-8?Q?a?= and =?utf-8?Q?b?=", "a and b"),
        (b"=?utf-8?B?5pel5pys6A==?= =?UTF-8?B?qp4=?=", "日本語"),
        (b"=?utf-8?Q?=F0=9F?= =?utf-8?B?mIA=?=", "😀"),
        (b"=?iso-2022-jp?B?GyRCOCEbKEI=?=\n =?iso-2022-jp?B?GyRCOncbKEI=?=", "検索"),
    ],
)
def test_adjacent_words_of_one_charset_are_joined_as_bytes(raw: bytes, text: str) -> None:
    assert decode_value(raw) == text


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (b"=?utf-8?B?SGVsbG8?=", "Hello"),
        (b"=?utf-8?B?SGVsb?= =?utf-8?B?G8=?=", "Hello"),
        (b"=?utf-8?B?SGVs*bG8=?=", "Hello"),
        (b"Failure: =?utf-8?B?SGVsbG8", "Failure: Hello"),
        (b"=?utf-8?Q?cut off he", "cut off he"),
    ],
)
def test_base64_of_any_length_and_words_cut_off(raw: bytes, text: str) -> None:
    assert decode_value(raw) == text


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (b'"=?utf-8?Q?J=C3=B6rg?=" <joerg@example.org>', '"Jörg" <joerg@example.org>'),
        (b"postmaster@example.org (=?utf-8?Q?J=C3=B6rg?=)", "postmaster@example.org (Jörg)"),
        (b"[list]=?utf-8?Q?_=C3=A9?=!", "[list] é!"),
    ],
)
def test_words_are_decoded_also_where_they_are_forbidden(raw: bytes, text: str) -> None:
    assert decode_value(raw) == text


def test_raw_8_bit_values() -> None:
    assert decode_value("Grüße – Größe".encode()) == "Grüße – Größe"
    assert decode_value("Grüße an Müller".encode("cp1252")) == "Grüße an Müller"


def test_no_control_character_survives() -> None:
    assert decode_value(b"=?utf-8?Q?a=0D=0ABcc:_x=00=1B[31m?=") == "a Bcc: x[31m"
    assert decode_value(b"a\0b\x07c") == "abc"


def test_text_that_only_looks_like_a_word_is_left_alone() -> None:
    assert decode_value(b"what =? ?= =?utf-8?X?abc?= =?x?b?and more") == "what =? ?= =?utf-8?X?abc?= =?x?b?and more"


def test_details_say_where_and_how_each_word_was_decoded() -> None:
    raw = b"Re: =?utf-8*de?Q?Gr=C3?= =?utf-8?Q?=BC=C3=9Fe?= x"
    details = decode_value_details(raw)
    first, second = details.words
    assert details.text == "Re: Grüße x"
    assert raw[first.start : first.end] == b"=?utf-8*de?Q?Gr=C3?="
    assert raw[second.start : second.end] == b"=?utf-8?Q?=BC=C3=9Fe?="
    assert (first.text, second.text) == ("Gr", "üße")
    assert (first.label, first.language, first.codec, first.encoding) == ("utf-8", "de", "utf-8", "Q")
    assert first.step is CharsetStep.declared
    assert details.step is CharsetStep.ascii


def test_details_of_guesses_and_damage() -> None:
    guessed = decode_value_details(b"=?x-unknown?Q?Gr=FC=DFe_aus_M=FCnchen?=")
    assert guessed.words[0].step is CharsetStep.guessed
    assert decode_value_details(b"=?utf-8?B?SGVsbG8").words[0].damaged
    assert decode_value_details("Größe".encode()).step is CharsetStep.utf8


@pytest.mark.parametrize(
    "raw",
    [
        b"=?utf-8?Q?abc=C3=A9?= " * 10_000,
        b"=?utf-8?Q?" * 100_000,
        b"=?a?Q?x?y?z" * 50_000,
        b" " * 1_000_000 + b"\n",
        b"=?utf-8?B?" + b"QUJD" * 250_000,
        b"\x1b$" * 200_000,
        b"x\n " * 300_000,
    ],
    ids=["words", "unclosed", "questions", "blanks", "base64", "escapes", "folds"],
)
def test_large_values_take_no_more_than_their_share(raw: bytes) -> None:
    started = time.process_time()
    decode_value_details(raw)
    assert time.process_time() - started < 2.0


@given(st.binary(max_size=200))
def test_any_bytes_give_one_printable_line(raw: bytes) -> None:
    text = decode_value(raw)
    assert decode_value_details(raw).text == text
    assert len(text.splitlines()) <= 1
    text.encode("utf-8")


_PIECES = [
    b"=?",
    b"utf-8",
    b"iso-2022-jp",
    b"utf-7",
    b"?Q?",
    b"?b?",
    b"?=",
    b"=C3",
    b"=A9",
    b"SGk=",
    b" ",
    b"\r\n ",
    b"\xe9",
    b"_",
]


@given(st.lists(st.sampled_from(_PIECES), max_size=20).map(b"".join))
def test_any_mixture_of_word_parts_is_survived(raw: bytes) -> None:
    assert decode_value_details(raw).text == decode_value(raw)


_READABLE = st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp"))


@given(st.text(_READABLE, min_size=1, max_size=120))
def test_utf_8_written_by_the_standard_library_is_read(text: str) -> None:
    written = email.header.Header(text, "utf-8", maxlinelen=60).encode()
    assert decode_value(written.encode("ascii")) == text.strip()


@given(st.text(st.characters(codec="latin-1", exclude_categories=("Cc",)), min_size=1, max_size=120))
def test_latin_1_written_by_the_standard_library_is_read_as_it_does(text: str) -> None:
    written = email.header.Header(text, "iso-8859-1", maxlinelen=60).encode()
    expected = str(email.header.make_header(email.header.decode_header(written)))
    assert decode_value(written.encode("ascii")) == expected.strip()

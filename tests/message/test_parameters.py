"""Content-Type and Content-Disposition values."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.message.parameters import parse_parameters


@pytest.mark.parametrize(
    ("raw", "value", "parameters"),
    [
        (b"", "", {}),
        (b"Message/Delivery-Status", "message/delivery-status", {}),
        (b"text/plain; Charset=UTF-8", "text/plain", {"charset": "UTF-8"}),
        (b'a/b; x="1;2"; y=3;', "a/b", {"x": "1;2", "y": "3"}),
        (
            b' multipart/report; report-type=delivery-status;\r\n\tboundary="a/b=_1"',
            "multipart/report",
            {"report-type": "delivery-status", "boundary": "a/b=_1"},
        ),
        (b"TEXT / Plain; charset = 'utf-8' (a comment (nested))", "text/plain", {"charset": "utf-8"}),
        (b"text/plain; (a) charset(b)=utf-8", "text/plain", {"charset": "utf-8"}),
        (b"text/plain charset=us-ascii format=flowed", "text/plain", {"charset": "us-ascii", "format": "flowed"}),
        (b"charset=utf-8", "", {"charset": "utf-8"}),
        (b"text", "text", {}),
        (b"multipart/mixed; boundary=a=b", "multipart/mixed", {"boundary": "a=b"}),
        (b'a/b; boundary="unclosed', "a/b", {"boundary": "unclosed"}),
        (b'a/b; name="x\\"y\\\\z"', "a/b", {"name": 'x"y\\z'}),
        (b'a/b; name="C:\\temp\\x.txt"', "a/b", {"name": "C:\\temp\\x.txt"}),
        (
            b"attachment; filename=my report (1).txt; size=5",
            "attachment",
            {"filename": "my report (1).txt", "size": "5"},
        ),
        (b"a/b; x=1; x=2", "a/b", {"x": "1"}),
        (b"a/b; ; ;x=1", "a/b", {"x": "1"}),
    ],
)
def test_values_and_parameters(raw: bytes, value: str, parameters: dict[str, str]) -> None:
    assert parse_parameters(raw) == (value, parameters)


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        (b"attachment; filename*=utf-8''caf%C3%A9.txt", "café.txt"),
        (b"attachment; filename*=iso-8859-1'en'%A3%20rates.txt", "£ rates.txt"),
        (b"attachment; filename*0*=utf-8''caf%C3%A9; filename*1=\" a.\"; filename*2*=t%78t", "café a.txt"),
        (b"attachment; filename*2=c; filename*0=a; filename*1=b", "abc"),
        (b"attachment; filename*3=d; filename*0=a", "ad"),
        (b"attachment; filename*0*=utf-8''%E6%97; filename*1*=%A5", "日"),
        (b"attachment; filename=plain.txt; filename*=utf-8''%C3%A9", "é"),
        (b"attachment; filename*=no-quotes%20here", "no-quotes here"),
        (b'attachment; filename="=?utf-8?Q?caf=C3=A9?="', "café"),
        (b'attachment; filename="caf\xc3\xa9"', "café"),
        (b'attachment; filename="caf\xe9 cr\xe8me br\xfbl\xe9e"', "café crème brûlée"),
    ],
)
def test_names_in_every_encoding(raw: bytes, name: str) -> None:
    assert parse_parameters(raw)[1]["filename"] == name


def test_the_boundary_stays_as_its_bytes() -> None:
    boundary = parse_parameters(b'multipart/mixed; boundary="=?b\xe9?="')[1]["boundary"]
    assert boundary.encode("latin-1") == b"=?b\xe9?="


@pytest.mark.parametrize("unit", [b"a=b; ", b"(", b'a="', b"a=b (", b"a(=b ", b'\\"', b"=;", b"a*1=x;", b"a "])
def test_long_values_are_linear(unit: bytes) -> None:
    started = time.process_time()
    parse_parameters(b"x/y; " + unit * 50_000)
    assert time.process_time() - started < 2.0


@given(
    st.lists(
        st.sampled_from([b"a", b"/", b";", b"=", b'"', b"\\", b"(", b")", b"*", b"0", b"'", b"%C3", b" ", b"\xe9"])
    )
)
def test_any_mixture_is_survived(pieces: list[bytes]) -> None:
    value, parameters = parse_parameters(b"".join(pieces))
    assert value == value.lower()
    assert all(name == name.lower() for name in parameters)


@given(st.dictionaries(st.from_regex(r"[a-z]{1,8}", fullmatch=True), st.text("ab ;=()<>", max_size=12)))
def test_quoted_parameters_come_back(parameters: dict[str, str]) -> None:
    written = "a/b" + "".join(f'; {name}="{content}"' for name, content in parameters.items())
    assert parse_parameters(written.encode()) == ("a/b", parameters)

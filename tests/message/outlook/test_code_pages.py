"""Code pages as charset labels that the decoder knows."""

import pytest

from inspector.message.charset import codec_of
from inspector.message.outlook.code_pages import charset_label, code_page_of_locale


@pytest.mark.parametrize(
    ("page", "codec"),
    [
        (1252, "cp1252"),
        (1251, "cp1251"),
        (874, "cp874"),
        (850, "cp850"),
        (932, "cp932"),
        (936, "gb18030"),
        (950, "big5hkscs"),
        (28592, "iso8859_2"),
        (20866, "koi8_u"),
        (65001, "utf-8"),
        (50220, "iso2022_jp_ext"),
    ],
)
def test_label_of_page(page: int, codec: str) -> None:
    label = charset_label(page)
    assert label is not None
    assert codec_of(label) == codec


@pytest.mark.parametrize("page", [0, -1, 37, 99_999])
def test_an_unknown_page_says_nothing(page: int) -> None:
    assert charset_label(page) is None


@pytest.mark.parametrize(
    ("locale_id", "page"), [(0x0409, 1252), (0x0419, 1251), (0x0411, 932), (0x0804, 936), (0x0404, 950), (0, 1252)]
)
def test_page_of_locale(locale_id: int, page: int) -> None:
    assert code_page_of_locale(locale_id) == page

"""Texts, dates and numbers of the window in the language of the person."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime


def translate(context: str, text: str) -> str:
    """Return `text` in the language of the installed translators, or as it is.

    A plain function, so that values built outside of any widget are found by `pyside6-lupdate` too.
    """
    return QCoreApplication.translate(context, text)


def language_code() -> str:
    """Return the code of the language that texts come in, such as `de`: each translation says its own."""
    return translate("Language", "en")


def number_text(number: int) -> str:
    """Return a number in the digits of the locale, with its thousands apart."""
    return QLocale().toString(number)


def size_text(size: int) -> str:
    """Return a number of bytes as people write it: 1.2 kB."""
    if size < 1000:
        return translate("Language", "{count} B").format(count=number_text(size))
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def date_text(date: datetime) -> str:
    """Return a date and time with its offset from UTC, the month as a word of the locale."""
    day, time = QDate(date.year, date.month, date.day), QTime(date.hour, date.minute, date.second)
    text = QLocale().toString(QDateTime(day, time), translate("Language", "d MMM yyyy, HH:mm"))
    offset = date.strftime("%z")
    return translate("Language", "{date} {offset}").format(date=text, offset=offset) if offset else text

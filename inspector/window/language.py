"""Texts of the window in the language of the person."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime


def translate(context: str, text: str) -> str:
    """Return `text` in the language of the installed translators, or as it is.

    A plain function, so that values built outside of any widget are found by `pyside6-lupdate` too.
    """
    return QCoreApplication.translate(context, text)


def size_text(size: int) -> str:
    """Return a number of bytes as people write it: 1.2 kB."""
    if size < 1000:
        return f"{QLocale().toString(size)} B"
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def date_text(date: datetime) -> str:
    """Return a date and time with its offset from UTC, the month as a word of the locale."""
    day, time = QDate(date.year, date.month, date.day), QTime(date.hour, date.minute, date.second)
    moment = QDateTime(day, time)
    text = QLocale().toString(moment, "d MMM yyyy, HH:mm")
    offset = date.strftime("%z")
    return f"{text} {offset}".rstrip()

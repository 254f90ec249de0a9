"""What the kinds of parts are called, what they are for, and where their standards stand."""

from typing import NamedTuple

from inspector.window.language import translate


class PartWords(NamedTuple):
    """A kind of part in words: its name in the tree, its icon, what it is, and its standard."""

    title: str
    icon: str
    meaning: str
    standard: str


def words_for(media_type: str) -> PartWords:
    """Return the words for a media type in lower case; a whole family shares words where a type has none."""
    known = _by_type(media_type)
    return known if known is not None else _by_family(media_type)


def _by_type(media_type: str) -> PartWords | None:
    if media_type in ("message/delivery-status", "message/global-delivery-status"):
        return PartWords(
            translate("Parts", "Report for machines"),
            "report-machine",
            translate(
                "Parts",
                "The delivery report in a form that programs read: one block about the report itself, then one block "
                "for each recipient with the status code and the answer of the server.",
            ),
            "RFC 3464" if media_type == "message/delivery-status" else "RFC 6533",
        )
    if media_type in ("text/rfc822-headers", "message/rfc822-headers", "message/global-headers"):
        return PartWords(
            translate("Parts", "Returned message (headers only)"),
            "original-headers",
            translate(
                "Parts",
                "The header lines of the message that the report is about. The text of the message was left out.",
            ),
            "RFC 6522" if media_type != "message/global-headers" else "RFC 6533",
        )
    if media_type in ("message/rfc822", "message/global", "message/news"):
        return PartWords(
            translate("Parts", "Message inside this message"),
            "message",
            translate("Parts", "A complete message, with its own header lines and parts, carried inside another one."),
            "RFC 2046 5.2.1" if media_type == "message/rfc822" else "RFC 6532",
        )
    return _report_types(media_type)


def _report_types(media_type: str) -> PartWords | None:
    if media_type == "message/feedback-report":
        return PartWords(
            translate("Parts", "Complaint report for machines"),
            "report-machine",
            translate("Parts", "Says that a recipient, or their provider, marked a message as unwanted."),
            "RFC 5965",
        )
    if media_type in ("message/disposition-notification", "message/global-disposition-notification"):
        return PartWords(
            translate("Parts", "Receipt for machines"),
            "report-machine",
            translate("Parts", "Says what the recipient's mail program did with a message: shown, deleted, and so on."),
            "RFC 8098",
        )
    if media_type == "multipart/report":
        return PartWords(
            translate("Parts", "Report in several parts"),
            "container",
            translate(
                "Parts",
                "The standard wrapper of a report: a text for people, a part for programs, and the message "
                "that came back.",
            ),
            "RFC 6522",
        )
    return _containers(media_type)


def _containers(media_type: str) -> PartWords | None:
    if media_type == "multipart/alternative":
        return PartWords(
            translate("Parts", "Same text in several forms"),
            "container",
            translate("Parts", "The same content several times, from the simplest to the richest form."),
            "RFC 2046 5.1.4",
        )
    if media_type == "multipart/related":
        return PartWords(
            translate("Parts", "Page with its images"),
            "container",
            translate("Parts", "A formatted text together with the images it shows."),
            "RFC 2387",
        )
    if media_type in ("multipart/signed", "application/pkcs7-signature", "application/pgp-signature"):
        return PartWords(
            translate("Parts", "Signed content")
            if media_type == "multipart/signed"
            else translate("Parts", "Signature"),
            "lock",
            translate("Parts", "A signature that shows who wrote the message and that nobody changed it."),
            "RFC 1847",
        )
    return None


def _by_family(media_type: str) -> PartWords:
    family = media_type.partition("/")[0]
    if media_type == "text/html":
        return PartWords(
            translate("Parts", "Text with formatting (HTML)"),
            "html",
            translate("Parts", "A formatted text. The inspector shows its words only and loads nothing from outside."),
            "RFC 2854",
        )
    if family == "text":
        return PartWords(
            translate("Parts", "Text"), "text", translate("Parts", "A text for people to read."), "RFC 2046 4.1"
        )
    if family == "multipart":
        return PartWords(
            translate("Parts", "Several parts"),
            "container",
            translate("Parts", "A wrapper that holds several parts, one after the other."),
            "RFC 2046 5.1",
        )
    if family == "image":
        return PartWords(
            translate("Parts", "Image"), "image", translate("Parts", "A picture sent along."), "RFC 2046 4.2"
        )
    if family == "message":
        return PartWords(
            translate("Parts", "Message part"), "message", translate("Parts", "A part about a message."), "RFC 2046 5.2"
        )
    return PartWords(
        translate("Parts", "Attachment"),
        "attachment",
        translate("Parts", "A file sent along. The inspector neither opens nor runs it."),
        "RFC 2183",
    )

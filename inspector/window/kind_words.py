"""What kinds of messages are called, and their colour and icon."""

from typing import NamedTuple

from inspector.window.language import translate
from inspector.window.theme import Tone


class KindWords(NamedTuple):
    """A kind of message in words; colour and icon say the same. `title` heads a card that has no cause to head it."""

    label: str
    tone: Tone
    icon: str
    sentence: str
    title: str = ""


def kind_words(kind: str) -> KindWords:
    """Return the words for a `kind` of the public interface."""
    make = _KINDS.get(kind, _not_a_bounce)
    return make()


def _failed() -> KindWords:
    return KindWords(
        translate("Kinds", "Not delivered"),
        Tone.BAD,
        "failed",
        translate("Kinds", "The message did not arrive, and no server will try again."),
    )


def _delayed() -> KindWords:
    return KindWords(
        translate("Kinds", "Not failed yet"),
        Tone.WAIT,
        "delayed",
        translate("Kinds", "The message is late. The server keeps trying by itself."),
    )


def _delivered() -> KindWords:
    return KindWords(
        translate("Kinds", "Delivered"), Tone.GOOD, "delivered", translate("Kinds", "The message arrived.")
    )


def _relayed() -> KindWords:
    return KindWords(
        translate("Kinds", "Handed on"),
        Tone.GOOD,
        "delivered",
        translate("Kinds", "The message was passed to a server that sends no reports, so nothing more will be heard."),
    )


def _expanded() -> KindWords:
    return KindWords(
        translate("Kinds", "Passed to a list"),
        Tone.GOOD,
        "delivered",
        translate("Kinds", "The message reached a mailing list, which sent it on to its members."),
    )


def _feedback() -> KindWords:
    return KindWords(
        translate("Kinds", "Complaint"),
        Tone.WAIT,
        "feedback",
        translate("Kinds", "A recipient marked a message as unwanted, and their provider reports it."),
        translate("Kinds", "Somebody complained about your mail"),
    )


def _disposition() -> KindWords:
    return KindWords(
        translate("Kinds", "Receipt"),
        Tone.NOTE,
        "info",
        translate("Kinds", "The recipient's mail program tells what became of a message that had arrived."),
        translate("Kinds", "The recipient’s mail program answered"),
    )


def _auto_reply() -> KindWords:
    return KindWords(
        translate("Kinds", "Automatic reply"),
        Tone.NOTE,
        "auto-reply",
        translate("Kinds", "The message arrived, and a program answered it, for example with an absence note."),
        translate("Kinds", "A program answered for the recipient"),
    )


def _challenge() -> KindWords:
    return KindWords(
        translate("Kinds", "Asks you to confirm"),
        Tone.NOTE,
        "auto-reply",
        translate("Kinds", "The recipient's system wants the sender to confirm the message before it delivers it."),
        translate("Kinds", "The recipient’s system wants a confirmation"),
    )


def _not_a_bounce() -> KindWords:
    return KindWords(
        translate("Kinds", "Ordinary message"),
        Tone.PLAIN,
        "info",
        translate("Kinds", "It is an ordinary message: nothing in it reports on the delivery of another one."),
        translate("Kinds", "This is not a bounce"),
    )


_KINDS = {
    "failed": _failed,
    "delayed": _delayed,
    "delivered": _delivered,
    "relayed": _relayed,
    "expanded": _expanded,
    "feedback": _feedback,
    "disposition": _disposition,
    "auto-reply": _auto_reply,
    "challenge": _challenge,
}

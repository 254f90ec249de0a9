"""The explanation of a part of the message: what it is, where its standard is, and what stands in it."""

from functools import partial

from inspector.message.charset import CharsetStep
from inspector.message.header import decode_value_details
from inspector.message.part import HeaderField, Part, Property
from inspector.message.source import Span
from inspector.window.language import size_text, translate
from inspector.window.markup import MAX_TEXT_CHARACTERS, Page
from inspector.window.nodes import measured
from inspector.window.part_words import words_for

MAX_SHOWN_FIELDS = 200

# Decoding more than this would hold up the window for long.
MAX_DECODED_BYTES = 64 * 1024 * 1024

_OF_INTEREST = (b"from", b"to", b"cc", b"subject", b"date", b"message-id", b"reply-to", b"return-path")


def explain_part(page: Page, part: Part, title: str) -> None:
    """Write the page about a MIME part or an Outlook attachment."""
    page.title(title)
    describe_part(page, part)


def describe_part(page: Page, part: Part) -> None:
    """Write what a part is, where its standard is, and what stands in it."""
    words = words_for(part.content_type)
    page.paragraph(words.meaning)
    _add_key_fields(page, part)
    rows = [(translate("Explanation", "Type"), part.content_type, _value_span(part, b"content-type"))]
    if part.encoding:
        rows.append(
            (translate("Explanation", "Packed as"), part.encoding, _value_span(part, b"content-transfer-encoding"))
        )
    rows.append(
        (translate("Explanation", "Size"), size_text(measured(part)()), Span(part.source, part.body_start, part.end))
    )
    if part.file_name:
        rows.append((translate("Explanation", "File name"), part.file_name, _value_span(part, b"content-disposition")))
    if part.is_text and not part.children:
        decoded = part.text.charset
        rows.append((translate("Explanation", "Character set"), f"{decoded.charset}, {step_text(decoded.step)}", None))
    rows.append((translate("Explanation", "Standard"), words.standard, None))
    page.heading(translate("Explanation", "About this part"))
    page.rows(rows)
    if part.is_encoded and not part.children and part.end - part.body_start <= MAX_DECODED_BYTES:
        page.paragraph_link(translate("Explanation", "Show it decoded"), partial(_decoded_span, part))
    if part.is_text and not part.children:
        add_text(page, part)


def _decoded_span(part: Part) -> Span:
    return Span(part.decoded, 0, len(part.decoded))


def _add_key_fields(page: Page, part: Part) -> None:
    rows = []
    for name in _OF_INTEREST:
        place = part.field(name)
        value = part.header(name)
        if place is not None and value:
            rows.append((_written(part, place), value, part.span_of(place)))
    if rows:
        page.rows(rows)


def _written(part: Part, place: HeaderField) -> str:
    return part.source.read(place.start, place.start + len(place.name)).decode("ascii", "replace")


def _value_span(part: Part, name: bytes) -> Span | None:
    place = part.field(name)
    return part.span_of(place) if place is not None else None


def add_text(page: Page, part: Part) -> None:
    """Add the words of a text part; a long text is cut off."""
    text = part.text.text
    page.heading(translate("Explanation", "Its text"))
    page.preformatted(text[:MAX_TEXT_CHARACTERS])
    if len(text) > MAX_TEXT_CHARACTERS:
        page.note(translate("Explanation", "The rest of this long text is in the source below."))


def step_text(step: CharsetStep) -> str:
    """Return how a character set was settled."""
    words = {
        CharsetStep.bom: translate("Explanation", "shown by the mark at the beginning"),
        CharsetStep.declared: translate("Explanation", "as the message says"),
        CharsetStep.ascii: translate("Explanation", "plain ASCII"),
        CharsetStep.utf8: translate("Explanation", "not stated, but valid UTF-8"),
        CharsetStep.sibling: translate("Explanation", "a guess: that of a neighbouring part"),
        CharsetStep.guessed: translate("Explanation", "a guess from the letters used"),
        CharsetStep.fallback: translate("Explanation", "a guess: nothing tells which it is"),
    }
    return words[step]


def explain_field(page: Page, part: Part, place: HeaderField) -> None:
    """Write the page about one header field: as it was sent, as it reads, and how it was decoded."""
    raw = part.raw_value(place)
    details = decode_value_details(raw)
    page.title(_written(part, place))
    page.paragraph(details.text)
    page.heading(translate("Explanation", "As it was sent"))
    page.preformatted(raw[:MAX_TEXT_CHARACTERS].decode("utf-8", "backslashreplace").strip(), part.span_of(place))
    if not details.words:
        if details.step not in (CharsetStep.ascii, CharsetStep.declared):
            text = translate("Explanation", "Letters outside of ASCII were read as {charset}: {how}.")
            page.note(text.format(charset=details.charset, how=step_text(details.step)))
        return
    page.heading(translate("Explanation", "How it was decoded (RFC 2047)"))
    ways = {"B": translate("Explanation", "base64"), "Q": translate("Explanation", "quoted-printable")}
    page.pieces((each.text, f"{each.label}, {ways[each.encoding]}", step_text(each.step)) for each in details.words)
    if any(each.damaged for each in details.words):
        page.callout_note(translate("Explanation", "Some bytes mean nothing in that character set and were replaced."))


def explain_header(page: Page, part: Part) -> None:
    """Write the page about a whole header: every field as it reads."""
    page.title(translate("Explanation", "Header lines"))
    page.paragraph(
        translate(
            "Explanation", "Who sent the message to whom, when and how it travelled. Each server adds lines on top."
        )
    )
    page.note("RFC 5322")
    rows = []
    for place in part.fields[:MAX_SHOWN_FIELDS]:
        rows.append((_written(part, place), decode_value_details(part.raw_value(place)).text, part.span_of(place)))
    page.rows(rows)
    if part.properties:
        page.rows((each.name, property_text(each), None) for each in list(part.properties.values())[:MAX_SHOWN_FIELDS])


def property_text(item: Property) -> str:
    """Return a MAPI property's value for people."""
    if isinstance(item.value, bytes):
        return size_text(len(item.value))
    return str(item.value)[:MAX_TEXT_CHARACTERS]


def explain_property(page: Page, item: Property) -> None:
    """Write the page about one property of an Outlook item."""
    page.title(item.name)
    page.paragraph(translate("Explanation", "A value that Outlook keeps about this item."))
    page.rows(
        [
            (translate("Explanation", "Value"), property_text(item), Span(item.source, item.start, item.end)),
            (translate("Explanation", "Property id"), f"0x{item.tag:04X}", None),
            (translate("Explanation", "Standard"), "MS-OXPROPS", None),
        ]
    )

"""The explanation of whatever is selected, as HTML and the places its links lead to."""

from dataclasses import dataclass

from inspector.bounce.hops import Hop
from inspector.bounce.report import Inspection, Recipient
from inspector.knowledge.catalogue import Catalogue, load_catalogue
from inspector.window.explain_code import write_words
from inspector.window.explain_message import explain_hop, explain_journey, explain_message
from inspector.window.explain_part import add_text, explain_field, explain_header, explain_part, explain_property
from inspector.window.explain_recipient import explain_recipient, explain_recipients
from inspector.window.language import translate
from inspector.window.markup import Page, Place
from inspector.window.node import BodyOf, FieldOf, HeaderOf, Journey, Node, PropertyOf, Recipients
from inspector.window.theme import Theme


@dataclass(frozen=True, slots=True)
class Explanation:
    """HTML with links `inspector:evidence/N`, where N counts `places`."""

    html: str
    places: tuple[Place, ...] = ()


def explain_node(node: Node, inspection: Inspection, theme: Theme, language: str = "en") -> Explanation:
    """Return the explanation of a row of the tree."""
    page = Page(theme)
    _write(page, node, inspection, language)
    return Explanation(page.html, tuple(page.places))


def _write(page: Page, node: Node, inspection: Inspection, language: str) -> None:
    subject = node.subject
    catalogue = load_catalogue()
    if isinstance(subject, Recipient):
        explain_recipient(page, subject, inspection.report, catalogue, language)
    elif isinstance(subject, Recipients):
        explain_recipients(page, subject.recipients, catalogue, language)
    elif isinstance(subject, Hop):
        explain_hop(page, subject)
    elif isinstance(subject, Journey):
        explain_journey(page, subject)
    elif isinstance(subject, FieldOf):
        explain_field(page, subject.part, subject.place)
    elif isinstance(subject, HeaderOf):
        explain_header(page, subject.part)
    elif isinstance(subject, PropertyOf):
        explain_property(page, subject.property)
    elif isinstance(subject, BodyOf):
        page.title(node.title)
        add_text(page, subject.part)
    elif subject is inspection.message.root:
        explain_message(page, inspection, catalogue, language)
    else:
        explain_part(page, subject, node.title)


def explain_nothing(theme: Theme) -> Explanation:
    """Return what the panel says when nothing is selected."""
    page = Page(theme)
    page.note(translate("Explanation", "Select a part on the left to see what it is."))
    return Explanation(page.html)


def explain_words_page(words: str, catalogue: Catalogue, theme: Theme, language: str = "en") -> Explanation:
    """Return the explanation of a code, a whole SMTP reply or a log line."""
    page = Page(theme)
    if words.strip():
        write_words(page, words, catalogue, language)
    return Explanation(page.html)

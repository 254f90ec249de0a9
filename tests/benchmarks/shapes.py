"""Every way in which a message can grow: what is quadratic in one of them is what a hostile message would use."""

from collections.abc import Callable
from typing import NamedTuple

from tests.benchmarks import header_shapes, text_shapes, tree_shapes


class Shape(NamedTuple):
    """A way to grow, and how many of what make a message that is large already."""

    make: Callable[[int], bytes]
    large: int

    @property
    def name(self) -> str:
        """The name of the function."""
        return self.make.__name__


SHAPES = (
    Shape(tree_shapes.attachment_bytes, 64_000_000),
    Shape(text_shapes.recipients, 40_000),
    Shape(tree_shapes.parts, 20_000),
    Shape(tree_shapes.parts_without_blank_lines, 40_000),
    Shape(tree_shapes.undeclared_boundaries, 20_000),
    Shape(tree_shapes.typed_parts, 10_000),
    Shape(tree_shapes.multipart_levels, 10_000),
    Shape(tree_shapes.closed_multipart_levels, 10_000),
    Shape(tree_shapes.message_levels, 10_000),
    Shape(tree_shapes.report_levels, 10_000),
    Shape(header_shapes.header_fields, 100_000),
    Shape(header_shapes.received_fields, 50_000),
    Shape(header_shapes.header_value, 1_000_000),
    Shape(header_shapes.folded_value, 1_000_000),
    Shape(header_shapes.no_fields, 4_000_000),
    Shape(header_shapes.nameless_line, 1_000_000),
    Shape(header_shapes.address_list, 20_000),
    Shape(header_shapes.brackets, 200_000),
    Shape(header_shapes.encoded_words, 10_000),
    Shape(header_shapes.encoded_words_of_many_charsets, 10_000),
    Shape(header_shapes.begun_words, 20_000),
    Shape(text_shapes.named_in_prose, 10_000),
    Shape(text_shapes.one_reason, 20_000),
    Shape(header_shapes.authentication_results, 10_000),
    Shape(header_shapes.received_value, 1_000_000),
    Shape(header_shapes.parameters, 10_000),
    Shape(header_shapes.broken_parameters, 200_000),
    Shape(text_shapes.long_line, 10_000_000),
    Shape(tree_shapes.boundary_like_lines, 400_000),
    Shape(tree_shapes.boundaries_of_blanks, 100_000),
    Shape(tree_shapes.signature_dashes, 400_000),
    Shape(text_shapes.prose_addresses, 20_000),
    Shape(text_shapes.prose_lines, 60_000),
    Shape(text_shapes.prose_header_blocks, 40_000),
    Shape(text_shapes.prose_field_lines, 40_000),
    Shape(text_shapes.prose_markers, 40_000),
    Shape(text_shapes.conversations, 20_000),
    Shape(text_shapes.blank_lines, 400_000),
    Shape(text_shapes.blanks, 1_000_000),
    Shape(text_shapes.html_tags, 40_000),
    Shape(text_shapes.html_broken, 1_000_000),
    Shape(text_shapes.quoted_printable_bytes, 4_000_000),
    Shape(text_shapes.soft_breaks, 1_000_000),
    Shape(text_shapes.damaged_base64_bytes, 4_000_000),
    Shape(text_shapes.undeclared_bytes, 4_000_000),
    Shape(text_shapes.lone_returns, 4_000_000),
    Shape(text_shapes.diagnostic_bytes, 1_000_000),
    Shape(text_shapes.status_lines, 40_000),
    Shape(tree_shapes.encoded_messages, 1_000),
)

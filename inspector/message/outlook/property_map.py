"""The properties of an item, recipient or attachment, whichever format keeps them."""

from abc import abstractmethod
from collections.abc import Mapping
from datetime import datetime

from inspector.message.part import Property
from inspector.message.source import Source


class PropertyMap(Mapping[int, Property]):
    """Properties by their ids. `charset` is that of 8-bit strings, `source` what the properties were read from."""

    name: str
    charset: str | None
    source: Source

    @abstractmethod
    def stream(self, property_id: int) -> tuple[int, Source] | None:
        """Return the type and the bytes of a string, binary or object property that is not empty, or None."""

    def text(self, *property_ids: int) -> str:
        """Return the first of these properties that is a string with something in it, or an empty string."""
        for property_id in property_ids:
            found = self.get(property_id)
            if found is not None and isinstance(found.value, str) and found.value.strip():
                return found.value
        return ""

    def number(self, property_id: int) -> int | None:
        """Return an integer property, or None."""
        found = self.get(property_id)
        return found.value if found is not None and isinstance(found.value, int) else None

    def time(self, *property_ids: int) -> datetime | None:
        """Return the first of these properties that is a time."""
        for property_id in property_ids:
            found = self.get(property_id)
            if found is not None and isinstance(found.value, datetime):
                return found.value
        return None

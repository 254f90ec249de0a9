"""The properties of one Outlook item, recipient or attachment: a storage of a .msg file (MS-OXMSG 2)."""

import struct
from collections.abc import Iterator, Mapping

from inspector.message.limits import MAX_OUTLOOK_STRING_BYTES
from inspector.message.outlook.code_pages import charset_label, code_page_of_locale
from inspector.message.outlook.compound_file import CompoundFile, Entry
from inspector.message.outlook.property_map import PropertyMap
from inspector.message.outlook.property_names import property_name
from inspector.message.outlook.stream_source import StreamSource
from inspector.message.outlook.values import MULTIPLE, STRING_8, fixed_size, property_value
from inspector.message.part import Property
from inspector.message.source import Source

PROPERTIES_STREAM = "__PROPERTIES_VERSION1.0"
_SUBSTREAM = "__SUBSTG1.0_"
_ENTRY = struct.Struct("<HHI8s")

ROOT_HEADER_BYTES, EMBEDDED_HEADER_BYTES, OTHER_HEADER_BYTES = 32, 24, 8


class PropertyBag(PropertyMap):
    """The properties of a storage by their ids; a value is read when it is first asked for.

    Values of a fixed size stand in the property stream, the others each in a stream named after id and type. A
    property that only one of the two places knows counts too, so that damaged items are read as far as they go.
    `around` are the properties of what holds this storage: they tell the charset of 8-bit strings and the names of
    named properties where this one does not.
    """

    def __init__(
        self,
        file: CompoundFile,
        storage: Entry,
        name: str,
        header_bytes: int,
        around: "PropertyBag | None" = None,
        folder: str = "",
    ) -> None:
        self.file = file
        self.name = name
        self.folder = folder
        self.children = file.children(storage)
        self.charset: str | None = around.charset if around else None
        self.names: Mapping[int, str] = around.names if around else {}
        self._known: dict[int, Property] = {}
        self._fixed: dict[int, tuple[int, int]] = {}
        self._streams: dict[int, tuple[int, Entry]] = {}
        self._several: dict[int, list[Entry]] = {}
        self._sources: dict[int, StreamSource] = {}
        self.source: Source = Source(b"", name, f"no property stream in {folder or 'the file'}")
        entry = self.children.get(PROPERTIES_STREAM)
        if entry is not None:
            self.source = StreamSource(file, entry, name, folder)
            self._read_fixed(header_bytes)
        self._find_streams()
        self.charset = self._own_charset() or self.charset

    def _read_fixed(self, header_bytes: int) -> None:
        data = self.source.data
        whole = len(data) - (len(data) - header_bytes) % _ENTRY.size
        for place in range(header_bytes, whole, _ENTRY.size):
            property_type, property_id, _, _ = _ENTRY.unpack_from(data, place)
            if fixed_size(property_type):
                self._fixed[property_id] = (property_type, place + 8)

    def _find_streams(self) -> None:
        for name, entry in self.children.items():
            if not name.startswith(_SUBSTREAM):
                continue
            try:
                tag = int(name[12:20], 16)
            except ValueError:
                continue
            property_id, property_type = tag >> 16, tag & 0xFFFF
            if len(name) > 20:
                self._several.setdefault(property_id, []).append(entry)
            elif property_type != STRING_8 or property_id not in self._streams:
                self._streams[property_id] = (property_type, entry)

    def _own_charset(self) -> str | None:
        """Return the charset of 8-bit strings (MS-OXCMSG 2.2.1.5, MS-OXMSG 2.4)."""
        for property_id in (0x3FFD, 0x3FDE):
            page = self.number(property_id)
            label = charset_label(page) if page else None
            if label and label not in ("utf-16", "us-ascii"):
                return label
        locale_id = self.number(0x3FF1)
        return charset_label(code_page_of_locale(locale_id)) if locale_id else None

    def __getitem__(self, property_id: int) -> Property:
        known = self._known.get(property_id)
        if known is None:
            known = self._known[property_id] = self._read(property_id)
        return known

    def __iter__(self) -> Iterator[int]:
        return iter(sorted({*self._fixed, *self._streams}))

    def __len__(self) -> int:
        return len(self._fixed.keys() | self._streams.keys())

    def __contains__(self, property_id: object) -> bool:
        return property_id in self._streams or property_id in self._fixed

    def _read(self, property_id: int) -> Property:
        name = self.names.get(property_id) or property_name(property_id)
        if property_id in self._streams:
            property_type, entry = self._streams[property_id]
            source = self._source_of(property_id, entry)
            value: object = None
            if not entry.is_storage:
                data = source.read(0, MAX_OUTLOOK_STRING_BYTES)
                several = self._several.get(property_id)
                value = (
                    self._strings(property_type, several)
                    if several and property_type & MULTIPLE
                    else property_value(property_type, data, self.charset)
                )
            return Property(property_id, property_type, name, value, source, 0, 0 if entry.is_storage else entry.size)
        property_type, place = self._fixed[property_id]
        end = place + (fixed_size(property_type) or 8)
        value = property_value(property_type, self.source.read(place, end), self.charset)
        return Property(property_id, property_type, name, value, self.source, place, end)

    def _source_of(self, property_id: int, entry: Entry) -> StreamSource:
        source = self._sources.get(property_id)
        if source is None:
            source = self._sources[property_id] = StreamSource(self.file, entry, self.name, self.folder)
        return source

    def _strings(self, property_type: int, streams: list[Entry]) -> tuple[object, ...]:
        """Return the values of a multiple-valued property of strings (MS-OXMSG 2.1.4.2)."""
        ordered = sorted(streams, key=lambda entry: entry.name)
        single = property_type & ~MULTIPLE
        return tuple(
            property_value(single, self.file.read(entry, MAX_OUTLOOK_STRING_BYTES), self.charset) for entry in ordered
        )

    def stream(self, property_id: int) -> tuple[int, Source] | None:
        """Return the type and the stream of a property that has one of its own with bytes in it, or None."""
        property_type, entry = self._streams.get(property_id, (0, None))
        if entry is None or entry.is_storage or not entry.size:
            return None
        return property_type, self._source_of(property_id, entry)

    def storage(self, property_id: int) -> Entry | None:
        """Return the storage that a property names: an embedded item or an OLE object."""
        entry = self._streams.get(property_id, (0, None))[1]
        return entry if entry is not None and entry.is_storage else None

"""The names of an item's named properties, those with ids from 0x8000 on (MS-OXMSG 2.2.3)."""

import struct

from inspector.message.limits import MAX_OUTLOOK_STRING_BYTES
from inspector.message.outlook.compound_file import CompoundFile, Entry

_FIRST_NAMED = 0x8000
_ENTRIES, _STRINGS = "__SUBSTG1.0_00030102", "__SUBSTG1.0_00040102"


def property_names(file: CompoundFile, storage: Entry | None) -> dict[int, str]:
    """Return names by property id: the string a property is named with, or its number as `PidLid0x8580`.

    Entries that lead outside the string stream are left out.
    """
    if storage is None:
        return {}
    children = file.children(storage)
    entries, strings = (
        file.read(children[key], MAX_OUTLOOK_STRING_BYTES) if key in children else b"" for key in (_ENTRIES, _STRINGS)
    )
    names: dict[int, str] = {}
    for number, (identifier, kind, index) in enumerate(struct.iter_unpack("<IHH", entries[: len(entries) // 8 * 8])):
        name = _string(strings, identifier) if kind & 1 else f"PidLid0x{identifier & 0xFFFF:04X}"
        if name and number < _FIRST_NAMED:
            names[_FIRST_NAMED + index] = name
    return names


def _string(strings: bytes, offset: int) -> str:
    if offset + 4 > len(strings):
        return ""
    length = int.from_bytes(strings[offset : offset + 4], "little")
    return strings[offset + 4 : offset + 4 + min(length, 512)].decode("utf-16-le", "replace")

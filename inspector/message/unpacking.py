"""Which unpacker reads which form of archive."""

from inspector.message.archive import Allowance, Unpacked
from inspector.message.recognise import Form
from inspector.message.source import Source


def members(source: Source, form: Form, allowance: Allowance) -> Unpacked:
    """Yield what an archive holds, in its order; a member that cannot be unpacked comes as the error that says why."""
    if form is Form.ZIP:
        from inspector.message.zip_archive import zip_members

        return zip_members(source, allowance)
    if form is Form.TAR:
        from inspector.message.tar_archive import BufferReader, tar_members

        return tar_members(BufferReader(source.data), source.name, allowance)
    from inspector.message.compressed import compressed_members

    return compressed_members(source, form, allowance)

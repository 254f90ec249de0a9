"""The one error of opening: something that cannot be read, in words for the person who has it."""


class CannotRead(Exception):
    """Something that cannot be read at all; `path` names it, `cause` says why and what to do, in plain words.

    `code` is a slug for programs: `empty`, `not-found`, `not-permitted`, `not-a-file`, `not-a-message`, `no-message`
    (a folder or archive without one), `limit-reached`, `encrypted`, `damaged` or `cannot-read`.
    """

    def __init__(self, path: str, cause: str, code: str = "cannot-read") -> None:
        super().__init__(f"{path}: {cause}")
        self.path = path
        self.cause = cause
        self.code = code

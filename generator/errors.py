"""The family of errors that reach a user.

    DossierError                 anything a user can mend; printed without a traceback
    ├── UsageError               the command line or the project's layout is wrong      (exit 2)
    ├── ConfigError              a settings or template file is wrong                   (exit 2)
    ├── WriteError               a page cannot be written: permissions, a full disk     (exit 2)
    ├── EditorError              an editor's word cannot be kept: nothing is written    (exit 1)
    └── InputError               one file cannot be used; the others still are          (exit 1)
        ├── ReadError            its bytes: missing, empty, binary, unknown encoding
        ├── FrontMatterError     its front matter: broken YAML, wrong type, wrong date
        ├── DuplicateError       its id or its bytes belong to another seed already
        ├── NoteError            an editor's note without terms, title or references
        ├── EditError            an override that does not fit its source
        ├── MaskError            a name that is to be masked and would still be shown
        ├── CustodyError         the custody log's chain is broken; it is told, never mended
        ├── SiteError            a built site or zip that cannot be opened, or must not be
        ├── FetchError       an address that cannot be fetched, or must not be
        ├── ConvertError     a document that cannot be turned into a text
        ├── FaultError           the program failed on it: a fault of ours, told without a traceback
        └── HandEditedError      a generated page that somebody edited; never overwritten

Every input error prints as ``file:LINE:COLUMN: what is wrong; what to do``. Problems are gathered
and told together: one bad seed never hides another and never stops the good ones.
"""

from __future__ import annotations

from collections.abc import Iterable


class DossierError(Exception):
    """Base of all errors that a user can mend."""

    exit_code = 2


class UsageError(DossierError):
    """The command line or the project's layout is wrong."""


class ConfigError(DossierError):
    """A settings or template file is wrong."""


class WriteError(DossierError):
    """A page cannot be written."""


class InputError(DossierError):
    """One file cannot be used.

    ``problem`` says what is wrong, ``remedy`` what to do; ``line`` and ``column`` count from 1
    (columns in code points) and are 1 when the problem is the whole file.
    """

    exit_code = 1

    def __init__(self, file: str, problem: str, remedy: str, line: int = 1, column: int = 1) -> None:
        self.file = file
        self.problem = problem
        self.remedy = remedy
        self.line = line
        self.column = column
        super().__init__(_printable(f"{file}:{line}:{column}: {problem}; {remedy}"))

    def __reduce__(self) -> tuple[type, tuple[str, str, str, int, int]]:
        """Errors travel between processes by what they were made of."""
        return type(self), (self.file, self.problem, self.remedy, self.line, self.column)


def _printable(words: str) -> str:
    """A file's name or value may hold line ends, terminal commands or marks that turn the text around."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in words)


class ReadError(InputError):
    """The file's bytes cannot be used."""


class FrontMatterError(InputError):
    """The file's front matter cannot be used."""


class DuplicateError(InputError):
    """Another seed has the same id or the same bytes."""


class NoteError(InputError):
    """An editor's note lacks what a note must have."""


class EditError(InputError):
    """An editor's override cannot be read, or does not fit its source."""


class MaskError(InputError):
    """A mask cannot be read, or the name that it masks would still be shown."""


class EditorError(DossierError):
    """An override or a mask cannot be kept, so nothing at all was written: what an editor hid or set right
    must not be published as the machine read it."""

    exit_code = 1

    def __init__(self, errors: Iterable[InputError]) -> None:
        """``errors`` are all that the build found, so that none is told only next time."""
        self.errors = tuple(errors)
        told = [*map(str, self.errors), "nothing was written: every override and mask must hold first"]
        super().__init__("\n".join(told))


class CustodyError(InputError):
    """The custody log was changed or cut."""


class SiteError(InputError):
    """A built site or its zip cannot be opened, or holds what no site holds."""


class FetchError(InputError):
    """An address cannot be fetched, or must not be."""


class ConvertError(InputError):
    """A document cannot be turned into a text."""


class FaultError(InputError):
    """The program failed on a file: its own fault, but the other files are still done."""


class HandEditedError(InputError):
    """A generated page was edited by hand; it is left as it is."""


class PrivateError(InputError):
    """Something of the private build lies where the public site is made."""


class LedgerError(InputError):
    """The ledger of what was published cannot be used, so nothing was written: statements would go
    silently."""


class CorrectionError(InputError):
    """An explanation of a correction means none that there is."""

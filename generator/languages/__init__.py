"""The interface's words in other languages: gettext, with English as it stands in the source.

Templates write ``{{ _("…") }}`` or ``{% trans %}…{% endtrans %}``, Python writes ``_("…")`` or holds a table
of ``Labels``; all of them are asked for while a page is made, inside ``with interface("fr"):``. Translations
are ``<language>.po`` in this folder (https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html).
They are read as they are, by Babel, so that no compiled copy can be older than what a translator sees;
English needs neither, and Babel is only imported for another language.

Facts are in the language of their sources and are never translated. Tables, feeds' ids and the ledger do not
depend on the language either: programs read them.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache, lru_cache
from gettext import GNUTranslations, NullTranslations
from pathlib import Path
from typing import TypeVar

SOURCE = "en"
LANGUAGES = {"en": "English", "es": "Español", "fr": "Français", "uk": "Українська"}
"""BCP 47 tags of the languages that the interface speaks, and what each calls itself."""
CATALOGUES = Path(__file__).parent

K = TypeVar("K")

_CURRENT: ContextVar[str] = ContextVar("language", default=SOURCE)


@contextmanager
def interface(language: str) -> Iterator[None]:
    """Makes pages in one of ``LANGUAGES`` while it lasts."""
    if language not in LANGUAGES:
        raise ValueError(f"the interface does not speak {language}")
    before = _CURRENT.set(language)
    try:
        yield
    finally:
        _CURRENT.reset(before)


def language() -> str:
    """The interface's language."""
    return _CURRENT.get()


@lru_cache(maxsize=1 << 10)
def primary(tag: str) -> str:
    """``en`` of ``en-GB`` (BCP 47, primary subtag)."""
    return tag.replace("_", "-").partition("-")[0].lower()


def gettext(message: str) -> str:
    """The words in the interface's language; English where a catalogue lacks them."""
    return _catalogue(_CURRENT.get()).gettext(message)


def ngettext(one: str, many: str, count: int) -> str:
    """The plural form for a count."""
    return _catalogue(_CURRENT.get()).ngettext(one, many, count)


def pgettext(context: str, message: str) -> str:
    """Words that mean different things in different places: ``context`` says where they stand."""
    return _catalogue(_CURRENT.get()).pgettext(context, message)


def N_(message: str) -> str:
    """Marks words that are translated where they are shown, not where they are written."""
    return message


@cache
def _catalogue(language: str) -> NullTranslations:
    if language == SOURCE:
        return NullTranslations()
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    compiled = io.BytesIO()
    with (CATALOGUES / f"{language}.po").open("rb") as file:
        write_mo(compiled, read_po(file, locale=language))
    compiled.seek(0)
    return GNUTranslations(compiled)


class Labels(Mapping[K, str]):
    """A table of labels; each value is given in the interface's language."""

    def __init__(self, context: str, labels: Mapping[K, str]) -> None:
        """``context`` tells a translator what the labels are (gettext's ``msgctxt``)."""
        self.context, self.english = context, dict(labels)

    def __getitem__(self, key: K) -> str:
        return pgettext(self.context, self.english[key])

    def __iter__(self) -> Iterator[K]:
        return iter(self.english)

    def __len__(self) -> int:
        return len(self.english)

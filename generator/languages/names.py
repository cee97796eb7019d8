"""What languages are called in the interface's language: ``uk`` is *Ukrainian*, *ukrainien*, *українська*.

The names are those of the Unicode locale data (CLDR) that Babel carries. A dossier all in English needs one
name and does not wait for Babel.
"""

from __future__ import annotations

from functools import cache

from generator.languages import SOURCE, language, primary


def language_name(tag: str) -> str:
    """The name of a BCP 47 tag's language; the tag itself where it has none. Region and script are left out:
    no reader has to know ``en-GB`` from ``en``."""
    return _name(primary(tag), language()) or tag


@cache
def _name(tag: str, interface: str) -> str:
    if tag == interface == SOURCE:
        return "English"
    from babel import Locale

    name = str(Locale.parse(interface).languages.get(tag, ""))
    # as a word of its own, not inside a sentence
    return name[:1].upper() + name[1:]

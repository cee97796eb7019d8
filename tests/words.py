"""Collects the interface's words and brings the catalogues up to date: ``python -m tests.words``.

The words in the source are the one place: templates (``_("…")``, ``{% trans %}``), Python (``_``,
``ngettext``, ``N_``) and the tables of labels. A catalogue gets what is new with an empty translation and
loses what is gone; ``tests/test_words.py`` fails until the empty ones are filled.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_file
from babel.messages.pofile import read_po, write_po

from generator import labels
from generator.languages import CATALOGUES, LANGUAGES, SOURCE, Labels, how

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "generator"
PLURALS = {
    "es": "nplurals=2; plural=(n != 1);",
    "fr": "nplurals=2; plural=(n > 1);",
    "uk": "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20)"
    " ? 1 : 2);",
}
HEADER = """\
# The interface of the topic dossier in {name}.
#
# Drafted with a language model; it wants a native speaker's check. Keep what stands in %(…)s, the Markdown
# links and the signs as they are. Where a label stands follows from its msgctxt and from its files.
# Brought up to date by `python -m tests.words`.
msgid ""
msgstr ""
"Language: {tag}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: {plurals}\\n"

"""
_TABLES: tuple[ModuleType, ...] = (labels, how)


def messages() -> Catalog:
    """Every message of the source, without translations."""
    found = Catalog()
    for path in _sources():
        name = path.relative_to(ROOT).as_posix()
        method = "jinja2.ext:babel_extract" if path.suffix == ".j2" else "python"
        options = {"newstyle_gettext": "true", "silent": "false", "trim_blocks": "true"}
        with_comments = extract_from_file(method, path, options=options if path.suffix == ".j2" else None)
        for _line, message, _comments, context in with_comments:
            found.add(message, locations=[(name, 0)], context=context)
    for module in _TABLES:
        name = Path(str(module.__file__)).relative_to(ROOT).as_posix()
        for table in vars(module).values():
            if isinstance(table, Labels):
                for words in table.english.values():
                    found.add(words, locations=[(name, 0)], context=table.context)
    return found


def catalogue(language: str) -> Catalog:
    """A language's catalogue as it stands in the package."""
    path = CATALOGUES / f"{language}.po"
    if not path.exists():
        return Catalog(locale=language)
    with path.open("rb") as file:
        return read_po(file, locale=language)


def translated(message: Message) -> bool:
    """Whether every form of a message has its translation."""
    return all(forms(message))


def forms(message: Message) -> list[str]:
    """The translation, or one for each plural form."""
    return [message.string] if isinstance(message.string, str) else list(message.string or ("",))


def update(language: str) -> list[Message]:
    """Brings one catalogue up to date; returns what it still lacks."""
    there, wanted = catalogue(language), messages()
    merged = Catalog(locale=language)
    lacking = []
    for message in wanted:
        if not message.id:
            continue
        known = there.get(message.id if isinstance(message.id, str) else message.id[0], message.context)
        empty = "" if isinstance(message.id, str) else ("",) * merged_forms(language)
        same = known is not None and known.id == message.id
        merged.add(
            message.id,
            known.string if known is not None and same else empty,
            locations=message.locations,
            flags=message.flags,
            context=message.context,
        )
        kept = merged.get(message.id if isinstance(message.id, str) else message.id[0], message.context)
        if kept is not None and not translated(kept):
            lacking.append(kept)
    with (CATALOGUES / f"{language}.po").open("wb") as file:
        name = LANGUAGES[language]
        file.write(HEADER.format(name=name, tag=language, plurals=PLURALS[language]).encode())
        write_po(file, merged, width=100, omit_header=True, sort_output=True, include_lineno=False)
    return lacking


def merged_forms(language: str) -> int:
    """How many plural forms a language has."""
    return int(PLURALS[language].partition("nplurals=")[2][0])


def _sources() -> Iterator[Path]:
    yield from sorted((PACKAGE / "templates").glob("*.j2"))
    yield from sorted((PACKAGE / "skeleton").rglob("*.j2"))
    yield from sorted(path for path in PACKAGE.rglob("*.py") if "skeleton" not in path.parts)


if __name__ == "__main__":
    missing = {tag: update(tag) for tag in LANGUAGES if tag != SOURCE}
    for tag, lacking in missing.items():
        print(f"{tag}: {len(lacking)} to translate")
        for one in lacking:
            print(f"  {one.id!r}")
    sys.exit(1 if any(missing.values()) else 0)

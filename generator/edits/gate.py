"""The last gate: everything that is about to be published is searched for the masked names.

What a mask reaches is masked long before; here stands what it cannot reach: a word of a template, an address,
a file that somebody put into ``docs/``, an older page that would stay. Text is read as a browser and a
feed reader would: entities, escapes and percent signs decoded, with and without its tags.
"""

from __future__ import annotations

import html
import io
import re
import zipfile
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from urllib.parse import unquote

from generator.edits.names import Hit, Masks
from generator.errors import InputError, MaskError
from generator.exports import Export

_ESCAPED = re.compile(r"\\(?:u([0-9a-fA-F]{4})|([^\w\s]))")
_TAG = re.compile(r"<[^<>]*>")

_BY_CHANCE = 5
"""Shorter names stand in any picture's bytes."""

_MADE = "it comes from a template, an address or a file's name: take it out there, or list this form"
_STAYS = "take it out of the file, or delete the file"


def leaks(
    rendered: Iterable[tuple[str, str]],
    exports: Iterable[Export],
    staying: Collection[Path],
    docs: Path,
    masks: Masks,
) -> list[InputError]:
    """Every file that would show a masked name, with the first place in it.

    ``staying`` are the published files of the project that this build neither writes nor deletes.
    No message holds the name.
    """
    if not masks:
        return []
    found: list[InputError] = []
    for path, content in rendered:
        found += _in_file((docs / path).as_posix(), content, masks, _MADE)
    for export in exports:
        found += _in_bytes((docs / export.path).as_posix(), export.content, masks, _MADE)
    for file in sorted(staying):
        found += _in_bytes(file.as_posix(), file.read_bytes(), masks, _STAYS)
    return found


def _in_bytes(path: str, content: bytes, masks: Masks, remedy: str) -> Iterator[InputError]:
    """A file's name and its text, in an archive those of each of its files."""
    if content.startswith(b"PK\x03\x04"):
        try:
            with zipfile.ZipFile(io.BytesIO(content)) as archive:
                for name in archive.namelist():
                    yield from _in_bytes(f"{path}/{name}", archive.read(name), masks, remedy)
            return
        except (zipfile.BadZipFile, RuntimeError, NotImplementedError):
            pass
    try:
        yield from _in_file(path, content.decode("utf-8"), masks, remedy)
    except UnicodeDecodeError:
        # a picture or a font: what a camera or a program wrote into it, as far as it is plain text
        words = content.decode("utf-8", "ignore") + "\n" + content.decode("latin-1")
        yield from _in_file(path, words, masks, remedy, _BY_CHANCE)


def _in_file(path: str, content: str, masks: Masks, remedy: str, shortest: int = 1) -> Iterator[InputError]:
    if hits := masks.found(path) or masks.found(unquote(path)):
        yield _error(path, masks, hits, "the file's name holds", (1, 1), remedy)
    for view in _views(content):
        if hits := [hit for hit in masks.found(view) if hit.span.end - hit.span.start >= shortest]:
            start = hits[0].span.start
            place = view.count("\n", 0, start) + 1, start - view.rfind("\n", 0, start)
            yield _error(path, masks, hits, "here stands", place, remedy)
            return


def _error(
    path: str, masks: Masks, hits: list[Hit], what: str, place: tuple[int, int], remedy: str
) -> MaskError:
    where = f"{masks.file}:{hits[0].mask.line}"
    return MaskError(masks.words(path), f"{what} a name that is masked ({where})", remedy, *place)


def _views(content: str) -> Iterator[str]:
    """The content as it is, decoded, and decoded without tags (line ends stay)."""
    yield content
    decoded = content
    if "%" in content:
        decoded = unquote(decoded)
    if "\\" in content:
        decoded = _ESCAPED.sub(lambda match: chr(int(match[1], 16)) if match[1] else match[2], decoded)
    if "&" in content:
        decoded = html.unescape(html.unescape(decoded))
    if decoded != content:
        yield decoded
    if "<" in decoded:
        yield _TAG.sub(lambda tag: "\n" * tag[0].count("\n"), decoded)

"""Plain text and Markdown: taken as it is, its own front matter kept."""

from __future__ import annotations

from generator.add.model import Found, Original, Reading
from generator.errors import FrontMatterError
from generator.read import KNOWN_KEYS, article_of, decode, metadata_of


def read_plain(original: Original) -> Reading:
    """Raises ReadError for bytes that are no text, FrontMatterError for front matter that is broken."""
    article_of(original.data, original.name)  # refuses what a build would refuse
    text = decode(original.data, original.name)
    keys, body = metadata_of(text, original.name)
    for key in ("original", "original_sha256"):
        if key in keys.values:
            raise FrontMatterError(
                original.name,
                f"`{key}` is set: this is a seed of another dossier",
                "copy it into seeds/ as it is",
                *keys.places[key],
            )
    found = {
        key: Found(value, "front matter")
        for key, value in keys.values.items()
        if key in KNOWN_KEYS and isinstance(value, str) and value.strip()
    }
    return Reading("text", text[body:].lstrip("\r\n"), found, (), keys.values)

"""A link that opens the original at the words: URL fragment text directives.

The rules are those of the specification (WICG, https://wicg.github.io/scroll-to-text-fragment/):
``#:~:text=[prefix-,]start[,end][,-suffix]``, each part percent-encoded, the hyphen, the comma and the
ampersand too, because they are its syntax. A browser that does not know it, or does not find the words,
opens the page at its top.
"""

from __future__ import annotations

from urllib.parse import quote

WHOLE = 100
"""Up to so many code points the words stand in the link as they are; longer ones as their first and last
words, because a text match must stay inside one block of the original and a range need not."""
ENDS = 5
"""Words at either end of a long passage."""
UNIQUE = 5
"""Fewer words than this may stand elsewhere on the page as well: the words beside them are added."""
BESIDE = 3
"""Words beside a short passage."""


def fragment_link(url: str | None, words: str, before: str = "", after: str = "") -> str | None:
    """The original's address that leads to ``words``; None when it is no web address.

    ``before`` and ``after`` are what may be shown of the words' sentence.
    """
    if not url or not words.split() or not url.lower().startswith(("http://", "https://")):
        return None
    page, _, fragment = url.partition("#")
    fragment = fragment.partition(":~:")[0]
    return f"{page}#{fragment}:~:text={text_directive(words, before, after)}"


def text_directive(words: str, before: str = "", after: str = "") -> str:
    """The value of ``text=``."""
    tokens = words.split()
    if len(" ".join(tokens)) > WHOLE and len(tokens) > 2 * ENDS:
        return f"{_encoded(tokens[:ENDS])},{_encoded(tokens[-ENDS:])}"
    exact = _encoded(tokens)
    if len(tokens) >= UNIQUE:
        return exact
    prefix, suffix = before.split()[-BESIDE:], after.split()[:BESIDE]
    return (f"{_encoded(prefix)}-," if prefix else "") + exact + (f",-{_encoded(suffix)}" if suffix else "")


def _encoded(words: list[str]) -> str:
    return quote(" ".join(words), safe="").replace("-", "%2D")

"""Whether English writes a word in lower case."""

from __future__ import annotations

from generator.lexicon.common_words import COMMON


def is_common(low: str) -> bool:
    """Whether English has the word in lower case, inflected forms of listed words included."""
    return (
        low in COMMON
        or (low.endswith("s") and (low[:-1] in COMMON or low[:-2] in COMMON))
        or (low.endswith(("ed", "er", "ly")) and (low[:-2] in COMMON or low[:-1] in COMMON))
        or (low.endswith(("ing", "ers")) and (low[:-3] in COMMON or low[:-3] + "e" in COMMON))
    )

"""Words shown against words of a source: the whole of the comparison, and its whole tolerance.

White space is folded (control characters are blanks, a run of blanks is one), because Markdown, HTML and the
makers of tables fold it. Everything else counts, letter for letter. For a run of words that the site does
not show stands ``[…]``, ``…`` or a mask in brackets.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_CONTROL = re.compile(r"[\x00-\x1f\x7f\x85\u2028\u2029]")
_GAP = r"(?:\[[^\[\]]{1,40}\]|…)"


def folded(words: str) -> str:
    """Words as a page can show them."""
    return " ".join(_CONTROL.sub(" ", words).split())


def same(shown: str, there: Sequence[str | None]) -> bool:
    """Whether these are the words of a source, as ``Record.at`` gives them; False when none of them is
    shown."""
    if not any(there):
        return False
    if len(there) == 1:
        return folded(shown) == folded(there[0] or "")
    pattern = r"\s*".join(_GAP if part is None else re.escape(folded(part)) for part in there)
    return re.fullmatch(pattern, folded(shown)) is not None


def difference(shown: str, there: Sequence[str | None]) -> str:
    """The first word that differs, with the word before it."""
    ours = folded(shown).split()
    theirs = folded(" ".join("[…]" if part is None else part for part in there)).split()
    equal = 0
    while equal < min(len(ours), len(theirs)) and ours[equal] == theirs[equal]:
        equal += 1
    first = max(0, equal - 1)
    return (
        f"“{' '.join(ours[first : equal + 2])[:80]}” is shown, "
        f"“{' '.join(theirs[first : equal + 2])[:80]}” stands there"
    )

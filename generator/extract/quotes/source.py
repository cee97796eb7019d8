"""The words that stand for the speaker in an attribution clause."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from generator.model import Actor, Document, Span
from generator.patterns import compiled_when_used

_TAIL = re.compile(
    r",\s|\s*[(\[]|\s+(?:who|whom|whose|which)\b|\s[\u2014\u2013-]{1,2}\s|\u2014|\s+speaking\b|\s+named\b(?=\s[A-Z])"
)
"""Where what is said about the speaker begins."""
_APPOSED = compiled_when_used(
    r"((?:[^\W\d_a-z][\w.'\u2019-]*\s)*[^\W\d_a-z][\w'\u2019-]*(?:\sJr\.|\sSr\.|\sI{2,3})?),\s(?:\d\d,\s)?(?:an?\s|the\s)?$"
)
"""A name and a comma before a role: *Ana Okafor, founder of the league, said*."""
_OWN_NAME = re.compile(r"[^\W\d_a-z][\w.'\u2019-]*\s[^\W\d_a-z][\w'\u2019-]*\Z")
"""A name at the end of a role: *former judge Ana Okafor*."""
_WITHIN = re.compile(
    r"\s(?:of|for|from|in|at|on|with|to|and|or|near|under|by|as|inside|outside|behind|against|about|within)\s"
)


class Mentions:
    """Where a document's actors are named, for looking up by place."""

    def __init__(self, actors: tuple[Actor, ...]) -> None:
        self._spans = sorted({span for actor in actors for span in actor.mentions})
        self._people = {span.end for actor in actors if actor.kind == "person" for span in actor.mentions}
        self._ends = sorted(self._spans, key=lambda span: span.end)
        self._by_end = [span.end for span in self._ends]

    def ending(self, start: int, end: int) -> Span | None:
        """The longest mention inside ``start`` to ``end`` that ends at ``end``."""
        low, high = bisect_left(self._by_end, end), bisect_right(self._by_end, end)
        fits = [span for span in self._ends[low:high] if span.start >= start]
        return min(fits) if fits else None

    def person_ends(self, end: int) -> bool:
        """Whether a person's name ends here."""
        return end in self._people


def mention_in(document: Document, mentions: Mentions, source: Span) -> Span:
    """The mention in a source: ``Judge Ana Okafor, who was there,`` -> ``Ana Okafor``.

    A role stays whole (``the head of the agency``), and so do two who speak with one voice.
    """
    text = document.text
    cut = _TAIL.search(text, source.start + 1, source.end)
    end = cut.start() if cut else source.end
    within = _WITHIN.search(text, source.start, end)
    head = within.start() if within else end
    named = mentions.ending(source.start, head)
    if not _OWN_NAME.search(text[source.start : head]):
        apposed = _apposed(text, source.start, mentions)  # not "near Okafor, former judge Ida Moen said"
        if apposed is not None:
            return apposed
    if named is None or (within and within.group().strip() in ("and", "or")):
        return Span(source.start, end)
    if within and within.group() == " of ":
        return Span(source.start, end)  # as written: Judge Ana Okafor of the district court
    return named


def _apposed(text: str, start: int, mentions: Mentions) -> Span | None:
    """The person's name that a role without an article stands in apposition to: *Okafor, founder of the
    league*; not *came on Saturday, residents said*."""
    word = re.match(r"[a-z]+", text[start : start + 20])
    if word is None or word.group() in _NOT_ROLES or text[max(0, start - 2) : start] != ", ":
        return None
    match = _APPOSED.search(text, max(0, start - 60), start)
    return Span(*match.span(1)) if match and mentions.person_ends(match.end(1)) else None


_NOT_ROLES = frozenset(
    """he she they it we i you who which that one some many others both all a an the his her their its our
    my your this these those another several most no few each every any""".split()
)
"""Words that open a noun phrase of their own, which is no apposition."""

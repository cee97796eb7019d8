"""Finds the numbers of a series of clauses that leave out their verb and noun.

*Union took 74 seats, the Greens 49 and the Farmers' League 11*: the second clause leaves out what is the same
in the first (Quirk et al. 1985, 13.92: gapping). Such a number stands right behind a name, as in *Windows
11*, so only the series tells it: it must follow at once on a figure of its kind, name by name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from generator.extract.figures.place import Found, Place
from generator.model import Span
from generator.patterns import compiled_when_used

_TAKING = compiled_when_used(
    r"\b(?:won|wins|win|took|takes|take|got|gets|get|gained|gains|lost|loses|lose|secured|secures|received|polled|has"
    r"|have|had|hold|holds|held|scored|captured|claimed|kept|retained|on|with|at|to)\s(?:\w+\s){0,3}?\Z"
)
_TAIL = re.compile(
    r"(?: of (?:the )?[\w-]+(?: [\w-]+)?)?(?: in (?:the )?[\w-]+(?: [\w-]+){0,3}?)?(?=,| and )"
)
_MEMBER = compiled_when_used(
    r"(?:,| and|, and|; ?) (?:the )?[^\W\da-z_][\w.'’&-]*(?: (?:of |for |and )?[^\W\da-z_][\w.'’&-]*){0,4}"
    r" (?P<number>\d{1,3}(?:,\d{3})*(?:\.\d+)?)(?=[,;.)]| and |\Z)(?![,.]\d)"
)
_SHARED_OUT = frozenset(
    "seat vote delegate mandate ballot medal goal point constituency county district town".split()
)
"""What is shared out among rivals; ships may be followed by a series of names with numbers of their own."""
_FEWEST = 2
"""Members without a verb that a series needs, so that *won 12 seats, Channel 4 said* is none."""


def with_gapped(place: Place, found: list[Found]) -> list[Found]:
    """The figures of a sentence in order, those of gapped clauses among them."""
    added = [one for source in found if source.key for one in _series(place, source)]
    taken = [one.span for one in found]
    new = [one for one in added if not any(one.span.overlaps(span) for span in taken)]
    return sorted([*found, *new], key=lambda one: one.span.start) if new else found


def _series(place: Place, source: Found) -> Iterator[Found]:
    """The members behind a figure that counts something or is a percentage."""
    noun = (source.counted or "").rpartition(" ")[2]
    if source.fraction or not (source.unit == "percent" or (noun in _SHARED_OUT and source.unit is None)):
        return
    text, limit = place.text, place.limit
    head = min(source.span.start, source.hedge.span.start) if source.hedge else source.span.start
    if not _TAKING.search(text, max(place.first, head - 40), head):
        return
    end = max(source.span.end, source.counts.end) if source.counts else source.span.end
    members = []
    if tail := _TAIL.match(text, end, limit):
        end = tail.end()
    while member := _MEMBER.match(text, end, limit):
        members.append(Span(*member.span("number")))
        end = member.end()
    if len(members) < _FEWEST:
        return
    for span in members:
        value = Decimal(text[span.start : span.end].replace(",", ""))
        yield source._replace(
            span=span, low=value, high=value, hedge=None, change=None, compared=None, negated=False
        )

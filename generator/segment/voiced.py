"""Paragraphs -> those whose words are somebody's by the layout alone, with no marks and no reporting verb.

Turns of a transcript (``MS HALE: …``, ``A: …``), posts shown with their account (``@hale``), the claim
that a fact-check puts at its head (``Claim: …``), lists of what somebody said (``Key lines:``), and the
communiqué of one side of a war (*Our forces killed 63*). What stands there is not the source's own word,
or it is a party's, so nothing of it may be shown as if a reporter had told it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence

from generator.model import Part, Span
from generator.patterns import compiled_when_used
from generator.segment.paragraphs import BULLET

_TURN = compiled_when_used(
    r"(?P<label>[QA](?!\w)|[A-Z][A-Z.'\u2019 -]{1,40}(?:, [A-Z][A-Z.'\u2019 ,-]{1,60})?"
    r"|[A-Z\u00c0-\u00de][\w'\u2019-]+(?: [A-Z\u00c0-\u00de][\w'\u2019-]+){0,3})"
    r"(?:\s?\([^()]{1,40}\))?(?:\s?:|(?<=Q)\.|(?<=A)\.)\s+(?=\S)"
)
_FEWEST_TURNS = 3
_LONGEST_TURN = 6
"""Paragraphs without a label of their own between two turns that still belong to the first."""
_ACCOUNT = compiled_when_used(
    r"@\w{2,30}(?:\s?\u00b7.{0,40})?\Z|[^.!?:]{2,60}\(@\w{2,30}\)(?:\s?[\u00b7|,-].{0,40})?\Z"
)
"""A line that only names an account: ``@hale``, ``Ana Hale (@hale) \u00b7 Apr 14``."""
_PASSED_ON = re.compile(r"RT @\w{2,30}\b")
_CHECKED = compiled_when_used(
    r"(?:The )?(?:[Cc]laim|CLAIM|[Ff]ake|FAKE|[Ff]alse|FALSE|[Mm]yth|MYTH|[Rr]umou?r|RUMOU?R|[Hh]oax|HOAX"
    r"|[Ff]alsehood|[Dd]isinformation|[Mm]isinformation|[Ww]hat was claimed)\s?:"
)
_INTRODUCES = compiled_when_used(
    r"\b(?:said|says|told|lines|quotes?|remarks|words|points|statement|tweeted|posted|wrote|announced|warned"
    r"|promised|demands?|demanded|claims?|claimed)\b[^.!?:]{0,60}:\Z"
)
"""*Ferris has just spoken. Key lines:* and a list of what she said."""


def find_voiced(
    text: str, paragraphs: Sequence[Span], blank: Sequence[bool], parts: Sequence[Part]
) -> frozenset[int]:
    """Numbers of the paragraphs whose words are somebody else's by the layout.

    ``blank``: for each paragraph whether a blank line stands before it.
    """
    return (
        _turns(text, paragraphs, parts)
        | _posts(text, paragraphs, blank, parts)
        | _listed(text, paragraphs, parts)
        | _of_one_side(text, paragraphs, parts)
    )


def _turns(text: str, paragraphs: Sequence[Span], parts: Sequence[Part]) -> frozenset[int]:
    """A transcript's turns. Labels in capitals that never come back are headings (``COPPER: …``)."""
    labels = {
        number: found["label"]
        for number, span in enumerate(paragraphs)
        if parts[number] == "body" and _may_be_labelled(text, span) and (found := _TURN.match(text, *span))
    }
    often = Counter(labels.values())
    numbers = [number for number, label in labels.items() if label.isupper() or often[label] > 1]
    if len(numbers) < _FEWEST_TURNS or max(often.values()) < 2:
        return frozenset()
    voiced = set(numbers)
    for turn, following in zip(numbers, [*numbers[1:], len(paragraphs)], strict=True):
        if following < len(paragraphs) and following - turn <= _LONGEST_TURN:
            voiced.update(range(turn, following))
    return frozenset(voiced)


def _posts(
    text: str, paragraphs: Sequence[Span], blank: Sequence[bool], parts: Sequence[Part]
) -> frozenset[int]:
    """Posts up to the next blank line or the platform's stamp under them, and claims that are checked."""
    voiced: set[int] = set()
    inside = False
    for number, span in enumerate(paragraphs):
        inside = inside and not blank[number] and parts[number] != "dateline"
        if parts[number] not in ("body", "byline"):
            continue
        inside = inside or _is_account(text, span)
        checked = _may_be_labelled(text, span) and _CHECKED.match(text, *span)
        if inside or checked or _PASSED_ON.match(text, *span):
            voiced.add(number)
    return frozenset(voiced)


def _listed(text: str, paragraphs: Sequence[Span], parts: Sequence[Part]) -> frozenset[int]:
    """The items of a list that a line introduces as somebody's words."""
    voiced: set[int] = set()
    introduced = False
    for number, span in enumerate(paragraphs):
        if introduced and parts[number] == "body" and BULLET.match(text, *span):
            voiced.add(number)
        else:
            introduced = text[span.end - 1] == ":" and _introduces(text, span)
    return frozenset(voiced)


_OUR_SIDE = compiled_when_used(
    r"(?<!\w)[Oo]ur\s(?:[a-z]+\s){0,2}(?:forces|troops|soldiers|fighters|army|units|heroes|martyrs|warriors|navy|brigades?)\b"
)
_OPENED = compiled_when_used(r"[\"\u201c\u201d\u00ab\u00bb]|(?<!\w)['\u2018](?=\w)")


def _of_one_side(text: str, paragraphs: Sequence[Span], parts: Sequence[Part]) -> frozenset[int]:
    """Paragraphs that call the forces of one side *ours*, outside quotation marks: *Our forces killed 63*;
    not *“Our forces killed 63,” he said*."""
    starts = [span.start for span in paragraphs]
    voiced: set[int] = set()
    seen = -1
    for found in _OUR_SIDE.finditer(text, starts[0] if starts else len(text)):
        number = bisect_right(starts, found.start()) - 1
        if (
            parts[number] == "body"
            and number > seen
            and not _OPENED.search(text, starts[number], found.start() + 1)
        ):
            voiced.add(number)
        seen = number
    return frozenset(voiced)


def _introduces(text: str, span: Span) -> bool:
    return _INTRODUCES.search(text, max(span.start, span.end - 90), span.end) is not None


def _may_be_labelled(text: str, span: Span) -> bool:
    """What a turn's label and a claim's have in common, looked for first because it is cheap."""
    start, end = span
    return text.find(":", start, min(end, start + 102)) >= 0 or text.startswith(("Q.", "A."), start)


def _is_account(text: str, span: Span) -> bool:
    if span.end - span.start > 120 or text.find("@", *span) < 0:
        return False
    return _ACCOUNT.match(text, *span) is not None

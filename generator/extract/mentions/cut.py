"""Run of capitalised words -> names: where one name ends and the next, or a title, begins.

``Polish Foreign Minister Jan Nowak`` is a national, a role and a person; ``Polish Foreign
Ministry`` is one body; ``Bank of England Governor Andrew Bailey`` is a body, a role and a person.
The lists say what each word can be; the last word of a name says most about it (English noun phrases
have their head last: Quirk et al. 1985, 17.2).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.extract.mentions.gazetteer import given
from generator.extract.mentions.kind import own_kind
from generator.extract.mentions.plain import is_common
from generator.extract.mentions.runs import Run, Word
from generator.extract.mentions.split import segments
from generator.extract.mentions.words import (
    BEFORE,
    BEFORE_OF,
    COMPASS,
    COURTESY,
    HEADS,
    LEGAL,
    MODIFIER,
    PARTICLES,
    TITLE,
    TITLE_OF,
    WEAK_TITLES,
    bare,
    entry,
    known_at,
    last_part,
    listed,
)
from generator.lexicon.common_words import COMMON
from generator.lexicon.name_contexts import EVENT_HEADS

_TITLE_OPENINGS = TITLE | COURTESY | MODIFIER
_SIDES = ("Northern", "Southern", "Eastern", "Western", "Central", "Southeastern", "Northeastern")


@dataclass(slots=True)
class Chunk:
    """One name as cut from its run, with what the cut already knows of it."""

    start: int
    end: int
    words: tuple[str, ...]
    sentence: int
    first: bool
    """Whether its first word opens the sentence, so that its capital says nothing."""
    kind: str | None = None
    """Settled by a list or by its own head word; else found from the context."""
    titled: bool = False
    """Whether a title or courtesy word stands right before it."""
    possessive: bool = False
    """Whether ``'s`` follows."""
    role: tuple[int, int] | None = None
    votes: dict[str, float] = field(default_factory=dict)
    key: str = field(init=False)
    """The name's words with single spaces: what is compared over the document."""

    def __post_init__(self) -> None:
        self.key = " ".join(self.words)


def cut(run: Run) -> Iterator[Chunk]:
    """The names of one run, left to right."""
    for words, possessive, at_start in segments(run):
        yield from _names(words, possessive, at_start, run.sentence)


def _names(words: list[Word], possessive: bool, first: bool, sentence: int) -> Iterator[Chunk]:
    at, count = 0, len(words)
    role: int | None = None
    while at < count:
        opens = first and at == 0

        def chunk(
            stop: int, kind: str | None, at: int = at, opens: bool = opens, role: int | None = role
        ) -> Chunk:
            part = words[at:stop]
            return Chunk(
                part[0].start,
                part[-1].end,
                tuple([word.text.replace("’", "'") for word in part]),
                sentence,
                opens,
                kind,
                titled=role is not None,
                possessive=possessive and stop == count,
                role=(words[role].start, part[0].start) if role is not None else None,
            )

        known, listed = entry(words, at)
        if not known and opens and count > 1 and _leads(words):
            at += 1
            first = False
            continue
        if known and role is None:
            stop, settled = _extend(words, at, known, listed)
            if settled != "event":
                yield chunk(stop, settled or None)
            at = stop
            continue
        length = _title_length(words[at:])
        if length and not (known > 1 and role is None):
            if length == count - at:
                # a role without a name (the Prime Minister), unless somebody's family name is King
                if length == 1 and role is None:
                    yield chunk(count, "title")
                return
            if role is None:
                role = at
            at += length
            continue
        stop = _name_end(words, at)
        kind = own_kind([word.text for word in words[at:stop]])
        if kind != "event":
            yield chunk(stop, "person" if role is not None and kind is None else kind)
        role = None
        at = stop


def _leads(words: list[Word]) -> bool:
    """Whether the first word only opens the sentence before a name: ``Recalling Annan's words``,
    ``Initially Poland``, ``Missing German``; not ``Human Rights Watch``."""
    lower = words[0].text.lower()
    known, kind = entry(words, 1)
    if known and (lower in ("former", "late", "ex") or (kind == "country" and words[0].text in _SIDES)):
        return True
    if words[1].small or words[0].text in HEADS or lower in TITLE or lower in MODIFIER or lower in COURTESY:
        return False
    if (
        words[0].text in BEFORE
        or words[0].text in COMPASS
        or words[0].text in given()
        or words[0].text in BEFORE_OF
    ):
        return False
    if lower.endswith(("ing", "ly")) and (is_common(lower) or (lower.endswith("ing") and len(lower) > 6)):
        return True
    return lower in COMMON and (known > 0 or (words[1].text in given() and len(words) > 2))


def _title_length(rest: list[Word]) -> int:
    """How many words at the start are a title that can stand before a name; 0 when the words are
    rather the start of a body's name (``Foreign Ministry``, ``General Motors``)."""
    opening = bare(rest[0].text)
    if opening not in _TITLE_OPENINGS and "-" not in opening:
        return 0  # most names
    length, real, k = 0, False, 0
    while k < len(rest):
        lower = bare(rest[k].text)
        if rest[k].small:
            if (
                rest[k].text == "of"
                and real
                and k + 1 < len(rest)
                and last_part(rest[k - 1].text) in TITLE_OF
            ):
                k += 2
                length = k
                continue
            break
        if lower in COURTESY or lower in TITLE or (("-" in lower) and lower.rsplit("-", 1)[1] in TITLE):
            k += 1
            length, real = k, True
            strong = lower in COURTESY
            if strong:
                continue
        elif lower in MODIFIER:
            k += 1
            if lower == "executive" and k > 1 and bare(rest[k - 2].text) == "chief":
                length, real = k, True
            if lower == "emeritus" and real:
                length = k  # Professor Emeritus Ann Lee
        elif k and (inner := listed(rest, k)[0]):
            k += inner  # Deputy U.N. Ambassador
        else:
            break
    if not real:
        return 0
    remaining = [word.text for word in rest]
    if remaining[-1] in LEGAL and len(rest) > 2 and bare(rest[length - 1].text) not in COURTESY:
        return 0  # General Electric Co.
    if (
        remaining[-1] in HEADS
        and remaining[-1].lower() not in TITLE
        and bare(rest[length - 1].text) not in COURTESY
    ):
        return 0  # Deputy Prime Minister's Office, General Assembly, Attorney General Office
    if length == len(rest) - 1 and (remaining[length] in LEGAL or remaining[length] in EVENT_HEADS):
        return 0
    if length == 1 and bare(remaining[0]) in WEAK_TITLES and len(rest) > 1 and remaining[1].lower() in COMMON:
        return 0
    return length


def _extend(words: list[Word], at: int, known: int, kind: str) -> tuple[int, str]:
    """A listed name and what follows it: Kenya -> Kenya Airways, Iran -> Iran Nuclear Deal.

    Returns where the name ends and its kind; ``""`` for one that the context must tell.
    """
    stop = at + known
    if stop == len(words):
        return stop, kind
    texts = [word.text for word in words]
    if words[stop].small and (texts[stop] in PARTICLES or kind != "organisation"):
        end = _name_end(words, at)
        return end, own_kind(texts[at:end]) or ""
    titled = _title_length(words[stop:])
    if titled and not (texts[at] in given() and (kind == "place" or titled == len(words) - stop)):
        return stop, kind
    if kind == "national":
        # Syrian Arab News Agency, Polish Red Cross: one body; Iraqi Kurds: one people; Jewish West Bank: two
        more, also = listed(words, stop)
        whole = _name_end(words, at)
        if more and also != "place" and own_kind(texts[at:whole]) == "organisation":
            return whole, "organisation"
        if more and also == "organisation" and (more > 1 or texts[stop] in HEADS):
            return stop + more, also
        if more:
            return (stop + more if also == "national" and texts[stop].endswith("s") else stop), kind
    end = _name_end(words, at)
    own = own_kind(texts[at:end])
    if own:
        return end, own
    if kind == "organisation":
        return stop, kind
    if texts[at] in given() and known == 1:
        return end, "person"
    if kind in ("country", "national"):
        return stop, kind
    return end, ""


def _name_end(words: list[Word], at: int) -> int:
    """Where the name that begins at ``at`` ends: before a title that is followed by another name."""
    if at + 1 == len(words):
        return at + 1
    given_first = words[at].text in given()
    for k in range(at + 1, len(words)):
        lower = bare(words[k].text)
        if words[k].text in given() and words[k - 1].text in HEADS and k + 1 < len(words):
            return k  # Refugee Council | Ann Lee
        if words[k].small or words[k - 1].small or words[k].text in HEADS:
            continue
        if lower not in TITLE and lower not in COURTESY:
            continue
        if k == len(words) - 1 and (given_first or lower in COURTESY or lower in WEAK_TITLES):
            continue  # Douglas Cardinal, Alan Dean
        if lower in WEAK_TITLES and words[k - 1].text not in HEADS and not known_at([words[k - 1].text], 0):
            continue  # Attorney General, Family Guard
        if not _title_length(words[k:]):
            continue  # UN General Assembly
        back = k
        while back - 1 > at and bare(words[back - 1].text) in MODIFIER:
            back -= 1
        return back
    return len(words)

"""Tells whose number it is where no report is made of it: *the mission has verified 35 deaths*.

Who verifies, documents or records what is counted, or gives a figure of it, answers for the number as who
*says* it does (Reuters *Handbook of Journalism*, accuracy: source every number that you have not counted
yourself). Silence over a guess: the subject is a name or a body right before the verb at the head of its
clause, and what is counted is of the kind that is recorded; *the band recorded 12 songs* gives no number.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from generator.extract.attribution.forms import VERB_FORMS
from generator.extract.figures.place import Found
from generator.lexicon.cue_objects import MEASURING
from generator.lexicon.recorded import BODIES, RECORDED, RECORDING
from generator.model import Actor, CueClass, Document, Quote, Sentence, Span, Speaker
from generator.patterns import compiled_when_used

_REACH = 140
_MANY = 1000
"""Some historians say 3.5 million: from here on a bare number behind *say* is a count."""
_NAMED = (
    r"(?:figure|number|toll|total|tally|count|turnout|crowd|estimate|cost|bill|dead"
    r"|injured|wounded|missing|displaced)"
)
_VERB = re.compile(
    rf"\s(?:(?:has|have|had|says\sit\shas|said\sit\shad)\s)?(?:(?:also|so\sfar|since|already|now|independently|\w+ly)\s)?"
    rf"(?:(?P<recording>{'|'.join(RECORDING)})(?:\s(?:the\s(?:\w+\s)?(?:names|identities|deaths|cases|killings?|detention|arrests?|abductions?"
    r"|torture|disappearances?|displacement|destruction|execution)\sof))?"
    rf"|(?P<saying>say|says|said|claim|claims|report|reports)"
    rf"|(?P<putting>puts?)\s(?:the|its|their|that)\s(?:\w+\s)?{_NAMED}(?:\sof\s[a-z]+(?:\s[a-z]+)?)?(?:\s(?:at|much|far))?)\s\Z"
)
_OWN = re.compile(
    r"['’]s?\s(?:own\s|latest\s|official\s|latest\sofficial\s)?"
    r"(?:(?:death\s)?toll|tally|count|estimate|figure)\s(?:now\s)?(?:stands|stood|is|was)\sat\s\Z"
)
"""*The ministry's tally stands at* [57]: the figure is its owner's."""
_ESTIMATED = re.compile(
    r"\bthat\s(?P<who>(?!(?:was|were|is|are|has|had)\b)[\w.'’-]+(?:\s[\w.'’-]+){0,3}?)"
    rf"\s(?:{'|'.join(MEASURING)})\sat\s(?:\w+\s){{0,3}}\Z"
)
"""*A crowd that police estimated at* [20,000]."""
_BY_COUNT = re.compile(
    r"(?:[“\"‘])?By\s(?P<who>(?:[Tt]he\s)?[^,;:.]{2,40}?)['’]s?\s(?:own\s|latest\s|official\s)?"
    r"(?:count|tally|estimates?|reckoning|figures),\s"
)
"""*By the army's count*, [57] *rebels died*."""
_CLAUSE_ENDS = re.compile(r"[;:“”\"()]|,\s(?:but|and|while|which|who)\s|\.\s")
_ACCUSED = re.compile(
    r"\b(?:accused|suspected)\sby\s(?P<who>(?:[Tt]he\s|[Ii]ts\s|[Tt]heir\s)?[^,;:.()]{2,50}?)\sof\s[^,;:.()]{0,80}\Z"
)
"""*Accused by prosecutors of ordering the deaths of* [212]."""
_BODY = compiled_when_used(
    rf"(?:(?:The|the|Its|its|Their|their|A|a|An|an)\s(?:[\w.'’-]+\s){{0,3}}?|(?:[A-Z][\w.'’-]+\s){{0,3}}?|\b)"
    rf"(?i:{'|'.join(BODIES)})\Z"
)
_HEAD = compiled_when_used(
    r"(?:\A|[,;:]\s|\s[-–—]\s|[“\"‘]|\b(?:and|but|that|while|as)\s)"
    r"(?:(?:[Ee]stimates|[Ff]igures|[Dd]ata|[Rr]ecords|[Ss]tatistics)\s(?:by|from|of)\s)?"
    r"(?:(?:[Tt]he|[Ss]ome|[Mm]any|[Mm]ost|[Oo]ther)\s)?"
    r"(?:(?:[A-Z]{2,}|[A-Z]\.[A-Z]\.|aid|rights|relief|monitoring|news|research|refugee|migration|health)\s){0,2}"
    r"(?:(?:agency|group|charity|organi[sz]ation|watchdog|monitor|body|mission|ministry|institute)\s)?\Z"
)
"""Where a clause begins, as far as words may stand that say who is named: *the UN agency* [IOM]."""
_HEAD_WIDTH = 48
_PRONOUN = re.compile(r"\b(?:It|We|They|it|we|they)\Z")


_KNOWN_EVENT = re.compile(
    r"(?<=\w) (?:(?:in|during|on|at|from|of|by|for) wh(?:ich|om)|who|which|where"
    r"|that (?:(?:has|have|had) )?(?:\w+ed|left|cost|took|hit|saw|led))\b(?P<clause>[^,;:.“”\"()]{0,60}?)\Z"
)
"""*an inquiry into the sinking in which* [61] *died*: a relative clause that says which is meant."""
_TAKING_FOR_GRANTED = frozenset(("demand", "opinion", "promise", "refusal"))


def is_background(text: str, found: Found, quote: Quote) -> bool:
    """Whether a number inside a demand or a judgement is the writer's: who orders *an inquiry into the raid
    in which 61 died* tells of no deaths. A defining relative clause holds what is known already (Quirk et al.
    1985, 17.13; Levinson 1983, 4.2: presupposition); not where it reports in turn: *a report that found 400*.
    """
    if quote.kind != "indirect" or quote.cue_class not in _TAKING_FOR_GRANTED:
        return False
    head = min(found.span.start, found.hedge.span.start) if found.hedge else found.span.start
    match = _KNOWN_EVENT.search(text, max(quote.span.start, head - _REACH), head)
    return match is not None and VERB_FORMS.keys().isdisjoint(match.group().lower().split())


Names = Mapping[int, tuple[Span, str]]
"""Where a name ends, with its span and its actor."""


def names_of(actors: Sequence[Actor]) -> Names:
    """The places where the actors are named, by their ends."""
    return {span.end: (span, actor.id) for actor in actors for span in actor.mentions}


def giver_of(
    document: Document, sentence: Sentence, found: Found, names: Names, told: bool = False
) -> tuple[Speaker, CueClass] | None:
    """Who stands for a figure that no report gives, such as the *rescuers* of *rescuers say 63 dead*, and
    how."""
    # ``told``: somebody reports it already, so that only who *puts the bill at* it there stands nearer.
    text, first = document.text, sentence.span.start
    head = min(found.span.start, found.hedge.span.start) if found.hedge else found.span.start
    low = max(first, head - _REACH)
    if told and " put" not in text[low:head]:
        return None
    verb = _VERB.search(text, low, head)
    if told and (verb is None or not verb["putting"]):
        return None
    if verb is not None:
        bare = verb["saying"] and found.unit is None and found.counts is None and found.low >= _MANY
        if (verb["recording"] or verb["saying"]) and not (bare or _recorded(found)):
            return None
        who = _before(text, first, low, verb.start(), names, bool(verb["recording"]))
        return (Speaker(*who), "claim" if verb["putting"] else "neutral") if who else None
    if (put := _ESTIMATED.search(text, low, found.span.start)) is not None:
        return (Speaker(*_whole(Span(*put.span("who")), names)), "claim")
    if text.endswith(" at ", low, head) and (own := _OWN.search(text, low, head)):
        who = _before(text, first, low, own.start(), names, False)
        return (Speaker(*who), "claim") if who else None
    if (by := _BY_COUNT.match(text, first, head)) and not _CLAUSE_ENDS.search(text, by.end(), head):
        return (Speaker(*_whole(Span(*by.span("who")), names)), "claim")
    if "ed by " in text[low:head] and (accused := _ACCUSED.search(text, low, head)):
        return (Speaker(*_whole(Span(*accused.span("who")), names)), "accusation")
    return None


def _before(
    text: str, first: int, low: int, end: int, names: Names, pronoun: bool
) -> tuple[Span, str | None] | None:
    """The name, body or pronoun that ends at ``end`` and stands at the head of its clause."""
    found: tuple[Span, str | None] | None = names.get(end)
    if found is None:
        body = _BODY.search(text[low:end]) or (_PRONOUN.search(text[low:end]) if pronoun else None)
        if body is None:
            return None
        found = Span(low + body.start(), end), None
    start = found[0].start
    begin = max(first, start - _HEAD_WIDTH)
    before = text[begin:start] if begin == first else f"-{text[begin:start]}"  # cut: no clause begins here
    return found if _HEAD.search(before) else None


def _whole(span: Span, names: Names) -> tuple[Span, str | None]:
    """A noun phrase, with its actor where it is a name or ends in one."""
    named = names.get(span.end)
    return (span, named[1]) if named and named[0].start >= span.start else (span, None)


def _recorded(found: Found) -> bool:
    """Whether what is counted is of the kind that a body records."""
    words = (found.counted or "").lower().split()
    return (bool(words) and words[-1] in RECORDED) or (found.key and found.unit is None and not words)

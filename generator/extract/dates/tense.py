"""Whether the verb nearest to a date looks back or ahead.

News rules of HeidelTime (Strötgen and Gertz 2013, section 4.3): a weekday or month that stands alone is
resolved with the tense of the closest verb group, the one before it first. *Police arrested him Friday*,
*Friday's ruling* look back; *will meet Friday*, *is due Friday*, *to be held Friday*, *by Friday* look ahead.
"""

from __future__ import annotations

from typing import Literal

from generator.lexicon.function_words import FUNCTION_WORDS
from generator.lexicon.grammar import MODALS
from generator.lexicon.numerals import UNITS
from generator.lexicon.tenses import (
    AHEAD_OF_INFINITIVE,
    AHEAD_OF_NOUN,
    ARRANGED,
    BEFORE_CUTS,
    COMMITTING,
    CUT_NOUNS,
    FUTURE,
    IRREGULAR_PAST,
    LASTED,
    NOT_PAST,
    PAST_AUXILIARIES,
    PERCEIVED,
    PLANNED_BASE,
    PRESENT_PLANS,
    SCHEDULED_EVENTS,
    SCHEDULED_PRESENT,
    TERMS,
    WHEN,
)
from generator.model import Document, Sentence

Look = Literal["back", "ahead", "open"]

_BACK, _AHEAD, _TO, _BE, _PLAN = 1, 2, 3, 4, 5
_LEFT, _RIGHT = 32, 24
_KINDS: dict[str, int] = (
    dict.fromkeys(IRREGULAR_PAST, _BACK)
    | dict.fromkeys(PAST_AUXILIARIES, _BACK)
    | dict.fromkeys(FUTURE, _AHEAD)
    | dict.fromkeys(SCHEDULED_PRESENT, _PLAN)
    | {"to": _TO, "be": _BE}
)
_NOT_VERBS = frozenset(
    "the a an his her its their our my your this that these those him them it us me all some one".split()
)
_BEFORE_ADJECTIVES = frozenset("a an the its his her their this that still some any no".split())


def _kind(word: str) -> int:
    known = _KINDS.get(word)
    if known is not None:
        return known
    if word.endswith("ed") and len(word) > 4 and word not in NOT_PAST and word.isalpha():
        return _BACK
    return 0


def has_happened(word: str) -> bool:
    """Whether a word is a past form that sets no day to come: *opened*, not *scheduled*."""
    word = word.lower()
    return _kind(word) == _BACK and word not in ARRANGED and word not in PAST_AUXILIARIES


def look(document: Document, sentence: Sentence, first: int, last: int) -> Look:
    """The direction of the verb nearest to the tokens ``first`` to ``last`` of a sentence, those before
    them first."""
    lower = document.tokens.lower
    words = document.tokens.text
    stop = max(sentence.first - 1, first - _LEFT)
    before = lower[first - 1] if first > sentence.first else ""
    caption = sentence.part == "caption"
    if lower[last - 1].endswith(("'s", "\u2019s")):
        # the ruling of a day is one that was given, unless something is still ahead of it
        coming = before in AHEAD_OF_NOUN or (before == "of" and lower[first - 2] == "ahead")
        if before in _AMONG and last < sentence.last and lower[last] in SCHEDULED_EVENTS:
            coming = _scan(lower, words, first - 2, stop, -1) == "ahead"  # will play in Friday's final
        if (
            first > 1
            and lower[first - 2] in ("will", "'ll")
            and last < sentence.last
            and lower[last] in SCHEDULED_EVENTS
        ):
            coming = True  # was sent off and will miss Saturday's derby
        return "ahead" if coming else "back"
    if before == "of" and lower[first - 2] == "ahead":
        return "ahead"
    if _of_chance(lower, sentence.first, first):
        return "ahead"
    if before == "for" and _called(lower, sentence.first, first):
        return "ahead"
    if "since" in lower[max(sentence.first, first - 2) : first]:
        return "back"  # "had been allowed no visits since 1 July", "since early May": it began before today
    here = first - 2 if before == "on" else first - 1
    if here > sentence.first and before == "on" and lower[here] == "falls":
        return "ahead"  # the anniversary falls on Saturday
    if here > sentence.first and lower[here] in ("is", "are"):
        return "ahead"  # the vote is June 14, the finals are on Friday: what is to come (Quirk et al. 4.45)
    if here > sentence.first and lower[here] in PLANNED_BASE and lower[here - 1] != "to":
        return "ahead"
    if before in ("by", "until", "till", "through"):
        if before in ("until", "till") and first - 3 >= sentence.first and _lasted(lower, first - 1):
            return "back"
        # a deadline, unless the sentence tells what had happened up to it
        if _conditional(lower, max(sentence.first, first - _RIGHT), first):
            return "ahead"
        if is_term(lower, sentence.first, first):
            return "ahead"
        found = _scan(lower, words, first - 2, max(sentence.first - 1, first - 12), -1, deadline=True)
        perfect = "had" in lower[last : min(sentence.last, last + 12)]
        if first - 1 == sentence.first and before == "by":
            # "By May he was dead": a term that opens its sentence is held to by the verb behind it
            perfect = perfect or _scan(lower, words, last, min(sentence.last, last + 8), 1) == "back"
        return "back" if (found == "back" and before in ("by", "through")) or perfect else "ahead"
    return (
        _scan(lower, words, first - 1, stop, -1, caption=caption)
        or _scan(lower, words, last, min(sentence.last, last + _RIGHT), 1, caption=caption)
        or "open"
    )


_CALLING = frozenset("call calls called announce announces announced convene convened summoned".split())
_GATHERINGS = SCHEDULED_EVENTS | frozenset(
    "strike strikes stoppage stoppages walkout walkouts rally rallies protest protests march".split()
)


def _called(lower: tuple[str, ...], low: int, first: int) -> bool:
    """Whether what is held *for* a day was called for it: *called a two-hour stoppage for Friday*."""
    held = False
    for at in range(first - 2, max(low, first - 10), -1):
        word = lower[at]
        if held and word in _CALLING:
            return True
        held = held or word in _GATHERINGS
        if word in (",", ";") or (_kind(word) and word not in _GATHERINGS):
            return False
    return False


_AS_MEANT = frozenset("planned scheduled expected hoped promised feared predicted".split())
_CHANCES = frozenset("chance chances likelihood odds probability prospect prospects possibility".split())


def _of_chance(lower: tuple[str, ...], low: int, first: int) -> bool:
    """Whether a day stands in what there is a chance of: *priced in a 70% chance of a rise on Sept. 16*,
    *put the odds of a cut on Dec. 10 at a third*: what is only likely is still to come."""
    for at in range(first - 1, max(low, first - 10), -1):
        word = lower[at]
        if word in _CHANCES:
            return lower[at + 1] in ("of", "for")
        if word in (",", ";", "and", "but") or (_kind(word) == _BACK and word not in CUT_NOUNS):
            return False
    return False


_AMONG = frozenset(("in", "at", "during"))
_MARKS = frozenset('"“”')
_HAS = frozenset(("has", "have", "'ve"))
_ARTICLES = frozenset("a an the no his her its their".split())
_NEGATIVE = frozenset("not never hardly barely neither nor nobody none nothing no".split())
_PARTICIPLES = frozenset("been come become run gone done seen known taken given fallen driven".split())


def _could_back(lower: tuple[str, ...], at: int) -> bool:
    """Whether *could* at a token tells what was: *could not be reached Friday*, *neither could be found*,
    *smoke could be seen* (past ability, Quirk et al. 4.52), not what may come: *talks could begin Friday*."""
    if not _NEGATIVE.isdisjoint(lower[at + 1 : at + 2]) or not PERCEIVED.isdisjoint(lower[at + 1 : at + 3]):
        return True
    for here in range(at - 1, max(-1, at - 12), -1):
        if lower[here] in (",", ";"):
            return False
        if lower[here] in _NEGATIVE:
            return True
    return False


def _perfect_back(lower: tuple[str, ...], at: int) -> bool:
    """Whether a modal at a token looks back: *may have left*, *should have acted*, not *will have left* nor
    *may have surgery*."""
    if lower[at] in ("will", "shall", "'ll"):
        return False
    behind = lower[at + 1 : at + 5]
    if "have" not in behind[:2]:
        return False
    follow = behind[behind.index("have") + 1 :]
    return any(_kind(word) == _BACK or word in _PARTICIPLES for word in follow[:2])


def _lasted(lower: tuple[str, ...], at: int) -> bool:
    """Whether what stands before *until* tells how long something went on: *talks went on until*."""
    return lower[at - 1] in LASTED or (lower[at - 1] == "on" and lower[at - 2] in ("went", "dragged", "wore"))


def _told_back(lower: tuple[str, ...], at: int) -> bool:
    """Whether a modal, or the modal before *be*, tells what was."""
    if lower[at] == "be":
        at -= 2 if lower[at - 1] in _NEGATIVE else 1
    if lower[at] in ("could", "couldn't"):
        return lower[at] == "couldn't" or _could_back(lower, at) or _perfect_back(lower, at)
    return lower[at] in MODALS and _perfect_back(lower, at)


def _verb_group(lower: tuple[str, ...], at: int) -> Look | None:
    """The direction that the words right before a past form or participle give it, None when they do not
    tell."""
    low = max(0, at - 5)
    for here in range(at - 1, low - 1, -1):
        word = lower[here]
        if word == "couldn't" or word in MODALS:
            return "back" if _told_back(lower, here) else None
        if word in (",", ";"):
            return None
    if lower[at - 1] in ("is", "are") and not WHEN.isdisjoint(lower[max(0, at - 10) : at - 1]):
        return "ahead"  # when the case is heard in May
    return None


def _relative_that(lower: tuple[str, ...], words: tuple[str, ...], at: int) -> bool:
    """Whether *that* before a form in *-ed* opens a clause (*the bridge that collapsed on Monday*, *a raid
    that wounded six*), and does not point at a noun (*visit that damaged bridge*): what points stands before
    its noun, so no number, preposition or article comes next (Quirk et al. 1985, 5.14 and 17.13)."""
    behind = lower[at + 1] if at + 1 < len(lower) else ""
    if not behind.isalpha() or behind in FUNCTION_WORDS or behind in UNITS:
        return True
    # the shelling of a market in Besht that killed people; a raid that wounded people
    return at > 2 and (words[at - 2][0].isupper() or lower[at - 3] in _BEFORE_ADJECTIVES)


_RESOLVING = frozenset(("voted", "agreed", "agree", "agrees"))
_TERM = 16
"""Words before *by* among which stands the promise whose term it is."""


def is_term(lower: tuple[str, ...], low: int, first: int) -> bool:
    """Whether the time at token ``first`` is up to when something promised or demanded is to be done, and no
    time of the promise: *promised 30 more officers by* [April], *demanded a reply by the end of* [May]; not
    *was promised in* [May], *the homes it promised were built by* [May]."""
    at = first - 1
    if at <= low or lower[at] != "by":
        return False
    for here in range(at - 1, max(low - 1, at - _TERM), -1):
        if lower[here] in COMMITTING:
            return here < at - 1
        if lower[here] in (",", ";", ":") or _kind(lower[here]) == _BACK:
            return False
    return False


def _resolved(lower: tuple[str, ...], at: int) -> bool:
    """Whether an infinitive at *to* is what was decided, with more between than its verb: *have voted by 87
    per cent to 13 to walk out in December*, *agreed with lenders to waive the test*."""
    for here in range(at - 1, max(-1, at - 10), -1):
        if lower[here] in _RESOLVING:
            return True
        if lower[here] in (",", ";") or (_kind(lower[here]) and lower[here] != "to"):
            return False
    return False


def _conditional(lower: tuple[str, ...], low: int, high: int) -> bool:
    """Whether a term is set for what is still to be done: *if he does not leave by Friday*, *the demand to
    pay by Friday*; not *if he had left by Friday*."""
    for at in range(high - 1, low - 1, -1):
        if lower[at] in (";", "had"):
            return False
        if lower[at] in TERMS:
            return True
    return False


def _scan(
    lower: tuple[str, ...],
    words: tuple[str, ...],
    at: int,
    stop: int,
    step: int,
    deadline: bool = False,
    caption: bool = False,
) -> Look | None:
    """The first sign of tense from a token towards another; at a deadline any infinitive is one. A caption
    tells in the present tense what its picture shows (AP Stylebook, *captions*)."""
    start = at
    while at != stop:
        kind = _kind(lower[at])
        if step < 0 and lower[at] in ("until", "till") and at > 1 and _lasted(lower, at):
            return "back"
        if step < 0 and lower[at] in WHEN and start - at > 2:
            return "ahead"  # when the court hears the case in May: a clause of time without a past verb
        if kind == _PLAN and caption:
            return "back"
        if kind == _PLAN and at and (lower[at - 1][0].isdecimal() or lower[at - 1] in _ARTICLES):
            kind = 0  # passed by 91 votes on Wednesday: a noun
        if kind == _BACK and step > 0 and words[at][0].isupper() and lower[at].endswith("ed"):
            kind = 0  # on Friday, Ahmed is to travel
        if kind == _BACK and lower[at] in CUT_NOUNS and lower[at - 1].rpartition("-")[2] in BEFORE_CUTS:
            kind = 0  # a chance of a rate cut in December
        if kind == _BACK and lower[at] in _HAS and lower[at + 1 : at + 2] and lower[at + 1] in _ARTICLES:
            kind = 0  # on Friday, the minister has a speech scheduled
        if kind and lower[at] in _AS_MEANT and "as" in lower[max(0, at - 2) : at]:
            kind = 0  # let it begin as previously planned on Saturday: it came as it was to come
        if kind == _BACK:
            if step < 0 and at > 1:
                if deadline and (lower[at - 1] in ("is", "are") or lower[at - 2] in ("is", "are")):
                    return "ahead"  # once the papers are brought in by Friday
                if grouped := _verb_group(lower, at):
                    return grouped
                if lower[at - 1] == "be" or (lower[at - 2] == "be" and not _kind(lower[at - 1])):
                    return "ahead"  # a participle: to be held, will be named
                if not MODALS.isdisjoint(lower[at - 2 : at]):
                    return "ahead"  # a base form that looks past: will quit, may soon cut
                if lower[at - 1] == "to":
                    at += step
                    continue  # the same: plans to cut
            if (
                lower[at] in ARRANGED
                and at + 1 < len(lower)
                and lower[at + 1] in ("for", "to", "until", "through")
            ):
                return "ahead"  # a summit set for April
            if not (lower[at].endswith("ed") and at and lower[at - 1] in _BEFORE_ADJECTIVES) or (
                lower[at - 1] == "that" and _relative_that(lower, words, at)
            ):
                return "back"
        elif kind == _AHEAD and at > 1 and lower[at - 1] == "been" and lower[at - 2] == "had":
            return "back"  # it had been due Friday
        elif kind in (_AHEAD, _BE) and _told_back(lower, at):
            return "back"
        elif kind in (_AHEAD, _BE, _PLAN):
            # May 7, Will Smith: a name or a month
            if words[at] not in ("May", "Will"):
                return "ahead"
        elif kind == _TO and 0 < at < len(lower) - 1 and step < 0:
            follower = lower[at + 1]
            verb = follower not in _NOT_VERBS and follower.isalpha()
            verb = verb and not follower.endswith(("s", "ing", "ed"))
            if verb and (deadline or lower[at - 1] in AHEAD_OF_INFINITIVE):
                return "back" if at > 2 and lower[at - 3 : at - 1] == ("had", "been") else "ahead"
            if verb and lower[at - 2] in _HAS and _kind(lower[at - 1]) == _BACK:
                return "ahead"  # has decided to join in May: a perfect takes no day of its own
            if verb and _resolved(lower, at):
                return "ahead"
        elif step > 0 and lower[at] in _MARKS:
            return None  # what stands in a quotation has a day of its own
        elif kind == _TO and step > 0 and lower[at - 1] in PRESENT_PLANS:
            return "ahead"  # on Friday, the league plans to meet
        at += step
    return None

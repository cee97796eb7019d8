"""Reads what stands around a figure: hedge, change, negation."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from generator.lexicon import hedges
from generator.lexicon.numerals import TEENS, TENS, UNITS
from generator.model import Span

_ARTICLE = frozenset(["a", "an", "the", "another", "between"])
"""*Perhaps between 12 and 15*: the hedge is that of the range."""


class Hedge(NamedTuple):
    """A hedge in the text and what it does."""

    span: Span
    bound: hedges.Bound
    """One of ``hedges.ABOUT``, ``MORE``, ``LESS``."""


class Left(NamedTuple):
    """The last words before a figure, nearest first."""

    words: list[str]
    """Lower case, opening marks off."""
    raw: list[str]
    """As written."""
    at_start: bool
    """Whether the nearest word is the first of its sentence."""


LOOK_BACK = 64
"""Code points that are looked at before a figure."""


def words_left(text: str, start: int, first: int) -> Left:
    """Up to ten blank-separated words before ``start``."""
    low = max(first, start - LOOK_BACK)
    raw = text[low:start].split()
    whole = low == first
    at_start = whole and len(raw) == 1
    if not whole and raw and not text[low - 1].isspace() and not text[low].isspace():
        del raw[0]
    raw = raw[:-11:-1]
    return Left([word.lower().lstrip("(\"'“‘[") for word in raw], raw, at_start)


def hedge_before(left: Left, start: int, text: str, duration: bool) -> Hedge | None:
    """The longest hedge that ends right before the figure (an article may stand between)."""
    words = left.words
    if not words:
        return None
    for skip in (0, 1) if words[0] in _ARTICLE else (0,):
        if skip and words[0] == "the" and words[1:2] == ["than"]:
            continue  # more than the 28% who voted: a comparison
        if words[skip : skip + 1] and words[skip] not in _HEDGE_ENDS:
            continue
        for size in range(min(5, len(words) - skip), 0, -1):
            phrase = " ".join(words[skip + size - 1 : skip - 1 if skip else None : -1])
            bound = hedges.BEFORE.get(phrase)
            if bound is None:
                continue
            if duration and phrase in ("over", "under") and not _measures(words, skip + size):
                return None
            if phrase in hedges.COMPASS and text[start] not in "$€£¥":
                continue
            if phrase == "up to" and words[skip + 2 : skip + 3] and words[skip + 2] in _GOING:
                continue  # has gone up to 11: a rise
            if phrase == "as long as" and not duration:
                continue  # as long as two sides agree: a condition
            if skip and phrase in hedges.PLACE_SENSE - {"about"} and _COMPOUND.match(text, start):
                return None  # under a 20-point plan, over a 10-mile stretch; above a $12 wage is a bound
            if phrase in hedges.PLACE_SENSE and ((skip and words[0] == "the") or _place(left, skip + size)):
                return None  # in and around the 200-metre park
            return Hedge(_span_of(left, skip, size, start, text), bound)
    return None


_GOING = frozenset("go goes went gone going crept creeps edged edges inched ticked".split())
"""Verbs that *up to* goes on (*has gone up to 11*), so that it sets no bound."""

_ASIDE = re.compile(
    r"(?<![\w-])(at least|at most|about|around|roughly|approximately|nearly|almost|more than|over|up to"
    r"|fewer than|less than|as many as|as much as|no fewer than|no more than|an estimated|some)"
    r"(?: ?\([^()\n]{1,80}\) ?| ?\[[^\[\]\n]{1,80}\] ?|, [^,;:()\n]{2,70}, "
    r"| ?[–—] ?[^–—;:\n]{2,70} ?[–—] ?| [(\"“‘'] ?|[\"”’'»] )\Z",
    re.IGNORECASE,
)
"""*At least, officials said, 30 people*; *more than (by its own count) 30*: the hedge holds over an aside."""
_BEFORE_ASIDES = frozenset(",()[]\"“”‘’'»–—")
ASIDE_REACH = 100


def hedge_over_aside(text: str, start: int, first: int) -> Hedge | None:
    """A hedge apart from its figure by an aside between two marks, by the mark that opens a bracket or
    quotation (*about "30"*) or by the one that closes the hedge's own (*"at least" 30*)."""
    before = text[start - 1 : start]
    if before == " ":
        before = text[start - 2 : start - 1]
    if before not in _BEFORE_ASIDES:
        return None
    match = _ASIDE.search(text, max(first, start - ASIDE_REACH), start)
    if match is None:
        return None
    if match[1].lower() in _LOOSE:
        before_it = text[max(first, match.start() - 24) : match.start()].split()
        if match.group()[len(match[1])] == "," or (before_it and before_it[-1].lower() in _PLACE_VERBS):
            return None
    return Hedge(Span(*match.span(1)), hedges.BEFORE[match[1].lower()])


_LOOSE = frozenset(("some", "over", "around", "about"))
"""Words that stand before a comma for themselves: *all over, in May, 30*."""

_HEDGE_ENDS = frozenset(phrase.rpartition(" ")[2] for phrase in hedges.BEFORE)


def _span_of(left: Left, skip: int, size: int, start: int, text: str) -> Span:
    """Where the words are that were compared without their offsets."""
    at, end = start, start
    for number, (raw, word) in enumerate(zip(left.raw[: skip + size], left.words, strict=False)):
        at = text.rindex(raw, 0, at) + len(raw) - len(word)
        if number == skip:
            end = at + len(word)
    return Span(at, end)


def _measures(words: list[str], at: int) -> bool:
    """Whether *over* before a duration measures it: *for over six years*, not *stole £2m over six years*."""
    return words[at : at + 1] != [] and words[at] in hedges.MEASURING


_PLACE_VERBS = frozenset(
    """talk talks talked talking speak spoke ask asked know knew worry worried think thought concern concerns
    concerned dispute questions question concerned control power war fight victory win won lead row""".split()
)


_OVER = frozenset("hand hands handed handing turn turns turned turning".split())
"""Verbs of which *over* is a part: *handed over 40 prisoners* (Quirk et al. 1985, 16.3)."""


def _place(left: Left, at: int) -> bool:
    """*talk about 5 issues*, *a victory over 12 rivals*, *handed over 40 prisoners*: not a hedge."""
    if at >= len(left.words):
        return False
    return left.words[at] in _PLACE_VERBS or (left.words[at - 1] == "over" and left.words[at] in _OVER)


_AFTER = re.compile(
    r"(?:,? )("
    + "|".join(sorted((re.escape(words) for words in hedges.AFTER if words != "odd"), key=len, reverse=True))
    + r")\b|-(plus|odd)\b|(\+)",
    re.IGNORECASE,
)


_ADDED = re.compile(r" [^\s.,;:!?)]")
"""*$25,000 plus $1,200*, *12 plus expenses*: only at an end does *plus* mean *or more*, and *and
counting* that it goes on (*12 seats and counting continued*)."""


def hedge_after(text: str, end: int, limit: int) -> Hedge | None:
    """*or more*, *or so*, *at least* right behind the figure; ``+`` behind a number."""
    match = _AFTER.match(text, end, limit)
    if match is None:
        return None
    if match[3]:
        return Hedge(Span(match.start(3), match.end(3)), hedges.MORE)
    if _THAN.match(text, match.end(), limit) or (
        match.group().endswith(("er", "ow", "ove")) and _NEXT_NUMBER.match(text, match.end(), limit)
    ):
        return None  # $3.4m, or less than 1 per cent: the next number's
    group = 1 if match[1] else 2
    if group == 1 and match[1].lower() in ("plus", "and counting") and _ADDED.match(text, match.end(), limit):
        return None
    return Hedge(Span(*match.span(group)), hedges.AFTER[match[group].lower()])


_THAN = re.compile(r" than\b")
_NEXT_NUMBER = re.compile(rf" (?:[$€£¥]|\d|an? |the |half |(?:{'|'.join([*UNITS, *TEENS, *TENS])})\b)")
"""*21 per cent, or just under 8.2 million*: the hedge is the next number's."""


class Change(NamedTuple):
    """*rose 5 percent*: ``up``, ``by``; *down to 12*: ``down``, ``to``."""

    direction: Literal["up", "down"]
    role: Literal["by", "from", "to"]


_SKIPPED = frozenset(
    """by a an the to from about around nearly almost some more than over at least another just only roughly
    approximately less fewer as much many of estimated further additional""".split()
)
_BOUNDING = frozenset(
    "more less fewer than about around nearly almost some over under an just roughly only".split()
)
_RAISING = frozenset("raise raises raised raising".split())
_NEXT = re.compile(r"[ -]([^\W\d_]+)")


def _direction(word: str) -> Literal["up", "down"] | None:
    """Which way a word of change points."""
    if word in hedges.UP:
        return "up"
    return "down" if word in hedges.DOWN else None


_AWAY = re.compile(r" (?:off|away|inland|offshore|outside|deep|(?:north|south)-?(?:east|west)?|east|west)\b")


_DOWN_TO_PAPER = frozenset(
    "write writes wrote written writing note noted jot jotted put puts took take".split()
)
"""Verbs of which *down* is a part: *they wrote down five* tells no fall."""
_COMPOUND = re.compile(r"[\w.,]+-(?!per|pp)[a-z]")
_STANDING = frozenset("higher lower up down".split())


def _percent(words: list[str], at: int) -> bool:
    """Whether a word before a figure, nearest first, belongs to a percentage: *rose 8 percent to 12*."""
    if words[at].endswith("%") or words[at] in ("percent", "per", "cent"):
        return True
    return at > 0 and words[at][:1].isdecimal() and words[at - 1] in ("percent", "per")


_AS_MUCH = frozenset("much many high low little few long".split())
_LEAPING = frozenset(
    """jump jumps jumped jumping leap leaps leapt climb climbs climbed climbing plunge plunges plunged
    plunging advance advances advanced advancing retreat retreated slid""".split()
)
"""Verbs of change that before a length tell of a way: *jumped 2.01 metres*, *advanced 3 km*."""
_SUPPLIES = frozenset(
    """power electricity water gas heating supply supplies services service internet access phone lines links
    communications roads""".split()
)
"""What is *cut to* somebody and then no longer reaches him (*power was cut to 900 homes*)."""
_SCALED = frozenset("million billion trillion thousand".split())


def _amount(words: list[str], at: int, behind: int) -> bool:
    """Whether a word before *to*, nearest first, is the amount of the change: *rose by 64,000 to*."""
    if at == behind + 1:
        return words[at][:1].isdecimal() or words[at].startswith(tuple("$€£¥")) or words[at] in _SCALED
    return at == behind + 2 and words[at - 1] in _SCALED and not words[at].isalpha()


def change_of(
    left: Left,
    text: str,
    end: int,
    limit: int,
    counting: bool,
    noun_tells: bool = True,
    length: bool = False,
) -> Change | None:
    """*rose 5 percent*, *up from 3*, *fell from 5 to 3*, *a 5 percent increase*, *5 percent higher*.

    Without ``noun_tells`` a noun of change behind tells nothing: *an 8-km climb* is a way, no rise.
    *up to 5* is a hedge, and before a counted noun *up* and *down* belong to the verb (*turned up four
    documents*). With ``length`` the figure is one, so that who *jumped* it went that far.
    """
    words = left.words
    if counting is False and _AWAY.match(text, end, limit):
        return None  # sank 80 km off the coast
    role: Literal["by", "from", "to"] = "by"
    begin = 0
    behind = 0
    while behind < len(words) - 1 and words[behind] in _BOUNDING:
        behind += 1  # from more than 200 to fewer than 60
    if words and words[behind] in ("from", "to"):
        role = "from" if words[behind] == "from" else "to"
        if role == "to" and "from" in words[behind + 2 : behind + 6]:
            begin = words.index("from")  # fell from 5 percent to
        elif behind:
            begin = behind
    for at in range(begin, len(words)):
        word = words[at]
        if word == "as" and at == 0 and words[1:2] and words[1] not in _AS_MUCH:
            break  # rising as 120,000 flee: the next clause
        if word == "down" and words[at + 1 : at + 2] and words[at + 1] in _DOWN_TO_PAPER:
            break
        if (
            word in ("up", "down")
            and (counting or (word == "up" and at and words[at - 1] == "to"))
            and not (at == 1 and words[0] == "to" and words[2:3] and words[2] in _GOING)
        ):
            break
        if word == "at" and words[at + 1 : at + 2] and words[at + 1] in _STANDING:
            break  # 0.3 percent lower at 21,951: where it stands; but growing at 3 percent
        direction = _direction(word)
        if word in _RAISING and role == "by" and words[0] != "by":
            break  # raised $5 million: money that came in
        if direction and at and words[at - 1] == "than":
            break  # higher than 28 percent: a comparison
        if direction and length and role == "by" and word in _LEAPING:
            break  # jumped 2.01 metres: a way
        if word == "cut" and role == "to" and counting and not _SUPPLIES.isdisjoint(words[at + 1 : at + 5]):
            break  # power was cut to 900 homes: they have none
        if direction:
            return Change(direction, role)
        if word not in _SKIPPED and not (
            role == "to" and (_percent(words, at) or _amount(words, at, behind))
        ):
            break
    match = _NEXT.match(text, end, limit)
    if match and noun_tells and match[1].lower() not in hedges.NOT_CHANGE_NOUNS:
        direction = _direction(match[1].lower())
        if direction and match[1].lower() not in ("up", "down"):
            return Change(direction, "by")
    return None


_EXCEPT = frozenset("but except bar save".split())


def excepted(left: Left) -> bool:
    """*all but three of the shops were lost*: what is said holds of all the others, so the number is none of
    what the sentence tells."""
    return left.words[1:2] == ["all"] and left.words[0] in _EXCEPT


def is_error(left: Left) -> bool:
    """*give or take 200 million*: how far a value may be off, no value of its own."""
    return left.words[:3] == ["take", "or", "give"]


_INSTEAD = (("than", "rather"), ("of", "instead"))
"""Words that put one thing in the place of another (Quirk et al. 1985, 14.17: *rather than*
excludes), nearest to the number first."""
_DETERMINED = (["the"], ["a"], ["an"], ["its"], ["their"])
_BUT_MORE = frozenset("only just merely simply".split())


def negated(left: Left) -> bool:
    """*not 57 but 58*, *has not received 57 aircraft*, *rather than 57*; not *not only 57* nor *hundreds if
    not thousands*."""
    words = left.words[:2]
    spoken = left.words[1:] if left.words[:1] in _DETERMINED else left.words
    if tuple(spoken[:2]) in _INSTEAD:
        return True
    if not words or words[0] in _BUT_MORE or left.raw[0][-1:] in ":;,—–" or words == ["not", "if"]:
        return False
    return any(word in hedges.NEGATIONS or word.endswith(("n't", "n’t")) for word in words)


_EARLIER = re.compile(
    r"\b(?:earlier|previous|former|prior|original|(?:from|than|against|times)\s(?:an?|the|its)\s(?:first|initial|preliminary))\s(?:(?:official|death|provisional)\s){0,2}"
    r"(?:toll|figure|count|tally|number|estimate|report|forecast|projection|target|guidance|outlook)s?\sof\s"
    r"(?:(?:about|around|nearly|almost|some|more than|at least|over|up to)\s)?[$€£]?\Z"
)


def is_superseded(text: str, start: int, first: int) -> bool:
    """*Revising down an earlier toll of* [73]: what was said before, and no longer holds."""
    low = max(first, start - 80)
    if _AT_FIRST.search(text, low, start):
        return True
    return text.find(" of ", low, start) >= 0 and _EARLIER.search(text, low, start) is not None


_AT_FIRST = re.compile(
    r"\b(?:(?:initially|originally)\s(?:put|said|given|gave|reported|estimated)"
    r"|had\s(?:earlier|previously|first)\s(?:put|said|reported|estimated|(?:given|set)\s(?:the|its|their)))\b[^;:,]*\Z"
)
"""*Officials initially said that* [7] *had died*; *it had earlier put the toll at* [7]: no longer so."""

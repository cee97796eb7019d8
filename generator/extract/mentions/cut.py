"""Run of capitalised words -> names: where one name ends and the next, or a title, begins.

``Russian Foreign Minister Sergei Lavrov`` is a national, a role and a person; ``Russian Foreign
Ministry`` is one body; ``Bank of England Governor Andrew Bailey`` is a body, a role and a person.
The lists say what each word can be; the last word of a name says most about it (English noun phrases
have their head last: Quirk et al. 1985, 17.2).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.extract.mentions.gazetteer import entries, given
from generator.extract.mentions.runs import Run, Word
from generator.extract.mentions.words import is_common
from generator.lexicon import organisations, places, titles
from generator.lexicon.common_words import COMMON
from generator.lexicon.name_contexts import EVENT_HEADS, FUNCTION, NO_NAME

HEADS = frozenset(organisations.HEAD_NOUNS)
LEGAL = frozenset(organisations.LEGAL_FORMS)
BEFORE_OF = frozenset(organisations.BEFORE_OF)
FIRST = frozenset(organisations.FIRST_WORDS)
AFTER = frozenset(places.GENERIC_AFTER)
BEFORE = frozenset(places.GENERIC_BEFORE)
COMPASS = frozenset(places.COMPASS)
TITLE = frozenset(titles.TITLES)
COURTESY = frozenset(titles.COURTESY)
MODIFIER = frozenset(titles.TITLE_MODIFIERS)
SUFFIX = frozenset(titles.SUFFIXES)
PARTICLES = frozenset(titles.PARTICLES)
_OF_PLACES = frozenset(
    """
    Gulf Bay Isle Isles Strait Straits Horn Cape Rock Republic Kingdom State District Mount
    Temple City Province Sea Commonwealth Valley Lake Port Sultanate Emirate Principality
    """.split()
)
_ON = frozenset(
    """
    Council Committee Commission Conference Institute Center Centre Forum Subcommittee Agency
    Campaign Coalition Panel
    """.split()
)
_TITLE_OF = frozenset(
    """
    secretary speaker prince princess duke duchess earl archbishop bishop minister chief head
    governor king queen
    """.split()
)
_WEAK_TITLES = frozenset(
    """
    general major private guard center centre forward count king deputy marshal baron duke earl
    prince bishop judge dean speaker
    """.split()
)
_SIDES = ("Northern", "Southern", "Eastern", "Western", "Central", "Southeastern", "Northeastern")
_FAMILY_TOO = frozenset(
    "Law Day Ball Cross Battle Rule Race Storm Bond Bonds Fair Song Bill Heart Order Campaign".split()
)
_ROMAN = ("I", "II", "III", "IV")
_PARTY_LETTER = re.compile(r"[DRI]-(?=\w\w)")
_CONTRACTION = re.compile(r"\w+['’](?:ve|d|ll|re|m|t)$")
_COMPOUND = re.compile(
    r"(?:(?:anti|pro|ex|non|pre|post|mid|then|trans)-\S+|\S*?[^\W\d_]\.?-[a-z][a-z]{2,}\S*)$"
)


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

    @property
    def key(self) -> str:
        """The name's words with single spaces: what is compared over the document."""
        return " ".join(self.words)


def cut(run: Run) -> Iterator[Chunk]:
    """The names of one run, left to right."""
    for words, possessive, at_start in _segments(run):
        yield from _names(words, possessive, at_start, run.sentence)


def bare(word: str) -> str:
    """A word without the full stop of an abbreviation, in lower case."""
    return word.rstrip(".").lower()


# ------------------------------------------------------------------ run -> segments


def _segments(run: Run) -> Iterator[tuple[list[Word], bool, bool]]:
    """Stretches that can be one name: split at possessives, at days and function words, and at linking
    words that join nothing here."""
    current: list[Word] = []
    start_flag = run.first
    words = run.words
    for index, word in enumerate(words):
        if word.small:
            if current and index + 1 < len(words) and _joins(current, words, index):
                current.append(word)
                continue
            if current:
                yield current, False, start_flag and current[0] is words[0]
            current = []
            continue
        text = word.text
        lower = text.lower()
        letter = _PARTY_LETTER.match(text)
        if letter:  # D-New York
            word = Word(word.start + 2, word.end, text[2:], False)
            text, lower = text[2:], lower[2:]
        if _stops(text, lower, current, words, index):
            if current:
                yield _trim(current), False, start_flag and current[0] is words[0]
            current = []
            # after "Yesterday" or "But" the next word's capital is its own
            continue
        if _COMPOUND.match(text) and lower.rpartition("-")[2] not in TITLE:
            # Beijing-based, U.S.-led, anti-Semitic: adjectives, nobody is named
            if current:
                yield _trim(current), False, start_flag and current[0] is words[0]
            current = []
            continue
        cut_at = _possessive(text)
        if cut_at:
            current.append(Word(word.start, word.end - cut_at, text[:-cut_at], False))
            yield current, True, start_flag and current[0].start == words[0].start
            current = []
            continue
        current.append(word)
    if current:
        yield _trim(current), False, start_flag and current[0].start == words[0].start


def _stops(text: str, lower: str, current: list[Word], words: tuple[Word, ...], index: int) -> bool:
    if text in NO_NAME or (text[:-2] in NO_NAME and text.endswith(("'s", "’s"))):
        # "May" after a given name or a title is a family name: Theresa May, Prime Minister May
        return not (
            text in ("May", "March", "August", "June", "April") and current and current[-1].text in given()
        )
    if _CONTRACTION.match(text) and re.split("['’]", lower)[0] in FUNCTION | {"don", "won", "can", "isn"}:
        return True
    if lower in FUNCTION and not (len(text) > 1 and text.isupper()):
        # inside a known name ("Doctors Without Borders", "Save the Children") the word stays
        texts = [word.text for word in words[index:]]
        return not (
            _known_at(texts, 0) > 1
            or (current and _known_at([*(w.text for w in current), *texts], 0) > len(current))
        )
    return False


def _trim(words: list[Word]) -> list[Word]:
    while words and words[-1].small:
        words = words[:-1]
    return words


def _possessive(text: str) -> int:
    """Length of a possessive ending; names that end so by themselves (McDonald's) keep it."""
    if text.endswith(("'s", "’s")) and len(text) > 3:
        return 0 if text.replace("’", "'") in _OWN_S else 2
    if text.endswith(("s'", "s’")):
        return 1
    if text.endswith(("'", "’")):
        return 1
    return 0


_OWN_S = frozenset(
    """
    McDonald's Moody's Lloyd's Poor's Macy's Sotheby's Christie's Wendy's Levi's Martha's
    Sainsbury's Kellogg's Kohl's Denny's
    """.split()
)


def _joins(current: list[Word], words: tuple[Word, ...], index: int) -> bool:
    """Whether the small word at ``index`` stands inside a name."""
    small = words[index].text.lower()
    left = current[-1].text
    texts = [word.text for word in current]
    if small in ("the", "of", "for", "on", "in", "and", "&") and _known_at(
        [*texts, *(w.text for w in words[index:])], 0
    ) > len(texts):
        return True
    if small == "&":
        return True
    if small == "the":
        return current[-1].small
    if small == "of":
        if texts[0] in BEFORE_OF or left in HEADS or left in BEFORE_OF or left in _OF_PLACES:
            return True
        return _last_part(left) in _TITLE_OF
    if small == "for":
        return left in BEFORE_OF or left in HEADS
    if small == "on":
        return left in _ON
    if small == "in":
        return False
    if small == "and":
        return _joins_and(current, words, index)
    # a particle: Ursula von der Leyen, Rio de Janeiro; "la", "le", "st", "y" only between capitals
    return True


def _joins_and(current: list[Word], words: tuple[Word, ...], index: int) -> bool:
    """``Securities and Exchange Commission`` is one body, ``Russia and European Union`` are two: the
    word before *and* must be a common noun and a body's head noun must end the name."""
    left = current[-1].text
    if words[index + 1].small or _known_at([w.text for w in current], 0) == len(current):
        return False
    right = next((w.text for w in reversed(words[index:]) if not w.small), "")
    if (
        _known_at([left], 0)
        or left in given()
        or left.lower() not in COMMON
        or left in HEADS - {"Security", "Exchange", "Trade"}
    ):
        return False
    if current[0].text in BEFORE_OF and any(w.small and w.text == "of" for w in current):
        return not _known_at([words[index + 1].text], 0) and words[index + 1].text not in given()
    if any(w.small and w.text == "of" for w in current):
        return words[index + 1].text.lower() in COMMON
    return right in HEADS and words[index + 1].text.lower() in COMMON


def _known_at(texts: list[str], at: int) -> int:
    """Length in words of the longest listed name that begins at ``at``; 0 for none."""
    for listed, _ in entries().get(texts[at].replace("’", "'"), ()):
        if len(listed) <= len(texts) - at and all(
            a == b.replace("’", "'") for a, b in zip(listed, texts[at : at + len(listed)], strict=True)
        ):
            return len(listed)
    return 0


def _entry(words: list[Word], at: int) -> tuple[int, str]:
    """Length and kind of the longest listed name at ``at``; datelines and headlines shout it."""
    found = _listed(words, at)
    if found[0] or not words[at].text.isupper() or len(words[at].text) < 3:
        return found
    raised = [Word(w.start, w.end, w.text.title() if w.text.isupper() else w.text, w.small) for w in words]
    return _listed(raised, at)


def _listed(words: list[Word], at: int) -> tuple[int, str]:
    first = words[at].text.replace("’", "'")
    room = len(words) - at
    for listed, kind in entries().get(first, ()):
        size = len(listed)
        if size <= room and all(listed[k] == words[at + k].text.replace("’", "'") for k in range(1, size)):
            return size, kind
    return 0, ""


# ------------------------------------------------------------------ segment -> names


def _names(words: list[Word], possessive: bool, first: bool, sentence: int) -> Iterator[Chunk]:
    at, count = 0, len(words)
    role: int | None = None
    while at < count:
        opens = first and at == 0
        rest = words[at:]

        def chunk(
            stop: int, kind: str | None, at: int = at, opens: bool = opens, role: int | None = role
        ) -> Chunk:
            part = words[at:stop]
            return Chunk(
                part[0].start,
                part[-1].end,
                tuple(word.text.replace("’", "'") for word in part),
                sentence,
                opens,
                kind,
                titled=role is not None,
                possessive=possessive and stop == count,
                role=(words[role].start, part[0].start) if role is not None else None,
            )

        known, listed = _entry(words, at)
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
        length = _title_length(rest)
        if length and not (known > 1 and role is None):
            if length == len(rest):
                # a role without a name (the Prime Minister), unless somebody's family name is King
                if length == 1 and role is None:
                    yield chunk(count, "title")
                return
            if role is None:
                role = at
            at += length
            continue
        stop = _name_end(words, at)
        kind = _own_kind([word.text for word in words[at:stop]])
        if kind != "event":
            yield chunk(stop, "person" if role is not None and kind is None else kind)
        role = None
        at = stop


def _leads(words: list[Word]) -> bool:
    """Whether the first word only opens the sentence before a name: ``Recalling Annan's words``,
    ``Initially Poland``, ``Missing German``; not ``Human Rights Watch``."""
    lower = words[0].text.lower()
    known, kind = _entry(words, 1)
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
    length, real, k = 0, False, 0
    while k < len(rest):
        lower = bare(rest[k].text)
        if rest[k].small:
            if (
                rest[k].text == "of"
                and real
                and k + 1 < len(rest)
                and _last_part(rest[k - 1].text) in _TITLE_OF
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
        elif k and (inner := _listed(rest, k)[0]):
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
    if (
        length == 1
        and bare(remaining[0]) in _WEAK_TITLES
        and len(rest) > 1
        and remaining[1].lower() in COMMON
    ):
        return 0
    return length


def _last_part(word: str) -> str:
    return bare(word).rpartition("-")[2]


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
        return end, _own_kind(texts[at:end]) or ""
    titled = _title_length(words[stop:])
    if titled and not (texts[at] in given() and (kind == "place" or titled == len(words) - stop)):
        return stop, kind
    if kind == "national":
        # Iraqi Kurds, American Jews: one people; Jewish West Bank: two names
        more, also = _listed(words, stop)
        if more and also == "organisation" and (more > 1 or texts[stop] in HEADS):
            return stop + more, also  # Polish Red Cross
        whole = _name_end(words, at)
        if more and also == "country" and _own_kind(texts[at:whole]) == "organisation":
            return whole, "organisation"  # American Israel Public Affairs Committee
        if more:
            return (stop + more if also == "national" and texts[stop].endswith("s") else stop), kind
    end = _name_end(words, at)
    own = _own_kind(texts[at:end])
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
    given_first = words[at].text in given()
    for k in range(at + 1, len(words)):
        lower = bare(words[k].text)
        if words[k].text in given() and words[k - 1].text in HEADS and k + 1 < len(words):
            return k  # Refugee Council | Ann Lee
        if words[k].small or words[k - 1].small or words[k].text in HEADS:
            continue
        if lower not in TITLE and lower not in COURTESY:
            continue
        if k == len(words) - 1 and (given_first or lower in COURTESY or lower in _WEAK_TITLES):
            continue  # Douglas Cardinal, Alan Dean
        if lower in _WEAK_TITLES and words[k - 1].text not in HEADS and not _known_at([words[k - 1].text], 0):
            continue  # Attorney General, Family Guard
        if not _title_length(words[k:]):
            continue  # UN General Assembly
        back = k
        while back - 1 > at and bare(words[back - 1].text) in MODIFIER:
            back -= 1
        return back
    return len(words)


def _own_kind(texts: list[str]) -> str | None:
    """What a name's own words say it names; None when they say nothing."""
    last, head = texts[-1], texts[0]
    small = [i for i, text in enumerate(texts) if text in ("of", "for", "on")]
    if last in LEGAL and len(texts) > 1:
        return "organisation"
    if "&" in texts:
        return "organisation"
    if head in FIRST and len(texts) > 1:
        return "organisation"
    if small:
        front = texts[: small[0]]
        if any(text in BEFORE_OF or text in HEADS for text in front):
            return "organisation"
        if front and front[-1] in _OF_PLACES:
            return "place"
    if len(texts) > 1:
        if last.rstrip(".") in _ROMAN and texts[-2] in EVENT_HEADS:
            return "event"
        if last in EVENT_HEADS and last not in HEADS:
            if head in given() and len(texts) == 2 and last in _FAMILY_TOO:
                return "person"
            return "event"
        if last in HEADS:
            # a person's name may end in such a word (Ringo Star, Jane Forum): a given name first tells
            if (
                head in given()
                and len(texts) == 2
                and last
                in (
                    "Bar",
                    "Post",
                    "Star",
                    "Church",
                    "House",
                    "Power",
                    "Watch",
                    "Bank",
                    "Trust",
                    "Hall",
                    "Union",
                    "Guard",
                    "Reserve",
                )
            ):
                return "person"
            return "organisation"
        if last in AFTER or head in BEFORE:
            if (
                head in given()
                and len(texts) == 2
                and last
                in (
                    "Hill",
                    "Hills",
                    "Banks",
                    "Bank",
                    "Park",
                    "Lane",
                    "Rivers",
                    "Lake",
                    "Ford",
                    "Forest",
                    "Street",
                    "Marsh",
                    "Fort",
                    "Pierce",
                    "Close",
                    "Gates",
                    "Bay",
                    "Mount",
                    "Castle",
                    "Drive",
                    "Falls",
                    "Coast",
                    "Camp",
                )
            ):
                return "person"
            return "place"
        if last.rstrip(".") in ("Jr", "Sr", *_ROMAN):
            return "person"
    return None

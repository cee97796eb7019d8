"""Paragraphs -> what each is: headline, byline, caption, dateline, brief, body or furniture.

Rules rest on form: length, final punctuation, capitals, position, and known wording
(``lexicon/furniture.py``). When in doubt a paragraph is body, for text wrongly called furniture is lost
content. A text of one paragraph is body.
"""

from __future__ import annotations

import re

from generator.lexicon.function_words import FUNCTION_WORDS
from generator.lexicon.furniture import AGENCIES, BRIEF_LABELS, KICKERS, LINK_LISTS, MACHINE_WORDS, SECTIONS
from generator.model import Caption, Part, Span
from generator.patterns import compiled_when_used
from generator.segment.captions import find_caption
from generator.segment.datelines import TURN, dateline_end
from generator.segment.lines import MARKS, QUOTE, is_date_line, is_furniture, is_stamp, normal
from generator.segment.paragraphs import BULLET

_STOPPED = re.compile(r"[.!?\u2026:;,][\"'\u201d\u2019)\]]*\Z")
_WORD = re.compile(r"[^\W\d_][\w'\u2019.-]*")
_CONNECTIVES = (
    r"(?:and|And|AND|with|in|for|of|the|at|de|da|di|del|della|van|von|der|den|bin|bint|ibn|al|el|la|le|du"
    r"|dos|to|&)"
)
_NAME = r"[A-Z\u00c0-\u017d][\w.'\u2019-]*"
_BY = ("By", "BY", "by", "Written ", "Story ", "Text ", "Words ", "Report", "Analysis ", "From")
_BYLINE = compiled_when_used(
    rf"(?:By|BY|by|Written by|Story by|Text by|Words by|Reported by|Report by|Analysis by|Reporting by"
    rf"|From)[ :]+"
    rf"(?=(?:{_NAME}[ ,]+(?:(?:de|da|van|von|bin|al|el|la|le|der) )*{_NAME}|(?:{_NAME} )?"
    rf"(?:{AGENCIES}|[Ss]taff|Our|our|News|[Aa]gencies)\b))"
    rf"(?:(?:{_NAME}|{_CONNECTIVES}|[\d:]+|[|,;/\u2022\u00b7-]|staff|writer|reporter|correspondent|editor"
    rf"|and|our)[ ,;|]*+){{1,24}}\.?\Z"
)
_BRACKETED_REPORTERS = compiled_when_used(
    r"\((?:Additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting) by [A-Z][^()]*\)\.?\Z"
)
"""Such a line is a credit wherever it stands."""
_REPORTERS = re.compile(
    r"(?:\(|[-\u2013\u2014]\s?)?(?:(?:Additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled"
    r"|[Tt]ranslated|[Tt]ranslation) by [A-Z]"
    r"|(?:[A-Z][\w.'\u2019-]+,? ){1,6}(?:contributed to this (?:report|story|article)"
    r"|contributed reporting|reported from))"
)
_NAMES_ALONE = compiled_when_used(
    rf"{_NAME}(?: (?:{_NAME}|de|da|van|von|bin|al|el|la|le|der)){{1,3}}"
    rf"(?:(?: (?:and|&)|,) {_NAME}(?: {_NAME}){{1,3}})?"
    rf"(?:\s?[,|\u2013\u2014-] ?(?:(?:{AGENCIES}|[Ss]taff|[Ss]enior|[Cc]hief|[A-Z]\w+ )\b ?)?[\w ]{{0,40}}"
    rf"(?:{AGENCIES}|[Cc]orrespondent|[Rr]eporter|[Ww]riter|[Ee]ditor|[Ss]taff|[Cc]olumnist))?\Z"
)
_ROLE_ALONE = compiled_when_used(
    rf"(?:[\w.' ]{{0,40}}\b)?(?:[Cc]orrespondent|[Rr]eporter|[Ss]taff [Ww]riter|[Ee]ditor|[Cc]olumnist"
    rf"|[Dd]esk|(?:[Ii]nvestigations?|[Dd]ata|[Nn]ews|[Rr]eporting) [Tt]eam|{AGENCIES})"
    rf"(?:,? [\w ,]{{0,40}})?\Z"
)
_OWN_SOURCE = ("Source", "SOURCE", "Agencies", "@")
_SOURCE = compiled_when_used(
    rf"(?:Source|SOURCE|Sources|Agencies)\s?: ?(?:{AGENCIES})(?:[/,;& ].{{0,40}})?\Z|@\w{{2,30}}\Z"
)
_HEAD_WORDS = 32
_HEAD_LENGTH = 220


def label_parts(
    text: str, paragraphs: list[Span], blank: list[bool]
) -> tuple[list[Part], dict[int, Caption]]:
    """The part of every paragraph, and the captions by their paragraph's number.

    ``blank``: for each paragraph whether a blank line is before it. A dateline that opens a paragraph of
    prose is not told here (``segment`` cuts it off); one that is a paragraph by itself is.
    """
    parts: list[Part] = ["body"] * len(paragraphs)
    captions: dict[int, Caption] = {}
    if len(paragraphs) < 2:
        return parts, captions
    words = [text[span.start : span.end] if span.end - span.start <= 1000 else "" for span in paragraphs]
    prose = [_is_prose(line, span) for line, span in zip(words, paragraphs, strict=True)]
    if not any(prose):
        return parts, captions
    first_prose = prose.index(True)
    last_prose = len(prose) - 1 - prose[::-1].index(True)
    for number, line in enumerate(words):
        if line and len(line) < 300 and is_furniture(line, number == first_prose):
            parts[number] = "furniture"
        elif line and is_stamp(line):
            parts[number] = "dateline"
        elif line.startswith("(") and len(line) < 300 and _BRACKETED_REPORTERS.match(line):
            parts[number] = "byline"
    _label_link_lists(words, prose, parts)
    for number, span in enumerate(paragraphs):
        if parts[number] == "body" and words[number]:
            before = not any(prose[k] and parts[k] == "body" for k in range(min(number, 12)))
            caption = find_caption(text, span, before and number < 12)
            if caption and not (number == first_prose and number == last_prose):
                captions[number] = caption
                parts[number] = "caption"
    _label_briefs(words, blank, parts)
    _label_head(text, paragraphs, words, prose, parts)
    _label_tail(words, prose, parts)
    return parts, captions


def _is_prose(line: str, span: Span) -> bool:
    """Whether a paragraph is a sentence or more: a final mark and at least six words, or very long."""
    if not line:
        return True
    return line.count(" ") >= 5 and bool(_STOPPED.search(line[-6:])) and line[-1] not in ":;,"


def _label_link_lists(words: list[str], prose: list[bool], parts: list[Part]) -> None:
    """The links under a site's label: short lines without a final stop, up to the next line of prose."""
    for number, line in enumerate(words):
        if parts[number] != "furniture" or len(line) > 50 or normal(line) not in LINK_LISTS:
            continue
        end = number + 1
        while end < len(words) and end - number <= 8 and not prose[end] and len(words[end]) <= 140:
            end += 1
        if any(prose[end:]):
            parts[number:end] = ["furniture"] * (end - number)


# What each of these long expressions needs is looked for first: most lines have none of it, and most texts
# need not compile them.


def _is_byline(line: str) -> bool:
    return line.startswith(_BY) and _BYLINE.match(line) is not None


def _names_alone(line: str) -> bool:
    """Not *OF THE HARBOUR*, the second line of a headline in capitals."""
    if line.count(" ") > 9 or line.partition(" ")[0].lower() in FUNCTION_WORDS:
        return False
    return _NAMES_ALONE.match(line) is not None


def _is_source(line: str) -> bool:
    return line.startswith(_OWN_SOURCE) and _SOURCE.match(line) is not None


def _label_briefs(words: list[str], blank: list[bool], parts: list[Part]) -> None:
    """A site's brief: its label line and the bullets or short lines under it."""
    total = len(words)
    for number, line in enumerate(words):
        if parts[number] != "body" or not line or len(line) > 50 or normal(line) not in BRIEF_LABELS:
            continue
        machine = any(word in f"{normal(line)} " for word in MACHINE_WORDS)
        end = number + 1
        while end < total and BULLET.match(words[end]):
            end += 1
        if end == number + 1 and number < max(8, total // 3):
            while end < total and end - number <= 8 and _is_short_line(words[end], parts[end]):
                end += 1
            if end == number + 1:
                end = _stretch(blank, number, total)
            if end == number + 1 and machine and total - number > 3 and parts[end] == "body":
                end = number + 2
            if end == total:
                continue  # nothing would be left: a section of the article itself
        if end > number + 1:
            parts[number:end] = ["brief"] * (end - number)


def _is_short_line(line: str, part: Part) -> bool:
    """A brief's item without a bullet: one unpunctuated line that is no byline or date."""
    return (
        part == "body"
        and 3 <= line.count(" ") <= 35
        and not _STOPPED.search(line[-6:])
        and not _is_byline(line)
        and not is_date_line(line)
    )


def _stretch(blank: list[bool], number: int, total: int) -> int:
    """End of the lines right under a label, up to the next blank line; the label alone when unclear."""
    end = number + 1
    while end < total and end - number <= 8 and not blank[end]:
        end += 1
    return end if end < total and blank[end] else number + 1


def _label_head(
    text: str, paragraphs: list[Span], words: list[str], prose: list[bool], parts: list[Part]
) -> None:
    """Headline, deck, byline and date line: what stands before the first paragraph of prose."""
    first = next((n for n, part in enumerate(parts) if prose[n] and part == "body"), len(parts))
    opening = [n for n in range(min(first + 1, len(parts), 14)) if parts[n] == "body"]
    headline = None
    for number in opening:
        line = words[number]
        if not line:
            break
        if is_date_line(line):
            parts[number] = "dateline"
        elif _is_byline(line) and line.count(" ") <= 20:
            parts[number] = "byline"
        elif dateline_end(text, paragraphs[number], True) == paragraphs[number].end:
            parts[number] = "dateline"
        elif headline is None:
            following = next((n for n in opening if n > number and not is_date_line(words[n])), None)
            following = following or next(
                (n for n in range(number + 1, len(parts)) if parts[n] == "body"), None
            )
            if following is None:
                break
            dated = dateline_end(text, paragraphs[following], True) is not None
            if not _is_headline(line, words[following], number == first, dated):
                break
            if line.lower().strip(MARKS) in SECTIONS and _is_headline(words[following], "", False):
                parts[number] = "furniture"
            else:
                headline = number
                parts[number] = "headline"
        elif number == first:
            break
        elif _names_alone(line) or (
            parts[number - 1] == "byline" and (_ROLE_ALONE.match(line) or _is_source(line))
        ):
            parts[number] = "byline"
        elif _is_headline(line, "", False) and "headline" in parts[max(0, number - 1) : number]:
            parts[number] = "headline"
    if first < len(parts) and headline == first:
        return
    for number in range(first + 1, min(first + 4, len(parts))):
        if parts[number] != "body" or not words[number]:
            continue
        role = parts[number - 1] == "byline" and _ROLE_ALONE.match(words[number])
        if role or _is_byline(words[number]) or _names_under_deck(words, parts, number):
            parts[number] = "byline"


def _names_under_deck(words: list[str], parts: list[Part], number: int) -> bool:
    """Whether a line under a standfirst only names who wrote: its desk or the article's date follows."""
    if not _names_alone(words[number]):
        return False
    following = range(number + 1, min(number + 3, len(words)))
    return any(parts[n] == "dateline" or is_date_line(words[n]) for n in following)


def _is_headline(line: str, following: str, is_prose: bool, before_dateline: bool = False) -> bool:
    """Whether a line before the prose has a headline's form.

    No final full stop and at most 32 words; with a full stop only in title case or before a paragraph that
    opens with a dateline, for no prose stands before that. A line that a small letter
    carries on is the start of a broken paragraph.
    """
    if len(line) > _HEAD_LENGTH or line.count(" ") >= _HEAD_WORDS or BULLET.match(line):
        return False
    if TURN.match(line) and line.partition(":")[0] not in KICKERS:
        return False  # "MODERATOR: …"
    if following[:1].islower() and following[1:2].islower():
        return False
    last = line.rstrip("\"'\u201d\u2019)] ")[-1:]
    if last in ",:":
        return False
    if last == "." and before_dateline:
        return ". " not in line
    if last in ".;" and (is_prose or line.count(" ") >= 5):
        long_words = [word for word in _WORD.findall(line) if len(word) >= 4]
        capitals = sum(word[0].isupper() for word in long_words)
        return len(long_words) >= 4 and capitals * 4 >= len(long_words) * 3 and line.count(" ") <= 20
    if is_prose:
        return line.count(" ") <= 15 and ". " not in line and not QUOTE.match(line)
    return last != "." or line.count(" ") < 5


def _label_tail(words: list[str], prose: list[bool], parts: list[Part]) -> None:
    """Credits of reporters near the end, and the run of links after the last paragraph of prose."""
    for number in range(max(0, len(words) - 6), len(words)):
        if parts[number] == "body" and _is_source(words[number]):
            parts[number] = "byline"
        if parts[number] == "body" and len(words[number]) < 300 and _REPORTERS.match(words[number]):
            parts[number] = "byline"
    last = max((n for n, part in enumerate(parts) if part == "body" and prose[n]), default=len(parts))
    run = range(last + 1, len(parts))
    known = next((n for n in run if parts[n] == "furniture"), None)
    if known is None:
        return
    for number in run:
        line = words[number]
        if (
            parts[number] == "body"
            and line[-1:] not in ".:;,)"
            and line.count(" ") < (20 if number > known else 8)
        ):
            parts[number] = "furniture"

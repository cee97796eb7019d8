"""One line -> whether it is a site's furniture, or a stamp of date and hour, by its form and wording.

The wording is data (``lexicon/furniture.py``).
"""

from __future__ import annotations

import re

from generator.lexicon.furniture import (
    ADDRESS,
    LABELS,
    NOTICES,
    OPENINGS,
    SHARE_WORDS,
    SIGN_UPS,
    WHOLE_LINES,
)
from generator.patterns import compiled_when_used
from generator.segment.captions import MONTHS

_LONGEST_LABEL = 40
_LABEL_MARK = re.compile(r"[:|\u00bb>\u203a\u2192]")
_LABEL = re.compile(rf"(?P<label>[\w\u2019',. -]{{3,{_LONGEST_LABEL}}}?)\s?{_LABEL_MARK.pattern}\s*(?=\S)")
QUOTE = re.compile(r"[\"\u201c\u201d\u00ab]")
MARKS = " \t\xa0-\u2013\u2014:|>\u00bb\u203a\u2192\u2022\u00b7*#_~=[](){}\u25ba\u25b6\u2026.!\ufe0f\u200b"
"""What stands around a label's words."""
_READING = r"(?:\d+|[Aa]) ?-?min(?:ute)?s?(?: of)? (?:read|listen|watch)(?:ing time)?"
_READING_TIME = compiled_when_used(rf"{_READING}\Z|Reading time:?.{{0,20}}\Z", re.IGNORECASE)
_FOLLOW = re.compile(
    r"Follow .{2,80}\bon (?:Twitter|X|Facebook|Instagram|Threads|Bluesky|Mastodon|TikTok|YouTube|LinkedIn"
    r"|Telegram)\b.{0,60}\Z"
)
_SITE_LINE = re.compile(
    r"(?:https?://|www\.)\S+\Z|(?:list (?:of \d+ items?|\d+ of \d+)\b.{0,160}|end of list)\Z", re.IGNORECASE
)
_PAGE = re.compile(r"(?:\A|\s)(?:[Pp]age|PAGE) \d{1,4} (?:of|/) \d{1,4}\Z")
"""The running foot or head of a page: ``Board of Inquiry    Page 2 of 9``."""
_FOOTNOTE = re.compile(r"\[?\d{1,3}\]?\.? (?:See|see|Cf\.|Ibid|ibid|Id\.|Supra|supra|Op\. cit)\b")
_PLAYER = compiled_when_used(r"\d{1,2}:\d{2} ?/ ?\d{1,2}:\d{2}\Z")
_COUNTERS = compiled_when_used(
    r"(?:[\d.,]+ ?[KkMm]? (?:[Rr]etweets?|[Rr]eposts?|[Qq]uote(?: [Tt]weet)?s?|[Ll]ikes?|[Vv]iews?"
    r"|[Bb]ookmarks?|[Rr]eply|[Rr]eplies|[Cc]omments?|[Ss]hares?|[Rr]eactions?|[Ff]ollowers?)"
    r"[ ,|\u00b7\u2022]*){1,8}\Z"
)
"""What a platform counts under a post: ``1.2K Retweets 4.5K Likes``."""
_APPEAL = compiled_when_used(
    r"(?:Get|Sign up|Subscribe|Join|Follow|Download)\b[^.!?]*\b"
    r"(?:newsletter|briefing|inbox|app|updates|alerts|channel|podcast|emails?)\b[^.!?]*[.!?]\s*\Z"
)
_BETWEEN_STEPS = re.compile(r"\s[>\u203a\u00bb/|\u00b7\u2022]\s")
_CLOCK = (
    r"(?:,? ?(?:at |\||-|\u2013|\u00b7"
    r"|\u2022)? ?\d{1,2}[:.]\d{2}(?::\d{2})? ?(?:[AaPp]\.?[Mm]\.?)?(?: ?[A-Z]{2,5}\b(?:[+-]\d+)?)?)"
)
_FULL_DATE = (
    rf"(?:(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,? )?"
    rf"(?:{MONTHS} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}|\d{{1,2}}(?:st|nd|rd|th)? {MONTHS},? \d{{4}}"
    rf"|\d{{4}}-\d{{2}}-\d{{2}}|\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{2,4}}))"
)
_STAMP = (
    r"(?:(?:First |Last |Originally )?(?:[Pp]ublished|[Uu]pdated|[Pp]osted|[Mm]odified|[Rr]eleased|[Cc]reated"
    r"|PUBLISHED|UPDATED|POSTED)(?: [Oo]n| [Aa]t)?:? ?)"
)
_DIGIT = re.compile(r"\d")
_DATE_LINE = compiled_when_used(
    rf"{_STAMP}?(?:{_CLOCK},? ?)?(?:{_FULL_DATE}{_CLOCK}?|{_CLOCK}|\d+ (?:minutes?|hours?|days?|mins?"
    rf"|hrs?) ago)"
    rf"(?:[ ,|/\u2022\u00b7\u2013-]*{_STAMP}?(?:{_CLOCK},? ?)?{_FULL_DATE}{_CLOCK}?)?"
    rf"(?:[ ,|/\u2022\u00b7\u2013-]*{_READING})?\.?\Z",
)
_STAMPED = tuple(
    word
    for stem in "first last originally published updated posted modified released created".split()
    for word in (stem, stem.title(), stem.upper())
)
_STAMP_LINE = compiled_when_used(
    rf"(?:{_STAMP}(?:{_CLOCK},? ?)?{_FULL_DATE}{_CLOCK}?|{_FULL_DATE}[ ,|/\u2022\u00b7\u2013-]+{_READING}"
    rf"|\d{{1,2}}:\d{{2}}(?: ?[AaPp]\.?[Mm]\.?)?(?: [A-Z]{{2,4}})?(?: ?\u00b7 ?{_FULL_DATE})?"
    rf"|\d{{1,2}}\.\d{{2}}(?: ?[AaPp]\.?[Mm]\.?| [A-Z]{{2,4}}))\Z"
)


def _by_first_letter(phrases: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Phrases by their first letter, because a hundred phrases are much to try on every line."""
    found: dict[str, tuple[str, ...]] = {}
    for phrase in phrases:
        found[phrase[0]] = (*found.get(phrase[0], ()), phrase)
    return found


_NOTICES = _by_first_letter(NOTICES)
_OPENINGS = _by_first_letter(OPENINGS)


def _opens_with(line: str, phrases: dict[str, tuple[str, ...]]) -> bool:
    return line.startswith(phrases.get(line[:1], ()))


def normal(line: str) -> str:
    """A line in small letters, without the marks at either end."""
    return line.replace("\u2019", "'").strip(MARKS).lower()


def is_furniture(line: str, sole: bool) -> bool:
    """Whether a line is a site's label, link, appeal or notice.

    ``Read more: …``, ``Stay updated with our news``; not ``"Sign up for the army," he said.``
    """
    if QUOTE.match(line):
        return False
    plain = normal(line)
    if plain in WHOLE_LINES or ("min" in plain and _READING_TIME.match(line)) or _FOLLOW.match(line):
        return True
    if (line[-1].isdigit() and _PAGE.search(line)) or _is_path(line):
        return True
    if line[0] in "[123456789" and _FOOTNOTE.match(line):
        return True
    if line[0].isdigit() and (_PLAYER.match(line) or _COUNTERS.match(line)):
        return True
    if _SITE_LINE.match(line) or (_opens_with(plain, _NOTICES) and line.count(" ") <= 60):
        return True
    if " " in plain and line[-1] != "." and SHARE_WORDS.issuperset(plain.split()):
        return True
    if sole:
        return False
    label = _LABEL.match(line) if _LABEL_MARK.search(line, 3, _LONGEST_LABEL + 2) else None
    stopped = line[-1] in ".!?"
    if label and normal(label["label"]) in LABELS and line.count(" ") <= 30:
        return not (stopped and line[-1] == "." and line.count(". ") > 1)
    low = line.lower()
    if any(words in low for words in SIGN_UPS) and line.count(" ") <= 40 and not QUOTE.search(line):
        return True
    if not _opens_with(plain, _OPENINGS) or line.count(" ") > 45:
        return False
    if quoted := QUOTE.search(line):  # 'Get our briefing. "I love it," says a reader'
        return _APPEAL.match(line, 0, quoted.start()) is not None
    if not stopped:
        return line.count(" ") <= 25
    said = next(opening for opening in OPENINGS if plain.startswith(opening))
    return any(word in low.partition(said)[2] for word in ADDRESS)


def is_date_line(line: str) -> bool:
    """Whether a line holds a date or hour, its label (``Updated``) and nothing else."""
    return _DIGIT.search(line) is not None and _DATE_LINE.match(line) is not None


def is_stamp(line: str) -> bool:
    """Whether a line, wherever it stands, only dates what is around it: ``Last updated: 3 May 2031``,
    ``18:05``. A day alone is none, for a chronology is cut by such lines.
    """
    if len(line) > 90 or not (line[0].isdigit() or line.startswith(_STAMPED) or " min" in line):
        return False
    return _STAMP_LINE.match(line) is not None


def _is_path(line: str) -> bool:
    """Whether a line is a site's path to the page, or a row of its links: ``Home > News > Disasters``."""
    if len(line) > 160 or line[-1] in ".!?":
        return False
    steps = _BETWEEN_STEPS.split(line)
    if len(steps) < 2:
        return False
    if all(normal(step) in WHOLE_LINES for step in steps):
        return True
    return normal(steps[0]) == "home" and max(map(len, steps[:-1])) <= 40

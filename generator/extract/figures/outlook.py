"""Tells a figure that is expected, planned or only possible from one that is told as a fact.

Modality after Quirk et al. (1985) 4.49-65 (*will, would, could, may, might*) and 16.38-39 (verbs and
adjectives whose infinitive lies ahead); of what is *feared* or *believed* the writer says that it is not
known. So it is with what somebody *is accused of*: without a word of who accuses him it is a charge, and no
fact (Reuters *Handbook of Journalism*, legal dangers). A mark holds for the figures of its own clause; that
something *could not be confirmed*, that *nobody said* it, or that it is a *rumour*, holds for the clause
behind *that* or *whether* (non-factive and negated reporting; Kiparsky & Kiparsky 1970, Quirk 16.31).
"""

from __future__ import annotations

import re

from generator.extract.figures.counted import is_plural
from generator.lexicon.tenses import IRREGULAR_PAST
from generator.model import Span
from generator.patterns import compiled_when_used

_REACH = 130
_DOUBT = "expected|forecast|projected|predicted|likely|feared|believed|thought|presumed|estimated"
_MARK = re.compile(
    r"(?<![\w-])(?:"
    r"(?:lower|rais|cut|trim|lift|revis|increas|reduc|narrow|boost|upgrad|downgrad|slash|nudg)(?!s?\sto\s)\w*\s"
    r"(?:[\w'’.-]+\s){0,5}?(?:forecast|outlook|guidance|projection|target|estimate)s?"
    r"(?:\sfor\s(?:[\w-]+\s){0,3}?[\w-]+)?(?=\sto\s(?:an?\s|about\s|around\s)?\Z)"
    r"|(?:will|would|could|may|might|shall|should|must|cannot|won't|wouldn't|couldn't)(?:\sprobably|\slikely)?(?![\w-])"
    r"|(?<!\sas\s)(?<!\sas\sit\s)(?:is|are|was|were)\sto(?=\s[a-z])"
    rf"|(?:(?:is|are|was|were|be|been|being)\s)?(?:\w+ly\s)?(?:{_DOUBT}|due|scheduled|planned|slated|poised|supposed|going|"
    r"hoping|hopes|hope|hoped|plans|plan|expects|expect|aims|aim|aimed|intends|intend|intended|wants|want|wanted|"
    r"pledged|pledges|promised|promises|vowed|vows|proposed|proposes|threatened|threatens|agreed|offered|needs|seeks)\sto"
    r"(?![\w-])"
    r"|(?:is|are|was|were|be|been)\sset\sto(?![\w-])"
    r"|(?:is|are|was|were)\s(?:said|reported|understood|rumou?red|reputed)\sto(?=\s[a-z])"
    r"|(?:predicts|predicted|projects|projected|forecasts|forecast|expects|anticipates|anticipated)"
    r"|(?:is|are|was|were)\sseen\s(?:at|rising|falling|growing)"
    r"|(?:sees|foresees)(?=\s(?:[\w'’.-]+\s){1,5}?(?:rising|falling|growing|declining|slowing|easing|climbing|dropping"
    r"|contracting|expanding|shrinking|averaging|reaching|peaking)\s|\san?\s(?:\w+\s)?(?:surplus|deficit|shortfall|gap)\s)"
    r"|(?:(?:is|are|was|were|be|been|being|stands|stood)\s)?"
    r"(?:accused\sof|suspected\sof|charged\swith|indicted\sfor|on\strial\s(?:for|over))"
    r"(?=\s(?:\w+ing|the\s\w+|an?\s\w+|\w+\sof|murder|murders)\s)"
    r"|alleged(?:ly)?"
    r"|(?:not\sguilty|acquitted|cleared|exonerated|absolved)\sof"
    r"|if(?!\snot\b)|unless"
    r"|(?:forecasts?|predictions?|projections?)\s(?:of|for|at)|(?:targets?|goals?)\s(?:of|for)"
    r")(?=\s)"
)
_REPORTING = (
    r"(?:say|says|said|saying|confirm|confirms|confirmed|confirming|verify|verified|verifying|establish|established|"
    r"deny|denying|known|prove|proved|proven|determine|determined|claim|claims|claimed|claiming|report|reported|believe)"
)
_NOT_TOLD = compiled_when_used(
    r"(?i:(?<![\w-])(?:"
    r"(?:(?:(?:could|can|did|does|do|has|have|had|is|was|are|were|would)(?:\snot|n['’]t)|cannot|never|nobody|no\sone|"
    r"(?:unable|failed|failing|declined|refused|yet)\sto|(?:stopped|stopping)\sshort\sof|without|neither\s\w+\snor)\s"
    r"|(?:nor|never)\s(?:did|does|do|has|have|had)\s(?:\w+\s){1,3}?)"
    rf"(?:\w+\s){{0,2}}?{_REPORTING}(?=\s(?:(?!that\b)\w+\s){{0,3}}?(?P<link>that|whether|if|how\smany)\s)"
    r"|(?:claims?|rumou?rs?|allegations?|suggestions?|speculation|(?:unconfirmed\s)?reports|"
    r"report(?=\sthat\s(?:the|an?|its|his|her|their|some|more|up|at|about|over|\d|(?-i:[A-Z])))|"
    r"no\s(?:evidence|proof|sign|indication|confirmation)|"
    r"(?:not\strue|untrue|false|not\sthe\scase)|(?:understood|said|thought|reported)\sto\s(?:believe|think)|"
    r"(?:asked|pressed)\s(?:\w+\s){0,2}?(?:whether|if)\sit\s(?:was|is|were)\strue)(?=\sthat\s)"
    r"))"
)
"""What nobody vouches for stands behind it: *could not confirm (the reports) that* [12] *died*."""
_LINKS = (" that ", " whether ", " if ", " how many ")
_BARRIER = compiled_when_used(
    r"[;:()“”\"–—]|[.,](?!\d)|\s(?:but|who|which|that|when|while|because|after|before|since|than|where|although|though|unless|"
    r"until|as)\s|\s(?:poll|survey)\sof\s"
)
_AND = re.compile(r"\sand\s")
_BEHIND = re.compile(
    r"(?:\s(?:people|more|others|of\sthem))?(?:\s\([^()]{2,24}\))?(?:\sa\s(?:year|month|week|day))?\s(?P<mark>"
    r"(?:will|would|could|may|might|shall|must)(?:\sbe|\shave)?|(?:is|are|was|were)\sto(?:\sbe)?(?=\s[a-z])"
    rf"|(?:(?:is|are|was|were)\s)?(?:\w+ly\s)?(?:{_DOUBT}|due|scheduled|planned|set|going)\s"
    r"(?:to|dead|killed|drowned|trapped|buried|lost|missing|under)"
    r"|(?:is|are|was|were)\s(?:expected|forecast|projected|predicted|planned|feared|possible|likely)"
    r"|(?:expected|forecast|projected|predicted)\sby|that\s(?:\w+\s){1,3}(?:had|have)\s(?:expected|forecast|projected|predicted)"
    r")(?![\w'’-])"
)


def outlook_of(text: str, start: int, end: int, first: int, limit: int) -> Span | None:
    """The words that make a figure expected, planned or possible; ``start``: where it begins with its hedge,
    ``end``: where it ends with what it counts."""
    if behind := _BEHIND.match(text, end, limit):
        return Span(*behind.span("mark"))
    low = max(first, start - _REACH)
    return _not_yet(text, low, start, end, limit) or _not_told(text, low, start)


_OBJECT_ENDS = re.compile(
    r"[.,;:)”\"](?!\d)|\Z| (?:in|at|from|to|for|on|of|over|this|next|a|per|by|across|respectively)\b"
)


def _not_yet(text: str, low: int, start: int, end: int, limit: int) -> Span | None:
    """The words before a figure that make its clause one of what may be or come."""
    marks = list(_MARK.finditer(text, low, start))
    if not marks:
        return None
    mark = marks[-1]
    if mark.group().endswith(" to") and not text[mark.end() : start].lstrip()[:1].isalpha():
        return None  # "was offered to 40 families", "its forecast to $68 from 73": no infinitive follows
    if _BARRIER.search(text, mark.end(), start):
        return None
    join = _AND.search(text, mark.end(), start)
    if join and not _same_verb(text[join.end() : start].split()):
        # forecasts of 3.2% and 2.2%; will close 12 schools and 30 shops: one verb for both
        both = not text[join.end() : start].strip() and any(map(str.isdigit, text[mark.end() : join.start()]))
        if not (both and _OBJECT_ENDS.match(text, end, limit)):
            return None
    return Span(*mark.span())


def _not_told(text: str, low: int, start: int) -> Span | None:
    """The last words before a figure that leave open, or deny, that anybody told it."""
    if not any(link in text[low:start] for link in _LINKS):
        return None  # as for most figures
    found = None
    for match in _NOT_TOLD.finditer(text, low, start):
        behind = match.end("link") if match["link"] else match.end() + len(" that")
        if not _BARRIER.search(text, behind, start):
            found = Span(*match.span())
    return found


_SUBJECTS = frozenset(
    "i you he she it we they this that there the a an its their his her our these those".split()
)


def _same_verb(words: list[str]) -> bool:
    """*will close 12 schools and cut 300 jobs*: a base form right before the number goes on with the verb."""
    if not 1 <= len(words) <= 2:
        return False
    verb = words[0].lower()
    base = (
        verb.isalpha() and verb not in _SUBJECTS and not verb.endswith(("ed", "ing")) and not is_plural(verb)
    )
    return base and (verb not in IRREGULAR_PAST or verb in ("cut", "put", "set", "hit"))

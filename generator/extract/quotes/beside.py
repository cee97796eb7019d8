"""The surest sieves: an attribution clause in the string's own sentence."""

from __future__ import annotations

import re
from bisect import bisect_left

from generator.extract.attribution import subjects
from generator.extract.attribution.forms import NOUN_FORMS, VERB_FORMS
from generator.extract.quotes.scene import Scene, Voice
from generator.lexicon.grammar import SUBJECT_PRONOUNS
from generator.lexicon.quotations import ADDRESSING, RELAYING
from generator.model import Attribution, Span

_TOUCH = re.compile(r"[\s,;:\u2014\u2013-]*")
_APART = re.compile(r"[,;:\u2014\"\u201c]|''|\b(?:but|while|and|as|whereas|though|although)\b")
"""What stands between two clauses of which neither reports the other."""
_RELATIVE = re.compile(r",\s(?:who|whom|which)\s[^,]*\Z")
_PASSED_ON = re.compile(r"[\s,]*[^,;:.]{2,60}\s(?:quoted|quotes|cited|cites)\s")
"""*"We lost men," Ford quoted | Renner as saying*: Renner speaks."""
_OTHER_SUBJECT = re.compile(
    r"\s*(?:[A-Z][\w.-]*(?:['\u2019]s)? |(?:he|she|they|it) (?:him|her|it|them)sel(?:f|ves) )"
)
_RETOLD = re.compile(
    r"\b(?:over)?hear[ds]?\s(?!that\b)[^,;:\"\u201c]{2,40}?\s(?:say|saying|cry|shout|ask|tell|scream|yell|whisper)\b"
    r"|\b(?:was|were|been|being)\s(?:\w+ly\s)?told\b"
    r"|\b(?:an?|one|another|the|his|her|their)\s(?:[\w-]+\s){1,3}(?:had\s)?(?:told|telling|shouted\sat|yelled\sat)\s(?:him|her|them|me|us)\b"
    r"|\b(?!(?:he|she|they|it|we|I|who|that|which|and|or|but|then|also|later|had|has|have)\b)[\w.-]+\s(?:(?:had|has|have)\s)?"
    r"(?:told|texted|messaged|e-?mailed|phoned|radioed)\s(?:him|her|them|me|us)\b"
)
"""A report in a report of somebody else's words: *Berg said a guard told him to "go and pray"*,
*Berg said she was told that it was "over"*: whose words they are, stands in the report alone."""
_MENTIONED = re.compile(
    r"\b(?:the|that|this|his|her|their)\s(?:statement|phrase|words?|sentence|slogan|remark|order|message|line)\s$"
)
_NAMED_SO = re.compile(
    r"\b(?:was|were|is|are|been|being)\s(?:\w+ly\s)?(?:rated|classed|classified|graded|labelled|labeled|listed|judged|marked"
    r"|recorded|registered|assessed|diagnosed|certified)\s(?:as\s)?(?:an?\s)?$"
)
"""*It was rated "poor" by the state, records show*: the agent's word, and none of who reports it."""
_HEARD = re.compile(
    r"\b(?:recording|video|clip|footage|tape|audio|film)\b[^;:\"\u201c]{0,80}\b(?:has|had|shows?|showed|captures?|captured|caught)\s"
    r"(?P<who>him|her|them|[A-Z][\w.-]+(?:\s[A-Z][\w.-]+){0,2})\s(?P<cue>saying|telling|shouting|asking)\b[^;\"\u201c]{0,30}$"
)
"""*A recording obtained by the Echo has him saying: “…”*: he speaks, and no tape."""
_VERB_NEXT = re.compile(r"\s(?:was|were|is|are|had|has|came|did|does)\b")
"""*said that the order "shoot" was given*: the words stand for themselves, as the subject of what is said,
and are no words of who says it (Quirk et al. 1985, 17.65: citation in apposition)."""
_OPENS = re.compile(r"[,:]\s*$")
"""A clause that opens the words themselves: *Smith replied, "…"*."""
_OWNS = ("'s", "\u2019s", "s'", "s\u2019")
_ASKED_OF = re.compile(r"\s*(?:When |Once |If )?(?:[Aa]sked|[Pp]ressed|[Qq]uestioned|[Qq]uizzed)\b[^,]*\Z")
"""*Asked what "temporary" meant, Smith said …*: the asker's word, which is no word of the answer."""
_ASIDE = re.compile(r"[,\u2014\u2013-][\"'\u201d\u2019]*\s*$|[\"'\u201d]\s*$")
"""What stands before a reporting clause that is set in or added: *It was a farce, he said.*"""
_BARE = re.compile(r"[\s]*(?:[.,;:\u2014-]|$|\b(?:in|at|on|during|to|with|of|about|from|when|as|after)\b)")
"""What follows a bare reporting clause after a question: *"Why?" Smith asked.*"""


_PHASES = frozenset(
    "begins began begin ends ended concludes concluded finishes finished starts started".split()
)
_AT_A_PLACE = frozenset("after before at where from".split())
"""Behind a verb of beginning or ending these tell where in the words it happens, and no word that is said."""


def voice_of(clause: Attribution, sieve: str) -> Voice:
    """The voice that an attribution clause names."""
    return Voice(clause.antecedent or clause.source, clause.cue, clause.cue_class, sieve, clause.sentence)


def clause_start(clause: Attribution) -> int:
    """Offset where source or cue begins, whichever is first."""
    return min(clause.source.start, clause.cue.start)


def clause_end(clause: Attribution) -> int:
    """Offset past source and cue."""
    return max(clause.source.end, clause.cue.end)


def after(scene: Scene, index: int, voices: list[Voice | None]) -> Voice | None:
    """*"We will go," Smith said.*  *"We will go," said Smith.*  Not *"We will go," and Smith said no.*"""
    string = scene.strings[index]
    text = scene.document.text
    for clause in scene.clauses[string.last]:
        start = clause_start(clause)
        if start < string.end:
            if _swallowed(scene, index, clause):
                rest = text[string.end : clause.source.end]
                source = Span(clause.source.end - len(rest.lstrip()), clause.source.end)
                return Voice(source, clause.cue, clause.cue_class, "after", clause.sentence)
            continue
        if text.startswith("as ", clause.cue.start) and _PASSED_ON.fullmatch(text, string.end, start):
            return voice_of(clause, "after")
        if clause.content is not None and clause.content.start >= max(clause.cue.end, string.end):
            return None  # "the town was 'safe,'" Smith said Jones had left: he said something else
        if ";" in text[string.end : start] and clause_start(scene.clauses[string.last][0]) < string.start:
            return None  # 'Berg said it "failed"; Moen said: "…"': a semicolon ends what Berg said
        if clause.quotable and _TOUCH.fullmatch(text, string.end, start) and not _addressed(scene, clause):
            return voice_of(clause, "after")
        return None
    return None


def _swallowed(scene: Scene, index: int, clause: Attribution) -> bool:
    """Whether the string was read as part of the name after it, for want of a comma between them:
    *"We are ready for them" Okafor said.*  Not *"Sparrow" Okafor said so.*"""
    string = scene.strings[index]
    return (
        clause.source.start <= string.start
        and not scene.document.text[clause.source.start : string.start].strip()
        and string.end < clause.source.end <= clause.cue.start
        and scene.words(index).count(" ") > 2
    )


def _addressed(scene: Scene, clause: Attribution) -> bool:
    """Whether the source is who was spoken to: *the crowd* of *Smith told the crowd*."""
    text = scene.document.text
    return clause.cue.start < clause.source.start and text[slice(*clause.cue)].lower() in ADDRESSING


def question(scene: Scene, index: int, voices: list[Voice | None]) -> Voice | None:
    """*"Why?" Smith asked.*: a capital after the mark, yet no new sentence."""
    number = scene.tail(index)
    if number is None or number == scene.strings[index].last or not scene.clauses[number]:
        return None
    text = scene.document.text
    sentence = scene.document.sentences[number]
    clause = scene.clauses[number][0]
    if (
        clause.quotable
        and not text[sentence.span.start : clause_start(clause)].strip()
        and _BARE.match(text, clause_end(clause), sentence.span.end)
    ):
        return voice_of(clause, "question")
    return None


def before(scene: Scene, index: int, voices: list[Voice | None]) -> Voice | None:
    """*Smith said, "We will go."*  *Smith said the plan was "a farce" and "a shame".*

    Of a report in a report the outer one counts: *Smith said he felt it was "a farce"*. What somebody
    did not say, or would say, nobody said: *Smith did not call it "a farce"*.
    """
    string = scene.strings[index]
    text = scene.document.text
    low = max(scene.document.sentences[string.first].span.start, string.start - 120)
    if "ing" in text[low : string.start] and (heard := _HEARD.search(text, low, string.start)):
        return Voice(Span(*heard.span("who")), Span(*heard.span("cue")), "neutral", "heard", string.first)
    clauses = [
        clause
        for clause in scene.clauses[string.first]
        if clause.asserted and clause_end(clause) <= string.start and not _addressed(scene, clause)
    ]
    if not clauses:
        return None
    chosen = clauses[-1]
    handed = text[clause_end(chosen) : string.start].rstrip().endswith(":")  # "said that he told her: …"
    if handed and not chosen.quotable:
        # 'Berg commented on a claim by Moen that it rained: "…"'
        chosen = next((clause for clause in reversed(clauses[:-1]) if clause.quotable), chosen)
    if _owned(scene, chosen, string.start):
        return voice_of(chosen, "before")
    opens = _OPENS.search(text, clause_end(chosen), string.start) is not None
    for clause in reversed(clauses[:-1]):
        if handed or not _governs(text, clause, chosen):
            continue
        ahead = clause.cue.start < clause.source.start and text[slice(*clause.cue)].endswith("ing")
        if ahead and clause.source == chosen.source:
            continue  # 'Recalling that it failed, she urged them to act "in full"'
        if not opens or text.startswith(" that ", clause_end(clause)):
            chosen = clause
    between = text[clause_end(chosen) : string.start].split()
    if between[:1] and between[0] in _AT_A_PLACE and text[slice(*chosen.cue)].lower() in _PHASES:
        return None  # 'the clip begins after the words "I swear"'
    if _closed(scene, chosen, string.start) or _past_semicolon(text[clause_end(chosen) : string.start]):
        return None
    inner = [clause for clause in clauses if clause_start(clause) > clause_end(chosen)]
    if _RETOLD.search(text, clause_end(chosen), string.start) or _anothers(text, chosen, inner, string.start):
        return Voice(None, None, None, "retold", chosen.sentence)
    if _MENTIONED.search(text, clause_end(chosen), string.start) and _VERB_NEXT.match(text, string.end):
        return Voice(None, None, None, "mentioned", chosen.sentence)
    straight = _straightened(scene, chosen)
    if straight is not None:
        return straight
    voice = voice_of(chosen, "before")
    if voice.cue_class in ("denial", "refusal") and chosen.content and chosen.content.end < string.start:
        mark = text.rfind(":", chosen.content.end, string.start)
        if mark > 0:  # 'denied it had left: "We stayed."': she says so, and denies the other thing
            return voice._replace(cue=Span(mark, mark + 1), cue_class="neutral")
    return voice


def _anothers(text: str, outer: Attribution, inner: list[Attribution], at: int) -> bool:
    """Whether somebody else speaks or orders inside a report, right before offset ``at``: *She stated that
    guards said she would "never leave"*; not *Berg said he felt it was "over"*, nor *said Moen thinks it is
    "over"*."""
    if not inner or not inner[-1].asserted or inner[-1].source.start > inner[-1].cue.start:
        return False
    told = inner[-1]
    who = text[slice(*told.source)].lower()
    same = who.rpartition(" ")[2] in text[slice(*outer.source)].lower().split()
    if text.endswith("what ", 0, told.source.start):
        return False  # "said the gap between what they have and what science demands “is wide”"
    if who in _NO_OTHER or same or told.antecedent or told.source.overlaps(outer.source):
        return False
    if at - clause_end(told) > _BESIDE or _PARTED.search(text, clause_end(told), at):
        return False
    if told.content is not None and at > told.content.end:
        return False
    verb = text[slice(*told.cue)].lower()
    return any(
        not cue.rest and ("q" in cue.frames or cue.base in _ORDERING) for cue in VERB_FORMS.get(verb, ())
    )


_NO_OTHER = SUBJECT_PRONOUNS | {"who", "which", "that"}
_PARTED = re.compile(r"[,;:()\u2014]|\s-+\s|\s(?:and|but|or|as|is|was|were|are|meant|means)\s")
_ORDERING = frozenset("order instruct command urge".split())
_BESIDE = 80


def _owned(scene: Scene, clause: Attribution, at: int) -> bool:
    """Whether a noun of saying has an owner and holds what stands at offset ``at``: *Berg recalled Moen's
    words that it was "over"* gives the words to Moen (a genitive before a noun of saying is its subject:
    Quirk et al. 1985, 17.41). Not *Berg said Moen's claim that it was over was "absurd"*: the second verb is
    the main clause's."""
    text, held = scene.document.text, clause.content
    if held is None or not held.start <= at < held.end:
        return False
    if text[slice(*clause.cue)].lower() not in NOUN_FORMS:
        return False
    behind = text[clause.cue.end : clause.source.start] == " of "
    if not behind and not text[clause.source.start : clause.source.end].endswith(_OWNS):
        return False
    line = scene.line(clause.sentence)
    first, last = bisect_left(line.start, held.start), bisect_left(line.start, at)
    verbs = re.findall("x[xhr]*v?|v", line.tags[first:last])
    return len(verbs) < 2


def _past_semicolon(between: str) -> bool:
    """Whether another subject speaks behind a semicolon: *Berg kept his "buy", arguing it was safe; Moen, in
    a note, cut hers to "sell"* is not Berg's; *Berg said it was safe; it would "hold"* is."""
    behind = between.rpartition(";")[2] if ";" in between else ""
    return bool(_OTHER_SUBJECT.match(behind))


def _closed(scene: Scene, clause: Attribution, at: int) -> bool:
    """Whether a passive and its agent stand in a relative clause that ended before offset ``at``: *Rhys, who
    was accused by Hart of "guesswork", found that "a bit rich"* is not Hart's (Quirk et al. 1985, 17.22)."""
    if clause.source.start < clause.cue.start:
        return False
    text, first = scene.document.text, scene.document.sentences[clause.sentence].span.start
    opened = _RELATIVE.search(text, first, clause.cue.start)
    return opened is not None and "," in text[clause_end(clause) : at]


def outermost(scene: Scene, number: int) -> Attribution | None:
    """The clause of a sentence that reports what its last clause says; None without a clause."""
    text = scene.document.text
    clauses = [
        clause for clause in scene.clauses[number] if clause.asserted and not _addressed(scene, clause)
    ]
    if not clauses:
        return None
    chosen = clauses[-1]
    for clause in reversed(clauses[:-1]):
        if _governs(text, clause, chosen):
            chosen = clause
    return chosen


def _governs(text: str, outer: Attribution, inner: Attribution) -> bool:
    """Whether one clause is what the other reports."""
    if text[slice(*outer.cue)].lower() in RELAYING:
        return False
    start = inner.source.start if inner.source.start > outer.cue.start else inner.cue.start
    if outer.source.start < inner.cue.start < outer.source.end:
        return (
            False  # "welcomed by Acme, whose founder said …": what is told of the source reports for itself
        )
    content = outer.content
    if content is not None and content.start <= start < content.end:
        return True
    return not _APART.search(text, clause_end(outer), start)


def _straightened(scene: Scene, clause: Attribution) -> Voice | None:
    """*Smith, who owns the mill, said taxes were "a theft"*: no inversion, taxes said nothing.

    An inverted clause follows what was said; where a name and its apposition stand before the comma,
    the name is the subject.
    """
    if clause.cue.start > clause.source.start:
        return None
    line = scene.line(clause.sentence)
    verb = bisect_left(line.start, clause.cue.start)
    if verb < 3 or line.tags[verb - 1] != "," or line.tags[verb - 2] in "Qq":
        return None
    who = subjects.before(line, verb - 1)
    if who is None or (who.first and line.tags[who.first - 1] not in "cb,"):
        return None
    comma = line.tags.find(",", who.first)
    if not 0 < comma < verb - 1 or set("vx") & set(line.tags[who.first : comma]):
        return None
    span = line.span(*(who.antecedent or (who.first, who.last)))
    return Voice(span, clause.cue, clause.cue_class, "before", clause.sentence)


def trailing(scene: Scene, index: int, voices: list[Voice | None]) -> Voice | None:
    """*It was "a farce" and "a shame", Smith said.*"""
    string = scene.strings[index]
    text = scene.document.text
    if _ASKED_OF.match(scene.before(index)):
        return None
    if scene.after(index).startswith(" by ") and _NAMED_SO.search(scene.before(index)):
        return Voice(None, None, None, "named by", string.last)
    for clause in scene.clauses[string.last]:
        start = clause_start(clause)
        if start >= string.end and clause.quotable and _ASIDE.search(text, max(string.end, start - 8), start):
            return voice_of(clause, "trailing")
    return None

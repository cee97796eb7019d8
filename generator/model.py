"""The facts and the spans they stand on. Imports nothing of the package.

Every offset is a half-open range of Unicode code points into ``Article.text``: the whole decoded
seed file, front matter included, line ends as they are. ``article.text[start:end]`` is the only
copy of a fact's words; a normalised value (a ``Decimal``, a TIMEX value) stands beside its span.

All objects are frozen: a later stage makes new facts, it never changes an older stage's.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal, NamedTuple

Part = Literal["headline", "byline", "caption", "dateline", "brief", "body", "furniture"]
"""What a stretch of an article is. ``brief`` is a summary the site made; it is never a source of facts."""

QuoteKind = Literal["direct", "partial", "indirect"]
"""``direct``: a whole clause or more between marks; ``partial``: a fragment between marks that the
writer's own sentence runs on around; ``indirect``: reported content without marks."""

CueClass = Literal[
    "neutral",
    "claim",
    "denial",
    "accusation",
    "demand",
    "promise",
    "opinion",
    "belief",
    "expectation",
    "hope",
    "fear",
    "wish",
    "plan",
    "asking",
    "refusal",
]
"""What the reporting verb does with the words: the classes of ``lexicon/cues.py``."""

ActorKind = Literal["person", "organisation", "country", "place", "group"]

Precision = Literal[
    "time", "day", "week", "month", "quarter", "season", "year", "decade", "duration", "vague"
]


class Span(NamedTuple):
    """A half-open range of code points in an article's text."""

    start: int
    end: int

    def within(self, other: Span) -> bool:
        """Whether this span lies wholly inside ``other`` (equal counts)."""
        return other.start <= self.start and self.end <= other.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end


# ------------------------------------------------------------------ what was read


class Masked(NamedTuple):
    """A name that stands in the file and is not shown."""

    span: Span
    """Of the mask in ``Article.text``."""
    raw: Span
    """Of the name in the decoded file."""


@dataclass(frozen=True, slots=True)
class Article:
    """One seed file as it was read; nothing of it is ever changed."""

    name: str
    """The file as the user named it, with forward slashes: ``seeds/2025-12-03-vote.md``."""
    id: str
    """The file's name without its folder and ending; source pages and permalinks are built on it."""
    text: str
    """The whole decoded file, front matter and line ends included."""
    body: Span
    """Where the text after the front matter stands."""
    sha256: str
    """Of the file's bytes."""
    title: str | None
    published: str | None
    """``YYYY-MM-DD``; without it relative dates stay open."""
    publisher: str | None
    byline: str | None
    url: str | None
    retrieved: str | None
    language: str
    rights: str
    """What may be published: ``excerpts``, ``full`` or ``none``."""
    rights_basis: str | None
    note: str | None
    extra: Mapping[str, str]
    """Unknown front-matter keys, kept and shown."""
    masked: tuple[Masked, ...] = ()
    """Where ``text`` is not the file's but a mask of the editor's, in text order (see ``edits/masks.py``)."""

    def words(self, span: Span) -> str:
        """The verbatim words of a span."""
        return self.text[span.start : span.end]


# ------------------------------------------------------------------ what was segmented


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, or one line of what is not prose (a headline, a byline, furniture)."""

    span: Span
    part: Part
    paragraph: int
    """Number of the paragraph in the article, from 0."""
    first: int
    """Index of its first token in ``Document.tokens``."""
    last: int
    """Index one past its last token."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """The words and marks of an article as columns of equal length (a row object a word would cost
    more time than all rules together)."""

    start: Sequence[int]
    end: Sequence[int]
    text: tuple[str, ...]
    lower: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.start)


@dataclass(frozen=True, slots=True)
class Caption:
    """What stands under a picture; its sentences have the part ``caption``."""

    span: Span
    credit: Span | None
    """Who made or supplied the picture: ``REUTERS``, ``AP Photo/Jane Doe``."""
    place: Span | None
    """Where it was taken: ``Springfield, Ohio``; only when it stands right before the date."""
    date: Span | None
    """The full date that the caption gives, as written."""


@dataclass(frozen=True, slots=True)
class Document:
    """An article cut into paragraphs, sentences and tokens. Sentences tile the body's non-blank text."""

    article: Article
    paragraphs: tuple[Span, ...]
    sentences: tuple[Sentence, ...]
    tokens: Tokens
    captions: tuple[Caption, ...] = ()
    """In text order; every one is a paragraph."""
    voiced: frozenset[int] = frozenset()
    """Numbers of the paragraphs whose words are somebody's by the layout (a transcript's turns, posts)."""
    text: str = field(init=False, repr=False, compare=False)
    """The whole decoded file, here too because every rule reads it."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", self.article.text)


# ------------------------------------------------------------------ what was extracted


@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch of text that names or stands for somebody or something."""

    span: Span
    """The name itself, without article, title or role: ``Kari Berg``."""
    kind: ActorKind
    role: Span | None = None
    """The words beside the name that say what the named one is: ``Norway's Deputy Trade Minister``."""

    def __hash__(self) -> int:
        # mentions are looked up often, and no two of a document share a span
        return hash(self.span)


@dataclass(frozen=True, slots=True)
class Actor:
    """Who a document's mentions stand for."""

    id: str
    """Slug of the name, unique in its document (in a dossier: in the dossier)."""
    name: str
    """The fullest form that the text itself uses; nothing is added from outside."""
    kind: ActorKind
    role: Span | None
    """Where the text says what the actor is; None when it does not."""
    mentions: tuple[Span, ...]
    """Every place where the actor is named, in text order (pronouns are not mentions)."""


@dataclass(frozen=True, slots=True)
class Quoted:
    """A string between quotation marks, before anybody asks whether somebody said it."""

    span: Span
    """The words between the marks."""
    outer: Span
    """The same with its marks."""
    depth: int
    """0 for an outermost string, 1 for one inside another."""
    closed: bool
    """Whether its closing mark was found."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """A clause that says that somebody said something: its source and its cue."""

    source: Span
    """The whole noun phrase that speaks: ``Norway's Deputy Trade Minister Kari Berg``."""
    cue: Span
    """The reporting verb or phrase: ``said``, ``according to``, ``was quoted as saying``."""
    cue_class: CueClass
    sentence: int
    """Index in ``Document.sentences``."""
    antecedent: Span | None = None
    """For a source that is a relative pronoun (*Smith, who said*): the phrase it stands for."""
    asserted: bool = True
    """False when nobody is said to have said it: *did not say*, *would say*, *if he says*."""
    quotable: bool = True
    """Whether the cue can introduce words between marks."""
    content: Span | None = None
    """What is reported without marks, or partly between marks; None when there is nothing to give."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who an attribution clause names."""

    span: Span
    """The mention as written: ``she``, ``the ministry``, ``Berg``."""
    actor: str | None
    """Id of the document's actor it stands for; None when that is open."""


@dataclass(frozen=True, slots=True)
class Quote:
    """What somebody is reported to have said, with or without marks."""

    id: str
    span: Span
    """The words between the marks, without them; for ``indirect`` the reported content."""
    kind: QuoteKind
    speaker: Speaker | None
    cue: Span | None
    """The reporting verb or phrase."""
    cue_class: CueClass | None
    sentence: int
    """Index in ``Document.sentences`` of the sentence where the span starts."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantity."""

    id: str
    span: Span
    """The numeric words with their unit and without a hedge."""
    value: Decimal | None
    """None for a range or a vague number."""
    low: Decimal | None
    high: Decimal | None
    hedge: Span | None
    """``at least``, ``about``, ``more than`` …"""
    unit: str | None
    """ISO 4217 code, ``percent``, ``percentage point``, or a singular English name; None for a count."""
    counts: Span | None
    """The head noun phrase that is counted."""
    attributed_to: Speaker | None
    """Who claims it, when it stands inside what somebody said."""
    key: bool
    """Fit for a table of key figures."""
    sentence: int
    bound: Literal["about", "at least", "at most"] | None = None
    """What the hedge does to the number; *more than* and *over* count as ``at least``."""
    per: str | None = None
    """What a rate is taken per (``share`` in *$70 a share*); for measures it is part of the unit."""
    counted: str | None = None
    """The counted noun phrase with a singular head: ``country`` for *30 countries*."""
    change: Literal["up", "down"] | None = None
    """Which way it changed: *rose 5 percent*, *down from 12*."""
    change_role: Literal["by", "from", "to"] | None = None
    """Whether the figure is the amount of the change, where it began or where it ended."""
    fraction: bool = False
    """A part of a whole (*two-thirds*, *one in five*); ``counts`` is then the whole."""
    claim: CueClass | None = None
    """What its teller does by giving it: a number that somebody denies is not his claim."""
    compared: Span | None = None
    """What it is compared by: *as many as* in *three times as many as*."""
    negated: bool = False
    """*not 57*."""
    outlook: Span | None = None
    """The words that make it expected, planned or only possible: *is expected to*, *could*, *feared*."""


@dataclass(frozen=True, slots=True)
class Date:
    """A time expression."""

    id: str
    span: Span
    value: str | None
    """TIMEX3 value; None when it cannot be resolved without guessing."""
    precision: Precision
    event: Span | None
    """The smallest clause that says what happened then."""
    sentence: int
    how: str
    """How the value was found: ``as written``, ``from the publication date`` …"""
    mod: str | None = None
    """TIMEX3 ``mod`` that narrows or loosens the value: ``START`` (*early*), ``END``, ``MID``, "
    "``APPROX`` …"""


# ------------------------------------------------------------------ what an editor set right

EditVerb = Literal["corrected", "added", "hidden", "pinned", "dropped"]


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that an editor set."""

    what: str
    """``speaker``, ``kind of statement``, ``unit``, ``counted``, ``hedge``, ``value``, ``name``, ``role``."""
    now: str
    """What the editor says."""
    machine: str | None
    """What the machine read; None when it read nothing."""


@dataclass(frozen=True, slots=True)
class EditorMark:
    """What an editor did to one fact or actor; shown beside it, so that its provenance is not lost."""

    fact: str
    """Id of the fact or the document's actor; of a sentence its index, as text."""
    verb: EditVerb
    span: Span
    """The words it concerns."""
    changes: tuple[Change, ...] = ()
    where: Literal["summary", "overview"] | None = None
    """Where it was pinned to or dropped from."""
    reason: str | None = None
    by: str | None = None
    date: str | None = None


# ------------------------------------------------------------------ everything of one document


@dataclass(frozen=True, slots=True)
class Facts:
    """All that one document gives. The tokens are gone: pages need sentences and words, nothing finer."""

    article: Article
    sentences: tuple[Sentence, ...]
    quoted: tuple[Quoted, ...]
    """Every string between marks, said by somebody or not."""
    actors: tuple[Actor, ...]
    quotes: tuple[Quote, ...]
    """Direct, partial and indirect ones in text order."""
    figures: tuple[Figure, ...]
    dates: tuple[Date, ...]
    summary: tuple[int, ...]
    """Indices in ``sentences``, in text order."""
    language_read: bool = True
    """False when the rules do not read the article's language: then there are only words between marks."""
    marks: tuple[EditorMark, ...] = ()
    """What an editor set, added, hid, pinned or dropped; empty as extracted."""
    hidden: tuple[Quote, ...] = ()
    """Quotations and statements that an editor hid. They are shown nowhere; they are kept because a figure
    inside one is still somebody's claim."""

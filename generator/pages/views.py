"""What templates show of a fact: words, who, where. Plain values, so that templates need no logic."""

from __future__ import annotations

from dataclasses import dataclass

from generator.corrections.model import Corrections
from generator.layers import Computed, Verbatim
from generator.model import Change
from generator.settings import Settings


@dataclass(frozen=True, slots=True)
class DossierView:
    """The dossier as a whole; the facts themselves are given to the pages that show them."""

    settings: Settings
    sources: tuple[str, ...]
    """Their ids, newest first."""
    corrections: Corrections


@dataclass(frozen=True, slots=True)
class Ref:
    """A place on a page: its path in the docs folder, its anchor, and what to call it."""

    path: str
    anchor: str
    label: str
    note: str = ""
    """What paper says of a source in the link's place."""


@dataclass(frozen=True, slots=True)
class SpeakerView:
    """Who said it. ``name`` None: the text leaves it open."""

    name: str | None
    written: Verbatim
    """The mention as the source writes it."""
    role: Verbatim | None
    page: Ref | None
    company: Verbatim | None = None
    """Who speaks together with the named one, as the source writes it: ``40 other states``."""


@dataclass(frozen=True, slots=True)
class StandingView:
    """How a statement stands, where a reader should know."""

    kind: str
    label: str
    ref: Ref
    """Where the label is explained."""


@dataclass(frozen=True, slots=True)
class EditorView:
    """What an editor did to a fact, for a reader. Every word of it is the editor's or a label of ours."""

    label: str
    added: bool
    """Whether the fact itself is the editor's."""
    changes: tuple[Change, ...]
    reason: str | None
    by: str | None
    date: str | None


@dataclass(frozen=True, slots=True)
class CorrectedView:
    """That a fact was published otherwise once."""

    label: str
    """What changed: ``Attribution changed``."""
    day: str
    """Empty before the release that says so."""
    told: Ref
    """Before and after, on the page of corrections."""


@dataclass(frozen=True, slots=True)
class SourceLine:
    """What a citation says of a source."""

    publisher: str | None
    title: str
    published: str | None
    """As a reader writes it: ``3 December 2025``."""
    url: str | None
    sha256: str
    """Empty where a name is masked (see ``edits/masking.py``)."""


@dataclass(frozen=True, slots=True)
class Take:
    """What a reader can take away of a fact."""

    dossier: str
    """The dossier's title."""
    place: Ref
    """Its permanent place: the sentence on its source's page. A card moves when lists grow, this never."""
    source: SourceLine
    original: str | None
    """The original's address that leads to the words (see ``links/text_fragment.py``)."""


@dataclass(frozen=True, slots=True)
class ClaimView:
    """What a speaker does with what he says, where *according to* would be wrong: denies, demands."""

    kind: str
    label: str


@dataclass(frozen=True, slots=True)
class QuoteView:
    """A quotation or a reported statement in its sentence."""

    id: str
    words: Verbatim
    place: Verbatim
    """The sentence around the words, marks included."""
    kind: str
    kind_label: str
    speaker: SpeakerView | None
    cue: Verbatim | None
    cue_class: str
    cue_label: str
    ref: Ref
    url: str | None
    take: Take
    edits: tuple[EditorView, ...] = ()
    corrected: tuple[CorrectedView, ...] = ()
    standing: tuple[StandingView, ...] = ()


@dataclass(frozen=True, slots=True)
class FigureView:
    """A figure in its sentence."""

    id: str
    words: Verbatim
    hedge: Verbatim | None
    counts: Verbatim | None
    place: Verbatim
    reading: Computed | None
    """How a vague number or a range is read (computed); None when the words are plain."""
    claimed: bool
    """Whether it stands in what somebody said; ``claimed_by`` None then means that the speaker is open."""
    claimed_by: SpeakerView | None
    claim: ClaimView | None
    formula: Computed | None
    """How the sum that it is part of is computed."""
    terms: tuple[Verbatim, ...]
    """The words of each summand, when there is a sum."""
    ref: Ref
    take: Take
    edits: tuple[EditorView, ...] = ()
    corrected: tuple[CorrectedView, ...] = ()
    standing: tuple[StandingView, ...] = ()
    lead: Verbatim | None = None
    """What is counted where it stands before the number (*death toll*); ``counts`` is then None."""
    outlook: Verbatim | None = None
    """The words that make it expected, planned or only possible."""


@dataclass(frozen=True, slots=True)
class EventView:
    """A dated event."""

    id: str
    when: Computed | None
    """None: left open."""
    machine: str | None
    precision: str
    exact: str
    """The precision in words: ``exact to the day``."""
    how: str
    words: Verbatim
    dated_by: Verbatim
    """The words of the time expression."""
    part: str
    part_label: str
    claimed: bool
    claimed_by: SpeakerView | None
    claim: ClaimView | None
    stands_for: tuple[SpeakerView, ...]
    """Those whom the words name by another word than their name: "she" without her sentence before."""
    ref: Ref
    take: Take
    edits: tuple[EditorView, ...] = ()
    corrected: tuple[CorrectedView, ...] = ()


@dataclass(frozen=True, slots=True)
class SentenceView:
    """A whole sentence."""

    words: Verbatim
    ref: Ref
    edits: tuple[EditorView, ...] = ()


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Words in the sentence that they stand in."""

    words: Verbatim
    place: Verbatim
    """The sentence, words included."""
    ref: Ref

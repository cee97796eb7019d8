"""What the ledger knows and what a correction is. Frozen, like all facts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Kind = Literal["quote", "statement", "figure", "event"]

PAGES: dict[Kind, str] = {
    "quote": "quotes.md",
    "statement": "statements.md",
    "figure": "figures.md",
    "event": "timeline.md",
}
"""Where each kind of statement stands, and where it keeps its line when it is withdrawn."""

Why = Literal["source changed", "source removed", "rights", "editor", "mask", "rules"]
"""``rules``: the source is the same, but newer rules read it otherwise."""

What = Literal["attribution", "value", "words", "verb", "moved", "withdrawn", "restored"]
"""``attribution``: somebody else is said to have said it. ``moved``: the same, in a changed sentence."""


@dataclass(frozen=True, slots=True)
class Statement:
    """A fact as it was published."""

    id: str
    kind: Kind
    source: str
    """The source's id."""
    words: str
    """White space folded; only what the source's rights let be shown."""
    who: str
    """Who is said to have said it; empty for the source itself, ``?`` when it is open."""
    verb: str
    """The reporting verb as written; empty without one."""
    value: str
    """What a figure or date is read as; empty for others."""
    place: str
    """The sentence, as far as it is shown."""
    sentence: str
    """The sentence's anchor on its source's page."""

    @property
    def key(self) -> tuple[str, str]:
        """What names it in a whole dossier."""
        return self.source, self.id


@dataclass(frozen=True, slots=True)
class SourceRecord:
    """A source as it was published."""

    id: str
    title: str
    publisher: str
    published: str
    url: str
    sha256: str
    sentences: str
    """Anchors of all sentences on its page, with blanks between."""


@dataclass(frozen=True, slots=True)
class Change:
    """One correction."""

    what: What
    why: Why
    on: str
    """Day of the release that made it; empty for one that is not released yet."""
    before: Statement
    after: Statement | None
    reason: str = ""
    """The editor's, when an editor made it."""


@dataclass(frozen=True, slots=True)
class Correction:
    """A change as a reader may see it."""

    change: Change
    source: SourceRecord
    words: str | None
    """What it said; None when that may not, or should not, be repeated."""
    page: str
    """Where it stood, and where its line stands when it is gone."""
    gone: bool
    """Whether its address is no longer that of a statement."""
    linked: bool
    """Whether there is an address for what it became."""
    note: str = ""
    """An explanation of the editor's."""
    now: str | None = None
    """What it said after the change; None when that may not be repeated, or when it was withdrawn."""


@dataclass(frozen=True, slots=True)
class Corrections:
    """All that changed since it was published."""

    released: str = ""
    """Day of the last release; empty while nothing was released."""
    first: str = ""
    """Day of the first release."""
    statements: int = 0
    """How many statements the last release holds."""
    listed: tuple[Correction, ...] = ()
    """Newest first."""
    removed: tuple[SourceRecord, ...] = ()
    """Sources that were published and are no longer there."""
    anchors: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """For the id of each source the anchors of published sentences that are no longer on its page."""

    pages: tuple[str, ...] = ()
    """Paths of pages that were published; those that are no longer made keep their address."""

    def on_page(self, path: str) -> tuple[Correction, ...]:
        """What is told at the foot of a page: what was withdrawn from it or changed, newest first."""
        return tuple(one for one in self.listed if one.page == path)

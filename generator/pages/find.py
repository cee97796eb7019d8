"""The page on which every fact of every source can be found, by kind, words, speaker, publisher and day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.dossier import Dossier
from generator.languages import gettext as _
from generator.pages.page import Page
from generator.pages.views import Ref


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list to read in full."""

    ref: Ref
    count: int


def make(dossier: Dossier) -> Iterator[Page]:
    """``find.md``."""
    yield Page(
        path="find.md",
        template="find.md.j2",
        title=_("Find"),
        wide=True,
        searched=False,
        context={
            "lists_of": [
                ListOf(Ref("quotes.md", "", _("Quotes")), len(dossier.quotes)),
                ListOf(Ref("statements.md", "", _("Who says what")), len(dossier.statements)),
                ListOf(Ref("figures.md", "", _("Key figures")), sum(one.fact.key for one in dossier.figures)),
                ListOf(Ref("timeline.md", "", _("Timeline")), len(dossier.happenings)),
                ListOf(Ref("actors/index.md", "", _("Actors")), len(dossier.actors)),
                ListOf(Ref("sources/index.md", "", _("Sources")), len(dossier.sources)),
            ],
        },
    )

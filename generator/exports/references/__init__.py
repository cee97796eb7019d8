"""The sources as references for a reference manager: CSL-JSON, BibTeX, RIS."""

from __future__ import annotations

from collections.abc import Iterator

from generator.dossier import Dossier
from generator.exports.export import Export
from generator.exports.references.bibtex import bibtex
from generator.exports.references.csl import csl
from generator.exports.references.ris import ris
from generator.languages import N_


def make(dossier: Dossier) -> Iterator[Export]:
    """``data/references.bib``, ``.ris`` and ``.csl.json``."""
    about = N_("The sources for a reference manager.")
    yield Export("data/references.bib", bibtex(dossier.sources), N_("References, BibTeX"), about)
    yield Export("data/references.ris", ris(dossier.sources), N_("References, RIS"), about)
    yield Export("data/references.csl.json", csl(dossier.sources), N_("References, CSL-JSON"), about)

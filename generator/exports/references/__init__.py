"""The sources as references for a reference manager: CSL-JSON, BibTeX, RIS."""

from __future__ import annotations

from collections.abc import Iterator

from generator.dossier import Dossier
from generator.exports.export import Export
from generator.exports.json_file import json_bytes
from generator.exports.references.bibtex import bibtex
from generator.exports.references.csl import item
from generator.exports.references.ris import ris


def make(dossier: Dossier) -> Iterator[Export]:
    """``data/references.bib``, ``.ris`` and ``.csl.json``."""
    about = "The sources for a reference manager."
    yield Export("data/references.bib", bibtex(dossier.sources), "References, BibTeX", about)
    yield Export("data/references.ris", ris(dossier.sources), "References, RIS", about)
    yield Export(
        "data/references.csl.json",
        json_bytes([item(source) for source in dossier.sources]),
        "References, CSL-JSON",
        about,
    )

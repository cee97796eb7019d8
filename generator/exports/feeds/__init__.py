"""What is new in the dossier, for feed readers: Atom and JSON Feed."""

from __future__ import annotations

import uuid
from collections.abc import Iterator

from generator.dossier import Dossier
from generator.exports.export import Export
from generator.exports.feeds.atom import atom
from generator.exports.feeds.corrections import corrections
from generator.exports.feeds.entry import entries
from generator.exports.feeds.json_feed import json_feed
from generator.exports.paths import ATOM, JSON_FEED
from generator.languages import N_


def make(dossier: Dossier) -> Iterator[Export]:
    """``feed.xml`` and ``feed.json``."""
    found = entries(dossier, corrections(dossier))
    about = N_("New statements, quotations and corrections, for a feed reader.")
    name = uuid.uuid5(uuid.NAMESPACE_URL, dossier.settings.address or f"dossier:{dossier.settings.title}").urn
    yield Export(ATOM, atom(dossier, name, found), N_("Feed, Atom"), about)
    yield Export(JSON_FEED, json_feed(dossier, found), N_("Feed, JSON Feed"), about)

"""Entries -> JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). It asks for whole addresses: without the
site's own, entries have none."""

from __future__ import annotations

from collections.abc import Sequence

from generator.dossier import Dossier
from generator.exports.feeds.entry import Entry, moment
from generator.exports.json_file import json_bytes
from generator.exports.paths import JSON_FEED
from generator.links.addresses import site_address


def json_feed(dossier: Dossier, found: Sequence[Entry]) -> bytes:
    """The feed."""
    settings = dossier.settings
    feed: dict[str, object] = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": settings.title,
    }
    if settings.description:
        feed["description"] = settings.description
    if settings.address:
        feed |= {"home_page_url": settings.address, "feed_url": site_address(settings.address, JSON_FEED)}
    return json_bytes(feed | {"items": [_item(entry, settings.address) for entry in found]})


def _item(entry: Entry, address: str) -> dict[str, object]:
    item: dict[str, object] = {"id": entry.id}
    if address:
        item["url"] = site_address(address, entry.place.path, entry.place.anchor)
    if entry.original:
        item["external_url"] = entry.original
    item |= {"title": entry.title, "content_text": entry.words}
    if entry.day:
        item["date_published"] = moment(entry.day)
    return item

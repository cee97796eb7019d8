"""Entries -> Atom (RFC 4287).

Atom and not RSS 2.0, because its links may be relative: a dossier that does not know its own address can
still say where a statement stands. Written with the standard library: feedgen, the library for it, had its
last release in 2023, brings lxml and stamps its feeds by the clock.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from xml.etree import ElementTree

from generator.dossier import Dossier
from generator.exports.feeds.entry import Entry, moment, updated
from generator.exports.paths import ATOM
from generator.links.addresses import site_address

_ATOM = "http://www.w3.org/2005/Atom"
_XML = "http://www.w3.org/XML/1998/namespace"
# what XML 1.0 cannot hold at all (2.2); such a character in a source stands as U+FFFD here
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def atom(dossier: Dossier, name: str, found: Sequence[Entry]) -> bytes:
    """The feed; ``name`` is its URN."""
    settings = dossier.settings
    ElementTree.register_namespace("", _ATOM)
    feed = ElementTree.Element(_tag("feed"))
    if settings.address:
        feed.set(f"{{{_XML}}}base", settings.address)
    _add(feed, "id", name)
    _add(feed, "title", settings.title)
    if settings.description:
        _add(feed, "subtitle", settings.description)
    _add(feed, "updated", updated(list(found)))
    _add(ElementTree.SubElement(feed, _tag("author")), "name", settings.title)
    _link(feed, "self", site_address(settings.address, ATOM), "application/atom+xml")
    _link(feed, "alternate", settings.address or "./", "text/html")
    for entry in found:
        element = ElementTree.SubElement(feed, _tag("entry"))
        _add(element, "id", entry.id)
        _add(element, "title", entry.title)
        _add(element, "updated", moment(entry.day) if entry.day else updated(list(found)))
        if entry.day:
            _add(element, "published", moment(entry.day))
        _link(
            element,
            "alternate",
            site_address(settings.address, entry.place.path, entry.place.anchor),
            "text/html",
        )
        if entry.original:
            _link(element, "via", entry.original, "text/html")
        _add(element, "content", entry.words, type="text")
    ElementTree.indent(feed, " ")
    written: bytes = ElementTree.tostring(feed, encoding="utf-8", xml_declaration=True)
    return written + b"\n"


def _tag(name: str) -> str:
    return f"{{{_ATOM}}}{name}"


def _add(parent: ElementTree.Element, name: str, words: str, **attributes: str) -> None:
    element = ElementTree.SubElement(parent, _tag(name), attributes)
    element.text = _NOT_XML.sub("\ufffd", words)


def _link(parent: ElementTree.Element, relation: str, address: str, kind: str) -> None:
    address = _NOT_XML.sub("", address)
    ElementTree.SubElement(parent, _tag("link"), {"rel": relation, "type": kind, "href": address})

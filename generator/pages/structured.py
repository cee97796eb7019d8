"""What pages say to machines: schema.org in JSON-LD.

A source's page describes the article that it is about (``NewsArticle``) and what is quoted in it
(``Quotation``: only words between marks whose speaker is known; the article has them spoken, so they are
``spokenByCharacter``, "within the containing CreativeWork", and not our word that somebody said them). The
overview describes the tables (``Dataset``). There is no ``ClaimReview``: nobody here rates a claim.

Whole addresses are given only when the dossier's own is known.
"""

from __future__ import annotations

from generator.dossier import Dossier
from generator.exports.paths import PACKAGE, TABLE_NAMES, TABLES
from generator.links.addresses import site_address
from generator.links.selector import selector
from generator.model import Quote
from generator.pages.around import Around, Arounds
from generator.pages.viewing import quote_view
from generator.source import Cited

Json = dict[str, object]

CONTEXT = "https://schema.org"


def news_article(near: Around, address: str) -> Json:
    """The article that a source's page is about, with its quotations that may be shown; ``address`` is the
    site's own, or empty."""
    source = near.source
    article = source.article
    file = f"urn:sha256:{article.sha256}" if article.sha256 else None
    named = article.url or file
    found: dict[str, object | None] = {
        "@context": CONTEXT,
        "@type": "NewsArticle",
        "@id": named,
        "headline": _line(source.title),
        "url": article.url,
        "datePublished": article.published,
        "inLanguage": article.language,
        "publisher": {"@type": "Organization", "name": _line(article.publisher)}
        if article.publisher
        else None,
        # one line as it stands: it may name several, or none
        "creditText": _line(article.byline) if article.byline else None,
        "identifier": file,
        "hasPart": [
            quotation for cited in near.quotes if (quotation := _quotation(near, cited, named, address))
        ]
        or None,
    }
    return {key: value for key, value in found.items() if value is not None}


def _quotation(near: Around, cited: Cited[Quote], article: str | None, address: str) -> Json | None:
    view, who = quote_view(Arounds([near]), cited), cited.fact.speaker
    actor = near.actor_of(who.actor if who else None)
    found = selector(cited.source, view.words)
    # a joint statement is not one speaker's, and words shown in part are no whole quotation
    joint = view.speaker is None or view.speaker.company
    if actor is None or joint or not found or len(found.exact) < len(view.words.rstrip()):
        return None
    quotation: Json = {
        "@type": "Quotation",
        "identifier": view.id,
        "text": _line(view.words),
        "spokenByCharacter": {
            # nothing else can speak in this vocabulary: a country stands as an organisation
            "@type": "Person" if actor.kind == "person" else "Organization",
            "name": actor.name,
        },
    }
    if article:
        quotation["isBasedOn"] = {"@id": article}
    if address:
        place = view.take.place
        quotation["url"] = site_address(address, place.path, place.anchor)
    return quotation


def dataset(dossier: Dossier) -> Json:
    """The tables of the dossier."""
    settings = dossier.settings
    files = [(name, kind) for name in TABLE_NAMES for kind in ("csv", "json")]
    found: Json = {"@context": CONTEXT, "@type": "Dataset", "name": settings.title}
    if settings.description:
        found["description"] = settings.description
    if settings.address:
        found |= {"@id": settings.address, "url": settings.address}
    days = sorted(source.article.published for source in dossier.sources if source.article.published)
    if days:
        found["dateModified"] = days[-1]
    return found | {
        "isAccessibleForFree": True,
        "distribution": [
            _download(settings.address, f"{TABLES}{name}.{kind}", f"{name} ({kind.upper()})", _MEDIA[kind])
            for name, kind in files
        ]
        + [_download(settings.address, PACKAGE, "data package", _MEDIA["json"])],
    }


_MEDIA = {"csv": "text/csv", "json": "application/json"}


def _download(address: str, path: str, name: str, media: str) -> Json:
    # relative to the overview, which is the site's root
    return {"@type": "DataDownload", "name": name, "encodingFormat": media, "contentUrl": address + path}


def _line(words: str) -> str:
    return " ".join(words.split())

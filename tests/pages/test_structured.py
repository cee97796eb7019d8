"""schema.org in the pages, read by a JSON-LD processor (pyld), without a network."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import Any

from pyld import jsonld

from generator.dossier import Dossier
from generator.exports.paths import TABLE_NAMES
from generator.exports.tables import tables
from generator.pages import pages
from generator.pages.around import around
from generator.render import environment, render
from tests.exports.stories import ADDRESS, dossier, harbour
from tests.facts import Story

S = "https://schema.org/"
# what https://schema.org/docs/jsonldcontext.jsonld says of the terms used here
LINKS = ("url", "contentUrl")
CONTEXT = {"@vocab": S, **{name: {"@id": S + name, "@type": "@id"} for name in LINKS}}
TERMS = (
    "NewsArticle Quotation Person Organization Dataset DataDownload headline url datePublished inLanguage "
    "publisher name creditText identifier hasPart text spokenByCharacter isBasedOn description dateModified "
    "isAccessibleForFree distribution encodingFormat contentUrl"
)


def _load(url: str, options: object) -> dict[str, Any]:
    assert url.rstrip("/") == "https://schema.org", f"a test asks no network: {url}"
    return {
        "contentType": "application/ld+json",
        "contextUrl": None,
        "documentUrl": url,
        "document": {"@context": CONTEXT},
    }


def _written(made: Dossier, path: str) -> str:
    text = render(next(page for page in pages(made) if page.path == path), environment())
    (block,) = re.findall(r'^<script type="application/ld\+json">(.*)</script>$', text, re.MULTILINE)
    return str(block)


def _expanded(made: Dossier, path: str) -> dict[str, Any]:
    (found,) = jsonld.expand(json.loads(_written(made, path)), {"documentLoader": _load, "base": ADDRESS})
    result: dict[str, Any] = found
    return result


def _terms(value: object) -> set[str]:
    if isinstance(value, list):
        return set().union(*map(_terms, value))
    if not isinstance(value, dict):
        return set()
    types = {kind.removeprefix(S) for kind in value.get("@type", []) if kind.startswith(S)}
    keys = {key.removeprefix(S) for key in value if key.startswith(S)}
    return types | keys | set().union(*map(_terms, value.values()))


def _article() -> str:
    return f"sources/{harbour().article.id}.md"


def test_a_source_is_a_news_article_with_its_quotations() -> None:
    article = _expanded(dossier(harbour(), address=ADDRESS), _article())
    assert article["@type"] == [S + "NewsArticle"]
    assert article["@id"] == "https://example.org/harbour?id=7&page=2#top"
    assert article[S + "datePublished"] == [{"@value": "2031-03-14"}]
    assert article[S + "publisher"][0][S + "name"] == [{"@value": "Example Press & Sons"}]
    first, second = article[S + "hasPart"]
    assert first[S + "text"] == [{"@value": "We will stay,"}]
    (speaker,) = first[S + "spokenByCharacter"]
    assert (speaker["@type"], speaker[S + "name"]) == ([S + "Person"], [{"@value": "Ada Lund"}])
    assert first[S + "isBasedOn"] == [{"@id": article["@id"]}]
    assert first[S + "url"][0]["@id"].startswith(ADDRESS + "sources/")
    assert second[S + "text"] == [{"@value": "badly damaged"}]


def test_only_a_known_speakers_own_words_are_a_quotation() -> None:
    article = _written(dossier(harbour()), _article())
    assert "HYPERLINK" not in article, "the clerk stays open"
    assert "tens of thousands" not in article, "reported, not quoted"


def test_a_joint_statement_is_nobodys_own_quotation() -> None:
    story = Story('Peru joined 40 other states to demand "an end to it".')
    peru = story.actor("Peru", "country")
    story.figure("40", 40, counts="states")
    story.quote("an end to it", who=story.speaker("Peru", peru), cue="demand")
    made = dossier(story)
    assert around(made, made.sources[0]).company_of(story.span("Peru"))
    assert "Quotation" not in _written(made, "sources/vote.md")


def test_the_overview_describes_the_tables() -> None:
    found = _expanded(dossier(address=ADDRESS), "index.md")
    assert found["@type"] == [S + "Dataset"]
    assert found[S + "name"] == [{"@value": "The <harbour> & the sea"}]
    urls = {one[S + "contentUrl"][0]["@id"] for one in found[S + "distribution"]}
    assert ADDRESS + "data/quotes.csv" in urls and ADDRESS + "data/datapackage.json" in urls
    assert tuple(table.outline.name for table in tables(dossier())) == TABLE_NAMES


def test_without_an_address_nothing_claims_one() -> None:
    made = dossier()
    for path in ("index.md", _article()):
        addresses = re.findall(r'https?://[^"]*', _written(made, path))
        assert set(addresses) <= {"https://schema.org", "https://example.org/harbour?id=7\\u0026page=2#top"}


def test_every_term_is_one_of_schema_orgs_and_no_claim_is_rated() -> None:
    wanted = set(TERMS.split())
    made = dossier(address=ADDRESS)
    assert _terms(_expanded(made, "index.md")) | _terms(_expanded(made, _article())) == wanted


def test_a_source_without_address_and_hash_is_given_no_name_of_ours() -> None:
    story = harbour()
    story.article = replace(story.article, url=None, sha256="")
    written = json.loads(_written(dossier(story), _article()))
    assert not {"@id", "identifier", "url"} & written.keys()
    assert [part["text"] for part in written["hasPart"]] == ["We will stay,", "badly damaged"]
    assert "urn:sha256" not in json.dumps(written)


def test_nothing_can_end_the_script() -> None:
    story = Story("headline| </script><script>alert(1)</script> <!-- & \u2028", "Text.", name="seeds/x.md")
    written = _written(dossier(story), "sources/x.md")
    assert not set("<>&\u2028") & set(written)
    assert json.loads(written)["headline"] == "</script><script>alert(1)</script> <!-- &"

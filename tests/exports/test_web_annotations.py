"""Web Annotations, read by a JSON-LD processor (pyld), without a network."""

from __future__ import annotations

import json
from typing import Any

import pytest
from pyld import jsonld

from generator.dossier import Dossier
from tests.exports.stories import dossier, files, harbour, plain

OA = "http://www.w3.org/ns/oa#"

# The terms used, as the model's own context maps them (https://www.w3.org/ns/anno.jsonld); pyld drops what
# no context maps, so a misspelt key would be missing below.
CONTEXT: dict[str, Any] = {
    "oa": OA,
    "as": "http://www.w3.org/ns/activitystreams#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "id": "@id",
    "type": "@type",
    **{name: f"oa:{name}" for name in ("Annotation", "SpecificResource", "TextualBody")},
    **{name: f"oa:{name}" for name in ("TextQuoteSelector", "TextPositionSelector")},
    **{name: f"oa:{name}" for name in ("classifying", "identifying")},
    "AnnotationPage": "as:OrderedCollectionPage",
    "items": {"@type": "@id", "@id": "as:items", "@container": "@list"},
    "body": {"@type": "@id", "@id": "oa:hasBody"},
    "target": {"@type": "@id", "@id": "oa:hasTarget"},
    "source": {"@type": "@id", "@id": "oa:hasSource"},
    "selector": {"@type": "@id", "@id": "oa:hasSelector"},
    "motivation": {"@type": "@vocab", "@id": "oa:motivatedBy"},
    "purpose": {"@type": "@vocab", "@id": "oa:hasPurpose"},
    "exact": "oa:exact",
    "prefix": "oa:prefix",
    "suffix": "oa:suffix",
    "start": {"@type": "xsd:nonNegativeInteger", "@id": "oa:start"},
    "end": {"@type": "xsd:nonNegativeInteger", "@id": "oa:end"},
    "format": "dc:format",
    "value": "rdf:value",
}


def _load(url: str, options: object) -> dict[str, Any]:
    assert url == "http://www.w3.org/ns/anno.jsonld", f"a test asks no network: {url}"
    return {
        "contentType": "application/ld+json",
        "contextUrl": None,
        "documentUrl": url,
        "document": {"@context": CONTEXT},
    }


def _page(made: Dossier, source: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(files(made)[f"data/annotations/{source}.jsonld"].content)
    return loaded


def _annotations(made: Dossier, source: str) -> list[dict[str, Any]]:
    (page,) = jsonld.expand(_page(made, source), {"documentLoader": _load})
    found: list[dict[str, Any]] = page["http://www.w3.org/ns/activitystreams#items"][0]["@list"]
    return found


def _keys(value: object) -> int:
    if isinstance(value, dict):
        return sum(key not in ("id", "type", "@id", "@type", "@value", "@list") for key in value) + sum(
            map(_keys, value.values())
        )
    return sum(map(_keys, value)) if isinstance(value, list) else 0


def test_every_key_is_one_of_the_models() -> None:
    page = _page(dossier(), "2031-03-14-harbour")
    expanded = jsonld.expand(page, {"documentLoader": _load})
    assert _keys(expanded) == _keys(page) - 1, "all but @context"


def test_each_target_is_found_in_what_it_names() -> None:
    made = dossier()
    (source,) = [source for source in made.sources if source.article.url]
    found = _annotations(made, source.article.id)
    assert len(found) == 8
    for annotation in found:
        original, held = annotation[OA + "hasTarget"]
        assert original[OA + "hasSource"] == [{"@id": source.article.url}]
        (quote,) = original[OA + "hasSelector"]
        exact = quote[OA + "exact"][0]["@value"]
        around = [quote.get(OA + name, [{"@value": ""}])[0]["@value"] for name in ("prefix", "suffix")]
        assert around[0] + exact + around[1] in source.article.text
        assert held[OA + "hasSource"] == [{"@id": f"urn:sha256:{source.article.sha256}"}]
        place = held[OA + "hasSelector"][1]
        start, end = (int(place[OA + name][0]["@value"]) for name in ("start", "end"))
        assert source.article.text[start:end] == exact


def test_no_position_is_claimed_in_the_original() -> None:
    for annotation in _page(dossier(), "2031-03-14-harbour")["items"]:
        assert "TextPositionSelector" not in json.dumps(annotation["target"][0])


def test_a_source_without_an_address_is_named_by_its_hash() -> None:
    for annotation in _annotations(dossier(), "court"):
        (target,) = annotation[OA + "hasTarget"]
        assert target[OA + "hasSource"][0]["@id"].startswith("urn:sha256:")


def test_what_stands_around_the_words_is_of_their_sentence() -> None:
    for annotation in _page(dossier(), "2031-03-14-harbour")["items"]:
        quote = annotation["target"][0]["selector"]
        assert "\n" not in quote.get("prefix", "") + quote.get("suffix", "")
        assert len(quote.get("prefix", "")) <= 32 and len(quote.get("suffix", "")) <= 32


def test_names_are_unique_and_stay() -> None:
    ids = [one["@id"] for one in _annotations(dossier(), "2031-03-14-harbour")]
    assert len(set(ids)) == len(ids)
    assert ids == [one["@id"] for one in _annotations(dossier(harbour()), "2031-03-14-harbour")]
    assert all(one.startswith("urn:uuid:") for one in ids)


@pytest.mark.parametrize("rights", ["none"])
def test_a_source_kept_back_has_no_annotations(rights: str) -> None:
    assert "data/annotations/court.jsonld" not in files(dossier(harbour(), plain(rights=rights)))

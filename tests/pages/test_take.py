"""A citation says who, in which words, where and when, and never makes the source's words the speaker's."""

from __future__ import annotations

import html
import re
from dataclasses import replace

from generator.dossier import Dossier
from generator.pages import pages
from generator.render import environment, render
from tests.exports.stories import dossier, harbour
from tests.facts import Story

SOURCE = (
    " (Example Press & Sons, “The harbour & the ferry”, 14 March 2031, "
    "https://example.org/harbour?id=7&page=2#top). The <harbour> & the sea, [permalink]"
)


def _page(made: Dossier, path: str) -> str:
    return render(next(page for page in pages(made) if page.path == path), environment())


def _citations(made: Dossier, path: str) -> list[str]:
    """As a reader sees them: Markdown's own marks taken away."""
    found = re.findall(r'<p class="citation" markdown="span">(.*)</p>', _page(made, path))
    plain = [re.sub(r"<[^>]*>|\\(?=[^\w\s])", "", words) for words in found]
    return [html.unescape(words) for words in plain]


def test_a_quotation_is_cited_with_speaker_role_verb_and_source() -> None:
    made = dossier(harbour())
    (source,) = made.sources
    first = _citations(made, "quotes.md")[0]
    place = f"(sources/{source.article.id}.md#{made.quotes[0].anchor})"
    assert first == (
        f"Ada Lund, Harbour Minister (“said”): “We will stay,”{SOURCE}{place}. "
        f"SHA-256 of the source: {source.article.sha256}"
    )


def test_words_quoted_in_part_are_said_to_be_so() -> None:
    assert any(
        line.startswith("Ada Lund, Harbour Minister (“said”), quoted in part: “badly damaged”")
        for line in _citations(dossier(harbour()), "quotes.md")
    )


def test_a_reported_statement_is_cited_in_its_sentence_as_the_sources_words() -> None:
    (line,) = _citations(dossier(harbour()), "statements.md")
    assert line.startswith(
        "Ada Lund, Harbour Minister, as reported (“denied”), in the words of the source: “She denied that "
        "tens of thousands of people had left, last spring or later.”"
    )


def test_a_speaker_who_stays_open_stays_open_in_the_citation() -> None:
    assert any(
        line.startswith("“a clerk” [who this is stays open] (“wrote”): “=HYPERLINK")
        for line in _citations(dossier(harbour()), "quotes.md")
    )
    story = Story('"No one goes."')
    story.quote("No one goes.")
    assert _citations(dossier(story), "quotes.md")[0].startswith("[speaker left open]: “No one goes.”")


def test_a_figure_is_cited_in_its_sentence_with_its_hedge_and_its_claimer() -> None:
    (line,) = _citations(dossier(harbour()), "figures.md")
    assert line.startswith(
        'According to Ada Lund, Harbour Minister: “At least 57 boats were "badly damaged", she said.”'
    )


def test_an_event_is_cited_with_the_words_of_time_and_how_they_are_read() -> None:
    first, last = _citations(dossier(harbour()), "timeline.md")
    assert first.startswith("“Ada Lund said” (“on Wednesday”: 12 March 2031)")
    assert "(“last spring”: date left open)" in last


def test_the_link_into_the_original_is_there_when_the_source_has_an_address() -> None:
    text = _page(dossier(harbour()), "quotes.md")
    assert "https://example.org/harbour?id=7&amp;page=2#top:~:text=" in text
    story = Story('"No one goes", she said.')
    story.quote("No one goes", who=story.speaker("she", None), cue="said")
    assert "In the original" not in _page(dossier(story), "quotes.md")


def test_a_source_whose_hash_is_held_back_is_cited_without() -> None:
    story = harbour()
    story.article = replace(story.article, sha256="")
    assert all("SHA-256" not in line for line in _citations(dossier(story), "quotes.md"))


def test_an_address_that_is_a_script_is_no_link() -> None:
    story = Story('"No one goes", she said.', front="url: javascript:alert(1)")
    story.quote("No one goes", who=story.speaker("she", None), cue="said")
    assert "](javascript" not in _page(dossier(story), "quotes.md")

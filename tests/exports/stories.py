"""A small dossier for the tests of its exports: every kind of fact, and words that mean harm."""

from __future__ import annotations

from generator.dossier import Dossier
from generator.exports import Export, exports
from generator.resolve import resolve
from generator.rights.gate import publishable
from generator.settings import Rights, Settings
from tests.facts import Story

ADDRESS = "https://example.org/dossier/"
HOSTILE = "=HYPERLINK(\"http://x.example\"), <b>\\&amp; {A_b} 50% #1 $2 ~ ^ 'ö' \N{THINKING FACE}"


def harbour(rights: str = "excerpts") -> Story:
    """Two quotations, a statement, two figures, a day and a day left open."""
    story = Story(
        "headline| The harbour & the ferry",
        '"We will stay," Harbour Minister Ada Lund said on Wednesday.',
        'At least 57 boats were "badly damaged", she said.',
        "She denied that tens of thousands of people had left, last spring or later.",
        f"{HOSTILE}, a clerk wrote.",
        name="seeds/2031-03-14-harbour.md",
        front="published: 2031-03-14\npublisher: Example Press & Sons\nbyline: A. Writer and B. Scribe\n"
        "url: https://example.org/harbour?id=7&page=2#top\nretrieved: 2031-03-20\n"
        f"rights: {rights}",
    )
    ada = story.actor("Ada Lund", role="Harbour Minister", named=("Lund",))
    story.quote("We will stay,", who=story.speaker("Ada Lund", ada), cue="said", cue_class="neutral")
    story.date("on Wednesday", "2031-03-12", event="Ada Lund said", how="from the publication date")
    she = story.speaker("she", ada, after="damaged")
    story.figure("57", 57, counts="boats", hedge="At least", who=she)
    story.quote("badly damaged", "partial", who=she, cue="said", after="At least")
    he = story.speaker("She", ada)
    story.quote(
        "tens of thousands of people had left",
        "indirect",
        who=he,
        cue="denied",
        cue_class="denial",
        after="She",
    )
    story.figure("tens of thousands", None, low=20_000, high=99_999, counts="people", key=False, who=he)
    story.date("last spring", None, "season", event="had left")
    story.quote(HOSTILE, who=story.speaker("a clerk", None), cue="wrote", after="or later.\n")
    return story


def plain(name: str = "seeds/court.md", rights: str = "excerpts", words: str = "No.") -> Story:
    """A source without a day, an address or a publisher."""
    story = Story("headline| Court", f'"{words}" a judge said.', name=name, front=f"rights: {rights}")
    story.quote(words, who=story.speaker("a judge", None), cue="said", after="Court\n")
    return story


def dossier(*stories: Story, address: str = "", share: int = 100, quotation: int = 100) -> Dossier:
    """The dossier of some stories as the public may see it; of both by default."""
    facts = [story.facts() for story in stories or (harbour(), plain())]
    settings = Settings(
        "The <harbour> & the sea",
        'About "it"',
        address=address,
        rights=Rights(share=share, quotation=quotation),
    )
    return publishable(resolve(facts, settings=settings))


def files(made: Dossier) -> dict[str, Export]:
    """Its exports by path."""
    return {file.path: file for file in exports(made)}

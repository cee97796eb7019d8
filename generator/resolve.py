"""Facts of all sources -> one Dossier: actors, sums and tallies, chronology, background, checks."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import count
from operator import itemgetter
from typing import Any

from generator.across.actor_list import placed
from generator.across.chronology import chronology
from generator.across.compare.sources import compare
from generator.across.compute import sums, tallies
from generator.across.crosscheck import cross_checks
from generator.across.identity import Identities, Key, fullest_name, identify, plain, traits
from generator.across.novelty import novelty
from generator.across.origins import origins
from generator.across.standing import figures_alone
from generator.across.topic_summary import topic_summary
from generator.dossier import Dossier
from generator.findings import Background, Check, DossierActor, NameDoubt, Passage, Sum, Tally
from generator.ids import Ids
from generator.kept import kept, recall, remember
from generator.labels import day_label
from generator.model import Actor, ActorKind, Date, Facts, Figure, Quote, Span
from generator.notes import Note
from generator.read import slug
from generator.settings import Settings
from generator.source import Cited, Source

WANTED_KEYS = ("published", "publisher", "byline", "url", "retrieved")
"""Front matter that a reader would ask for; what is not there is listed as missing."""

HARDLY_MORE = 0.5
"""Share of a reported statement between marks from which it is shown as a quotation only."""
STUB = 4
"""Words from which the part of a statement before its speaker is shown beside the part behind him."""

_ARTICLES = ("The ", "An ", "A ")

TIMELINE_PRECISIONS = frozenset(["time", "day", "week", "month", "quarter", "season", "year", "decade"])


def resolve(
    facts: Sequence[Facts],
    notes: Sequence[Note] = (),
    settings: Settings | None = None,
) -> Dossier:
    """Joins what the documents give. Sources stand newest first, ties by id.

    The result still holds words that may not be shown: ``gate.publishable`` takes them out.
    """
    newest_first = sorted(sorted(facts, key=_article_id), key=_published, reverse=True)
    sources = _sources(newest_first)
    told = [source for source in sources if source.article.rights != "none"]
    actors, doubts = _actors(told, (settings or Settings()).aliases)
    computed = [_computed(source) for source in told]
    cited = [_cited(source) for source in told]
    events = sorted((event for own in cited for event in own.events), key=itemgetter(0))
    found = Dossier(
        settings=settings or Settings(),
        sources=tuple(sources),
        actors=placed(actors, sources),
        doubts=doubts,
        quotes=tuple(quote for own in cited for quote in own.quotes),
        statements=tuple(quote for own in cited for quote in own.statements),
        figures=tuple(figure for own in cited for figure in own.figures),
        sums=tuple(total for totals, _, _ in computed for total in totals),
        tallies=tuple(tally for _, found_tallies, _ in computed for tally in found_tallies),
        events=tuple(event for _, event in events),
        undated=tuple(event for own in cited for event in own.undated),
        summary=tuple(sentence for source in told for sentence in _summary(source)),
        background=tuple(_background(note, told, cited) for note in notes),
        checks=tuple(check for _, _, checks in computed for check in checks),
        topic=topic_summary(told),
    )
    one_source, one_voice = figures_alone(found)
    found = replace(found, one_source=one_source, one_voice=one_voice, happenings=chronology(found))
    found = replace(found, comparisons=compare(found))
    return replace(found, news=novelty(found))


def _article_id(facts: Facts) -> str:
    return facts.article.id


def _published(facts: Facts) -> str:
    return facts.article.published or ""


def _sources(facts: Sequence[Facts]) -> list[Source]:
    labels = Counter(_label(item) for item in facts)
    oldest_first = facts[::-1]
    first_of = dict(zip((item.article.id for item in oldest_first), origins(oldest_first), strict=True))
    return [
        _source(item, labels[_label(item)] == 1, oldest_first[first_of[item.article.id]].article.id)
        for item in facts
    ]


@kept
def _source(facts: Facts, unlike: bool, origin: str) -> Source:
    """One source; ``unlike`` tells that no other has its label."""
    article, title, label, ids = facts.article, _title(facts), _label(facts), Ids("s")
    return Source(
        facts=facts,
        title=title,
        label=label if unlike else f"{label}: {title}",
        sentence_ids=tuple(ids.of(article.words(sentence.span)) for sentence in facts.sentences),
        missing=tuple(key for key in WANTED_KEYS if getattr(article, key) is None),
        shown=frozenset(() if article.rights == "none" else range(len(facts.sentences))),
        origin=origin,
    )


def _title(facts: Facts) -> str:
    article = facts.article
    if article.title:
        return article.title
    headline = next((s.span for s in facts.sentences if s.part == "headline"), None)
    return article.words(headline) if headline else article.id


def _label(facts: Facts) -> str:
    article = facts.article
    name = article.publisher or article.id
    if not article.published:
        return name
    return f"{name}, {day_label(article.published)}"


@dataclass(frozen=True, slots=True)
class _Told:
    """The facts that an article itself gives: what stands in a site's brief is left out."""

    said: list[Cited[Quote]]
    dates: list[Cited[Date]]
    figures: list[Cited[Figure]]
    quotes: list[Cited[Quote]]
    """Of what is said, that between marks."""
    statements: list[Cited[Quote]]
    events: list[tuple[tuple[str, str, Span], Cited[Date]]]
    """Each behind its place in the order of time."""
    undated: list[Cited[Date]]


@kept
def _cited(source: Source) -> _Told:
    facts = source.facts
    told = {index for index, one in enumerate(facts.sentences) if one.part not in ("brief", "furniture")}
    said = [Cited(source, fact, fact.sentence) for fact in facts.quotes if fact.sentence in told]
    dates = [Cited(source, fact, fact.sentence) for fact in facts.dates if fact.sentence in told]
    events = [date for date in dates if date.fact.event and date.fact.precision in TIMELINE_PRECISIONS]
    return _Told(
        said=said,
        dates=dates,
        figures=[Cited(source, fact, fact.sentence) for fact in facts.figures if fact.sentence in told],
        quotes=[quote for quote in said if quote.fact.kind != "indirect"],
        statements=_reported(said, facts.hidden),
        events=_in_time([event for event in events if _calendar(event.fact)]),
        undated=[event for event in events if not _calendar(event.fact)],
    )


@kept
def _summary(source: Source) -> list[Cited[Span]]:
    return [Cited(source, source.facts.sentences[index].span, index) for index in source.facts.summary]


@kept
def _members(source: Source) -> list[Cited[Actor]]:
    return [
        Cited(source, actor, source.sentence_at(actor.mentions[0]) if actor.mentions else 0)
        for actor in source.facts.actors
    ]


def _reported(said: Sequence[Cited[Quote]], hidden: Iterable[Quote]) -> list[Cited[Quote]]:
    """The indirect statements of one source, without those that are hardly more than a quotation.

    *Denounced the move as "outrageous and unacceptable"* is one statement: it is shown once, as the
    quotation in its sentence. *Said that the talks would go on and were "useful"* is a statement
    with a quotation in it: both are shown. Of *His wife, he says, has left* only the part with the verb is
    marked in its sentence: the first words alone say nothing.

    A quotation that an editor hid counts: it must not come up again as the statement around it.
    """
    marked: dict[Span | None, int] = Counter()
    for fact in (*(quote.fact for quote in said), *hidden):
        if fact.kind != "indirect":
            marked[fact.cue] += fact.span.end - fact.span.start
    reported = [quote for quote in said if quote.fact.kind == "indirect"]
    goes_on = {
        quote.fact.cue for quote in reported if quote.fact.cue and quote.fact.cue.end <= quote.fact.span.start
    }
    return [
        quote
        for quote in reported
        if not (
            quote.fact.cue
            and quote.fact.cue in goes_on
            and quote.fact.span.end <= quote.fact.cue.start
            and quote.source.article.words(quote.fact.span).count(" ") < STUB - 1
        )
        and marked[quote.fact.cue] < HARDLY_MORE * (quote.fact.span.end - quote.fact.span.start)
    ]


@kept
def _computed(source: Source) -> tuple[list[Cited[Sum]], tuple[Tally, ...], list[Check]]:
    """A source's sums, its tallies and the checks of its brief."""
    totals = sums(source.facts)
    found = tallies(source, totals)
    return (
        [Cited(source, total, total.figure.sentence) for total in totals],
        found,
        [check for check in cross_checks(source, totals, found) if not _shows_hidden(check)],
    )


def _shows_hidden(check: Check) -> bool:
    """Whether a comparison would show, in the article's sentence, what an editor hid."""
    if check.body is None:
        return False
    place = check.body.place.span
    return any(quote.span.overlaps(place) for quote in check.body.source.facts.hidden)


def _actors(
    sources: Sequence[Source], aliases: Mapping[str, Sequence[str]]
) -> tuple[tuple[DossierActor, ...], tuple[NameDoubt, ...]]:
    """The actors over all sources, by name, and the names that stay in doubt."""
    cited = {
        (number, member.fact.id): member
        for number, source in enumerate(sources)
        for member in _members(source)
    }
    identities = _identities(sources, cited, aliases)
    acting = {source.article.id: _acting(source) for source in sources}
    publishers = {plain(source.article.publisher) for source in sources if source.article.publisher}
    taken: set[str] = set()
    found = []
    for group in identities.groups:
        members = tuple(cited[key] for key in group)
        name, slugged, kind, readings = _joined(members)
        names = (f"{slugged}-{number}" if number > 1 else slugged for number in count(1))
        free = next(name for name in names if name not in taken)
        taken.add(free)
        found.append(
            _actor(
                free,
                name,
                kind if readings.isdisjoint(publishers) else "organisation",
                members,
                any(member.fact.id in acting[member.source.article.id] for member in members),
            )
        )
    doubts = tuple(
        NameDoubt(doubt.name, doubt.candidates, tuple(cited[key] for key in doubt.where))
        for doubt in identities.doubts
    )
    return tuple(sorted(found, key=lambda actor: (actor.name.casefold(), actor.id))), doubts


@kept
def _actor(
    id: str, name: str, kind: ActorKind, members: tuple[Cited[Actor], ...], acts: bool
) -> DossierActor:
    roles = (
        Cited(one.source, one.fact.role, one.source.sentence_at(one.fact.role))
        for one in members
        if one.fact.role
    )
    return DossierActor(id, name, kind, next(roles, None), members, acts)


def _identities(
    sources: Sequence[Source], cited: Mapping[Key, Cited[Actor]], aliases: Mapping[str, Sequence[str]]
) -> Identities:
    """Who is whom. It need not be asked again while no source names others than in the last build."""
    asked = [_traits(source.facts) for source in sources], aliases
    last = recall(_identified)
    if last is None or last[0] != asked:
        last = _identified(asked, cited)
    return remember(last, _identified)[1]


Asked = tuple[list[tuple[object, ...]], Mapping[str, Sequence[str]]]
"""What is read of the actors of each source, and the aliases."""


def _identified(asked: Asked, cited: Mapping[Key, Cited[Actor]]) -> tuple[Asked, Identities]:
    return asked, identify({key: one.fact for key, one in cited.items()}, asked[1])


@kept
def _traits(facts: Facts) -> tuple[object, ...]:
    return tuple(map(traits, facts.actors))


@kept
def _joined(members: tuple[Cited[Actor], ...]) -> tuple[str, str, ActorKind, frozenset[str]]:
    """Of an actor's members the name, the start of its id, the kind that most sources read, and, where they
    read several, the folded names: with a source's publisher among them it is an organisation."""
    name = _editors_name(members) or fullest_name(member.fact.name for member in members)
    read = Counter(member.fact.kind for member in members)
    readings = {plain(member.fact.name) for member in members} if len(read) > 1 else ()
    return name, slug(name) or members[0].fact.id, read.most_common(1)[0][0], frozenset(readings)


def _editors_name(members: Sequence[Cited[Actor]]) -> str | None:
    """The name that an editor gave one of an actor's members: it outweighs a fuller one."""
    named = {
        (member.source.article.id, mark.fact)
        for member in members
        for mark in member.source.facts.marks
        if any(change.what == "name" for change in mark.changes)
    }
    return next((one.fact.name for one in members if (one.source.article.id, one.fact.id) in named), None)


@kept
def _acting(source: Source) -> frozenset[str]:
    """Ids of the actors that say something, or open a sentence of the article (in English the opening
    noun is its subject)."""
    facts, text = source.facts, source.article.text
    found = {
        quote.speaker.actor
        for quote in facts.quotes
        if quote.speaker and quote.speaker.actor and facts.sentences[quote.sentence].part != "brief"
    }
    starts: set[int] = set()
    for sentence in facts.sentences:
        if sentence.part == "body":
            start = sentence.span.start
            article = next((word for word in _ARTICLES if text.startswith(word, start)), "")
            starts.update((start, start + len(article)))
    for actor in facts.actors:
        # "Norwegian fishermen ..." is not the Norwegians' doing
        if actor.kind not in ("place", "group") and any(span.start in starts for span in actor.mentions):
            found.add(actor.id)
    return frozenset(found)


def _calendar(date: Date) -> bool:
    """Whether the value names a stretch of the calendar (not PRESENT_REF, P3D or an open one)."""
    return bool(date.value and re.match(r"\d{3}[\dX]", date.value))


def _in_time(events: list[Cited[Date]]) -> list[tuple[tuple[str, str, Span], Cited[Date]]]:
    """One source's events, each behind its place in the order of time, one for each sentence and value.

    A month stands after the days of the month before and before its own days: the value's text orders
    so, because a shorter TIMEX value is a prefix of what it holds.
    """
    found: dict[object, tuple[tuple[str, str, Span], Cited[Date]]] = {}
    for event in sorted(events, key=lambda one: (one.fact.value or "", one.fact.span)):
        fact = event.fact
        place = fact.value or "", _published(event.source.facts), fact.span
        found.setdefault((event.sentence, fact.value, fact.event), (place, event))
    return list(found.values())


def _background(
    note: Note,
    sources: Sequence[Source],
    told: Sequence[_Told],
) -> Background:
    """Finds the note's paragraphs by its terms, and the facts that stand in them."""
    words = "|".join(r"\s+".join(map(re.escape, term.split())) for term in note.terms)
    term = re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)
    passages = []
    touched: set[tuple[int, int]] = set()
    for source in sources:
        paragraphs: dict[int, list[int]] = defaultdict(list)
        for index, sentence in enumerate(source.facts.sentences):
            if sentence.part in ("body", "dateline"):
                paragraphs[sentence.paragraph].append(index)
        for indices in paragraphs.values():
            spans = {index: source.facts.sentences[index].span for index in indices}
            matched = tuple(i for i in indices if term.search(source.article.text, *spans[i]))
            if matched:
                shown = tuple(i for i in indices if source.facts.sentences[i].part == "body")
                passages.append(Passage(source, shown, matched))
                touched.update((id(source), index) for index in indices)

    def here(cited: Cited[Any]) -> bool:
        return (id(cited.source), cited.sentence) in touched

    return Background(
        note=note,
        passages=tuple(passages),
        quotes=tuple(quote for own in told for quote in own.said if here(quote)),
        figures=tuple(figure for own in told for figure in own.figures if here(figure)),
        dates=tuple(date for own in told for date in own.dates if here(date)),
    )

"""Facts, notes and settings -> the same without the masked names, before anything is made of them.

After extraction, which needs the names to tell who speaks, and after the editor's overrides, whose words
are those of the file. ``Article.text`` becomes a text with a mask for each name, every span moves with it,
and ids that were made from a name are made anew from what stands there now: a hash of a name can be
confirmed by whoever guesses it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any, TypeVar, cast

from generator.edits.names import Hit, Masks
from generator.errors import InputError, MaskError
from generator.ids import Ids, around
from generator.model import Actor, Article, Date, EditorMark, Facts, Figure, Masked, Quote, Span, Speaker
from generator.notes import Note
from generator.read import metadata_of
from generator.settings import Settings

T = TypeVar("T")
_KEPT = frozenset(["url", "id", "name"])
"""Fields that a mask would break; a name in one of them is an error instead."""


def mask_facts(facts: Sequence[Facts], masks: Masks) -> tuple[list[Facts], list[InputError]]:
    """The facts of all sources without the masked names, and where a mask cannot help."""
    if not masks:
        return list(facts), []
    errors = [error for item in facts for error in _beyond_masking(item.article, masks)]
    return [_masked(item, masks) for item in facts], errors


def ids_before(facts: Facts, masks: Masks) -> dict[str, str]:
    """For the ids that facts have on the masked pages those that they were found with: an editor copies an
    id from a page, and overrides come before masks."""
    after = _masked(facts, masks)
    return {
        **{new.id: old.id for old, new in zip(facts.quotes, after.quotes, strict=True)},
        **{new.id: old.id for old, new in zip(facts.figures, after.figures, strict=True)},
        **{new.id: old.id for old, new in zip(facts.dates, after.dates, strict=True)},
        **{new.id: old.id for old, new in zip(facts.actors, after.actors, strict=True)},
    }


def mask_notes(notes: Sequence[Note], masks: Masks) -> tuple[list[Note], list[InputError]]:
    """The editor's notes without the masked names, and where a mask cannot help."""
    if not masks:
        return list(notes), []
    errors: list[InputError] = []
    for note in notes:
        if hits := masks.found(note.id) or masks.found(note.name):
            errors.append(_error(masks, note.name, hits, "the note's file name holds", "rename the file"))
        for reference in note.references:
            if reference.url and (hits := masks.found(reference.url)):
                what = "the address of a reference holds"
                errors.append(_error(masks, note.name, hits, what, "give another address, or none"))
    return [mask_words(note, masks, _KEPT) for note in notes], errors


def mask_settings(settings: Settings, masks: Masks) -> Settings:
    """The settings without the masked names: title, description, aliases."""
    return mask_words(settings, masks) if masks else settings


def mask_words(value: T, masks: Masks, kept: frozenset[str] = frozenset()) -> T:
    """Any frozen value with the names in all of its words replaced, fields in ``kept`` left alone."""
    return cast(T, _walk(value, masks, kept))


def _walk(value: object, masks: Masks, kept: frozenset[str]) -> object:
    if isinstance(value, str):
        return masks.words(value)
    if isinstance(value, tuple):
        return tuple(_walk(item, masks, kept) for item in value)
    if isinstance(value, dict):
        made: dict[str, Any] = {}
        for key, item in value.items():
            name, walked = masks.words(str(key)), _walk(item, masks, kept)
            both = name in made and isinstance(walked, tuple)
            made[name] = made[name] + walked if both else walked  # two forms of one name: one actor
        return made
    if is_dataclass(value) and not isinstance(value, type):
        names = [field.name for field in fields(value) if field.name not in kept]
        return replace(value, **{name: _walk(getattr(value, name), masks, kept) for name in names})
    return value


def _error(
    masks: Masks, file: str, hits: list[Hit], what: str, remedy: str, place: tuple[int, int] = (1, 1)
) -> MaskError:
    at = f"{masks.file}:{hits[0].mask.line}"
    return MaskError(masks.words(file), f"{what} a name that is masked ({at})", remedy, *place)


def _beyond_masking(article: Article, masks: Masks) -> list[InputError]:
    """Names in what must stay as it is: the file's name, which is the page's address, and the link."""
    errors: list[InputError] = []
    if hits := masks.found(article.id) or masks.found(article.name):
        errors.append(_error(masks, article.name, hits, "the file's name holds", "rename the file"))
    if article.url and (hits := masks.found(article.url)):
        keys, _ = metadata_of(article.text, article.name)
        place = keys.places.get("url", (1, 1))
        remedy = "delete `url:`, or give an address without it"
        errors.append(_error(masks, article.name, hits, "the address of the original holds", remedy, place))
    return errors


# ------------------------------------------------------------------ one source


@dataclass(frozen=True, slots=True)
class _Moved:
    """Old offsets -> new ones. An offset inside a name moves to the edge of its mask."""

    raw: tuple[Span, ...]
    new: tuple[Span, ...]

    def span(self, span: Span) -> Span:
        return Span(self._offset(span.start, False), self._offset(span.end, True))

    def _offset(self, at: int, is_end: bool) -> int:
        index = bisect_right(self.raw, at, key=lambda span: span.start) - 1
        if index < 0:
            return at
        raw, new = self.raw[index], self.new[index]
        if at >= raw.end:
            return new.end + at - raw.end
        return new.start if at == raw.start or not is_end else new.end

    def everywhere(self, value: T) -> T:
        """A fact, or a tuple of them, with all of its spans moved."""
        if isinstance(value, Span):
            return cast(T, self.span(value))
        if isinstance(value, tuple):
            return cast(T, tuple(map(self.everywhere, value)))
        if is_dataclass(value) and not isinstance(value, type):
            return replace(value, **{f.name: self.everywhere(getattr(value, f.name)) for f in fields(value)})
        return value


def _masked(facts: Facts, masks: Masks) -> Facts:
    article = facts.article
    hits = _hits(facts, masks)
    if not hits:
        return replace(
            facts, article=_named(article, masks), marks=tuple(_mark(mark, masks, {}) for mark in facts.marks)
        )
    text, moved = _text(article.text, hits)
    named = _named(article, masks)
    new_article = replace(
        named,
        extra={key: value for key, value in named.extra.items() if key != "original_sha256"},
        text=text,
        body=moved.span(article.body),
        masked=tuple(map(Masked, moved.new, moved.raw)),
        sha256="",  # whoever has the rest of the file could test a guess of the name against it
    )
    names = _actor_ids(facts.actors, masks)
    new = replace(facts, article=new_article, **_moved_parts(facts, moved))
    ids = _ids(facts, new, hits)

    def teller(speaker: Speaker | None) -> Speaker | None:
        return (
            replace(speaker, actor=names[speaker.actor][0]) if speaker and speaker.actor in names else speaker
        )

    def quoted(quote: Quote) -> Quote:
        return replace(quote, id=ids.get(quote.id, quote.id), speaker=teller(quote.speaker))

    def counted(figure: Figure) -> Figure:
        return replace(
            figure,
            id=ids.get(figure.id, figure.id),
            attributed_to=teller(figure.attributed_to),
            counted=masks.words(figure.counted) if figure.counted else figure.counted,
            unit=masks.words(figure.unit) if figure.unit else figure.unit,
        )

    return replace(
        new,
        actors=tuple(
            replace(actor, id=names[actor.id][0], name=names[actor.id][1]) if actor.id in names else actor
            for actor in new.actors
        ),
        quotes=tuple(map(quoted, new.quotes)),
        hidden=tuple(map(quoted, new.hidden)),
        figures=tuple(map(counted, new.figures)),
        dates=tuple(replace(date, id=ids.get(date.id, date.id)) for date in new.dates),
        marks=tuple(
            _mark(mark, masks, ids | {old: name for old, (name, _) in names.items()}) for mark in new.marks
        ),
    )


def _named(article: Article, masks: Masks) -> Article:
    """The article with the names out of what its front matter says."""

    def masked(words: str | None) -> str | None:
        return masks.words(words) if words else words

    return replace(
        article,
        title=masked(article.title),
        publisher=masked(article.publisher),
        byline=masked(article.byline),
        rights_basis=masked(article.rights_basis),
        note=masked(article.note),
        extra={masks.words(key): masks.words(value) for key, value in article.extra.items()},
    )


def _hits(facts: Facts, masks: Masks) -> list[Hit]:
    """The names in the text, and all mentions of a masked actor: a first name that the text uses for her."""
    hits = masks.found(facts.article.text)
    linked: dict[Span, Hit] = {}
    for actor in facts.actors:
        whole = masks.whole(actor.name)
        if whole:
            linked.update((span, Hit(span, whole.label, whole.mask)) for span in actor.mentions)
    if not linked:
        return hits
    kept = []
    for hit in hits:
        mine = next((span for span in linked if hit.span.overlaps(span)), None)
        if mine is None:
            kept.append(hit)
        else:
            # the widest of the two: nothing of a name may stick out
            both = linked.pop(mine)
            span = Span(min(hit.span.start, mine.start), max(hit.span.end, mine.end))
            kept.append(Hit(span, both.label, both.mask))
    found: list[Hit] = []
    for hit in sorted([*kept, *linked.values()], key=lambda one: one.span):
        if found and hit.span.start < found[-1].span.end:
            end = max(hit.span.end, found[-1].span.end)
            found[-1] = replace(found[-1], span=Span(found[-1].span.start, end))
        else:
            found.append(hit)
    return found


def _text(text: str, hits: list[Hit]) -> tuple[str, _Moved]:
    """The text with its masks, and how offsets move."""
    pieces, new, last, length = [], [], 0, 0
    for hit in hits:
        length += hit.span.start - last
        pieces += [text[last : hit.span.start], hit.label]
        new.append(Span(length, length + len(hit.label)))
        length += len(hit.label)
        last = hit.span.end
    return "".join(pieces) + text[last:], _Moved(tuple(hit.span for hit in hits), tuple(new))


def _moved_parts(facts: Facts, moved: _Moved) -> dict[str, Any]:
    parts = ("sentences", "quoted", "actors", "quotes", "figures", "dates", "marks", "hidden")
    return {name: moved.everywhere(getattr(facts, name)) for name in parts}


def _actor_ids(actors: Sequence[Actor], masks: Masks) -> dict[str, tuple[str, str]]:
    """For each actor whose name or id holds a masked one, the new id and name."""
    from generator.extract.actors import slug_of

    taken = {actor.id for actor in actors}
    found: dict[str, tuple[str, str]] = {}
    for actor in actors:
        whole = masks.whole(actor.name)
        name = whole.label if whole else masks.words(actor.name)
        if name == actor.name and not masks.found(actor.id):
            continue
        made = base = slug_of(name)
        number = 2
        while made in taken:
            made, number = f"{base}-{number}", number + 1
        taken.add(made)
        found[actor.id] = made, name
    return found


def _ids(old: Facts, new: Facts, hits: list[Hit]) -> dict[str, str]:
    """New ids for the facts whose id was made from words that hold a name.

    An id is a hash of the fact's words, or of those around it too (``ids.py``): where none of them is a
    name it stays, and links to it hold.
    """
    taken: set[str] = set()
    found: dict[str, str] = {}
    starts = [hit.span.start for hit in hits]

    def touched(span: Span) -> bool:
        index = bisect_right(starts, span.start) - 1
        return any(hit.span.overlaps(span) for hit in hits[max(0, index) :][:2]) or any(
            span.start <= start < span.end for start in starts
        )

    before: list[Quote | Figure | Date] = [*old.quotes, *old.hidden, *old.figures, *old.dates]
    after: list[Quote | Figure | Date] = [*new.quotes, *new.hidden, *new.figures, *new.dates]
    taken.update(fact.id for fact in before)
    for was, now in zip(before, after, strict=True):
        words_only = isinstance(was, Quote)
        sentence = old.sentences[was.sentence].span
        reach = Span(max(sentence.start, was.span.start - 80), min(sentence.end, was.span.end + 80))
        if not touched(was.span if words_only else reach):
            continue
        ids = Ids(was.id.partition("-")[0], new.article.id)
        article = new.article
        near = "" if words_only else around(article.text, now.span, new.sentences[now.sentence].span)
        while (made := ids.of(article.words(now.span), near)) in taken:
            pass
        taken.add(made)
        found[was.id] = made
    return found


def _mark(mark: EditorMark, masks: Masks, ids: dict[str, str]) -> EditorMark:
    """An editor's mark without names, on the fact's new id."""
    return replace(
        mark,
        fact=ids.get(mark.fact, mark.fact),
        changes=mask_words(mark.changes, masks),
        reason=masks.words(mark.reason) if mark.reason else None,
        by=masks.words(mark.by) if mark.by else None,
    )

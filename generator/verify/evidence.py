"""What a site carries so that it can be checked: the words it shows, tied to the hash of each whole text,
and for each generated page what it said when it was generated.

``data/sources/<id>.json`` holds a word of a source only if some page or table shows it: the pieces are cut
where the pages' marks begin and end. So the rights that hold for the pages hold for it. Of a source with
a masked name it holds no hash at all: whoever has the rest of the text could test a guess of the name
against one.

``data/pages.json`` holds for each page the SHA-256 of its Markdown (without the ``generated`` line), what the
search leaves out of it, and the digests of its blocks (``blocks.py``): a block runs from an element with
an id to the next one.
"""

from __future__ import annotations

import hashlib
import itertools
import json
import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.dossier import Dossier
from generator.exports import Export
from generator.kept import kept
from generator.model import Article, Span
from generator.source import Source
from generator.verify import merkle
from generator.verify.blocks import digest, said_by_markdown
from generator.verify.paths import PAGES, SOURCES

_WRITTEN = re.compile(r'\["([0-9a-f]{64})",')
_WORD = re.compile(r"\s*\S+|\s+\Z")


@dataclass(frozen=True, slots=True)
class PageEvidence:
    """What a rendered page says and shows."""

    sha256: str
    """Of its Markdown, without the ``generated`` line."""
    written: str
    """JSON: that hash, what the search leaves out, ``[id, digest]`` of each block, ``[start, end]`` of what
    is shown of each source."""

    @classmethod
    def read(cls, written: str) -> PageEvidence | None:
        """From what was written down; None when it does not read."""
        found = _WRITTEN.match(written)
        return cls(found[1], written) if found else None


def page_evidence(path: str, markdown: str) -> PageEvidence:
    """What a page says and shows, found in its Markdown."""
    sha256 = hashlib.sha256(markdown.encode()).hexdigest()
    said = said_by_markdown(path, markdown)
    blocks = [[block.id, digest(block)] for block in said.blocks]
    whole = [sha256, said.left_out, blocks, said.shown]
    written = json.dumps(whole, ensure_ascii=False, separators=(",", ":"))
    return PageEvidence(sha256, written)


def evidence(
    dossier: Dossier,
    said: Mapping[str, PageEvidence],
    exports: Iterable[Export],
    articles: Iterable[Article],
    private: bool = False,
) -> Iterator[Export]:
    """The files that ``dossier verify`` reads, made of what each page (by its path) says and of the tables.

    The dossier's sources have lost the words that may not be shown; ``articles`` still hold all, for the
    hashes are of the whole texts.
    """
    marked: defaultdict[str, set[frozenset[Span]]] = defaultdict(set)
    lines = []
    for path, page in sorted(said.items()):
        line, shown = _page(path, page.written)
        lines.append(line)
        for source_id, places in shown:
            marked[source_id].add(places)
    for export in exports:
        for source_id, places in export.shown:
            marked[source_id].add(places)
    whole = {article.id: article for article in articles}
    for source in dossier.sources:
        id_ = source.article.id
        yield _record(source, whole[id_], frozenset(marked[id_]), private)
    yield Export(PAGES, ("{\n" + ",\n".join(lines) + "\n}\n").encode())


@kept
def _page(path: str, written: str) -> tuple[str, Sequence[tuple[str, frozenset[Span]]]]:
    """A page's line in the list of pages, and where the words stand that it shows, by their source."""
    sha256, out, blocks, spans = json.loads(written)
    line = json.dumps({"sha256": sha256, "unsearched": out, "blocks": blocks})
    shown = [(source_id, frozenset(Span(*place) for place in places)) for source_id, places in spans.items()]
    return f"{json.dumps(path)}: {line}", shown


@kept
def _record(source: Source, whole: Article, shown: frozenset[frozenset[Span]], private: bool) -> Export:
    """What the site shows of a source, told by each page and table that shows something."""
    text, marked = whole.text, sorted({place for places in shown for place in places})
    article = source.article
    key = merkle.salt_key(text)
    leaves, rows = [], []
    masked = bool(article.masked)
    sentences = [sentence.span for sentence in source.facts.sentences]
    hidden = withheld(text, article.text, source.use.hidden if source.use else ())
    for piece, is_shown in cut(text, sentences, _less(marked, hidden)):
        words = text[piece.start : piece.end]
        salted = merkle.salt(key, piece.start)
        made = merkle.leaf(piece.start, salted, words)
        leaves.append(made)
        if masked:
            rows.append([piece.start, "", words] if is_shown else [piece.start, ""])
        else:
            rows.append([piece.start, salted.hex(), words] if is_shown else [piece.start, made.hex()])
    head = {
        "source": article.id,
        "sha256": None if masked else article.sha256,
        "normalised_sha256": None if masked else merkle.normalised(text),
        "root": None if masked else merkle.root(leaves).hex(),
        "length": len(text),
        "published": article.published,
        "retrieved": article.retrieved,
        "rights": article.rights,
        "original_sha256": None if masked else article.extra.get("original_sha256"),
        "masked": masked,
        "private": private,
    }
    lines = [f"{json.dumps(name)}: {json.dumps(value, ensure_ascii=False)}" for name, value in head.items()]
    pieces = ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
    content = "{\n" + ",\n".join(lines) + ',\n"pieces": [\n' + pieces + "\n]\n}\n"
    return Export(f"{SOURCES}{article.id}.json", content.encode())


def withheld(whole: str, gated: str, told: Iterable[Span]) -> list[Span]:
    """The stretches of a text that its gated copy, of equal length, does not show: those that the gate told
    and, should it ever tell too few, every word in which the two differ."""
    found = list(told)
    at = 0
    for start, end in [*found, Span(len(whole), len(whole))]:
        if whole[at:start] != gated[at:start]:
            words = (Span(*word.span()) for word in _WORD.finditer(whole, at, start))
            found += [word for word in words if whole[slice(*word)] != gated[slice(*word)]]
        at = end
    return sorted(found)


def _less(shown: Iterable[Span], hidden: Sequence[Span]) -> list[Span]:
    """The shown stretches without what is hidden in them. ``hidden`` is in text order."""
    ends = [span.end for span in hidden]
    left = []
    for start, end in shown:
        at = bisect_right(ends, start)
        while at < len(hidden) and hidden[at].start < end:
            if start < hidden[at].start:
                left.append(Span(start, hidden[at].start))
            start = max(start, hidden[at].end)
            at += 1
        if start < end:
            left.append(Span(start, end))
    return left


def cut(text: str, sentences: Sequence[Span], shown: Sequence[Span]) -> list[tuple[Span, bool]]:
    """Cuts a text into pieces that tile it, each with whether it is shown.

    Cuts stand where a sentence begins and where what is shown begins or ends; white space between two
    shown stretches is shown with them.
    """
    joined: list[Span] = []
    for span in sorted(shown):
        if joined and (span.start <= joined[-1].end or text[joined[-1].end : span.start].isspace()):
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        elif span.start < span.end:
            joined.append(span)
    places = {0, len(text), *(place for span in joined for place in span)}
    places |= {sentence.start for sentence in sentences}
    starts = sorted(place for place in places if 0 <= place <= len(text))
    begins = [span.start for span in joined]
    pieces = []
    for start, end in itertools.pairwise(starts):
        at = bisect_right(begins, start) - 1
        pieces.append((Span(start, end), at >= 0 and start < joined[at].end))
    return pieces

"""The whole pipeline; read this first.

Path -> Article -> Document -> Facts -> Facts as edited -> Dossier -> what of it may be shown
                                                                   -> Page -> str
                                                                   -> Export -> bytes
                                        the pages -> Export -> bytes: what `dossier verify` reads
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.cores import Beside
from generator.corrections.correct import corrected
from generator.custody import note_build
from generator.dossier import Dossier
from generator.edits import as_edited, hold_back, without_names
from generator.edits.names import Masks
from generator.errors import CustodyError, DuplicateError, InputError, UsageError
from generator.exports import Export, exports
from generator.gather import gather
from generator.gather.cache import FactsCache
from generator.kept import leave, one_build, staying, world
from generator.languages import interface
from generator.model import Article
from generator.notes import read_notes
from generator.pages import downloads, fact_pages, in_private
from generator.read import read_article, slug
from generator.rendering import Known, Pages, rendered
from generator.resolve import resolve
from generator.rights.gate import publishable
from generator.rights.private import FOLDER, handmade, leftovers, opened
from generator.settings import read_settings
from generator.verify.evidence import evidence
from generator.write import Written, alone, clean_up, write
from generator.write.exports import write_exports
from generator.write.settled import Settling, forget

SEED_ENDINGS = (".md", ".txt")
MOST_KEPT = 3_000
"""Sources up to which a process that stays remembers what it found: each takes 0.6 MB."""
WORTH_A_PROCESS = 50
"""Sources from which the exports are made beside the pages, by a process of their own."""


@dataclass(frozen=True, slots=True)
class Built:
    """What a build did."""

    written: Written
    sources: int
    errors: tuple[InputError, ...]
    """Seeds and notes that could not be used; everything else was built."""


@dataclass(frozen=True, slots=True)
class Made:
    """What the seeds give, before anything is written."""

    rendered: Pages
    """Path of each page and its Markdown, without those in ``standing``."""
    standing: frozenset[str]
    """Paths of the pages that stand in the docs folder as they would be written."""
    digests: Mapping[str, str]
    """Path of every page and the SHA-256 of its Markdown."""
    exports: tuple[Export, ...]
    sources: Mapping[str, str]
    """Id of each source that could be read and the SHA-256 of its file."""
    masks: Masks
    errors: tuple[InputError, ...]


def build(
    root: Path,
    check: bool = False,
    progress: Callable[[str, int, int], None] = lambda *_: None,
    private: bool = False,
    custody: bool = False,
) -> Built:
    """Turns ``root/seeds`` into pages in ``root/docs``; with ``check`` only says what would change.

    With ``private`` every source is shown in full, in a folder of its own (see ``rights/private.py``).

    ``progress`` is told the step, how many are done and how many there are; with ``custody`` what came,
    changed or left since the last build is put down in the custody log. Raises UsageError when
    there is no seeds folder, ConfigError for wrong settings or templates, EditorError for an editor's word
    that cannot be kept: then nothing is written. Killed at any moment, it leaves each file as it was or as it
    was to be; of two builds at once the second waits.
    """
    if check:
        return _build(root, True, progress, private, False)
    with alone(root / ".cache" / "dossier" / "lock"):
        watch = Settling(root, private)
        clean_up(root / (FOLDER if private else "docs"))
        return _build(root, False, progress, private, custody, watch)


def _build(
    root: Path,
    check: bool,
    progress: Callable[[str, int, int], None],
    private: bool,
    custody: bool,
    watch: Settling | None = None,
) -> Built:
    docs = root / (FOLDER if private else "docs")
    with FactsCache(root / ".cache" / "dossier" / "facts.sqlite") as cache:
        made = make(root, private, cache, progress, docs)
    exported = (*made.exports, *(handmade(root / "docs") if private else ()))
    told = made.errors
    hold_back(made.rendered, exported, root, made.masks, told)
    # While a seed cannot be used, its pages stay: a slip in its front matter must not break their links.
    written = write(made.rendered, docs, check, not told, made.standing)
    written += write_exports(exported, docs, check, delete=not told)
    if custody:
        try:
            note_build(root / "seeds", made.sources, complete=not told)
        except CustodyError as error:
            told = (*told, error)
    strays = () if private else leftovers(root)
    found = (*told, *written.refused, *strays)
    if watch and found:
        forget(root, private)
    elif watch:
        files = {export.path: export for export in exported}
        watch.note(made.digests, files, len(made.sources), custody)
    return Built(written, len(made.sources), tuple(without_names(found, made.masks)))


def make(
    root: Path,
    private: bool = False,
    cache: FactsCache | None = None,
    progress: Callable[[str, int, int], None] = lambda *_: None,
    docs: Path | None = None,
) -> Made:
    """Everything that ``root/seeds`` gives, in memory but for the pages that stand in ``docs`` as they would
    be written. Raises as ``build``."""
    with one_build():
        return _made(root, private, cache, progress, docs)


def _made(
    root: Path,
    private: bool,
    cache: FactsCache | None,
    progress: Callable[[str, int, int], None],
    docs: Path | None,
) -> Made:
    found = prepared(root, private, cache, progress)
    dossier = found.dossier
    with interface(dossier.settings.language):
        # what another process remembers is lost with it
        worth = len(dossier.sources) >= WORTH_A_PROCESS and not staying()
        files = Beside(lambda: exports(dossier), worth)
        # names that are masked are looked for in all that is published
        known = Known(cache or FactsCache(None), docs, root / "seeds" / "templates", whole=bool(found.masks))
        planned = [in_private(page) if private else page for page in fact_pages(dossier)]
        made = rendered(planned, known, progress)
        exported = files.result()
        planned = [in_private(page) if private else page for page in downloads.make(dossier, exported)]
        made += rendered(planned, known)
    said = {page.path: page.evidence for page in made}
    exported += evidence(dossier, said, exported, found.articles, private)
    written = Pages(page for page in made if page.packed is not None)
    standing = frozenset(page.path for page in made if page.packed is None)
    digests = {path: page.sha256 for path, page in said.items()}
    return Made(written, standing, digests, tuple(exported), found.sources, found.masks, found.errors)


@dataclass(frozen=True, slots=True)
class Prepared:
    """What pages and exports are made of."""

    dossier: Dossier
    """As it may be shown, with its corrections."""
    articles: tuple[Article, ...]
    """Whole, as edited."""
    sources: Mapping[str, str]
    """As in ``Made``."""
    masks: Masks
    errors: tuple[InputError, ...]


def prepared(
    root: Path,
    private: bool = False,
    cache: FactsCache | None = None,
    progress: Callable[[str, int, int], None] = lambda *_: None,
) -> Prepared:
    """Everything before the first page is made. Raises as ``build``."""
    seeds = root / "seeds"
    if not seeds.is_dir():
        raise UsageError(
            f"{seeds.as_posix()}:1:1: there is no such folder; run this where seeds/ and docs/ are"
        )
    settings = world(read_settings(seeds / "dossier.yml"), private)
    articles, errors = read_articles(seed_files(seeds), root, settings.rights.publish)
    if len(articles) > MOST_KEPT:
        leave()
    articles = opened(articles) if private else articles
    notes, note_errors = read_notes(seeds / "background", root)
    facts, faults = gather(articles, cache or FactsCache(None), progress)
    told = (*errors, *note_errors, *faults)
    unread = {slug(Path(error.file).stem) for error in (*errors, *faults)}
    with interface(settings.language):
        edited = as_edited(facts, notes, settings, root, told)
        dossier = publishable(resolve(edited.facts, edited.notes, edited.settings))
        files = {item.article.id: item.article.sha256 for item in facts}
        dossier = corrected(dossier, edited.facts, seeds, unread, edited.masks, files, released_only=private)
    return Prepared(
        dossier=dossier,
        articles=tuple(item.article for item in edited.facts),
        sources=files,
        masks=edited.masks,
        errors=told,
    )


def seed_files(seeds: Path) -> list[Path]:
    """The seed files of a folder and its subfolders, without notes, templates, edits and settings, sorted.

    A link that points nowhere is among them, so that reading it tells so.
    """
    apart = {seeds / "background", seeds / "templates", seeds / "edits"}
    return sorted(
        path
        for path in seeds.rglob("*")
        if path.suffix.lower() in SEED_ENDINGS
        and (path.is_file() or (path.is_symlink() and not path.is_dir()))
        and not path.name.startswith(".")
        and not apart & set(path.parents)
    )


def read_articles(
    paths: Iterable[Path], root: Path, rights: str = "excerpts"
) -> tuple[list[Article], list[InputError]]:
    """The articles that can be used and the errors of those that cannot; the first of two copies counts."""
    articles: list[Article] = []
    errors: list[InputError] = []
    by_id: dict[str, Article] = {}
    by_bytes: dict[str, Article] = {}
    for path in paths:
        name = path.relative_to(root).as_posix() if path.is_relative_to(root) else path.as_posix()
        try:
            article = read_article(path, name, rights)
        except InputError as error:
            errors.append(error)
            continue
        if article.sha256 in by_bytes:
            first = by_bytes[article.sha256].name
            errors.append(
                DuplicateError(name, f"this is a copy of {first}, byte for byte", "delete one of the two")
            )
        elif article.id in by_id:
            first = by_id[article.id].name
            errors.append(
                DuplicateError(
                    name, f"its id `{article.id}` already belongs to {first}", "rename one of the two files"
                )
            )
        else:
            by_id[article.id] = by_bytes[article.sha256] = article
            articles.append(article)
    return articles, errors

"""What a check proved and what it did not, for the person who asked."""

from __future__ import annotations

from collections.abc import Iterator

from generator.verify.report import Report

_ALONE = (
    ("files", "file|files", "as the list of files says, byte for byte"),
    ("sources", "source|sources", "whose shown words fit the hash of the whole text"),
    ("masked sources", "source|sources", "with masked names, so without hashes"),
    (
        "verbatim stretches",
        "verbatim stretch|verbatim stretches",
        "found in their source at their place, letter for letter",
    ),
    ("computed values", "computed value|computed values", "worked out again from the words they name"),
    ("charts", "chart|charts", "drawn as the numbers say"),
    ("editor's sentences", "editor's sentence|editor's sentences", "found with all their references"),
    ("generated pages", "generated page|generated pages", "saying what was generated"),
    ("links", "internal link|internal links", "leading to a place that is there"),
    ("search entries", "entry of the search|entries of the search", "found on the pages they lead to"),
    ("verbatim cells", "cell|cells", "of the tables found in their source at their place"),
    ("custody lines", "line of the custody log|lines of the custody log", "each tied to the one before"),
)
_WITH_SEEDS = (
    ("seeds", "seed|seeds", "with the hashes, words and hidden pieces that the site names"),
    (
        "remade",
        "record|records",
        "made again from the seeds by the same rules, with the same result",
    ),
)


def told(report: Report) -> Iterator[str]:
    """The lines of the summary."""
    count = len(report.failures)
    yield f"{report.site}: {'nothing differs' if not count else f'{count} failure' + 's' * (count > 1)}"
    yield "checked from the site alone:"
    yield from _counted(report, _ALONE)
    if report.seeds:
        yield "checked with the seeds:"
        yield from _counted(report, _WITH_SEEDS)
    yield "not proved:"
    if not report.seeds:
        yield (
            "  that the words are the seeds': the site ties what it shows to the hashes it names, and "
            "whoever changed both alike would not be found; give --seeds, or compare the fingerprint"
        )
        yield (
            "  who said what, dates and readings, as the rules find them: shown here as generated; --seeds "
            "makes them again"
        )
    elif report.remade:
        yield f"  that the rules find the same again: {report.remade}"
    yield "  that a seed is what its publisher published: compare it with the original at its address"
    yield (
        "  menus, scripts and styles of the site beyond the list of files: build it again from the same "
        "seeds and compare the fingerprint"
    )
    if report.fingerprint:
        yield f"fingerprint {report.fingerprint}"


def _counted(report: Report, rows: tuple[tuple[str, str, str], ...]) -> Iterator[str]:
    for name, verbs, what in rows:
        number = report.counts[name]
        one, many = verbs.split("|")
        if number:
            yield f"  {number:,} {one if number == 1 else many} {what}"

"""``dossier verify``: a built site against itself and against its seeds. Read ``verify`` first.

No network, nothing but the site (and the seeds, when given). What the site alone can prove is that it is in
one piece: its words are those of the texts whose hashes it names. Whoever changes words and all hashes alike
makes another site that is in one piece; only its fingerprint, held against one from the publisher, or the
seeds tell the two apart.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator.custody import head, read_log, standing
from generator.errors import CustodyError, UsageError
from generator.verify.paths import CUSTODY, MANIFEST
from generator.verify.report import Report

if TYPE_CHECKING:
    from generator.verify.site import BuiltSite
    from generator.verify.sources import Record

__all__ = ["Report", "verify"]


def verify(path: Path, seeds: Path | None = None) -> Report:
    """Checks everything; every failure is told, none stops the others.

    Raises SiteError for what is no site or no zip that may be opened, UsageError for seeds that are none.
    """
    # a build needs the package for what it writes down, and none of the checks
    from generator.verify.files import check_files
    from generator.verify.links import check_links
    from generator.verify.pages import check_pages, told_pages
    from generator.verify.search import check_search
    from generator.verify.site import open_site
    from generator.verify.sources import check_sources
    from generator.verify.tables import check_tables

    if seeds is not None and not seeds.is_dir():
        raise UsageError(f"{seeds.as_posix()}:1:1: there is no such folder; name the folder of the seeds")
    site = open_site(path)
    report = Report(site.name)
    check_files(site, report)
    manifest = _manifest(site, report)
    records = check_sources(site, manifest, report)
    pages = check_pages(site, told_pages(site, report), records, report)
    check_links(site, pages, report)
    check_search(site, pages, report)
    check_tables(site, records, report)
    _check_custody(site, manifest, records, report)
    if seeds is not None:
        from generator.verify.seeds import check_seeds, remake

        check_seeds(site, seeds, records, report)
        private = any(record.values.get("private") is True for record in records.values())
        remake(site, seeds, manifest, private, report)
    return report


def _manifest(site: BuiltSite, report: Report) -> dict[str, Any]:
    if MANIFEST not in site.files:
        report.fail(MANIFEST, "there is no manifest; `dossier seal SITE` makes it once the site is built")
        return {}
    try:
        found = site.json(MANIFEST)
        if not isinstance(found, dict) or not isinstance(found["sources"], list):
            raise ValueError("no list of sources")
    except (ValueError, KeyError) as error:
        report.fail(MANIFEST, f"this is no manifest ({error})")
        return {}
    return found


def _check_custody(
    site: BuiltSite, manifest: dict[str, Any], records: dict[str, Record], report: Report
) -> None:
    """The chain of the log, its end against the manifest, what it says of each source against its record."""
    told = manifest.get("custody")
    if CUSTODY not in site.files:
        if told and not (isinstance(told, dict) and told.get("withheld")):
            report.fail(CUSTODY, "the custody log is gone")
        return
    data = site.read(CUSTODY)
    try:
        entries = read_log(data, CUSTODY)
    except CustodyError as error:
        report.fail(f"{CUSTODY}:{error.line}", error.problem)
        return
    report.counts["custody lines"] = len(entries)
    if not isinstance(told, dict) or (told.get("lines"), told.get("head")) != (len(entries), head(data)):
        report.fail(CUSTODY, "the log does not end as the manifest says")
    left = standing(entries)
    for id_, record in records.items():
        if id_ not in left:
            report.fail(CUSTODY, "the log does not know this source", source=id_)
        elif left[id_] != record.values.get("sha256"):
            report.fail(CUSTODY, "the log left this source with another SHA-256", source=id_)

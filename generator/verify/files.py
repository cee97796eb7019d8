"""Every file of a site by its SHA-256: the list ``SHA256SUMS`` (read by ``sha256sum -c`` too), made once the
site is built, and checked."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from generator.verify.paths import SUMS
from generator.verify.report import Report
from generator.verify.site import BuiltSite


def sums_of(site: BuiltSite) -> str:
    """The list of a site: one digest and one path a line, by path, all files but the list itself."""
    return "".join(f"{_digest(site, name)}  {name}\n" for name in sorted(site.files - {SUMS}))


def check_files(site: BuiltSite, report: Report) -> None:
    """Holds every file against the list; what is missing, added or changed fails."""
    if SUMS not in site.files:
        report.fail(SUMS, "the list of all files is gone; without it nothing says which files belong here")
        return
    data = site.read(SUMS)
    report.fingerprint = hashlib.sha256(data).hexdigest()
    lines = data.decode("utf-8", "replace").split("\n")
    listed = dict(_lines(lines))
    if lines != [*(f"{listed[name]}  {name}" for name in sorted(listed)), ""]:
        # what a reader overlooks, another program may read: a name that stands twice, a line of another form
        report.fail(SUMS, "the list is not written as it is made: one digest and one file a line, by name")
    for name in sorted(listed.keys() - site.files):
        report.fail(name, "the file is gone")
    for name in sorted(site.files - listed.keys() - {SUMS}):
        report.fail(name, "the file was added after the site was built")
    for name in sorted(listed.keys() & site.files):
        report.counts["files"] += 1
        if _digest(site, name) != listed[name]:
            report.fail(name, "the file is not the one that was built (its SHA-256 is another)")


def _digest(site: BuiltSite, name: str) -> str:
    return hashlib.sha256(site.read(name)).hexdigest()


def _lines(lines: Iterable[str]) -> Iterable[tuple[str, str]]:
    for line in lines:
        digest, gap, name = line.partition("  ")
        if gap:
            yield name, digest

"""Alterations of a built site, and what ``dossier verify`` says to each.

``python -m tests.verify.tampering`` builds the invented dossier, makes every alteration, and prints the
table as Markdown. Each is checked three times: as it is; after somebody also made the manifest and the list
of all files anew; and then with the seeds.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from generator.custody import head
from generator.verify import merkle, verify
from generator.verify.blocks import digest
from generator.verify.files import sums_of
from generator.verify.page import read_page
from generator.verify.paths import SUMS
from generator.verify.report import Report
from generator.verify.site import open_site
from generator.verify.sources import TOLD
from tests.golden import GOLDEN
from tests.site.project import build, copy_project

TREATY, COURT = "2031-03-14-treaty", "2031-03-20-court"
Needed = Literal["site", "seeds", "fingerprint", "undone"]


@dataclass(frozen=True)
class Tampering:
    """One alteration."""

    name: str
    change: Callable[[Path], None]
    says: str
    """What verify says, in part."""
    needed: Needed = "site"
    """What finds it once manifest and list were made anew: the site itself, the seeds, or nothing but the
    fingerprint that the publisher gave; ``undone``: making them anew undoes it."""


def rewrite(page: str, how: Callable[[str], str]) -> Callable[[Path], None]:
    """Makes other text of one file of the site."""

    def change(site: Path) -> None:
        file = site / page
        text = file.read_text(encoding="utf-8")
        changed = how(text)
        assert changed != text, f"{page} has no such words"
        file.write_text(changed, encoding="utf-8")

    return change


def edit(page: str, old: str, new: str, times: int = 1) -> Callable[[Path], None]:
    """Exchanges words in one file of the site."""
    return rewrite(page, lambda text: text.replace(old, new, times))


def pattern(page: str, old: str, new: str) -> Callable[[Path], None]:
    """Exchanges the first match of a regular expression."""
    return rewrite(page, lambda text: re.sub(old, new, text, count=1, flags=re.DOTALL))


def delete(*names: str) -> Callable[[Path], None]:
    def change(site: Path) -> None:
        for name in names:
            (site / name).unlink()

    return change


def add(name: str, content: str) -> Callable[[Path], None]:
    def change(site: Path) -> None:
        (site / name).write_text(content, encoding="utf-8")

    return change


def of_json(name: str, mend: Callable[[Any], None]) -> Callable[[Path], None]:
    """Changes a JSON file."""

    def mended(text: str) -> str:
        data = json.loads(text)
        mend(data)
        return json.dumps(data, ensure_ascii=False, indent=1)

    return rewrite(name, mended)


def speakers_exchanged(text: str) -> str:
    """Gives each of two quotations the other's speaker, link and mark included."""
    found = [re.search(rf'<a href="[^"]*">{name}</a>', text) for name in ("Ada Lund", "Denmark")]
    first, second = sorted((one for one in found if one), key=lambda match: match.start())
    parts = (text[: first.start()], second[0], text[first.end() : second.start()], first[0])
    return "".join((*parts, text[second.end() :]))


def forge(old: str, new: str) -> Callable[[Path], None]:
    """The whole forgery: other words of equal length in every file, the tree of hashes and the digests of
    the pages made anew."""

    def change(site: Path) -> None:
        assert len(old) == len(new)
        for file in site.rglob("*"):
            if file.suffix in (".html", ".json", ".csv", ".xml", ".jsonld"):
                text = file.read_text(encoding="utf-8")
                if old in text:
                    file.write_text(text.replace(old, new), encoding="utf-8")
        name = site / f"data/sources/{TREATY}.json"
        record = json.loads(name.read_text(encoding="utf-8"))
        leaves = [
            bytes.fromhex(row[1]) if len(row) == 2 else merkle.leaf(row[0], bytes.fromhex(row[1]), row[2])
            for row in record["pieces"]
        ]
        record["root"] = merkle.root(leaves).hex()
        record["sha256"] = record["normalised_sha256"] = hashlib.sha256(new.encode()).hexdigest()
        name.write_text(json.dumps(record, ensure_ascii=False), encoding="utf-8")
        told = json.loads((site / "data/pages.json").read_text(encoding="utf-8"))
        for path, row in told.items():
            page = path.removesuffix("index.md").removesuffix(".md")
            file = site / page / "index.html"
            known = frozenset(id_ for id_, _ in row["blocks"] if id_)
            name_ = file.relative_to(site).as_posix()
            read = read_page(name_, file.read_text(encoding="utf-8"), known)
            row["blocks"] = [[block.id, digest(block)] for block in read.blocks]
        (site / "data/pages.json").write_text(json.dumps(told), encoding="utf-8")
        package = site / "data/datapackage.json"
        tables = json.loads(package.read_text(encoding="utf-8"))
        for table in tables["resources"]:
            table["hash"] = (
                "sha256:" + hashlib.sha256((site / "data" / table["path"]).read_bytes()).hexdigest()
            )
        package.write_text(json.dumps(tables), encoding="utf-8")
        forge_log(site, record["sha256"])

    return change


def forge_log(site: Path, sha256: str) -> None:
    """Writes another hash of the source into the custody log and the chain anew behind it."""
    file = site / "data/custody.jsonl"
    before, lines = "0" * 64, []
    for line in file.read_bytes().splitlines():
        entry = json.loads(line) | {"prev": before}
        if entry["source"] == TREATY:
            entry["sha256"] = sha256
        lines.append(json.dumps(entry, ensure_ascii=False).encode())
        before = hashlib.sha256(lines[-1]).hexdigest()
    file.write_bytes(b"\n".join(lines) + b"\n")


QUOTES, FIGURES, INDEX = "quotes/index.html", "figures/index.html", "index.html"
STATEMENTS, TIMELINE, CHECKS = "statements/index.html", "timeline/index.html", "checks/index.html"
SOURCE, NOTE = f"sources/{TREATY}/index.html", "background/herring-court/index.html"
RECORD = f"data/sources/{TREATY}.json"
GENERATED = "is not what was generated"
WORDS = "are not the source's"
LIST = "the file is not the one that was built"

TABLE = (
    # ---- words of a source
    Tampering("one letter in a quotation", edit(QUOTES, "We will keep", "We wild keep"), WORDS),
    Tampering("one full stop in a quotation", edit(QUOTES, "costly error.<", "costly error!<"), WORDS),
    Tampering("the same quotation, on the overview only", edit(INDEX, "good years", "fair years"), WORDS),
    Tampering("a word left out of a quotation", edit(QUOTES, "a grave and costly", "a grave"), WORDS),
    Tampering(
        "“denied” made “admitted” in a sentence",
        edit(STATEMENTS, "Norway has denied <mark", "Norway has admitted <mark"),
        WORDS,
    ),
    Tampering(
        "a sentence on the source's own page",
        edit(SOURCE, "had acted in time", "had not acted in time"),
        WORDS,
    ),
    Tampering(
        "“at least” taken from a figure",
        pattern(FIGURES, r'<span class="figure-hedge"[^>]*>[^<]*</span> ', ""),
        GENERATED,
    ),
    Tampering(
        "“at least” made “at most” in a figure",
        pattern(FIGURES, r'(figure-hedge"[^>]*>)At least', r"\1At most"),
        WORDS,
    ),
    Tampering(
        "“at least” hidden by a class of the style sheet",
        pattern(FIGURES, r'<span class="figure-hedge"', '<span class="figure-hedge md-hidden"'),
        GENERATED,
    ),
    Tampering(
        "a reported statement made a quotation by quotation marks around it",
        pattern(STATEMENTS, r'(<p class="statement-words"[^>]*>.*?</p>)', r"“\1”"),
        GENERATED,
    ),
    Tampering(
        "a quotation moved to another source",
        pattern(QUOTES, rf'(<blockquote[^>]* data-source="){TREATY}', rf"\g<1>{COURT}"),
        "source 2031-03-20-court: ",
    ),
    Tampering(
        "the offsets of a quotation",
        pattern(QUOTES, r'(<blockquote[^>]* data-span=")(\d+)', r"\g<1>1\2"),
        "nothing there was shown",
    ),
    Tampering(
        "the mark of a quotation taken away", pattern(QUOTES, r"<blockquote[^>]*>", "<blockquote>"), GENERATED
    ),
    # ---- who said it
    Tampering("two speakers exchanged", rewrite(QUOTES, speakers_exchanged), GENERATED),
    Tampering("another name for a speaker", edit(QUOTES, ">Ada Lund</a>", ">Ada Lunde</a>"), GENERATED),
    Tampering(
        "a sign that turns a speaker's name around",
        edit(QUOTES, ">Ada Lund</a>", ">Ada \u202eLund</a>"),
        GENERATED,
    ),
    Tampering(
        "a speaker's name struck through",
        edit(QUOTES, ">Ada Lund</a>", ">Ada L\u0336u\u0336n\u0336d\u0336</a>"),
        GENERATED,
    ),
    Tampering(
        "another name for screen readers",
        edit(QUOTES, ">Ada Lund</a>", '><span aria-label="Bo Berg">Ada Lund</span></a>'),
        GENERATED,
    ),
    Tampering(
        "another role for a speaker",
        edit(QUOTES, "fisheries minister</span>", "finance minister</span>"),
        WORDS,
    ),
    Tampering(
        "“denies” made “says”",
        pattern(STATEMENTS, r'(<span class="cue cue-denial">)denies', r"\1says"),
        GENERATED,
    ),
    Tampering(
        "“according to” taken from a figure",
        pattern(FIGURES, r'<p class="figure-says">.*?</p>', ""),
        GENERATED,
    ),
    # ---- computed
    Tampering("a sum that does not add up", edit(CHECKS, "1 + 11 = 12", "1 + 11 = 13"), "is not 1 + 11 = 12"),
    Tampering(
        "another sum, for readers and programs",
        edit(CHECKS, 'data-value="12">1 + 11 = 12', 'data-value="21">1 + 20 = 21'),
        "is 12, not 21",
    ),
    Tampering(
        "how a vague number is read",
        pattern(FIGURES, r'(data-computed="range"[^>]*>)[\d,]+', r"\g<1>17"),
        "the range shown",
    ),
    Tampering(
        "the day of an event, for readers only",
        pattern(TIMELINE, r'(data-computed="date"[^>]*>)\d+ March', r"\g<1>9 March"),
        "the date shown",
    ),
    Tampering(
        "the day of an event, all of it",
        pattern(
            TIMELINE,
            r'<time datetime="2031-03-14"([^>]*)data-value="2031-03-14">14 March',
            r'<time datetime="2031-03-15"\1data-value="2031-03-15">15 March',
        ),
        "2031-03-15 is not a Friday",
    ),
    Tampering(
        "a bar of the chart made longer",
        pattern(FIGURES, r'(chart-bar[^>]* width=")[\d.]+', r"\g<1>700.00"),
        "the bars of the chart",
    ),
    # ---- statements, editor's words, what a page says of a source
    Tampering(
        "a statement without a mark put in",
        edit(QUOTES, "</article>", "<p>Ada Lund admitted everything.</p></article>"),
        GENERATED,
    ),
    Tampering(
        "a quotation put in twice, for another speaker",
        pattern(QUOTES, r'(<figure class="quote-card.*?</figure>)', r"\1\1"),
        "more than once",
    ),
    Tampering(
        "a statement deleted", pattern(STATEMENTS, r'<li class="statement" id="r-.*?</li>', ""), "is gone"
    ),
    Tampering(
        "two statements changed about",
        pattern(
            QUOTES,
            r'(<figure class="quote-card.*?</figure>)\s*(<figure class="quote-card.*?</figure>)',
            r"\2\1",
        ),
        "order",
    ),
    Tampering(
        "a reference numbered for another source on paper",
        pattern(QUOTES, r'data-note="1"', 'data-note="2"'),
        GENERATED,
    ),
    Tampering("a word of the editor's", edit(NOTE, "nine states", "five states"), GENERATED),
    Tampering(
        "a reference of the editor's",
        pattern(NOTE, r'<sup class="reference">.*?</sup>', ""),
        "does not link its reference",
    ),
    Tampering(
        "the brief called verbatim",
        pattern(CHECKS, r'layer-brief">Brief', 'layer-verbatim">Verbatim'),
        GENERATED,
    ),
    Tampering(
        "the day of publication of a source",
        edit(SOURCE, '<time datetime="2031-03-14">14 March', '<time datetime="2031-03-14">4 March'),
        GENERATED,
    ),
    Tampering(
        "the SHA-256 that a page tells",
        pattern(SOURCE, r'(<code class="hash">)....', r"\g<1>0000"),
        GENERATED,
    ),
    # ---- links
    Tampering(
        "a reference led to another sentence",
        pattern(QUOTES, r'(<span class="ref"[^>]*><a href="[^"]*)#s-\w+', r"\1#s-00000000"),
        "there is no #s-00000000",
    ),
    Tampering(
        "a reference led to another source",
        edit(QUOTES, f"../sources/{TREATY}/#", f"../sources/{COURT}/#"),
        GENERATED,
    ),
    Tampering(
        "the original's address",
        edit(SOURCE, "https://example.org/treaty", "https://example.com/treaty"),
        GENERATED,
    ),
    Tampering("the anchor of a sentence taken away", pattern(SOURCE, r' id="s-\w+"', ""), "there is no #s-"),
    Tampering(
        "a link that runs a script",
        pattern(QUOTES, r'(<span class="ref"[^>]*><a href=")[^"]*', r"\1javascript:alert(1)"),
        "runs code",
    ),
    # ---- files
    Tampering("a page deleted", delete(TIMELINE), "the site has none such"),
    Tampering("a source deleted, record and page", delete(RECORD, SOURCE), "its record is gone"),
    Tampering(
        "a file put in", add("extra.html", "<p>news</p>"), "was added after the site was built", "fingerprint"
    ),
    Tampering(
        "a script put into a page",
        edit(QUOTES, "</article>", "<script>1</script></article>"),
        "an element <script>",
    ),
    Tampering(
        "a script put around a page", edit(QUOTES, "</body>", '<script src="x.js"></script></body>'), LIST
    ),
    Tampering(
        "the style sheet (hedges made invisible)",
        edit("assets/dossier.css", "", ".figure-hedge{display:none}"),
        LIST,
        "fingerprint",
    ),
    Tampering(
        "the search index",
        edit("search/search_index.json", "We will keep", "We will not keep"),
        "what does not stand there",
    ),
    Tampering("a table", edit("data/quotes.csv", "good years", "fair years"), LIST, "site"),
    Tampering("a feed", pattern("feed.xml", "good years", "fair years"), LIST, "seeds"),
    # ---- manifest, records, log, list
    Tampering(
        "a hash in the manifest",
        of_json("manifest.json", lambda data: data["sources"][0].update(sha256="0" * 64)),
        "its `sha256` is not that of the source's record",
        "undone",
    ),
    Tampering("the manifest deleted", delete("manifest.json"), "there is no manifest"),
    Tampering(
        "words in a source's record",
        edit(RECORD, "good years", "fair years"),
        "its pieces do not give its root",
    ),
    Tampering(
        "a hash in manifest and record alike",
        of_json(RECORD, lambda data: data.update(sha256="0" * 64)),
        "left this source with another SHA-256",
    ),
    Tampering(
        "a line of the custody log",
        edit("data/custody.jsonl", TREATY, "2031-03-14-herring"),
        "the chain breaks here",
    ),
    Tampering("the custody log deleted", delete("data/custody.jsonl"), "the custody log is gone"),
    Tampering(
        "a line put into the list of all files",
        edit("SHA256SUMS", "", "# checked by the Court\n"),
        "the list is not written as it is made",
        "undone",
    ),
    Tampering(
        "the list of all files deleted", delete("SHA256SUMS"), "the list of all files is gone", "undone"
    ),
    # ---- everything alike
    Tampering(
        "other words in every file, all hashes made anew",
        forge("costly error", "proper error"),
        LIST,
        "seeds",
    ),
)


def golden_site(folder: Path) -> Path:
    """Builds the invented dossier as a site of its own; returns the project, its site in ``site``."""
    project = copy_project(folder / "project")
    for part in ("seeds", "docs"):
        shutil.rmtree(project / part)
    shutil.copytree(GOLDEN / "seeds", project / "seeds")
    for page in ("about.md", "method.md", "verify.md"):
        (project / "docs").mkdir(exist_ok=True)
        shutil.copy2(GOLDEN.parent.parent / "docs" / page, project / "docs" / page)
    result = build(project, project / "site", strict=False)
    assert result.returncode == 0, result.stderr
    return project


def found(report: Report) -> str:
    """What the report says of an alteration: the first thing that is more than "another SHA-256"."""
    told = [str(failure) for failure in report.failures]
    return next((line for line in told if LIST not in line and "was added" not in line), "".join(told[:1]))


NEEDED = {
    "site": "still found",
    "seeds": "found with `--seeds`",
    "fingerprint": "another fingerprint",
    "undone": "that undoes it",
}


def anew(site: Path) -> None:
    """What somebody does who covers the tracks: the manifest as the records say, the list of all files."""
    manifest = site / "manifest.json"
    if manifest.is_file():
        data = json.loads(manifest.read_text(encoding="utf-8"))
        for row in data["sources"]:
            record = site / f"data/sources/{row['id']}.json"
            if record.is_file():
                told = json.loads(record.read_text(encoding="utf-8"))
                row.update({key: told.get(key) for key in TOLD})
        log = site / "data/custody.jsonl"
        if log.is_file():
            lines = log.read_bytes()
            data["custody"] = {"lines": lines.count(b"\n"), "head": head(lines)}
        manifest.write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    (site / SUMS).write_text(sums_of(open_site(site)), encoding="utf-8")


def needed_for(site: Path, project: Path) -> Needed:
    """Covers the tracks and says what finds the alteration all the same."""
    anew(site)
    report = verify(site)
    if report.failures:
        return "site"
    if verify(site, project / "seeds").failures:
        return "seeds"
    return "undone" if report.fingerprint == verify(project / "site").fingerprint else "fingerprint"


def main() -> None:
    """Prints the table."""
    with tempfile.TemporaryDirectory() as folder:
        project = golden_site(Path(folder))
        print("| # | altered | verify says | manifest and list made anew |")
        print("|---|---|---|---|")
        for number, one in enumerate(TABLE, 1):
            site = Path(folder) / "altered"
            shutil.rmtree(site, ignore_errors=True)
            shutil.copytree(project / "site", site)
            one.change(site)
            says = found(verify(site)).replace("|", "\\|")
            print(f"| {number} | {one.name} | {says} | {NEEDED[needed_for(site, project)]} |", flush=True)


if __name__ == "__main__":
    main()

"""``dossier verify``: an untouched site passes, folder or zip, with its seeds or without; seeds that changed
afterwards are found; zips that could do harm are refused unopened."""

from __future__ import annotations

import json
import shutil
import stat
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.cli import main
from generator.commands.offline import pack
from generator.errors import SiteError
from generator.verify import verify
from generator.verify.site import open_site

TREATY = "2031-03-14-treaty"


def failures(site: Path, seeds: Path | None = None) -> list[str]:
    return [str(failure) for failure in verify(site, seeds).failures]


def test_a_site_as_it_was_built_has_no_failure(project: Path) -> None:
    report = verify(project / "site", project / "seeds")
    assert report.failures == []
    assert report.remade == ""
    for name in ("verbatim stretches", "computed values", "editor's sentences", "charts", "verbatim cells"):
        assert report.counts[name] > 1, name
    assert report.counts["sources"] == report.counts["seeds"] == 2


def test_its_zip_is_the_same_site(project: Path, tmp_path: Path) -> None:
    pack(project / "site", tmp_path / "herring.zip")
    packed, folder = verify(tmp_path / "herring.zip"), verify(project / "site")
    assert packed.failures == []
    assert packed.fingerprint == folder.fingerprint
    assert packed.counts == folder.counts


def test_the_same_site_gives_the_same_zip(project: Path, tmp_path: Path) -> None:
    copy = tmp_path / "elsewhere"
    shutil.copytree(project / "site", copy)
    for path in copy.rglob("*"):
        path.touch()
    for site, folder in ((project / "site", "a"), (copy, "b")):
        (tmp_path / folder).mkdir()
        pack(site, tmp_path / folder / "x.zip")
    assert (tmp_path / "a/x.zip").read_bytes() == (tmp_path / "b/x.zip").read_bytes()


def test_exit_status_and_summary(project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", str(project / "site")]) == 0
    out, err = capsys.readouterr()
    assert "nothing differs" in out
    assert "not proved:" in out
    assert err == ""
    site = tmp_path / "site"
    shutil.copytree(project / "site", site)
    (site / "index.html").unlink()
    assert main(["verify", str(site)]) == 1
    out, err = capsys.readouterr()
    assert "index.html: the file is gone\n" in err
    assert "failure" in out.splitlines()[0]


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda seed: seed.write_bytes(seed.read_bytes() + b"\n"), "its SHA-256 is not that of"),
        (lambda seed: seed.write_bytes(seed.read_bytes().replace(b"good", b"fair")), "are not those of"),
        (lambda seed: seed.touch(), ""),
        (lambda seed: seed.unlink(), "there is no such seed in"),
        (lambda seed: shutil.copy2(seed, seed.with_name("other.md")), "holds nothing of this seed"),
    ],
    ids=["a line end more", "a word", "nothing", "deleted", "a seed that the site lacks"],
)
def test_seeds_that_changed_after_publication(
    project: Path, tmp_path: Path, change: Callable[[Path], object], says: str
) -> None:
    seeds = tmp_path / "seeds"
    shutil.copytree(project / "seeds", seeds)
    change(seeds / f"{TREATY}.md")
    told = failures(project / "site", seeds)
    assert bool(told) == bool(says)
    assert any(says in line for line in told) or not says


def test_other_line_ends_of_a_seed_are_told_as_other_bytes_of_the_same_text(
    project: Path, tmp_path: Path
) -> None:
    seeds = tmp_path / "seeds"
    shutil.copytree(project / "seeds", seeds)
    seed = seeds / f"{TREATY}.md"
    seed.write_bytes(seed.read_bytes().replace(b"\n", b"\r\n"))
    told = failures(project / "site", seeds)
    assert any("its SHA-256 is not that of" in line for line in told)
    assert not any("the hash of its text" in line for line in told)


def test_another_version_of_the_rules_is_told_and_not_a_failure(project: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    shutil.copytree(project / "site", site)
    manifest = json.loads((site / "manifest.json").read_text(encoding="utf-8"))
    manifest["tool"]["rules"] = "f" * 64
    (site / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    report = verify(site, project / "seeds")
    assert "other rules" in report.remade
    assert all("SHA-256" in str(failure) for failure in report.failures)


@pytest.mark.parametrize(
    "name",
    [
        "manifest.json",
        "data/pages.json",
        "data/custody.jsonl",
        "data/datapackage.json",
        "data/quotes.json",
        "search/search_index.json",
        "SHA256SUMS",
    ],
)
@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"{",
        b"null",
        b'"words"',
        b"[1]",
        b'{"a": null}',
        b'{"docs": [1], "resources": [1]}',
        b'{"index.md": {"sha256": "x", "blocks": [[1, {}]]}}',
        b"[" * 100_000,
        b"\xff\xfe\x00",
        b'{"sources": [1]}',
    ],
    ids=lambda content: content[:20].decode("latin-1"),
)
def test_whatever_stands_in_its_own_files_is_a_failure_and_no_crash(
    project: Path, tmp_path: Path, name: str, content: bytes
) -> None:
    site = tmp_path / "site"
    shutil.copytree(project / "site", site)
    (site / name).write_bytes(content)
    assert failures(site, project / "seeds")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}",
        b"null",
        b'"words"',
        b"[[]]",
        b'{"source": "%s", "length": 3, "pieces": [[0, "zz", 1]]}',
        b'{"source": "%s", "length": 3, "pieces": [[0]]}',
        b'{"source": "%s", "length": 3, "pieces": [["0", "00", "abc"]]}',
        b'{"source": "%s", "length": 1e400, "pieces": [[0, "00", "abc"]]}',
        b'{"source": "%s", "length": 9999999999999999999, "pieces": [[0, "00"], [9999999999999, "0"]]}',
        b"[" * 100_000,
        b"\x00",
    ],
    ids=lambda content: content[-30:].decode("latin-1"),
)
def test_a_record_that_is_none(
    project: Path, tmp_path: Path, content: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    site = tmp_path / "site"
    shutil.copytree(project / "site", site)
    (site / f"data/sources/{TREATY}.json").write_bytes(content.replace(b"%s", TREATY.encode()))
    assert any("no record of a source" in line for line in failures(site))
    assert main(["seal", str(site), "--root", str(project)]) == 1  # it is told, not sealed
    assert "this is no record of a source" in capsys.readouterr().err


# ------------------------------------------------------------------ what is refused


def zipped(path: Path, *entries: tuple[zipfile.ZipInfo | str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for entry, data in entries:
            archive.writestr(entry, data)
    return path


@pytest.mark.parametrize(
    "name",
    [
        "../out.html",
        "a/../../out.html",
        "/etc/passwd",
        "C:/out.html",
        "a\\..\\out.html",
        "./a.html",
        "a//b.html",
    ],
)
def test_a_path_that_leads_outside_of_a_zip_is_refused(tmp_path: Path, name: str) -> None:
    site = zipped(tmp_path / "x.zip", ("index.html", b""), (name, b"x"))
    with pytest.raises(SiteError, match="outside of the zip or is written oddly"):
        verify(site)
    assert [path.name for path in tmp_path.iterdir()] == ["x.zip"]


def test_a_link_in_a_zip_is_refused(tmp_path: Path) -> None:
    link = zipfile.ZipInfo("index.html")
    link.create_system = 3
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with pytest.raises(SiteError, match="this is a link"):
        verify(zipped(tmp_path / "x.zip", (link, b"/etc/passwd")))


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_name_that_stands_twice_in_a_zip_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SiteError, match="more than once"):
        verify(zipped(tmp_path / "x.zip", ("a.html", b"one"), ("a.html", b"two")))


def test_a_zip_bomb_is_refused(tmp_path: Path) -> None:
    big = zipped(tmp_path / "x.zip", ("a.html", b"\0" * 5_000_000))
    data = bytearray(big.read_bytes())
    place = data.rindex(b"PK\x01\x02")
    data[place + 24 : place + 28] = struct.pack("<I", 4_000_000_000)
    big.write_bytes(bytes(data))
    with pytest.raises(SiteError, match="unpacks to far more"):
        verify(big)


def test_files_that_overlap_in_a_zip_are_refused(tmp_path: Path) -> None:
    site = zipped(tmp_path / "x.zip", ("a.html", b"one"), ("b.html", b"two"))
    data = bytearray(site.read_bytes())
    second = data.rindex(b"PK\x01\x02")
    data[second + 42 : second + 46] = struct.pack("<I", 0)
    site.write_bytes(bytes(data))
    with pytest.raises(SiteError, match="overlaps"):
        verify(site)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"no zip at all"])
def test_what_is_no_zip(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x.zip").write_bytes(content)
    with pytest.raises(SiteError, match="no zip that can be read"):
        verify(tmp_path / "x.zip")


def test_nothing_there_and_a_link_in_a_folder(tmp_path: Path) -> None:
    with pytest.raises(SiteError, match="no such folder or zip"):
        verify(tmp_path / "nowhere")
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "index.html").symlink_to("/etc/hosts")
    with pytest.raises(SiteError, match="a link stands in the site"):
        open_site(tmp_path / "site")


def test_refusals_reach_the_user_without_a_traceback(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["verify", str(tmp_path / "nowhere")]) == 1
    assert main(["verify", str(tmp_path), "--seeds", str(tmp_path / "none")]) == 2
    assert main(["seal", str(tmp_path)]) == 1
    assert "Traceback" not in capsys.readouterr().err


def test_what_the_theme_finds_though_a_page_asks_it_not_to_is_no_failure(
    project: Path, tmp_path: Path
) -> None:
    """A kind of element may be left out in one place of a page and not in another."""
    site = tmp_path / "site"
    shutil.copytree(project / "site", site)
    told = json.loads((site / "data/pages.json").read_text(encoding="utf-8"))
    told["comparisons.md"]["unsearched"].append("p.layer-note")
    (site / "data/pages.json").write_text(json.dumps(told), encoding="utf-8")
    assert not [line for line in failures(site) if "search" in line]


def test_a_number_without_end_in_a_table_is_told(project: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    shutil.copytree(project / "site", site)
    rows = json.loads((site / "data/quotes.json").read_text(encoding="utf-8"))
    rows[0]["words_start"] = float("inf")
    (site / "data/quotes.json").write_text(json.dumps(rows), encoding="utf-8")
    assert any("no table as the data package tells" in line for line in failures(site))

"""The whole of ``dossier add``: what is written, told and refused."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator.add import bring_in
from generator.add.model import Added, Known, Limits, Skipped
from generator.build import build
from generator.cli import main
from generator.errors import InputError
from generator.read import read_article
from tests.add.documents import column, pdf, word
from tests.add.pages import ARTICLE, HEADLINE, PAGES, STORY, json_ld, page
from tests.add.test_fetch import always, answer, server

ROOT = Path(__file__).resolve().parents[2]
TEXT = "The vote was held in Oslo on Monday, officials said.\n"


@pytest.fixture(autouse=True)
def _project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1772600000")  # 2026-03-04
    monkeypatch.chdir(tmp_path)
    Path("in").mkdir()


def put(name: str, content: str | bytes) -> str:
    path = Path("in") / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path.as_posix()


def seeds() -> list[str]:
    return sorted(path.name for path in Path("seeds").glob("*.md"))


def outcomes(*arguments: str, **limits: float) -> list[Added | Known | Skipped | InputError]:
    return list(bring_in(arguments, Path(), Limits(**limits)))  # type: ignore[arg-type]


def test_a_saved_page_becomes_a_seed_that_the_build_takes(capsys: pytest.CaptureFixture[str]) -> None:
    markup = page(ARTICLE, json_ld())
    name = put("dam.html", markup)
    assert main(["add", name]) == 0
    seed = Path("seeds/2026-03-03-council-orders-inquiry-into-the-verdal-dam.md")
    assert seed.read_text(encoding="utf-8") == (
        f"---\ntitle: {HEADLINE}\npublished: 2026-03-03\npublisher: Valley Herald\n"
        "byline: Ada Lund, Per Vik\nurl: https://herald.example.org/2026/03/03/dam\nlanguage: en\n"
        "retrieved: 2026-03-04\noriginal: dam.html\n"
        f"original_sha256: {hashlib.sha256(markup.encode()).hexdigest()}\n---\n"
        + "\n\n".join((HEADLINE, *STORY))
        + "\n"
    )
    out, err = capsys.readouterr()
    assert out.startswith(f"added {seed.as_posix()} from in/dam.html (HTML, ")
    assert "  published: 2026-03-03 (JSON-LD datePublished)\n" in out
    assert out.endswith("1 added, 0 already there, 0 could not be used\n")
    assert err == ""
    assert build(Path()).errors == ()


def test_a_text_in_another_language_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["add", put("a.html", PAGES["a language other than English"].markup)]) == 0
    assert "  note: the text is in “uk”: facts are found in English texts\n" in capsys.readouterr().out


def test_what_stays_missing_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["add", put("vote.txt", TEXT)]) == 0
    assert "  missing: title, published, publisher, byline, url, language\n" in capsys.readouterr().out
    assert seeds() == ["undated-vote.md"]


def test_several_kinds_at_once() -> None:
    names = [
        put("a.txt", TEXT),
        put("b.md", f"---\ntitle: B\ndesk: World\n---\n{TEXT}"),
        put("c.html", page(ARTICLE)),
        put(
            "d.pdf",
            pdf([column(["The vote was held in Oslo on Monday, officials said later."])], {"Title": "D"}),
        ),
        put("e.docx", word([TEXT], "E")),
    ]
    with server(always(answer(page(ARTICLE, json_ld()).encode()))) as address:
        done = outcomes(*names, f"{address}/dam", private=True)
    assert all(isinstance(one, Added) for one in done)
    assert len(seeds()) == 6
    assert build(Path()).errors == ()


def test_front_matter_is_kept() -> None:
    outcomes(
        put(
            "b.md",
            "---\ntitle: 'Vote: no'\nretrieved: 2020-01-01\nrights: {publish: full}\n"
            f"tags: [a, 'no']\n---\n\n{TEXT}",
        )
    )
    article = read_article(Path("seeds/undated-vote-no.md"))
    assert (article.title, article.retrieved, article.rights) == ("Vote: no", "2020-01-01", "full")
    assert article.extra["tags"] == "a; no"
    assert article.words(article.body) == TEXT


@pytest.mark.parametrize(
    "value",
    [
        "no",
        "yes",
        "~x",
        "a: b",
        "- a",
        "'q'",
        '"q"',
        "[x",
        "#x",
        "1e3",
        "0x1",
        "é\u2028",
        "&a",
        "*a",
        "2026-03-03 x",
        "%",
    ],
)
def test_any_value_survives_its_front_matter(value: str) -> None:
    put("b.html", page(ARTICLE, json_ld(headline=value)))
    outcomes("in/b.html")
    assert read_article(Path("seeds") / seeds()[0]).title == " ".join(value.split()).replace("\u2028", "")


def test_the_same_bytes_are_named_and_not_added_again(capsys: pytest.CaptureFixture[str]) -> None:
    one, two = put("one.html", page(ARTICLE)), put("two.html", page(ARTICLE))
    assert main(["add", one, two]) == 0
    assert main(["add", one]) == 0
    out = capsys.readouterr().out
    assert len(seeds()) == 1
    assert f"already there: seeds/{seeds()[0]} was made of the same bytes as in/two.html\n" in out
    assert out.endswith("0 added, 1 already there, 0 could not be used\n")


def test_a_seed_is_never_overwritten() -> None:
    outcomes(put("a.html", page(ARTICLE, json_ld())))
    first = (Path("seeds") / seeds()[0]).read_bytes()
    done = outcomes(put("b.html", page(ARTICLE, json_ld()) + "<!-- 2 -->"))
    assert seeds() == [
        "2026-03-03-council-orders-inquiry-into-the-verdal-dam-2.md",
        "2026-03-03-council-orders-inquiry-into-the-verdal-dam.md",
    ]
    assert (Path("seeds") / seeds()[1]).read_bytes() == first
    assert isinstance(done[0], Added)
    assert any("another version of" in note for note in done[0].reading.notes)


def test_an_id_in_a_subfolder_is_taken_too() -> None:
    Path("seeds/2026").mkdir(parents=True)
    Path("seeds/2026/undated-vote.md").write_text("Other words of another text.\n", encoding="utf-8")
    outcomes(put("vote.txt", TEXT))
    assert Path("seeds/undated-vote-2.md").exists()
    assert build(Path()).errors == ()


def test_dry_run_writes_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert (
        main(["add", "--dry-run", put("a.html", page(ARTICLE)), put("b.html", page(ARTICLE) + "<!-- -->")])
        == 0
    )
    assert not Path("seeds").exists()
    out = capsys.readouterr().out
    assert out.startswith("would add seeds/undated-council")
    assert "-2.md" in out
    assert out.endswith("2 to add, 0 already there, 0 could not be used\n")


def test_elsewhere(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    assert main(["add", "--root", "there", put("vote.txt", TEXT)]) == 0
    assert Path("there/seeds/undated-vote.md").exists()
    assert main(["add", "--root", "nowhere", "in/vote.txt"]) == 2


def test_no_path_of_this_machine_is_kept(tmp_path: Path) -> None:
    outcomes(str((tmp_path / put("deep/er/vote.txt", TEXT)).resolve()))
    assert str(tmp_path) not in Path("seeds/undated-vote.md").read_text(encoding="utf-8")
    assert "original: vote.txt\n" in Path("seeds/undated-vote.md").read_text(encoding="utf-8")


# ------------------------------------------------------------------ folders


def test_three_bad_ones_among_fifty(capsys: pytest.CaptureFixture[str]) -> None:
    for number in range(47):
        put(f"news/{number:02}.txt", f"Vote {number}. {TEXT}")
    put("news/x-empty.html", b"")
    put("news/x-scan.pdf", pdf([[]], picture=True))
    put("news/x-broken.docx", b"PK\x03\x04")
    assert main(["add", "in"]) == 1
    out, err = capsys.readouterr()
    assert len(seeds()) == 47
    assert out.endswith("47 added, 0 already there, 3 could not be used\n")
    assert [line.split(":")[0] for line in err.splitlines()] == [
        "in/news/x-broken.docx",
        "in/news/x-empty.html",
        "in/news/x-scan.pdf",
    ]
    assert all("; " in line for line in err.splitlines())


def test_a_folder_of_saved_pages_with_their_parts() -> None:
    put("dam.html", page(ARTICLE))
    put("dam_files/frame.html", page(ARTICLE) + "<!-- ad -->")
    put("dam_files/style.css", "p {}")
    put("photo.jpg", b"\xff\xd8\xff")
    put(".hidden.html", page(ARTICLE) + "<!-- hidden -->")
    done = outcomes("in")
    assert [type(one) for one in done] == [Added, Skipped]
    assert isinstance(done[1], Skipped)
    assert (done[1].count, done[1].endings) == (1, (".jpg",))


def test_articles_of_other_kinds_are_named_not_passed_over() -> None:
    put("a.doc", b"x")
    put("b.odt", b"x")
    done = outcomes("in")
    assert [isinstance(one, InputError) and "no kind of document" in one.problem for one in done] == [
        True,
        True,
    ]


def test_a_folder_with_three_bad_files_among_fifty(capsys: pytest.CaptureFixture[str]) -> None:
    for number in range(47):
        headline = f"Council orders inquiry {number}"
        put(f"good-{number:02}.html", page(ARTICLE, json_ld(headline=headline)))
    put("bad-1.pdf", b"%PDF-1.4\nnothing")
    put("bad-2.html", b"")
    put("bad-3.docx", b"PK\x03\x04no")
    assert main(["add", "in"]) == 1
    out, err = capsys.readouterr()
    assert len(seeds()) == 47
    assert out.endswith("47 added, 0 already there, 3 could not be used\n")
    assert sorted(line.split(":")[0] for line in err.splitlines() if line.startswith("in/")) == [
        "in/bad-1.pdf",
        "in/bad-2.html",
        "in/bad-3.docx",
    ]


def test_links_out_of_a_folder(tmp_path: Path) -> None:
    outside = tmp_path / "secret.txt"
    outside.write_text(TEXT, encoding="utf-8")
    put("real.txt", TEXT + "More.\n")
    (tmp_path / "in" / "out.txt").symlink_to(outside)
    (tmp_path / "in" / "up").symlink_to(tmp_path)
    (tmp_path / "in" / "same.txt").symlink_to(tmp_path / "in" / "real.txt")
    done = outcomes("in")
    told = sorted(str(one) for one in done if isinstance(one, InputError))
    assert len(told) == 2
    assert all("leads out of the folder and was not followed" in one for one in told)
    assert seeds() == ["undated-real.md"]


def test_the_seeds_themselves_are_not_brought_in() -> None:
    outcomes(put("vote.txt", TEXT))
    again = outcomes(".", "seeds/undated-vote.md")
    assert [type(one) for one in again[:1]] == [Known]
    assert "this is a seed already" in str(again[-1])
    assert seeds() == ["undated-vote.md"]


# ------------------------------------------------------------------ bad input


@pytest.mark.parametrize(
    ("name", "content", "problem"),
    [
        ("a.txt", b"", "the file is empty"),
        ("a.md", b"---\ntitle: x\n---\n", "there is no text after the front matter"),
        ("a.md", b"---\ntitle: a: b\n---\nx", "the front matter cannot be used"),
        ("a.md", f"---\noriginal_sha256: x\n---\n{TEXT}".encode(), "this is a seed of another dossier"),
        ("a.txt", "Café".encode("latin-1"), "is not valid UTF-8"),
        ("a.txt", b"\x7fELF\x00\x00", "a binary file"),
        ("a.png", b"\x89PNG\r\n", "a .png file is no kind of document"),
        ("a.doc", b"x", "an old Word file is no kind of document"),
        ("a.mhtml", b"MIME-Version: 1.0\nContent-Type: multipart/related\n", "a web archive or an e-mail"),
        ("a.html", page("").encode(), "no article was found in this page"),
    ],
)
def test_files_that_cannot_be_used(
    name: str, content: bytes, problem: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["add", put(name, content)]) == 1
    out, err = capsys.readouterr()
    assert problem in err
    assert err.startswith(f"in/{name}:")
    assert len(err.splitlines()) == 1
    assert seeds() == []
    assert out == "0 added, 0 already there, 1 could not be used\n"


def test_what_is_no_file(tmp_path: Path) -> None:
    (tmp_path / "in" / "gone.txt").symlink_to(tmp_path / "nowhere")
    (tmp_path / "in" / "empty").mkdir()
    told = [
        str(one) for one in outcomes("nope.txt", "in/gone.txt", "in/empty", "/dev/zero", "a\x00b", "x" * 5000)
    ]
    assert "there is no such file" in told[0]
    assert "this link points nowhere" in told[1]
    assert "there is nothing in this folder" in told[2]
    assert "no file with a content" in told[3]
    assert "cannot be read" in told[4]
    assert "cannot be read" in told[5]


def test_a_huge_file_is_not_read() -> None:
    with Path("in/huge.txt").open("wb") as file:
        file.truncate(5_000_000_000)
    (error,) = outcomes("in/huge.txt")
    assert "the file has 5000.0 MB, the limit is 10 MB" in str(error)
    assert "--max-mb" in str(error)


def test_a_fault_of_a_library_stops_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("trafilatura.bare_extraction", fail)
    first, second = outcomes(put("a.html", page(ARTICLE)), put("b.txt", TEXT))
    assert "the document could not be read (ZeroDivisionError)" in str(first)
    assert isinstance(second, Added)


def test_a_full_disk_leaves_nothing_behind(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    name = put("a.txt", TEXT)
    monkeypatch.setattr(os, "link", refuse)
    monkeypatch.setattr(Path, "rename", refuse)
    assert main(["add", name]) == 2
    assert seeds() == []
    assert "the seed cannot be written (No space left on device)" in capsys.readouterr().err


def test_a_file_system_without_links(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    outcomes(put("a.txt", TEXT), put("b/a.txt", TEXT + "More.\n"))
    assert seeds() == ["undated-a-2.md", "undated-a.md"]


@pytest.mark.parametrize(
    ("module", "name"), [("trafilatura", "a.html"), ("pypdf", "a.pdf"), ("docx", "a.docx")]
)
def test_a_missing_library(module: str, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    content = {"a.html": page(ARTICLE).encode(), "a.pdf": pdf([column([TEXT])]), "a.docx": word([TEXT])}[name]
    monkeypatch.setitem(sys.modules, module, None)
    (error,) = outcomes(put(name, content))
    assert f"needs the package {module}, which is not installed; run pip install 'topic-dossier[add]'" in str(
        error
    )


def test_other_commands_do_not_wait_for_the_libraries() -> None:
    put("vote.txt", TEXT)
    code = (
        "import sys; from generator.cli import main\n"
        "main(['extract', 'in/vote.txt']); main(['add', 'in/vote.txt'])\n"
        "heavy = 'trafilatura', 'lxml', 'pypdf', 'docx', 'http.client', 'ssl'\n"
        "print([name for name in heavy if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=True,
    )
    assert done.stderr.decode().splitlines()[-1] == "[]"


@pytest.mark.parametrize(
    "option", [["--max-mb", "0"], ["--max-mb", "x"], ["--timeout", "-1"], ["--timeout", "nan"], []]
)
def test_wrong_usage_is_2(option: list[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(["add", *option, *(["x.txt"] if option else [])])
    assert stop.value.code == 2


# ------------------------------------------------------------------ addresses


def test_a_url(capsys: pytest.CaptureFixture[str]) -> None:
    markup = PAGES["AMP"].markup.encode()
    with server(always(answer(markup))) as address:
        assert main(["add", "--allow-private", f"{address}/dam?x=1#top"]) == 0
        assert main(["add", f"{address}/dam"]) == 1
    seed = (Path("seeds") / seeds()[0]).read_text(encoding="utf-8")
    assert f"original: {address}/dam?x=1\n" in seed
    assert "url: https://herald.example.org/2026/03/03/dam\n" in seed
    assert f"original_sha256: {hashlib.sha256(markup).hexdigest()}\n" in seed
    assert "give --allow-private if you trust it" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("media", "body"),
    [
        ("application/pdf", pdf([column(["The vote was held in Oslo on Monday, officials said later."])])),
        ("text/plain; charset=utf-8", TEXT.encode()),
        ("application/octet-stream", word([TEXT])),
        ("text/html", pdf([column(["The vote was held in Oslo on Monday, officials said later."])])),
    ],
)
def test_documents_of_other_kinds_from_a_server(media: str, body: bytes) -> None:
    with server(always(answer(body, media=media))) as address:
        (done,) = outcomes(f"{address}/doc", private=True)
    assert isinstance(done, Added)


def test_a_server_cannot_command_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    with server(always(answer(status="500 \x1b[2J", body=b""))) as address:
        main(["add", "--allow-private", f"{address}/\x1b[2J"])
    assert "\x1b" not in "".join(capsys.readouterr())

"""A seed file is read exactly, or refused with its place, what is wrong, and what to do."""

from __future__ import annotations

import codecs
import hashlib
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.errors import FrontMatterError, InputError, ReadError
from generator.read import article_of, read_article, slug

FRONT = """---
title: "Vote: the result"
published: 2025-12-03
publisher: Example Press
byline: A. Writer
url: https://example.org/a?b=1
retrieved: 2025-12-04
language: EN
rights:
  publish: full
  basis: own text
note: Read me
desk: World
---
"""


def refused(text: str | bytes) -> InputError:
    with pytest.raises(InputError) as error:
        article_of(text if isinstance(text, bytes) else text.encode(), "seeds/x.md")
    assert str(error.value).startswith("seeds/x.md:")
    return error.value


# ------------------------------------------------------------------ what is read


def test_front_matter_and_body() -> None:
    article = article_of(f"{FRONT}The vote.\n".encode(), "seeds/2025-12-03-vote.md")
    assert (article.id, article.name) == ("2025-12-03-vote", "seeds/2025-12-03-vote.md")
    assert article.title == "Vote: the result"
    assert (article.published, article.retrieved) == ("2025-12-03", "2025-12-04")
    assert (article.publisher, article.byline) == ("Example Press", "A. Writer")
    assert (article.url, article.language) == ("https://example.org/a?b=1", "en")
    assert (article.rights, article.rights_basis, article.note) == ("full", "own text", "Read me")
    assert article.extra == {"desk": "World"}
    assert article.words(article.body) == "The vote.\n"


def test_without_front_matter_everything_is_body_and_everything_else_is_missing() -> None:
    article = article_of(b"The vote.\n", "vote.txt")
    assert article.words(article.body) == "The vote.\n"
    assert (article.title, article.published, article.publisher, article.url) == (None, None, None, None)
    assert (article.language, article.rights, article.extra) == ("en", "excerpts", {})


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_line_ends_stay_and_offsets_count_them(ends: str) -> None:
    text = "---\npublished: 2025-12-03\n---\nOne.\nTwo – ‘three’.\n".replace("\n", ends)
    article = article_of(text.encode(), "x.md")
    assert article.text == text
    assert article.words(article.body) == f"One.{ends}Two – ‘three’.{ends}"
    assert article.published == "2025-12-03"


def test_the_hash_is_of_the_bytes_as_they_are() -> None:
    data = b"\xef\xbb\xbfOne.\r\nTwo."
    assert article_of(data, "x.md").sha256 == hashlib.sha256(data).hexdigest()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_encodings_that_say_what_they_are(encoding: str) -> None:
    article = article_of(f"{FRONT}Київ, 3 грудня.".encode(encoding), "x.md")
    assert article.words(article.body) == "Київ, 3 грудня."
    assert article.published == "2025-12-03"


def test_a_big_endian_file_with_its_mark() -> None:
    assert article_of(codecs.BOM_UTF16_BE + "Vote.".encode("utf-16-be"), "x.md").text == "Vote."


def test_a_byte_order_mark_is_no_word() -> None:
    article = article_of(b"\xef\xbb\xbfThe vote.", "x.md")
    assert article.words(article.body) == "The vote."
    assert article.text[article.body.start :] == "The vote."


def test_blank_lines_before_the_front_matter_do_not_lose_it() -> None:
    assert article_of(b"\n \r\n---\npublished: 2025-12-03\n---\nVote.", "x.md").published == "2025-12-03"


def test_three_hyphens_over_plain_text_are_a_rule_and_no_front_matter() -> None:
    article = article_of(b"---\nOnce upon a time there was a vote.\n", "x.md")
    assert article.words(article.body).startswith("---")


def test_values_stay_as_somebody_wrote_them() -> None:
    article = article_of(
        b"---\ntitle: 2025\nlanguage: no\nphone: 0123\nready: yes\nshare: 1.50\nday: 2025-01-02\n---\nVote.",
        "x.md",
    )
    assert (article.title, article.language) == ("2025", "no")
    assert article.extra == {"phone": "0123", "ready": "yes", "share": "1.50", "day": "2025-01-02"}


def test_unknown_lists_and_mappings_are_shown_in_words() -> None:
    article = article_of(b"---\ntags: [vote, 'a: b']\nedited: {by: me, on: Monday}\n---\nVote.", "x.md")
    assert article.extra == {"tags": "vote; a: b", "edited": "by: me; on: Monday"}


@pytest.mark.parametrize("empty", ["", " ", " ~", " null", ' ""'])
def test_a_key_without_value_is_missing(empty: str) -> None:
    article = article_of(
        f"---\ntitle:{empty}\npublished:{empty}\nrights:{empty}\n---\nVote.".encode(), "x.md"
    )
    assert (article.title, article.published, article.rights) == (None, None, "excerpts")


@pytest.mark.parametrize("moment", ["2025-12-03T23:30:00+02:00", "2025-12-03 23:30", '"2025-12-03"'])
def test_the_day_of_a_moment_is_the_one_that_is_written(moment: str) -> None:
    assert article_of(f"---\npublished: {moment}\n---\nVote.".encode(), "x.md").published == "2025-12-03"


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    class Stdin:
        buffer = io.BytesIO(b"The vote.")

    monkeypatch.setattr("sys.stdin", Stdin)
    article = read_article("-")
    assert (article.name, article.id, article.text) == ("<stdin>", "stdin", "The vote.")


# ------------------------------------------------------------------ what is refused: the bytes


@pytest.mark.parametrize(
    "data", [b"", b" \n\t\r\n", b"\xef\xbb\xbf", b"\xef\xbb\xbf\n", b"\xff\xfe", b"\xff\xfe\n\x00"]
)
def test_an_empty_file(data: bytes) -> None:
    error = refused(data)
    assert isinstance(error, ReadError)
    assert str(error) == "seeds/x.md:1:1: the file is empty; paste the article's text or delete the file"


@pytest.mark.parametrize("rest", ["", "\n", " \n\n"])
def test_nothing_but_front_matter(rest: str) -> None:
    error = refused(f"---\npublished: 2025-12-03\n---\n{rest}")
    assert (error.line, error.problem) == (4, "there is no text after the front matter")


@pytest.mark.parametrize(
    ("data", "line", "column"),
    [
        ("Der Präsident".encode("latin-1"), 1, 7),
        ("One.\nTwo.\nCafé".encode("cp1252"), 3, 4),
        (b"---\ntitle: caf\xe9\n---\nx", 2, 11),
        (b"\xff\xfeV\x00o\x00\x00", 1, 3),
        (b"\xff\xfe\x00\xd8V\x00", 1, 1),
    ],
)
def test_an_unknown_encoding_is_told_with_its_place(data: bytes, line: int, column: int) -> None:
    error = refused(data)
    assert (error.line, error.column) == (line, column)
    assert "is not valid UTF-" in error.problem
    assert "save the file as UTF-8" in error.remedy


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00",
        b"PK\x03\x04\x14\x00\x00\x00",
        b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n\x00\x00",
        b"text and then \x00 a NUL",
        "UTF-16 without its mark".encode("utf-16-le"),
        "UTF-16 without its mark".encode("utf-16-be"),
        "UTF-32 too".encode("utf-32"),
    ],
)
def test_bytes_that_are_no_text(data: bytes) -> None:
    error = refused(data)
    assert "a binary file, or UTF-16 without a byte-order mark" in error.problem
    assert error.remedy == "save the article as plain text in UTF-8"


# ------------------------------------------------------------------ what is refused: the front matter


@pytest.mark.parametrize(
    ("front", "line", "column", "what"),
    [
        ("title: a: b", 2, 9, "mapping values are not allowed here"),
        ('published: 2025-12-03\ntitle: "open', 4, 1, "not valid YAML"),
        ("title: [a, b", 3, 1, "not valid YAML"),
        ("\tpublished: 2025-12-03", 2, 1, "cannot start any token"),
        ("- a\n- b", 2, 1, "not a list of keys and values"),
        ("just words", 2, 1, "not a list of keys and values"),
        ("title: {{ x }}", 2, 9, "a key must be plain words"),
        ("title: one\ntitle: two", 3, 1, "the key `title` stands twice"),
        ("a: &x 1\nb: *x", 3, 4, "an alias like `*name` is not read here"),
        ("title: a\x1b[2Jb", 2, 9, "the character U+001B cannot stand here"),
        ("title: %percent", 2, 8, "cannot start any token"),
        ("x: " + "[" * 5000, 2, 1, "nested too deeply"),
    ],
)
def test_broken_yaml_is_told_with_its_place(front: str, line: int, column: int, what: str) -> None:
    error = refused(f"---\n{front}\n---\nVote.")
    assert isinstance(error, FrontMatterError)
    assert what in str(error)
    assert (error.line, error.column) == (line, column)
    assert "between quotation marks" in error.remedy


def test_a_few_lines_that_would_stand_for_gigabytes() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 10)]
    error = refused("---\n" + "\n".join(lines) + "\n---\nVote.")
    assert (error.line, error.column) == (3, 10)


def test_front_matter_that_does_not_end() -> None:
    error = refused("---\npublished: 2025-12-03\n\nThe vote was held.\n")
    assert str(error) == (
        "seeds/x.md:1:1: the front matter does not end; put a line of three hyphens below its last key"
    )


@pytest.mark.parametrize(
    "day",
    [
        "2025-13-45",
        "yesterday",
        "2025-02-30",
        "03.12.2025",
        "2025-12",
        "20251203",
        "2025-12-3",
        "٢٠٢٥-١٢-٠٣",
        "0000-01-01",
    ],
)
@pytest.mark.parametrize("key", ["published", "retrieved"])
def test_a_wrong_date_is_told_with_its_place(day: str, key: str) -> None:
    error = refused(f"---\ntitle: x\n{key}: {day}\n---\nVote.")
    assert (error.line, error.column) == (3, len(key) + 3)
    assert error.problem == f"`{key}: {day}` is not a date"
    assert error.remedy == "write it as YYYY-MM-DD, as in 2025-12-03"


def test_a_file_that_does_not_say_has_the_dossiers_rights() -> None:
    assert article_of(b"Vote.", "x.md", "none").rights == "none"
    assert article_of(b"---\nrights: full\n---\nVote.", "x.md", "none").rights == "full"


@pytest.mark.parametrize(
    ("rights", "told"),
    [
        ("rights: all", "`rights: all` is not one of excerpts, full, none"),
        ("rights: {publish: some}", "`rights: some` is not one of"),
        ("rights: {published: full}", "`rights: published: …` is not one of"),
        ("rights: [full]\n", ""),
    ],
)
def test_rights_are_never_guessed(rights: str, told: str) -> None:
    if not told:
        assert article_of(f"---\n{rights}---\nVote.".encode(), "x.md").rights == "full"
        return
    error = refused(f"---\n{rights}\n---\nVote.")
    assert told in error.problem
    assert (error.line, error.column) == (2, 9)


@pytest.mark.parametrize("key", ["title", "publisher", "byline", "url", "language", "note", "published"])
def test_a_list_is_no_text(key: str) -> None:
    error = refused(f"---\ndesk: x\n{key}: [a, b]\n---\nVote.")
    assert (error.line, error.column, error.problem) == (3, len(key) + 3, f"`{key}` is a list, not text")


def test_a_value_cannot_command_the_terminal_that_shows_the_error() -> None:
    error = refused('---\npublished: "\\e[2J\\u202E"\n---\nVote.')
    assert "\x1b" not in str(error)
    assert "\u202e" not in str(error)


# ------------------------------------------------------------------ what is refused: the file


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match=r"x\.md:1:1: there is no such file; check the path"):
        read_article(tmp_path / "x.md")


def test_a_folder(tmp_path: Path) -> None:
    (tmp_path / "x.md").mkdir()
    with pytest.raises(ReadError, match=r"x\.md:1:1: this is a folder; name the files in it"):
        read_article(tmp_path / "x.md")


def test_a_link_that_points_nowhere(tmp_path: Path) -> None:
    (tmp_path / "x.md").symlink_to(tmp_path / "gone.md")
    with pytest.raises(ReadError, match="this link points nowhere; mend the link or delete it"):
        read_article(tmp_path / "x.md")


def test_a_link_that_points_at_itself(tmp_path: Path) -> None:
    (tmp_path / "x.md").symlink_to(tmp_path / "x.md")
    with pytest.raises(ReadError, match="the file cannot be read"):
        read_article(tmp_path / "x.md")


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(ReadError, match=r"cannot be read \(Permission denied\); check its permissions"):
        read_article(tmp_path / "x.md")


# ------------------------------------------------------------------ slugs


@pytest.mark.parametrize(
    ("words", "made"),
    [
        ("Maria Zabolotskaya", "maria-zabolotskaya"),
        ("U.N. — Général/Assembly!", "u-n-general-assembly"),
        ("../../etc/passwd", "etc-passwd"),
        ("", ""),
        ("  ", ""),
    ],
)
def test_a_slug(words: str, made: str) -> None:
    assert slug(words) == made


def test_a_slug_is_never_the_folders_own_page_and_never_too_long_for_a_file() -> None:
    assert slug("Index") != "index"
    assert len(slug("word " * 100)) < 100
    assert slug("word " * 100) != slug("word " * 101)


@given(st.text(min_size=1), st.text(min_size=1))
def test_words_in_any_script_have_a_slug_that_is_safe_as_a_file_name(one: str, other: str) -> None:
    for words in (one, other):
        assert bool(slug(words)) == bool(words.strip())
        assert set(slug(words)) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")


def test_names_in_other_scripts_stay_apart() -> None:
    assert slug("Дети") != slug("Київ")


# ------------------------------------------------------------------ properties


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused_with_a_place(data: bytes) -> None:
    try:
        article = article_of(data, "seeds/x.md")
    except InputError as error:
        assert error.line >= 1
        assert error.column >= 1
        assert str(error).startswith(f"seeds/x.md:{error.line}:{error.column}: ")
        assert error.remedy
    else:
        assert 0 <= article.body.start < article.body.end == len(article.text)


@given(st.text(alphabet=st.sampled_from("ab:-[]{}#&*!|>'\"%@` \n\t0~?,"), max_size=40))
def test_any_front_matter_is_read_or_refused_with_a_place(front: str) -> None:
    try:
        article = article_of(f"---\n{front}\n---\nVote.".encode(), "seeds/x.md")
    except InputError as error:
        assert 1 <= error.line <= front.count("\n") + 3
    else:
        assert article.words(article.body).endswith("Vote.")


@pytest.mark.parametrize(
    ("written", "title"), [(r'"a \ud83d\ude00"', "a \N{GRINNING FACE}"), (r'"a \ud83d"', "a \ufffd")]
)
def test_half_a_character_in_the_front_matter_can_be_written_again(written: str, title: str) -> None:
    article = article_of(f"---\ntitle: {written}\n---\nText.\n".encode(), "seeds/a.md")
    assert article.title == title

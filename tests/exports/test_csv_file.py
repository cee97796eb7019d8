"""CSV that any reader reads and no spreadsheet runs, without a letter of a source lost."""

from __future__ import annotations

import csv
import io
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.exports.csv_file import Value, csv_file, csv_line, guarded, unguarded

CELLS = st.text(st.sampled_from("=+-@\t\r\n';\", aé＝\u2028\N{THINKING FACE}"))


@pytest.mark.parametrize(
    ("words", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+49", "'+49"),
        ("-5 degrees", "'-5 degrees"),
        ("@home", "'@home"),
        ("\tx", "'\tx"),
        ("＝1", "'＝1"),
        ('"=1"', '\'"=1"'),
        ("a;=1", "a;'=1"),
        ("a\n=1", "a\n'=1"),
        ("'=1", "''=1"),
        ("'tis so", "'tis so"),
        ("a = b, c-d", "a = b, c-d"),
        ("", ""),
    ],
)
def test_what_a_spreadsheet_would_run_gets_an_apostrophe(words: str, cell: str) -> None:
    assert guarded(words) == cell
    assert unguarded(cell) == words


@given(st.one_of(CELLS, st.text()))
def test_the_words_come_back_letter_for_letter(words: str) -> None:
    assert unguarded(guarded(words)) == words
    for separator in ";\t\n\r":
        for cell in guarded(words).split(separator):
            assert not cell.lstrip('"').startswith(tuple("=+-@＝＋－＠"))


def _file(*rows: tuple[Value, ...]) -> bytes:
    names = ("id", "words")
    return csv_file(names, [csv_line(names, row) for row in rows])


def _read(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), strict=True))


def test_a_guarded_cell_is_named_in_its_row() -> None:
    content = _file(("a", "=1"), ("b", "1"))
    assert _read(content) == [["id", "words", "guarded"], ["a", "'=1", "words"], ["b", "1", ""]]


def test_numbers_and_truths_are_plain_and_a_negative_number_needs_no_guard() -> None:
    rows = _read(_file((Decimal("-1200000.50"), True), (None, -5)))[1:]
    assert rows == [["-1200000.5", "true", ""], ["", "-5", ""]]


def test_excel_knows_the_letters_and_lines_end_as_the_standard_says() -> None:
    content = _file(("a", "“ö”"))
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.count(b"\r\n") == content.count(b"\n") == 2


@given(st.lists(st.tuples(CELLS.filter(bool), CELLS), max_size=4))
def test_any_words_survive_a_reader(rows: list[tuple[str, str]]) -> None:
    read = [(unguarded(a), unguarded(b)) for a, b, _ in _read(_file(*rows))[1:]]
    assert read == rows

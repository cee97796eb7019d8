"""``seeds/edits/<source>.yml`` -> Edits: the form is checked here, the words in ``apply.py``.

    - correct: "It was held"
      speaker: Ada Lund
      reason: the pronoun is hers

One file a source, named like its seed, a list of entries. Each begins with a verb and the exact words of
what it is about.
"""

from __future__ import annotations

import datetime
import difflib
import re
from collections.abc import Iterable
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import get_args

from generator.edits.model import FITS, KEYS, KINDS, OPEN, VERBS, Edit, Verb
from generator.errors import EditError, InputError, ReadError
from generator.model import CueClass, Precision
from generator.read import decode, read_bytes, slug
from generator.read.front_matter import Keys, YamlError, read_rows, words_of

NUMBERS = "write a number in digits only, as in 1200 or 0.5"
DAYS = "write a date as 2025-12-03, 2025-12, 2025, 2025-W49, 2025-Q4, 2025-WI or 202X, or `open`"
_CALENDAR: tuple[tuple[Precision, str], ...] = (
    ("day", "[0-9]{4}-[0-9]{2}-[0-9]{2}"),
    ("month", "[0-9]{4}-[0-9]{2}"),
    ("week", "[0-9]{4}-W[0-9]{2}"),
    ("quarter", "[0-9]{4}-Q[1-4]"),
    ("season", "[0-9]{4}-(?:SP|SU|FA|WI)"),
    ("year", "[0-9]{4}"),
    ("decade", "[0-9]{3}X"),
)
_ENTRY = 'write entries like `- hide: "the exact words"` with `reason:` below'


def read_edits(folder: Path, root: Path | None = None) -> tuple[list[Edit], list[InputError]]:
    """The overrides of a folder, by file and line, and the errors of entries that cannot be used.

    Messages name the files as seen from ``root``.
    """
    edits: list[Edit] = []
    errors: list[InputError] = []
    for path in sorted((*folder.rglob("*"), *folder.parent.glob("edits.y*ml"))):
        name = path.relative_to(root).as_posix() if root else path.as_posix()
        if path.is_dir() or path.name.startswith("."):
            continue
        if path.suffix not in (".yml", ".yaml") or path.parent == folder.parent:
            # an override that nobody reads would be broken in silence
            remedy = f"name it {folder.name}/ and the seed's name with the ending .yml"
            errors.append(EditError(name, "this file is not read", remedy))
            continue
        try:
            rows = read_rows(decode(read_bytes(path, name), name).removeprefix("\ufeff"))
        except ReadError as error:
            errors.append(error)
            continue
        except YamlError as error:
            errors.append(
                EditError(
                    name,
                    error.problem,
                    f"{_ENTRY}, and check quotation marks and indentation",
                    error.line,
                    error.column,
                )
            )
            continue
        for row in rows:
            try:
                edits.append(_edit(row, name, slug(path.stem)))
            except EditError as error:
                errors.append(error)
    return edits, errors


def _edit(row: Keys, file: str, source: str) -> Edit:
    verb = _verb(row, file)
    values: dict[str, str] = {}
    for key, value in row.values.items():
        if key not in (verb, *KEYS[verb]):
            remedy = near(key, KEYS[verb]) or f"beside `{verb}` there may stand {', '.join(KEYS[verb])}"
            raise EditError(file, f"unknown key `{key}`", remedy, *row.places[key])
        words = words_of(value)
        if isinstance(value, list | dict) or words is None:
            what = "empty" if words is None else "not text"
            raise EditError(
                file, f"`{key}` is {what}", "write words, between quotation marks", *row.places[key]
            )
        values[key] = words
    edit = Edit(file, source, verb, values.pop(verb), values, {verb: row.place, **row.places})
    _check_values(edit)
    _check_sense(edit)
    return edit


def _verb(row: Keys, file: str) -> Verb:
    verbs = [verb for verb in VERBS if verb in row.values]
    if len(verbs) == 1:
        return verbs[0]
    if verbs:
        raise EditError(
            file, f"one entry cannot both `{verbs[0]}` and `{verbs[1]}`", "write two entries", *row.place
        )
    first = next(iter(row.values), "")
    remedy = near(first, VERBS) or f"begin it with one of {', '.join(VERBS)}"
    raise EditError(file, f"this entry begins with `{first}`, which is no verb", remedy, *row.place)


def _check_values(edit: Edit) -> None:
    """Raises EditError for a value of the wrong form."""
    one_of = {
        "kind": KINDS,
        "cue_class": get_args(CueClass),
        "to": ("summary", "overview"),
        "from": ("summary", "overview"),
    }
    for key, value in edit.values.items():
        allowed = one_of.get(key)
        if allowed and value not in allowed:
            remedy = near(value, allowed) or f"write one of {', '.join(allowed)}"
            raise edit.error(f"`{key}: {value}` is not known", remedy, key)
        if key == "occurrence" and not re.fullmatch(r"[1-9][0-9]{0,5}", value):
            raise edit.error(
                f"`occurrence: {value}` is no number", "write 1 for the first place, 2 for the second", key
            )
        if key == "date" and not _is_day(value):
            raise edit.error(f"`date: {value}` is not a date", "write it as YYYY-MM-DD", key)
        if key == "value" and edit.verb == "add" and number_of(value) is None:
            raise edit.error(f"`value: {value}` is no number", NUMBERS, key)
        if key == "value" and number_of(value) is None and value != OPEN and precision_of(value) is None:
            raise edit.error(f"`value: {value}` is no number and no date", f"{NUMBERS}; {DAYS}", key)


def _check_sense(edit: Edit) -> None:
    """Raises EditError for an entry that lacks what its verb needs, or says what cannot be."""
    values = edit.values
    if edit.verb == "hide" and "reason" not in values:
        raise edit.error("nothing may be hidden without a reason", "add `reason:`")
    if edit.verb == "correct" and not any(key in values for key in FITS):
        raise edit.error("nothing is corrected", f"add one of {', '.join(FITS)}")
    if edit.verb == "actor" and not ("name" in values or "role" in values):
        raise edit.error("nothing is said of the actor", "add `name:` or `role:`")
    for verb, key in (("pin", "to"), ("drop", "from")):
        if edit.verb == verb and key not in values:
            raise edit.error(f"`{verb}` needs a place", f"add `{key}: summary` or `{key}: overview`")
    kind = values.get("kind")
    if edit.verb == "add":
        if kind is None:
            raise edit.error("what is added has no kind", f"add `kind:` with one of {', '.join(KINDS[:3])}")
        if kind == "date":
            raise edit.error("dates cannot be added", "add a quote, a statement or a figure", "kind")
        if kind == "figure" and "value" not in values:
            raise edit.error("the added figure has no value", "add `value:` with its number")
        if kind != "figure" and "speaker" not in values:
            raise edit.error(
                "what is added has no speaker",
                "add `speaker:` with the words that name him, or `speaker: open`",
            )
    for key in values:
        if kind and key in FITS and kind not in FITS[key]:
            raise edit.error(
                f"a {kind} has no `{key}`", f"`{key}` belongs to a {' or a '.join(FITS[key])}", key
            )


def number_of(words: str) -> Decimal | None:
    """A finite number, or None."""
    try:
        number = Decimal(words)
    except InvalidOperation:
        return None
    return number if number.is_finite() and abs(number.adjusted()) < 30 else None


def precision_of(words: str) -> Precision | None:
    """How exact a value of the calendar is, as TIMEX3 and ISO 8601 write it; None for no such value."""
    precision = next((name for name, form in _CALENDAR if re.fullmatch(form, words)), None)
    try:
        if precision == "day":
            datetime.date.fromisoformat(words)
        elif precision == "month":
            datetime.date.fromisoformat(f"{words}-01")
        elif precision == "week":
            datetime.date.fromisocalendar(int(words[:4]), int(words[6:]), 1)
    except ValueError:
        return None
    return precision


def near(word: str, known: Iterable[str]) -> str:
    """A suggestion for a misspelt word, or nothing."""
    found = difflib.get_close_matches(word, list(known), 1, 0.7)
    return f"did you mean `{found[0]}`?" if found else ""


def _is_day(words: str) -> bool:
    try:
        return bool(re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", words) and datetime.date.fromisoformat(words))
    except ValueError:
        return False

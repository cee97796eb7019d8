"""``seeds/masks.yml`` -> Masks: the names that no page may hold. The file itself is never published.

- name: Maria Ivanova
  forms: [Masha, Марія Іванова]
  as: Witness 1
  reason: a minor
"""

from __future__ import annotations

import re
from pathlib import Path

from generator.edits.names import BAR, Mask, Masks, folded
from generator.edits.read import near
from generator.errors import InputError, MaskError, ReadError
from generator.read import decode, read_bytes
from generator.read.front_matter import Keys, YamlError, read_rows, words_of

_KEYS = ("name", "forms", "as", "alone", "reason", "by", "date")
_LIKE_OURS = re.compile(r"masks?(?:\.(?:ya?ml|txt|md))?", re.IGNORECASE)
_YES_NO = {"yes": True, "true": True, "no": False, "false": False}


def read_masks(path: Path, root: Path | None = None) -> tuple[Masks, list[InputError]]:
    """The names of the list, in its order, and the errors of entries that cannot be used.

    No message holds a name: logs are often public. A missing file is an empty list.
    """
    name = path.relative_to(root).as_posix() if root else path.as_posix()
    astray = [
        MaskError(
            name.removesuffix(path.name) + file,
            "this file is not read, and what it masks would be shown",
            f"rename it to {path.name}",
        )
        for file in _listing(path.parent)
        if _LIKE_OURS.fullmatch(file) and file != path.name
    ]
    if astray:
        return Masks(name), [*astray]
    if not path.exists() and not path.is_symlink():
        return Masks(name), []
    try:
        rows = read_rows(decode(read_bytes(path, name), name).removeprefix("\ufeff"))
    except ReadError as error:
        return Masks(name), [error]
    except YamlError as error:
        remedy = "write entries like `- name: the full name`, and check quotation marks and indentation"
        return Masks(name), [MaskError(name, error.problem, remedy, error.line, error.column)]
    masks: list[Mask] = []
    errors: list[InputError] = []
    for row in rows:
        try:
            masks.append(_mask(row, name, masks))
        except MaskError as error:
            errors.append(error)
    found = Masks(name, tuple(masks))
    errors += [
        MaskError(name, "`as` holds a name that is masked", "write another word", mask.line, mask.column)
        for mask in masks
        if found.found(mask.label)
    ]
    return found, errors


def _listing(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []


def _mask(row: Keys, file: str, before: list[Mask]) -> Mask:
    def fail(problem: str, remedy: str, key: str | None = None) -> MaskError:
        return MaskError(file, problem, remedy, *(row.places[key] if key else row.place))

    for key in row.values:
        if key not in _KEYS:
            raise fail(f"unknown key `{key}`", near(key, _KEYS) or f"known keys: {', '.join(_KEYS)}", key)
    name = _text(row, "name")
    if name is None:
        raise fail("the entry has no name", "add `name:` with the full name")
    if not _is_name(name):
        raise fail("this is no name: it has fewer than two letters", "write the full name", "name")
    if any(folded(name).lower() == folded(mask.name).lower() for mask in before):
        raise fail("this name stands twice", "delete one of the two", "name")
    given = row.values.get("forms") or []
    listed = given if isinstance(given, list) else [given]
    forms = [words for form in listed if isinstance(form, str) and (words := words_of(form))]
    if len(forms) < len(listed) or not all(map(_is_name, forms)):
        raise fail(
            "`forms` is not a list of names", "write them as in `forms: [short name, initials]`", "forms"
        )
    alone = (_text(row, "alone") or "yes").lower()
    if alone not in _YES_NO:
        raise fail("`alone` is neither yes nor no", "write `alone: no` to mask the full name only", "alone")
    shown = _text(row, "as")
    label = f"[{shown}]" if shown else f"{BAR} {_letters(len(before))}"
    if any(mask.label == label for mask in before):
        raise fail(
            "two names are masked as the same: they would become one person", "write another word", "as"
        )
    return Mask(name, label, tuple(forms), _YES_NO[alone], *row.places["name"])


def _text(row: Keys, key: str) -> str | None:
    value = row.values.get(key)
    return words_of(value) if isinstance(value, str) else None


def _is_name(words: str) -> bool:
    return len(re.findall(r"[^\W\d_]", folded(words))) > 1


def _letters(number: int) -> str:
    """``A`` to ``Z``, then ``AA``."""
    rest, last = divmod(number, 26)
    return (_letters(rest - 1) if rest else "") + chr(ord("A") + last)

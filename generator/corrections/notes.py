"""``seeds/corrections.yml``: an editor's word to a correction, by the id of the old statement.

q-1f2e3d4c: The agency had named the wrong speaker; it corrected its report on 4 December.
"""

from __future__ import annotations

import difflib
from collections.abc import Collection
from pathlib import Path

from generator.errors import CorrectionError, ReadError
from generator.read import decode, read_bytes
from generator.read.front_matter import YamlError, read_keys, words_of

NAME = "corrections.yml"


def read_notes(seeds: Path, known: Collection[str]) -> dict[str, str]:
    """The explanations. ``known`` are the ids of all corrections. Raises CorrectionError at the first entry
    that cannot be used."""
    path = seeds / NAME
    name = path.as_posix()
    if not path.exists() and not path.is_symlink():
        return {}
    try:
        keys = read_keys(decode(read_bytes(path, name), name).removeprefix("\ufeff"))
    except ReadError as error:
        raise CorrectionError(error.file, error.problem, error.remedy, error.line, error.column) from None
    except YamlError as error:
        remedy = "write lines like `q-1f2e3d4c: Why it was changed.`"
        raise CorrectionError(name, error.problem, remedy, error.line, error.column) from None
    found = {}
    for id, value in keys.values.items():
        words = words_of(value) if isinstance(value, str) else None
        if id not in known:
            near = difflib.get_close_matches(id, known, 1)
            remedy = f"did you mean `{near[0]}`?" if near else "take the id from docs/corrections.md"
            raise CorrectionError(name, f"no correction has the id `{id}`", remedy, keys.places[id][0])
        if words is None:
            raise CorrectionError(name, f"`{id}` has no explanation", "write one behind it", *keys.places[id])
        found[id] = words
    return found

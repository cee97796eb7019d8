"""Exports -> files, with the promises of ``write/``: only what changed, nothing of anybody else's.

A table or a feed has no front matter to carry a stamp, so what was generated stands in a list in the
format of ``sha256sum``: one digest and one path a line. A file whose content no longer fits its digest
was edited by hand, a file that the list does not name was put there by somebody: neither is overwritten
or deleted. Line ends do not count: git may have changed them (``core.autocrlf``).
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from generator.errors import HandEditedError
from generator.exports import Export
from generator.write import Written, delete_file, read_file, replace_file
from generator.write.looked import note_seen, seen, state_of

LIST = ".generated.sha256"
"""The list's name in the docs folder; MkDocs leaves files out of the site whose name starts with a dot."""


def write_exports(exports: Iterable[Export], docs: Path, check: bool = False, delete: bool = True) -> Written:
    """Writes the exports that differ from what is there, deletes those that are no longer made (unless
    ``delete`` is false) and writes the list. With ``check`` nothing is written.

    The list is written before the files, naming old and new content, and again after them: whenever a
    build is killed, each file fits one of its digests. Raises WriteError when a file refuses.
    """
    listed = read_list(docs)
    made = {export.path: export for export in exports}
    changed, deleted, refused = [], [], []
    kept: dict[str, set[str]] = {}
    unchanged = 0
    for path, export in made.items():
        target = docs / path
        place, new = str(target), export.plain_sha256
        state = state_of(place)
        if seen(place, new, state):
            unchanged += 1
            kept[path] = {new}
            continue
        old = read_file(target)
        held = None if old is None else new if old == export.content else digest(old)
        if held == new:
            note_seen(place, new, state)
            unchanged += 1
        elif held is not None and held not in listed.get(path, set()):
            refused.append(_refusal(target, path in listed))
            kept[path] = listed.get(path, set())
            continue
        else:
            changed.append(path)
        kept[path] = {new}
    for path in sorted(listed.keys() - made.keys()):
        old = read_file(docs / path)
        if old is None:
            continue
        if digest(old) not in listed.get(path, set()):
            refused.append(_refusal(docs / path, True))
            kept[path] = listed.get(path, set())
        elif delete:
            deleted.append(path)
        else:
            kept[path] = listed.get(path, set())
    if not check:
        if changed or deleted:
            _write_list(
                docs, {path: listed.get(path, set()) | kept.get(path, set()) for path in listed | kept}
            )
        for path in changed:
            replace_file(docs / path, made[path].content)
        for path in deleted:
            delete_file(docs / path)
        _write_list(docs, kept)
    return Written(tuple(changed), tuple(deleted), unchanged, tuple(refused))


def _refusal(target: Path, ours: bool) -> HandEditedError:
    what = "this generated file was edited by hand" if ours else "a file of somebody else's stands here"
    return HandEditedError(
        target.as_posix(),
        f"{what} and was left as it is",
        "move it elsewhere, or delete it and build again",
    )


def _unix(content: bytes) -> bytes:
    return content.replace(b"\r\n", b"\n")


def digest(content: bytes) -> str:
    """SHA-256 of a file's content, line ends aside."""
    return hashlib.sha256(_unix(content)).hexdigest()


def read_list(docs: Path) -> dict[str, set[str]]:
    """For each generated file of a docs folder that is no page the digests that it may have."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for line in _unix(read_file(docs / LIST) or b"").decode("utf-8", "replace").splitlines():
        digest, gap, path = line.partition("  ")
        if gap and _inside(path):
            found[path].add(digest)
    return dict(found)


def _inside(path: str) -> bool:
    """Whether a listed path stays in the docs folder; the list is a file that anybody can edit."""
    return bool(path) and not path.startswith("/") and ".." not in path.split("/") and "\0" not in path


def _write_list(docs: Path, digests: dict[str, set[str]]) -> None:
    lines = (f"{digest}  {path}\n" for path in sorted(digests) for digest in sorted(digests[path]))
    content = "".join(lines).encode()
    target = docs / LIST
    old = read_file(target)
    if content and (old is None or _unix(old) != content):
        replace_file(target, content)
    elif not content and old is not None:
        delete_file(target)

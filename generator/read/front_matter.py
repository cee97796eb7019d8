"""YAML -> keys and words, each with its place. Every value is text as somebody wrote it.

YAML 1.1 makes a Boolean of ``no`` (the language code of Norwegian), a number of ``012``, an error without
a place of ``2025-13-45``. Here nothing is made of anything: what a key may hold is for its reader to say.
Aliases are refused, because a few lines of them can stand for gigabytes, and so is a key that stands twice.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import yaml

_PLAIN = re.compile(r"([A-Za-z_][A-Za-z0-9_-]{0,60}): ([A-Za-z0-9](?:[^:#]|:(?=\S)|(?<=\S)#)*)(?<! )")
"""A key and words on one line that hold nothing YAML would read: nearly every line of nearly every seed."""

Value = str | list["Value"] | dict[str, "Value"]


class YamlError(Exception):
    """What is wrong and where; ``line`` and ``column`` count from 1 in the text that was read."""

    def __init__(self, problem: str, line: int = 1, column: int = 1) -> None:
        super().__init__(problem)
        self.problem = problem
        self.line = line
        self.column = column


@dataclass(frozen=True, slots=True)
class Keys:
    """The keys of a mapping in the order of the text."""

    values: dict[str, Value]
    places: dict[str, tuple[int, int]]
    """Line and column, from 1, of each key's value."""
    place: tuple[int, int] = (1, 1)
    """Line and column, from 1, of the first key."""


class _Loader(yaml.BaseLoader):
    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        if self.check_event(yaml.AliasEvent):
            mark = self.peek_event().start_mark  # type: ignore[no-untyped-call]
            raise YamlError("an alias like `*name` is not read here", mark.line + 1, mark.column + 1)
        return super().compose_node(parent, index)


def read_keys(text: str) -> Keys:
    """Reads a YAML mapping. Raises YamlError when it is none."""
    return _plain_keys(text) or _yaml_keys(text)


def _plain_keys(text: str) -> Keys | None:
    """The same for lines of plain words, in a fiftieth of the time; None when there is anything else."""
    values: dict[str, Value] = {}
    places = {}
    for number, line in enumerate(text.removesuffix("\n").split("\n"), 1):
        match = _PLAIN.fullmatch(line)
        if not match or not line.isprintable() or match[1] in values:
            return None
        values[match[1]] = match[2]
        places[match[1]] = number, match.start(2) + 1
    return Keys(values, places)


def _yaml_keys(text: str) -> Keys:
    node, values = _read(text)
    if node is None:
        return Keys({}, {})
    if not isinstance(node, yaml.MappingNode) or not isinstance(values, dict):
        raise YamlError("this is not a list of keys and values", node.start_mark.line + 1)
    return _keys(node, values)


def read_rows(text: str) -> list[Keys]:
    """Reads a YAML list of mappings. Raises YamlError when it is none."""
    node, values = _read(text)
    if node is None:
        return []
    if not isinstance(node, yaml.SequenceNode) or not isinstance(values, list):
        raise YamlError("this is not a list of entries that begin with a hyphen", node.start_mark.line + 1)
    rows = []
    for item, value in zip(node.value, values, strict=True):
        if not isinstance(value, dict):
            mark = item.start_mark
            raise YamlError("this entry is not a list of keys and values", mark.line + 1, mark.column + 1)
        rows.append(_keys(item, value))
    return rows


def _read(text: str) -> tuple[yaml.Node | None, Value]:
    """The document's node and what it holds; None when there is nothing in it."""
    loader = None
    try:
        loader = _Loader(text)
        node = loader.get_single_node()
        if node is None or (isinstance(node, yaml.ScalarNode) and not node.value.strip()):
            return None, ""
        return node, _value(node)
    except yaml.reader.ReaderError as error:
        before = text[: error.position]
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        raise YamlError(
            f"the character U+{_code(error.character):04X} cannot stand here", line, column
        ) from None
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        raise YamlError(f"this is not valid YAML ({error.problem or error.context})", line, column) from None
    except RecursionError:
        raise YamlError("lists and keys are nested too deeply") from None
    finally:
        if loader:
            loader.dispose()


def _keys(node: yaml.MappingNode, values: dict[str, Value]) -> Keys:
    places = {
        key.value: (value.start_mark.line + 1, value.start_mark.column + 1) for key, value in node.value
    }
    return Keys(values, places, (node.start_mark.line + 1, node.start_mark.column + 1))


def words_of(value: Value | None) -> str | None:
    """A value for a reader, on one line: lists and mappings written out; None when there is nothing."""
    if isinstance(value, list):
        return "; ".join(filter(None, map(words_of, value))) or None
    if isinstance(value, dict):
        return "; ".join(f"{key}: {words_of(item) or ''}".strip() for key, item in value.items()) or None
    words = " ".join((value or "").split())
    return None if words in ("", "~", "null") else words


def _mapping(node: yaml.MappingNode) -> dict[str, Value]:
    found: dict[str, Value] = {}
    for key, value in node.value:
        mark = key.start_mark
        if not isinstance(key, yaml.ScalarNode):
            raise YamlError("a key must be plain words", mark.line + 1, mark.column + 1)
        if key.value in found:
            raise YamlError(f"the key `{key.value}` stands twice", mark.line + 1, mark.column + 1)
        found[key.value] = _value(value)
    return found


def _value(node: yaml.Node) -> Value:
    if isinstance(node, yaml.MappingNode):
        return _mapping(node)
    if isinstance(node, yaml.SequenceNode):
        return [_value(item) for item in node.value]
    # "\ud83d\ude00" in YAML gives two halves of a character, and a half alone can be written nowhere
    return str(node.value).encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _code(character: int | str | bytes) -> int:
    return character if isinstance(character, int) else ord(character)

"""``seeds/dossier.yml`` -> Settings: what this dossier is about. Every key is optional."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path

from generator.errors import ConfigError, ReadError
from generator.front_matter import Value, YamlError, read_keys, words_of
from generator.read import decode, read_bytes


@dataclass(frozen=True, slots=True)
class Settings:
    """What an editor may set for the whole dossier."""

    title: str = "Topic dossier"
    description: str = ""
    aliases: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """For each actor's name the other names that the editor says are the same actor's."""


def read_settings(path: Path) -> Settings:
    """Reads the settings file; a missing one gives the defaults.

    Raises ConfigError (place and remedy) for broken YAML, an unknown key or a value that is no text.
    """
    if not path.exists() and not path.is_symlink():
        return Settings()
    name = path.as_posix()
    try:
        keys = read_keys(decode(read_bytes(path, name), name).removeprefix("\ufeff"))
    except ReadError as error:
        raise ConfigError(str(error)) from None
    except YamlError as error:
        raise ConfigError(
            f"{name}:{error.line}:{error.column}: {error.problem}; write lines like `title: My dossier` and "
            "check quotation marks and indentation"
        ) from None
    known = [field.name for field in fields(Settings)]
    texts: dict[str, str] = {}
    aliases: dict[str, tuple[str, ...]] = {}
    for key, value in keys.values.items():
        line, column = keys.places[key]
        if key not in known:
            near = difflib.get_close_matches(key, known, 1)
            remedy = f"did you mean `{near[0]}`?" if near else f"known keys: {', '.join(known)}"
            raise ConfigError(f"{name}:{line}:1: unknown key `{key}`; {remedy}")
        if key == "aliases":
            aliases = _aliases(value, f"{name}:{line}:{column}")
        elif isinstance(value, str):
            texts[key] = words_of(value) or ""
        else:
            raise ConfigError(f"{name}:{line}:{column}: `{key}` is not text; put it between quotation marks")
    return Settings(**texts, aliases=aliases)


def _aliases(value: Value, place: str) -> dict[str, tuple[str, ...]]:
    remedy = "write each actor's name and below it a list of its other names"
    if words_of(value) is None:
        return {}
    if not isinstance(value, dict):
        raise ConfigError(f"{place}: `aliases` is not a list of names; {remedy}")
    found = {}
    for actor, others in value.items():
        names = [others] if isinstance(others, str) else others
        plain = [name for name in names if isinstance(name, str) and name.strip()]
        if isinstance(names, dict) or len(plain) != len(names):
            raise ConfigError(f"{place}: the aliases of `{actor}` are not a list of names; {remedy}")
        found[actor] = tuple(" ".join(name.split()) for name in plain)
    return found

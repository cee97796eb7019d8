"""``seeds/dossier.yml`` -> Settings: what this dossier is about. Every key is optional."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path

import yaml

from generator.errors import ConfigError


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
    if not path.exists():
        return Settings()
    name = path.as_posix()
    try:
        loaded = yaml.safe_load(path.read_text(encoding="utf-8")) or {}
    except (yaml.YAMLError, UnicodeDecodeError, ValueError) as error:
        mark = getattr(error, "problem_mark", None)
        place = f"{mark.line + 1}:{mark.column + 1}" if mark else "1:1"
        raise ConfigError(f"{name}:{place}: not valid YAML; check quotation marks and indentation") from None
    if not isinstance(loaded, dict):
        raise ConfigError(f"{name}:1:1: not a list of keys and values; write lines like `title: My dossier`")
    known = [field.name for field in fields(Settings)]
    for key in loaded:
        if key not in known:
            near = difflib.get_close_matches(str(key), known, 1)
            remedy = f"did you mean `{near[0]}`?" if near else f"known keys: {', '.join(known)}"
            raise ConfigError(f"{name}:1:1: unknown key `{key}`; {remedy}")
    aliases = _aliases(loaded.pop("aliases", None) or {}, name)
    for key, value in loaded.items():
        if not isinstance(value, str):
            raise ConfigError(f"{name}:1:1: `{key}` is not text; put it between quotation marks")
    return Settings(**{key: " ".join(value.split()) for key, value in loaded.items()}, aliases=aliases)


def _aliases(loaded: object, name: str) -> dict[str, tuple[str, ...]]:
    remedy = "write each actor's name and below it a list of its other names"
    if not isinstance(loaded, dict):
        raise ConfigError(f"{name}:1:1: `aliases` is not a list of names; {remedy}")
    found = {}
    for actor, others in loaded.items():
        others = [others] if isinstance(others, str) else others
        if not isinstance(others, list) or not all(isinstance(other, str) for other in others):
            raise ConfigError(f"{name}:1:1: the aliases of `{actor}` are not a list of names; {remedy}")
        found[str(actor)] = tuple(others)
    return found

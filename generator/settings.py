"""``seeds/dossier.yml`` -> Settings: what this dossier is about. Every key is optional."""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Literal, cast

from generator.errors import ConfigError, ReadError
from generator.languages import LANGUAGES, SOURCE, primary
from generator.read import RIGHTS, decode, read_bytes
from generator.read.front_matter import Value, YamlError, read_keys, words_of


@dataclass(frozen=True, slots=True)
class Rights:
    """What the public site may show of sources, all words counted wherever they stand on it.

    No law gives numbers. These begin where guides draw a line: less than half of a work (the German
    UrhDaG, § 9(2), presumes such a use lawful), 800 words in all (the Society of Authors and the
    Publishers Association, for extracts of prose), and a hundred words in one piece where those guides
    stop at 300, because a report is shorter than a book.
    """

    publish: Literal["excerpts", "full", "none"] = "excerpts"
    """For sources whose own front matter does not say."""
    share: int = 50
    """Percent of a source's words that may be shown at most; one quotation always may."""
    quotation: int = 100
    """Words in one piece at most: the rest of a longer quotation or sentence is left out."""
    words: int = 800
    """Words of one source at most."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What an editor may set for the whole dossier."""

    title: str = "Topic dossier"
    description: str = ""
    aliases: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """For each actor's name the other names that the editor says are the same actor's."""
    rights: Rights = Rights()
    address: str = ""
    """Where the site will stand, with a slash at its end; without it nothing can name a whole address."""
    language: str = SOURCE
    """The language of the interface, one of ``languages.LANGUAGES``; sources have their own."""


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
    rights = Rights()
    for key, value in keys.values.items():
        line, column = keys.places[key]
        if key not in known:
            near = difflib.get_close_matches(key, known, 1)
            remedy = f"did you mean `{near[0]}`?" if near else f"known keys: {', '.join(known)}"
            raise ConfigError(f"{name}:{line}:1: unknown key `{key}`; {remedy}")
        if key == "rights":
            rights = _rights(value, f"{name}:{line}:{column}")
        elif key == "aliases":
            aliases = _aliases(value, f"{name}:{line}:{column}")
        elif isinstance(value, str):
            texts[key] = words_of(value) or ""
            if key == "address":
                texts[key] = _address(texts[key], f"{name}:{line}:{column}")
            elif key == "language":
                texts[key] = _language(texts[key], f"{name}:{line}:{column}")
        else:
            raise ConfigError(f"{name}:{line}:{column}: `{key}` is not text; put it between quotation marks")
    return Settings(**texts, aliases=aliases, rights=rights)


def _address(value: str, place: str) -> str:
    if not value:
        return ""
    if not re.fullmatch(r"https?://[^\s/?#]+(/[^\s?#]*)?", value):
        raise ConfigError(
            f"{place}: `address` is not the address of a site; write it like `https://example.org/dossier/`"
        )
    return value.rstrip("/") + "/"


def _language(value: str, place: str) -> str:
    """A tag in any case; ``fr-CA`` is spoken to in French."""
    asked = value.casefold()
    found = primary(asked) if value else SOURCE
    if found in LANGUAGES:
        return found
    names = {name.casefold(): tag for tag, name in LANGUAGES.items()}
    near = difflib.get_close_matches(asked, [*LANGUAGES, *names], 1, cutoff=0.5)
    remedy = f"did you mean `{names.get(near[0], near[0])}`? " if near else ""
    known = ", ".join(f"{tag} ({name})" for tag, name in LANGUAGES.items())
    raise ConfigError(f"{place}: the interface does not speak `{value}`; {remedy}known languages: {known}")


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


def _rights(value: Value, place: str) -> Rights:
    """``rights`` is one of the three words, or a mapping that also sets the limits."""
    keys = value if isinstance(value, dict) else {"publish": value}
    most = {"share": 100, "quotation": 100_000, "words": 1_000_000}
    unknown = sorted(set(keys) - {"publish", *most})
    if unknown:
        raise ConfigError(
            f"{place}: unknown key `{unknown[0]}` in `rights`; known keys: publish, {', '.join(most)}"
        )
    publish = words_of(keys.get("publish")) or "excerpts"
    if publish not in RIGHTS:
        raise ConfigError(
            f"{place}: `rights: {publish}` is not one of {', '.join(RIGHTS)}; write one of them"
        )
    numbers = {}
    for key, limit in most.items():
        words = words_of(keys.get(key))
        if words is None:
            continue
        number = words.removesuffix("%").strip() if key == "share" else words
        if not re.fullmatch(r"[0-9]{1,7}", number) or int(number) > limit:
            raise ConfigError(
                f"{place}: `{key}: {words}` is not a whole number from 0 to {limit}; "
                f"write it like `{key}: {getattr(Rights(), key)}`"
            )
        numbers[key] = int(number)
    return Rights(cast(Literal["excerpts", "full", "none"], publish), **numbers)

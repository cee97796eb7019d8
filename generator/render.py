"""Page -> str: Jinja2 templates, and the one place where words from outside are escaped.

Every ``{{ expression }}`` is escaped as Markdown text unless a filter has made it safe for another
place: ``|attr`` for HTML attributes, ``|html`` for text inside a raw HTML block, ``|url`` for the target
of a link. A template cannot forget to escape; it can only choose a place.
"""

from __future__ import annotations

import html
import re
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

import jinja2
import yaml
from markupsafe import Markup

from generator.errors import ConfigError
from generator.pages import Page

TEMPLATES = Path(__file__).parent / "templates"

_SPECIAL = re.compile(r"[\\`*_{}\[\]()#!|<>&~^=$@\"':/+.-]")
_BACKSLASH = frozenset("\\`*_{}[]()#+-.!")
_ALWAYS = frozenset('\\`*_{}[]<>&|~^=$@#!"')
_SAFE_SCHEMES = ("http", "https", "mailto")


def text(value: object) -> Markup:
    """Escapes words for Markdown running text: they show exactly as they are, white space folded
    (one space stays at an end that has some: words are shown in their sentence).

    Backslash or entity for every character that Markdown or a common extension reads (CommonMark 2.4;
    Python-Markdown and PyMdown extensions); characters that only mean something at the start of a line,
    after a digit there, or in a run (``--``, ``://``, ``:smile:``) are escaped where they stand so.
    """
    if isinstance(value, Markup):
        return value
    words = _folded(value)
    written = str(value) if value is not None else ""
    before = " " if words and written[:1].isspace() else ""
    after = " " if words and written[-1:].isspace() else ""
    return Markup(before + "".join(_escaped(words)) + after)


def _escaped(words: str) -> list[str]:
    out: list[str] = []
    last = 0
    for match in _SPECIAL.finditer(words):
        at, char = match.start(), match.group()
        if char not in _ALWAYS and not _matters(words, at, char):
            continue
        out.append(words[last:at])
        out.append("\\" + char if char in _BACKSLASH else f"&#{ord(char)};")
        last = at + 1
    out.append(words[last:])
    return out


def _matters(words: str, at: int, char: str) -> bool:
    """Whether a character that is mostly harmless could be read as markup where it stands."""
    before, after = words[at - 1 : at], words[at + 1 : at + 2]
    if char in "+-:":
        # list mark, rule, definition; emoji code, address; runs of hyphens and plus signs
        return not before.strip() or (bool(after.strip()) and char == ":") or after == char or before == char
    if char == ".":
        return words[:at].isdigit() or after == "." or before == "." or words[:at].endswith("www")
    if char in "()":
        return (
            words[:at].isdigit() or (char == "(" and after in ("c", "C", "r", "R", "t", "T")) or before == "]"
        )
    if char == "/":
        return before == "/" or after == "/" or before == ":"
    return char == "'" and (before == "'" or after == "'")


def attr(value: object) -> Markup:
    """Escapes words for a double-quoted HTML attribute."""
    return Markup(html.escape(_folded(value), quote=True))


def raw(value: object) -> Markup:
    """Escapes words for text inside a raw HTML block (where Markdown does not look)."""
    return Markup(html.escape(_folded(value), quote=True))


def url(value: object) -> Markup:
    """An address as the target of a Markdown link, or ``#`` when its scheme is not a web or mail one.

    Control characters and spaces are percent-encoded, so nothing can end the link early.
    """
    address = str(value).strip()
    try:
        scheme = urlsplit(address).scheme.lower()
    except ValueError:
        return Markup("#")
    if scheme not in _SAFE_SCHEMES and (scheme or address.startswith("//")):
        return Markup("#")
    return Markup(quote(address, safe="/:?#@!$&'*+,;=%~-._").replace("'", "%27"))


def yaml_block(value: object) -> Markup:
    """A mapping as YAML, for a page's front matter."""
    return Markup(yaml.safe_dump(value, allow_unicode=True, sort_keys=False, width=10_000).rstrip())


def _folded(value: object) -> str:
    """One line: a line end from outside could start a block."""
    words = "" if value is None else str(value)
    return " ".join(re.sub(r"[\x00-\x1f\x7f\x85\u2028\u2029]", " ", words).split())


def environment(overrides: Path | None = None) -> jinja2.Environment:
    """The template environment; templates in ``overrides`` take the place of the package's own."""
    folders = [str(folder) for folder in (overrides, TEMPLATES) if folder is not None]
    found = jinja2.Environment(
        loader=jinja2.FileSystemLoader(folders),
        undefined=jinja2.StrictUndefined,
        autoescape=True,
        finalize=text,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    found.filters.update(text=text, attr=attr, html=raw, url=url, yaml=yaml_block)
    return found


def render(page: Page, templates: jinja2.Environment) -> str:
    """The page's Markdown. Raises ConfigError when a template is wrong, with its name and line."""
    context: dict[str, Any] = {"page": page, **page.context}
    try:
        return templates.get_template(page.template).render(context)
    except jinja2.TemplateSyntaxError as error:
        raise ConfigError(
            f"{error.filename or error.name}:{error.lineno}:1: {error.message}; mend the template"
        ) from None
    except jinja2.TemplateNotFound as error:
        raise ConfigError(f"{error.name}:1:1: there is no such template; check its name") from None
    except jinja2.UndefinedError as error:
        raise ConfigError(f"{page.template}:1:1: {error.message}; mend the template") from None

"""Page -> str: Jinja2 templates, and the one place where words from outside are escaped.

Every ``{{ expression }}`` is escaped as Markdown text unless a filter has made it safe for another
place: ``|attr`` for HTML attributes, ``|html`` for text inside a raw HTML block, ``|url`` for the target
of a link. A template cannot forget to escape; it can only choose a place.
"""

from __future__ import annotations

import html
import json
import re
import traceback
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import quote

import jinja2
from frontmatter.default_handlers import YAMLHandler
from markupsafe import Markup

from generator import languages
from generator.errors import ConfigError
from generator.labels import LAYER_LABELS
from generator.layers import Marked, Verbatim
from generator.pages import Page
from generator.render.compiled import CompiledTemplates
from generator.render.footnotes import END, START, numbered

TEMPLATES = Path(__file__).parents[1] / "templates"

_MARKUP = re.compile(
    r"""
      [\\`*_{}\[\]<>|~^$@\#]         # read anywhere: code, emphasis, links, HTML, tables, maths, templates
    | ^(?:[-+!?:/=]|\d+[.)])          # at the start of a block: lists, rules, boxes, definitions
    | &(?!\s)                        # entities, also one that only the next value completes
    | =(?=[=/]) | (?<=[=/])=         # ==marks==, =/=
    | \+(?=\+|/-) | (?<=\+)\+        # ++keys++, +/-
    | :(?=//|[\w+-]+:)               # addresses, :emoji:
    | (?<=www)\.                     # addresses
    | \((?=(?:c|r|tm)\))             # typographic signs
    | (?<=\d)(?<!\d\d)/(?=\d(?!\d)) | (?<=c)/(?=o)
    """,
    re.VERBOSE | re.IGNORECASE,
)
# most words hold none of these and need no closer look
_PLAIN = re.compile(r"(?![-!?\d])[^\\`*_{}\[\]<>|~^$@#&=+:/(]*\Z")
_CONTROL = re.compile(r"[\x00-\x1f\x7f\x85\u2028\u2029]")
# words from outside hold no bare "<": what looks like an element is one
_ALONE = re.compile(
    r"<(span|p|q|dd|td|blockquote|time)((?: [\w-]+=\"[^\"<>]*\")*)>"
    r"<span((?: (?:data-[\w-]+|lang)=\"[^\"<>]*\")+)>"
    r"([^<]*(?:<mark[^<>]*>[^<]*</mark>[^<]*)?)</span></\1>"
)
_IN_A_NUMBER = re.compile(r"(?<=\d)\u202f(?=\d)")
_BACKSLASH = frozenset("\\`*_[]#+-.!")
_NAMED = {"<": "&lt;", ">": "&gt;", "&": "&amp;"}
_READ_IN_ATTRIBUTE = re.compile(r"[!-~](?<![\w ,;./%+-])|_")
_SAFE_SCHEMES = ("http", "https", "mailto")
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*\Z", re.IGNORECASE)


def text(value: object) -> Markup:
    """Escapes words for Markdown running text: they show exactly as they are, white space folded
    (one space stays at an end that has some: words are shown in their sentence).

    Backslash or entity for every character that Markdown or a common extension reads (CommonMark 2.4;
    Python-Markdown and PyMdown extensions), and only where it is read, so that the pages stay legible in
    a review: "U.N. first lady (56)" stays as it is. Braces are entities because a template engine would
    read past a backslash, and so is a bracket that opens a block, because ``\\[`` opens a formula there.
    Extensions that exchange plain quotation marks or hyphens (``smarty``) are not held off: no site that
    shows words verbatim can use them. Words of a layer (``layers.py``) stand in an element with their mark.
    """
    if isinstance(value, Markup):
        return value
    if isinstance(value, Marked):
        return _element("span", value.mark, _escaped(value))
    return _escaped(value)


def holding(place: Verbatim, words: Verbatim) -> Markup:
    """A stretch of a source with some of its words set off: ``{{ sentence | holding(words) }}``."""
    start, end = words.span.start - place.span.start, words.span.end - place.span.start
    inside = _element("mark", words.mark[1:], _escaped(words))
    return _element("span", place.mark, _escaped(place[:start]) + inside + _escaped(place[end:]))


def joined(values: Iterable[object], separator: str) -> Markup:
    """Each value with its mark, and the template's own words between (Jinja's ``join`` would make one
    plain string of them)."""
    # the separator never stands at the start of a block
    return text(f"x{separator}x")[1:-1].join(map(text, values))


def _element(name: str, attributes: tuple[tuple[str, str], ...], words: Markup) -> Markup:
    """An element of a line: names are ours, values and words are escaped."""
    return Markup(f"<{name}{_attributes(attributes)}>{words}</{name}>")


# a fact stands on several pages: what is escaped once is kept
@lru_cache(maxsize=1 << 14)
def _attributes(attributes: tuple[tuple[str, str], ...]) -> str:
    return "".join(f' {key}="{attr(value)}"' for key, value in attributes)


def _merged(page: str) -> str:
    """Puts a mark onto the element around it where that holds nothing else: ``<p class="role"
    data-source=…>`` instead of a ``<span>`` of its own, so that pages stay legible and light."""
    return _ALONE.sub(r"<\1\2\3>\4</\1>", page)


def _escaped(value: object) -> Markup:
    return _escaped_words("" if value is None else str(value))


@lru_cache(maxsize=1 << 14)
def _escaped_words(written: str) -> Markup:
    words = _folded(written)
    before = " " if words and written[:1].isspace() else ""
    after = " " if words and written[-1:].isspace() else ""
    if not _PLAIN.match(words) or "www." in words.lower():
        words = _MARKUP.sub(_mark_escaped, words)
    return Markup(before + words + after)


def _mark_escaped(match: re.Match[str]) -> str:
    before, char = match.group()[:-1], match.group()[-1]
    if char in _BACKSLASH and not (char == "[" and match.start() == 0):
        return f"{before}\\{char}"
    return before + (_NAMED.get(char) or f"&#{ord(char)};")


def attr(value: object) -> Markup:
    """Escapes words for a double-quoted HTML attribute.

    Inside a line Markdown reads code, links and emphasis before it reads HTML, so whatever could be
    one of them is an entity as well.
    """
    return Markup(_READ_IN_ATTRIBUTE.sub(_entity, _folded(value)))


def _entity(match: re.Match[str]) -> str:
    return f"&#{ord(match.group())};"


def raw(value: object) -> Markup:
    """Escapes words for text inside a raw HTML block (where Markdown does not look)."""
    return Markup(html.escape(_folded(value), quote=True))


def url(value: object) -> Markup:
    """An address as the target of a Markdown link, or ``#`` when its scheme is not a web or mail one.

    Whatever could end the link early is percent-encoded. The ampersand is an entity: a browser decodes
    ``javascript&colon;`` in an address, and what was a harmless path would become a script.
    """
    address = "".join(str(value).split())
    decoded = "".join(html.unescape(html.unescape(address)).split())
    if not (_harmless(address) and _harmless(decoded)):
        return Markup("#")
    return Markup(quote(address, safe="/:?#@!&*+,;=%~-._").replace("&", "&amp;"))


def _harmless(address: str) -> bool:
    """Whether an address leads to the web, to a mailbox or to a place on this site."""
    scheme, colon, _ = address.partition(":")
    if colon and _SCHEME.match(scheme):
        return scheme.lower() in _SAFE_SCHEMES
    return not address.startswith(("//", "\\", "/\\"))


def json_block(value: object) -> Markup:
    """A value as JSON inside a ``<script>`` that is data: no character of it can end the script, open a
    comment, or be read by Markdown as a block of its own (it is one line)."""
    written = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return Markup(re.sub(r"[<>&\u2028\u2029]", lambda match: f"\\u{ord(match.group()):04x}", written))


def yaml_block(value: Mapping[str, object]) -> Markup:
    """A mapping as YAML, for a page's front matter.

    Themes put title and description into HTML as they are, the description into an attribute: so the
    values are escaped as HTML here.
    """
    escaped: dict[str, object] = {
        key: html.escape(_folded(words)).replace("&#x27;", "'") if isinstance(words, str) else words
        for key, words in value.items()
    }
    return Markup(YAMLHandler().export(escaped, sort_keys=False, width=10_000))


def _folded(value: object) -> str:
    """One line: a line end from outside could start a block. What keeps a number's digits together stays."""
    words = "" if value is None else str(value)
    if words.isprintable() and "  " not in words:  # the only white space in it are single spaces
        return words.strip(" ")
    parts = _IN_A_NUMBER.split(_CONTROL.sub(" ", words))
    return "\u202f".join(" ".join(part.split()) for part in parts)


def _gettext(message: str, /, **values: object) -> Markup:
    """A message of a template (``_("…")``, ``{% trans %}``) in the interface's language.

    The message itself is Markdown: catalogues are as much ours as templates are. Jinja's own function would
    escape its values for HTML only, and stars in a name would be emphasis: here they are escaped as anywhere.
    """
    return _filled(languages.gettext(message), values)


def _ngettext(one: str, many: str, num: int, /, **values: object) -> Markup:
    return _filled(languages.ngettext(one, many, num), {"num": num, **values})


def _filled(message: str, values: Mapping[str, object]) -> Markup:
    # Markup would escape the escaped values once more, and find nothing
    return Markup(message % {name: _inserted(value) for name, value in values.items()})


def _inserted(value: object) -> int | str:
    return value if isinstance(value, int) else str(text(value))


def layer(name: str) -> str:
    """What a layer is called: ``{{ "verbatim" | layer }}``."""
    return LAYER_LABELS[name]


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
        extensions=["jinja2.ext.i18n"],
        bytecode_cache=CompiledTemplates(TEMPLATES),
    )
    # words of the interface stand in _("…") or {% trans %}: what they are in other languages is data
    found.newstyle_gettext = True  # type: ignore[attr-defined]
    found.globals.update(gettext=_gettext, ngettext=_ngettext, interface=languages.language)
    found.globals.update(note_start=Markup(START), note_end=Markup(END))
    # Jinja's own escape would leave Markdown as it is, and a template author would reach for it first.
    found.filters.update(text=text, e=text, escape=text, attr=attr, html=raw, url=url, yaml=yaml_block)
    found.filters.update(json=json_block)
    found.filters.update(holding=holding, join=joined, layer=layer)
    return found


def render(page: Page, templates: jinja2.Environment) -> str:
    """The page's Markdown. Raises ConfigError when a template is wrong, with its name and line."""
    context: dict[str, Any] = {"page": page, **page.context}
    name: str | None
    try:
        written, notes = numbered(_merged(templates.get_template(page.template).render(context)))
        return written + (templates.get_template("_footnotes.md.j2").render(notes=notes) if notes else "")
    except jinja2.TemplateSyntaxError as error:
        name, line = error.filename or error.name or page.template, error.lineno
        problem = error.message or "not a template"
    except jinja2.TemplateNotFound as error:
        name, line, problem = str(error.name), 1, "there is no such template"
    except Exception as error:
        # Whatever else a template of the user's own does wrong: a missing name, a sum of None and 1.
        name, line = _place(error, page.template)
        problem = str(error) or type(error).__name__
    raise ConfigError(f"{name}:{line}:1: {problem}; mend the template")


def _place(error: Exception, template: str) -> tuple[str, int]:
    """The innermost template line that an error came through (Jinja puts them into the traceback)."""
    lines = [(frame.filename, frame.lineno or 1) for frame in traceback.extract_tb(error.__traceback__)]
    return next((line for line in reversed(lines) if line[0].endswith(".j2")), (template, 1))

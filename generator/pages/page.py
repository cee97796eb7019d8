"""What a page is: where it goes, which template makes it, and what the template may show."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any

from markupsafe import Markup

from generator.kept import kept
from generator.languages import gettext as _
from generator.pages.views import Ref


@dataclass(frozen=True, slots=True)
class Tombstone:
    """The line of a statement that stood on a page and was withdrawn or changed."""

    id: str
    """Its old address; empty when that is still a statement's."""
    label: str
    kind: str
    day: str
    """Day of the release that withdrew it; empty before that."""
    told: Ref
    now: Ref | None


@dataclass(frozen=True, slots=True)
class Page:
    """One Markdown page."""

    path: str
    """Relative to the docs folder, with forward slashes."""
    template: str
    title: str
    context: Mapping[str, Any] = field(default_factory=dict)
    description: str = ""
    wide: bool = False
    """Without a list of its sections beside the text."""
    printed: bool = False
    """Made for paper: without what only a screen can use."""
    private: bool = False
    """Of the private build (see ``rights/private.py``)."""
    searched: bool = True
    """Whether the theme's search knows it; ``find.md`` knows every fact anyway (see ``listing.py``)."""
    json_ld: Mapping[str, object] | None = None
    """What the page says to machines (see ``structured.py``)."""
    published: str = ""
    """The day of the text that the page is about."""
    withdrawn: tuple[Tombstone, ...] = ()
    """What stood on it once, newest first."""
    lost: tuple[str, ...] = ()
    """Anchors of sentences that stood on it once."""

    def link(self, ref: Ref) -> Markup:
        """The address of a place as seen from this page; paths and anchors are our own slugs."""
        path = "" if ref.path == self.path else _from(posixpath.dirname(self.path), ref.path)
        return Markup(path + (f"#{ref.anchor}" if ref.anchor else ""))

    def link_to(self, path: str) -> Markup:
        """The address of another page as seen from this one."""
        return Markup(_from(posixpath.dirname(self.path), path))

    @property
    def corrections(self) -> Ref:
        """The page of all corrections."""
        return Ref("corrections.md", "", _("Corrections"))

    @property
    def front_matter(self) -> dict[str, object]:
        """What the site's engine reads of a page."""
        matter: dict[str, object] = {"title": self.title}
        if self.description:
            matter["description"] = self.description
        if self.published:
            matter["published"] = self.published
        if self.wide:
            matter["hide"] = ["toc"]
        if self.private:
            matter["private"] = True
        if not self.searched:
            matter["search"] = {"exclude": True}
        return matter


@kept
def in_private(page: Page) -> Page:
    """The page of the private build."""
    return replace(page, private=True)


@lru_cache(maxsize=1 << 15)
def _from(folder: str, path: str) -> str:
    return posixpath.relpath(path, folder or ".")

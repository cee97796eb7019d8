"""Where a page or file of the docs folder is found on the site."""

from __future__ import annotations


def site_path(path: str, anchor: str = "") -> str:
    """The address of a page or file relative to the site's root: ``actors/a.md`` is ``actors/a/``
    (MkDocs' ``use_directory_urls``)."""
    if path.endswith(".md"):
        path = path.removesuffix(".md")
        path = "" if path == "index" else path.removesuffix("/index") + "/"
    return path + (f"#{anchor}" if anchor else "")


def site_address(site: str, path: str, anchor: str = "") -> str:
    """The whole address, or the relative one when the site's own is not known (``site`` empty)."""
    return site + site_path(path, anchor)

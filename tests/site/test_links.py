"""Every link of the built site leads somewhere, and no page carries a script of anybody else's."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from tests.site.project import Site


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.loads: list[str] = []
        self.ids: list[str] = []
        self.handlers: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name.startswith("on"):
                self.handlers.append(f"<{tag} {name}={value!r}>")
            if name == "id" and value:
                self.ids.append(value)
            if name == "href" and value and tag == "a":
                self.links.append(value)
            if value and (name in ("src", "srcset", "poster", "data") or (name == "href" and tag == "link")):
                self.loads.append(value)


def _read(site: Site) -> dict[str, _Reader]:
    found = {}
    for page in site.pages:
        path = site.folder / (page + "index.html" if page == "" or page.endswith("/") else page)
        reader = _Reader()
        reader.feed(path.read_text(encoding="utf-8"))
        found[page] = reader
    return found


def test_the_site_has_every_kind_of_page(site: Site) -> None:
    kinds = site.kinds()
    for name in (
        "overview",
        "summary",
        "figures",
        "quotes",
        "statements",
        "timeline",
        "actors",
        "background",
    ):
        assert name in kinds
    for name in ("sources", "checks", "method", "about", "one of actors", "one of background"):
        assert name in kinds


def test_every_link_leads_to_a_page_and_a_place_on_it(site: Site) -> None:
    read = _read(site)
    broken = []
    for page, reader in read.items():
        for link in reader.links:
            target = urlsplit(urljoin(site.url + page, link))
            if target.scheme in ("http", "https") and target.netloc != urlsplit(site.url).netloc:
                continue
            if target.scheme == "mailto":
                continue
            path = unquote(target.path).removeprefix(urlsplit(site.url).path)
            if not target.path.startswith(urlsplit(site.url).path):
                broken.append(f"{page}: {link} leaves the site's folder")
            elif path in read:
                if target.fragment and unquote(target.fragment) not in [*read[path].ids, "__skip"]:
                    broken.append(f"{page}: {link} has no such place")
            elif not (Path(site.folder) / path).is_file():
                broken.append(f"{page}: {link} is no page or file")
    assert not broken, "\n".join(broken)


def test_ids_are_unique_on_their_page(site: Site) -> None:
    twice = [
        f"{page}: {name}"
        for page, reader in _read(site).items()
        for name in set(reader.ids)
        if reader.ids.count(name) > 1 and not name.startswith("__")
    ]
    assert not twice, "\n".join(twice)


def test_no_page_loads_from_elsewhere_or_carries_a_handler(site: Site) -> None:
    for page, reader in _read(site).items():
        assert not reader.handlers, page
        for load in reader.loads:
            own = load.startswith(("https://example.org/news/dossier/", "data:"))
            assert own or not urlsplit(load).netloc, f"{page} loads {load}"


def test_every_page_has_a_content_policy(site: Site) -> None:
    for page in site.pages:
        path = site.folder / (page + "index.html" if page == "" or page.endswith("/") else page)
        html = path.read_text(encoding="utf-8")
        assert html.count('http-equiv="Content-Security-Policy"') == 1, page
        assert "script-src 'self' 'sha256-" in html, page

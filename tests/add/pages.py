"""Saved web pages as news sites' templates make them, in our own words, and the article each holds."""

from __future__ import annotations

import json
from dataclasses import dataclass

STORY = (
    "VERDAL, March 3 — The council voted on Tuesday to order an inquiry into the dam, which at least 1,200 people "
    "live below, after engineers “found no fewer than 14 cracks” in its eastern wall, officials said.",
    "“We were told for years that it was safe,” said Kari Berg, who has lived in the valley since 1987. “Nobody "
    "who lives here believes that any more.”",
    "The inquiry is expected to cost about $2.3 million, or roughly 4.5% of the yearly budget, and may last for up "
    "to six months, according to the mayor’s office. It was not immediately clear who would pay for repairs.",
    "Opponents called the vote “theatre”. The mayor, Ole Dahl, did not attend, and his deputy declined to comment.",
)
HEADLINE = "Council orders inquiry into the Verdal dam"
NAV = (
    "<nav><ul><li><a href='/'>Home</a></li><li><a href='/world'>World</a></li><li><a href='/sport'>Sport</a></li>"
    "<li><a href='/weather'>Weather</a></li></ul></nav>"
)
COOKIES = (
    "<div id='cookie-banner' class='cookie-consent' role='dialog'><p>We and our 842 partners use cookies to store "
    "information on your device. You can accept all or manage your choices at any time.</p><button>Accept all"
    "</button></div>"
)
RELATED = (
    "<aside class='related'><h2>More on this story</h2><ul><li><a href='/a'>Ten dams that worry engineers</a></li>"
    "<li><a href='/b'>Mayor denies rift with council</a></li></ul></aside>"
)
FOOTER = "<footer><p>© 2026 Valley Herald. All rights reserved.</p><a href='/terms'>Terms of use</a></footer>"


@dataclass(frozen=True)
class Page:
    """A page's markup, the paragraphs that must come in, and words that must not."""

    markup: str
    paragraphs: tuple[str, ...] = STORY
    never: tuple[str, ...] = (
        "Accept all",
        "Ten dams",
        "Weather",
        "All rights reserved",
        "partners use cookies",
    )
    title: str = HEADLINE


def json_ld(**more: object) -> str:
    """A NewsArticle as sites declare it."""
    thing = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": HEADLINE,
        "datePublished": "2026-03-03T18:04:00+01:00",
        "dateModified": "2026-03-05T09:00:00+01:00",
        "author": [{"@type": "Person", "name": "Ada Lund"}, {"@type": "Person", "name": "Per Vik"}],
        "publisher": {"@type": "Organization", "name": "Valley Herald"},
        "mainEntityOfPage": "https://herald.example.org/2026/03/03/dam",
        **more,
    }
    return f"<script type='application/ld+json'>{json.dumps(thing)}</script>"


def paragraphs(words: tuple[str, ...] = STORY, between: str = "") -> str:
    """The story in ``<p>``, with something between its paragraphs."""
    return between.join(f"<p>{text}</p>" for text in words)


def page(body: str, head: str = "", language: str = "en") -> str:
    """A whole page."""
    return (
        f"<!DOCTYPE html><html lang='{language}'><head><meta charset='utf-8'><title>{HEADLINE} | Valley Herald"
        f"</title>{head}</head><body>{body}</body></html>"
    )


ARTICLE = f"<main><article><h1>{HEADLINE}</h1>{paragraphs()}</article></main>"
UKRAINIAN = (
    "ВЕРДАЛЬ, 3 березня — Рада у вівторок проголосувала за розслідування стану дамби, нижче якої живуть щонайменше "
    "1200 людей, після того як інженери «знайшли не менше ніж 14 тріщин» у її східній стіні, повідомили посадовці.",
    "«Нам роками казали, що вона безпечна», — сказала Карі Берг, яка живе в долині з 1987 року. «Ніхто з тих, хто "
    "тут живе, більше в це не вірить».",
    "Розслідування коштуватиме приблизно 2,3 мільйона доларів і може тривати до шести місяців, повідомили в офісі "
    "мера. Хто заплатить за ремонт, наразі не відомо.",
)
_INLINE = (
    "<p>VERDAL, March 3 — The <a href='/c'>council</a> voted on Tuesday to <b>order an inquiry</b> into the dam, "
    "which <em>at least</em> <span class='num'>1,200</span> people live below, after engineers <q>“found no fewer "
    "than 14 cracks”</q> in its eastern wall, officials said.</p>"
)

PAGES = {
    "article with everything around it": Page(
        page(COOKIES + NAV + ARTICLE + RELATED + FOOTER, json_ld()),
    ),
    "advertisements between the paragraphs": Page(
        page(
            NAV
            + f"<article><h1>{HEADLINE}</h1>"
            + paragraphs(
                between="<div class='ad-slot advertisement' aria-hidden='true'><span>Advertisement</span></div>"
            )
            + f"</article>{FOOTER}"
        )
    ),
    "divs without one telling tag": Page(
        page(
            f"<div class='hdr'>{NAV}</div><div class='wrap'><div class='story-body'><h1>{HEADLINE}</h1>"
            f"{paragraphs()}</div></div><div class='footer'>© 2026 Valley Herald. All rights reserved.</div>"
        )
    ),
    "AMP": Page(
        page(
            f"<amp-consent><div>Accept all</div></amp-consent>{NAV}<article class='amp-wp-article'><h1 class="
            f"'amp-wp-title'>{HEADLINE}</h1><amp-ad width='300'></amp-ad><div class='amp-wp-article-content'>"
            f"{paragraphs()}</div></article>{FOOTER}",
            "<link rel='canonical' href='https://herald.example.org/2026/03/03/dam'>" + json_ld(),
        ).replace("<html", "<html amp")
    ),
    "WordPress": Page(
        page(
            f"<div id='page' class='site'>{NAV}<div id='primary'><article class='post type-post hentry'><header class="
            f"'entry-header'><h1 class='entry-title'>{HEADLINE}</h1></header><div class='entry-content'>{paragraphs()}"
            f"<div class='sharedaddy'><h3>Share this:</h3><ul><li><a href='#'>Twitter</a></li></ul></div></div>"
            f"</article></div><div id='secondary' class='widget-area'><h2>Recent posts</h2><ul><li>Ten dams</li></ul>"
            f"</div></div>{FOOTER}"
        ),
        never=("Accept all", "Recent posts", "All rights reserved", "Share this"),
    ),
    "links and emphasis inside sentences": Page(
        page(f"{NAV}<article><h1>{HEADLINE}</h1>{_INLINE}{paragraphs(STORY[1:])}</article>{FOOTER}")
    ),
    "line breaks for paragraphs": Page(
        page(
            f"{NAV}<article><h1>{HEADLINE}</h1><div class='article-body'>{'<br><br>'.join(STORY)}</div></article>{FOOTER}"
        )
    ),
    "tables for layout": Page(
        page(
            f"<table><tr><td colspan=2>{NAV}</td></tr><tr><td width=120><a href='/x'>Weather</a></td><td><h1>{HEADLINE}"
            f"</h1>{paragraphs()}</td></tr></table>{FOOTER}"
        ),
        never=("All rights reserved",),
    ),
    "a newsletter box, a video and read-more links inside": Page(
        page(
            f"<article><h1>{HEADLINE}</h1>"
            + paragraphs(
                between="<div class='newsletter-signup'><form><label>Sign up for our newsletter</label><input>"
                "</form></div><figure class='video'><video src='x.mp4'></video></figure>"
            )
            + f"</article>{RELATED}"
        ),
        never=("Ten dams",),
    ),
    "comments of readers": Page(
        page(
            ARTICLE
            + "<section id='comments' class='comments-area'><h2>3 comments</h2><ol class='comment-list'><li class='comment'"
            "><p>I have always said that this dam is rubbish and that nobody should live below it.</p></li></ol></section>"
        ),
        never=("I have always said", "3 comments"),
    ),
    "a language other than English": Page(
        page(
            f"{NAV}<article><h1>Рада призначила розслідування щодо дамби</h1>{paragraphs(UKRAINIAN)}</article>{FOOTER}",
            "<meta property='og:title' content='Рада призначила розслідування щодо дамби'>",
            "uk",
        ),
        UKRAINIAN,
        title="Рада призначила розслідування щодо дамби",
    ),
    "XHTML with a declaration": Page(
        "<?xml version='1.0' encoding='utf-8'?>\n" + page(f"{NAV}{ARTICLE}{FOOTER}").replace("<br>", "<br/>")
    ),
    "a live blog": Page(
        page(
            f"{NAV}<main><h1>{HEADLINE}</h1><article class='liveblog'>"
            + "".join(
                f"<section class='entry'><time datetime='2026-03-03T1{n}:00:00Z'>1{n}:00</time><p>{text}</p></section>"
                for n, text in enumerate(STORY)
            )
            + f"</article></main>{FOOTER}",
            json_ld(**{"@type": "LiveBlogPosting"}),
        )
    ),
}

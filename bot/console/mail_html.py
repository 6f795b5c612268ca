"""A mail's HTML as staff may look at it: cleaned of everything that loads, runs, hides or leads away. Pure."""

from __future__ import annotations

import html as escaping
from dataclasses import dataclass
from typing import Any

import nh3
from selectolax.lexbor import LexborHTMLParser

from bot.secrets.masking import starred
from bot.web.visible import visible
from nlp import taxnumbers

MOST = 200_000
"""Characters of HTML that are shown; the plain text beside it has the rest."""
DEEPEST = 200
"""Elements within one another: more is no letter, and would cost the parser dearly."""
_TAGS = {
    "a", "abbr", "b", "big", "blockquote", "br", "caption", "center", "cite", "code", "col", "colgroup", "dd", "del",
    "div", "dl", "dt", "em", "font", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "ins", "kbd", "li", "ol", "p",
    "pre", "q", "s", "small", "span", "strike", "strong", "sub", "sup", "table", "tbody", "td", "tfoot", "th", "thead",
    "tr", "tt", "u", "ul",
}  # fmt: skip
_DROPPED = {"script", "style", "title", "head", "template", "noscript", "iframe", "object", "svg", "math"}
_LONGEST_LINK = 200


@dataclass(frozen=True, slots=True)
class Cleaned:
    """The HTML to be shown, and why it is not whole, where it is not."""

    html: str
    trouble: str = ""


def cleaned(source: str, reading: dict[str, Any]) -> Cleaned:
    """The mail's HTML without scripts, styles, pictures, forms and links (where each led is written behind it).

    Taxpayer numbers are starred as everywhere; HTML in which one is split by tags, so that it cannot be starred in its
    place, is not shown at all.
    """
    if _too_deep(source[:MOST]):
        return Cleaned("", "Its HTML is nested too deeply to be shown. Look at the text.")
    trouble = "It is very long: only its beginning is shown." if len(source) > MOST else ""
    kept = nh3.clean(
        source[:MOST],
        tags=_TAGS,
        clean_content_tags=_DROPPED,
        attributes={"a": {"href"}, "td": {"colspan", "rowspan"}, "th": {"colspan", "rowspan"}},
        url_schemes={"http", "https", "mailto", "tel"},
        strip_comments=True,
        link_rel=None,
    )
    shown = starred(visible(_without_links(kept)), reading)
    words = LexborHTMLParser(shown).text(separator="") if shown else ""
    if taxnumbers.mask(words, taxnumbers.find(words)) != words:
        return Cleaned("", "A taxpayer number in it cannot be covered in its place. Look at the text.")
    return Cleaned(shown, trouble)


def _without_links(source: str) -> str:
    """Write where each link leads behind its words, and take the link away."""
    parser = LexborHTMLParser(source)
    for link in parser.css("a"):
        target = " ".join((link.attributes.get("href") or "").split())[:_LONGEST_LINK]
        if target and target != link.text().strip():
            link.insert_after(f" [link to {target}]")
        link.unwrap()
    return parser.body.inner_html or "" if parser.body is not None else ""


def _too_deep(source: str) -> bool:
    """Whether elements lie too deep within one another, counted by the bare tags so that no parser has to try."""
    depth = 0
    for piece in source.split("<")[1:]:
        name = piece[:1]
        if name == "/":
            depth = max(depth - 1, 0)
        elif name.isalpha() and not piece[:6].lower().startswith(_SINGLE):
            depth += 1
            if depth > DEEPEST:
                return True
    return False


_SINGLE = ("br", "hr", "img", "meta", "input", "link", "col", "p", "li", "td", "tr", "th", "dd", "dt", "area", "wbr")
"""Elements that need no end, or are often left without one."""


def document(source: Cleaned, style: str) -> str:
    """The page for the frame that shows it. `style`: address of the style sheet."""
    notice = f'<p class="trouble">{escaping.escape(source.trouble)}</p>' if source.trouble else ""
    return (
        '<!doctype html><html lang="und"><head><meta charset="utf-8"><title>The mail as it was formatted</title>'
        f'<link rel="stylesheet" href="{style}"></head><body class="letter">{notice}{source.html}</body></html>'
    )

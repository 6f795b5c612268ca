"""Collect what the style sheets inside an HTML mail say about whether its elements can be seen."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborHTMLParser, SelectolaxError

from mailflows.html.looks import declarations

MOST_RULES = 100
"""Rules that are applied; each is looked for in the whole mail."""

_HIDING = re.compile(
    r"display|visibility|opacity|font|color|colour|background|height|width|overflow|position|indent|clip|"
    r"transform|decoration|margin|white-space"
)


def sheet_rules(tree: LexborHTMLParser) -> dict[int, dict[str, str]]:
    """Collect what the style sheets in the mail say about each element, by the element's id."""
    found: dict[int, dict[str, str]] = {}
    budget = MOST_RULES
    for sheet in tree.css("style")[:20]:
        for selector, block in _rules(sheet.text(deep=True)[:200_000]):
            if budget <= 0:
                return found
            style = {name: value for name, value in declarations(block).items() if _HIDING.search(name)}
            if not style:
                continue
            budget -= 1
            try:
                nodes = tree.css(selector[:500])
            except (SelectolaxError, ValueError):
                continue
            for node in nodes:
                found.setdefault(node.mem_id, {}).update(style)
    return found


def _rules(sheet: str) -> list[tuple[str, str]]:
    """Split a style sheet into selectors and blocks; media queries for other media than a screen are left out."""
    pieces = sheet.split("/*")
    css = pieces[0] + "".join(piece.partition("*/")[2] for piece in pieces[1:])
    css = css.replace("<!--", "").replace("-->", "")
    rules: list[tuple[str, str]] = []
    skipping = False
    for chunk in css.split("}"):
        selector, brace, block = chunk.partition("{")
        if not brace:
            skipping = False
            continue
        if selector.strip().startswith("@"):
            condition = selector.lower()
            skipping = "@media" not in condition or any(
                word in condition for word in ("print", "min-", "max-", "prefers", "speech", "orientation")
            )
            selector, brace, block = block.partition("{")
            if not brace:
                skipping = False
                continue
        if not skipping and selector.strip():
            rules.append((selector.strip(), block))
    return rules

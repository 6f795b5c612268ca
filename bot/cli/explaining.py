"""`read --explain`: the mail itself with its readings marked in colour, and why each rule fired."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from rich.console import Group
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from bot.cli.shown import coloured, console
from bot.secrets.masking import starred
from bot.understand import LONGEST
from mailflows.values import Mail
from nlp.entities import entities
from nlp.instruction import TELLING, Signal

FIELDS = {
    "election": "bold green",
    "quantity": "bold magenta",
    "account": "bold blue",
    "signers": "bold yellow",
    "address": "cyan",
    "phone": "cyan",
    "tin": "cyan",
    "tin_last4": "cyan",
    "dated": "cyan",
}
"""In what colour the words of each field of the reading are shown; the wider ones first, so that others lie over them."""

_LEFT_OPEN = "red underline"
"""Words that kept a clear reading from standing."""

_NOTICED = "bright_black underline"
"""Names, amounts and dates that the trained model saw and no field took: nothing was decided on them."""


def explained(mail: Mail, result: dict[str, Any]) -> None:
    """Print one mail with its readings marked. `result`: its reading and decision, as the contract has them."""
    head = Text.assemble((result["kind"], "bold"), " -> ", coloured(result["action"]))
    own = _own_words(mail, result)
    subject = Text.assemble(("Subject: ", "dim"), _marked(mail.subject, "subject", result))
    console.print(
        Panel(
            Group(subject, Text(), own), title=head, title_align="left", subtitle=result["file"], subtitle_align="right"
        )
    )
    noticed = any(span.style == _NOTICED for text in (subject, own) for span in text.spans)
    console.print(_legend((item["field"] for item in result["evidence"]), noticed=noticed))
    table = Table.grid(padding=(0, 2))
    for source in dict.fromkeys(item["source"] for item in result["evidence"]):
        if source.startswith("attachment:"):
            for item in result["evidence"]:
                if item["source"] == source:
                    table.add_row(Text(source, style="dim"), Text(item["field"]), _words(item["text"], item["field"]))
    for rule in result["why"]:
        table.add_row(_head(rule["rule"]), Text(rule["meaning"]), Text(rule["text"], style="dim"))
    for rule in result["rules"]:
        table.add_row(Text("rule", style="dim"), Text(rule["rule"]), Text(rule["meaning"], style="dim"))
    console.print(table)


def _head(rule: str) -> Text:
    """Say what a rule of reading did: told how something was found, showed it to a person, or left a line open."""
    if rule in TELLING:
        return Text("read", style="dim")
    return Text("flagged" if rule in frozenset(Signal) else "left open", style="red")


def _own_words(mail: Mail, result: dict[str, Any]) -> Text:
    """Give what the sender newly wrote, marked; filled-in lines of a form that stands in quoted text included."""
    text = _marked(mail.text, "body", result)
    if mail.new_start < 0 or not mail.new_text:
        return text
    end = mail.new_start + len(mail.new_text)
    read = [item for item in result["evidence"] if item["source"] == "body"]
    if any(item["end"] > end or item["start"] < mail.new_start for item in read):
        return text
    return text[mail.new_start : end]


def _marked(words: str, source: str, result: dict[str, Any]) -> Text:
    """Give one source's text with the evidence in colour; taxpayer numbers masked at equal length (ARCHITECTURE.md, What never happens)."""
    text = Text(starred(words, result))
    taken = [item for item in result["evidence"] if item["source"] == source]
    for entity in entities(words[:LONGEST]):
        if not any(item["start"] < entity.end and entity.start < item["end"] for item in taken):
            text.stylize(_NOTICED, entity.start, entity.end)
    for field, style in FIELDS.items():
        for item in result["evidence"]:
            if item["source"] == source and item["field"] == field:
                text.stylize(style, item["start"], item["end"])
    for rule in result["why"]:
        at = words.find(rule["text"]) if rule["text"] else -1
        if at >= 0 and rule["rule"] not in TELLING:
            text.stylize(_LEFT_OPEN, at, at + len(rule["text"]))
    return text


def _words(words: str, field: str) -> Text:
    """Give a value's words in its field's colour."""
    return Text(words, style=FIELDS.get(field, ""))


def _legend(fields: Iterable[str], *, noticed: bool) -> Text:
    """Say which colour stands for what, of those that are there."""
    there = dict.fromkeys(fields)
    shown = [_words(field.replace("_", " "), field) for field in FIELDS if field in there]
    if noticed:
        shown.append(Text("noticed, not used", style=_NOTICED))
    if not there:
        shown.insert(0, Text("nothing was read in it", style="dim"))
    return Text.assemble(("marked: ", "dim") if there else "", Text(" · ").join(shown))

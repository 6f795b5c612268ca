"""What the options of one form choose: which is ticked, which was left standing, and what was written on its line."""

from __future__ import annotations

import re

from mailflows.forms.options import Option
from mailflows.forms.values import Span, before_blank, placeholder, trimmed

_ACCOUNT = re.compile(r"\b[A-Z]{2,3}[-\s]?\d{3,8}\b")
_MEANT_AS_AMOUNT = re.compile(
    r"\d|\b(?:thousand|hundred|million|half|third|quarter|percent|dollars|bonds?)\b", re.IGNORECASE
)
_AMOUNT_LABEL = re.compile(
    r"(?:(?:principal\s+|face\s+)?amount|number(?:\s+of\s+(?:shares|units))?)\s*[:=]\s*", re.IGNORECASE
)
_EDGE_MARKS = re.compile(r"[\s|]*[\[(]?[xX✓✔_\s]{1,4}[\])]\s*")
_PRINTED_OPTION = re.compile(
    r"(?:[\s>*•·|–-]|\bo\b|[(\[]?\b[1-9a-d][.)\]]|\b(?:no\.?\s?|option\s|box\s|item\s)?(?:[1-9a-d]|i{1,3})\b[.):]?(?=\s*\|))*"
    r"(?:tender\s+all\s+old\s+notes\s+held\s+for\s+my\s+account|tender\s+only\s+the\s+aggregate\s+principal\s+amount\s+of\s+old\s+notes\s+indicated)"
    r"[\s._:>|]*",
    re.IGNORECASE,
)
"""An option in the letter's own words, with nothing filled in."""


def option_rest(text: str, option: Option) -> tuple[str, Span] | None:
    """Say what was written on an option's line besides its own words: an amount, an account, or a remark."""
    if option.rest is None:
        return None
    span = trimmed(text, *option.rest, closing_stop=True)
    if span is None:
        return None
    lead = _EDGE_MARKS.match(text, *span)
    if lead:
        span = trimmed(text, lead.end(), span[1], closing_stop=True)
        if span is None:
            return None
    if label := _AMOUNT_LABEL.match(text, *span):
        span = trimmed(text, label.end(), span[1], closing_stop=True)
        if span is None:
            return None
    span = before_blank(text, span)
    value = text[span[0] : span[1]]
    if placeholder(value) or not any(c.isalnum() for c in value):
        return None
    account = _ACCOUNT.search(value)
    if account and len(value) - len(account.group()) < 30 and not re.search(r"\d", value.replace(account.group(), "")):
        return "account", (span[0] + account.start(), span[0] + account.end())
    return ("amount" if _MEANT_AS_AMOUNT.search(value) else "remark"), span


def ticks_of(options: tuple[Option, ...], kind: str) -> bool | None:
    """Say whether an option is ticked; where it stands more than once, one tick is enough."""
    states = [option.ticked(options) for option in options if option.kind == kind]
    if any(state is True for state in states):
        return True
    return False if any(state is False for state in states) else None


def left_standing(options: tuple[Option, ...]) -> str | None:
    """Give the one of "all" and "part" that was left standing where the other was crossed out and no box is there."""
    chosen = [option for option in options if option.kind in ("all", "part")]
    standing = {option.kind for option in chosen if not option.struck}
    if len(standing) == 1 and {option.kind for option in chosen} == {"all", "part"}:
        return None if any(option.boxed for option in options if not option.struck) else standing.pop()
    return None


def left_blank(text: str, option: Option) -> bool:
    """Say whether an option without a box is the letter's own line, or a label with a colon, and nothing more."""
    if _PRINTED_OPTION.fullmatch(text, option.start, option.end):
        return True
    own = text[option.start : option.end].rstrip(" _.\t-–—")
    return own.endswith(":") and option_rest(text, option) is None


def unmarked(options: tuple[Option, ...]) -> bool:
    """Say whether "all" and "part" both stand there, neither ticked, crossed out, nor written on."""
    chosen = [option for option in options if option.kind in ("all", "part")]
    return {option.kind for option in chosen} == {"all", "part"} and not any(
        option.boxed or option.struck for option in options
    )

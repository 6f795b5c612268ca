"""Accounts named by a client's or another holder's name."""

from __future__ import annotations

import re
from functools import lru_cache

from nlp.accounts.mention import Mention
from nlp.context import Account, Context
from nlp.patterns.possible import flat, plain_part
from nlp.words.firms import FIRM_WORDS
from nlp.words.persons import COMMON_WORDS


def by_name(text: str, context: Context) -> list[Mention]:
    """Clients' names, for brokers; for anyone else the full name of another holder."""
    found: list[Mention] = []
    if context.role == "unknown":
        return found
    flattened = flat(text)
    for pattern, word, accounts in _name_patterns(
        context.accounts, context.sender_accounts if context.role == "broker" else ()
    ):
        if word not in flattened:
            continue
        for match in pattern.finditer(text):
            mine = tuple(account for account in accounts if account in context.sender_accounts)
            if context.role != "broker" and mine:
                continue
            mention = Mention(match.start(), match.end(), match.group(), mine or accounts, sure=False)
            if not any(mention.start < other.end and other.start < mention.end for other in found):
                found.append(mention)
    return found


@lru_cache(maxsize=64)
def _name_patterns(
    accounts: tuple[Account, ...], own: tuple[str, ...]
) -> tuple[tuple[re.Pattern[str], str, tuple[str, ...]], ...]:
    """Patterns of names, longest first, each with a word it needs and the accounts it may mean. Surnames only among `own`."""
    names: dict[tuple[str, str], list[str]] = {}
    for account in accounts:
        for name in _names_of(account, short=account.account in own):
            holders = names.setdefault(name, [])
            if account.account not in holders:
                holders.append(account.account)
    ordered = sorted(names.items(), key=lambda item: -len(item[0][0]))
    return tuple(
        (re.compile(rf"(?<![\w-]){name}(?:'?s)?(?![\w-])"), word, tuple(found)) for (name, word), found in ordered
    )


def _names_of(account: Account, *, short: bool) -> list[tuple[str, str]]:
    """Give regular expressions of an account's names, each with a word it needs.

    The whole names, and for a broker's own client the distinctive words.
    """
    wholes = [(f"(?i:{re.escape(name)})", plain_part(name)) for name in (account.registration, *account.holders)]
    for holder in account.holders:
        words = holder.split()
        if len(words) > 2:
            pattern = rf"(?i:{re.escape(words[0])}\s+(?:\w\.?\s+)*{re.escape(words[-1])})"
            wholes.append((pattern, plain_part(words[-1])))
    if not short:
        return wholes
    distinctive = [
        word for word in re.findall(r"[^\W\d_][\w'-]{2,}", account.registration) if word.lower() not in FIRM_WORDS
    ]
    if account.type in {"corporation", "llc", "partnership", "pension"}:
        wholes.extend(
            (r"\s+".join(map(_cased, distinctive[:count])), plain_part(distinctive[0]))
            for count in range(min(2, len(distinctive)), 0, -1)
        )
    else:
        surnames = {holder.split()[-1] for holder in account.holders} | ({distinctive[-1]} if distinctive else set())
        wholes.extend(
            (
                rf"(?:(?i:mr|mrs|ms|dr|miss)\.?\s+)?(?:\w\.\s*)?{_cased(surname)}(?:,?\s+(?:(?i:trust|estate)|\w(?=\s|$|\.)\.?))?",
                plain_part(surname),
            )
            for surname in sorted(surnames - {"Jr.", "Sr."})
        )
    return wholes


def _cased(word: str) -> str:
    """Pattern of a name as names are written; in lower case only where it cannot be a common word."""
    spellings = {word, word.upper()} | ({word.lower()} if len(word) > 4 and word.lower() not in COMMON_WORDS else set())
    return f"(?:{'|'.join(sorted(map(re.escape, spellings)))})"

"""Accounts named by a client's or another holder's name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from nlp.accounts.mention import Mention
from nlp.context import Account, Context, Register
from nlp.patterns.possible import flat, plain_part
from nlp.words.firms import FIRM_WORDS
from nlp.words.persons import COMMON_WORDS


def by_name(text: str, context: Context) -> list[Mention]:
    """Clients' names, for brokers; for anyone else the full name of another holder."""
    found: list[Mention] = []
    if context.role == "unknown":
        return found
    flattened = flat(text)
    known = [*_whole_names(context.accounts).possible_in(flattened)]
    if context.role == "broker":
        known += _short_names(context.own).possible_in(flattened)
    for name, accounts in sorted(known, key=lambda one: -len(one[0])):
        for match in _compiled(name).finditer(text):
            mine = tuple(account for account in accounts if account in context.sender_accounts)
            if context.role != "broker" and mine:
                continue
            mention = Mention(match.start(), match.end(), match.group(), mine or accounts, sure=False)
            if not any(mention.start < other.end and other.start < mention.end for other in found):
                found.append(mention)
    return found


_RUNS = re.compile(r"[a-z0-9]+")


class _Names:
    """Patterns of names, each with the accounts that it may mean, found by a word that it needs.

    A register has tens of thousands of names, and a mail a few hundred words: each word is looked up, and only the patterns that
    need one of them are compiled and tried.
    """

    def __init__(self, names: Iterable[tuple[str, str, tuple[str, ...]]]) -> None:
        """Take pattern, needed word and accounts of each, in the order in which they shall be tried."""
        self._names = tuple(names)
        self._places: dict[str, list[int]] = {}
        for place, (_, word, _) in enumerate(self._names):
            self._places.setdefault(word, []).append(place)

    def possible_in(self, flattened: str) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Give those that may stand in a text, in their order. `flattened`: the text as `flat` gives it."""
        words = set(_RUNS.findall(flattened))
        # A name may stand in the genitive or the plural: "Mercers", "Mercer's". One without plain letters needs no word.
        words |= {word[:-1] for word in words if word.endswith("s")} | {""}
        for place in sorted(place for word in words for place in self._places.get(word, ())):
            name, _, accounts = self._names[place]
            yield name, accounts


@lru_cache(maxsize=2048)
def _compiled(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-]){name}(?:'?s)?(?![\w-])")


@lru_cache(maxsize=2)
def _whole_names(register: Register) -> _Names:
    """Give the whole names of all accounts: registrations and holders."""
    return _gathered((account, name) for account in register for name in _wholes_of(account))


@lru_cache(maxsize=64)
def _short_names(own: tuple[Account, ...]) -> _Names:
    """Give the short names by which a broker calls his clients."""
    return _gathered((account, name) for account in own for name in _shorts_of(account))


def _gathered(named: Iterable[tuple[Account, tuple[str, str]]]) -> _Names:
    """Give each name once, with all its accounts, the longest first."""
    names: dict[tuple[str, str], list[str]] = {}
    for account, name in named:
        holders = names.setdefault(name, [])
        if account.account not in holders:
            holders.append(account.account)
    ordered = sorted(names.items(), key=lambda item: -len(item[0][0]))
    return _Names((name, word, tuple(found)) for (name, word), found in ordered)


def _wholes_of(account: Account) -> list[tuple[str, str]]:
    """Give regular expressions of an account's whole names, each with a word it needs."""
    wholes = [(f"(?i:{re.escape(name)})", plain_part(name)) for name in (account.registration, *account.holders)]
    for holder in account.holders:
        words = holder.split()
        if len(words) > 2:
            pattern = rf"(?i:{re.escape(words[0])}\s+(?:\w\.?\s+)*{re.escape(words[-1])})"
            wholes.append((pattern, plain_part(words[-1])))
    return wholes


def _shorts_of(account: Account) -> list[tuple[str, str]]:
    """Give regular expressions of the distinctive words of a client's names, each with a word it needs."""
    distinctive = [
        word for word in re.findall(r"[^\W\d_][\w'-]{2,}", account.registration) if word.lower() not in FIRM_WORDS
    ]
    if account.type in {"corporation", "llc", "partnership", "pension"}:
        return [
            (r"\s+".join(map(_cased, distinctive[:count])), plain_part(distinctive[0]))
            for count in range(min(2, len(distinctive)), 0, -1)
        ]
    surnames = {holder.split()[-1] for holder in account.holders} | ({distinctive[-1]} if distinctive else set())
    return [
        (
            rf"(?:(?i:mr|mrs|ms|dr|miss)\.?\s+)?(?:\w\.\s*)?{_cased(surname)}(?:,?\s+(?:(?i:trust|estate)|\w(?=\s|$|\.)\.?))?",
            plain_part(surname),
        )
        for surname in sorted(surnames - {"Jr.", "Sr."})
    ]


def _cased(word: str) -> str:
    """Pattern of a name as names are written; in lower case only where it cannot be a common word."""
    spellings = {word, word.upper()} | ({word.lower()} if len(word) > 4 and word.lower() not in COMMON_WORDS else set())
    return f"(?:{'|'.join(sorted(map(re.escape, spellings)))})"

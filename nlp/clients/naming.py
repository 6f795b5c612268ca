"""Where a sentence names a broker's client, in whatever way: number, name, both side by side, or "the hospital"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from nlp.accounts.door import OTHER, Mention
from nlp.context import Account, Context, Register
from nlp.names.nicknames import same_person_first_name
from nlp.patterns.late import Late

_TITLES = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "miss",
        "dr",
        "our",
        "client",
        "customer",
        "cust",
        "the",
        "a/c",
        "acct",
        "account",
        "estate",
        "est",
        "trust",
        "tr",
        "folks",
        "family",
        "people",
        "couple",
        "co",
        "inc",
        "llc",
        "lp",
        "bros",
        "of",
        "dtd",
        "jtwros",
        "b/o",
        "fbo",
        "bonds",
        "notes",
        "position",
        "holding",
    ]
)
"""Words that stand beside a client's name and name nobody."""
_NOT_BEFORE = frozenset(["of", "bonds", "notes", "position", "holding"])
"""What stands before a name and is no part of it."""
_INSTITUTIONS = frozenset(
    [
        "hospital",
        "endowment",
        "foundation",
        "trust",
        "estate",
        "fund",
        "company",
        "corporation",
        "church",
        "school",
        "college",
        "university",
        "charity",
        "partnership",
        "partners",
        "union",
        "society",
    ]
)
"""What an institution among the clients is called without its name, where only one is such: "the hospital"."""
_WORD = Late(r"[^\W\d_][\w&'’-]{0,40}\.?|a/c|b/o")
_BEFORE = re.compile(r"(?<![\w$.,/])[^\W\d_][\w&'’-]{0,40}\.?")
_SAYS_HELD = re.compile(r"(?:holding|position|bonds|notes)\W{0,3}\$?\d", re.IGNORECASE)
"""Behind a name, says how much there is: "BK-3002 holding 20"."""
_BETWEEN = Late(r"[ \t\n]{0,3}(?:[,(/:–—-][ \t\n]{0,2})?(?:(?:and|&)[ \t\n]{1,2})?")


@dataclass(frozen=True, slots=True)
class Client:
    """Words that name one client, or several at once; `accounts` is empty where the register has none such."""

    start: int
    end: int
    accounts: tuple[str, ...]


def clients(text: str, begin: int, named: Sequence[Mention], context: Context) -> tuple[Client, ...]:
    """Give the clients that a sentence names. `text` begins at `begin` of the passage in which `named` was found."""
    every = context.accounts.by_account
    own = context.own.by_account
    found = [
        Client(mention.start - begin, mention.end - begin, mention.accounts)
        for mention in named
        if mention.accounts != OTHER
    ]
    short = _short(text, own)
    found = [one for one in found if not any(_overlap(one, other) for other in short)] + short
    found += [one for one in _institutions(text, context.own) if not any(_overlap(one, other) for other in found)]
    found.sort(key=lambda one: one.start)
    joined: list[Client] = []
    for one in found:
        words = _words_of(one, every)
        wide = _widened(text, one, words) if words else one
        last = joined[-1] if joined else None
        if last and last.accounts == wide.accounts and _adjoin(text, last.end, max(wide.start, last.end)):
            joined[-1] = Client(last.start, max(wide.end, last.end), last.accounts)
        elif last and wide.start < last.end:
            joined.append(Client(last.end, max(wide.end, last.end), wide.accounts))
        else:
            joined.append(wide)
    return tuple(joined)


_SHORT = re.compile(r"(?<![\w$.,/-])(?P<digits>\d{4})\s{1,2}(?P<name>[^\W\d_]{3,30})(?![\w-])")


def _short(text: str, own: Mapping[str, Account]) -> list[Client]:
    """Find "3001 chu": the last figures of an account's number beside its client's name, in any letters."""
    found = []
    for match in _SHORT.finditer(text):
        meant = [
            account
            for account in own.values()
            if account.account.endswith(f"-{match['digits']}")
            and match["name"].lower() in re.findall(r"[^\W\d_]+", account.registration.lower())
        ]
        if len(meant) == 1:
            found.append(Client(match.start(), match.end(), (meant[0].account,)))
    return found


def _overlap(one: Client, other: Client) -> bool:
    """Tell whether two stretches share a place."""
    return one.start < other.end and other.start < one.end


def _adjoin(text: str, start: int, end: int) -> bool:
    """Tell whether nothing stands between two namings of one client but a sign or two."""
    return not text[start:end].strip(" \t\n,()/:–—-") and "\n\n" not in text[start:end]


def _words_of(client: Client, own: Mapping[str, Account]) -> frozenset[str]:
    """Give the words of a client's registration and holders, in small letters; nothing of several clients."""
    account = own.get(client.accounts[0]) if len(client.accounts) == 1 else None
    if account is None:
        return frozenset()
    return frozenset(
        word.strip(".'’-")
        for name in (account.registration, *account.holders)
        for word in re.findall(r"[\w&'’.-]+", name.lower())
    )


def _of_it(word: str, words: frozenset[str]) -> bool:
    """Tell whether a word belongs to a client's name, cut short or not, or is a title."""
    small = word.lower().strip(".'’")
    small = small.removesuffix("'s").removesuffix("’s")
    return (
        small in words
        or small in _TITLES
        or (word[0].isupper() and any(same_person_first_name(small, one) for one in words if len(one) > 2))
        or (len(small) >= 2 and word[0].isupper() and any(one.startswith(small) for one in words))
        or (len(small) == 1 and word[0].isupper() and word != "I" and any(one[0] == small for one in words if one))
    )


def _widened(text: str, client: Client, words: frozenset[str]) -> Client:
    """Take in the given names, titles and kinds of account on both sides of a name."""
    start, end = client.start, client.end
    while (gap := _BETWEEN.match(text, end)) and (word := _WORD.match(text, gap.end())) and _of_it(word.group(), words):
        if _SAYS_HELD.match(text, gap.end()):
            break
        if re.search(r"\n|and|&", gap.group()) and word.group().lower().strip(".") not in words:
            break
        end = word.end() - word.group().endswith(".")
    if text.find("(", start, end) >= 0 and text[end : end + 1] == ")":
        end += 1
    before = list(_BEFORE.finditer(text[:start], max(0, start - 80)))
    for word in reversed(before):
        parted = text[word.end() : start].strip(" (")
        if parted not in {"", "and", "&"} or not _of_it(word.group(), words):
            break
        joins = parted != ""
        if word.group().lower() in _NOT_BEFORE or (joins and word.group().lower().strip(".") not in words):
            break
        start = word.start()
    return Client(start, end, client.accounts)


@lru_cache(maxsize=4096)
def _institutions_in(registration: str) -> tuple[str, ...]:
    """Give the kinds of institutions named in an account's title; the register's titles are the same from mail to mail."""
    return tuple(word for word in re.findall(r"[a-z]+", registration.lower()) if word in _INSTITUTIONS)


@lru_cache(maxsize=64)
def _kinds(own: Register) -> Mapping[str, frozenset[str]]:
    """Give the kinds of institutions that a sender's accounts are, each with the accounts."""
    kinds: dict[str, set[str]] = {}
    for account in own:
        for word in _institutions_in(account.registration):
            kinds.setdefault(word, set()).add(account.account)
    return {kind: frozenset(accounts) for kind, accounts in kinds.items()}


def _institutions(text: str, own: Register) -> list[Client]:
    """Find "the hospital", "HOSP ENDOW": a kind of client, whole or cut short, that only one of the sender's is."""
    kinds = _kinds(own)
    found = []
    for match in re.finditer(r"(?<![\w-])(?P<the>[Tt]he\s)?(?P<word>[A-Za-z]{4,12})(?![\w-])", text):
        word = match["word"].lower()
        meant = {
            accounts
            for kind, accounts in kinds.items()
            if (word == kind and (match["the"] or match["word"].isupper()))
            or (match["word"].isupper() and kind.startswith(word))
        }
        if len(meant) == 1 and len(only := next(iter(meant))) == 1:
            found.append(Client(match.start(), match.end(), tuple(only)))
    return found

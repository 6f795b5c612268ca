"""Which account is meant? By its number in any writing, by a description, by a client's name, by "both"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from nlp.context import Account, Context
from nlp.possible import flat, plain_part
from nlp.sifted import Sifted
from nlp.vocabulary import BOTH, COMMON_WORDS, FIRM_WORDS, KINDS_OF_ACCOUNT

OTHER = ("*other*",)
"""The accounts of a mention that says "the other one": those of the sender that were not named last."""


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that name an account. `accounts` is empty where the register has none such; `sure`: by its number."""

    start: int
    end: int
    text: str
    accounts: tuple[str, ...]
    sure: bool = True
    """False for a bare number or a description, which name nothing when they fit no account of the sender."""


_NUMBER = re.compile(r"(?<![\w-])(?P<prefix>[A-Za-z]{2,3})\s?[-–—.#]?\s?(?P<digits>\d{4,6})(?![\w]|-\d)")
_BARE = Sifted(
    r"\b(?:account|acct|a/c|ac|acc)s?\.?\s*(?:no\.?|number|num|nr\.?|#|ending(?:\s+(?:in|with))?)?\s*:?\s*#?\s*(?:x+|\*+)?(?P<digits>\d{4})(?![\d,.]\d|\w)|(?<![\w$-])#\s?(?P<hash>\d{4})(?![\d,]|\w)"
    r"|\bform\s+(?:(?:is|was|here|attached|enclosed)\s+)?(?:for|of|on)\s+(?P<form>\d{4})(?![\d,.]\d|\w)",
    re.IGNORECASE,
)
_HEAD = re.compile(
    r"(?m)^[> \t]{0,6}(?:[-*•·]\s{1,3}|\d{1,2}[.)]\s{1,3})?(?P<digits>\d{4})(?=\s{1,3}[A-Z(]|(?P<mark>\s?[:/–-]))"
)
"""Four figures at the head of a line: a broker's own short for an account's number, if he has one that ends so."""
_THE_OTHER = re.compile(
    r"\bthe\s+other(?:\s+(?:one|account|acct|pot|bucket|basket|portfolio))?(?=\s*(?:[.,;:!?]|$)|\s+(?:stays?|is|alone|be|goes|will|should|can|remains?|sits?|has(?:n['’]t)?|waits?|isn['’]t|won['’]t)(?!\w))",
    re.IGNORECASE,
)
_BOTH = re.compile(BOTH, re.IGNORECASE)
_KINDS = r"(?:(?:the|my|our|from|in)\s{1,3}){0,2}(?:regular|taxable|other|individual|normal|ordinary|plain|personal|brokerage|joint|main|ira|trust|second|first)\b"
_OR_ANOTHER = re.compile(rf"\s{{0,3}}(?:accounts?\s{{0,3}})?,?\s{{0,3}}or\s{{1,3}}{_KINDS}", re.IGNORECASE)
_ANOTHER_OR = re.compile(
    rf"\b{_KINDS}\s{{0,3}}(?:accounts?\s{{0,3}})?,?\s{{0,3}}or\s{{1,3}}(?:(?:the|my|our|from|in)\s{{1,3}}){{0,2}}$",
    re.IGNORECASE,
)
"""Around a description of an account that is one of two: "IRA or regular"."""
_OR_ONE = re.compile(
    r"\s{0,3}(?:(?:of\s{1,3})?(?:the\s{1,3}|my\s{1,3}|our\s{1,3})?(?:accounts?|them)\s{0,3})?(?:\?|,?\s{0,3}or\b)",
    re.IGNORECASE,
)
_ONE_OR = re.compile(
    r"\b(?:or|whether|if|maybe|perhaps|not)\s{1,3}(?:in\s{1,3}|for\s{1,3}|to\s{1,3}|from\s{1,3})?$", re.IGNORECASE
)
"""Around "both" where it is not said that it is both: "both or one", "one or both accounts", "both accounts?"."""
_NEAR = 20
"""Signs before a word that are looked at."""


def mentions(text: str, context: Context) -> tuple[Mention, ...]:
    """Find every mention of an account in `text`, in order, the surer of overlapping ones."""
    found = _with_ranges(text, [*_by_number(text, context)], context)
    for further in (
        _by_bare_number(text, context),
        _by_both(text, context),
        _by_name(text, context),
        _not_in_doubt(text, _by_kind(text, context)),
    ):
        found.extend(
            mention
            for mention in further
            if not any(mention.start < other.end and other.start < mention.end for other in found)
        )
    ordered = sorted(found, key=lambda mention: mention.start)
    return tuple(_at_odds(text, ordered) if context.role == "broker" else ordered)


_LABELS = r"acc(?:oun)?t|a/c|account|number|no|nr|client|customer|name|named|owner|holder|holders|beneficial|b/o|f/?b/?o|registered|held|belonging|in|the|of|for|to|by|by\s+the|is|which|whose|our|your|his|her|their|mr|mrs|ms|dr|miss|c/o|ref"
_BESIDE = re.compile(rf"(?:[ \t,;:/()\[\]\"'#–—-]|\.(?=\s)|\n(?!\s*\n)|\b(?:{_LABELS})\b\.?)*", re.IGNORECASE)
"""What stands between an account's number and its client's name."""
_NAMES_IT = re.compile(
    r"\b(?:client|customer|name|named|owner|holder|beneficial|b/o|f/?b/?o|registered|held|belonging|acc(?:oun)?t|a/c)\b",
    re.IGNORECASE,
)
_GIVEN_NAMES = re.compile(r"(?:\b[A-Z][\w.'-]{0,20}[ \t]{1,3}){1,2}$")
_GIVEN_BEHIND = re.compile(r"^,?[ \t]{1,3}[A-Z][\w.'-]{0,20}(?:[ \t][A-Z]\.?)?(?=[ \t,(/–—-])")
"""A client's given names before or behind the surname."""
_FARTHEST = 60


def _at_odds(text: str, ordered: Sequence[Mention]) -> list[Mention]:
    """Join a number and another client's name that stand side by side to one mention of no account: "BK-2001, Carmen Delgado".

    A number or a name that has its own partner beside it is none of these: "Grant BK-2001, Delgado BK-2002".
    """
    result: list[Mention] = []
    for index, mention in enumerate(ordered):
        last = result[-1] if result else None
        further = ordered[index + 1] if index + 1 < len(ordered) else None
        if (
            last is None
            or not last.accounts
            or not mention.accounts
            or last.sure is mention.sure
            or set(last.accounts) & set(mention.accounts)
            or OTHER in (last.accounts, mention.accounts)
            or not _side_by_side(text, last, mention)
            or _partners(text, mention, further)
            or (len(result) > 1 and _partners(text, result[-2], last))
        ):
            result.append(mention)
            continue
        result[-1] = Mention(last.start, mention.end, text[last.start : mention.end], ())
    return result


def _side_by_side(text: str, one: Mention, other: Mention) -> bool:
    """Tell whether nothing stands between two mentions but what joins a number and a name; over a line's end only a label does."""
    if other.start - one.end > _FARTHEST:
        return False
    between = _GIVEN_NAMES.sub("", text[one.end : other.start], count=1)
    if one.sure is False:
        between = _GIVEN_BEHIND.sub("", between, count=1)
    if not _BESIDE.fullmatch(between):
        return False
    return not re.search(r"\n|\.\s", between) or _NAMES_IT.search(between) is not None


def _partners(text: str, one: Mention, other: Mention | None) -> bool:
    """Tell whether two mentions that follow one another are a number and a name of the same client."""
    return (
        other is not None
        and one.sure is not other.sure
        and bool(set(one.accounts) & set(other.accounts))
        and _side_by_side(text, one, other)
    )


@lru_cache(maxsize=8)
def _numbers_of(accounts: tuple[Account, ...]) -> tuple[dict[str, str], frozenset[str]]:
    """Give the register's numbers by what is left of them without signs, and their prefixes; the same from mail to mail."""
    known = {re.sub(r"\W", "", account.account).upper(): account.account for account in accounts}
    return known, frozenset(key.rstrip("0123456789") for key in known)


def _by_number(text: str, context: Context) -> list[Mention]:
    """Numbers with the register's prefixes, known or unknown."""
    found: list[Mention] = []
    written = list(_NUMBER.finditer(text))
    if not written:
        return found
    known, prefixes = _numbers_of(context.accounts)
    for match in written:
        if (prefix := match["prefix"].upper()) in prefixes:
            account = known.get(prefix + match["digits"])
            found.append(Mention(match.start(), match.end(), match.group(), (account,) if account else ()))
    return found


_THROUGH = re.compile(
    r"\s*,?\s*(?:through|thru|to|until|till|up\s+to(?:\s+and\s+including)?|[-–—]+)\s*(?:and\s+including\s+)?(?:account\s+|acct\.?\s+)?",
    re.IGNORECASE,
)
"""What stands between the two ends of a range of accounts."""
_OF_A_RANGE = 200
"""Of how many accounts a range may be; a longer one names nothing for certain."""


def _with_ranges(text: str, found: list[Mention], context: Context) -> list[Mention]:
    """Put "BK-3001 through BK-3005" as one mention of all the register's accounts from one end to the other."""
    result: list[Mention] = []
    for mention in found:
        first = result[-1] if result else None
        if (
            first is None
            or len(first.accounts) != 1
            or len(mention.accounts) != 1
            or not _THROUGH.fullmatch(text, first.end, mention.start)
            or first.accounts[0][:-4] != mention.accounts[0][:-4]
        ):
            result.append(mention)
            continue
        low, high = first.accounts[0], mention.accounts[0]
        within = tuple(one.account for one in context.accounts if low <= one.account <= high)
        words = text[first.start : mention.end]
        whole = within if 1 < len(within) <= _OF_A_RANGE else ()
        result[-1] = Mention(first.start, mention.end, words, whole)
    return result


def _by_bare_number(text: str, context: Context) -> list[Mention]:
    """Find "account 1008": only accounts of the sender, since the figure could be anything."""
    found = []
    for match in _BARE.finditer(text):
        digits = match["digits"] or match["hash"] or match["form"]
        mine = tuple(account for account in context.sender_accounts if account.endswith(digits))
        if mine or match["digits"]:
            found.append(Mention(match.start(), match.end(), match.group(), mine))
    if context.role == "broker":
        for match in _HEAD.finditer(text):
            mine = tuple(account for account in context.sender_accounts if account.endswith(f"-{match['digits']}"))
            of_others = tuple(one.account for one in context.accounts if one.account.endswith(f"-{match['digits']}"))
            if len(mine) == 1 or (of_others and match["mark"]):
                # Another firm's account in his list is not left out in silence.
                found.append(Mention(match.start("digits"), match.end("digits"), match["digits"], mine or of_others))
    return found


def _not_in_doubt(text: str, described: Sequence[Mention]) -> list[Mention]:
    """Leave out the descriptions that stand for one of two accounts: "IRA or regular" names neither."""
    return [
        one
        for one in described
        if not _OR_ANOTHER.match(text, one.end)
        and not _ANOTHER_OR.search(text, max(0, one.start - 2 * _NEAR), one.start)
    ]


def _by_both(text: str, context: Context) -> list[Mention]:
    """Find "both", "each account": all accounts of a sender who has several."""
    if len(context.sender_accounts) < 2 or context.role == "broker":
        return []
    return [
        Mention(match.start(), match.end(), match.group(), context.sender_accounts, sure=False)
        for match in _BOTH.finditer(text)
        if (len(context.sender_accounts) == 2 or not match.group().lower().startswith("both"))
        and not _OR_ONE.match(text, match.end())
        and not _ONE_OR.search(text, max(0, match.start() - _NEAR), match.start())
    ]


def _by_name(text: str, context: Context) -> list[Mention]:
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


def _by_kind(text: str, context: Context) -> list[Mention]:
    """Find "my IRA", "the joint one": a kind that fits exactly some of the sender's accounts, but not all."""
    if len(context.sender_accounts) < 2 or context.role == "broker":
        return []
    own = [account for account in context.accounts if account.account in context.sender_accounts]
    found: list[Mention] = []
    for kind, pattern in KINDS_OF_ACCOUNT:
        fitting = tuple(account.account for account in own if account.type == kind)
        found.extend(
            Mention(match.start(), match.end(), match.group(), fitting if len(fitting) < len(own) else (), sure=False)
            for match in re.finditer(pattern, text, re.IGNORECASE)
            if not any(match.start() < other.end and other.start < match.end() for other in tuple(found))
        )
    if len(own) == 2:
        found += [
            Mention(match.start(), match.end(), match.group(), OTHER, sure=False) for match in _THE_OTHER.finditer(text)
        ]
    return [mention for mention in found if mention.accounts]


def others_of(accounts: Sequence[str], context: Context) -> tuple[str, ...]:
    """Give the sender's accounts that are not among `accounts`: what "the other one" means."""
    return tuple(account for account in context.sender_accounts if account not in accounts)

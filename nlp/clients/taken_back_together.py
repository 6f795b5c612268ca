"""A broker's sentence that takes back the tenders of several clients: "Kindly withdraw the tenders of Grant (BK-2001, 70,000) and Lindqvist (BK-2006, 55,000)".

The word that takes back is said once and is of everybody named behind it, or before it; read only where every word beside names and amounts is known.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from nlp.accounts.door import Mention
from nlp.amounts.amount import Amount, AmountKind
from nlp.clients.naming import Client, clients
from nlp.context import Context
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.sentence import Sentence
from nlp.statements import Deed, Statement

_LONGEST = 500
_MASK, _FIGURE = "\ue000", "\ue001"
_NUMBER = r"(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})"
_PEOPLE = r"(?:clients?|customers?|accounts?|accts?|holders?|names|people|ones|lines?)"
_TENDERS = (
    r"(?:tenders?|instructions?|exchanges?|orders?|elections?|entries|entry|offers?|notes|bonds|positions?|lines?)"
)
_TAKE = r"(?:withdraw|cancel|revoke|rescind|retract|recall|undo|unwind|annul|nullify|reverse|cxl|untender|un-tender|wdl|wd|w/d)"
_TAKING = r"(?:withdrawing|cancelling|canceling|revoking|rescinding|retracting|recalling|undoing|unwinding)"
_TAKEN = r"(?:withdrawn|cancelled|canceled|revoked|rescinded|retracted|recalled|undone|unwound|reversed|called\s+off|struck\s+(?:off|out)|(?:taken|pulled|brought)\s+(?:back(?:\s+out)?|out(?:\s+again)?(?:\s+of\s+(?:it|the\s+\w+))?))"
_WITHDRAWAL = r"(?:withdrawals?|cancell?ations?|revocations?|rescissions?|recalls?)"
_NOW = r"(?:now|also|today|again|then|hereby|further|both|all|each|as\s+well|too|completely|entirely|altogether|in\s+full|fully|outright|at\s+once|immediately|right\s+away|straight\s+away)"
_POLITE = rf"(?:please|pls|plse|kindly|hello|hi|dear|herewith|{_NOW})"
_I = r"(?:(?:i|we)\s+(?:now\s+|hereby\s+|also\s+|must\s+|have\s+to\s+|need\s+to\s+|want\s+to|wish\s+to|would\s+like\s+to|am\s+(?:writing\s+|asked\s+|instructed\s+)?to|are\s+(?:writing\s+|asked\s+|instructed\s+)?to|ask\s+you\s+to|request\s+(?:you\s+to|that\s+you)|instruct\s+you\s+to)?\s*|(?:could|can|would|will)\s+you\s+)"
_OF_THEM = rf"(?:\s+tenders?(?=\s+(?:of|for|by|from|on)\b)|(?:\s*(?:the|their|our|my|both|all|these|those|following|earlier|previous|{_NUMBER})\b)+(?:\s+{_TENDERS})?)?(?:\s+(?:made|sent|given|entered|put\s+in|submitted|placed|standing|recorded|we\s+\w+|i\s+\w+|which\s+we\s+\w+))?(?:\s+(?:earlier|yesterday|last\s+week|this\s+week|this\s+morning|on\s+\w+day))?(?:\s+(?:of|for|by|from|on|in|under|on\s+behalf\s+of|in\s+the\s+name\s+of))?(?:\s+(?:the|my|our|these|both|all|following|{_NUMBER}|{_PEOPLE}|of))*"
_A_TENDER = (
    rf"(?:(?:the|that|those|his|her|their)\s+(?:\w+\s+)?{_TENDERS}|tenders|instructions|orders|elections|entries)"
)
"""What is taken back, as a noun: "tender Lindqvist" orders another thing."""
_OF_WHOM = rf"(?:(?:(?:{_A_TENDER})\s+(?:of|for|by|from|on)|the|for|of|from|by|also|both|those|that|mr\.?|mrs\.?|ms\.?|dr\.?|account|client|and)\s+)*"
_UNITS = r"(?:\s*(?:bonds|notes|face|dollars|in\s+face|principal))?"
_EXTENT = r"(?:(?:the\s+)?lot|in\s+full|entirely|completely|altogether|outright|fully|full|everything|all(?:\s+of\s+(?:it|them|his|hers|theirs))?|the\s+lot|the\s+whole(?:\s+\w+)?)\b"
_HIS = r"(?:(?:his|her|their|its|the)\s+)?"
_STAYS = (
    rf"[\s,;(–—-]*(?:(?:which\s+)?leav(?:es|ing)|(?:and\s+)?(?:the|her|his|their|its)\s+(?:other|remaining|rest|balance)|(?:the\s+)?(?:balance|bal|rest|remainder)(?:\s+of)?)\s+(?:of\s+)?\$?\s?(?P<kept>{_FIGURE}+){_UNITS}"
    r"(?:\s+(?:stays?|remains?|is|are|to|be|left|stands?|staying|tendered|in(?:\s+place)?|put|as\s+(?:it|they)\s+(?:is|are)|with\s+you)\b)*"
)
_AMOUNT = (
    rf"(?:(?:in\s+the\s+amount\s+of|as\s+to|to\s+the\s+extent\s+of|for|at|with|of|to\s+the\s+amount\s+of|face|his|her|their|its|all|entire|whole|full|the|worth)\s+)*\$?\s?(?P<much>{_FIGURE}+){_UNITS}(?:\s+only)?"
    rf"(?:[\s(]+(?:out\s+)?of\s+{_HIS}\$?\s?(?P<base>{_FIGURE}+){_UNITS})?(?:[\s,(]+(?:(?P<all>{_EXTENT})|only\b))?(?:{_STAYS})?"
)
_ITEMS = (
    Late(rf"(?:all|everything|the\s+(?:lot|whole))\s+of\s+{_MASK}+(?:['’]s?(?:\s+{_TENDERS})?)?[\s)]*"),
    Late(
        rf"{_OF_WHOM}{_MASK}+(?:['’]s?(?:\s+{_TENDERS})?)?[\s,(:–—/-]*(?:{_AMOUNT}|(?:(?:as\s+to|for|with|his|her|their|its)\s+)*{_EXTENT})?[\s)]*"
    ),
    Late(
        rf"\$?\s?(?P<much>{_FIGURE}+){_UNITS}(?:\s+only)?\s+(?:out\s+)?of\s+(?:{_HIS}\$?\s?(?P<base>{_FIGURE}+){_UNITS}\s+(?:(?:that\s+(?:is|was|are|were)\s+)?(?:tendered|held|entered|put\s+in)\s+)?(?:for|by|of|from|on)\s+)?{_MASK}+(?!{_MASK})(?![\s)]*(?:['’]|\$?{_FIGURE}))[\s)]*"
    ),
    Late(
        rf"\$?\s?(?P<much>{_FIGURE}+){_UNITS}(?:\s+only)?\s+(?:out\s+)?of\s+{_MASK}+(?:['’]s?)?\s+\$?\s?(?P<base>{_FIGURE}+){_UNITS}(?:{_STAYS})?[\s)]*"
    ),
    Late(
        rf"(?:out\s+)?of\s+{_MASK}+(?:['’]s?)?\s+\$?\s?(?P<base>{_FIGURE}+){_UNITS}[\s,]*(?:(?:i|we)\s+)?(?:(?:now\s+|also\s+)?{_TAKE}\s+)?\$?\s?(?P<much>{_FIGURE}+){_UNITS}(?:\s+only)?[\s)]*"
    ),
)
"""How one client stands in such a list: before his amount or behind it."""
_SEPARATOR = Late(
    r"\s*(?:[,;/+&]\s*(?:and\s+|plus\s+|as\s+well\s+as\s+)?|and\s+|plus\s+|as\s+well\s+as\s+|along\s+with\s+|together\s+with\s+|[–—-]\s+)(?:then\s+|also\s+|finally\s+|likewise\s+)*"
)
_LEAD = Late(
    rf"[\s.,;:–—-]{{0,6}}(?:{_POLITE}\b[\s,]*){{0,5}}(?:{_I})?(?:{_POLITE}\b[\s,]*){{0,3}}(?:"
    rf"{_TAKE}\b\s*:?{_OF_THEM}|(?:{_NUMBER}\s+|our\s+|my\s+|the\s+|new\s+|today['’]s\s+|these\s+)*(?:(?:tender|instruction)\s+)?{_WITHDRAWAL}(?:\s+(?:today|for\s+today|from\s+us|please|as\s+follows|in\s+full|of|for|of\s+tenders))*"
    rf"|(?:these\s+|the\s+following\s+)?(?:{_NUMBER}|both|they|these|the\s+following)?(?:\s+{_PEOPLE}|\s+of\s+(?:my|our|them)(?:\s+{_PEOPLE})?)?\s{{0,3}}(?:now\s+)?(?:want|wish|would\s+like|need|are\s+(?:coming|pulling|backing)|come|get|to\s+come)\s+(?:to\s+(?:be|come|get|pull|back)\s+)?(?:back\s+)?out(?:\s+(?:again|of\s+(?:it|the\s+(?:exchange|offer))))?"
    rf"|(?:{_NUMBER}\s+(?:of\s+(?:my|our)\s+)?{_PEOPLE}|both|they|we|i)\s+(?:(?:have|has|had|are|am|were|was|['’]ve|been)\s+)*(?:asked|instructed|told|directed|decided|requested)\s+(?:(?:me|us|you)\s+)?to\s+{_TAKE}\b\s*:?{_OF_THEM}"
    rf"|(?:process|enter|book|record|note|accept|effect|arrange|(?:give|send|submit|file)\s+(?:you\s+)?(?:a\s+)?notice\s+of|notice\s+of)\s+(?:the\s+|a\s+|these\s+|following\s+|{_NUMBER}\s+)*{_WITHDRAWAL}(?:\s+(?:of|for)\b)?(?:\s+(?:the|tenders?|of|for)\b)*"
    rf"|(?:take|pull|get|bring|remove|drop|strike|release)(?:(?:\s*(?:the|these|those|following|both|all|{_NUMBER}|{_PEOPLE})\b)*(?P<from>\s+(?:out\s+of|from)\s+(?:it|the\s+(?:lexington\s+)?(?:exchange|offer|tender)(?:\s+offer)?))|{_OF_THEM})"
    rf"|{_NUMBER}\s+(?:{_PEOPLE}\s+)?to\s+(?:pull|come\s+out|take\s+out|be\s+(?:pulled|taken\s+out)|{_TAKE}))(?:\s*,?\s*(?:please|pls))?\s*[:,–—-]*\s*"
)
_PULLS = Late(
    rf"[\s.,;:–—-]{{0,6}}(?:{_POLITE}\b[\s,]*){{0,5}}(?:{_I})?(?:{_POLITE}\b[\s,]*){{0,3}}(?:take|get|bring|remove|drop|strike|release)\b"
)
"""Such as take out only with the way out behind: "take Grant and Lindqvist out of the exchange"."""
_OUT = r"(?:(?:back\s+)?out(?:\s+again)?(?:\s+of\s+(?:it|this|the\s+(?:lexington\s+)?(?:exchange|offer|tender)(?:\s+(?:offer|list))?))?|back|from\s+(?:it|the\s+(?:lexington\s+)?(?:exchange|offer|tender)(?:\s+offer)?))"
_TAIL = Late(
    rf"[\s,.;!–—-]*(?:(?P<out>{_OUT})[\s,.;!–—-]*)?(?:(?:{_NOW}|please|pls|thanks|thank\s+you|both\s+of\s+them|all\s+of\s+(?:it|them)|for\s+me|for\s+us|from\s+the\s+(?:exchange|offer)|in\s+their\s+entirety)[\s,.;!–—-]*)*"
)
_FIRST = Late(
    rf"[\s.,;:–—-]*(?:(?:please|kindly|the|both|our|my|treat|consider|regard|mark|record)\s+)*(?:{_TENDERS}\s+(?:of|for|by|from|on)\s+)?"
)
_ARE_TAKEN = Late(
    rf"[\s,;:–—-]*(?:as\s+)?(?:(?:both|all|each|{_NUMBER}|of\s+them|the)\s+)*(?:(?:is|are|has|have|must|should|shall|need|needs|want|wants|to)\s+(?:now\s+|both\s+|all\s+|each\s+|hereby\s+|please\s+)*)*(?:to\s+)?(?:be\s+|been\s+)?(?:hereby\s+|all\s+|both\s+)?{_TAKEN}(?:[\s,.;!]*(?:please|pls|in\s+full|entirely|completely|thanks|thank\s+you|today|now))*[\s.!]*"
)


def taken_back_together(
    number: int, sentence: Sentence, named: Sequence[Mention], context: Context
) -> tuple[Statement, ...]:
    """Give what is taken back for each of at least two clients that one sentence names; nothing where a word of it is not known.

    `number`: its place in the mail; `named`: the accounts named in the passage.
    """
    inside = [one for one in named if sentence.start <= one.start < sentence.end]
    own = sorted(clients(sentence.text, sentence.start, inside, context), key=lambda one: one.start)
    accounts = [account for one in own for account in one.accounts]
    if not 1 < len(accounts) == len(own) == len(set(accounts)) or len(sentence.text) > _LONGEST:
        return ()
    masked = lowered(sentence.text)
    for amount in sentence.amounts:
        if amount.kind is AmountKind.AMOUNT:
            start, end = amount.start - sentence.start, amount.end - sentence.start
            masked = masked[:start] + _FIGURE * (end - start) + masked[end:]
    for one in own:
        masked = masked[: one.start] + _MASK * (one.end - one.start) + masked[one.end :]
    found = _items(masked, len(own))
    if not found or not all(_adds_up(sentence, one, item, context) for one, item in zip(own, found, strict=True)):
        return ()
    plain = Statement(Deed.WITHDRAW, Mood.DIRECT, sentence.start, sentence.end, sentence.text, number)
    plain = replace(plain, alone=True, at=sentence.end, begins=sentence.start, made=True)
    return tuple(
        replace(plain, accounts=one.accounts, amounts=_at(sentence, item, "much"), bases=_at(sentence, item, "base"))
        for one, item in zip(own, found, strict=True)
    )


def _adds_up(sentence: Sentence, client: Client, item: re.Match[str], context: Context) -> bool:
    """Tell whether what is said to stay of a client's notes, or that it is all, agrees with what is taken back of them."""
    account = context.account(client.accounts[0])
    if account is None:
        return False
    much, base, kept = (_values(sentence, item, name) for name in ("much", "base", "kept"))
    if "all" in item.re.groupindex and item["all"] and account.position not in much:
        return False
    return not kept or any(
        one + other in base if base else one + other <= account.position for one in much for other in kept
    )


def _values(sentence: Sentence, item: re.Match[str], name: str) -> set[Decimal]:
    """Give what the amount of a group may be."""
    return {value for one in _at(sentence, item, name) for value in one.readings}


def _items(masked: str, count: int) -> list[re.Match[str]]:
    """Give the clients of a sentence in their order, where it is nothing but a list of them that is taken back."""
    lead = _LEAD.match(masked)
    if lead is not None and lead.end() and (read := _listed(masked, lead.end(), count)):
        found, at = read
        tail = _TAIL.fullmatch(masked, at)
        if tail is not None and (tail["out"] or lead["from"] or not _PULLS.match(masked)):
            return found
    first = _FIRST.match(masked)
    if first is not None and (read := _listed(masked, first.end(), count)) and _ARE_TAKEN.fullmatch(masked, read[1]):
        return read[0]
    return []


def _listed(masked: str, at: int, count: int) -> tuple[list[re.Match[str]], int] | None:
    """Give so many clients that follow each other from a place on, and where the last ends; None where anything else stands between."""
    found: list[re.Match[str]] = []
    while True:
        item = next((one for shape in _ITEMS if (one := shape.match(masked, at)) is not None), None)
        if item is None:
            return None
        found.append(item)
        at = item.end()
        if len(found) == count:
            return found, at
        # What closes an item may have swallowed the blank, and a comma, before the next.
        parted = _SEPARATOR.match(masked, at)
        at = parted.end() if parted else at


def _at(sentence: Sentence, item: re.Match[str], name: str) -> tuple[Amount, ...]:
    """Give the amount of a sentence that stands at a group of an item."""
    start, end = item.span(name) if name in item.re.groupindex else (-1, -1)
    return tuple(one for one in sentence.amounts if start <= one.start - sentence.start < end)

"""A sentence with signs for what stands in it: its amounts, accounts, and the words of the sender's own names.

So whole sentences are matched by the grammar of their words, whatever the figures and whoever writes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.amounts.amount import Amount
from nlp.sentence import Sentence

BODY = r"(?:company|trust|fund|pension\s+fund|pension\s+plan|plan|foundation|estate|partnership|firm|corporation)"
"""A body that holds notes."""


def in_signs(
    sentence: Sentence, names: frozenset[str], of_accounts: tuple[tuple[int, int], ...], amounts: Sequence[Amount]
) -> str:
    """Give the sentence with signs for its amounts, for accounts, and for the words of the sender's own names."""
    taken: list[tuple[int, int]] = []
    for start, end in sorted((amount.start, amount.end) for amount in amounts):
        if taken and start < taken[-1][1]:
            taken[-1] = (taken[-1][0], max(end, taken[-1][1]))
        else:
            taken.append((start, end))
    taken = [
        (start, end) for start, end in taken if not any(begin < end and start < stop for begin, stop in of_accounts)
    ]
    signs = [(start, end, "<amount>") for start, end in taken]
    signs += [
        (start, end, "<account>") for start, end in of_accounts if sentence.start <= start and end <= sentence.end
    ]
    signs += [
        (word.start, word.end, "<name>")
        for word in sentence.words
        if word.text.removesuffix("'s") in names
        and not _COMMON.fullmatch(word.text)
        and not any(start <= word.start < end for start, end in (*taken, *of_accounts))
    ]
    text = sentence.text
    for start, end, sign in sorted(signs, reverse=True):
        text = text[: start - sentence.start] + sign + text[end - sentence.start :]
    return text


_COMMON = re.compile(
    rf"(?:and|the|of|for|as|my|our|account|joint|custodial|utma|ugma|lexington|{BODY.replace(chr(92) + 's+', ' ')})",
    re.IGNORECASE,
)
"""Words of names that have their own place in the shapes."""

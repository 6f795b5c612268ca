"""Whether a broker's remark below his lines may turn them: "Neither client has agreed.", "Old list, sorry.", "Delgado waits.".

Nobody can list all that a desk may say there. A remark is looked at where it points at the lines, at their clients, or is a few words alone; it passes where each of its
words is known to be harmless. Any other is weighed by the judge of whole mails: what makes of a plain mail one that is less plain is asked about.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence

from nlp.accounts.door import OTHER, mentions
from nlp.amounts.amount import AmountKind
from nlp.batches.rows import known_words
from nlp.clients.closes_the_list import closes_the_list, says_it_is_firm
from nlp.clients.remarks_that_leave_alone import comes_by_itself, leaves_order_alone
from nlp.clients.words_quiet import NOTHING_SAID
from nlp.context import Context
from nlp.instruction import Election, Instruction
from nlp.left_over.clients_awaited import says_others_follow
from nlp.patterns.late import Late
from nlp.patterns.wordlists import listed
from nlp.sentence import Sentence
from nlp.statements import Deed, Statement
from nlp.tenor.door import plainness

_POINTS = Late(
    r"\b(?:neither|both|either|nobody|no\s+(?:one|client|customer|holder)|none\s+of|(?:the|these|those|all|my|our|amounts?|figures?|numbers?|values?|first|second|third|last|upper|lower|two|three|four)\s+(?:above|below|figures?|amounts?|numbers?|values?|sums?|lists?|lines?|rows?|entr(?:y|ies)|items?|names|clients?|customers?|holders?|accounts?|one|ones|two|three)|above|they|them|these|those|clients?|customers?|figures|amounts|numbers)\b",
    re.IGNORECASE,
)
"""Points at the lines above, or at those for whom they are."""
_FEW = 5
"""Words of a remark that is looked at whatever it speaks of."""
_HARMLESS = listed(
    """both all each every two three four five six seven clients client customers customer accounts account holders names above below list lists lines line these those they them that this it so is are was were be been have has had did do does a an the of on in at to for from by with and or as per our my your his her their
    us you we i me he she signed confirmed agreed approved spoke spoken talked called phoned phone told line today yesterday morning afternoon evening week form forms letter letters original originals paper file files ours internal written fax faxed mail mailed e-mail recorded
    please pls plz kindly process enter book key input action act tender tendered exchange exchanged accordingly through your end thanks thank thx tx tks ta cheers regards rgds best good weekend holiday day go ack acknowledge acknowledgement acknowledgment confirm cfm receipt return reply soonest promptly quickly urgent
    final firm done complete everything else anything nothing more no other others stand stands quite very clear same offer lexington lexp dtc participant bonds notes par face amount amounts column thousands 000s 000's shown figures are hello hi desk team folks end report total totals thrilled happy glad pleased"""
)
_UNSAYS = Late(
    r"\b(?:neither|nobody|none|never|not|no\s+(?:longer|client|customer|one|holder|word|answer|reply)|n['’]t|refus\w*|declin\w*|cancel\w*|withdr\w*|wait\w*|pend\w*|hold\w*|held|keep\w*|kept|stay\w*|remain\w*|left|release\w*|double|halve|half|triple|twice|instead|wrong|old|stale|draft|test|made\s+up|make[\s-]believe|passed\s+away|died|dead|deceased|sold|closed|transferred|moved|sa(?:y|ys|id)\s+no|until|till|unless|if|once|when|after|before|tomorrow|later|monday|tuesday|wednesday|thursday|friday|next|will|shall|must|should|would|could|may|might|canadian|euro\w*|sterling|market|shares|except|only|just|sorry|mistake|error|typo|ignore|disregard|scratch|strike|change[ds]?)\b|\?",
    re.IGNORECASE,
)
_FIGURES_STAY = Late(
    r"\b(?:above|figures?|amounts?|numbers?|values?|sums?|these|those|they|list)\b(?:\s+(?:shown|given|above|listed|here|below|stated|quoted))?\s+(?:is|are|shows?|means?|state)\s+(?:\w+\s+){0,4}?(?:stay\w*|keep\w*|kept|hold\w*|held|remain\w*|retain\w*|balances?|left|reserved?|withheld|untendered|not\s+(?:to\s+be\s+)?(?:tendered|exchanged|going))\b",
    re.IGNORECASE,
)
"""Says of the figures above that they are what stays."""
_WORD = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*|\d+['’]?s?")
_DROPS = -0.5
"""How much less plain, as the logarithm of the odds, a remark may make the mail."""
_ACTS = (Deed.TENDER, Deed.DECLINE, Deed.KEEP, Deed.WITHDRAW)


def remark_below(
    subject: str, sentences: Sequence[Sentence], said: Sequence[Statement], lines: Sequence[Instruction], context: Context
) -> str:
    """Give the remark, or remarks, below a broker's lines that may turn them; nothing where none does.

    `sentences`: those of his own words, talk left out; `said`: what they state. Raises ModelError where the judge's numbers are not there.
    """
    given = {
        line.account
        for line in lines
        if line.account is not None and line.election in (Election.TENDER_ALL, Election.TENDER_PART)
    }
    if context.role != "broker" or not given:
        return ""
    strange = list(_strange(sentences, said, given, context))
    if not strange:
        return ""
    if (words := next((one.text for one in strange if _UNSAYS.search(one.text) or _FIGURES_STAY.search(one.text)), "")) != "":
        return words
    whole = " ".join(one.text for one in sentences)
    rest = " ".join(one.text for one in sentences if not any(one is other for other in strange))
    less = _odds(plainness(subject, whole)) - _odds(plainness(subject, rest))
    return " ".join(one.text for one in strange) if less < _DROPS else ""


def _odds(likely: float) -> float:
    """Give the logarithm of the odds."""
    kept = min(max(likely, 1e-6), 1 - 1e-6)
    return math.log(kept / (1 - kept))


def _strange(
    sentences: Sequence[Sentence], said: Sequence[Statement], given: set[str], context: Context
) -> Iterator[Sentence]:
    """Give the remarks below the first line that are looked at, and consist of more than harmless words."""
    known = frozenset().union(*(known_words(context, account) for account in given)) | _HARMLESS | NOTHING_SAID
    below = False
    for one in sentences:
        named = {account for found in mentions(one.text, context) if found.accounts != OTHER for account in found.accounts}
        acts = any(
            statement.deed in _ACTS and one.start <= statement.start < one.end and not statement.harmless
            for statement in said
        )
        counted = any(amount.kind is AmountKind.AMOUNT for amount in one.amounts)
        words = [word.lower().strip(".") for word in _WORD.findall(one.text)]
        looked_at = bool(named & given) or len(words) <= _FEW or _POINTS.search(one.text) is not None
        strange = looked_at and words and not acts and not _passes(one.text, words, known)
        if below and not counted and (strange or _FIGURES_STAY.search(one.text) is not None):
            yield one
        below = below or bool(named & given) or counted


def _passes(text: str, words: Sequence[str], known: frozenset[str]) -> bool:
    """Tell whether a remark is known to leave the lines alone."""
    if closes_the_list(text) or says_it_is_firm(text) or leaves_order_alone(text) or comes_by_itself(text):
        return True
    return says_others_follow(text) or (all(word in known for word in words) and _UNSAYS.search(text) is None)

"""Whether a broker names a client of whom something is said that no line takes up: "Grant is in for 25M. Same for Delgado.".

What is read back leaves nobody out in silence: where a sentence that was not read names one more, the lines are a question.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from decimal import Decimal

from nlp.accounts.door import OTHER, Mention
from nlp.amounts.amount import AmountKind
from nlp.clients.naming import clients
from nlp.clients.remarks_that_leave_alone import comes_by_itself, leaves_order_alone
from nlp.clients.signs import signs
from nlp.clients.speaking import LONGEST
from nlp.context import Context
from nlp.instruction import Instruction
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.purport.door import Purport
from nlp.sentence import Sentence
from nlp.statements import Deed, Statement
from nlp.text.unsaying import cannot_turn

_SAYS_OF_NOTES = re.compile(r"[TDWKQAPUX]")
_ALSO = Late(
    r"\b(?:too|likewise|ditto|same|also|as\s+well|similarly|equally|so\s+(?:is|are|does|do|will|would)|neither\s+(?:is|does|do|are|will)|nor\s+(?:is|does|do|are|will)|idem|joins?\s+(?:him|her|them))\b",
    re.IGNORECASE,
)
"""Says of one client what was said of another."""
_LABELS = Late(
    r"\W*(?![^:\n]{0,40}\b(?:yet|wait\w*|await\w*|pending|open|undecided|unanswered|unheard|cc|copy)\b)[^:\n]{0,40}\b(?:not|no|none|nothing|nil|never|out|full|part|all|in|yes|stay\w*|keep\w*|declin\w*|refus\w*)\b[^:\n]{0,20}:",
    re.IGNORECASE,
)
"""A label before names that says of them what they do: "Not at all: Delgado"."""
_SILENT = Late(
    r"\b(?:has|have|had)(?:n['’]t|\s+not)\s+(?:yet\s+)?(?:come\s+back|got(?:ten)?\s+back|answered|replied|responded|returned|decided|called|been\s+in\s+touch|told\s+us|said|given\s+us|made\s+up)|"
    r"\bno\s+(?:word|answer|reply|response|news|instructions?)\s+(?:yet\s+)?(?:from|for)|\b(?:wait|waiting|hope|hoping|expect|expecting)\s+(?:for|to\s+hear|word|news)|\b(?:is|are)\s+(?:still\s+)?(?:undecided|thinking|to\s+be\s+heard)",
    re.IGNORECASE,
)
"""Says that a client has not told anything yet."""
_FOR_ALL_THAT = re.compile(
    r"\b(?:treat|count|enter|book|put|mark|take|assume|consider)\b(?!\s+(?:nothing|it\s+easy|time|his|her|their))",
    re.IGNORECASE,
)
"""And is to be entered all the same: "no answer from Lindqvist, treat as declined"."""
_OF_IT = Late(
    r"\b(?:wo|would|does|do|will|is|are)(?:n['’]t|\s+not)\s+(?:[\w'’-]+\s+){0,4}?(?:it|this|that|them|any)\b|\b(?:giv(?:e|es|ing)|gave)\s+(?:it|this(?:\s+one)?|the\s+\w+)\s+a\s+(?:miss|pass|wide\s+berth)\b|\bthumbs?\s+(?:up|down)\b",
    re.IGNORECASE,
)
"""Says what somebody does with an offer, in words that are not of notes: "Almeida won't touch it with a barge pole"."""
_ACTS = ("elects", "declines", "keeps", "withdraws")
_HEARD = 0.4
"""How likely the model must hear one of them in a sentence for it to say what its client does."""
_TITLED = Late(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Messrs)\.?\s+(?P<name>[A-Z][\w'’-]{2,30})")


def left_out(
    parts: Sequence[tuple[int, Sentence]],
    judged: Sequence[Purport],
    heard: Collection[int],
    named: Sequence[Mention],
    done: Collection[str],
    context: Context,
) -> str:
    """Give the first sentence that names a client of whom no line came and says something of notes; or nothing.

    `judged`: what the model hears in each; `heard`: the places of the sentences that were read whole; `done`: the accounts of whom something was read.
    """
    known = {
        word.lower()
        for one in context.own
        for name in (one.registration, *one.holders)
        for word in re.findall(r"[\w'’-]+", name)
    }
    for (number, sentence), purport in zip(parts, judged, strict=True):
        if number in heard or (_SILENT.search(sentence.text) and not _FOR_ALL_THAT.search(sentence.text)):
            continue
        inside = [mention for mention in named if sentence.start <= mention.start < sentence.end]
        own = [
            account
            for mention in inside
            if mention.accounts != OTHER
            for account in mention.accounts
            if account in context.sender_accounts
        ]
        missing = any(account not in done for account in own)
        stranger = any(
            match["name"].lower().removesuffix("'s").removesuffix("’s") not in known
            for match in _TITLED.finditer(sentence.text)
        )
        if not own or not (missing or stranger):
            continue
        if len(sentence.text) > LONGEST:
            # What is too long to be read whole may say anything of him.
            return sentence.text[:LONGEST]
        row = signs(sentence, clients(sentence.text, sentence.start, inside, context))
        letters = "".join(sign.letter for sign in row)
        if _SAYS_OF_NOTES.search(letters) or (missing and _may_act(sentence.text, purport)):
            return sentence.text
    return ""


def _may_act(text: str, purport: Purport) -> bool:
    """Tell whether a sentence without words of notes may say what its client does."""
    return (
        any(pattern.search(text) for pattern in (_ALSO, _OF_IT))
        or _LABELS.match(text) is not None
        or any(purport.scores[act] >= _HEARD for act in _ACTS)
    )


_HOW_TOLD = Late(
    r"\W*(?:(?:i|we|have|had|just|also|ps|p\.s)\W+){0,3}(?:spoke|spoken|talked|a\s+(?:call|word))\s+(?:to|with)\s+(?:[^\s,;:.!?]+\s+){1,5}?(?:[^\s,;:.!?]+)?"
    r"(?:[\s,(]*(?:[A-Z]{2}-?\d{4}\)?|(?:by|over\s+the|on\s+the|per)\s+(?:tele)?phone|in\s+person|at\s+(?:the\s+branch|\d{1,2}[:.]\d\d)|on\s+a\s+recorded\s+line|today|yesterday|(?:this|yesterday)\s+(?:morning|afternoon)|at\s+noon|just\s+now|earlier|directly|himself|herself|themselves))+\W*",
    re.IGNORECASE,
)
"""A whole sentence that says how a client let his answer be known: "Spoke to the Wirths (BK-2003) by phone."."""
_PRICE = Late(
    r"\b(?:costs?|runs?\s+to|(?:is|are|was)\s+priced\s+at|paid|pays|spent|spends|bill\s+(?:is|was|of))\s+(?:(?:about|only|some|him|her|them|the\s+\w+)\s+)*$",
    re.IGNORECASE,
)
"""Before what another thing costs: "a new machine costs $1.9 million"."""
_CLEAN = 0.15
"""Up to here the model has no suspicion of a remark on a client."""


def remarked(
    parts: Sequence[tuple[int, Sentence]],
    suspicions: Sequence[float],
    named: Sequence[Mention],
    heard: Collection[int],
    said: Sequence[Statement],
    lines: Sequence[Instruction],
    context: Context,
) -> str:
    """Give the first sentence below a client's line that says more of him, and nobody knows what: "Bell is up to 40M"; or nothing.

    `suspicions`: how likely each sentence must not be taken for an instruction, as the model judges it; `said`: the statements of all.
    """
    held = {one.account: one.position for one in context.own}
    told = {line.account: line.quantity or Decimal(0) for line in lines if line.account in held and line.election}
    named_in = {
        number: {
            account
            for mention in named
            if sentence.start <= mention.start < sentence.end
            for account in mention.accounts
        }
        for number, sentence in parts
    }
    elected: set[str] = set()
    for (number, sentence), suspicion in zip(parts, suspicions, strict=True):
        here = [one for one in said if one.sentence == number and sentence.start <= one.start < sentence.end]
        if (
            number not in heard
            and _HOW_TOLD.fullmatch(sentence.text) is None
            and all(one.deed is Deed.BARE or one.harmless for one in here)
        ):
            for account in (account for one in here for account in one.accounts or () if account in elected):
                fits = {held[account], told[account], held[account] - told[account]}
                amounts = [
                    amount
                    for amount in sentence.amounts
                    if amount.kind is AmountKind.AMOUNT
                    and not _PRICE.search(sentence.text, 0, amount.start - sentence.start)
                ]
                other = any(not fits.intersection(amount.readings) for amount in amounts)
                open_ = suspicion > _CLEAN or any(one.mood is not Mood.DIRECT for one in here)
                alone = (
                    cannot_turn(sentence.text) or leaves_order_alone(sentence.text) or comes_by_itself(sentence.text)
                )
                if account in named_in.get(number, ()) and (other or (open_ and not alone)):
                    return sentence.text
        elected.update(
            account
            for one in here
            if one.deed is not Deed.BARE or one.amounts
            for account in one.accounts or ()
            if account in told
        )
    return ""

"""Whether a broker's remark below his lines may turn them: "Neither client has agreed.", "Old list, sorry.", "Delgado waits.".

Nobody can list all that a desk may say there. A remark is looked at where it points at the lines, at their clients, or is a few words alone; it passes where each of its
words is known to be harmless. Any other is weighed by the judge of whole mails: what makes of a plain mail one that is less plain is asked about.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from nlp.accounts.door import OTHER, mentions
from nlp.amounts.amount import AmountKind
from nlp.clients.closes_the_list import closes_the_list, says_it_is_firm
from nlp.clients.remarks_that_leave_alone import comes_by_itself, leaves_order_alone
from nlp.clients.words_quiet import NOTHING_SAID
from nlp.context import Context
from nlp.instruction import Election, Instruction
from nlp.left_over.clients_awaited import says_others_follow
from nlp.patterns.late import Late
from nlp.patterns.wordlists import listed
from nlp.sentence import Sentence
from nlp.sentences.frames import as_listed, completes_the_list, list_is_for, more_comes, says_the_unit
from nlp.statements import Deed, Statement
from nlp.tenor.door import plainness

_POINTS = Late(
    r"\b(?:neither|both|either|nobody|no\s+(?:one|client|customer|holder)|none\s+of|(?:the|these|those|all|my|our|amounts?|figures?|numbers?|values?|first|second|third|last|upper|lower|two|three|four)\s+(?:above|below|figures?|amounts?|numbers?|values?|sums?|lists?|lines?|rows?|entr(?:y|ies)|items?|names|clients?|customers?|holders?|accounts?|one|ones|two|three)|above|they|them|these|those|clients?|customers?|figures|amounts|numbers)\b",
    re.IGNORECASE,
)
"""Points at the lines above, or at those for whom they are."""
_TELLS = Late(r"\b(?:we|i|he|she|it|that|this|my|our)\b", re.IGNORECASE)
_FEW = 5
"""Words of a remark that is looked at whatever it speaks of."""
_HARMLESS = listed(
    """both all each every two three four five six seven clients client customers customer accounts account holders names above below list lists lines line these those they them that this it so is are was were be been have has had did do does a an the of on in at to for from by with and or as per our my your his her their
    us you we i me he she signed confirmed agreed approved spoke spoken talked called phoned phone told line today yesterday morning afternoon evening week form forms letter letters original originals paper file files ours internal written fax faxed mail mailed e-mail recorded
    please pls plz kindly process enter book key input action act tender tendered exchange exchanged accordingly through your end thanks thank thx tx tks ta cheers regards rgds best good weekend holiday day go ack acknowledge acknowledgement acknowledgment confirm cfm receipt return reply soonest promptly quickly urgent
    final firm done complete everything else anything nothing more no other others stand stands quite very clear same offer lexington lexp dtc participant bonds notes par face amount amounts column thousands 000s 000's shown figures are hello hi desk team folks understood every word conf fax want follow if end report total totals thrilled happy glad pleased"""
)
_UNSAYS = Late(
    r"\b(?:neither\b(?!\s+(?:of\s+them\s+)?(?:wants?|needs?|asks?|keeps?|holds?|minds?))|nobody\s+(?:has|agreed|signed|knows|told)|no\s+(?:client|customer|holder|one)\s+(?:has|agreed|signed|told|said)|(?:client|customer|he|she|they|\w+(?:['’]s)?|second|first|third|last|one|line)\s+wait(?:s|ing)?\b(?!\s+for\s+(?:the|his|her|their|your)\s+(?:confirm\w*|receipt|paper|new))|release\s+(?:follows|to\s+(?:follow|come)|will)|(?:double|halve|triple|ignore|disregard|scratch|forget)\s+(?:them|these|those|both|all|it\s+all|the\s+(?:above|list|lot|amounts?|figures?|numbers?))|made\s+(?:them|these|those|it|this|all)\s+(?:\w+\s+)?up|"
    r"(?:old|wrong|stale|last\s+(?:week|month|year)['’]s)\s+(?:list|figures|numbers|sheet|file|amounts)|passed\s+away|(?:has\s+|have\s+|just\s+)?died\b|(?:is|are)\s+(?:now\s+)?(?:dead|deceased|bankrupt|insolvent)|closed\s+(?:his|her|their|the|both)\s+accounts?|no\s+longer\s+(?:carry|clear|service|represent|act\s+for|speak\s+for|have)|not\s+(?:ours|our\s+clients?)|sa(?:y|ys|id)\s+no\b(?!\s+(?:more|later|less|one))|(?:in|are|is)\s+(?:canadian|euros?|sterling|pounds|marks|yen)|(?:market\s+value|shares\s+of|not\s+(?:face|notes|bonds|par)))\b",
    re.IGNORECASE,
)
"""Unsays the lines, or says that they cannot be carried out."""
_ENDS_OR_ASKS = Late(
    r"\W*(?:(?:and|so|well)\W+)?(?:(?:that|this|those|these)(?:['’]s|\s+is|\s+are|\s+were)\s+(?:all|everything|both)\b[^.;!?]{0,60}|(?:please|pls|kindly)\s+(?:tender|exchange|process|enter|book|key|submit|act)\s+(?:(?:them|it|these|all)\s+)?(?:as|per)\s+(?:listed|above|below|shown|instructed|set\s+out|stated|usual|the\s+above)[^.;!?]{0,20}"
    r"|(?:(?:a|the|our|one)\s+)?(?:second|next|another|further|last|third|new|more)\s+(?:sheet|list|batch|file|page|mail|lot|names?)\s+(?:follows?|to\s+(?:follow|come)|comes?|will\s+(?:follow|come)|coming)[^.;!?]{0,20}|(?:we|i)\s+(?:should|would|['’]d)\s+be\s+(?:obliged|grateful|glad)\s+(?:for|of)\s+(?:your|an|the)\s+(?:acknowledge?ment|receipt|confirmation|reply)[^.;!?]{0,60}|\(?don['’]t\s+ask)\W*",
    re.IGNORECASE,
)
"""Ends the list, asks for a receipt or for what the list asks, or announces another one."""
_LINE_STANDS = Late(
    r"\W*(?:(?:and|the|that|so|but)\W+){0,2}(?!(?:only|not|neither|nobody|none|nothing|hardly|no)\b)[\w'’.&-]+(?:\s+[\w'’.&-]+){0,3}\s+(?:is|are|was|were|line\s+is)\s+(?:all\s+|quite\s+|still\s+)?(?:right|correct|good|fine|okay|ok|unchanged|unaffected|accurate)(?:\s+as\s+(?:it\s+is|it\s+stands|they\s+are|they\s+stand|sent|is|written|shown))?\W*",
    re.IGNORECASE,
)
"""Says of a line that it is right: "Bell is right as it stands."."""
_WANTS_TO_KNOW = Late(
    r"\b(?:(?:would|['’]d)\s+like\s+to\s+know|wants?\s+to\s+know|asks?|wonders?|is\s+curious)\s+(?:how\s+(?:many|much\s+(?:interest|he\s+will|she\s+will))|when\s+(?:the|new|interest)|what\s+(?:the|rate|interest)|in\s+what\s+form|whether\s+(?:the\s+)?(?:warrants?|new\s+notes|interest|fractions))\b",
    re.IGNORECASE,
)
"""A client's question about the new paper."""
_WAITS_ON_IT = Late(r"\b(?:before|first|else|otherwise|until|till|unless|then|commits?|decid\w*)\b", re.IGNORECASE)
"""And the answer matters to him."""
_ON_REQUEST = Late(r"\bif\s+(?:you\s+)?(?:want|need|like|wish|wanted|needed|required|requested)\b", re.IGNORECASE)
"""Paper that comes where we ask for it."""
_TURNED = Late(
    r"\b(?:neither|nobody|none|never|not|no\s+(?:longer|client|customer|one|holder)|n['’]t|waits?|release|stands?\s+by|assured|tomorrow|later|until|till|unless|if|when|once|after)\b|\?",
    re.IGNORECASE,
)
_OF_THE_REST = Late(
    r"\W*(?:(?:the|all|no|any|and|his|her|their|its|of)\W+){0,3}(?:rest|bal(?:ance)?s?|remainder|others?|nothing\s+else|everything\s+else|other\s+\w+|(?:\$?[\d,.]+\s?[mk]*))\b[^.;!?]{0,60}\W*",
    re.IGNORECASE,
)
"""Tells of what is left, or of other clients, and of no line."""
_FIGURES_STAY = Late(
    r"\b(?:above|figures?|amounts?|numbers?|values?|sums?|these|those|they|list)\b(?:\s+(?:shown|given|above|listed|here|below|stated|quoted))?\s+(?:is|are|shows?|means?|state)\s+(?:\w+\s+){0,4}?(?:stay\w*|keep\w*|kept|hold\w*|held|remain\w*|retain\w*|balances?|left|reserved?|withheld|untendered|not\s+(?:to\s+be\s+)?(?:tendered|exchanged|going))\b",
    re.IGNORECASE,
)
"""Says of the figures above that they are what stays."""
_WORD = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*|\d+['’]?s?")
_DROPS, _DROPS_ASIDE = -0.5, -2.1
"""How much less plain, as the logarithm of the odds, a remark may make the mail: one that points at the lines, and any other."""
_ACTS = (Deed.TENDER, Deed.DECLINE, Deed.KEEP, Deed.WITHDRAW)


def remark_below(
    subject: str,
    sentences: Sequence[Sentence],
    said: Sequence[Statement],
    lines: Sequence[Instruction],
    known: frozenset[str],
    context: Context,
) -> str:
    """Give the remark, or remarks, below a broker's lines that may turn them; nothing where none does.

    `sentences`: those of his own words, talk left out; `said`: what they state; `known`: words of remarks, and of the clients' names. Raises ModelError where the judge's numbers are not there.
    """
    given = {
        line.account
        for line in lines
        if line.account is not None and line.election in (Election.TENDER_ALL, Election.TENDER_PART)
    }
    if context.role != "broker" or not given:
        return ""
    strange = tuple(_strange(sentences, said, given, known | _HARMLESS | NOTHING_SAID, context))
    if not strange:
        return ""
    turned = (one.text for one in strange if one.points and _turns(one.text))
    if (words := next(turned, "")) != "":
        return words
    whole = " ".join(one.text for one in sentences)
    rest = " ".join(one.text for one in sentences if one.start not in {remark.start for remark in strange})
    less = _odds(plainness(subject, whole)) - _odds(plainness(subject, rest))
    dropped = _DROPS if any(one.points for one in strange) else _DROPS_ASIDE
    return " ".join(one.text for one in strange) if less < dropped else ""


@dataclass(frozen=True, slots=True)
class _Remark:
    """A remark that is looked at: its words, where it begins, and whether it points at the lines or is a few words alone."""

    text: str
    start: int
    points: bool


def _turns(text: str) -> bool:
    """Tell whether words of a remark that points at the lines turn them by themselves."""
    return _UNSAYS.search(text) is not None or _turns_plainly(text)


def _turns_plainly(text: str) -> bool:
    """Tell whether a remark turns the lines whatever else is read of it: its figures stay, or its client's answer hangs on ours."""
    if _FIGURES_STAY.search(text) is not None:
        return True
    return _WANTS_TO_KNOW.search(text) is not None and _WAITS_ON_IT.search(text) is not None


def _odds(likely: float) -> float:
    """Give the logarithm of the odds."""
    kept = min(max(likely, 1e-6), 1 - 1e-6)
    return math.log(kept / (1 - kept))


def _strange(
    sentences: Sequence[Sentence],
    said: Sequence[Statement],
    given: set[str],
    known: frozenset[str],
    context: Context,
) -> Iterator[_Remark]:
    """Give the remarks below the first line that are looked at, and consist of more than harmless words."""
    below, before, corrected = False, "", any(statement.corrects for statement in said)
    for one in sentences:
        named = {
            account for found in mentions(one.text, context) if found.accounts != OTHER for account in found.accounts
        }
        here = [statement for statement in said if one.start <= statement.start < one.end]
        acts = any(statement.corrects or (statement.deed in _ACTS and not statement.harmless) for statement in here)
        counted = any(amount.kind is AmountKind.AMOUNT for amount in one.amounts)
        words = [word.lower().strip(".") for word in _WORD.findall(one.text)]
        begins = before.endswith((".", "!", "?", ":")) or before[-1:].isdigit() or one.text[:1].isupper()
        few = len(words) <= _FEW and begins
        points = bool(named & given) or few or _POINTS.search(one.text) is not None
        of_others = bool(named) and not named & given
        strange = (
            words
            and not (acts or of_others or (corrected and not named) or one.text.rstrip().endswith(":"))
            and (points or _TELLS.search(one.text))
            and not _passes(one.text, words, known)
        )
        if below and not counted and _turns_plainly(one.text):
            yield _Remark(one.text, one.start, points=True)
        elif below and not counted and strange:
            yield _Remark(one.text, one.start, points)
        below, before = below or bool(named & given), one.text.rstrip()


def _passes(text: str, words: Sequence[str], known: frozenset[str]) -> bool:
    """Tell whether a remark is known to leave the lines alone."""
    if more_comes(text) or list_is_for(text) or as_listed(text) or completes_the_list(text) or says_the_unit(text):
        return True
    if closes_the_list(text) or says_it_is_firm(text) or leaves_order_alone(text) or comes_by_itself(text):
        return True
    if _LINE_STANDS.fullmatch(text) or (
        _WANTS_TO_KNOW.search(text) and _UNSAYS.search(text) is None and _WAITS_ON_IT.search(text) is None
    ):
        return True
    if (
        says_others_follow(text)
        or _ENDS_OR_ASKS.fullmatch(text)
        or (_OF_THE_REST.fullmatch(text) and _TURNED.search(text) is None)
    ):
        return True
    return all(word in known for word in words) and (
        _TURNED.search(text) is None or _ON_REQUEST.search(text) is not None
    )

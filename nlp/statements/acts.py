"""Which words of a sentence are acts: those marked as such, and those that only an amount makes one."""

from __future__ import annotations

import re

from nlp.amounts.amount import AmountKind
from nlp.governors.passing import leads_in
from nlp.sentence import Mark, Sentence
from nlp.statements.acts_words import (
    CALL_BACK,
    CLAUSE_BEGINS,
    DO,
    DO_NOT_AFTER,
    HOLD_BEFORE,
    IN_AFTER,
    KEPT_BEFORE,
    LEAVING,
    OF,
    OUT_AFTER,
    REST_OF_IT,
    SLEEPS_AFTER,
    TENDERED_AFTER,
    TO_THE_OFFER,
    WRITTEN,
)
from nlp.statements.conditions_said import conditions_said
from nlp.statements.held_of_it import only_held
from nlp.statements.keeps_nothing import keeps_nothing

_ACTS = ("WITHDRAW", "NOTHING", "DECLINE", "TENDER", "KEEP", "GO_AHEAD")


def acts_of(sentence: Sentence) -> list[Mark]:
    """The acts of a sentence: marked ones, and those that only an amount makes one ("do 20", "ninety in")."""
    acts = marked_acts(sentence)
    conditions = conditions_said(sentence, acts)
    for amount in sentence.amounts:
        if any(start <= amount.start < end for start, end in conditions):
            continue
        if amount.kind is AmountKind.RANGE or OF.search(sentence.text[: amount.start - sentence.start]):
            continue
        before = sentence.text[: amount.start - sentence.start]
        after = sentence.text[amount.end - sentence.start :]
        made: Mark | None = None
        if hold := HOLD_BEFORE.search(before):
            made = Mark("KEEP", sentence.start + hold.start("hold"), sentence.start + hold.end("hold"), hold["hold"])
        elif DO_NOT_AFTER.match(after):
            made = Mark("KEEP", amount.end, amount.end + 3, after[:3])
        elif amount.kind is AmountKind.ALL and re.fullmatch(r"all\s+in", amount.text, re.IGNORECASE):
            made = Mark("TENDER", amount.start, amount.end, amount.text)
        elif asleep := SLEEPS_AFTER.match(after):
            made = Mark("KEEP", amount.end, amount.end + asleep.end(), after[: asleep.end()])
        elif OUT_AFTER.match(after) and IN_AFTER.search(sentence.text):
            made = Mark("KEEP", amount.end, amount.end + 4, after[:4])
        elif do := DO.search(before):
            made = Mark("TENDER", sentence.start + do.start("do"), sentence.start + do.end("do"), do["do"])
        elif CLAUSE_BEGINS.search(before) and (offered := TO_THE_OFFER.match(after) or TENDERED_AFTER.match(after)):
            made = Mark("TENDER", amount.end, amount.end + offered.end(), after[: offered.end()])
        elif inside := IN_AFTER.match(after):
            made = Mark("TENDER", amount.end, amount.end + inside.end(), after[: inside.end()])
        if made is None or any(made.start < act.end and act.start < made.end for act in acts):
            continue
        if made.start == amount.start or not any(act.start <= amount.start and amount.end <= act.end for act in acts):
            acts.append(made)
    return sorted(acts, key=lambda act: act.start)


def marked_acts(sentence: Sentence) -> list[Mark]:
    """The acts of a sentence that its words make one."""
    idioms = tuple(sentence.all("IDIOM"))
    leaving = tuple(one for one in sentence.amounts if one.kind is AmountKind.ALL_BUT and LEAVING.match(one.text))
    return [
        mark
        for mark in sentence.marks
        if mark.label in _ACTS
        and not any(idiom.start <= mark.start < idiom.end for idiom in idioms)
        and not _yours(sentence, mark)
        and not CALL_BACK.fullmatch(mark.text)
        and not (mark.text.lower() == "untendered" and KEPT_BEFORE.search(sentence.text[: mark.start - sentence.start]))
        and not WRITTEN.search(sentence.text[mark.start - sentence.start : mark.end - sentence.start + 24])
        and not keeps_nothing(sentence, mark)
        and not only_held(sentence, mark)
        and not any(amount.start < mark.start < amount.end for amount in leaving)
        and not _names_the_rest(sentence, mark)
    ]


def _names_the_rest(sentence: Sentence, mark: Mark) -> bool:
    """Tell whether a word of keeping only belongs to what is left, of which another act follows: "What is left over goes in"."""
    if mark.label != "KEEP":
        return False
    rests = [one for one in sentence.all("REST") if one.start < mark.start and mark.end <= one.end]
    goes = any(later.label == "TENDER" and later.start >= mark.end for later in sentence.marks)
    return goes and any(REST_OF_IT.match(one.text) is not None for one in rests)


def _yours(sentence: Sentence, mark: Mark) -> bool:
    """Tell whether it is we who keep: "everything you hold for me" is no wish to hold, "you have 130 in" no tender."""
    return (
        mark.label in {"KEEP", "TENDER"}
        and bool(re.match(r"(?:am\s+|are\s+|is\s+|'re\s+)?(?:hold|keep|have)", mark.text, re.IGNORECASE))
        and not leads_in(sentence.text[: mark.start - sentence.start])
        and bool(
            re.search(
                r"\b(?:you|y'all|u|ya|firm|bank|custodian|desk|that\s+(?:is|are)|is|are|being)(?:\s+(?:all|currently|now|already|still|have|'ve|been|are|is))*\s*$",
                sentence.text[: mark.start - sentence.start],
                re.IGNORECASE,
            )
        )
    )

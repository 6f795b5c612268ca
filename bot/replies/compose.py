"""Fills the templates of an answer: from the values of an `Answer` to its title and blocks."""

from __future__ import annotations

import re
from datetime import datetime

from jinja2 import Environment, PackageLoader, StrictUndefined

from bot.model import Answer, AnswerKind, Status
from bot.offers.offer import Offer
from bot.replies.changes import told
from bot.replies.choices import choices, silence
from bot.replies.figures import figure, noun
from bot.replies.instruction_form import form_for
from bot.replies.markup import Block, blocks, plain_value
from bot.replies.notes import HOLDING_NOTES, Note
from bot.replies.notes_said import notes_said
from bot.replies.options import asked, multiples, takes_tenders
from bot.replies.view import LineView, clock_words, group, view
from bot.times.moments import moment
from nlp.instruction import Topic

# Their own words already ask for the check.
_CHECKED = {Note.RESENT, Note.OUTDATED, Note.CHANGED_SINCE, Note.ANOTHER_AMOUNT, Note.NO_PLAIN_ANSWER}
_WORDS = Environment(
    loader=PackageLoader("bot.replies", "templates"),
    # These templates make text; the HTML version is made from the blocks by an escaping environment.
    autoescape=False,  # noqa: S701
    trim_blocks=True,
    lstrip_blocks=True,
    keep_trailing_newline=True,
    undefined=StrictUndefined,
    finalize=plain_value,
)
_MOST_ROWS = 40
"""Accounts listed in a letter itself; a broker with more finds the rest in the attached list."""
_GROUPS = ("read_back", "ask", "look", "refused", "recorded", "withdrawn", "protected")
_LETTER_FACTS = (
    ("What is offered", Topic.CONSIDERATION),
    ("Conditions", Topic.CONDITIONS),
    ("Withdrawal", Topic.WITHDRAWAL),
    ("Costs", Topic.FEES),
)
_TITLES = {
    AnswerKind.REQUEST: "We need something more",
    AnswerKind.CONFIRM: "Please check and confirm",
    AnswerKind.RECORDED: "On record",
    AnswerKind.FLAGGED: "A person will look at your mail",
    AnswerKind.ANSWERED: "Your question",
    AnswerKind.WITHDRAWN: "Taken back",
    AnswerKind.REMINDER: "A reminder",
    AnswerKind.LETTER: "An offer for your securities",
    AnswerKind.NOTICE: "News of the offer",
}


def title(answer: Answer) -> str:
    """Give the few words that head the HTML version: what matters most to the reader."""
    groups = {group(line, answer) for line in answer.lines}
    if answer.neutral:
        return "Your mail has arrived"
    if answer.words and not answer.lines:
        return "From our desk"
    if answer.copy:
        return "A copy for you"
    if answer.kind is AnswerKind.LETTER and Note.TO_BROKER in answer.notes:
        return "An offer for your clients' securities"
    if HOLDING_NOTES.intersection(answer.notes):
        return "Your holding has changed"
    if answer.kind in (AnswerKind.REQUEST, AnswerKind.FLAGGED):
        if "read_back" in groups:
            return _TITLES[AnswerKind.CONFIRM]
        if groups == {"refused"}:
            return "Not done"
        if answer.kind is AnswerKind.FLAGGED and "ask" in groups:
            return _TITLES[AnswerKind.REQUEST]
    return _TITLES[answer.kind]


def compose(answer: Answer, offer: Offer | None, now: datetime, desk_address: str, desk_name: str) -> tuple[Block, ...]:
    """Put the whole mail into blocks. Raises `AnswerError` for a note that has no words."""
    clocks = clock_words(offer, now)
    lines = () if answer.neutral else tuple(view(line, answer, offer) for line in answer.lines)
    groups = {name: [line for line in lines if line.group == name] for name in _GROUPS}
    face = (offer.quantity_type if offer else answer.lines[0].quantity_type if answer.lines else "face") == "face"
    asks = {line.asks for line in groups["ask"]}
    fact_words = {fact.topic: fact.words for fact in offer.facts} if offer else {}
    first = lines[0] if lines else None
    plain_tender = takes_tenders(offer) and not (offer and (offer.priced or offer.asks_consent))
    said = notes_said(answer, offer, clocks)
    text = _WORDS.get_template("answer.txt").render(
        **groups,
        **clocks,
        body=f"{answer.kind.value}.txt",
        kind=answer.kind.value,
        copy=answer.copy,
        unprompted=bool(HOLDING_NOTES.intersection(answer.notes)),
        neutral=answer.neutral,
        lines=lines,
        notes=said.opening,
        after_opening=said.after_opening,
        with_questions=said.with_questions,
        checks=not _CHECKED & set(answer.notes),
        staff_words=_paragraphs(answer.words),
        greeting=_greeting(answer, first),
        pictured=any(line.from_picture for line in groups["read_back"]),
        thanked=any(look.startswith(("Thank", "We are sorry")) for line in groups["look"] for look in line.looks),
        taking_back=bool(groups["read_back"]) and all(line.withdrawal for line in groups["read_back"]),
        same_asks=len(asks) == 1,
        partly=any(line.partly for line in groups["withdrawn"]),
        nothing_recorded=_nothing_recorded(answer),
        nothing_was_recorded=Note.NOTHING_RECORDED in answer.notes,
        settled=Note.SETTLED_BY_STAFF in answer.notes,
        open_asks=any(line.asks for line in lines),
        waiting=bool(groups["read_back"]),
        facts=[fact_words[topic.value] for topic in answer.topics if topic.value in fact_words],
        letter_facts=[(head, fact_words[topic.value]) for head, topic in _LETTER_FACTS if topic.value in fact_words],
        face=face,
        noun=noun(offer),
        issuer=offer.issuer if offer else "The issuer",
        early_deadline=_early(offer, now),
        to_broker=Note.TO_BROKER in answer.notes,
        choices=choices(offer),
        silence=silence(offer),
        default_all=offer is None or {"tender_all", "tender_part"} <= set(offer.elections),
        without_yes=_without_yes(answer, offer),
        form=form_for(offer) if offer and answer.kind is AnswerKind.LETTER else None,
        attached_forms=sum(file.media_type == "application/pdf" for file in answer.attachments),
        most_rows=_MOST_ROWS,
        plain_tender=plain_tender,
        tenders=takes_tenders(offer),
        what_to_do=asked(offer),
        multiple=figure(offer.multiple, offer.quantity_type, offer)
        if offer and multiples(offer, offer.quantity_type)
        else "",
        offer_title=offer.title if offer else "",
        reference=answer.reference or "",
        page=answer.page,
        desk_name=desk_name,
        desk_address=desk_address,
        change_facts=answer.facts,
        early_says=_early_says(offer, answer),
        told=[
            (line.account or "", told(line, answer, offer, str(clocks["until"]), str(clocks["withdrawal_end"])))
            for line in answer.lines
            if answer.kind is AnswerKind.NOTICE
        ],
    )
    return blocks(text)


def _early_words(offer: Offer | None, answer: Answer) -> list[str]:
    """Give what the offer says of the early deadline: of several series, for those that the answer is about."""
    named = {line.particulars.security for line in answer.lines} - {None}
    return [
        part.words
        for part in (offer.consideration if offer else ())
        if part.kind == "early_premium" and (not part.security or not named or part.security in named)
    ]


def _early_says(offer: Offer | None, answer: Answer) -> str:
    """Give what the early deadline brings, in the offer's own words, as a sentence ends."""
    words = "; ".join(_early_words(offer, answer))
    return words if not words or words.endswith(".") else f"{words}."


def _greeting(answer: Answer, first: LineView | None) -> str:
    """Address a letter by the registration; elsewhere nobody but the register could say who reads it."""
    if answer.greeting:
        return answer.greeting
    personal = answer.kind in (AnswerKind.LETTER, AnswerKind.REMINDER, AnswerKind.NOTICE)
    whose = {line.registration for line in answer.lines}
    return first.registration if personal and first is not None and len(whose) == 1 else ""


def _early(offer: Offer | None, now: datetime) -> str:
    """Give the early deadline in words while it is still to come."""
    early = offer.clocks.early if offer else None
    return moment(early.instant, offer.time_zone) if offer and early and now <= early.instant else ""


def _without_yes(answer: Answer, offer: Offer | None) -> str:
    """Say what happens where the yes to a read-back does not come."""
    lines = [line for line in answer.lines if group(line, answer) == "read_back"]
    if lines and all(line.withdrawal for line in lines):
        return "Without your yes, nothing is taken back, and the tender stays on record."
    if any(line.supersedes or line.withdrawal for line in lines):
        return "Without your yes, what is on record stays as it is."
    if offer is not None and not any(name.startswith("tender") for name in offer.elections):
        return "Without your yes, nothing is recorded, and no consent is given for you."
    return "Without your yes, nothing is recorded, and nothing is tendered."


def _nothing_recorded(answer: Answer) -> str:
    if any(line.status is Status.PACK for line in answer.lines):
        return ""
    if not answer.lines:
        # Nothing is known of any account here: something may well be on record.
        return "We found no instruction in it, so nothing has changed."
    if all(line.withdrawal for line in answer.lines):
        return "Nothing is taken back yet."
    if any(line.supersedes for line in answer.lines):
        return "Until then, what is on record stays as it is."
    return "Nothing is recorded yet."


def _paragraphs(words: str) -> list[str]:
    """Part staff's words at their line ends, so that their paragraphs and lists stay."""
    return [line.strip() for line in re.split(r"\n+", words.strip()) if line.strip()]

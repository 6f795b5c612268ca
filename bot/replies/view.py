"""Puts each line of an answer into words: a `LineView` holds nothing but texts that a template shows.

Which group a line belongs to (read back, asked about, with a person, refused, on record, taken
back) follows from its status first and its action then.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal

from bot.model import Action, Answer, AnswerKind, Line, Missing, Reason, Status
from bot.offers.offer import Offer
from bot.replies.figures import both, figure, in_words, neighbours, noun
from bot.replies.markup import shortened
from bot.replies.notes import Note
from bot.replies.options import (
    asked,
    choice,
    deemed,
    fitted,
    least_of,
    multiples,
    price_asked,
    price_of,
    series,
    takes_tenders,
)
from bot.replies.receives import receives
from bot.replies.words import (
    DISAGREEMENT,
    LOOKS,
    MISSING,
    PROBLEMS,
    PROBLEMS_WITHOUT_FIGURES,
    REFUSED,
    WITHDRAWAL_PROBLEMS,
)
from bot.times.moments import moment
from nlp.instruction import Election

_WITHDRAWALS = (Election.WITHDRAW_ALL, Election.WITHDRAW_PART)
_HELD = (Reason.DEATH_NOTICE, Reason.LEGAL, Reason.SUSPECTED_FRAUD, Reason.ON_HOLD, Reason.TOO_BIG)
_LATE_NOTES = (Note.LATE_YES, Note.LATE_YES_MARKET, Note.LATE_YES_WITHDRAWAL)
_ASKS_FOR_THE_CHOICE = frozenset({Reason.CONTRADICTORY, Reason.UNCLEAR_OPTION, Reason.OPTION_NOT_OFFERED})
_NOT_THEIRS = (Reason.BROKER_NOT_AUTHORISED, Reason.SENDER_NOT_ON_FILE, Reason.UNKNOWN_ACCOUNT)


@dataclass(frozen=True, slots=True)
class LineView:
    """One account's line in words; what does not apply is empty."""

    group: str
    """`read_back`, `ask`, `look`, `refused`, `recorded`, `withdrawn` or `protected`."""
    account: str
    choice: str = ""
    amount: str = ""
    amount_words: str = ""
    amount_both: str = ""
    stays: str = ""
    stays_words: str = ""
    position: str = ""
    signed: str = ""
    asks: tuple[str, ...] = ()
    looks: tuple[str, ...] = ()
    refusal: str = ""
    withdrawal: bool = False
    declined: bool = False
    replaces: bool = False
    from_picture: bool = False
    partly: bool = False
    registration: str = ""
    early: str = ""
    """The early deadline, and whether the instruction is in time for it."""
    named_account: bool = False
    """There is an account or a name to show."""
    receives: tuple[str, ...] = ()
    """What a read-back says that the instruction would bring."""
    consents: bool = False
    """What is given is a consent."""
    refuses: bool = False
    """A consent is refused: nothing is given, and nothing stays."""
    deemed: bool = False
    """The tender is a consent as well."""
    series: str = ""
    """What the account holds, where the offer is for several series."""


def view(line: Line, answer: Answer, offer: Offer | None) -> LineView:
    """Put the line into words."""
    line = replace(line, quantity_type=offer.quantity_type) if offer is not None else line
    quantity = line.quantity
    if quantity is None and line.election is Election.TENDER_ALL:
        quantity = line.position
    withdrawal = line.withdrawal or line.election in _WITHDRAWALS
    stays = _stays(line, quantity, withdrawal=withdrawal)
    shown = quantity is not None and line.election is not Election.DO_NOT_TENDER
    return LineView(
        group=group(line, answer),
        account=shortened(line.account or _named(line)),
        choice=choice(line, offer),
        amount=figure(quantity, line.quantity_type, offer) if quantity is not None and shown else "",
        amount_words=in_words(quantity, line.quantity_type, offer) if quantity is not None and shown else "",
        amount_both=both(quantity, line.quantity_type, offer) if quantity is not None and shown else "",
        stays=_figure_or_nothing(stays, line, offer),
        stays_words=both(stays, line.quantity_type, offer) if stays else "",
        position=figure(line.position, line.quantity_type, offer) if line.position is not None else "",
        signed=shortened(listed(line.signers), 400),
        asks=() if _must_wait(line) else tuple(_asks(line, quantity, offer, answer, withdrawal=withdrawal)),
        looks=tuple(_look(reason, line, offer) for reason in _looked_at(line, answer)),
        refusal=next((REFUSED[code] for code in line.codes if code in REFUSED), REFUSED["OTHR"]),
        withdrawal=withdrawal,
        declined=line.election is Election.DO_NOT_TENDER,
        replaces=line.supersedes,
        from_picture=line.from_picture,
        partly=line.election in (Election.TENDER_PART, Election.WITHDRAW_PART),
        registration=shortened(line.registration),
        named_account=bool(line.account or line.named),
        early=_early(line, answer, offer),
        receives=receives(line, offer) if group(line, answer) == "read_back" else (),
        consents=line.election is Election.CONSENT or (withdrawal and not takes_tenders(offer)),
        refuses=line.election is Election.DO_NOT_CONSENT,
        deemed=deemed(line, offer),
        series=series(line, offer),
    )


def _early(line: Line, answer: Answer, offer: Offer | None) -> str:
    """Say until when the early deadline is, and whether this instruction is in time for it."""
    if offer is None or offer.clocks.early is None or line.early is None:
        return ""
    at = moment(offer.clocks.early.instant, offer.time_zone)
    if not line.early:
        return f"{at}; this came after it"
    waits = group(line, answer) == "read_back"
    return f"{at}; this is in time for it" + (" if your yes also reaches us by then" if waits else "")


def group(line: Line, answer: Answer) -> str:
    """Tell in which part of the mail the line stands."""
    withdrawal = line.withdrawal or line.election in _WITHDRAWALS
    if any(reason in _NOT_THEIRS for reason in line.reasons):
        return "look"
    if line.status is Status.REJT and not (line.action is Action.REQUEST and Reason.OPTION_NOT_OFFERED in line.reasons):
        return "refused"
    if Reason.PROTECTED in line.reasons:
        return "protected"
    done = line.status in (Status.PACK, Status.CANC, Status.DFLA) or line.action is Action.RECORD
    if done or answer.kind in (AnswerKind.RECORDED, AnswerKind.WITHDRAWN):
        gone = withdrawal or line.status is Status.CANC or answer.kind is AnswerKind.WITHDRAWN
        return "withdrawn" if gone else "recorded"
    if line.action is Action.CONFIRM:
        return "read_back"
    if line.action is Action.REQUEST:
        return "ask"
    if line.action is Action.FLAG:
        return "look"
    return {AnswerKind.CONFIRM: "read_back", AnswerKind.REQUEST: "ask"}.get(answer.kind, "look")


def was(offer: Offer | None) -> str:
    """Give the response deadline as an aside, or nothing where the offer is not known."""
    return f", which was {moment(offer.clocks.response.instant, offer.time_zone)}" if offer else ""


def listed(names: tuple[str, ...]) -> str:
    """Join names as a sentence does: `A, B and C`."""
    return " and ".join(part for part in (", ".join(names[:-1]), *names[-1:]) if part)


def clock_words(offer: Offer | None, now: datetime) -> dict[str, str | bool]:
    """Give the offer's deadlines in words, and which of them have passed."""
    if offer is None:
        return {
            "response": "",
            "market": "",
            "withdrawal_end": "",
            "in_time": False,
            "open": False,
            "revocable": False,
            "cover": "",
            "until": "at any time before the offer ends",
        }
    clocks, zone = offer.clocks, offer.time_zone
    ended = offer.ended is not None and now >= offer.ended.at
    in_time = not ended and now <= clocks.response.instant
    return {
        "response": moment(clocks.response.instant, zone),
        "market": moment(offer.ended.at if offer.ended is not None and ended else clocks.market.instant, zone),
        "withdrawal_end": moment(clocks.withdrawal.instant, zone),
        "in_time": in_time,
        "open": not ended and now <= clocks.market.instant,
        "revocable": not ended and now <= clocks.withdrawal.instant,
        "cover": moment(offer.guaranteed_delivery.deadline, zone) if offer.guaranteed_delivery else "",
        "until": f"until {moment((clocks.response if in_time else clocks.market).instant, zone)}",
    }


def _look(reason: Reason, line: Line, offer: Offer | None) -> str:
    """Say why a person looks at the line."""
    free = line.free if line.free is not None else Decimal(0)
    return LOOKS[reason].format(
        was=was(offer),
        withdrawal=moment(offer.clocks.withdrawal.instant, offer.time_zone)
        if offer
        else "the deadline for withdrawals",
        free=figure(free, line.quantity_type, offer) if free else "nothing",
    )


def _looked_at(line: Line, answer: Answer) -> list[Reason]:
    """Give the reasons to be said for this line: a late yes is said once, and a problem is asked about instead."""
    late = {Reason.LATE, Reason.LATE_YES}
    said = late if any(note in _LATE_NOTES for note in answer.notes) else set[Reason]()
    if Reason.LATE_YES in line.reasons:
        said = said | {Reason.LATE}
    return [reason for reason in line.reasons if reason not in PROBLEMS and reason not in said]


def _must_wait(line: Line) -> bool:
    """Tell whether nothing is asked meanwhile: not theirs to complete, or held until a person has looked."""
    return any(reason in _NOT_THEIRS or reason in _HELD for reason in line.reasons)


def _named(line: Line) -> str:
    return f'"{line.named}"' if line.named else "not named"


def _stays(line: Line, quantity: Decimal | None, *, withdrawal: bool) -> Decimal | None:
    """Give what is not tendered, or for a withdrawal what stays tendered; None where that cannot be told."""
    if withdrawal:
        return Decimal(0) if line.election is Election.WITHDRAW_ALL else line.remaining
    if line.election is Election.DO_NOT_TENDER:
        return line.position
    if line.position is None or quantity is None or quantity > line.position:
        return None
    return line.position - quantity


def _figure_or_nothing(stays: Decimal | None, line: Line, offer: Offer | None) -> str:
    if stays is None:
        return ""
    return figure(stays, line.quantity_type, offer) if stays else "nothing"


def _asks(line: Line, quantity: Decimal | None, offer: Offer | None, answer: Answer, *, withdrawal: bool) -> list[str]:
    """Put problems as questions, and what is missing as lines of a list."""
    problems = [
        DISAGREEMENT
        if reason is Reason.CONTRADICTORY and Note.OBJECTION in answer.notes
        else _problem(reason, line, quantity, offer, withdrawal=withdrawal)
        for reason in line.reasons
        if reason in PROBLEMS
    ]
    # The question about the amount already asks for it; a bare "how much" beside it would only confuse.
    covered = {Missing.QUANTITY} if problems else set()
    if _ASKS_FOR_THE_CHOICE.intersection(line.reasons):
        covered.add(Missing.ELECTION)
    signed = f" (we have the signature of {shortened(listed(line.signers), 400)})" if line.signers else ""
    return problems + [
        fitted(
            MISSING[item].format(
                choices=asked(offer).replace("(how much)", "(please say how much)"),
                multiples=multiples(offer, line.quantity_type),
                signed=signed,
                prices=price_asked(offer),
            ),
            offer,
        )
        for item in line.missing
        if item not in covered
    ]


def question_of(reason: Reason, line: Line, offer: Offer) -> str:
    """What cannot be carried out as said, as the question that our mails ask; empty for a reason that no holder is asked about."""
    if reason not in PROBLEMS:
        return ""
    return _problem(reason, line, line.quantity, offer, withdrawal=line.withdrawal)


def _problem(reason: Reason, line: Line, quantity: Decimal | None, offer: Offer | None, *, withdrawal: bool) -> str:
    amount = figure(quantity, line.quantity_type, offer) if quantity is not None else ""
    position = figure(line.position, line.quantity_type, offer) if line.position is not None else ""
    needs_position = reason in {Reason.OVER_POSITION, Reason.PROMISED_BESIDES} and not withdrawal
    unknown = (not amount and reason in PROBLEMS_WITHOUT_FIGURES) or (needs_position and not position)
    sentence = (WITHDRAWAL_PROBLEMS.get(reason) if withdrawal else None) or PROBLEMS[reason]
    if unknown:
        sentence = PROBLEMS_WITHOUT_FIGURES[reason]
    written = sentence.format(
        amount=amount,
        prices=price_asked(offer),
        price=price_of(line, offer),
        least=least_of(line, offer),
        options=asked(offer),
        position=position,
        multiple=figure(offer.multiple, line.quantity_type, offer) if offer else "the amount that the offer sets",
        nearest=_nearest(line, quantity, offer),
        choices=_choice(line, offer) or "Please write it once more, in figures and in words.",
        choices_or_election=_choice(line, offer) or ("Which do you mean: all of it, a part (how much), or nothing?"),
        do_it=_do_it(line, amount, offer, withdrawal=withdrawal),
    )
    return fitted(written.strip(), offer)


def _choice(line: Line, offer: Offer | None) -> str:
    shown = [figure(value, line.quantity_type, offer) for value in line.choices]
    return f"Do you mean {_either(shown)}?" if len(shown) > 1 else ""


def _nearest(line: Line, quantity: Decimal | None, offer: Offer | None) -> str:
    values: tuple[Decimal, ...] = line.choices
    if not values and quantity is not None and offer is not None:
        values = neighbours(quantity, offer, None if line.withdrawal else line.position)
    shown = [figure(value, line.quantity_type, offer) for value in values]
    if not shown:
        return "How much shall it be?"
    if len(shown) == 1:
        return f"The nearest amount is {shown[0]}. Shall it be that, or how much?"
    return f"The nearest amounts are {' and '.join(shown)}. Which shall it be?"


def _either(shown: list[str]) -> str:
    return f"{', '.join(shown[:-1])} or {shown[-1]}"


def _do_it(line: Line, amount: str, offer: Offer | None, *, withdrawal: bool) -> str:
    verb = "take back" if withdrawal else "tender" if takes_tenders(offer) else "consent for"
    if line.election in (Election.TENDER_ALL, Election.WITHDRAW_ALL):
        what = f"all of the {noun(offer)}" + (f" ({amount})" if amount else "")
    else:
        what = amount or f"the {noun(offer)}"
    return f"{verb} {what}"

"""Typical answers, by the name of their situation: the golden texts in `tests/replies/` are made from these."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.model import Action, Answer, AnswerKind, Line, Missing, Reason, Status
from bot.offers.offer import Offer
from bot.offers.reading import load
from mailflows.values import Address, Mail
from nlp.instruction import Election, Topic

FOLDER = Path(__file__).parent / "replies"
OFFERS = Path(__file__).parents[1] / "bot" / "sample" / "offers"
NEW_YORK = ZoneInfo("America/New_York")
NOW = datetime(2001, 8, 14, 10, 30, tzinfo=NEW_YORK)
AFTER_RESPONSE = datetime(2001, 9, 3, 9, 0, tzinfo=NEW_YORK)
REFERENCE = "7K2MX0Q4Z9TNB3HC"
DESK = "offers@custodian.example"
DESK_NAME = "Exchange Offer Desk"


def offer(name: str = "lexington-2001") -> Offer:
    """Give a sample offer."""
    file = OFFERS / f"{name}.toml"
    return load(file.read_text(encoding="utf-8"), file.name)


def mail(subject: str = "Re: Exchange Offer - Lexington Precision Corporation") -> Mail:
    """Give the mail that is answered."""
    return Mail(
        message_id="<letter-42@elmgrove.example>",
        sender=(Address("mwhitfield@elmgrove.example", "Margaret A. Whitfield"),),
        subject=subject,
        references=("<offer-letter-1@custodian.example>",),
    )


def line(account: str | None = "LX-1003", **values: object) -> Line:
    """Give a line: a part of a joint account's notes, ready for its yes, unless something else is said."""
    usual: dict[str, object] = {
        "election": Election.TENDER_PART,
        "quantity": Decimal(50000),
        "quantity_type": "face",
        "action": Action.CONFIRM,
        "codes": ("OTHR",),
        "position": Decimal(75000),
        "signers": ("Thomas R. Nguyen", "Linda P. Nguyen"),
    }
    return Line(account, **(usual | values))  # type: ignore[arg-type]


def answer(kind: AnswerKind, *lines: Line, **values: object) -> Answer:
    """Give an answer to a holder on file about the sample offer of 2001."""
    usual: dict[str, object] = {"offer": "lexington-2001", "reference": REFERENCE}
    return Answer(kind, "mwhitfield@elmgrove.example", lines=lines, **(usual | values))  # type: ignore[arg-type]


def _ask(account: str | None = "LX-1003", **values: object) -> Line:
    return line(account, action=Action.REQUEST, **values)


def _recorded(account: str = "LX-1003", **values: object) -> Line:
    return line(account, action=Action.RECORD, status=Status.PACK, codes=(), **values)


SITUATIONS: dict[str, Answer] = {
    "read_back_part_of_a_joint_account": answer(AnswerKind.CONFIRM, line()),
    "read_back_all_from_a_picture_replacing_an_earlier_one": answer(
        AnswerKind.CONFIRM,
        line(
            "LX-1001",
            election=Election.TENDER_ALL,
            quantity=Decimal(250000),
            position=Decimal(250000),
            signers=("Margaret A. Whitfield",),
            from_picture=True,
            supersedes=True,
        ),
    ),
    "read_back_copy_for_the_other_holder": answer(AnswerKind.CONFIRM, line(), copy=True),
    "read_back_of_a_brokers_batch_with_one_line_not_theirs": answer(
        AnswerKind.FLAGGED,
        line(
            "BK-2001",
            election=Election.TENDER_ALL,
            quantity=Decimal(70000),
            position=Decimal(70000),
            signers=("Jeanne Pelletier",),
        ),
        line("BK-2002", quantity=Decimal(20000), position=Decimal(35000), signers=("Jeanne Pelletier",)),
        line(
            "BK-2003",
            election=Election.DO_NOT_TENDER,
            quantity=None,
            position=Decimal(160000),
            signers=("Jeanne Pelletier",),
        ),
        line(
            "BK-3002",
            action=Action.FLAG,
            quantity=Decimal(48000),
            position=None,
            reasons=(Reason.BROKER_NOT_AUTHORISED,),
            signers=("Jeanne Pelletier",),
        ),
    ),
    "read_back_of_a_withdrawal_of_part": answer(
        AnswerKind.CONFIRM,
        line(
            election=Election.WITHDRAW_PART,
            quantity=Decimal(20000),
            withdrawal=True,
            remaining=Decimal(30000),
        ),
    ),
    "read_back_sent_again_after_a_yes_outside_its_thread": answer(AnswerKind.CONFIRM, line(), notes=("resent",)),
    "request_for_phone_and_taxpayer_number": answer(
        AnswerKind.REQUEST,
        _ask(
            "LX-1026",
            election=Election.TENDER_ALL,
            quantity=Decimal(5000),
            position=Decimal(5000),
            signers=("Gloria Esposito",),
            missing=(Missing.PHONE, Missing.TIN),
            codes=("FULL",),
        ),
    ),
    "request_for_the_other_holders_signature_after_the_response_deadline": answer(
        AnswerKind.REQUEST,
        _ask(signers=("Thomas R. Nguyen",), missing=(Missing.CO_SIGNATURE,), codes=("IPAW",)),
    ),
    "request_amount_over_the_holding": answer(
        AnswerKind.REQUEST,
        _ask(
            "LX-1025",
            quantity=Decimal(25000),
            position=Decimal(20000),
            signers=("Daniel K. Osei",),
            reasons=(Reason.OVER_POSITION,),
            codes=("LACK",),
        ),
    ),
    "request_amount_that_may_be_two_things": answer(
        AnswerKind.REQUEST,
        _ask(
            "LX-1007",
            quantity=None,
            position=Decimal(5000000),
            signers=(),
            reasons=(Reason.AMBIGUOUS_QUANTITY,),
            missing=(Missing.QUANTITY, Missing.SIGNATURE, Missing.CAPACITY),
            choices=(Decimal(2000), Decimal(2000000)),
            codes=("IPAW", "DQUA"),
        ),
    ),
    "request_amount_off_the_multiple": answer(
        AnswerKind.REQUEST,
        _ask(
            "LX-1004",
            quantity=Decimal(12500),
            position=Decimal(40000),
            signers=("Dorothy M. Feldman",),
            reasons=(Reason.OFF_MULTIPLE,),
            codes=("DQUA",),
        ),
    ),
    "request_after_a_no": answer(
        AnswerKind.REQUEST,
        _ask(missing=(), election=None, quantity=None, codes=(), signers=()),
        notes=("reopened",),
    ),
    "request_part_of_a_batch": answer(
        AnswerKind.REQUEST,
        _recorded("BK-2001", election=Election.TENDER_ALL, quantity=Decimal(70000), position=Decimal(70000)),
        _recorded("BK-2002", quantity=Decimal(20000), position=Decimal(35000)),
        _ask("BK-2003", election=None, quantity=None, missing=(Missing.ELECTION,), position=Decimal(160000)),
        notes=("excepted",),
    ),
    "request_which_account_with_a_question_answered": answer(
        AnswerKind.REQUEST,
        _ask(None, quantity=Decimal(20000), position=None, missing=(Missing.ACCOUNT,), signers=("Priya Raman",)),
        topics=(Topic.FEES,),
    ),
    "flagged_document_about_authority": answer(
        AnswerKind.FLAGGED,
        line(
            "LX-1006",
            action=Action.FLAG,
            reasons=(Reason.AUTHORITY_DOCUMENT_ATTACHED,),
            missing=(Missing.PHONE,),
            signers=("Susan Brandt Keller",),
        ),
    ),
    "flagged_death_notice": answer(
        AnswerKind.FLAGGED, line("LX-1017", action=Action.FLAG, reasons=(Reason.DEATH_NOTICE,))
    ),
    "flagged_yes_after_the_response_deadline": answer(
        AnswerKind.FLAGGED, line(action=Action.FLAG, codes=("ADEA",), reasons=(Reason.LATE_YES,))
    ),
    "receipt_for_an_unknown_sender": answer(AnswerKind.FLAGGED, neutral=True, reference=None, offer=None),
    "answered_deadline_and_consideration": answer(AnswerKind.ANSWERED, topics=(Topic.DEADLINE, Topic.CONSIDERATION)),
    "recorded_part": answer(AnswerKind.RECORDED, _recorded(supersedes=True)),
    "recorded_no": answer(
        AnswerKind.RECORDED,
        _recorded("LX-1025", election=Election.DO_NOT_TENDER, quantity=None, position=Decimal(20000)),
    ),
    "withdrawn_whole": answer(
        AnswerKind.WITHDRAWN,
        line(
            election=Election.WITHDRAW_ALL,
            quantity=Decimal(50000),
            withdrawal=True,
            action=Action.RECORD,
            status=Status.CANC,
            codes=("CANI",),
        ),
    ),
    "withdrawn_before_anything_was_recorded": answer(
        AnswerKind.WITHDRAWN,
        line(election=Election.WITHDRAW_ALL, quantity=None, withdrawal=True, action=Action.RECORD, status=Status.CANC),
        notes=("nothing_recorded",),
    ),
    "withdrawal_refused_as_too_late": answer(
        AnswerKind.FLAGGED,
        line(election=Election.WITHDRAW_ALL, withdrawal=True, status=Status.REJT, codes=("INIR",), action=Action.FLAG),
    ),
    "words_of_staff": answer(
        AnswerKind.ANSWERED,
        words="We called you on Tuesday and did not reach you.\n\nWould you kindly call us back? Any day until four will do.",
    ),
    "reminder_to_one_who_has_not_answered": answer(
        AnswerKind.REMINDER,
        _ask(
            "LX-1001",
            election=None,
            quantity=None,
            position=Decimal(250000),
            signers=(),
            registration="Margaret A. Whitfield",
        ),
    ),
    "reminder_of_what_was_read_back": answer(
        AnswerKind.REMINDER, line(registration="Thomas R. Nguyen and Linda P. Nguyen JTWROS")
    ),
    "reminder_of_a_withdrawal_that_waits_for_its_yes": answer(
        AnswerKind.REMINDER,
        line(
            "LX-1001",
            election=Election.WITHDRAW_PART,
            quantity=Decimal(50000),
            position=Decimal(250000),
            remaining=Decimal(200000),
            signers=("Margaret A. Whitfield",),
            withdrawal=True,
            registration="Margaret A. Whitfield",
        ),
    ),
    "reminder_of_what_is_missing": answer(
        AnswerKind.REMINDER,
        _ask(
            missing=(Missing.CO_SIGNATURE, Missing.PHONE),
            signers=("Thomas R. Nguyen",),
            codes=("IPAW", "FULL"),
            registration="Thomas R. Nguyen and Linda P. Nguyen JTWROS",
        ),
    ),
    "letter_to_a_broker": answer(
        AnswerKind.LETTER,
        *(
            line(number, election=None, quantity=None, position=Decimal(held), signers=(), registration=name)
            for number, held, name in (
                ("BK-2001", 70000, "Walter E. Haas"),
                ("BK-2004", 800000, "Tidewater Freight Inc."),
            )
        ),
        greeting="Hartwell & Stone Securities LLC",
        notes=("to_broker",),
    ),
    "letter_to_a_holder": answer(
        AnswerKind.LETTER,
        line(
            "LX-1001",
            election=None,
            quantity=None,
            position=Decimal(250000),
            signers=(),
            registration="Margaret A. Whitfield",
        ),
    ),
}
CLOCKS = {"request_for_the_other_holders_signature_after_the_response_deadline": AFTER_RESPONSE}
OWN = tuple(name for name in SITUATIONS if name.startswith(("reminder", "letter", "read_back_copy")))

"""Questions about the mail as a whole: whether it is for us at all, and whether a person must see it."""

from __future__ import annotations

from collections.abc import Callable

from bot.desk import Desk
from bot.model import Missing, Reason, Received, Role
from bot.offers.offer import Offer
from bot.rules.matter import YES, Finding, MailRule, because, short_of
from nlp.instruction import Kind, Signal, Topic

# Topics that the offer's own facts answer, if its file has words for them; all others go to staff.
FACTUAL = frozenset({
    Topic.DEADLINE,
    Topic.CONSIDERATION,
    Topic.HOW_TO,
    Topic.WITHDRAWAL,
    Topic.CONDITIONS,
    Topic.FEES,
})  # fmt: skip
HARMLESS = frozenset({Signal.THANKS, Signal.EMPTY, Signal.ADVERTISING})


def answerable(received: Received, offer: Offer | None) -> tuple[Topic, ...]:
    """The topics asked about for which the offer's file has words, each once."""
    if offer is None:
        return ()
    words = {fact.topic for fact in offer.facts}
    asked = dict.fromkeys(question.topic for question in received.reading.questions)
    return tuple(topic for topic in asked if topic in FACTUAL and topic.value in words)


def unanswered(received: Received, offer: Offer | None) -> bool:
    """Whether it asks something that only a person can answer."""
    asked = {question.topic for question in received.reading.questions}
    return bool(asked - set(answerable(received, offer)))


def _instructs(received: Received) -> bool:
    return received.reading.kind in {Kind.INSTRUCTION, Kind.WITHDRAWAL} or bool(received.reading.instructions)


def _own(received: Received, desk: Desk, _offer: Offer | None) -> Finding | None:
    return YES if received.sender.address in desk.own else None


def _automatic(received: Received, _desk: Desk, _offer: Offer | None) -> Finding | None:
    return YES if received.reading.kind in {Kind.AUTO_REPLY, Kind.BOUNCE} else None


def _advertising(received: Received, _desk: Desk, _offer: Offer | None) -> Finding | None:
    return YES if Signal.ADVERTISING in received.reading.signals and not _instructs(received) else None


def _thanks(received: Received, _desk: Desk, _offer: Offer | None) -> Finding | None:
    signals = set(received.reading.signals)
    only = received.reading.kind is Kind.OTHER and not _instructs(received) and signals <= HARMLESS
    return YES if only and Signal.THANKS in signals else None


def _no_sender(received: Received, _desk: Desk, _offer: Offer | None) -> Finding | None:
    return None if received.sender.address else because(Reason.UNREADABLE)


def _too_big(received: Received, _desk: Desk, _offer: Offer | None) -> Finding | None:
    return because(Reason.TOO_BIG) if received.too_big else None


def _reused(received: Received, _desk: Desk, _offer: Offer | None) -> Finding | None:
    return because(Reason.REUSED_MESSAGE_ID) if received.reused_message_id else None


def _not_authenticated(received: Received, _desk: Desk, _offer: Offer | None) -> Finding | None:
    # A bare yes in a new mail has a way of its own: the read-back is sent again (OPERATION.md).
    bare_yes = received.reading.kind is Kind.CONFIRMATION and received.thread is None
    known = received.sender.role in {Role.HOLDER, Role.BROKER}
    forged = received.sender.authenticated is False and known and not bare_yes
    return because(Reason.NOT_AUTHENTICATED) if forged else None


def _unknown_sender(received: Received, _desk: Desk, _offer: Offer | None) -> Finding | None:
    stranger = received.sender.role in {Role.UNKNOWN, Role.STAFF}
    # Nobody expects an issuer or its agent on the register.
    notice = received.reading.kind is Kind.ISSUER_NOTICE or Signal.ISSUER_NOTICE in received.reading.signals
    return because(Reason.SENDER_NOT_ON_FILE) if stranger and not notice and received.sender.address else None


def _other_offer(received: Received, desk: Desk, _offer: Offer | None) -> Finding | None:
    named = received.reading.offer
    unknown = named is not None and named not in desk.offers
    return because(Reason.OTHER_SECURITY) if unknown or Signal.OTHER_SECURITY in received.reading.signals else None


def _signal(signal: Signal, reason: Reason) -> Callable[[Received, Desk, Offer | None], Finding | None]:
    def ask(received: Received, _desk: Desk, _offer: Offer | None) -> Finding | None:
        present = signal in received.reading.signals or received.reading.kind.value == signal.value
        return because(reason) if present else None

    return ask


def _for_staff(received: Received, _desk: Desk, offer: Offer | None) -> Finding | None:
    asks = received.reading.kind is Kind.QUESTION
    # Without the offer its facts are unknown: then the offer is asked for, below.
    nameless = offer is None and {question.topic for question in received.reading.questions} <= FACTUAL
    return because(Reason.QUESTION_FOR_STAFF) if asks and not nameless and unanswered(received, offer) else None


def _which_offer(received: Received, _desk: Desk, offer: Offer | None) -> Finding | None:
    return short_of(Missing.OFFER) if received.reading.kind is Kind.QUESTION and offer is None else None


def _question(received: Received, _desk: Desk, _offer: Offer | None) -> Finding | None:
    return YES if received.reading.kind is Kind.QUESTION else None


def _no_line(received: Received, _desk: Desk, _offer: Offer | None) -> Finding | None:
    elects = received.reading.kind in {Kind.INSTRUCTION, Kind.WITHDRAWAL}
    return short_of(Missing.ELECTION) if elects and not received.reading.instructions else None


def _answers_nothing(received: Received, _desk: Desk, _offer: Offer | None) -> Finding | None:
    kinds = {Kind.SUPPLEMENT, Kind.CONFIRMATION, Kind.REFUSAL, Kind.OTHER}
    return YES if received.reading.kind in kinds and not received.reading.instructions else None


OWN_MAIL = MailRule("own_mail", "It comes from our own address: a loop.", _own)
AUTOMATIC = MailRule("automatic", "An automatic reply, a bounce or a list mail.", _automatic)
ADVERTISING = MailRule("advertising", "It has nothing to do with an offer.", _advertising)
THANKS = MailRule("thanks", "It says thanks and nothing else.", _thanks)
NO_SENDER = MailRule("no_sender", "It has no From, or more than one.", _no_sender)
TOO_BIG = MailRule("too_big", "It is larger than we take in.", _too_big)
REUSED_MESSAGE_ID = MailRule("reused_message_id", "Its Message-ID belongs to a mail of other content.", _reused)
NOT_AUTHENTICATED = MailRule(
    "not_authenticated", "It is not shown to come from the address that it names.", _not_authenticated
)
SUSPECTED_FRAUD = MailRule(
    "suspected_fraud",
    "A forged or look-alike sender, diverted payment, or words to the program.",
    _signal(Signal.SUSPECTED_FRAUD, Reason.SUSPECTED_FRAUD),
)
DEATH_NOTICE = MailRule(
    "death_notice", "A holder of the account has died.", _signal(Signal.DEATH_NOTICE, Reason.DEATH_NOTICE)
)
LEGAL = MailRule("legal", "A lawyer, a court or an authority writes.", _signal(Signal.LEGAL, Reason.LEGAL))
COMPLAINT = MailRule("complaint", "Somebody complains.", _signal(Signal.COMPLAINT, Reason.COMPLAINT))
UNREADABLE = MailRule(
    "unreadable", "Something in it cannot be read for certain.", _signal(Signal.UNREADABLE, Reason.UNREADABLE)
)
AUTHORITY_DOCUMENT = MailRule(
    "authority_document_attached",
    "Evidence of authority is attached, for a person to judge.",
    _signal(Signal.AUTHORITY_DOCUMENT, Reason.AUTHORITY_DOCUMENT_ATTACHED),
)
GUARANTEED_DELIVERY = MailRule(
    "guaranteed_delivery",
    "A notice of guaranteed delivery.",
    _signal(Signal.GUARANTEED_DELIVERY, Reason.GUARANTEED_DELIVERY),
)
ISSUER_NOTICE = MailRule(
    "issuer_notice",
    "An announcement or filing of an issuer or its agent.",
    _signal(Signal.ISSUER_NOTICE, Reason.ISSUER_NOTICE),
)
OTHER_SECURITY = MailRule("other_security", "It speaks of an offer or a security that we do not have.", _other_offer)
UNKNOWN_SENDER = MailRule("sender_not_on_file", "The address is on file for no holder and no broker.", _unknown_sender)
QUESTION_FOR_STAFF = MailRule("question_for_staff", "It asks what the offer's facts do not answer.", _for_staff)
WHICH_OFFER = MailRule("which_offer", "It asks about an offer and does not say which.", _which_offer)
QUESTION = MailRule("question", "It asks what the offer's own facts answer.", _question)
NO_LINE = MailRule("no_line", "It means to instruct and does not say what.", _no_line)
ANSWERS_NOTHING = MailRule("answers_nothing", "It answers nothing that we asked, and elects nothing.", _answers_nothing)

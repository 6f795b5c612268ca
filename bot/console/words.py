"""The console's sentences: reasons and items as staff read them, codes, what was done, and questions to holders."""

from __future__ import annotations

REASONS: dict[str, str] = {
    "over_position": "More than the account holds",
    "off_multiple": "Not a multiple that can be tendered",
    "ambiguous_quantity": "The amount can mean several things",
    "contradictory": "Says two things that do not go together",
    "conditional": "Depends on a condition",
    "sender_not_on_file": "The address is not on file",
    "not_registered_holder": "Signed by someone who is not a holder on file",
    "broker_not_authorised": "Not this broker's client",
    "late": "Came after our deadline",
    "authority_document_attached": "Evidence of authority to be judged",
    "death_notice": "Tells of a death",
    "complaint": "Complains",
    "legal": "Speaks of lawyers or a court",
    "suspected_fraud": "May be a fraud",
    "guaranteed_delivery": "Notice of guaranteed delivery",
    "issuer_notice": "Announcement of an issuer or its agent",
    "unreadable": "Could not be read whole",
    "unknown_account": "The account is not on the register",
    "other_security": "Another offer or security",
    "question_for_staff": "Asks what only a person can answer",
    "not_yet_open": "The offer had not begun",
    "on_hold": "The case is on hold",
    "out_of_order": "Came in before one that was already decided",
    "after_the_record": "Speaks against what is on record",
    "late_yes": "The yes came after our deadline",
    "not_authenticated": "The mail could not be authenticated",
    "too_big": "Too large to be read",
    "reused_message_id": "Bears the Message-ID of another mail",
    "broker_and_client": "Broker and client both instruct",
    "promised_besides": "With what was promised by guaranteed delivery, more than the account holds",
    "unclear_price": "The price is unclear",
    "several_prices": "Names several prices",
    "unclear_option": "It is unclear which option is meant",
    "price_not_allowed": "Not a price that the offer allows",
    "condition_over_quantity": "Sets a condition for more than it tenders",
    "not_an_odd_lot": "Claims an odd lot and holds more",
    "withdrawal_over": "Would take back some after the withdrawal deadline",
    "handed_over": "Would take back some of what the agent already has",
    "position_not_free": "Not all of the position is free",
    "option_not_offered": "This offer does not have that option",
    "option_ended": "The option is no longer offered",
    "protected": "A guaranteed delivery is promised for it",
    "question_besides": "Also asks what only a person can answer",
}
"""Why a mail waits for a person."""

KINDS: dict[str, str] = {
    "instruction": "an instruction",
    "withdrawal": "a withdrawal",
    "supplement": "something that was asked for",
    "confirmation": "a yes to our read-back",
    "refusal": "a no to our read-back",
    "question": "a question",
    "guaranteed_delivery": "a notice of guaranteed delivery",
    "issuer_notice": "an announcement of an issuer or its agent",
    "auto_reply": "an automatic reply",
    "bounce": "a notice that our mail did not arrive",
    "other": "none of the usual kinds",
}
"""What a mail is."""

ACTIONS: dict[str, str] = {
    "confirm": "it is read back",
    "request": "what is missing is asked for",
    "flag": "a person must look first",
    "answer": "it is answered",
    "record": "it is recorded",
    "ignore": "it is filed without an answer",
}
"""What the rules do with a mail."""

ANSWERS: dict[str, str] = {
    "confirm": "a read-back, to be confirmed",
    "request": "a request for what is missing",
    "recorded": "it is recorded",
    "flagged": "a receipt, a person looks first",
    "answered": "an answer",
    "withdrawn": "it is withdrawn",
    "reminder": "a reminder",
    "letter": "the letter about the offer",
    "code": "a code for the holders' page",
}
"""What an answer of ours says."""

VIAS: dict[str, str] = {
    "smtp": "by mail",
    "lmtp": "by mail",
    "imap": "by mail",
    "chat": "on the holders' page or in the chat",
}
"""The way a mail came in."""

LEASES: dict[str, str] = {
    "closing": "ending offers at their time",
    "reminders": "reminding at the times of each offer",
    "webhooks": "calls to other systems",
    "alerts": "alerts to staff",
}
"""What only one process may do at a time, by the name of its lease."""

MISSING: dict[str, str] = {
    "offer": "which offer",
    "account": "the account",
    "election": "all, part or none",
    "quantity": "the amount",
    "price": "the price",
    "signature": "a signature",
    "co_signature": "the other holders' signatures",
    "capacity": "in what capacity it is signed",
    "evidence_of_authority": "evidence of authority",
    "address": "the postal address",
    "phone": "a telephone number",
    "tin": "the taxpayer number",
}
"""What an instruction lacks."""

CODES: dict[str, str] = {
    "LATE": "LATE: the offer was over",
    "SAFE": "SAFE: no such account",
    "EVNM": "EVNM: no such offer",
    "DSEC": "DSEC: no such security",
    "OPTY": "OPTY: not a choice of this offer",
    "DQUA": "DQUA: the amount is unclear",
    "LACK": "LACK: more than the account holds",
    "IPAW": "IPAW: signature missing",
    "MCER": "MCER: authority not shown",
    "FULL": "FULL: particulars missing",
    "DUPL": "DUPL: the same again",
    "CANO": "CANO: the offer was ended",
    "INIR": "INIR: too late to withdraw",
    "ULNK": "ULNK: nothing to withdraw",
    "PRON": "PRON: no guaranteed delivery in this offer",
    "PROI": "PROI: cover without its promise",
    "OTHR": "OTHR: another reason",
}
"""Why staff refuse, by the code that the record bears (DOMAIN.md, status of an instruction)."""

SECOND: dict[str, str] = {
    "quantity": "the amount, the price or the way is changed",
    "sender": "the sender is not known for the account",
    "authority": "authority or authenticity is waived",
    "number": "the number called is not the one on file",
    "told": "nothing in the holder's own hand says so",
    "time": "it is entered after the deadline as given before it",
    "hold": "a hold on the case is lifted",
    "address": "instructions would be taken from another address",
}
"""Why a second person must approve."""

ACTS: dict[str, str] = {
    "accept": "to go on with what was read in",
    "correct": "to correct what was read in",
    "confirm": "to record, after a call,",
    "enter": "to enter an instruction for",
    "release": "to lift the hold on",
    "address": "to change the addresses on file for",
}
"""What a proposal would do, followed by the mail or the account."""

STATES: dict[str, str] = {
    "open": "Open",
    "asked": "Asked for what is missing",
    "read_back": "Read back, waits for the yes",
    "recorded": "Recorded",
    "withdrawn": "Withdrawn",
    "settled": "Settled",
}
"""Where a case stands."""

DONE: dict[str, str] = {
    "accepted": "Accepted: the mail went on as though nothing had flagged it.",
    "asked": "The question is on its way.",
    "rejected": "Rejected, and the sender is told where the address is on file.",
    "proposed": "Proposed. It is done when a second person with the rank of approver approves it.",
    "approved": "Approved and done.",
    "refused": "The proposal is refused.",
    "taken_back": "The proposal is taken back.",
    "noted": "The note is kept.",
    "assigned": "Taken over.",
    "unassigned": "Given back: nobody has it now.",
    "corrected": "Corrected. What follows is shown below.",
    "confirmed": "Recorded on the holder's word by telephone.",
    "entered": "Entered, and read back to the address on file.",
    "entered_asked": "Entered, but not complete: what is missing or does not fit was asked of the address on file.",
    "entered_shown": "Entered. What came of it is shown below.",
    "entered_nowhere": "Entered. No address is on file to read it back to: call the holder, and confirm it here.",
    "reopened": "Undone: the mail waits for a person again.",
    "retried": "Queued again.",
    "example": "The sentence is kept for the next training.",
    "revealed": "Shown below; this is in the log.",
    "verified": "The chain of events holds from the first to the last.",
    "released": "The hold is lifted.",
    "closed": "Closed: the mail needs nobody any more.",
    "called": "The call is kept.",
    "reachable": "Mail goes to that address again.",
    "covered": "Covered, and tendered.",
    "handed_over": "The batch is frozen; its files can be saved below.",
    "extended": "The expiration is moved, and the holders are told.",
    "dropped": "The expiration stays as it is.",
    "signed_out": "You are signed out.",
}
"""What an act has done, said on the page that follows it."""

QUESTIONS: dict[str, tuple[str, str]] = {
    "amount": (
        "The amount",
        (
            "Thank you for your mail. We are not certain which amount you mean. How much shall we tender: all that you "
            "hold, a part (please give the figure), or nothing?"
        ),
    ),
    "account": (
        "The account",
        (
            "Thank you for your mail. We cannot tell which account it is about. Please send us the account number; it "
            "stands in our letter."
        ),
    ),
    "signature": (
        "Who signs",
        (
            "Thank you for your mail. The name under it is not one of those on file for the account. Please have a holder "
            "of the account write to us, or send us a document that shows that you may act for it."
        ),
    ),
    "authority": (
        "Authority",
        (
            "Thank you for the document. To accept it we also need the page that names you and the date from which it "
            "holds. You may attach it to your reply."
        ),
    ),
    "call": (
        "A call",
        (
            "Thank you for your mail. Before we go on we should like to speak to you, and will call the telephone number "
            "that we have on file. When is a good time?"
        ),
    ),
    "plain": (
        "Send it again",
        (
            "Thank you for your mail. We could not read all of it. Please write your instruction as plain text in the mail "
            "itself: the account, all or how much, and your full name."
        ),
    ),
    "own": ("In your own words", ""),
}
"""Questions to a holder, to be edited before they are sent: a name and the words."""

FIRST_QUESTION: dict[str, str] = {
    "over_position": "amount",
    "off_multiple": "amount",
    "ambiguous_quantity": "amount",
    "contradictory": "amount",
    "conditional": "amount",
    "unknown_account": "account",
    "not_registered_holder": "signature",
    "authority_document_attached": "authority",
    "suspected_fraud": "call",
    "not_authenticated": "call",
    "unreadable": "plain",
    "too_big": "plain",
}
"""Which question is offered first, by the reason why the mail waits."""

LABELS: dict[str, str] = {
    "elects_all": "tenders all",
    "elects_part": "tenders a part",
    "declines": "says no",
    "withdraws": "takes a tender back",
    "keeps": "keeps the rest",
    "waits": "waits for something",
    "doubts": "is not sure",
    "conditions": "sets a condition",
    "reports": "tells of somebody else",
    "hypothetical": "only supposes",
    "past": "tells of the past",
    "other_offer": "speaks of another offer",
    "jests": "jests",
    "asks": "asks something",
    "confirms": "says yes to a read-back",
    "denies": "says no to a read-back",
    "supplies": "supplies what was asked for",
    "corrects": "corrects itself",
    "none": "nothing of the kind",
}
"""What a sentence may do (`nlp.purport.door.LABELS`), as staff choose it."""

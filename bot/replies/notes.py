"""Names of the paragraphs that an answer may carry beyond its template's own (`Answer.notes`), with their words.

A note may also be the value of a `Reason` that a person must look at; its words then stand in
`bot.replies.words`. Names in braces are filled by `bot.replies.view`: deadlines in words.
"""

from __future__ import annotations

from enum import StrEnum


class Note(StrEnum):
    """A paragraph of its own: when it belongs into an answer."""

    TO_BROKER = "to_broker"
    """A letter or reminder to a broker about the accounts of its clients, with a list to fill in."""
    RESENT = "resent"
    """A yes came outside the read-back's thread and was not authenticated: the read-back is sent again."""
    OUTDATED = "outdated"
    """A yes answered an earlier read-back; a later one has gone out since."""
    CHANGED_SINCE = "changed_since"
    """A yes answered the latest read-back, but the holding, the offer or the register changed since."""
    ANOTHER_AMOUNT = "another_amount"
    """A yes that names an amount which was not read back."""
    NO_PLAIN_ANSWER = "no_plain_answer"
    """A reply to a read-back that could not be understood as yes, no or a change."""
    REOPENED = "reopened"
    """The holder said no to a read-back: the case is open again."""
    RECORD_STAYS = "record_stays"
    """The same, where something is on record already: that stays."""
    OBJECTION = "objection"
    """Another holder of the account wants something else before the record: the case is open again."""
    NOTHING_RECORDED = "nothing_recorded"
    """Withdrawn before anything was recorded."""
    NOTHING_ASKED = "nothing_asked"
    """A yes, a no or a supplement that answers nothing that is open."""
    YES_BY_ANOTHER = "yes_by_another"
    """A yes from somebody on file who neither signed the content nor was asked."""
    EMPTY = "empty"
    """No words of the sender's own."""
    THANKS_FOR_ITEMS = "thanks_for_items"
    """A supplement came, and something is still missing."""
    EXCEPTED = "excepted"
    """All fine except some: those were left out of the yes and are asked about."""
    CHANGED = "changed"
    """A yes with a change: the change is read back."""
    DUPLICATE = "duplicate"
    """The same as already stands on record."""
    ALREADY_RECORDED = "already_recorded"
    """A second yes to something that is on record already."""
    LATE_YES = "late_yes"
    """In time, but the yes came after our response deadline: staff decide."""
    LATE_YES_MARKET = "late_yes_market"
    """The yes came after the offer had ended."""
    LATE_YES_WITHDRAWAL = "late_yes_withdrawal"
    """A withdrawal in time, its yes after the deadline: staff decide."""
    HELD_BACK = "held_back"
    """A withdrawal waits for its yes: the tender is held back from hand-over."""
    TOO_LATE = "too_late"
    """Withdrawal refused: after the withdrawal deadline (INIR)."""
    NOTHING_TO_WITHDRAW = "nothing_to_withdraw"
    """Withdrawal refused: nothing is tendered (ULNK)."""
    ALREADY_WITHDRAWN = "already_withdrawn"
    """Withdrawal refused: it was taken back before (DCAN)."""
    HANDED_OVER = "handed_over"
    """Withdrawal refused: already handed to the agent (DPRG)."""
    TOO_BIG = "too_big"
    """The mail was larger than we take."""
    DEFAULT_ALL = "default_all"
    """A signed form with no box ticked: the letter's default is all, and we ask."""
    ADVICE = "advice"
    """It asked what it should do, or about tax."""
    SETTLED_BY_STAFF = "settled_by_staff"
    """A person has looked at a flagged mail."""
    FROM_ELSEWHERE = "from_elsewhere"
    """A mail from an address that is not on file, accepted by staff, is put to the address on file."""
    POSITION_CHANGED = "position_changed"
    """The holding is another one than when the instruction was recorded, and still covers it."""
    POSITION_SHORT = "position_short"
    """The holding fell below what was recorded: asked what to do."""
    POSITION_GONE = "position_gone"
    """The register no longer has the account for which something was recorded."""
    POSITION_ENOUGH = "position_enough"
    """What had lost its place for want of a holding is covered again, and read back."""
    EXTENDED = "extended"
    """The offer was extended."""
    EXTENDED_ANEW = "extended_anew"
    """The offer was extended, and by its terms instructions given before have ended."""
    AMENDED = "amended"
    """The terms of the offer changed."""
    AMENDED_AND_EXTENDED = "amended_and_extended"
    """Terms and end of the offer changed."""
    ENDED = "ended"
    """The issuer ended the offer."""
    CLOSED = "closed"
    """The offer ended, and what was still open could not be carried out."""
    BY_TELEPHONE = "by_telephone"
    """Recorded on the holder's word in a call that a person made."""
    TOLD = "told"
    """A person has entered what came by telephone or on paper, and it is read back."""


NOTES: dict[Note, str] = {
    Note.TO_BROKER: "We write to you about accounts of your clients with us that have no e-mail address of their own on "
    "file.",
    Note.RESENT: "Your yes reached us, but not as a reply to our read-back, so we cannot be certain that it is yours. We "
    "therefore send the read-back once more. If it is right, please reply YES to this mail itself.",
    Note.OUTDATED: "Your reply answered an earlier read-back, and we have sent you a later one since, so that yes was not "
    "counted. What follows is the latest; please check it once more.",
    Note.CHANGED_SINCE: "Something has changed since we read this back to you, so that yes was not counted. What follows "
    "is how it stands now; please check it once more.",
    Note.ANOTHER_AMOUNT: "You said yes, and named an amount that we had not read back, so we have not counted that yes. What "
    "follows is what we had read back. If it is right, reply YES and nothing else; if not, tell us the right amount.",
    Note.NO_PLAIN_ANSWER: "We could not tell for certain what your reply means, so nothing has changed. What follows is what "
    "we had read back to you, and it still waits for your answer.",
    Note.REOPENED: "You said no to what we had read back, so we have dropped it. To go on, please tell us in a new line "
    "what you would like instead: all, a part (how much), or none. If you do nothing, nothing is tendered on the "
    "strength of that read-back.",
    Note.RECORD_STAYS: "You said no to what we had read back, so we have dropped it. What is on record for the account "
    "stays as it is, and you need do nothing. If you would like something else, please tell us in a new line.",
    Note.OBJECTION: "The holders of this account have told us different things, so nothing is recorded from either. All "
    "holders must agree.",
    Note.NOTHING_RECORDED: "Nothing had been recorded yet, so there was nothing to take back. What we had read back to "
    "you is dropped, and a yes to it no longer counts. You may send a new instruction {until}.",
    Note.NOTHING_ASKED: "Your mail reads like an answer to a question of ours, but we have no open question to you. If "
    "you wish to instruct us, please tell us in a new line what you would like: all, a part (how much), or none.",
    Note.YES_BY_ANOTHER: "Thank you for your yes. What follows was given by somebody else for this account, so your yes "
    "alone does not settle it: we wait for the answer of those who signed. If you may sign for the account and wish "
    "the same, you may also send it to us as an instruction of your own, over your full name.",
    Note.EMPTY: "We found no words of your own in your mail. Perhaps the text was lost on the way. Please write to us "
    "again what you would like us to do.",
    Note.THANKS_FOR_ITEMS: "Thank you for what you sent; we have kept it, and you need not send it again.",
    Note.EXCEPTED: "You left something out of your yes. We recorded the rest, and ask about what you left out.",
    Note.CHANGED: "Your yes came with a change, so nothing was recorded yet. What follows has the change in it.",
    Note.DUPLICATE: "This is the same as what is already on record, so nothing has changed, and you need do nothing.",
    Note.ALREADY_RECORDED: "Thank you; this was already on record, so nothing has changed.",
    Note.LATE_YES: "Your instruction came in time, but your yes reached us after our response deadline. A person will "
    "now see whether it can still be carried out. We will try, but cannot promise it, and we will write to you.",
    Note.LATE_YES_MARKET: "Your yes reached us after the offer had ended, so the instruction could not be carried out. A "
    "person looks at it and will write to you.",
    Note.LATE_YES_WITHDRAWAL: "Your wish to take the tender back reached us in time, but your yes to it only after the "
    "deadline for withdrawals. A person decides now what can be done, and will write to you. Until then the tender "
    "is held back.",
    Note.HELD_BACK: "Until we have your answer, what is on record stays, but we hold it back and pass nothing on.",
    Note.TOO_LATE: "Tenders could be withdrawn until {withdrawal}. Your mail reached us after that, so the tender stands.",
    Note.NOTHING_TO_WITHDRAW: "We have no tender on record for this account, so there is nothing to take back.",
    Note.ALREADY_WITHDRAWN: "This tender was already taken back, so nothing is tendered and nothing has changed.",
    Note.HANDED_OVER: "Your tender has already been handed over, so we could not simply take it back. A person sees "
    "what can still be done and will write to you.",
    Note.TOO_BIG: "Your mail was larger than we can take, so we have not read it and nothing was done with it. Please "
    "send it again without the large attachments; the instruction itself is best written in the mail.",
    Note.DEFAULT_ALL: "You signed, but no box is ticked and no amount is given. By the terms of the letter, a tender that "
    "is authorised without an amount means all. We do not want to assume that: please tell us.",
    Note.ADVICE: "Whether to tender, and what it means for your taxes, is for you and your own adviser to judge; we may "
    "not advise you.",
    Note.SETTLED_BY_STAFF: "A person has looked at your mail.",
    Note.FROM_ELSEWHERE: "A mail about this account has reached us from an address that is not on file for it, and a "
    "person here has looked at it. We put to you, at the address on file, what it asks for. If you know nothing of "
    "it, please reply NO.",
    Note.EXTENDED: "The issuer has extended the offer. The new dates stand below; what was already instructed "
    "stays as it is.",
    Note.EXTENDED_ANEW: "The issuer has extended the offer. By the terms of the offer, instructions given before the "
    "extension have ended. The new dates stand below; to take part, please instruct us again.",
    Note.AMENDED: "The terms of the offer have changed. What has changed stands below.",
    Note.AMENDED_AND_EXTENDED: "The terms of the offer have changed, and its end as well. What has changed stands below.",
    Note.ENDED: "The issuer has ended the offer before its time. Nothing is tendered, and you keep what you hold.",
    Note.CLOSED: "The offer has ended. Something that you had sent us for it was not settled by then, so it was not "
    "carried out.",
    Note.POSITION_CHANGED: "The holding that we have on file for your account has changed since we recorded your "
    "instruction. What is on record stays exactly as it was and does not follow the holding, also where it was all that "
    "you then held. If you would like something else, just reply to this mail and tell us.",
    Note.POSITION_SHORT: "The holding that we have on file for your account has changed, and it is now less than the "
    "amount that we had recorded for you. We therefore pass nothing on until we have your word: what was on record "
    "waits, and does not count meanwhile.",
    Note.POSITION_GONE: "Your account, for which we had recorded an instruction, is no longer on our register for this "
    "offer, so the instruction waits and nothing is passed on. A person here looks into it. If you know nothing of this, "
    "please call the person here whom you know.",
    Note.POSITION_ENOUGH: "The holding that we have on file for your account is enough again for what we had recorded "
    "before. It is not on record at present: what follows is put back on record once you say yes.",
    Note.BY_TELEPHONE: "A person here has spoken to you on the telephone, and you confirmed what follows. It is now done "
    "and on record. If you did not speak to us, or it is not right, please tell us at once.",
    Note.TOLD: "This instruction reached us by telephone or on paper, and a person here has entered it.",
}
"""The words of each note."""

HOLDING_NOTES = frozenset({Note.POSITION_CHANGED, Note.POSITION_SHORT, Note.POSITION_GONE, Note.POSITION_ENOUGH})
"""Notes of mails that answer nobody: a new register made us write."""

COPY_NOTES: dict[Note, str] = {
    Note.REOPENED: "A holder of this account said no to the instruction that we had read back, so it is dropped and "
    "nothing is recorded from it. To go on, we need one instruction to which all holders agree.",
    Note.RECORD_STAYS: "A holder of this account said no to what we had read back, so it is dropped. What is on record "
    "for the account stays as it is.",
    Note.OBJECTION: NOTES[Note.OBJECTION],
    Note.NOTHING_RECORDED: "A holder of this account has taken the instruction back before it was recorded. It is "
    "dropped, and a yes to it no longer counts.",
}
"""The words of a note in the copy for the other holders, where the writer's own would not fit them."""

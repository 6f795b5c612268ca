"""The words for what is missing, what is unclear, why a person looks, and why something is refused.

Only sentences stand here. Names in braces are filled by `bot.replies.view` with figures and
deadlines. Nothing accuses, and nothing says more about an account than its number.
"""

from __future__ import annotations

from bot.model import Missing, Reason
from nlp.instruction import Election

ELECTIONS: dict[Election, str] = {
    Election.TENDER_ALL: "Tender all",
    Election.TENDER_PART: "Tender a part",
    Election.DO_NOT_TENDER: "Do not tender",
    Election.WITHDRAW_ALL: "Take the whole tender back",
    Election.WITHDRAW_PART: "Take part of the tender back",
    Election.TENDER_AT_PRICE: "Tender at a price of your choice",
    Election.TENDER_AT_AUCTION_PRICE: "Tender at whatever price the auction gives",
    Election.CONSENT: "Consent",
    Election.DO_NOT_CONSENT: "Do not consent",
}
"""Short, as a table needs it."""

MISSING: dict[Missing, str] = {
    Missing.OFFER: "The offer: please name the issuer or the security, since we cannot tell for certain which offer "
    "you mean.",
    Missing.ACCOUNT: "The account: please give its number (it stands in our letter). We never choose one for you.",
    Missing.ELECTION: "Your choice: shall we {choices}?",
    Missing.QUANTITY: "The amount: how much shall we tender?{multiples}",
    Missing.PRICE: "The price: at what price shall we tender? Please name {prices}. We never choose one for you.",
    Missing.SIGNATURE: "A signature: please end your mail with your full name, as it stands on the account (from a firm: "
    "the name of the person who instructs). It shows that the instruction is meant.",
    Missing.CO_SIGNATURE: "The signature of each other holder: on this account all holders must sign{signed}. The others "
    "may write to us from their own address on file, or type their full names under yours.",
    Missing.CAPACITY: "The capacity in which you sign, such as trustee, executor or officer: the account is not held in "
    "your own name alone, so we must show for whom you act.",
    Missing.EVIDENCE_OF_AUTHORITY: "A document which shows that you may act for this account, such as a court "
    "certificate, a page of the trust agreement, a resolution or a power of attorney: we have none on file. You "
    "may attach it to your reply; a person will look at it.",
    Missing.ADDRESS: "Your postal address: the form asks for it, and we have none on file.",
    Missing.PHONE: "A telephone number with area code, so that we can reach you if anything is unclear: we have none "
    "on file.",
    Missing.TIN: "Your taxpayer identification number (for a person, the Social Security number; a foreign tax number "
    "will do): the form asks for it, and we have none on file. We need the whole number; we keep it encrypted and "
    "never send it back.",
}
"""What is missing and why it is needed, as a line of the list that we send."""

PROBLEMS: dict[Reason, str] = {
    Reason.UNCLEAR_PRICE: "We cannot tell for certain at which price you wish to tender. Please name one: {prices}.",
    Reason.SEVERAL_PRICES: "You named more than one price for this account, and an instruction can have only one. At "
    "which of them shall we tender, and how much? You can name {prices}.",
    Reason.PRICE_NOT_ALLOWED: "{price} is not a price that the offer allows. Please name {prices}.",
    Reason.UNCLEAR_OPTION: "We cannot tell for certain which of the offer's choices you mean. Shall we {options}?",
    Reason.OPTION_NOT_OFFERED: "What you chose is not among the choices of this offer. Shall we {options}?",
    Reason.CONDITION_OVER_QUANTITY: "You made it a condition that at least {least} be bought, which is more than would "
    "be tendered. How much shall we tender, and how many of them must be bought, if any?",
    Reason.NOT_AN_ODD_LOT: "You say that this is an odd lot. It is one only for those who own fewer than 100 shares in "
    "all and tender all of them, and by our books that is not so here. Shall we {do_it} without it?",
    Reason.OVER_POSITION: "You asked for {amount}, but we hold {position} for this account. How much shall we tender: "
    "all of the {position}, a smaller amount, or nothing?",
    Reason.PROMISED_BESIDES: "A guaranteed delivery of a part of what this account holds has been promised already, and "
    "with it this would be more than the {position} that we hold. How much shall we tender besides what was promised, "
    "or nothing?",
    Reason.OFF_MULTIPLE: "{amount} cannot be tendered exactly: only multiples of {multiple} can be. {nearest}",
    Reason.AMBIGUOUS_QUANTITY: "We cannot tell for certain which amount you mean. {choices}",
    Reason.CONTRADICTORY: "Your mail says two things that do not go together. {choices_or_election}",
    Reason.CONDITIONAL: "You made your instruction depend on a condition. We can only carry out one that stands on its "
    "own. Shall we {do_it} whatever happens? If not, you need do nothing now; write to us again once you "
    "have decided.",
}
"""What cannot be carried out as said, put as a question."""

DISAGREEMENT = (
    "One instruction for the account: please settle it among you, and send us one that each of you signs: all, a part "
    "(how much), or none."
)
"""What is asked where two holders of one account have said different things."""

PROBLEMS_WITHOUT_FIGURES: dict[Reason, str] = {
    Reason.OVER_POSITION: "The amount is more than we hold for this account. How much shall we tender: all of it, a "
    "smaller amount, or nothing?",
    Reason.PROMISED_BESIDES: "A guaranteed delivery of a part of what this account holds has been promised already, and "
    "with it this would be more than we hold. How much shall we tender besides what was promised, or nothing?",
    Reason.OFF_MULTIPLE: "The amount does not come to a multiple of {multiple}, and only such amounts can be tendered. "
    "How much shall it be?",
}
"""The same where a figure is not known."""

WITHDRAWAL_PROBLEMS: dict[Reason, str] = {
    Reason.OVER_POSITION: "You asked to take back {amount}, which is more than is tendered for this account. How much "
    "shall we take back: all of it, or a smaller amount?",
    Reason.OFF_MULTIPLE: "{amount} cannot be taken back exactly: only multiples of {multiple} can be. {nearest}",
    Reason.CONDITIONAL: "You made the withdrawal depend on a condition. We can only carry out one that stands on its "
    "own. Shall we {do_it} whatever happens?",
}
"""The same for a withdrawal."""

LOOKS: dict[Reason, str] = {
    Reason.UNCLEAR_PRICE: "A person looks at the price.",
    Reason.SEVERAL_PRICES: "A person looks at the prices.",
    Reason.PRICE_NOT_ALLOWED: "A person looks at the price.",
    Reason.UNCLEAR_OPTION: "A person looks at what was chosen.",
    Reason.OPTION_NOT_OFFERED: "A person looks at what was chosen.",
    Reason.CONDITION_OVER_QUANTITY: "A person looks at the condition that you set.",
    Reason.NOT_AN_ODD_LOT: "A person compares the odd lot with what we hold.",
    Reason.OVER_POSITION: "A person compares the amount with what we hold.",
    Reason.PROMISED_BESIDES: "A person compares the amount with what was promised by guaranteed delivery.",
    Reason.OFF_MULTIPLE: "A person looks at the amount.",
    Reason.AMBIGUOUS_QUANTITY: "A person looks at the amount.",
    Reason.CONTRADICTORY: "A person looks at what was said.",
    Reason.CONDITIONAL: "A person looks at the condition that you set.",
    Reason.SENDER_NOT_ON_FILE: "The address that you write from is not on file for the account that you name. A person "
    "will look at your mail.",
    Reason.NOT_REGISTERED_HOLDER: "The name under the instruction is not one of those on file who may sign for the "
    "account, so a person will look at it.",
    Reason.BROKER_NOT_AUTHORISED: "This account is not on file as one of your firm's, so we did nothing with that line. "
    "A person will look at it.",
    Reason.LATE: "Your mail reached us after our response deadline{was}. A person will see whether it can still be "
    "carried out. We will try, but cannot promise it.",
    Reason.AUTHORITY_DOCUMENT_ATTACHED: "You sent us a document that shows who may act for the account. A person reads "
    "such documents, so please allow us a little time.",
    Reason.DEATH_NOTICE: "Thank you for letting us know, and please accept our sympathy. A person will write to you about "
    "what comes next. Until then nothing is done on the account.",
    Reason.COMPLAINT: "We are sorry that something seems to have gone wrong. A person looks into it and will write to "
    "you.",
    Reason.LEGAL: "We have passed your mail to the person responsible, who will write to you. Until then nothing further "
    "is done.",
    Reason.SUSPECTED_FRAUD: "To protect your account, a person looks at your mail before anything is done, and may call "
    "you at the telephone number that we have on file. Please do not be alarmed.",
    Reason.GUARANTEED_DELIVERY: "You sent us a notice of guaranteed delivery. A person handles these.",
    Reason.PROTECTED: "We have taken your notice of guaranteed delivery.",
    Reason.ISSUER_NOTICE: "We have passed this announcement to the person responsible for the offer.",
    Reason.UNREADABLE: "We could not read all of what you sent, so a person will look at it. You may also send it again "
    "as plain text in the mail itself.",
    Reason.UNKNOWN_ACCOUNT: "We could not find the account that you name. A person will look at it; if you mistyped the "
    "number, simply write to us again.",
    Reason.OTHER_SECURITY: "Your mail speaks of a security or an offer that we do not have here. A person will look at "
    "it.",
    Reason.QUESTION_FOR_STAFF: "You asked something that a person should answer. Somebody will write to you. Please note "
    "that we cannot advise you whether to tender.",
    Reason.NOT_YET_OPEN: "The offer had not begun when your mail reached us. A person will look at it.",
    Reason.ON_HOLD: "Something about this account is still with a person here, so nothing goes on until that is settled.",
    Reason.OUT_OF_ORDER: "Your mail reached us after a later one about the same account, so a person sees which of them "
    "holds.",
    Reason.AFTER_THE_RECORD: "An instruction is already on record for this account, so a person looks at what you wrote "
    "before anything changes.",
    Reason.LATE_YES: "Your yes reached us after our response deadline{was}. A person will see whether the instruction can "
    "still be carried out.",
    Reason.NOT_AUTHENTICATED: "We could not make certain that the mail came from you, so a person will look at it.",
    Reason.TOO_BIG: "The mail was larger than we can take, so it was not read. Please send it again without the large "
    "attachments.",
    Reason.REUSED_MESSAGE_ID: "A technical mark of this mail was already used by another one, so a person will look at "
    "it.",
    Reason.WITHDRAWAL_OVER: "What you ask would take back some of what is tendered, and tenders could be withdrawn until "
    "{withdrawal} only. A person looks at it; until then what is on record stays.",
    Reason.HANDED_OVER: "What is on record for this account has already been handed over to the agent of the offer, so it "
    "cannot simply be taken back or made less. A person sees what can still be done and will write to you.",
    Reason.POSITION_NOT_FREE: "Of what you ask for, only {free} can be tendered now: the rest has not been received yet, or "
    "is on loan. A person sees to it that it comes in; you need do nothing. If it is not here in time, it cannot be tendered.",
    Reason.OPTION_NOT_OFFERED: "What you chose is not among the choices of this offer.",
    Reason.OPTION_ENDED: "What you chose is no longer among the choices of this offer.",
    Reason.BROKER_AND_CLIENT: "We have had an instruction for this account from another side as well, so a person sees "
    "which of them holds.",
}
"""Why a person looks at it. Kind, short, and without naming what we may think of it."""

REFUSED: dict[str, str] = {
    "LATE": "The offer had already ended when your mail reached us, so this could not be carried out.",
    "ADEA": "Your mail reached us after our response deadline, and it could no longer be carried out.",
    "DQUA": "The amount was not clear in time, so this could not be carried out.",
    "LACK": "The amount was more than we hold for the account, so this could not be carried out.",
    "SAFE": "We could not match this to an account with us.",
    "EVNM": "We have no such offer here.",
    "DSEC": "We have no such security in this offer.",
    "OPTY": "What you chose is not among the choices of this offer.",
    "CANC": "What you chose is no longer offered.",
    "INIR": "Tenders could no longer be withdrawn when your mail reached us, so the tender stands.",
    "ULNK": "We have no tender on record for this account, so there is nothing to take back.",
    "DCAN": "This tender was already taken back.",
    "DPRG": "The tender has already been handed over, so it could not be taken back.",
    "DUPL": "This is the same as what is already on record.",
    "PRON": "This offer has no guaranteed delivery.",
    "PROI": "We have no promise on record to which this delivery would belong.",
    "CSUB": "By its terms the instruction ended when the offer was extended.",
    "CANO": "The issuer has ended the offer.",
    "IPAW": "The signature that we need did not reach us in time.",
    "MCER": "The authority to sign could not be shown.",
    "CERT": "The authority to sign was not shown in time.",
    "FULL": "What was missing did not reach us in time.",
    "OTHR": "This could not be carried out.",
    "PENR": "The position had not been received.",
    "BSTR": "The offer had not begun.",
}
"""Why something was refused, by its reason code (DOMAIN.md, status of an instruction)."""

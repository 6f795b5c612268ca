"""What a fragment does: an amount alone says more of the act beside it, a line of a list tenders.

And what a reported wish does: where the sender asks us to carry it out, it is his own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from nlp.across.ahead_with import orders_ahead
from nlp.amounts.amount import AmountKind
from nlp.batches.sections import heading_of
from nlp.context import Account, Context
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.statements import Deed, Statement
from nlp.statements.silenced import silenced
from nlp.words.accounts import NOTHING_FROM
from nlp.words.electing import ELECTS
from nlp.words.empty import FRAGMENT
from nlp.words.said_held import SAYS_HELD

_LABELLED = re.compile(r"[^:–=]{2,40}(?::|\s=|\s[-–]+)\s", re.IGNORECASE)


def with_fragments(said: Sequence[Statement], subject: str, text: str, context: Context) -> list[Statement]:
    """Give fragments their deed: an amount alone says more of the act before it, a list line tenders."""
    elects = bool(ELECTS.search(subject) or ELECTS.search(text))
    broker = context.role == "broker"
    of_the_notes = not broker and _names_only_the_notes(subject, context)
    result: list[Statement] = []
    heading: str | None = None
    for statement in _in_turn(said, subject, context):
        if broker and statement.text.rstrip().endswith(":"):
            heading = heading_of((statement.text,)) or (None if statement.amounts else heading)
        if statement.deed is Deed.NOTHING and statement.rest:
            result.append(replace(statement, deed=Deed.KEEP))
            continue
        labelled = (
            bool(statement.accounts) and len(context.sender_accounts) > 1 and bool(_LABELLED.match(statement.text))
        )
        if statement.deed is Deed.BARE and labelled and not statement.amounts and NOTHING_FROM.search(statement.text):
            result.append(replace(statement, deed=Deed.DECLINE))
            continue
        if (
            statement.deed is not Deed.BARE
            or not (statement.amounts or statement.excluded)
            or statement.mood is Mood.ASKED
        ):
            result.append(statement)
            continue
        if not broker and _resolved(statement, said):
            result.append(replace(statement, deed=Deed.TENDER, told=False, harmless=False))
            continue
        bare_amount = FRAGMENT.fullmatch(_without_amounts(statement)) is not None
        # Under a client's name in a broker's list an amount alone tells of nobody else: "Bell ..... 48M (=all)".
        tells = statement.told and not (bare_amount and broker and statement.accounts)
        if tells or (statement.harmless and not bare_amount):
            result.append(statement)
            continue
        listed = statement.accounts is not None and (
            context.role == "broker" or bool(re.search(r"[A-Za-z]{2}\s?-?\s?\d{4}", statement.text))
        )
        act = _act_beside(statement, result, said)
        if act and act.deed is Deed.TENDER and act.mood is Mood.DIRECT and act.amounts and _OUT.search(statement.text):
            # "250 in. 50 out."
            result.append(replace(statement, deed=Deed.KEEP))
            continue
        if act and act.deed is Deed.TENDER and _is_kept_back(statement, act):
            # "All but $25,000. The $25,000 is pledged.": the same amount once more.
            result.append(replace(statement, deed=Deed.KEEP, strange=""))
            continue
        if _sets_right(statement, act):
            result.append(replace(statement, deed=Deed.TENDER, unread=False, opens=False))
            continue
        if (labelled or (listed and elects)) and short(statement):
            result.append(_of_list(statement, heading))
        elif (
            FRAGMENT.fullmatch(_without_amounts(statement))
            and (act or statement.amounts)
            and (
                act
                or (elects and _meant_here(statement, said, subject, text))
                or context.asked_about
                or (of_the_notes and (_asks_for_a_part(statement, said, context) or _asked_beside(statement, said)))
            )
        ):
            deed = act.deed if act else Deed.TENDER
            if act is not None and deed is Deed.GO_AHEAD:
                deed = Deed.TENDER
                if not statement.alone:
                    statement = replace(statement, accounts=_accounts_of(act, said))  # noqa: PLW2901
            result.append(
                replace(
                    statement,
                    deed=Deed.KEEP if statement.rest and deed is Deed.TENDER else deed,
                    mood=statement.mood if statement.mood is not Mood.DIRECT or act is None else act.mood,
                )
            )
        else:
            result.append(statement)
    return result


def _of_list(statement: Statement, heading: str | None) -> Statement:
    """Give a line of a list as a tender; one below "Out:" or "Still waiting:", or that says what is held, is asked about."""
    shut = heading in ("out", "open") or SAYS_HELD.search(statement.text) is not None
    if shut and statement.mood is Mood.DIRECT:
        return replace(statement, deed=Deed.TENDER, mood=Mood.UNCERTAIN, strange="heading")
    return replace(statement, deed=Deed.TENDER)


def _in_turn(said: Sequence[Statement], subject: str, context: Context) -> list[Statement]:
    """Give the statements as they are gone through: reported wishes adopted, and a subject that says less than the mail without what it says."""
    held = () if ELECTS.search(subject) or context.role == "broker" else context.own
    said = [silenced(one) if _vague_subject(one, said) or _only_what_is_held(one, said, held) else one for one in said]
    return _adopted(said if context.role == "broker" else orders_ahead(said))


def _only_what_is_held(statement: Statement, said: Sequence[Statement], held: Sequence[Account]) -> bool:
    """Tell whether a subject only names what is held, over a mail that refuses: "300,000 Lexington" over "Do not exchange my $300,000"."""
    whole = {account.position for account in held}
    if statement.sentence >= 0 or statement.deed is not Deed.BARE or len(statement.amounts) != 1:
        return False
    acts = [one for one in said if one.deed in (Deed.TENDER, Deed.WITHDRAW, Deed.GO_AHEAD, Deed.DECLINE)]
    return (
        bool(acts)
        and all(one.mood is (Mood.DIRECT if one.deed is Deed.DECLINE else Mood.NEGATED) for one in acts)
        and not any(_OF_HOW_MUCH.search(one.text) for one in acts)
        and _ONLY.search(statement.text) is None
        and statement.amounts[0].kind is AmountKind.AMOUNT
        and bool(whole & set(statement.amounts[0].readings))
    )


def _vague_subject(statement: Statement, said: Sequence[Statement]) -> bool:
    """Tell whether a subject says no more than that it is of a part, and a sentence below says of how much: "some of mine" over "Tender $12,500"."""
    vague = [one for one in statement.amounts if one.kind is AmountKind.RANGE and one.low is None and one.high is None]
    if statement.sentence >= 0 or statement.deed is not Deed.BARE or not vague or len(vague) != len(statement.amounts):
        return False
    orders = [one for one in said if one.sentence >= 0 and one.deed is Deed.TENDER and one.mood is Mood.DIRECT]
    return bool(orders) and all(
        one.amounts and all(amount.kind is AmountKind.AMOUNT for amount in one.amounts) for one in orders
    )


def _meant_here(fragment: Statement, said: Sequence[Statement], subject: str, text: str) -> bool:
    """Tell whether the words that elect somewhere in the mail may mean an amount that stands alone.

    "15,000 Lexington" over "My son says tender. Did he?" orders nothing, nor over "My nephew exchanged it, I believe.".
    """
    told = [one for one in said if one.deed in (Deed.TENDER, Deed.GO_AHEAD, Deed.DECLINE)]
    if told and all(one.mood in _ONLY_TOLD for one in told):
        return False
    if fragment.sentence >= 0 or ELECTS.search(subject) or _SUBJECT.search(text):
        return True
    return any(ELECTS.search(one.text) for one in said if not one.harmless and one.mood not in _ONLY_TOLD)


_ONLY_TOLD = (Mood.PAST, Mood.REPORTED, Mood.ASKED)
_SUBJECT = re.compile(r"\b(?:subject|heading|above)\b", re.IGNORECASE)
"""Points to what stands in the subject."""


_ONLY_THE_NOTES = Late(
    r"\W*(?=[\w<])(?:(?:re|my|our|the|about|account|acct|of|on|for|and|old|12|3/4|s|in|from|to|LX-?\s?\d{4}|<own>)\W+)*(?:lex\w*|notes?|bonds?|holdings?|position|account|acct|12\s3/4s?|LX-?\s?\d{4}|<own>)(?:\W+(?:prec\w*|lex\w*|corp\w*|notes?|bonds?|holdings?|position|account|acct|LX-?\s?\d{4}|<own>))*\W*",
    re.IGNORECASE,
)
"""A subject that names the notes or the sender's account, and nothing that could be done with them: "lex prec bonds"."""


def _names_only_the_notes(subject: str, context: Context) -> bool:
    """Tell whether every line of a subject names only the notes, or the sender's account by its number or name: "Okafor Family Trust, LX-1005"."""
    own = {word for account in context.own for word in re.findall(r"[\w&'-]+", account.registration.lower())}
    lines = [line for line in subject.splitlines() if line.strip()]
    return bool(lines) and all(
        _ONLY_THE_NOTES.fullmatch(
            _WORD.sub(lambda found: "<own>" if found.group().lower() in own else found.group(), line)
        )
        for line in lines
    )


_WORD = re.compile(r"[A-Za-z][\w&'-]*")
_PLEASE = re.compile(r"\b(?:please|pls|plz|kindly)\b", re.IGNORECASE)


def _asks_for_a_part(statement: Statement, said: Sequence[Statement], context: Context) -> bool:
    """Tell whether a fragment asks for so many of all there are: "10 bonds out of my 25 please", to a desk that only exchanges."""
    positions = {account.position for account in context.own}
    counted = len(statement.amounts) == 1 and statement.amounts[0].kind is AmountKind.AMOUNT
    return (
        counted
        and bool(statement.bases)
        and all(positions & set(base.readings) for base in statement.bases)
        and statement.mood is Mood.DIRECT
        and not (statement.opens or statement.rest or statement.excluded)
        and _PLEASE.search(statement.text) is not None
        and not any(_OTHER_BUSINESS.search(one.text) for one in said if one is not statement)
    )


_ONLY = re.compile(r"\b(?:please|pls|plz|kindly|only|thanks|thank\s+you)\b", re.IGNORECASE)
_OF_HOW_MUCH = re.compile(r"\b(?:less|fewer|more|only|just|others?|rest|below)\b", re.IGNORECASE)
"""Words of a denial that may deny only how much."""
_OF_THE_OFFER = Late(
    r"\b(?:these|the|those|your|my)\s+(?:new\s+)?(?:warrants?|new\s+(?:notes?|bonds?|ones|paper)|exchange|offer|tender)\b",
    re.IGNORECASE,
)
_DENIES = re.compile(r"\b(?:not|never|no)\b|n['’]t\b|\?", re.IGNORECASE)
_OTHER_BUSINESS = Late(
    r"\b(?:sell|sold|selling|buy|buying|bought|wire\w*|checks?|transfer\w*|loan\w*|borrow\w*|withdraw\w*|need\w*|pay|paid|owe\w*|deposit\w*|market|price|redeem\w*|statement|worth\s+of)\b",
    re.IGNORECASE,
)


def _asked_beside(statement: Statement, said: Sequence[Statement]) -> bool:
    """Tell whether a mail begins with an amount that is asked for, and goes on with what stays or with the offer: "Thirty thousand please. The rest stays."."""
    before = [one for one in said if 0 <= one.sentence < statement.sentence]
    others = [one for one in said if one is not statement and one.sentence >= 0]
    if (
        statement.sentence < 0
        or any(one.deed is not Deed.BARE or one.amounts or not one.harmless for one in before)
        or statement.mood is not Mood.DIRECT
        or statement.opens
        or statement.rest
        or statement.excluded
        or len(statement.amounts) != 1
        or statement.amounts[0].kind is not AmountKind.AMOUNT
        or _ONLY.search(statement.text) is None
        or any(_OTHER_BUSINESS.search(one.text) for one in said)
    ):
        return False
    stays = any(one.deed is Deed.KEEP and one.mood is Mood.DIRECT and (one.rest or one.amounts) for one in others)
    offered = any(one.deed is Deed.BARE and _OF_THE_OFFER.search(one.text) for one in others) and not any(
        one.mood is Mood.ASKED or _DENIES.search(one.text) for one in others
    )
    acts = any(one.deed not in (Deed.BARE, Deed.KEEP) for one in others)
    return (stays or (offered and statement.unread)) and not acts


_ONLY_CORRECTS = Late(
    r"(?:[\s.,;:!–—-]|\b(?:well|hold|on|wait|no|nope|oops|whoops|sorry|ah|oh|hm+|um|er|lord|gosh|darn|damn|make|it|that|this|both|of|those|these|them|all|correction|i|mean|meant|actually|rather|scratch|strike|scrub|cross|out|let's|say|please|now|forgive|pardon|excuse|me|my|mistake|bad|error|final(?:ly)?|firm(?:ly)?|figure|number|amount|is|and|the|last|word|definitely|answer|instead)\b)*"
)
"""Words of taking back that say nothing but that."""


def _sets_right(statement: Statement, act: Statement | None) -> bool:
    """Tell whether a sentence without an act puts its one amount in the place of what was tendered: "Forgive me, I misread: 60"."""
    return (
        act is not None
        and act.deed is Deed.TENDER
        and act.mood is Mood.DIRECT
        and statement.mood is Mood.DIRECT
        and statement.corrects
        and (
            (statement.unread and not statement.opens)
            or _ONLY_CORRECTS.fullmatch(_without_amounts(statement)) is not None
        )
        and not (statement.keeps or statement.rest)
        and len(statement.amounts) == 1
        and statement.amounts[0].kind is AmountKind.AMOUNT
    )


def _is_kept_back(statement: Statement, act: Statement) -> bool:
    """Tell whether the amounts of a fragment are those that the act before it keeps back."""
    back = [amount for amount in act.amounts if amount.kind is AmountKind.ALL_BUT]
    return bool(back) and all(
        amount.kind is AmountKind.AMOUNT
        and any(set(amount.readings) & set(one.readings or (one.value,)) for one in back)
        for amount in statement.amounts
    )


_OUT = re.compile(r"^[^.;:!?]{1,30}\b(?:out|back|home|stays?|no)\W*$", re.IGNORECASE)
"""How a fragment ends whose amount stays out."""


def _act_beside(fragment: Statement, before: Sequence[Statement], said: Sequence[Statement]) -> Statement | None:
    """Give the act that a fragment belongs to: the last one before it, else the first one behind it."""
    acts: tuple[Deed, ...] = (Deed.TENDER, Deed.WITHDRAW)
    reverse = any(s.deed in (Deed.KEEP, Deed.DECLINE, Deed.WITHDRAW, Deed.NOTHING) for s in said)
    if not reverse and fragment.amounts and all(amount.kind is AmountKind.ALL for amount in fragment.amounts):
        # "Go ahead on both accounts. All of it."
        acts = (*acts, Deed.GO_AHEAD)
    usable = [s for s in before if s.deed in acts and s.mood not in (Mood.PAST, Mood.REPORTED, Mood.ASKED)]
    if usable:
        return usable[-1]
    return next((s for s in said if s.start > fragment.start and s.deed in acts and s.mood is Mood.DIRECT), None)


def _accounts_of(act: Statement, said: Sequence[Statement]) -> tuple[str, ...] | None:
    """Give all accounts of which the sentence of an act speaks: "both of my accounts, the IRA and the regular one"."""
    named = [account for one in said if one.sentence == act.sentence for account in one.accounts or ()]
    return tuple(dict.fromkeys(named)) or None


_ADOPTS = Late(
    r"\b(?:please|pls|kindly|so)\b.{0,20}\b(?:see\s+to|arrange|do\s+(?:so|that|it|this)|act\s+(?:on|accordingly)|carry|process|proceed|go\s+ahead|take\s+care\s+of|make\s+it\s+so|follow)\b",
    re.IGNORECASE,
)


_RESOLVED = Late(
    r"\b(?:approved|voted|authori[sz]ed|agreed|resolved|adopted|ratified|sanctioned|consented\s+to|decided)\b[^.;:]{0,60}?\b(?:exchange|exchanging|tender|tendering|swap|surrender)\b",
    re.IGNORECASE,
)
"""Tells what a body resolved of the notes."""
_LEFT_OPEN = Late(
    r"\b(?:if|unless|until|till|once|provided|subject|pending|conditional\w*|depending|when|should|would|could|may|might|not|never|against|no|defeated|tabled|failed|rejected|consider\w*|discuss\w*|propos\w*|recommend\w*|informally|unofficially|preliminar\w*|in\s+principle|but|except|part|some|keep|hold|last\s+(?:year|time)|previous|earlier|another|other)\b|n['’]t\b|\?",
    re.IGNORECASE,
)
"""Words that leave it open, bound it, or tell of another step."""


def _resolved(statement: Statement, said: Sequence[Statement]) -> bool:
    """Tell whether a sentence tells that the exchange of an amount was resolved, and a later one asks us to carry it out."""
    return (
        statement.deed is Deed.BARE
        and statement.mood is Mood.DIRECT
        and bool(statement.amounts)
        and not (statement.opens or statement.unread or statement.rest or statement.keeps)
        and _RESOLVED.search(statement.text) is not None
        and _LEFT_OPEN.search(statement.text) is None
        and not any(one.deed in (Deed.TENDER, Deed.KEEP, Deed.DECLINE, Deed.WITHDRAW, Deed.NOTHING) for one in said)
        and any(
            one.deed is Deed.GO_AHEAD and one.mood is Mood.DIRECT and not one.amounts and one.start >= statement.end
            for one in said
        )
    )


_WRITES_FOR = Late(
    r"\b(?:writing|answering|acting|signing|replying)\s+(?:(?:this|to\s+you)\s+)?(?:for|on\s+behalf\s+of)\b|\bpower\s+of\s+attorney\b|\battorney[\s-]in[\s-]fact\b|\bmy\s+(?:father|mother|brother|sister|husband|wife|aunt|uncle)[^.]{0,30}'?s\s+estate\b",
    re.IGNORECASE,
)
"""Says that the sender speaks for the holder."""


def _adopted(said: Sequence[Statement]) -> list[Statement]:
    """Make a reported wish the sender's own where he asks us to carry it out: "so please see to that"."""
    result = []
    writes = any(_WRITES_FOR.search(one.text) for one in said)
    for index, statement in enumerate(said):
        if writes and statement.mood is Mood.REPORTED and statement.deed in (Deed.TENDER, Deed.DECLINE, Deed.WITHDRAW):
            # "I am writing for him under a power of attorney. He wants 60 exchanged.": a person looks at it in any case.
            result.append(replace(statement, mood=Mood.UNCERTAIN))
            continue
        wished = statement.mood is Mood.REPORTED and statement.deed in (Deed.TENDER, Deed.DECLINE, Deed.WITHDRAW)
        adopted = wished and any(
            _ADOPTS.search(other.text) and (other.mood is Mood.DIRECT or other is statement) for other in said[index:]
        )
        result.append(replace(statement, mood=Mood.DIRECT) if adopted else statement)
    return result


def short(statement: Statement) -> bool:
    """Tell whether a sentence without a verb of ours is short enough to be a line of a list."""
    return len(statement.text.split()) <= 14


def _without_amounts(statement: Statement) -> str:
    """Give the words of a fragment without its amounts."""
    text = statement.text
    for amount in (*statement.amounts, *statement.bases, *statement.excluded):
        text = text.replace(amount.text, " ", 1)
    if statement.excluded:
        text = _AS_I_TOLD.sub(" ", text)
    return _THANKS.sub("", text).lower()


_AS_I_TOLD = Late(
    r",?\s*(?:as|like|which|that|the\s+way)?\s*\b(?:i|we)\s+(?:(?:had|have|first|mistakenly|wrongly|originally)\s+)*(?:told|said|wrote|put|gave|mentioned|marked|filled\s+in)\b(?:\s+(?:to|on|in|over|down))*(?:\s+(?:you|him|her|it|(?:your|the|my|our)\s+(?:(?:mr|mrs|ms|miss|dr)\.?\s+)?\w+(?:\s+of\s+yours)?))?(?:\s+(?:yesterday|before|earlier|last\s+\w+|on\s+\w+day|the\s+other\s+day))?(?=\s*(?:[.,;]|$))",
    re.IGNORECASE,
)
"""Behind an amount that is denied: where it was said before, "not eight as I told your Mr. Ames"."""


_THANKS = Late(
    r"[,;–—-]?\s*(?:\b(?:and|with)\s+)?\b(?:many\s+|my\s+)?(?:thanks|thank\s+you)(?:\s+(?:for|again|so|very|in|as)\b[^.;:,?\d]{0,60})?[.!]*\s*$",
    re.IGNORECASE,
)
"""Thanks at the end of a fragment, and for what."""

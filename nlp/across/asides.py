"""What a sentence means beside the one before it: a shrug at hearsay, a condition added as an afterthought, a refusal of what was asked.

"My cousin figures there is a catch. Could be." touches nothing; "Tender them all. When Ed says so." leaves all open; "Tender them? Over my dead
body." is a no. Each is of a closed list, and each counts only beside a sentence that says what it answers.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from nlp.across.amended import tells_of_an_earlier_mail
from nlp.amounts.amount import AmountKind
from nlp.changing import changed
from nlp.governors.where import Where
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.statements import Deed, Statement
from nlp.weighing.words import ANCHOR, FATED, NONE_KEPT
from nlp.words.empty import FRAGMENT

_SHRUG = Late(
    r"\W*(?:(?:well|oh|anyway|hm+)\W+)?(?:(?:it\s+)?(?:could|might|may)\s+(?:very\s+)?(?:well\s+)?be(?:\s+so)?|(?:maybe|perhaps)(?:\s+so)?|"
    r"(?:maybe|perhaps)\s+(?:he|she|they)(?:'s|'re|\s+(?:is|are))(?:\s+right)?|who\s+knows|hard\s+to\s+say|"
    r"(?:he|she|they)\s+(?:may|might|could)\s+(?:well\s+)?be\s+(?:right|wrong)(?:\s+too)?)\W*",
    re.IGNORECASE,
)
"""A whole sentence that only shrugs."""
_SOMEBODY_SAYS = Late(
    r"\b(?:he|she|they|(?-i:[A-Z][a-z]+)|neighbou?rs?|cousin|brother|sister|son|daughter|wife|husband|barber|friend|buddy|nephew|niece|uncle|aunt|people|folks|papers?|guy|fellow|man|broker)\b"
    r"[^.;]{0,30}\b(?:says?|said|thinks?|thought|figures?|figured|reckons?|reckoned|claims?|claimed|swears?|swore|believes?|guesses|tells?|told|calls?|fears?|predicts?|has\s+it)\b",
    re.IGNORECASE,
)
_AFTERTHOUGHT = Late(
    r"\W*(?:(?:but|and|only|that\s+is)\W+){0,2}(?:or\s+not|(?:when|once|if|until|till|unless|as\s+soon\s+as|not\s+(?:until|before))\s+"
    r"(?!you\b|y'all\b|possible|needed|need\b|any\b|then\b|later\b|next\s+time|tomorrow|again\b|more\b|upon\b|so\b|not\b|in\s+doubt|all\s+is|it\s+(?:pleases?|helps?|suits?|is\s+(?:no|not))|that\s+(?:helps|works|is\s+all))"
    r"[^,;:?!.]{2,60})[.!]*\s*",
    re.IGNORECASE,
)
"""A whole sentence that is nothing but a condition, or takes back."""
_UNDOES = Late(
    r"\W*(?:(?:ha|haha|hah|no|well|but|and)\W+){0,3}(?:(?:just|only|i(?:'m|\s+am)(?:\s+(?:just|only))?)\s+(?:kidding|joking|joshing)|in\s+(?:my|your|their)\s+dreams|dream\s+on|as\s+if|i\s+wish|april\s+fools?|"
    r"(?:i|we)\s+(?:jest|kid)|not|psych|(?:that|this|which)(?:'s|\s+(?:is|was))\s+(?:only\s+|just\s+)?what\s+(?:i|we)\s+(?:heard|hear|read|dreamt|dreamed|was\s+told|were\s+told)|(?:that|this|which)(?:'s|\s+(?:is|was))\s+what\s+(?!i\b|we\b)(?:my\s+|our\s+|the\s+|late\s+|old\s+)*[\w']+\s+(?:would\s+(?:have\s+)?)?(?:says?|said|wants?|wanted|wrote|told\s+me|thinks?|hopes?))\W*",
    re.IGNORECASE,
)
"""A whole sentence that makes a jest or a report of the one before it."""
_ENDS_ITSELF = Late(
    r"\s(?:my|our|his|her|the)\s+[a-z]+\s+(?:will|would)\s+[a-z]+|\s(?:that['’]s\s+(?:why|because|only|the)|it['’]s\s+(?:because|only|the)|you\s+know\s+(?:what|why|how|where)|i['’]ll\s+(?:have\s+an?|still|just))\s",
    re.IGNORECASE,
)
"""What hangs on the condition stands in the same sentence: "If I look at it one more time my head will explode"."""
_TOLD = re.compile(r"\b(?:was|were|had|did|came|went|bought|got|\w{2,}ed)\b", re.IGNORECASE)
_REFUSES = Late(
    r"\W*(?:(?:ha|hah|well|oh|no|nope|never)\W+){0,3}(?:over\s+my\s+dead\s+body|not\s+on\s+your\s+life|not\s+(?:a|the\s+slightest)\s+chance|no\s+(?:chance|way(?:,?\s+jos[eé])?)|fat\s+chance|"
    r"when\s+(?:pigs\s+(?:fly|have\s+wings)|hell\s+freezes(?:\s+over)?)|not\s+in\s+(?:a\s+(?:million|hundred|thousand)\s+years|this\s+life(?:time)?|my\s+lifetime)|nothing\s+doing|not\s+happening|"
    r"i\s+think\s+not|not\s+(?:a|one)\s+(?:single\s+|red\s+)?(?:dollar|cent|penny|dime|note|bond)(?:\s+of\s+(?:it|them|mine))?|no\s+(?:sir|thank\s+you|thanks|ma'am)|"
    r"absolutely\s+not|certainly\s+not|of\s+course\s+not|never(?:\s+ever)?|no|nope)\W*",
    re.IGNORECASE,
)
"""A whole sentence that refuses."""
_MINE = re.compile(r"\b(?:mine|ours|my|our|me|us|them|it|notes?|bonds?|all)\b", re.IGNORECASE)
_PART = re.compile(r"\b(?:only|just|half|part|some|few)\b", re.IGNORECASE)
_NOT_TO_ME = Late(
    r"\b(?:should|shall|can|may|must|do|does|did|will|would|could|is|are|was|has|have)\s+(?:i|we|you|it|they|he|she|the|this)\b|\b(?:not|n't|never|who|what|when|how|why|where|which)\b",
    re.IGNORECASE,
)
"""A true question, or one that denies: what is answered with no then is not the tender."""


def with_the_act_before(said: Sequence[Statement]) -> list[Statement]:
    """Give fragments that only the model takes for a tender to the keeping they end: "Hang on to mine. The whole lot."."""
    result: list[Statement] = []
    elected = any(one.deed is Deed.TENDER and one.mood is Mood.DIRECT and not one.made for one in said)
    for one in said:
        if one.made and one.deed is Deed.TENDER and one.amounts and FRAGMENT.fullmatch(_without_amounts(one)):
            whole = any(amount.kind is AmountKind.ALL for amount in one.amounts)
            acts = (
                []
                if elected and not whole
                else [other for other in result if other.deed in _ACTS and other.mood not in (Mood.PAST, Mood.REPORTED)]
            )
            if acts and acts[-1].deed in (Deed.KEEP, Deed.DECLINE) and not NONE_KEPT.search(acts[-1].text):
                result.append(replace(one, deed=acts[-1].deed, mood=acts[-1].mood))
                continue
        result.append(one)
    return result


_OF_THEM = Late(
    r"\b(?:it|them|these|those|this|that|they|notes?|bonds?|offer|exchange|letter|circular|mail|paper|papers|securities|position|account|mine|ours|mind|lexingtons?|cash|money|interest|statements?|ones)\b|\bout\W*$|\b(?:says?|said|tells?|told)\s+(?:me\s+)?(?:that\s+)?(?:i|we)\b",
    re.IGNORECASE,
)
"""What a fragment behind may be meant of: "I read the offer. All of it."."""
_ANNOUNCES = Late(
    r"\b(?:decid\w*|decision|answer|choice|choos\w+|chosen?|mind'?s?\s+made|made\s+up|thought|talked|discussed|slept|prayed|here\s+(?:is|goes)|here's|what\s+(?:i|we)\s+want|"
    r"tak(?:e|ing)\s+it|instruct\w*|elect\w*|response|reply|verdict|yes|yep|yeah|ok|okay|sure|go\s+for\s+it|do\s+it|conclu\w*|settled|agreed|voted|how\s+(?:much|many)|do\s+(?:i|we)\s+(?:tender|exchange|participate)|regarding|concerning|count\s+(?:me|us))\b|:\s*$|^\W*(?:this|that)(?:\s+one)?\W*$"
    r"|\b(?:hold\w*|wait\w*|delay\w*|kept|keep\w*)\b[^.;]{0,40}\b(?:up|waiting|on\s+(?:me|us|my|our))\b",
    re.IGNORECASE,
)
"""How a sentence leads up to an election of one word: "I have slept on it. All of them."."""


_ASSENTS = Late(
    r"(?:^\W*|[.;:!,–—]\s*|\b(?:and|so|but|yes|yeah|yep|ok|okay|well|then|alright|fine)\s+)(?:"
    r"(?:i|we)(?:['’](?:m|re)|\s+am|\s+are)\s+(?:all\s+|both\s+)?(?:in|for\s+it|aboard|on\s+board|game|taking\s+it|doing\s+it|jumping\s+(?:on|at)\s+it|going\s+along(?:\s+with\s+(?:it|(?:the|your|this)\s+(?:exchange|offer|swap)))?)"
    r"|(?:i|we)(?:['’]ll|\s+will|\s+shall)?\s+(?:both\s+)?go\s+along(?:\s+with\s+(?:it|(?:the|your|this)\s+(?:exchange|offer|swap)))?"
    r"|(?:i|we)\s+(?:both\s+|all\s+)?(?:want|need)\s+(?:it|this|that)\s+done"
    r"|(?:i|we)(?:['’]ll|\s+will)?\s+(?:sign|take\s+(?:your|the|this)\s+offer|accept)"
    r"|(?:i|we)(?:\s+want|\s+wish|['’]ll\s+(?:have|take)|\s+will\s+(?:have|take)|(?:\s+would|['’]d)\s+like)\s+(?:to\s+have\s+)?the\s+new\s+(?:notes?|bonds?|ones|papers?)(?:\s+please)?\s+(?:in\s+place\s+of|in\s+exchange\s+for|for|instead\s+of)\s+(?:the|my|our)\s+old(?:\s+(?:ones|notes?|bonds?))?"
    r"|(?:very\s+well\s*,?\s*)?(?:you\s+(?:can|may)\s+)?have\s+them|ten-four\s+on\s+the\s+exchange|10-4\s+on\s+the\s+exchange|(?:now\s+)?you(?:['’]re|\s+are)\s+hearing\s+it(?:\s+from\s+(?:me|us))?"
    r")(?:\s+(?:please|then|too|now|also|myself))?(?=\s*(?:[.!;)–—]|$))",
    re.IGNORECASE,
)
"""How the sentence before assents to the offer in words that are no act of ours: "I'm in.", "We both want this done."; nothing stands behind."""


_NAMES_ITSELF = re.compile(r"\W*(?:the\s+|my\s+|our\s+)?(?:amount|number|figure|total|quantity)\b", re.IGNORECASE)
"""How a fragment begins that says itself what it is: "The amount is $40,000."."""


def unmoored(said: Sequence[Statement], text: str) -> list[Statement]:
    """Make uncertain the fragment that alone elects, and may belong to what the sentence before it says: "Sell them. All of them.".

    `said`: all statements with their deeds, in order; `text`: the words they stand in.
    """
    acts = (Deed.TENDER, Deed.GO_AHEAD, Deed.WITHDRAW, Deed.DECLINE, Deed.KEEP)
    alone = [one for one in said if one.deed is Deed.TENDER and one.mood is Mood.DIRECT]
    if not alone or not all(_fragment(one) and one.sentence >= 0 for one in alone):
        return list(said)
    if any(one.deed in acts and one.mood is Mood.DIRECT and one not in alone for one in said):
        return list(said)
    result = []
    head = " ".join(one.text for one in said if one.sentence < 0)
    if _ANOTHER_STEP.search(head) and not _THE_STEP.search(head):
        asked_of = {"mood": Mood.UNCERTAIN, "strange": "what it is said of", "where": Where.VETO}
        return [changed(one, **asked_of) if one in alone else one for one in said]
    first = min(one.sentence for one in said if one.sentence >= 0)
    asked = [one for one in alone if one.sentence == first and _ASKED_FOR.search(one.text)]
    for one in said:
        if asked and one in alone and one.sentence == first + 1 and _counts_it(one):
            result.append(one)
            continue
        before = _leading(said, one, alone) if one in alone else []
        near = bool(before) and "\n\n" not in text[before[-1].end : one.start]
        near = near and not tells_of_an_earlier_mail(before[0].text)
        told = " ".join(other.text for other in before)
        if near and (
            (
                (before[0].mood is Mood.ASKED or _OF_THEM.search(told))
                and not (_announces(told) or (before[0].mood is not Mood.ASKED and _asks_for_its_own(one, told)))
            )
            or (_OF_OTHERS.match(told) and not _OWN.search(told))
            or _SET_TO.search(told)
        ):
            result.append(replace(one, mood=Mood.UNCERTAIN, strange="what it is said of"))
        else:
            result.append(one)
    return result


_ANOTHER_STEP = Late(
    r"\b(?:s[eo]ll\w*|sale|sold|redeem\w*|redemptions?|cash(?:ing)?|statements?|wires?|transfer\w*|certificates?|checks?|loans?|collateral|moving)\b",
    re.IGNORECASE,
)
_THE_STEP = Late(r"\b(?:exchang\w*|tender\w*|swap\w*|offer|trade-?in)\b", re.IGNORECASE)
"""What a subject names: another step, or a paper, of which a fragment below may be; and the step itself."""


def _counts_it(one: Statement) -> bool:
    """Tell whether a fragment is one amount that only counts what the mail begins with: "All of it please! 130,000."."""
    return len(one.amounts) == 1 and one.amounts[0].kind is AmountKind.AMOUNT and "?" not in one.text


def _announces(told: str) -> bool:
    """Tell whether sentences lead up to an election of one word, or assent to the offer themselves."""
    if _ASSENTS.search(told):
        return _SELLS.search(told) is None
    return _ANNOUNCES.search(told) is not None and _DID.search(told) is None


_OF_OTHERS = Late(
    r"\W*(?:he|she|they|everybody|everyone|(?:(?:my|our|the)\s+)?(?:\w+\s+)?(?:wife|husband|son|daughter|brother|sister|cousin|neighbou?rs?|nephew|niece|father|mother|friend|broker)|(?-i:[A-Z][a-z]+))"
    r"(?:\s+(?:next\s+door|down\s+the\s+road|(?:at|in|from)\s+the\s+\w+|and\s+\w+))?\s+(?:also\s+|just\s+|really\s+|always\s+|never\s+|once\s+)?(?:wants?|is|are|was|were|has|have|goes|went|says?|said|tender\w*|will|likes?|took|swapped|exchanged|signed|put)\b",
    re.IGNORECASE,
)
"""What begins with somebody else and what he does: "Ed wants in."."""
_OWN = re.compile(r"\b(?:i|we|me|us|my|mine|our|ours|you|your|this|that|here|it)\b", re.IGNORECASE)
_SET_TO = Late(
    r"\b(?:was|were|had\s+been)\s+(?:all\s+)?(?:set|ready|going|about|inclined|minded|tempted|close)\s+to\b|\b(?:almost|nearly)\s+(?:said|wrote|signed|sent|mailed)\b|['’]d\s+have\s+said\b|\bwould\s+have\s+said\b|\b(?:want|like|wish|need|have|going|intend|plan|hope|try(?:ing)?)\s+to\s+(?:sell|redeem|cash|transfer|borrow|pledge|move|buy)\b|\blet['’]?s\s+(?:sell|redeem|cash)\b",
    re.IGNORECASE,
)
"""What was once going to be said, and another step that is wanted."""


def _leading(said: Sequence[Statement], one: Statement, alone: Sequence[Statement]) -> list[Statement]:
    """Give the statements of the sentences before one, back to the first that is no fragment like it: "Got your letter. Every page."; `alone`: those like it."""
    found: list[Statement] = []
    first = min((other.sentence for other in said if other.sentence >= 0 and other not in alone), default=one.sentence)
    for number in range(one.sentence - 1, -1, -1):
        here = [other for other in said if other.sentence == number]
        if number > first and here and all(other in alone for other in here):
            continue
        found = [*here, *found]
        plain = any(
            len(other.text.split()) > _FRAGMENT_WORDS or _ANNOUNCES.search(other.text.strip()) for other in here
        )
        if plain or len(found) > _FRAGMENTS:
            break
    return found


_FRAGMENT_WORDS, _FRAGMENTS = 2, 6
"""Words of a sentence that only goes on with the one before it, and how many such are followed back."""


_ASKED_FOR = Late(
    r"^\W*(?:all|every|the\s+(?:whole|lot|full)|everything)\b[^?]*\b(?:please|pls|kindly)\b|\b(?:my|our)\s+(?:\w+\s+){0,2}?(?:notes?|bonds?|holding|position)\b[^?]*\b(?:please|pls|kindly)\b|\b(?:please|pls|kindly)\b[^?]*\b(?:my|our)\s+(?:\w+\s+){0,2}?(?:notes?|bonds?|holding|position)\b",
    re.IGNORECASE,
)
_IN = Late(
    r"^\W*(?:(?:i|we)(?:['’](?:m|re)|\s+am|\s+are)\s+(?:all\s+)?in\b|yes\s+(?:for|to|on)\b)|\b(?:all|everything|every)\b[^?]*\bin\W*$",
    re.IGNORECASE,
)
"""A fragment that assents by itself: "I'm in, all 5,000.", "All of them in."."""
_DEALS = Late(
    r"\b(?:s[eo]ll|sold|redeem\w*|cash\w*|buy|bought|gi[vf]e|gave|given|trad\w+|keep\w*|kept|hold\w*|held|leav\w+|left|mail\w*|send\w*|sent|return\w*|transfer\w*|mov\w+|lost|lose\w*|burn\w*|tear|tore|pledg\w*|want\w*|need\w*|like\w*|lend|lent|borrow\w*|deliver\w*|register\w*|put|pay|pays|paid)\b",
    re.IGNORECASE,
)
"""What else may be asked for, or was done, with notes."""


_DID = Late(
    r"\b(?:i|we)\s+(?:already\s+|just\s+)?(?:sent|mailed|turned|handed|faxed|signed|put)\s+(?:[\w'’]+\s+){1,3}?(?:in|off|over|back)\W*$",
    re.IGNORECASE,
)
"""Ends with what was done with them before: "Yeah I sent them in."."""
_SELLS = Late(
    r"\b(?:s[eo]ll\w*|sold|redeem\w*|cash\w*|buy\w*|bought|keep\w*|kept|hold(?:ing)?|out|pledg\w*|lend|lent|transfer\w*|deliver\w*|would|could|should|might|if|unless|joke|joking|kidding)\b",
    re.IGNORECASE,
)
"""What else "it" may be that somebody assents to, or what only might be."""


def _asks_for_its_own(one: Statement, told: str) -> bool:
    """Tell whether a fragment asks for all of them, or says that they go in, and nothing before it deals with them: "All of my bonds in, please."."""
    if _IN.search(one.text):
        return _SELLS.search(told) is None
    return _ASKED_FOR.search(one.text) is not None and _DEALS.search(told) is None


_GIVES_THEM = re.compile(r"\b(?:give|hand)\s+(?:['’]?em|them)\b", re.IGNORECASE)
_PEOPLE = Late(
    r"\b(?:grand)?(?:kids?|sons?|daughters?|children|child)\b|\b(?:nephews?|nieces?|boys|girls|sisters?|brothers?|heirs|family|friends|neighbou?rs|church|charity|missionaries|nuns|workers|crew|employees|cousins|parents)\b",
    re.IGNORECASE,
)


def to_whom(said: Sequence[Statement]) -> list[Statement]:
    """Make uncertain what is given to "them" where people were spoken of before: "The grandkids come Sunday. Give them all my notes."."""
    result: list[Statement] = []
    people = False
    for one in said:
        given = people and one.deed is Deed.TENDER and one.mood is Mood.DIRECT and _GIVES_THEM.search(one.text)
        result.append(replace(one, mood=Mood.UNCERTAIN, strange="to whom it is given") if given else one)
        people = people or _PEOPLE.search(one.text) is not None
    return result


_GOES_IN = re.compile(r"\b(?:go|goes|going|shall\s+go|should\s+go)\s+in(?:to)?\b", re.IGNORECASE)
"""A verb of its own, which says what becomes of the amount: "All my bonds go in."."""


_IN_PLACE = Late(
    r"\W*(?:(?:a\s+)?(?:small\s+|slight\s+)?changes?\s+of\s|(?:i|we)(?:['’]ve|\s+have)?\s+(?:now\s+|since\s+)?changed\s|(?:my\s+|our\s+)?(?:new\s+(?:plan|total|figure|amount|number)|correction)\b)",
    re.IGNORECASE,
)
"""How an amount is put in the place of another, without a word of what is done with it."""


def _fragment(one: Statement) -> bool:
    """Tell whether a statement is nothing but an amount, for no account that it names."""
    if one.made and one.amounts and _IN_PLACE.match(one.text):
        return True
    named = _NAMES_ITSELF.match(one.text) is not None
    goes = _GOES_IN.search(one.text) is not None
    return (
        bool(one.amounts) and not (one.alone or goes or named) and FRAGMENT.fullmatch(_without_amounts(one)) is not None
    )


_ACTS = (Deed.TENDER, Deed.KEEP, Deed.DECLINE, Deed.WITHDRAW, Deed.GO_AHEAD)


def _without_amounts(statement: Statement) -> str:
    """Give the words of a fragment without its amounts."""
    text = statement.text
    for amount in statement.amounts:
        text = text.replace(amount.text, " ", 1)
    return text.lower()


def beside_each_other(said: Sequence[Statement]) -> list[Statement]:
    """Give the statements of a mail, in order, with those made plain that only their neighbours explain."""
    result: list[Statement] = []
    tenders = [one.sentence for one in said if one.deed is Deed.TENDER and one.mood is Mood.DIRECT]
    together: dict[int, list[Statement]] = {}
    for one in said:
        together.setdefault(one.sentence, []).append(one)
    for one in said:
        before = together.get(one.sentence - 1, [])
        alone = one.deed is Deed.BARE and not one.amounts and len(together[one.sentence]) == 1
        if alone and one.opens and tenders and min(tenders) > one.sentence and _only_shrugs(one, before):
            result.append(replace(one, opens=False, harmless=True))
        elif alone and _takes_the_question_back(one, before):
            result.append(replace(one, opens=False, harmless=True, mood=Mood.DIRECT))
        elif alone and one.sentence - 1 in tenders and _adds_a_condition(one.text):
            result.append(replace(one, opens=True, harmless=False))
        elif one.mood is not Mood.ASKED and _REFUSES.fullmatch(one.text) and _asked_to_tender(before):
            result.append(
                replace(
                    one,
                    deed=Deed.DECLINE,
                    mood=Mood.DIRECT,
                    amounts=(),
                    excluded=(),
                    strange="",
                    opens=False,
                    harmless=False,
                    unread=False,
                )
            )
        else:
            result.append(one)
    return result


_NEVER_MIND = Late(
    r"\W*(?:(?:oh|ah|well|no|but)\W+){0,2}never\s+mind\b(?![^.!?]*\b(?:exchang\w*|tender\w*|swap\w*|notes?|bonds?|order|instruction\w*|them|hold|leave|keep)\b)",
    re.IGNORECASE,
)


def _takes_the_question_back(one: Statement, before: Sequence[Statement]) -> bool:
    """Tell whether a sentence takes back the question before it, in which nothing was asked to be tendered: "Is it always so hard? Never mind."."""
    asked = bool(before) and all(other.mood is Mood.ASKED and other.deed is Deed.BARE for other in before)
    return asked and not one.corrects and _NEVER_MIND.match(one.text) is not None


def _only_shrugs(one: Statement, before: Sequence[Statement]) -> bool:
    """Tell whether a sentence only shrugs at what somebody was said to think."""
    return (
        _SHRUG.fullmatch(one.text) is not None
        and bool(before)
        and all(other.deed is Deed.BARE and _SOMEBODY_SAYS.search(other.text) for other in before)
    )


def _adds_a_condition(text: str) -> bool:
    """Tell whether a sentence is nothing but a condition of what stands before it."""
    if len(text) < 100 and _UNDOES.fullmatch(text):
        return True
    if len(text) >= 100 or _AFTERTHOUGHT.fullmatch(text) is None or _TOLD.search(text):
        return False
    if FATED.fullmatch(text):
        return False
    return not _ENDS_ITSELF.search(text) or ANCHOR.search(text) is not None


def _asked_to_tender(before: Sequence[Statement]) -> bool:
    """Tell whether the sentence before throws the tender back as a question: "Tender all of mine?"."""
    return bool(before) and all(
        one.mood is Mood.ASKED
        and one.deed is Deed.TENDER
        and (not one.amounts or any(amount.kind is AmountKind.ALL for amount in one.amounts))
        and not _PART.search(one.text)
        and _MINE.search(one.text)
        and not _NOT_TO_ME.search(one.text)
        for one in before
    )

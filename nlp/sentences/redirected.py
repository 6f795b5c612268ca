"""Whether money, notes or our answers are to go elsewhere than before: another bank, another payee, another mailbox.

Contract, `suspected_fraud`: changed payment details or a changed e-mail address, however the sender says it. A new
phone or postal address is none, nor is a copy for somebody, nor an address that only stands in a signature.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.patterns.sifted import Sifted
from nlp.sentence import Mark, Sentence

_ADDRESS = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")

_PAYS_ELSEWHERE = Sifted(
    r"\b(?:pay|paid|payments?|send|sent|wire|credit|deposit|deliver|remit|transfer|goes?|put|direct|route|book|place)\b[^.?!\n]{0,50}\b(?:to|into|at|with)\b[^.?!\n]{0,30}"
    r"\b(?!Depository)[A-Z][\w&'-]+(?:\s+[A-Z][\w&'-]+){0,3}\s+(?:Bank|Savings|Credit\s+Union|Federal|Bancorp|Brokerage)\b"
    r"|\b(?i:(?:pay|paid|send|sent|wire|credit|credited|deposit|deliver|remit|transfer|put|book|booked|route)\b[^.?!\n]{0,50}\b(?:to|into)\s+(?:the\s+|my\s+|our\s+)?(?:account|acct|a/c)\b\.?\s*(?:no|number|#)?[.:]?\s*\d)"
    r"|\b(?i:(?:old|former|previous|other)\s+(?:bank\s+|checking\s+)?account\b[^.?!\n]{0,40}\b(?:closed|shut|gone|no\s+longer|frozen))"
    r"|\b(?i:(?:no\s+longer|not\s+any\s*more|never\s+again)\b[^.?!\n]{0,30}\b(?:old|former|previous|that|my)\s+(?:bank\s+)?account)"
    r"|\b(?i:(?:money|cash|fees?|proceeds|payments?|interest|check|cheque)\b[^.?!\n]{0,40}(?:\bnot|n['’]t|\bno\s+longer|\bnever)\b[^.?!\n]{0,30}\b(?:old|former|previous|that)\s+(?:bank|account|place|address)\b)"
    r"|\b(?i:(?:i|we)\s+(?:now\s+)?bank\s+(?:elsewhere|with|at)\b[^.?!\n]{0,40}\bnow|now\s+bank\s+(?:with|at)|(?<!company\shas\s)(?<!they\shave\s)(?<!they've\s)(?<!lexington\shas\s)(?<!company\s)(?:changed|switched|moved)\s+(?:to\s+)?(?:another\s+|a\s+new\s+)?banks?\b(?!\s+(?:back\s+)?in\s+19[0-9]\d\b|\s+(?:\w+\s+){1,2}(?:years|decades)\s+ago))"
    r"|\b(?i:(?:not|n't|no\s+longer|never)\s+(?:send|pay|wire|use|credit|deposit)\s+(?:\w+\s+){0,2}?(?:to\s+|into\s+)?(?:the|my|our)\s+(?:old\s+)?(?:bank|account)\s+(?:that\s+)?(?:you\s+have|on\s+(?:file|record)))"
    r"|\b(?i:(?:to|into|at)\s+(?:my|our)\s+new\s+(?:(?:bank|checking|savings)\s+)?(?:bank|account|credit\s+union)\b)"
    r"|\b(?i:(?:check|cheque|draft)\b[^.?!\n]{0,50}\b(?:out\s+to|payable\s+to|in\s+the\s+name\s+of))"
    r"|\b(?i:(?:fee|cash|proceeds|money|payment|interest|warrants|new\s+notes|check|cheque)\b(?:[^.?!\n]{0,60}\b(?:pa(?:y|id)|sen[dt]|wire[ds]?|credit\w*|deposit\w*|deliver\w*|remit\w*|transfer\w*|go|goes|going|put|direct\w*|mail\w*|come|comes|booked|routed?|want\w*|need\w*)(?:\s+\w+){0,3}\s+(?<!from\s)elsewhere\b|[^.?!\n]{0,60}\b(?:to|into)\s+(?:another|a\s+different|somebody|someone)))",
)
"""Plain words for changed payment details: another bank, another payee, the old account no more."""

_MAILBOX = r"(?:e-?mails?|mail\s?box|inbox|gmail|mail\s+account|e-?mail\s+account|mail\s+address|e-?mail\s+address)"
_MOVES = Late(
    rf"\b(?:my|our)\s+(?:old\s+|personal\s+|home\s+|work\s+)?{_MAILBOX}\s+(?:address\s+)?(?:is\s+|are\s+|has\s+|will\s+|was\s+|gets\s+)?(?:now\s+|soon\s+|be\s+|been\s+)?"
    r"(?:chang(?:e|es|ed|ing)|moved|moving|clos(?:es|ed|ing)|shut|new\b|different|hacked|cancel\w{0,4}|deactivated|switch(?:es|ed|ing)|stops?\s+working)"
    rf"|\bthis\s+(?:{_MAILBOX}|address)\s+(?:is|will|has)\s+(?:be\s+|been\s+|being\s+|soon\s+|going\s+to\s+be\s+)?(?:clos\w{{2,3}}|shut|chang\w{{2,3}}|cancel\w{{2,4}}|dead|abandoned|deactivated|hacked|stop\w{{0,4}})"
    rf"|\b(?:do(?:n't|\s+not)|no\s+longer|never|cannot|can't|won't|will\s+not|not)\s+(?:read|use|check|look\s+at|have|see|open|get\s+into)\s+(?:this|the\s+old|my\s+old|that)\s+(?:old\s+)?(?:{_MAILBOX}|address)\b"
    r"|\b(?:not|never|nothing|no\s+more|instead\s+of)\s+(?:to|at|at\s+all\s+to)\s+(?:this|the\s+old|my\s+old|that)\s+(?:one|address|mail\w{0,3}|e-?mail)\b"
    rf"|\b(?:change|update|replace|switch|amend|alter)\s+(?:my|our|the)\s+(?:\w+\s+)?{_MAILBOX}\b"
    rf"|\b(?:have|got|set\s+up|opened|made|using)\s+(?:\w+\s+){{0,2}}?a\s+new\s+{_MAILBOX}\b"
)
"""The sender's mailbox is another from now on; in small letters."""
_TO_THERE = Late(
    r"\b(?:writ(?:e|ing)|send|sent|reply|replies|answers?|answered|respon\w{1,3}|reach(?:ed|able)?|contact|use|using|direct|confirm\w{0,6}|forward|e-?mail\s+(?:me|us|it|everything|to)|note|address(?:ed)?|switch(?:ed)?|moved|now\s+(?:is|at)|new|go(?:es)?|come)\b[^@?!]{0,80}$"
)
"""Before an address, in the same sentence: what is ours to send goes there."""
_HAVE_NOTHING_TO_DO = Late(
    r"\b(?:cop(?:y|ied|ying|ies)|cc|cc'd|bcc|also|as\s+well|too|used\s+to|formerly|wrote|written|sent\s+(?:it|this|you|that|mine|my)|i\s+(?:already\s+)?sent|questions?|invoice|not\s+from|on\s+file|came|received|got\s+(?:it|this|your)|earlier|yesterday|last\s+week|to\s+you|you\s+at|your\s+(?:address|desk)|told|advised)\b"
)
"""In the same sentence: the address is for a copy, a question, or something of the past."""
_OURS_TO_SEND = Late(
    r"\b(?:confirmation|read-?back|everything|all\s+(?:mail|correspondence)|instead|from\s+now|in\s+future|henceforth|only\s+(?:to|at)|new)\b"
)


_AS_BEFORE = Late(
    r"\b(?:to|at|from)\s+this\s+(?:same\s+)?(?:e-?mail\s+)?(?:address|mailbox|one)\b|\b(?:same|usual|existing|regular|registered)\s+(?:\w+\s+)?(?:account|address|bank|place|way|one)\b"
    r"|\b(?:account|address|bank|details|instructions)\s+(?:\w+\s+)?(?:(?:that\s+)?(?:you\s+(?:already\s+)?have\s+)?(?:on|of)\s+(?:file|record)|you\s+already\s+have)\b|\bas\s+(?:before|always|usual)\b|\b(?:is|are|remains?|stays?)\s+(?:unchanged|the\s+same|what\s+(?:it|they)\s+(?:was|were))\b"
)
"""Where it goes already: "mail the new notes to my address on file", "credit them to the same account"."""
_ANEW = Late(
    r"\b(?:new|changed?|different|another|instead|no\s+longer|not|other|except|below|following|[a-z]+@)\b|\d{5}"
)
"""In the same sentence: it goes elsewhere after all. ("The new notes" are those of the exchange.)"""
_NEW_NOTES = re.compile(r"\bnew\s+(?:\w+\s+)?(?:notes?|bonds?|ones?|securities|certificates?|paper)\b")


def as_before(sentence: Sentence) -> bool:
    """Tell whether what a sentence says of money, notes or mail only names where they go already."""
    text = _NOT_BY_POST.sub(" ", _NEW_NOTES.sub(" ", lowered(_NEW_PLACE.sub(" ", sentence.text))))
    return _AS_BEFORE.search(text) is not None and _ANEW.search(text) is None


_NOT_BY_POST = Late(
    r"\b(?:not|never|rather\s+than|instead\s+of)\s+(?:at\s+|by\s+|to\s+|through\s+)?(?:the\s+|my\s+|our\s+|his\s+|her\s+)?(?:office|post|postal\s+mail|mail|paper|phone|telephone|house|home|work|shop|store|clinic|cabin|fax|letter|cell)\b(?!\s*(?:e-?mail|address|mail\s?box|one|account|@))"
)
"""Where the sender is not to be rung or visited: "best to reach me at this address and not the office"."""
_NEW_PLACE = re.compile(
    r"\bNew\s+(?:Jersey|York|Hampshire|Mexico|England|Orleans|Haven|Bedford|Britain|London|Brunswick)\b"
)
_MOVES_HOUSE = Late(
    r"\b(?:(?:i|we)(?:['’](?:ve|m|re))?\s+(?:(?:have|had|am|are|will\s+be|just|also|since|recently)\s+)*(?:moved|moving|move)\b(?!\s+(?:to\s+)?(?:another|a\s+(?:new|different))?\s*(?:bank|broker|firm))"
    r"|(?:home|street|postal|mailing|house|office|summer|winter)\s+address|P\.?\s?O\.?\s+Box|to\s+(?:my|our|the)\s+(?:office|house|home|shop|store|clinic)\b)",
    re.IGNORECASE,
)
_OF_MONEY_OR_MAILBOX = Late(
    r"@|\b(?:e-?mails?|mail\s?box|inbox|provider|account|acct|banks?|brokers?|pay\w*|paid|wire\w*|credit\w*|deposit\w*|cash|money|proceeds|interest|fees?|checks?|cheques?|notes?|bonds?|certificates?|warrants?|securities)\b",
    re.IGNORECASE,
)


def _moves_house(text: str) -> bool:
    """Tell whether a sentence is of a house, an office or a box of the post, and of neither money nor a mailbox."""
    return _MOVES_HOUSE.search(text) is not None and _OF_MONEY_OR_MAILBOX.search(text) is None


_FROM_NOW_ON = re.compile(r"(?:from\s+now\s+on|going\s+forward|henceforth)\b", re.IGNORECASE)
_REINVESTED = re.compile(r"\breinvest\w*\b", re.IGNORECASE)
_OLD_THING = Late(
    r"\b(?:old|other|previous)\s+(?:envelopes?|forms?|letters?|booklets?|statements?|papers?|copy|copies|receipts?|slips?|cards?)\b",
    re.IGNORECASE,
)
_SENT_ANYWHERE = Late(
    r"\b(?:address\w*|e-?mails?|mail\s?box|accounts?|banks?|pay\w*|paid|wire\w*|credit\w*|cash|money|proceeds)\b|@",
    re.IGNORECASE,
)


def _of_another_thing(sentence: Sentence) -> bool:
    """Tell whether what is to be otherwise is a dividend that stays where it is, or an old paper: "Don't send the old envelope back"."""
    marks = sentence.all("PAYMENT", "ADDRESS_CHANGE")
    if _SENT_ANYWHERE.search(sentence.text):
        return False
    reinvested = _REINVESTED.search(sentence.text) is not None and all(_FROM_NOW_ON.match(one.text) for one in marks)
    return reinvested or _OLD_THING.search(sentence.text) is not None


_OF_THE_ISSUER = Late(
    r"\b(?:compan(?:y|ies)|issuer|corporation|management|lexington(?:\s+precision)?|borrower|debtor|lenders?|they|precision)\b|\b(?:their|its)\s+(?:new|changed|other)\b"
)
_OF_THE_SENDER = Late(
    r"\b(?:my|mine|our|ours|me|us|i)\s+(?:\w+\s+){0,2}?(?:bank\w*|account|acct|money|cash|proceeds|payments?|interest|check|cheque)\b|\b(?:i|we)(?:'ve|\s+have)?\s+(?:now\s+)?(?:\w+\s+)?(?:new|changed|switched|moved)\b|"
    r"\b(?:pay|paid|wire[ds]?|credit(?:ed)?(?!\s+(?:facility|line|agreement))|remit\w*|deposit\w*|details|routing|iban|swift|account\s+(?:no|number|#))\b|\d{4}"
)


def paid_elsewhere(sentence: Sentence) -> Mark | None:
    """Give the first words of a sentence that say where money, notes or answers are to go from now on.

    The bank that the issuer borrows from is none of the sender's: "only once the company's new bank loan has closed".
    """
    if as_before(sentence) or _moves_house(sentence.text) or _of_another_thing(sentence):
        return None
    text = lowered(sentence.text)
    for mark in sentence.all("PAYMENT", "ADDRESS_CHANGE"):
        before, behind = text[: mark.start - sentence.start], text[mark.start - sentence.start :]
        if mark.label == "PAYMENT" and _ASKS_WHO_PAYS.search(before) and not _TO_WHERE.search(behind):
            continue
        once = _ONLY_A_BANK.match(lowered(mark.text)) and _LONG_AGO.search(behind)
        if once or _DIRECTS_US.match(lowered(mark.text)) or _used_by_others(text, before, mark):
            continue
        issuers = mark.label == "PAYMENT" and _OF_THE_ISSUER.search(text) and not _OF_THE_SENDER.search(text)
        if not (issuers and _ONLY_A_BANK.match(lowered(mark.text))):
            return mark
    return None


_USES_IT = re.compile(r"us(?:e|es|ing)\s+(?:also\s+)?th(?:is|e\s+same)\b")
_WHO_USES = Late(
    r"\b(?:children|kids|grandchildren|grandkids|boys|girls|sons|daughters|wife|husband|family|parents|we|i|they|both\s+of\s+us|all\s+of\s+us|others|people|clerks?|partners?|colleagues|officers?|trustees|secretary|office)\s+(?:(?:all|both|also|too|sometimes|often|still|do|does|can|may|each|share\s+and)\s+){0,3}$"
)
_OTHERWISE = Late(
    r"\b(?:now|new|from|henceforth|future|only|instead|other|another|old|no\s+longer|not|changed?|please\s+use|different|following|below|send|write|reply)\b[^.;!?]{0,40}\b(?:mailbox|address|e-?mail)\b|\b(?:only|instead|now|from\s+now\s+on)\b"
)


def _used_by_others(text: str, before: str, mark: Mark) -> bool:
    """Tell whether a mailbox is only said to be used by several: "the children use this mailbox too"."""
    if mark.label != "ADDRESS_CHANGE" or _USES_IT.match(lowered(mark.text)) is None:
        return False
    found = _WHO_USES.search(before)
    return found is not None and _OTHERWISE.search(text, found.start()) is None


_DIRECTS_US = Late(
    r"direct(?:s|ing|ed)?\s+(?:you|the\s+(?:\w+\s+)?(?:desk|custodian|agent|bank)|your\s+\w+)\s+to\s+(?:tender|exchange|swap|submit|convert|surrender|withdraw)\b(?!.*\b(?:pay\w*|paid|wire\w*|credit\w*|deposit\w*|remit\w*|cash|fees?|proceeds|money|interest|transfer\w*|send|sent|deliver\w*|new|different|another|following)\b)",
    re.DOTALL,
)
"""An order to us that only begins with a word of payments: "I direct you to tender $65,000 of my notes in account LX-1002"."""
_ASKS_WHO_PAYS = Late(
    r"\b(?:(?:do|does|must|should|shall|will|would|can|could|did|if|whether|that|when|what|how)\s+)?(?:i|we|they|it|he|she|one|(?:the\s+)?(?:company|issuer|holders?|lexington))(?:'ll|'d)?\s+(?:(?:also|then|ever|really|not|still|always|likely|able|going|supposed|expected|bound|have|has|had|need|needs|to|must|should|will|would|can|could|do|does|did)\s+){0,4}$"
)
_TO_WHERE = Late(
    r"\b(?:to|into|at)\s+(?:\w+['’]?s?\s+){0,3}(?:account|bank|name|address|broker|nominee|union|savings)\b|\d{5}|\biban\b|\b(?:elsewhere|instead)\b"
)
"""Before and behind a payment: somebody else than we pays, and nowhere new: "must I pay tax on the fee?"."""
_LONG_AGO = re.compile(r"\bin\s+19\d\d\b|\b(?:years|decades)\s+ago\b")
_ONLY_A_BANK = re.compile(r"(?:new|changed?|switched?|moved|different)\b[^.!?]{0,40}\bbank(?:s|ing)?\b")


def pays_elsewhere(text: str) -> bool:
    """Tell whether the words change where money or notes go."""
    return _PAYS_ELSEWHERE.search(text) is not None


def writes_elsewhere(sentences: Sequence[Sentence], known: frozenset[str]) -> bool:
    """Tell whether our answers are to go to another mailbox. `known`: addresses on file or in the mail's header, small letters."""
    for sentence in sentences:
        text = lowered(sentence.text)
        if _MOVES.search(text):
            return True
        if any(_sends_there(text, found) for found in _ADDRESS.finditer(text) if not _known(found.group(), known)):
            return True
    return False


def _known(address: str, known: frozenset[str]) -> bool:
    """Tell whether an address is known; a full stop behind it belongs to the sentence."""
    return address.rstrip(".-") in known


def _sends_there(text: str, found: re.Match[str]) -> bool:
    """Tell whether a sentence sends us to an address in it."""
    before = text[max(found.start() - 120, 0) : found.start()]
    around = f"{before} {text[found.end() : found.end() + 80]}"
    if not _TO_THERE.search(before):
        return False
    return _HAVE_NOTHING_TO_DO.search(around) is None or _OURS_TO_SEND.search(around) is not None

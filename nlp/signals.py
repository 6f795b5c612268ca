"""What about the mail as a whole must a person see: a complaint, a lawyer's letter, fraud, a notice."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mailflows.values import Mail
from nlp.context import Context
from nlp.instruction import Signal
from nlp.possible import lowered
from nlp.sentence import Mark, Sentence
from nlp.wordlists import listed

_ISSUER_DOMAIN = re.compile(
    r"precision|investor|ir@|prnews|businesswire|edgar|sec\.gov|depositary|information\s?agent", re.IGNORECASE
)

_PAYS_ELSEWHERE = re.compile(
    r"\b(?:pay|paid|payments?|send|sent|wire|credit|deposit|deliver|remit|transfer|goes?|put|direct|route)\b[^.?!\n]{0,50}\b(?:to|into|at|with)\b[^.?!\n]{0,30}"
    r"\b(?!Depository)[A-Z][\w&'-]+(?:\s+[A-Z][\w&'-]+){0,3}\s+(?:Bank|Savings|Credit\s+Union|Federal|Bancorp|Brokerage)\b"
    r"|\b(?i:(?:old|former|previous|other)\s+(?:bank\s+|checking\s+)?account\b[^.?!\n]{0,40}\b(?:closed|shut|gone|no\s+longer|frozen))"
    r"|\b(?i:(?:no\s+longer|not\s+any\s*more|never\s+again)\b[^.?!\n]{0,30}\b(?:old|former|previous|that|my)\s+(?:bank\s+)?account)"
    r"|\b(?i:(?:i|we)\s+(?:now\s+)?bank\s+(?:elsewhere|with|at)\b[^.?!\n]{0,40}\bnow|now\s+bank\s+(?:with|at)|(?:changed|switched|moved)\s+(?:to\s+)?(?:another\s+|a\s+new\s+)?banks?)"
    r"|\b(?i:(?:check|cheque|draft)\b[^.?!\n]{0,50}\b(?:out\s+to|payable\s+to|in\s+the\s+name\s+of))"
    r"|\b(?i:(?:fee|cash|proceeds|money|payment|interest|warrants|new\s+notes|check|cheque)\b[^.?!\n]{0,60}\b(?:elsewhere|(?:to|into)\s+(?:another|a\s+different|somebody|someone)))",
)
"""Plain words for changed payment details: another bank, another payee, the old account no more."""
_DENIES = re.compile(
    r"\b(?:did\s+no\s+such\s+thing|gave\s+(?:you\s+)?no\s+(?:such\s+)?(?:instructions?|orders?|consent|permission|authority)|(?:have|has)\s+(?:given|sent)\s+(?:you\s+)?no\s+(?:such\s+)?(?:instructions?|orders?|consent|permission|authority)|never\s+(?:once\s+)?(?:authori[sz]ed|instructed|consented|signed)\b|never\s+sent\s+(?:you\s+)?(?:any|such)|(?:have|has)\s+never\s+(?:sent|given|written|signed|authori[sz]ed|instructed)\b|"
    r"(?:was|is|were)\s+not\s+(?:from|by|written\s+by|sent\s+by|signed\s+by)\s+(?:me|us)\b|not\s+mine\b.{0,30}\b(?:signature|mail|instruction)|"
    r"without\s+(?:my|our)\s+(?:knowledge|consent|authority|permission)|us(?:ed|ing)\s+my\s+name|forged|impersonat\w+|"
    r"did\s+not\s+(?:authori[sz]e|give)\s+(?:you\s+)?(?:this|that|any|such|anyone|anybody))"
)
"""The sender says that an instruction we were given is none of his; in small letters."""
_ANNOUNCES = re.compile(
    r"\b(?:(?:expiration(?:\s+date)?|offer|deadline)\b[^.?!]{0,160}\b(?:has|have)\s+been\s+extended|we\s+have\s+been\s+advised\s+by|as\s+(?:exchange|information|tabulation|paying)\s+agent|"
    r"to\s*:?\s+all\s+(?:dtc\s+)?participants|(?:remain|be)\s+(?:validly\s+)?tendered|no\s+action\s+is\s+(?:needed|required)|,\s+(?:as\s+)?(?:depositary|information\s+agent|exchange\s+agent))",
    re.IGNORECASE,
)
"""What an agent writes in an announcement; two different ones make it one."""
_COURTEOUS = listed("""thanks thank thx tks thanx ty cheers grateful appreciate appreciated much obliged merci gracias danke many very so you your yours i we am are is was have has had been be it its
    that this these the a an for of to and all both again indeed really truly quick prompt speedy fast kind kindness good great nice lovely wonderful fine helpful help helping assistance support
    patience time trouble attention reply replies response answer answering responding letter mail email e-mail message note information info explanation explaining clarification update updates
    got received noted understood day week weekend evening afternoon morning night happy wish wishes best regards warm sincerely dear hi hello hey sir sirs madam gentlemen ladies team desk
    friends everyone folks there people very too as always ever from my our in advance bye god bless us with sent iphone phone wonderful lovely perfect""")
_GRATEFUL = re.compile(
    r"\b(?:thanks?|thx|tks|thanx|cheers|grateful|appreciated?|obliged|merci|gracias|danke)\b", re.IGNORECASE
)


def pays_elsewhere(text: str) -> bool:
    """Tell whether the words change where money or notes go."""
    return _PAYS_ELSEWHERE.search(text) is not None


def denies(text: str) -> bool:
    """Tell whether the sender denies an instruction that we ascribe to him."""
    return _DENIES.search(lowered(text)) is not None


def thanks_only(text: str, names: Sequence[str]) -> bool:
    """Tell whether the new words are thanks and courtesies and nothing else. `names`: who writes and signs."""
    known = {word for name in names for word in re.findall(r"[^\W\d_]+", name.lower())}
    words = re.findall(r"[^\W_][\w'-]*", text.lower().replace("'", ""))
    return bool(_GRATEFUL.search(text)) and all(word in _COURTEOUS or word in known for word in words)


def nothing_said(text: str, names: Sequence[str]) -> bool:
    """Tell whether the new words are a greeting, a closing and a name at most."""
    known = {word for name in names for word in re.findall(r"[^\W\d_]+", name.lower())}
    words = re.findall(r"[^\W\d_][\w'-]*", text.lower())
    return not any(sign.isdigit() for sign in text) and all(word in known or word in _CLOSING_WORDS for word in words)


_CLOSING_WORDS = listed(
    "dear sir sirs madam gentlemen ladies hi hello hey regards best kind warm yours truly sincerely faithfully very the a sent from my iphone ipad android phone blackberry mobile device get outlook for ios"
)


def labelled(sentences: Sequence[Sentence], label: str) -> tuple[tuple[Sentence, Mark], ...]:
    """Give the marks of a label with their sentences."""
    return tuple((sentence, mark) for sentence in sentences for mark in sentence.marks if mark.label == label)


def whole_mail(mail: Mail, sentences: Sequence[Sentence], context: Context) -> tuple[Signal, ...]:
    """Give the signals that the words carry, but for deaths (`nlp.deaths`)."""
    found: list[Signal] = []
    has = {mark.label for sentence in sentences for mark in sentence.marks}
    if "PROGRAM" in has:
        found.append(Signal.SUSPECTED_FRAUD)
    if (
        labelled(sentences, "PAYMENT") or labelled(sentences, "ADDRESS_CHANGE")
    ) and Signal.SUSPECTED_FRAUD not in found:
        found.append(Signal.SUSPECTED_FRAUD)
    text = " ".join(sentence.text for sentence in sentences)
    if pays_elsewhere(text):
        found.append(Signal.SUSPECTED_FRAUD)
    if "COMPLAINT" in has or denies(text):
        found.append(Signal.COMPLAINT)
    if "LEGAL" in has:
        found.append(Signal.LEGAL)
    if "GUARANTEED" in has or any(form.kind == "guaranteed_delivery" for form in mail.forms):
        found.append(Signal.GUARANTEED_DELIVERY)
    if context.role == "unknown" and (
        len({mark.text.lower() for sentence in sentences for mark in sentence.all("ISSUER")}) >= 2
        or len({found.group().lower() for found in _ANNOUNCES.finditer(mail.new_text)}) >= 2
    ):
        found.append(Signal.ISSUER_NOTICE)
    if (
        context.role == "unknown"
        and len({mark.text.lower() for sentence in sentences for mark in sentence.all("AD")}) >= 2
    ):
        found.append(Signal.ADVERTISING)
    if mail.encrypted:
        found.append(Signal.UNREADABLE)
    return tuple(dict.fromkeys(found))

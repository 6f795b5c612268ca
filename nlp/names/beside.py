"""What stands beside a name at the close of a mail, and whether it leaves open that this person signed.

"(to follow)", "- deceased", "(away until Friday)", "by his daughter" beside a name mean that he did not; a title,
a telephone, a town or a firm mean nothing. What is unknown counts as a doubt, because a signature too many can
record what nobody said; one too few costs a question.
"""

from __future__ import annotations

import re

from nlp.names.chatted import chatted
from nlp.names.person import is_person
from nlp.names.remarks import another_writes, by_own_hand, is_there, said_by_himself, settled, tells_of_another
from nlp.patterns.late import Late
from nlp.patterns.wordlists import listed

_OPEN = Late(
    r"\b(?:not|never|unsigned|un-signed|pending|deceased|dec['’]?d|died|passed|late|dead|rip|r\.i\.p|away|absent|abroad|travell?ing|vacation|"
    r"follow|follows|following|later|tomorrow|tonight|soon|separately|separate|awaiting|awaits|waiting|cannot|can['’]t|won['’]t|"
    r"hasn['’]t|haven['’]t|sign|signs|unable|refuses|refused|disagrees|against|unavailable|hospital|sick|dictated|typed|verbal|verbally|orally|oral|"
    r"copied|cc|bcc|copy|witness|witnessed|consents?|consented|agrees?|agreed|approves?|approved|authori[sz]es|says|said|sends|asks?|unsure|maybe|tbd|tba|n/a|missing|blank|former|formerly|ex|by|per|through|until|till|because|whom|whose|(?:via|through)\s+me|on\s+(?:his|her|their)\s+behalf)\b|\?|[(\[–—-]\s?(?:ok|okay|o\.k|yes|aye|ditto|same|fine|agreed)\s?(?:[)\].,!]|$)",
    re.IGNORECASE,
)
"""Words beside a name, in whatever letters, that leave open whether he signed, or say that he did not."""
_OPEN_SMALL = Late(
    r"\b(?:will|would|shall|should|must|may|might|could|can|has|have|is|was|if|when|once)\b|\bat\s+(?:his|her|their|the|home|work)\b|\bin\s+(?:bed|hospital|town|rehab)\b|\s_{6,}"
)
"""The same where they are written small: May is a month and Will a name."""

_SMALL_WORDS = listed(
    """of the for in at on to a an as its and et y und og via or de la le les du des del di da van von der den af
    tel telephone telefon phone ph cell mobile mob home work office direct dial ext extension x fax email e mail web www com org net example http https t m p f o h c
    capacity fiduciary named under agreement instrument declaration indenture court order appointed legal settlor grantor plan board pension foundation club church parish vestry warden trust's minor minors dtd
    dd uad w b i d grantor's ward's institute institution lodge society chapter endowment committee sole solely only acting qualified independent member-manager
    trustee trustees ttee co successor surviving sole executor executrix administrator administratrix guardian conservator custodian cust president vice
    treasurer secretary director officer chief financial operating executive investment general managing limited partner partners member manager owner
    principal chairman chair controller comptroller counsel attorney fact agent poa power authorized authorised duly signatory signer representative
    personal estate trust fund account accounts acct acc holder holders bondholder noteholder owner owners since number client customer investor registered beneficial joint jointly
    tenants tenant both individually husband wife spouse widow widower mother father son daughter grandmother grandfather mr mrs ms dr prof jr sr esq
    retired ret aged age years year old since born née nee signed signature sig s dated date assistant associate analyst desk dept department reorg corporate
    actions operations trading custody settlements team fbo utma ugma u llc inc corp company n a mother's father's brother's sister's his her my our their
    jtwros jt ten com survivorship rights right above tenancy asst treas pres cust mgr dir secy exec admin
    himself herself themselves also behalf she he they them
    farmer rancher potter teacher nurse engineer lawyer doctor physician dentist pilot carpenter plumber electrician baker chef musician painter writer author artist student
    professor librarian clerk accountant bookkeeper banker broker trader architect surveyor chemist physicist biologist geologist forester logger fisherman sailor captain marine
    soldier veteran gardener mechanic machinist welder miner weaver tailor barber grocer butcher brewer pastor minister priest rabbi deacon homemaker housewife poet photographer"""
)
"""Small words that may stand beside a name and change nothing: titles, telephones, kin, what joins a firm's name."""

_OWN_HAND = re.compile(r"\b(?:his|her|my|their)\s+own\s+(?:name|hand|signature|words|self)\b", re.IGNORECASE)
"""Says that he did sign himself."""
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’])*")
_LINKS = re.compile(r"<[^>\n]{0,120}>|\S{1,64}@\S{1,120}|https?:\S{1,200}|www\.\S{1,200}", re.IGNORECASE)


def leaves_open(rest: str, *, small: bool = False, alone: bool = False, ours: bool = True) -> bool:
    """Tell whether the words behind a name on its line leave open that he signed.

    `rest`: what stands on the line behind the name; `small`: the writer uses no capitals; `alone`: the name is that of the only
    holder there is; `ours`: it is a holder's. Capitals and figures are a town, a firm, a telephone; a small word that is not of the list is a remark. A sole
    holder may say of himself what he likes; of one of several, it may only be said that he is there.
    """
    told = _LINKS.sub(" ", rest)
    words = settled(told)
    if alone:
        words = _WHERE_HE_IS.sub(" ", words)
    if denies(words) or (alone and another_writes(words)) or (not alone and _ELSEWHERE.search(words)):
        return True
    if _OWN_HAND.search(told) or by_own_hand(told) or small:
        return False
    unknown = [word for word in _WORD.findall(words) if word.islower() and not is_small(word)]
    if alone:
        return bool(unknown) and not said_by_himself(words)
    return any(not (ours and is_there(word)) for word in unknown)


_WHERE_HE_IS = re.compile(r"\bat\s+(?:the|home|work)\b", re.IGNORECASE)
"""What the only holder there is may say of himself."""
_ELSEWHERE = re.compile(r"\b(?:in|back|until|till|off\s+to|over\s+in)\s+[A-Z]|\bsame\W*$")
"""Of one of several it says that he is not there."""


def remarked(below: str, *, alone: bool) -> bool:
    """Tell whether a remark on the line below a holder's name leaves open that he signed. `alone`: he is the only holder there is."""
    if alone and chatted(below):
        return False
    words = settled(_LINKS.sub(" ", below))
    if by_own_hand(below) or _OWN_HAND.search(below):
        return denies(words)
    if alone:
        strange = any(not is_small(word) for word in _WORD.findall(words) if word.islower())
        return denies(_NOT_OF_SIGNING.sub(" ", words)) or tells_of_another(words, strange=strange)
    if below.strip()[:1] in "([–—-":
        return leaves_open(below)
    return denies(words) or _ELSEWHERE.search(words) is not None or _HE_OR_SHE.search(words) is not None


_NOT_OF_SIGNING = re.compile(
    r"\?|\b(?:not|never)\b(?!\s+(?:\w+\s+){0,2}(?:sign\w*|me|him|her|us|seen|saw|read|here|yet|mine|agreed?|sure|aware|present|(?:the\s+)?(?:holder|owner))\b)",
    re.IGNORECASE,
)
"""Below a sole holder's name it denies something else: "grandmother, not retired"."""
_HE_OR_SHE = re.compile(r"\b(?:he|she|him|his|her)\b", re.IGNORECASE)


def denies(rest: str) -> bool:
    """Tell whether the words behind a name say, or ask, whether he signed at all: "(to follow)", "- deceased"."""
    words = _LINKS.sub(" ", rest)
    return _OPEN.search(words) is not None or (_OPEN_SMALL.search(words) is not None and not _OWN_HAND.search(words))


def is_small(word: str) -> bool:
    """Tell whether a small word may stand beside a name and change nothing."""
    return word.strip("'’.") in _SMALL_WORDS


_LABEL = Late(r"\s*[^\W\d_][\w .'’/&()-]{0,40}:(?!//)(?!['-]?[)(])")
_SIGNING_LABEL = Late(
    r"\s*(?:(?:authori[sz]ed\s+)?sign(?:ed|ature)?s?(?:\s+by|\s+\(?[1-4]\)?|\s+(?:one|two))?|sgd\.?|by|from|(?:best|kind|warm|many)?\s*(?:regards|thanks|wishes)|thank\s+you|yours(?:\s+\w+)?|sincerely|love|cheers)\s*:",
    re.IGNORECASE,
)


def labelled(line: str) -> bool:
    """Tell whether a line begins with a label other than one that signs: "Account:", "cc:", "Contact:", "Witness:"."""
    return _LABEL.match(line) is not None and _SIGNING_LABEL.match(line) is None


_ONLY_NAMED = Late(
    r"\W{0,3}(?:cc|bcc|copy|copies|c/o|attn|attention|witness(?:ed)?|contact|questions|re|account|acct|a/c|registered|registration|prepared|typed|dictated|drafted|sent|written|entered|submitted|forwarded|"
    r"with|without|husband|wife|widow|son|daughter|(?:mother|father|brother|sister)\s+(?:of|to|and|in)|executor|executrix|trustee|custodian|guardian|attorney|nominee|beneficiary|estate|f/?b/?o|managing partner|in memory|in loving memory|"
    r"not|never|unsigned|agreed|approved|consent(?:ed)?|seen|ask|call|tell|remember|greetings|regards to|love to|hello)\b",
    re.IGNORECASE,
)


def only_names(line: str) -> bool:
    """Tell whether a line begins with words that name somebody without his signing: "cc", "c/o", "with the consent of"."""
    return _ONLY_NAMED.match(line) is not None


_BEFORE_RULE = re.compile(r"\s*(?:(?:by|x|signed|signature|sign here|/s/)\s{0,3}:?)?", re.IGNORECASE)


def is_empty_line(line: str) -> bool:
    """Tell whether a line is one to sign on that nobody signed: `____________`, `By: ________`."""
    if line.count("_") < 8:
        return False
    begun = _BEFORE_RULE.match(line)
    return not line[begun.end() if begun else 0 :].strip(" _\t\r")


_AUTHOR = Late(r"\s*[-–—~*]")
_QUOTED = Late(r"[\"”“»'’].{0,3}$")


def is_author(line: str, above: str) -> bool:
    """Tell whether a name behind a dash is the author of the words quoted in the line above."""
    return _AUTHOR.match(line) is not None and _QUOTED.search(above.rstrip()[-4:]) is not None


_TAKES_BACK = Late(
    r"\W{0,3}(?:(?:both|all)\s+(?:typed|signed|written|entered|named)\b|(?:has|have)\s*n[o'’]t\s+(?:yet\s+)?signed|not\s+(?:yet\s+)?signed|unsigned|no\s+signature|deceased|to\s+(?:sign|follow)\b|(?:signature|sig\.?)\s+(?:to\s+follow|pending|missing|later|follows)|will\s+sign|"
    r"[^\W\d_]+\s+(?:has\s+)?signed\s+(?:\w+\s+){0,3}for\s+(?:me|him|her|us)\b|dictated(?!\W{0,3}(?:(?:so|and)\s+)?(?:please|pls|forgive|excuse|pardon|sorry|with\s+apolog|apolog|errors|typos|mistakes|to\s+(?:my|the|a)\s+(?:phone|machine|computer|tablet|recorder|pc)\b|into|on\s+(?:my|the|a)\b|with\s+(?:voice|my\s+phone)|by\s+voice|via))|by\s+(?:his|her|my|their|telephone|phone)\b|per\s+(?:his|her|my|telephone|phone)\b|(?:signed|typed|written|sent|entered)\s+(?:for|by)\s+(?:him|her|his|my)\b|in\s+(?:his|her)\s+(?:absence|name)|on\s+(?:his|her)\s+behalf)",
    re.IGNORECASE,
)


def takes_back(below: str) -> bool:
    """Tell whether the line below a name says that he did not sign himself: "(to follow)", "by his daughter"."""
    return len(below) < 90 and _TAKES_BACK.match(below) is not None


LONGEST_LINE = 160
"""Characters; a longer line signs nothing."""
_BY = Late(
    r"(?:^\s*|(?<=[^\s,;(])[\s,;(]{1,4})(?:by|per|By|BY|Per):?\s+(?:(?:his|her|its|my|our|their|the)\s+)?(?:(?:[a-z]{3,12}(?:[\s-]in[\s-](?:law|fact))?)[\s,]+){0,2}(?P<name>[A-Z].*)$"
)


def acts_by(line: str) -> tuple[str, str] | None:
    """Part a line in whom it means and who acts: "Dorothy Feldman by her daughter Ruth Feldman"; None where nobody acts for another."""
    found = _BY.search(line) if len(line) <= LONGEST_LINE else None
    if found and found[0].strip()[0].isupper() and not is_person(re.split(r"[,;(]|\s[-–—]", found["name"])[0]):
        # "By the way, …" and "By Monday" begin a sentence.
        return None
    return (line[: found.start()].strip(" ,;("), found["name"].strip(" )")) if found else None

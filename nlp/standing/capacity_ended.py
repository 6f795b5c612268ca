"""A capacity that has ended: the trustee who handed the trust over, the custodian whose ward is of age, the officer who left.

Who signs for another and no longer may, or whose ward now owns the notes, cannot instruct. It is asked of accounts that somebody signs for
(trusts, estates, companies, pension funds, wards). What others left ("our treasurer retired") and another's birthday turn nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.context import Account
from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted

_FOR_ANOTHER = frozenset({"trust", "estate", "corporation", "llc", "partnership", "pension", "custodian"})
_OFFICE = r"(?:trustees?|trusteeship|executors?|executrix|administrators?|custodians?|guardians?|conservators?|president|treasurer|secretary|officers?|directors?|partners?|managers?|members?|chair(?:man|woman)?|principal|head|office|post|position|board|company|firm|fund|foundation|trust|estate|job)"
_ENDED = Sifted(
    rf"\b(?:i|we)(?:'ve|\s+have|\s+had)?\s+(?:already\s+|since\s+|now\s+|formally\s+|just\s+)?(?:resigned|retired|stepped\s+(?:down|aside|back)|quit|given\s+up|gave\s+up|left|laid\s+down|been\s+(?:removed|replaced|relieved|discharged|voted\s+out)|was\s+(?:removed|replaced|discharged|voted\s+out))\b(?=\W*$|[^.;!?]{{0,12}}\b(?:as|from|the|my|our|in|on|last|of)\b)(?![^.;!?]{{0,10}}\b(?:from\s+(?:teaching|nursing|the\s+(?:navy|army|railroad|post))|him|her|it|you|word|note|message|home|town|copies|\$|\d))"
    rf"|\b(?:i|we)(?:'ve|\s+have)?\s+(?:since\s+)?(?:handed|passed|turned|given|made|signed)\s+(?:over\s+)?(?:the|this)\s+(?:trust(?:eeship)?|estate|office|fund|company|custodianship)\s+(?:over\s+|on\s+)*(?:to)\b"
    rf"|\b(?:i|we)(?:'m|\s+am|\s+are)\s+(?:no\s+longer|not)\s+(?:(?:the|a|an|your)\s+)?{_OFFICE}\b(?!\s+(?:only|alone))|\bas\s+of\s+[^.;!?]{{2,25}}\s+i\s+am\s+no\s+longer\b|\b(?:i|we)\s+ceased\s+to\s+be\b|\bformer\s+{_OFFICE}\b(?=[^.;!?]{{0,30}}\b(?:me|myself|i)\b)"
    rf"|\b(?:has|have|had)?\s*(?:taken|took|takes)\s+over\s+(?:from\s+me|as\s+(?:the\s+|sole\s+)?(?:successor\s+)?{_OFFICE}|the\s+(?:trust|estate|fund|office))\b|\b(?:removed|replaced|relieved|discharged|dismissed)\s+(?:me|us)\b|\bmy\s+successor\b|\b(?:trustee|president|executor|custodian|treasurer)\s+in\s+my\s+(?:place|stead)\b|\bin\s+my\s+(?:place|stead)\s+(?:as|since|now)\b|\blet\s+me\s+go\b(?!\s+(?:home|early|first|and|on\s+(?:with|holiday)|fishing))|\bvoted\s+(?:me|us)\s+(?:off|out)\b|\bmy\s+last\s+day\s+(?:is|was|at|with|here|but)\b"
    rf"|\bmy\s+(?:term|time|appointment|office|mandate|authority|tenure|role)\b[^.;!?]{{0,30}}\b(?:ended|ran\s+out|expired|is\s+over|has\s+(?:ended|expired|lapsed)|lapsed|was\s+up|is\s+up|came\s+to\s+an\s+end)\b|\b(?:sister|brother|son|daughter|bank|wife|husband|(?-i:[A-Z])\w+)\s+(?:has\s+it|is\s+(?:the\s+)?(?:new\s+)?{_OFFICE})\s+(?:now|these\s+days|since|instead)\b",
    re.IGNORECASE,
)
_DECLINED = Late(
    r"\b(?:still\s+me|declined|never\s+(?:resigned|stepped)|have\s+not\s+(?:resigned|retired)|haven't|did\s+not|didn't|law\s+practice|not\s+yet|before\s+i\s+(?:retire|resign))\b",
    re.IGNORECASE,
)
_OF_AGE = (
    r"(?:(?:has\s+)?(?:just\s+)?(?:turned|reached|attained|hit)\s+(?:(?:the\s+)?age\s+(?:of\s+)?)?(?:1[89]|2\d|3\d|eighteen|nineteen|twenty\S*|her\s+majority|his\s+majority|majority)\b|(?:has\s+)?(?:came|come|comes)\s+of\s+age\b|(?:is|'s)\s+(?:now\s+|already\s+)?(?:1[89]|2\d|3\d|eighteen|nineteen|twenty(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine))?)(?:\s+(?:now|years|already|and)\b|\W)|(?:is|'s)\s+(?:now\s+|all\s+)?(?:an\s+adult|of\s+age|grown(?:\s+up)?|no\s+longer\s+a\s+(?:minor|child))\b"
    r"|had\s+(?:her|his)\s+(?:1[89]th|2\dth|21st|22nd|eighteenth|nineteenth|twentieth|twenty-?first)\b|(?:notes?|bonds?|account|money|it|they)\s+(?:is|are)\s+(?:strictly\s+|really\s+|legally\s+|now\s+)*(?:hers|his)\s+(?:now|by\s+now|by\s+rights|outright)\b)"
)
_OF_HERSELF = Late(
    rf"^\W*(?:p\.?\s?s\.?\W+)?(?:\w+,\s+)?(?:she|he|{{ward}})\s+{_OF_AGE}|[,;]\s*(?:she|he|{{ward}})\s+{_OF_AGE}"
)


def capacity_ended(told: Sequence[str], accounts: Sequence[Account]) -> str:
    """Give the words by which a capacity has ended, or a ward is of age; nothing where none do, or nobody signs for another.

    `accounts`: those that the mail instructs.
    """
    kinds = {account.type for account in accounts}
    if not kinds & _FOR_ANOTHER:
        return ""
    ended = next((one for one in told if _ENDED.search(one) and not _DECLINED.search(one)), "")
    if ended or "custodian" not in kinds:
        return ended
    wards = {
        word
        for account in accounts
        if account.type == "custodian"
        for word in re.findall(r"[A-Z][a-z]+", account.registration)
    }
    names = "|".join(sorted(map(re.escape, wards))) or "she"
    of_age = Late(_OF_HERSELF.pattern.replace("{ward}", f"(?:{names})"), re.IGNORECASE)
    return next((one for one in told if of_age.search(one)), "")

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
_FIRM = r"(?:company|corporation|partnership|firm|l\.?l\.?c|l\.?p|fund|foundation|trust)"
_OURS = rf"(?:(?:the|our|this)\s+(?:\w+\s+)?{_FIRM}|we|it|our\s+(?:charter|registration))"
_GONE = Sifted(
    rf"\b(?:our|a|the)\s+(?:certificate|articles|notice|statement|deed)\s+of\s+(?:cancell?ation|dissolution|termination|liquidation)\b"
    rf"|\b(?<!other\s){_OURS}\s+(?:was|were|is|are|has\s+been|have\s+been|had\s+been|got)\s+(?:since\s+|formally\s+|now\s+|already\s+|duly\s+)*(?:dissolved|wound\s+up|liquidated|struck\s+off|cancell?ed|deregistered|in\s+(?:liquidation|receivership|administration)|revoked|forfeited)\b"
    r"|\b(?:the|our|a|an)\s+(?:liquidator|receiver|administrator)\b[^.;!?]{0,40}?\b(?:has\s+the\s+(?:keys|books|say|seal|files|last\s+word)|decides|is\s+in\s+(?:charge|control|possession)|took\s+over|was\s+appointed|has\s+been\s+appointed|has\s+(?:not|n't)\s+(?:answered|replied|agreed)|hasn't\s+(?:answered|replied|agreed))\b",
    re.IGNORECASE,
)
"""The firm that signs is no more, or is in other hands; asked of accounts that a firm holds."""
_NOT_OURS = re.compile(
    r"\b(?:other|another|customers?|clients?|suppliers?|competitors?|tenants?|(?:their|his|her)\s+(?:own\s+|old\s+)?(?:\w+\s+)?(?:firm|company|partnership|business|outfit|trust|fund)|theirs|never|not\s+been|was\s+not|wasn't|neighbou?rs?|years\s+ago)\b",
    re.IGNORECASE,
)
_FIRMS = frozenset({"corporation", "llc", "partnership", "pension"})
_DECLINED = Late(
    r"\b(?:still\s+me|declined|never\s+(?:resigned|stepped)|have\s+not\s+(?:resigned|retired)|haven't|did\s+not|didn't|law\s+practice|not\s+yet|before\s+i\s+(?:retire|resign))\b",
    re.IGNORECASE,
)
_OF_AGE = (
    r"(?:(?:has\s+)?(?:just\s+)?(?:turned|reached|attained|hit)\s+(?:(?:the\s+)?age\s+(?:of\s+)?)?(?:1[89]|2\d|3\d|eighteen|nineteen|twenty\S*|her\s+majority|his\s+majority|majority)\b|(?:has\s+)?(?:came|come|comes)\s+of\s+age\b|(?:is|'s)\s+(?:now\s+|already\s+)?(?:1[89]|2\d|3\d|eighteen|nineteen|twenty(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine))?)(?:\s+(?:now|years|already|and)\b|\W)|(?:is|'s)\s+(?:now\s+|all\s+)?(?:an\s+adult|of\s+age|grown(?:\s+up)?|no\s+longer\s+a\s+(?:minor|child))\b"
    r"|had\s+(?:her|his)\s+(?:1[89]th|2\dth|21st|22nd|eighteenth|nineteenth|twentieth|twenty-?first)\b|(?:notes?|bonds?|account|money|it|they)\s+(?:is|are)\s+(?:strictly\s+|really\s+|legally\s+|now\s+)*(?:hers|his)\s+(?:now|by\s+now|by\s+rights|outright)\b"
    r"|(?:has\s+)?(?:just\s+)?(?:cast|voted)\b[^.;!?]{0,20}?\b(?:(?:her|his)\s+first\s+(?:ballot|vote)|for\s+the\s+first\s+time)\b|(?:is|'s)\s+(?:now\s+)?old\s+enough\s+to\s+(?:vote|sign|enlist|marry|decide)\b|(?:has\s+been\s+tell\w*|keeps?\s+tell\w*|tells?|says?|reminds?)\b[^.;!?]{0,50}?\b(?:whose\s+money|(?:it|the\s+money|that)(?:\s+is|'s)\s+(?:hers|his|(?:her|his)\s+(?:own\s+)?money))\b)"
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
    if not ended and kinds & _FIRMS:
        ended = next((one for one in told if _GONE.search(one) and not _NOT_OURS.search(one)), "")
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

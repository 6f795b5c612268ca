"""Words with which a broker orders that listed tenders be taken back. Closed lists, no logic."""

from __future__ import annotations

from nlp.patterns.late import Late
from nlp.patterns.wordlists import listed

TAKES_BACK = Late(
    r"\b(?:withdr\w+|cancel\w*|cxl\w*|revok\w*|revocations?|rescind\w*|rescissions?|retract\w*|un-?tender\w*|nullif\w*|(?:tak|took|pull|get|bring|want|fetch)\w*(?:\s+\w+){0,4}?\s+(?:back|out)(?!\s+(?:to\s+(?:you|me|us)|from|in)\b)|back\w*\s+out|revers(?:e|es|ed|al|als|ing))\b"
)
"""Speaks of taking a tender back, in small letters."""
POLITE = Late(
    r"\b(?:please|pls|plse|kindly|hereby|we\s+(?:now\s+|also\s+)?(?:withdraw|revoke|cancel|rescind|retract))\b|^\W*(?:withdraw|cancel|revoke|rescind|retract|cxl)\b|^\W*(?:our\s+|two\s+|three\s+|new\s+)?(?:withdrawals?|cancell?ations?)\W*$"
)
"""Makes an order of it, in small letters, whatever is told besides of when the tenders were made."""
ORDERS = Late(
    r"\b(?:request\w*|ask|asks|asked|instruct\w*|(?:wish(?:es)?|wants?|would\s+like|like|desires?)\s+(?:now\s+)?to|to\s+be\s+(?:withdrawn|cancelled|canceled|revoked))\b"
)
"""Makes an order of it, in small letters."""
PAST = Late(r"\b(?:last|yesterday|previously|earlier|had|was|were|monday|tuesday|wednesday|thursday|friday)\b")
"""Tells of another time: beside a wish it may be that of the wish."""
FRAME = listed(
    """withdraw withdraws withdrawn withdrawing withdrawal withdrawals  cancel cancels cancelled canceled cancelling cancellation cancellations cxl revoke revoked revokes revocation revocations rescind rescinded retract retracted untender un-tender
    take taken taking pull pulled pulling back out reverse reversed reversal reversals please pls plse kindly hereby request requests requesting ask asks asked instruct instructs instruction instructions wish wishes want wants would like to be we our us i my you your they their them these those
    he she his her the a an this that both all each one two three four five six seven eight nine ten following below listed above attached enclosed is are was were have has had been for of from in on at with as and or by through via under
    previously earlier tender tenders tendered exchange exchanged offer offers position positions bonds bond notes note holding holdings amount amounts full fully entirely entirety whole entire completely
    client clients client's clients' customer customers account accounts acct accts line lines name names holder holders submitted sent gave given entered booked placed made lexington lexp precision corp corporation senior subordinated sub old
    hello hi dear team desk all good morning afternoon day everyone colleagues thanks thank now today yesterday monday tuesday wednesday thursday friday week last this on behalf herewith file list sheet spreadsheet table workbook document schedule here find see out again also further more let know confirm receipt acknowledge accordingly process"""
)
"""Words of such an order that bound or turn nothing: one that is in no list leaves it unordered."""
TENDERS = Late(
    r"\b(?:tender\w*|exchang\w*|exch|xch\w*|swap\w*|submit\w*|participat\w*|put\s+in|going\s+in|goes\s+in)\b"
)
"""Speaks of a tender, in small letters."""

"""Lists of words that the phrases around an elective verb name, and how those phrases are written. No logic here.

The phrases (`patterns_before`, `patterns_behind`, `patterns_aside`) are closed lists: what is in none of them makes the election
a question to the holder. A line is a phrase of tokens in lower case: `a|b` alternatives, `@name` a list of `WORDS`, `word?` may
be absent. `<amount>`, `<account>` and `<name>` stand for an amount, an account, a name of the sender's own accounts.
"""

from __future__ import annotations

WORDS = {
    "i": "i we",
    "subject": "i we she he they undersigned <name> <account> trust estate company partnership fund corporation firm foundation board trustees trustee directors partners members "
    "committee plan executor executrix client clients customer customers owner holder holders association llc bank church club family wife husband family",
    "wants": "want wants wish wishes wanna decide decides intend elect elects desire desires choose chooses chose opt opts prefer prefers",
    "will": "will 'll shall",
    "have": "have has 've having",
    "be": "am 'm is 's are 're be m",
    "decided": "decided elected chosen opted agreed resolved determined voted concluded authorized authorised approved",
    "order": "instruct instructs instructing direct directs directing authorize authorizes authorise authorises authorizing authorising request requests requesting ask asks asking order orders ordering "
    "empower empowers permit permits command tell telling urge beg allow require",
    "ordered": "instructed directed authorized authorised requested asked empowered ordered permitted allowed free welcome",
    "now": "now today hereby herewith also just simply only therefore thus accordingly so again officially formally definitely certainly gladly absolutely surely voluntarily irrevocably "
    "immediately promptly right hence further duly respectfully most kindly really very please pls plz plse hereunder forthwith finally always fully unanimously jointly both all quickly happily "
    "freely knowingly still consequently indeed well truly actually instead eventually each individually likewise too",
    "my": "my our his her its their the this that these those your such said",
    "paper": "notes note bonds bond securities security debt holding holdings position positions stake stuff lot paper papers investment investments balance principal amount "
    "thingies thingummies thingamajigs thingumabobs thingamabobs whatsits whatchamacallits whatnots doohickeys doodads gizmos widgets "
    "interest interests shares units piece pieces ones nots bnds total sum portfolio certificates certificate",
    "instruction": "instruction instructions election decision choice wish wishes desire request order orders answer reply response vote intention intent direction directions will authorization "
    "authorisation authority consent notice pleasure resolution preference selection letter form e-mail email mail message note",
    "offer": "exchange offer swap deal tender program programme proposal trade transaction offering plan scheme exchanges pot hat hopper event action reorg voex conversion trade-in invitation",
}

LIST = (
    "wants|want|elects|takes|does|do|will|would|like|goes|go|likes|instructs|tenders|exchanges|swaps|put|puts|yes|again|'ll|'d|she|he|they|has|have|is|are|chose|choose|opted|opts",
    "decided|elected|instructed|asked|tendered|keep|keeps|holds|hold|rest|stays|remains|balance|client|tells|said|says|finally|called|back|also|too|another|further|please|for|same|here|ditto|flat",
)
"""Words that a line of a list may have beside its account and amount."""

"""Words that, beside a client's name, name somebody else: relatives, firms, plans and other accounts. Closed lists; no logic here."""

from __future__ import annotations

import re

from nlp.patterns.late import Late
from nlp.patterns.wordlists import listed
from nlp.words.persons import KIN

KINDS = listed(
    """ira iras roth rollover sep-ira sep simple keogh 401k 401(k 401(k) 403b 403(b 403(b) 457 utma ugma c/f cust custodian custodial minor trust trusts trustee ttee estate foundation fund funds pension plan retirement
    profit-sharing annuity charitable endowment church school college university hospital club association society union county city township parish district holdings holding-company company companies corporation corp inc
    incorporated llc l.l.c llp l.l.p lp l.p ltd limited plc gmbh partners partnership associates bros brothers sons daughters sisters enterprises industries properties realty construction contracting builders plumbing
    roofing capital investments investors ventures equities securities advisors advisers management group international consulting consultants systems services solutions logistics trucking freight motors farms farm ranch
    dairy orchards nursery bakery restaurant insurance bank bancorp bancshares savings financial mutual reinsurance laboratories labs pharmaceuticals airlines railways hotels shipping steel oil gas electric energy mining
    jr junior sr senior ii iii iv jtwros joint jointly heirs executor executrix administrator guardian nominee nominees subsidiary affiliate
    wife husband son daughter brother sister mother father widow widower nephew niece cousin grandson granddaughter"""
)
"""What makes of a name that of a firm, of a plan, of an office or of another person."""
ALLOWED = {
    "trust": listed("trust trusts trustee ttee"),
    "estate": listed("estate executor executrix administrator heirs"),
    "corporation": listed("corporation corp inc incorporated company companies ltd limited"),
    "llc": listed("llc l.l.c company"),
    "partnership": listed("partners partnership lp l.p llp"),
    "pension": listed("pension plan fund funds retirement trust trustee trustees"),
    "custodian": listed("custodian custodial cust c/f utma ugma minor"),
    "ira": listed("ira roth rollover retirement"),
    "joint": listed("joint jointly jtwros wife husband"),
}
"""Which of them an account of that type is called by, though its title has another word."""
_ADJECTIVE = r"(?:(?:own|new|old|other|second|third|late|dear|young(?:er|est)?|eld(?:er|est)|family|private|personal|joint|former|ex|two|three|little|small|big|first|only|business)\s+)"
_PERSONS = rf"(?:(?:step|grand|half|god)-?)?(?:{KIN})s?(?:(?:-|\s+)in(?:-|\s+)law)?|kids|child(?:ren)?|grandchild(?:ren)?|widow(?:er)?|spouse|parents?|heirs?|relatives?|fianc[ée]e?|twins?"
KINSHIP = Late(
    rf"(?:['’]s?)?\s+{_ADJECTIVE}{{0,2}}(?:{_PERSONS})\b(?!['’]s?\s+(?:birthday|wedding|funeral))", re.IGNORECASE
)
"""Behind a name that owns: relatives and the like."""
OWNED = Late(
    rf"(?:['’]s?)?\s+{_ADJECTIVE}{{0,2}}(?:compan(?:y|ies)|firm|business(?:es)?|foundation|charity|pension(?:\s+(?:plan|fund))?|(?:roth\s+|rollover\s+|sep\s+)?ira|roth|keogh|401\s?\(?k\)?|(?:retirement|profit[\s-]sharing)\s+(?:plan|account)|partnership|corporation|church|practice|employer|shop)\b"
    r"|(?:['’]s?)?\s+(?:other|second|third|new|old|joint|business|company|pension|retirement|trust|family|private)\s+(?:account|acct|a/c|holding|position)s?\b",
    re.IGNORECASE,
)
"""Behind a name that owns: a firm, a plan, or another account of his."""
SET_BESIDE = Late(
    rf"\s*[,(]\s*(?:(?:the|his|her|their|in\s+(?:his|her|the)|for\s+(?:his|her|the)|as)\s+)?(?:(?:{_PERSONS})(?!\s*['’]s?\b)(?=\s*[),:;.]|\s+(?:of|wants?|says?|asks?|tells?|said|told|wrote|rang|called|elects?|instructs?)\b|$)|(?:roth\s+|rollover\s+|sep\s+)?ira\b|roth\b|keogh\b|401\s?\(?k\)?|utma\b|ugma\b|pension\b|(?:other|second|new|joint|business|company)\s+(?:account|acct|a/c)\b|(?P<office>(?:as\s+)?(?:trustee|executor|executrix|custodian|guardian|administrator|attorney)\b))",
    re.IGNORECASE,
)
"""Behind a name, set beside it: "(the husband)", ", her IRA", ", trustee for Amy"."""
LADY = re.compile(r"\b(?:mrs|ms|miss|madam)\b", re.IGNORECASE)
BEHIND_A_NAME = listed(
    """tender tenders tendering tendered exchange exchanges exchanging offer offers all full fully part partial partially part-tender none nil no not yes in out some half everything whole withdraw withdraws withdrawal withdrawn
    revoke revoked cancel cancelled decline declines declined hold holds keep keeps pass passes account accounts acct a/c client clients customer customers individual ind indiv position positions pos holding holds balance bonds bond notes note
    paper election elections instruction instructions instr order orders update updated correction corrected corr new revised amended final firm live done please pls thanks thank thx lexington lexp lex precision corp's old
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today tomorrow amount face principal par quantity qty total the his her
    their he she they and or but with for from via per as at is was will would has had also only still now then this that these those response reply answer confirmed confirms confirmation file ref reference number dtc dvp
    cusip due series voluntary reorg corporate action actions event accept accepts accepted participate participates participating elects elect instructs wants asks says submit submits increase reduce change changed replaces
    replaced remains stays follow follows to of on mr mrs ms dr hartwell piedmont our your open active cash margin type minimum maximum max""",
)
"""What stands behind a client's name with a capital and is no name."""
BEFORE_A_NAME = listed(
    """mr mrs ms miss dr prof rev hon the our my your for from and or to of re client clients customer customers cust account acct a/c holder name also then but so both only just neither either if is was will would can could
    since because while as with without by not no yes please pls kindly add tender exchange swap enter put take leave hold keep withdraw cancel revoke pull reverse reduce increase change amend correct make mark count book process note
    correction update new final revised amended finally lastly firstly first second third next last one two three four hi hello dear fwd fw late old young poor good estate trust b/o fbo f/b/o attn regarding concerning about what when
    this that these those lexington lexp lex hartwell piedmont live now here there today monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
    separately elsewhere meanwhile however still again even after before until unless except all everything give send submit elect decline accept drop strike scratch delete remove disregard confirm confirmed""",
)
"""What stands before a client's surname with a capital and is no given name."""
NOT_GIVEN = listed(
    "mark will may bill sue drew grant pat art dot faith hope gene chip sandy rich rob nick ray dale price christian bell guy lance skip sterling penny"
)
"""Given names that are words as well."""

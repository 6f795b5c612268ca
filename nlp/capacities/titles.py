"""Titles by which people state their capacity. No logic: (capacity, shape, whether capitals matter)."""

from __future__ import annotations

from nlp.instruction import Capacity

_TITLES: tuple[tuple[Capacity, str, bool], ...] = (
    (
        Capacity.TRUSTEE,
        r"(?:(?:co|successor|sole|surviving|managing|acting|trust)[- ]?)?(?:trustees?|ttees?|trstee|tstee|trustess)(?:s)?",
        False,
    ),
    (
        Capacity.EXECUTOR,
        r"(?:(?:co|independent|sole|named)[- ])?(?:executors?|executrix|exec'?r|exor|exrx|executer|personal representatives?|pers\.? rep\.?|letters testamentary holder)",
        False,
    ),
    (
        Capacity.ADMINISTRATOR,
        r"(?:(?:co|independent|court[- ]appointed)[- ])?(?:administrators? (?:of|for) (?:the |my |his |her )?(?:\w+['’]s )?estate|administrat(?:or|rix)(?:,? (?:c\.?t\.?a\.?|d\.?b\.?n\.?))?|admr|admx|adminstrator)",
        False,
    ),
    (
        Capacity.GUARDIAN,
        r"(?:(?:legal|court[- ]appointed|co)[- ])?(?:guardians?|conservators?|conservatrix|committee of the property|curator)",
        False,
    ),
    (
        Capacity.CUSTODIAN,
        r"custodians?|cust\.?(?= (?:for|f/?b/?o|of)\b)|as custodian|cust f/?b/?o|c/f(?= [A-Z])|(?<=, )cust\.?(?=\s*(?:$|\n|,|\)))",
        False,
    ),
    (
        Capacity.ATTORNEY_IN_FACT,
        r"attorneys?[- ]in[- ]fact|atty[.-]?[- ]in[- ]fact|att'?y[- ]in[- ]fact|under (?:a |the |his |her |my |durable |general |enduring |lasting )*(?:power of attorney|poa|p\.o\.a\.)|(?:holder of (?:a |the |her |his )?|by |with |hold(?:ing)? (?:a |the |her |his )?|have (?:a |the |her |his )?|per )(?:durable |general |enduring |lasting )?(?:power of attorney|poa)|as (?:poa|power of attorney|agent)|(?:power of attorney|poa)(?= (?:for|of)\b)|his (?:agent|attorney)[- ]in[- ]fact|(?<=, )(?:her|their|its) (?:agent|attorney)s?[- ]in[- ]fact|agent under",
        False,
    ),
    (Capacity.CUSTODIAN, r"Cust\.?(?=\s*(?:$|\n|,|\)))", True),
    (
        Capacity.ATTORNEY_IN_FACT,
        r"AIF|A\.I\.F\.|POA(?=\s*(?:$|\n|for\b|,|\)))|P\.O\.A\.(?=\s*(?:$|\n|for\b|,))|Power of Attorney(?=\s*(?:$|\n|\)))|Attorney in Fact|Agent(?= for [A-Z])",
        True,
    ),
    (
        Capacity.PARTNER,
        r"(?:general|managing|limited|senior|sole|junior|equity)\s+partners?|(?:a )?partner(?: in| of)? the firm|gp\b(?=\s*(?:$|\n))",
        False,
    ),
    (
        Capacity.PARTNER,
        r"Partner(?=\s*(?:$|\n|,|\)|for\b|of\b|in\b))|partner(?=\s*(?:$|\n))|G\.P\.|GP(?=\s*(?:$|\n|,|\)))",
        True,
    ),
    (
        Capacity.MEMBER,
        r"(?:managing|sole|authori[sz]ed|manager)[- ]members?|member[- ]managers?|members? and managers?|(?:sole|managing) managers?|manager of the (?:llc|company|l\.l\.c\.)|members? of the (?:llc|l\.l\.c\.)",
        False,
    ),
    (
        Capacity.MEMBER,
        r"Member(?=\s*(?:$|\n|,(?! (?:SIPC|FINRA|NYSE|NASD|FDIC))|\)))(?! (?:SIPC|FINRA|NYSE|NASD|FDIC))|Manager(?=\s*(?:$|\n|,\s+[\w .&'-]+(?:LLC|L\.L\.C\.)))",
        True,
    ),
    (
        Capacity.OFFICER,
        (
            r"(?:(?:senior|sr\.?|executive|exec\.?|first|second|assistant|asst\.?)\s+)*vice[- ]president|(?:(?:assistant|asst\.?|corporate|acting|deputy|city|county)\s+)?(?:treasurer|secretary(?: of the (?:company|corporation|corp|board|fund|foundation))|comptroller)|chief (?:financial|executive|operating|investment|legal|accounting|administrative)(?: officer)?|managing director|"
            r"(?:executive|managing|finance|investment|corporate) director|director (?:of (?:the (?:company|corporation|foundation|fund)|finance|operations|investments|treasury))|authori[sz]ed (?:officer|signatory|signer|signor|representative|person|agent)|duly authori[sz]ed(?: officer)?|officer of the (?:company|corporation|corp|foundation|fund|bank)|"
            r"chairman(?: of the board)?|chairwoman|chair of the board|corporate officer|general counsel|plan administrator|fund administrator|managing officer|prokurist|geschäftsführer|general manager"
        ),
        False,
    ),
    (
        Capacity.OFFICER,
        r"(?:(?:Co-|Acting |Vice )?)President|PRESIDENT|Pres\.|CEO|CFO|COO|CIO|C\.E\.O\.|C\.F\.O\.|EVP|SVP|AVP|VP(?: [A-Z][a-z]+)?|V\.P\.|Treas\.?(?=\s*(?:$|\n|,))|Secretary|Secy\.?|Sec'y|TREASURER|SECRETARY|Controller|Comptroller|Director(?=\s*(?:$|\n|,))|Officer(?=\s*(?:$|\n|,))|Principal(?=\s*(?:$|\n|,))|Owner(?=\s*(?:$|\n|,))|Proprietor|Chairperson|Chair(?=\s*(?:$|\n|,))|Bursar",
        True,
    ),
    (
        Capacity.OFFICER,
        r"(?<=as )(?:president|secretary|ceo|cfo|controller|owner|director)|(?<=i am )(?:the )?(?:president|secretary|ceo|cfo|controller|director)|(?<=I am the )(?:president|secretary|ceo|cfo|controller|director)|(?<=I'm the )(?:president|secretary|ceo|cfo|controller|director)",
        False,
    ),
)

_SMALL_OFFICES = (
    r"(?:(?<=, )|(?<=\n)|(?<=\()|(?<=- )|(?<=– )|(?<=— )|(?<=/ )|(?<=\| ))(?:its |the |and |sole )?(?:president|secretary|ceo|cfo|coo|controller|owner|director|treas(?:urer)?|pres|"
    r"bursar|chairman|chairwoman|chairperson)(?=\.?\s*(?:$|\n|,|\)|/|\|)|\s+(?:of|for|at|and)\b|\s+[-–—]\s)"
)
TITLES = (*_TITLES, (Capacity.OFFICER, _SMALL_OFFICES, False))
"""Offices in small letters: behind a comma, a bracket or a dash, or on a line of their own, and with nothing said of them behind."""

NEEDS = {
    Capacity.TRUSTEE: "trust|ttee|trstee|tstee",
    Capacity.EXECUTOR: "exec|exor|exrx|personal rep|pers|letters test",
    Capacity.ADMINISTRATOR: "adm",
    Capacity.GUARDIAN: "guardian|conservat|committee|curator",
    Capacity.CUSTODIAN: "cust|c/f",
    Capacity.ATTORNEY_IN_FACT: "",
    Capacity.PARTNER: "partner|gp|g.p",
    Capacity.MEMBER: "member|manager",
    Capacity.OFFICER: "",
}
"""Words without which no title of a capacity stands in a text, as `nlp.patterns.possible` takes them; none: any text may hold one."""

NOT_BEFORE = r"\b(?:(?:son|daughter|wife|husband|widow|brother|sister|mother|father|cousin|nephew|niece|friend|assistant|secretary|clerk|lawyer|attorney|deputy|colleague|neighbou?r|client|partner|child|heir)\s+(?:of|to|for)\s+(?:the|our|its)|at\s+the|at|dear|my|our|your|his|her|their|whose|the\s+(?:bank's|company's|other)|an?|any|former|retired|outgoing|incoming|past|previous|resigned|prospective|future|onetime|one-time|erstwhile|would-be|ex|late|old|ask(?:ed)?|call(?:ed)?|told|with|through|from|to|indenture|new|by\s+the|from\s+the|to\s+the|the\s+(?:wife's|husband's)|exchange agent,?|system|systems|network|database|web|bankruptcy|another|no|not)"
"""Before a title, these show that it is someone else's: `my trustee`, `called the executor`."""

"""The words of forms: labels, options, ticks, blanks. Words only, no logic.

The wording is that of the instruction form at the end of the letter to clients and of the notice
of guaranteed delivery, and of how people retype, shorten and reorder them. Someone who knows the
language but not Python can extend the lists here. All patterns are matched without regard to case.
"""

from __future__ import annotations

_NUMBER = r"(?:\s*(?:numbers?|nos?\b\.?|num\b\.?|nr\b\.?|#))?"
_PLURAL = r"(?:\(s\)|s\b|\b)"

LABELS: tuple[tuple[str, str], ...] = (
    # The first that fits counts, so the more particular come first.
    ("ignored", r"signature\s+guarantee[a-z]*|guarantee\s+of\s+signatures?|fax(?:imile)?" + _NUMBER),
    ("authorized_signature", r"authori[sz]ed\s+(?:signature|signatory|signer)" + _PLURAL),
    ("firm", r"name\s+of\s+(?:eligible\s+)?(?:firm|(?:guarantor\s+)?institution)(?:\s+which\s+guaranteed\s+delivery)?"),
    ("institution", r"name\s+of\s+tendering\s+institution"),
    ("dtc_account", r"(?:dtc|book-?entry)\s+(?:account|participant|acct\.?)" + _NUMBER),
    (
        "certificates",
        r"certificate" + _NUMBER + r"(?:\(s\))?(?:\s+of\s+[a-z ]{3,30}?tendered)?(?:\s*\(if\s+available\))?",
    ),
    ("email", r"(?:my\s+|your\s+)?e-?mail(?:\s+(?:address|id))?"),
    (
        "printed_name",
        r"(?:please\s+)?(?:type\s+or\s+print|print\s+or\s+type|print|type)(?:ed)?\s+(?:your\s+|my\s+|full\s+|all\s+)*names?"
        r"(?:\s?\(s\))?(?:\s+here)?|(?:printed|typed|full|legal|block\s+letter)\s+names?(?:\(s\))?"
        r"|names?(?:\(s\))?\s*[,\-–]?\s*\(?(?:please\s+)?(?:printed|print(?:\s+or\s+type)?|type\s+or\s+print|typed|in\s+block\s+(?:letters|capitals))\)?"
        r"|name\s+of\s+(?:beneficial\s+|registered\s+|account\s+)*(?:owner|holder|signer|client|undersigned)" + _PLURAL,
    ),
    (
        "address",
        (
            r"(?:please\s+)?(?:type\s+or\s+print|print\s+or\s+type|print|type)\s+(?:your\s+|my\s+|full\s+)*address(?:es|\(es\))?"
            r"|(?:my\s+|our\s+|your\s+|full\s+|home\s+|street\s+|mailing\s+|postal\s+|legal\s+|residence\s+|business\s+)*address(?:es|\(es\))?"
            r"(?:\s*\(?(?:please\s+print|including\s+zip(?:\s+code)?|with\s+zip(?:\s+code)?)\)?)?"
            r"|where\s+(?:i|we)\s+live|(?:i|we)\s+live\s+at"
        ),
    ),
    (
        "city",
        r"city\s*(?:,|and|/|&)?\s*state(?:\s{0,3}(?:,|and|/|&)?\s{0,3}(?:zip|postal)(?:\s*code)?)?|town/city|city",
    ),
    ("zip", r"zip(?:\s*code)?|postal\s+code|post\s*code"),
    (
        "phone",
        r"area\s+code\s*(?:and|&|\+|/|,)?\s*(?:tele)?phone" + _NUMBER + r"|area\s+code\s*(?:and|&|\+|/)\s*number"
        r"|(?:my\s+|our\s+|your\s+|day\s*-?time\s+|evening\s+|home\s+|cell\s+|work\s+|mobile\s+|contact\s+|business\s+|office\s+)*"
        r"(?:telephone|phone|tele|tel\b\.?|cellphone|cell\b|mobile|ph\b\.?)" + _NUMBER,
    ),
    (
        "tin",
        r"tax\s*-?payer(?:'?s)?\s*(?:identification|id\b|i\.d\.|ident\.?)?"
        + _NUMBER
        + r"(?:\s*(?:or|/|and)\s*(?:social\s+security|soc\.?\s+sec\.?|ssn|ss))?"
        + _NUMBER
        + r"|(?:federal\s+|fed\.?\s+)?tax\s*(?:identification|id\b|i\.d\.|ident\.?)"
        + _NUMBER
        + r"(?:\s*(?:or|/)\s*(?:social\s+security|soc\.?\s+sec\.?|ssn|ss))?"
        + _NUMBER
        + r"|tax\s+(?:number|no\b\.?|#)|federal\s+(?:employer\s+)?(?:id\b|identification)"
        + _NUMBER
        + r"|(?:my\s+|our\s+)?(?:social\s+security|soc(?:ial|\.)?\s*-?sec(?:urity|\.)?)"
        + _NUMBER
        + r"(?:\s*(?:or|/)\s*(?:tax(?:payer)?\s*(?:identification|id|i\.d\.)?|tin|ein|itin))?"
        + _NUMBER
        + r"|(?:my\s+)?(?:ssn|tin|itin|ein|s\.s\.n?\.?|ss\s*(?:\#|no\b\.?)|employer\s+id(?:entification)?)(?:\s*(?:or|/)\s*(?:ssn|tin|itin|ein))*"
        + _NUMBER,
    ),
    (
        "signature",
        (
            r"(?:please\s+)?sign(?:ed)?\s+(?:here|by)|firm(?:a|ado)(?=\s*:)|unterschrift(?=\s*:)|underskrift(?=\s*:)|handtekening(?=\s*:)|assinatura(?=\s*:)|"
            r"(?:holder'?s?|owner'?s?|client'?s?|my|our|your|first|second|third|1st|2nd|joint|co-?|other|additional|spouse'?s?|trustee'?s?)?"
            r"\s*(?:holder'?s?|owner'?s?)?\s*(?:signature|sig\b\.?|sign\b|signed)(?:\s?\(s\)|s\b)?"
            r"(?:\s+of\s+(?:the\s+)?(?:beneficial\s+|registered\s+|account\s+|joint\s+)*(?:owner|holder|client|undersigned|signer)(?:\(s\)|s)?)?(?:\s*(?:no\.?|\#)?\s*[1-4]\b)?"
        ),
    ),
    ("by", r"by(?=\s*[:_])"),
    (
        "dated",
        r"dated?(?:\s+(?:signed|of\s+(?:signing|signature|execution)))?|today'?s\s+date|signed\s+on|signature\s+date|(?:fecha|datum|dato|fait\s+le)(?=\s*:)",
    ),
    (
        "account",
        r"(?:my\s+|our\s+|your\s+|customer\s+|client\s+|custody\s+|brokerage\s+)*(?:account|acct\b\.?|a/c|acc\b\.?)(?:\(s\))?(?:\s*(?:numbers?|nos?\b\.?|num\b\.?|nr\b\.?|\#|id))?(?:\(s\))?(?:\s+with\s+(?:you|us))?",
    ),
    (
        "capacity",
        r"capacity(?:\s+in\s+which\s+(?:you\s+are\s+)?signing)?(?:\s*\(full\s+title\))?|(?:full\s+)?title(?:\s+or\s+capacity|/capacity)?|capacity/title|its(?=\s*:)|signing\s+(?:as|capacity)|acting\s+as",
    ),
    (
        "amount",
        (
            r"(?:the\s+)?(?:total\s+|aggregate\s+)*(?:principal|face|par)\s+(?:amount|value)(?:\s+of\s+(?:the\s+)?(?:old\s+|existing\s+)*(?:notes?|bonds?|securities|debentures))?(?:\s+(?:to\s+be\s+)?(?:tendered|exchanged|tender|indicated))?"
            r"|(?:dollar\s+)?amount(?:\s+(?:to\s+(?:be\s+)?)?(?:tender(?:ed)?|exchanged?|indicated))?(?:\s*\(if\s+(?:not\s+all|less\s+than\s+all|part(?:ial)?)\))?|quantity(?:\s+tendered)?|number\s+of\s+(?:shares|units|notes|bonds)(?:\s+(?:to\s+be\s+)?tendered)?"
            r"|how\s+(?:much|many)(?:\s+(?:of\s+(?:them|it)|(?:notes|bonds)|(?:i\s+)?(?:want\s+)?to\s+(?:tender|exchange|put\s+in)))*(?=\W)"
        ),
    ),
    ("plain_name", r"(?:my\s+|our\s+|your\s+)?names?(?:\(s\))?|who\s+i\s+am"),
)
"""Kind of a line and how it is labelled."""

OPTIONS: tuple[tuple[str, str], ...] = (
    (
        "decline",
        (
            r"(?:i\s+|we\s+)?(?:do|does)\s+not\s+(?:wish\s+to\s+|want\s+to\s+)?(?:tender|exchange)|don'?t\s+(?:tender|exchange)|decline\b|no\s+tender\b(?!\s+(?:all|only|part))"
            r"|(?:tender|exchange)\s+(?:none|nothing)|take\s+no\s+action|none\b(?=[^a-z]*$)|i\s+(?:elect|choose)\s+not\s+to\s+(?:tender|exchange)"
        ),
    ),
    (
        "withdraw",
        r"(?:i\s+|we\s+)?(?:hereby\s+)?(?:withdraw|revoke)\b(?:\s+(?:my|our|the|all|any|previous|prior|earlier))*",
    ),
    (
        "part",
        (
            r"(?:please\s+)?(?:i\s+|we\s+)?(?:(?:wish|want|would\s+like|elect|choose|prefer)\s+(?:you\s+)?to\s+)?(?:tender|exchange|tendering)\s+(?:only|just|part|a\s+part|a\s+portion|some|less\s+than\s+all|the\s+following|the\s+(?:aggregate\s+)?principal\s+amount|partial(?:ly)?)\b"
            r"|only\s+(?:the\s+(?:aggregate\s+)?principal\s+amount|this\s+(?:much|many|amount)|some\b|a?\s*part\b|the\s+following)|partial(?:\s+tender)?\b|part(?:\s+(?:only|tender))?\b(?=\s*[:_.,($\[☐☒☑]|\s*$|\s+\||\s+of\s+(?:my|our|the)|\s+amount\b)|less\s+than\s+all\b"
        ),
    ),
    (
        "all",
        (
            r"(?:please\s+)?(?:i\s+|we\s+)?(?:(?:wish|want|would\s+like|elect|choose|prefer)\s+(?:you\s+)?to\s+)?(?:tender|exchange|tendering)\s+(?:all|the\s+(?:whole|entire)|my\s+(?:whole|entire)|everything)\b"
            r"|all\s+(?:of\s+)?(?:my|our|the|old|existing|it|them|notes?|bonds?|shares?|units?|securities)\b|all\b(?=[^a-z]*(?:$|[\[(☐☒☑]))|full(?:\s+tender)?\b(?=[^a-z]*(?:$|[\[(☐☒☑]))|entire\s+(?:holding|position)|the\s+whole\s+(?:lot|thing|amount|holding|position)|everything\b"
        ),
    ),
)
"""Election and how its line begins. `all`, `part`, `none` alone need a box before them."""
OPTION_LETTERS = "acdefhilnoprtw"
"""The letters with which they begin."""

BARE_OPTION = r"(?:all|none|full|partial|part|decline|no\s+tender|less\s+than\s+all|all\s+(?:of\s+)?(?:it|them|my|our|the|old|existing|notes?|bonds?|shares?|units?|securities)|entire\s+(?:holding|position)|withdraw|revoke|only\s+(?:the\s+(?:aggregate\s+)?principal\s+amount|this\s+(?:much|many|amount)|some|a?\s*part|the\s+following)|the\s+whole|everything)\b"
"""Beginnings that are an option only beside a box: otherwise they are prose."""

OPTION_WORDS = frozenset(
    [
        "it",
        "them",
        "a",
        "account",
        "accounts",
        "aggregate",
        "all",
        "amount",
        "any",
        "as",
        "below",
        "beneficial",
        "bonds",
        "by",
        "company",
        "custody",
        "debentures",
        "entire",
        "exchange",
        "existing",
        "face",
        "following",
        "for",
        "from",
        "here",
        "held",
        "hereby",
        "holding",
        "holdings",
        "i",
        "in",
        "indicated",
        "is",
        "its",
        "listed",
        "me",
        "my",
        "note",
        "notes",
        "number",
        "offer",
        "of",
        "old",
        "on",
        "only",
        "our",
        "par",
        "part",
        "portion",
        "position",
        "principal",
        "securities",
        "security",
        "senior",
        "set",
        "shares",
        "specified",
        "stated",
        "subordinated",
        "such",
        "tender",
        "tendered",
        "the",
        "then",
        "this",
        "to",
        "undersigned",
        "units",
        "us",
        "value",
        "we",
        "whole",
        "with",
        "write",
        "written",
        "you",
        "your",
    ]
)
"""Words of an option's own wording: what follows them was filled in."""

TICKS = "☑☒✓✔✗✘✅🗹🗸⌧❌✕✖×√⊠þýüû\uf0fe\uf0fd\uf0fc\uf0fb\uf078\uf04f\uf050\uf051\uf052\uf053\uf054"
"""Ticks and crosses; the last ones as the letters of Wingdings are read where the font was lost."""
EMPTY_BOXES = "☐□▢⬜◻◽○◯❏❑❐🔲▫¨\uf0a8\uf06f\uf070\uf071\uf072\uf0a3\uf063"
CONTRAST_MARKS = "●◉⦿🔘■▣◼⬛→➔➜➤⇒»•\uf06e\uf06c"
"""Marks that tick only where another option of the form does not carry the same one."""

TICK_WORDS = r"x{1,4}|x\s*x|yes+|y|v|vv|/|\\|//|\+|\*{1,3}|ok(?:ay)?|checked|ticked|tick|check|selected|chosen|this\s+one(?:\s+please)?|yes,?\s+please|this|me|done|circled|underlined|my\s+choice|this\s+is\s+(?:my\s+choice|the\s+one)"
EMPTY_WORDS = r"no|n|none|nil|blank|empty|left\s+blank|left\s+empty|leave\s+blank|not\s+(?:this\s+one|checked|ticked|selected|this)|unchecked|unticked|n/?a|not\s+applicable|void|0|-|–|—"
STRUCK_WORDS = (
    r"(?:crossed|struck|scratched|lined|ruled|scored|x'?d|x-?ed|blotted|inked|whited|blacked|rubbed|taken|pulled)[\s-]+(?:it\s+)?(?:out|through|off|over|back|away)|struck\b|scratched\b|deleted|erased|strike\s+(?:this|that|it|out)|void(?:ed)?\b|cancell?ed|withdrawn|"
    r"annulled|revoked|retracted|rescinded|(?:a\s+)?line\s+(?:drawn\s+)?through|no\s+longer|disregard|(?:(?:in|by|my|an|our)\s+)(?:error|mistake|oversight|slip)|not\s+meant|mis-?tick(?:ed)?|ticked\s+wrongly"
)
"""What is noted beside a tick that no longer counts."""

DOUBT_WORDS = r".{0,12}\?+|(?:maybe|perhaps|possibly|probably|unsure|not\s+sure|undecided)\b.{0,12}"
NOT_THIS = r"(?:no|not|wrong|mistake|sorry|ignore|scratch|blank|empty|void|unticked|unchecked)\b"
"""Words behind a ticked option that take the tick back."""

HEADINGS = r"instructions?\s+with\s+respect\s+to|instruction\s+form|notice\s+of\s+guaranteed\s+delivery\s*$|form\s+of\s+instructions?|instructions?\s+to\s+tender|beneficial\s+owner'?s?\s+instructions?"
"""Headings that open a form."""

BOILERPLATE = r"the\s+undersigned|you\s+are\s+hereby\s+instructed|(?:old\s+)?notes\s+indicated\s+below\s+that\s+are\s+held|(?:up)?on\s+the\s+terms\s+and\s+subject\s+to\s+the\s+conditions\s+(?:set\s+forth|of\s+the|in\s+the)|and\s+the\s+related\s+letter\s+of|ladies\s+and\s+gentlemen|all\s+authority|(?:by|for|for\s+its)\s*$|this\s+form|<page>|\W*\d*\W*$|please\s+(?:complete|check|tick|mark)|\(?check\s+(?:one|applicable)|in\s+respect\s+of|delivery\s+of\s+this|do\s+not\s+send|if\s+old\s+notes\s+will\s+be\s+tendered|\(not\s+to\s+be\s+used|guarantee\s*$|\(if\s+available\)|(?:by\s+)?lexington\s+precision|for\s+the\s+offer\b|registered\s+to\b|held\s+for\s+you\b|answer\s+by\b|our\s+reference\b|what\s+we\s+shall\s+do\s+\(|at\s+which\s+price,\s+if|only\s+if\s+it\s+applies|to\s+be\s+filled\s+in\s+and\s+signed|prices\s+from\b"
"""Beginnings of paragraphs that are printed on the forms: nobody filled them in."""

GUARANTEED = r"notice\s+of\s+guaranteed\s+delivery"

CAPACITY_WORDS = (
    r"(?:co-?|successor\s+|sole\s+|general\s+|managing\s+|limited\s+|executive\s+|vice\s+|senior\s+|chief\s+\w+\s+|assistant\s+|authori[sz]ed\s+)*"
    r"(?:trustees?|executor|executrix|executors|administrator|administratrix|personal\s+representative|guardian|conservator|custodian|attorney[\s-]+in[\s-]+fact|"
    r"poa|power\s+of\s+attorney|president|officer|secretary|treasurer|director|chairman|chair|ceo|cfo|coo|vp|partner|member|manager|managing\s+member|signatory|signer|principal|agent|owner|proprietor|ttee|tr\b\.?|admin(?:istrator)?)"
)
"""In what capacity somebody signs, as written after a name."""

PLACEHOLDERS = r"(?:left\s+)?blank|(?:left\s+)?empty|n/?a|not\s+applicable|none|nil|same(?:\s+as\s+(?:above|before|signature))?|as\s+above|see\s+above|above|ditto|tbd|to\s+follow|unsigned|not\s+signed(?:\s+yet)?|on\s+file|as\s+on\s+file|you\s+have\s+(?:it|that)|already\s+on\s+file|signature(?:\(s\))?|sign\s+here|your\s+(?:signature|name|address)|name|date|address|no|x+|applied\s+for|to\s+be\s+(?:supplied|provided|completed)|please\s+(?:print|sign)|optional|required"
"""What stands on a line that was not filled in."""

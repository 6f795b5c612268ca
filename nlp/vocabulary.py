"""Lists of words that several readers share. No logic here."""

import re

BOTH = (
    r"\bboth\b(?:\s+(?:of\s+)?(?:(?:my|our|the|these|those)\s+)?(?:two\s+)?accounts?)?(?!\s+(?:sign|signed|signatures?|names?|boxes|of us|holders?|my (?:wife|husband)))|"
    r"\b(?:all|each|every one)\s+(?:of\s+)?(?:(?:my|our|the|these|those)\s+)?(?:two\s+|three\s+)?accounts?\b|\beach\s+(?:one|account)\b|\b(?:the|my|our|these|those)\s+two\s+accounts\b|\bthe\s+two\s+of\s+(?:them|these|those)\b|\beither\s+account\b|\ball\s+two\b"
)
"""How a sender with several accounts says that all of them are meant."""

KINDS_OF_ACCOUNT = (
    (
        "ira",
        r"\b(?:roth\s+|rollover\s+|traditional\s+)?i\.?r\.?a\b\.?(?:\s+(?:account|one))?|\bretirement\s+(?:account|plan|one|money|fund)\b",
    ),
    (
        "joint",
        r"\bjoint(?:ly)?(?:[ -](?:held|owned))?\s+(?:account|one|holding|position|notes|bonds)\b|\bjtwros\b|\bthe joint\b|\baccount\s+(?:with|of)\s+my\s+(?:wife|husband)(?:\s+and\s+me)?\b",
    ),
    ("trust", r"\b(?:family\s+|living\s+|revocable\s+)?trust(?:'s)?(?:\s+account)?\b"),
    (
        "custodian",
        r"\b(?:custodial|custodian|utma|ugma)(?:\s+account)?\b|\bmy\s+(?:son|daughter|grandson|granddaughter|kid)'s\s+account\b",
    ),
    (
        "individual",
        r"\b(?:regular|ordinary|individual|personal|taxable|plain|normal|non-?\s?ira|brokerage|cash|main|own|private)\s+(?:\w+\s+)?(?:account|one|holding|a/c|acct)\b|\b(?:in|under)\s+my\s+(?:own\s+)?name(?:\s+alone)?\b|\bmy\s+own\s+(?:account|name|notes)\b|\bindividual(?:ly)?\b|\bnot the ira\b",
    ),
)
"""How accounts are described, by their type on the register."""

FIRM_WORDS = frozenset(
    [
        "and",
        "the",
        "of",
        "for",
        "inc",
        "corp",
        "co",
        "company",
        "llc",
        "lp",
        "l.p.",
        "ltd",
        "trust",
        "estate",
        "fund",
        "family",
        "revocable",
        "dtd",
        "u/a",
        "jtwros",
        "jt",
        "ten",
        "custodian",
        "utma",
        "ira",
        "tr",
        "ttee",
        "partners",
        "brothers",
        "supply",
        "endowment",
        "foundation",
        "jr",
        "sr",
        "marine",
        "hospital",
        "charitable",
        "teachers",
        "pension",
        "tool",
        "die",
        "living",
        "irrevocable",
        "exec",
        "executor",
        "admin",
        "association",
        "bank",
    ]
)
"""Words of a registration that distinguish nobody."""

COMMON_WORDS = frozenset(
    [
        "grant",
        "price",
        "marsh",
        "young",
        "king",
        "brown",
        "green",
        "white",
        "black",
        "stone",
        "wood",
        "woods",
        "field",
        "fields",
        "hill",
        "banks",
        "bush",
        "carter",
        "cook",
        "fisher",
        "fox",
        "frost",
        "gold",
        "hunt",
        "knight",
        "lane",
        "little",
        "long",
        "moon",
        "page",
        "park",
        "parks",
        "post",
        "rice",
        "rich",
        "rose",
        "sharp",
        "short",
        "small",
        "snow",
        "stern",
        "strong",
        "summers",
        "tide",
        "trust",
        "walker",
        "ward",
        "waters",
        "wells",
        "west",
        "wise",
        "wright",
        "blue",
        "north",
        "south",
        "east",
        "bridge",
        "point",
        "market",
        "street",
        "first",
        "capital",
        "growth",
        "income",
        "value",
        "bond",
        "bonds",
        "notes",
        "note",
        "balance",
    ]
)
"""Names that are words as well: in lower case they are the word."""

PAST_VERBS = frozenset(
    [
        "tendered",
        "exchanged",
        "swapped",
        "converted",
        "surrendered",
        "submitted",
        "entered",
        "enrolled",
        "committed",
        "included",
        "lodged",
        "traded",
        "put",
        "placed",
        "sent",
        "threw",
        "went",
        "took",
        "gave",
        "instructed",
        "elected",
        "signed",
        "agreed",
        "accepted",
        "participated",
        "joined",
        "chose",
        "opted",
        "withdrew",
        "revoked",
        "cancelled",
        "canceled",
        "declined",
        "kept",
        "held",
        "left",
        "did",
        "had",
        "was",
        "were",
        "made",
        "turned",
        "withdrawn",
        "said",
        "tossed",
        "chucked",
        "dropped",
        "offered",
        "rolled",
        "switched",
        "bought",
        "moved",
        "rejected",
        "refused",
        "passed",
        "sat",
        "stood",
        "pulled",
        "retracted",
        "rescinded",
        "reversed",
    ]
)
"""Verbs in a past form."""

FIRM_LINE = re.compile(
    r"\b(?:inc|corp|corporation|llc|l\.l\.c|llp|l\.p|co\.|company|securities|clearing|bank|department|dept|desk|foundation|fund|endowment|group|partners|associates|trust\s+(?:&|company|co)|estate\s+of|custodian\s+for)\b",
    re.IGNORECASE,
)
"""A line that names a firm, an office or an account, not a person."""

NOT_A_PERSON = re.compile(
    r"\d|@|https?:|\b(?:sent|from|my|iphone|blackberry|mobile|device|department|dept|desk|team|office|actions|treasury|operations|reorg|securities|llc|inc|corp|co|company|foundation|fund|trust|estate|account|notes?|bonds?|please|thanks|thank|regards|exchange|tender|offer|the|and|street|road|avenue|lane|president|treasurer|trustee|secretary|director|manager|partner|member|executor|executrix|officer|confidential|notice|custodian|managing|general|chief|vice|merci|journée|bonne|bonjour|day|evening|morning|afternoon|good|dear|best|et|your|you)\b",
    re.IGNORECASE,
)
"""Words that no person's name has."""

ELECTS = re.compile(
    r"\b(?:tender\w*|exchang\w*|exch|swap\w*|voex|vol\s+exch|elect\w*|instruct\w*|participat\w*|xchg|put\s+in"
    r"|(?:happy|fine|content|satisfied|comfortable|good|ok|okay)\s+with\s+(?:the|your|this|these|that)\s+(?:terms|offer|deal|proposal))\b",
    re.IGNORECASE,
)
"""Words that say that a list is one of elections."""

SALUTATION = re.compile(
    r"\W*(?:dear|hello|hi|hey|hiya|howdy|greetings|gentlemen|sirs?|madam|ladies|folks|friends|good\s+(?:morning|afternoon|evening|day)|to\s+whom|"
    r"to\s+the)\b[^.!?;:\d\n]{0,40}[,:.!–—-]?\s*",
    re.IGNORECASE,
)
"""A whole sentence that only greets: "Dear all," speaks of no quantity."""

FRAGMENT = re.compile(
    r"(?:\s|[.,;:!?()=\"'*/–—-]|\b(?:of|them|it|mine|ours|my|our|the|his|her|their|its|these|those|notes?|bonds?|lexington|please|pls|only|just|that|that's|is|which|comes?|to|and|i|we|mean|say|as|in|face|principal|par|amount|value|nominal|aggregate|total|altogether|making|so|thus|hence|"
    r"actually|sorry|make|correction|yes|ok|okay|not|for|this|by|arithmetic|reckoning|count|calculation|works?|out|'s|be|exact|precise|i\.?e\.?|namely|each|apiece|both|dollars?|us|usd|worth|thank|thanks|you|sugar|cher|honey|darling|sir|sirs|ma'am|madam|folks|friends?|gentlemen|linda|no|more|less|exactly|rather|old|12|3/4s?|%|senior|subordinated|account|was|typo|should|meant|hi|hello|dear|sirs|position|holding|entire|whole|all|would|will|can|your|bond|note|am|'m|one|nothing|ones|wrote|write|said|told|before|earlier|yesterday|first|last|on|(?:mon|tues|wednes|thurs|fri|satur|sun)day|some|week|mail|e-?mail|letter|message|instead|go|goes|maximum|if)\b)*",
    re.IGNORECASE,
)
"""Words that may stand beside an amount that is the whole sentence."""

OF_THE_NOTES = re.compile(
    r"\b(?:notes?|bonds?|exchange|tender|offer|swap|amount|decid\w*|decision|mind|how\s+much|how\s+many|all|half|part|principal|face|instruction|it|this|that)\b",
    re.IGNORECASE,
)
"""Words of a sentence that may concern the election."""

COLUMNS = {
    "account": r"\b(?:acc(?:oun)?t|a/c|account)s?\b|^acct|^account|account$|\bno\.?$|^#$",
    "kept": r"\b(?:keep(?:s|ing)?|kept|retain(?:s|ed|ing)?|retention|remain(?:s|ing|der)?|residual|residue|leftover|left|stays?|staying|sits?|untendered|unexchanged|untouched|unchanged|(?:hold(?:s|ing)?|held)\s+back|back|out|rest|not\s+going|not\s+(?:tender|exchang|surrender)\w*|(?:balance|bonds?|notes?|amount|amt|face|par)\s+(?:to\s+)?(?:out|keep|kept|retained|left|remaining|hold))\b",
    "held": r"\b(?:held|holds|has|have|own(?:s|ed)|owning|on\s+hand|on\s+record|on\s+books|total\s*eligible\s*balance|totaleligiblebalance|holding|holdings|position|balance|on\s+deposit|eligible|pos|settled|long)\b",
    "election": r"option\s*type|\b(?:elect\w*|instruction|instr|action|decision|option|choice|response|vote|tender\?|what|do|order(?:s|ed)?|wish(?:es)?|requests?|resp|opt|direction|disposition|accepts?|code|says?|verdict|outcome|participat\w*|treatment|status|reply|answer)\b",
    "amount": r"instructed\s*quantity|\b(?:par|face|amount|amt|qty|quantity|principal|tender(?:s|ed|ing)?|exch(?:ang\w*)?|swap(?:s|ped|ping)?|xch|gives?|giving|goes|going(?:\s+(?:in|over))?|moves?|moving|convert(?:s|ed|ing)?|surrender(?:s|ed|ing)?|submit(?:s|ted|ting)?|deliver(?:s|ed|ing)?|put(?:s|ting)?\s+in|^in$|over|bonds?|notes?|units?|nominal|value|\$|usd|size|instructed)\b|\$",
    "name": r"\b(?:owner|name|client|holder|beneficial|customer|registration|title|party|investor|for)\b",
}
"""What the header of a broker's column may say, by what the column holds."""

ROW_ELECTIONS = (
    (
        "none",
        r"await|pending|tbd|tba|no\s+(?:instruction|response|reply|answer|word|election\s+yet)|not\s+(?:yet\s+)?(?:received|heard|instructed)|open|undecided|to\s+follow|n/a|hold\s+for|^\?+$|waiting|not yet",
    ),
    (
        "decline",
        r"declin|\bno\b|\bnot\b|noac|none|reject|pass|abstain|opt\s*out|refus|hold|retain|keep|\bdnt\b|^n$|non-|nil|leave|[✗✘✕✖]",
    ),
    ("all", r"\ball\b|full|entire|whole|100\s?%|max|qall|total|everything"),
    ("part", r"part|some|portion"),
    ("tender", r"tender|exch|\byes\b|^y$|^x$|swap|accept|elect|particip|convert|in\b|secu|voi|submit|✓|✔|take"),
)
"""What an election cell may say; the first that fits counts."""

THOUSANDS = re.compile(
    r"\bin\s+(?:thousands|000'?s?|\$?000'?s?|m\b|k\b)|\(\s*\$?0{3}'?s?\s*(?:omitted)?\)|\$?000'?s|\$000\b|\bthousands\b|\(\s*m\s*\)|\(in\s+k\)|\bpar\s*\(m\)|\$m\b|x\s?1,?000|thousand",
    re.IGNORECASE,
)
"""Words that say that the figures of a table are thousands."""

TOTAL_ROW = re.compile(r"\b(?:total|totals|sum|grand|aggregate|all\s+accounts|tot)\b", re.IGNORECASE)
"""Words of a row that sums up."""

AUTHORITY_DOCUMENT = re.compile(
    r"\b(?:letters?\s+(?:testamentary|of\s+administration|of\s+guardianship|of\s+office)|power\s+of\s+attorney|poa|(?:board|corporate|partnership|trustees?'?)?\s*resolutions?\b|operating\s+agreement|op\s*agmt|partnership\s+agreement|"
    r"trust\s+(?:agreement|instrument|deed|indenture|certificate|document)|declaration\s+of\s+trust|certificate\s+of\s+(?:incumbency|trust|appointment|authority)|certification\s+of\s+trust|incumbency|court\s+(?:order|appointment)|appointment\s+(?:of|as)|"
    r"probate|by-?laws|articles\s+of|guardianship|conservatorship|short\s+certificate|surrogate|authori[sz]ed\s+signator\w+|signing\s+authority|signature\s+(?:authority|card)|minutes\s+of)\b|who\s+can\s+sign",
    re.IGNORECASE,
)
"""Papers that show in what right a person signs."""

OUR_SECURITY_WORDS = frozenset(
    [
        "old",
        "new",
        "notes",
        "note",
        "bonds",
        "bond",
        "senior",
        "subordinated",
        "sub",
        "increasing",
        "rate",
        "due",
        "exchange",
        "tender",
        "offer",
        "offering",
        "circular",
        "the",
        "all",
        "my",
        "our",
        "his",
        "her",
        "its",
        "their",
        "i",
        "please",
        "of",
        "these",
        "those",
        "such",
        "principal",
        "face",
        "amount",
        "lex",
        "lexington",
        "lexp",
        "precision",
        "corporation",
        "corp",
        "lexingtons",
        "said",
        "existing",
        "outstanding",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "part",
        "half",
        "both",
        "each",
        "every",
        "any",
        "some",
        "same",
        "aggregate",
        "par",
        "value",
        "we",
        "and",
        "for",
        "in",
        "to",
        "ira",
        "fund's",
        "trust",
        "company",
        "foundation",
        "estate",
        "kindly",
        "count",
        "put",
        "take",
        "tell",
        "yes",
        "no",
        "ok",
        "okay",
        "us",
        "usd",
        "dollar",
        "dollars",
        "voluntary",
        "client",
        "clients'",
        "letter",
        "your",
        "you",
        "swap",
        "this",
        "that",
        "with",
        "from",
        "first",
        "second",
        "one",
        "two",
        "ten",
        "twenty",
        "thirty",
        "forty",
        "fifty",
        "hundred",
        "thousand",
        "last",
        "whole",
        "entire",
        "full",
        "not",
        "only",
        "just",
        "do",
        "per",
        "re",
        "as",
        "if",
        "but",
        "so",
        "now",
        "also",
        "thank",
        "thanks",
        "dear",
        "sir",
        "sirs",
        "gentlemen",
    ]
)
"""Words that may stand before "notes" or "offer" and make no other security of it."""

KIN_AND_TITLES = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "dr",
        "aunt",
        "uncle",
        "grandma",
        "grandpa",
        "mom",
        "dad",
        "mother",
        "father",
        "son",
        "daughter",
        "sister",
        "brother",
        "wife",
        "husband",
        "mama",
        "papa",
        "cousin",
    ]
)
"""Words before a person's name."""

NOTHING_FROM = re.compile(
    r"(?::|[-–])\s*(?:none|nothing|no|zero|0|nil)\b\s*(?:$|[.,;!])|^\W*(?:none|nothing)\s+(?:from|of|out\s+of|in)\b",
    re.IGNORECASE,
)
"""How a line or a fragment says that an account keeps out: "LX-1010: none", "Nothing from the other."."""

"""What holds figures or number words and is no amount: coupons, dates, phones, accounts, streets, ages.

`blank` takes such places out of a text at equal length, so that what remains can be searched for
amounts. Words and shapes stand here as data; each pattern is linear.
"""

from __future__ import annotations

import re

from nlp import addresses
from nlp.amounts.needs import NEEDS
from nlp.amounts.speech import without_speech
from nlp.late import Late
from nlp.possible import FIGURE, caseless, flat, lowered, needed, possible
from nlp.runs import bounded

MONTHS = (
    r"(?:jan(?:uary|uar|vier)?|janv|feb(?:ruary|ruar)?|f[ée]vr(?:ier)?|mar(?:ch|s|zo)?|m[äa]rz|apr(?:il|ile)?|avr(?:il)?|mai|may|mei|maj|june?|juni?|juin|jul(?:y|i|io)?|"
    r"juil(?:let)?|aug(?:ust|usti|ustus)?|ao[ûu]t|agosto|sept?(?:ember|embre|iembre)?|oct(?:ober|obre|ubre)?|okt(?:ober)?|nov(?:ember|embre|iembre)?|"
    r"dec(?:ember)?|dez(?:ember)?|d[ée]c(?:embre)?|dic(?:embre|iembre)?)"
)
_MONTH_AFTER = rf"{MONTHS}(?!\w)(?<!\bmay)(?<!\bMAY)|(?:May|MAY|may)\b(?!\s+(?:stay|be|go|remain|now|also|not|well|have|come|keep|enter|do|wish|want|i|we|you|as|join|sit|ride|rest|exchange|tender|swap|convert|wait|roll|move|leave|hang|lie|follow|participate|switch|get|take|just|still|gladly|happily)\b)"
_STREETS = (
    r"(?:street|str|st|avenue|ave|av|road|rd|drive|dr|lane|ln|court|ct|circle|cir|boulevard|blvd|place|pl|plaza|square|sq|terrace|ter|trail|trl|way|"
    r"parkway|pkwy|highway|hwy|route|rte|ridge|hill|close|crescent|cres|row|mall|loop|alley|pike|turnpike|run|bend|dale|grove|point|pt|view|walk|wharf|quay)"
)
_TINY = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_YEAR = r"(?:19|20)\d\d"
_NUMBER_WORD = (
    r"(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ]" + _TINY + r")?|" + _TINY + r"|\w+teen)"
)

PATTERNS: tuple[tuple[str, str], ...] = (
    ("mail or web address", r"[^\s@]{1,64}@[^\s@]{1,120}\.\w+|\b(?:https?://|www\.)\S+"),
    ("isin", r"\b[A-Z]{2}[A-Z0-9]{9}\d\b"),
    ("cusip by name", r"\b(?:cusip|isin|sedol|wkn|valoren)\b[\s#:no.]*[0-9A-Z][0-9A-Z \-]{4,13}\b"),
    (
        "cusip by shape",
        r"\b(?=\w*[A-Z])[0-9]{3}[0-9A-Z]{5}[0-9]\b|\b[0-9]{5}[0-9A-Z][A-Z][0-9A-Z]?\d?\b|\b(?=\w*[A-Z])\d{6}[ -]?[0-9A-Z]{2}[ -]?\d\b(?<!\d{9})",
    ),
    (
        "tax number",
        r"\b(?:\d{3}[- ]\d{2}[- ]\d{4}|\d{2}-\d{7}|\d{6}-\d{4}|[Xx*#•]{2,3}-?[Xx*#•]{2,5}-?\d{4})\b|[*•xX#]{2,}[-\s]?[*•xX#]*[-\s]?\d{4}\b",
    ),
    (
        "tax number by name",
        r"\b(?:ssn|s\.s\.n\.?|social(?: security)?|soc\.? ?sec\.?|tin|itin|ein|tax(?:payer)?(?: id(?:entification)?)?|cpr|nino|sin|bsn|nif|steuer-?id|codice fiscale)\b(?:\s*(?:no|nr|number|num|is|#|[:.()-])\.?){0,4}\s*[\dA-Z][\d -]{4,14}\d[A-Z]?\b",
    ),
    (
        "last four",
        r"\b(?:last (?:four|4)(?: digits)?|ending(?: in| with)?|ends (?:in|with))(?:\s*(?:of (?:my|the|our) (?:ssn|social(?: security(?: number)?)?)|are|is|digits|in|:|-))*\s*\d{3,4}\b",
    ),
    ("last four words", r"\blast (?:four|4)(?: digits)?\b"),
    (
        "account by name",
        r"\b(?:acc(?:oun)?ts?|a/c|acct|account|custody|portfolio|depot|client|customer|reference|ref|file|claim|ticket|case|confirmation|control|invoice|policy|certificate|cert)\b\.?\s*(?:(?:no|nr|num|number|numbers|#)\b\.?|#)?\s*(?:is|:|-|ending(?: in)?)?\s*#?\s*[A-Z]{0,4}[- ]?\d[\d-]{2,}\b(?!\s*(?:bonds|notes|thousand|k\b)|,\d|\.\d)",
    ),
    (
        "account by shape",
        r"\b(?!(?:USD|EUR|GBP|CHF|CAD|DKK|SEK|NOK|US|JPY|TO|UP|OF|AT|FOR|ALL|DO|PAR|ONLY|PUT)\b)[A-Z]{2,5}-\d{2,}(?:-\d+)*\b|\b(?!(?:USD|EUR|GBP|CHF|CAD|DKK|SEK|NOK|JPY)\d)[A-Z]{2,4}\d{3,}[A-Z0-9]*\b|\b(?i:lx|bk)[-_ .]?\d{4}\b",
    ),
    (
        "participant",
        r"\b(?:dtcc?|nscc|participant|part\.?|broker|clearing|agent|fins|mpid|crd|euroclear|clearstream)\b\s*(?:id|no|nr|number|code|participant|#)?\.?\s*[#:]?\s*\d{2,6}\b",
    ),
    (
        "phone",
        r"(?<![\w.,])(?:\+?1[\s.-]?)?(?:\(\d{3}\)\s?|\d{3}[\s.-])\d{3}[\s.-]\d{4}\b|(?<![\w-])\d{3}-\d{4}\b|\b1-8\d\d-[\w-]+|\+\d{1,3}[\s.()/-]?\d[\d\s().\/-]{5,}\d",
    ),
    (
        "phone by name",
        r"\b(?:tel|telephone|phone|ph|call(?: me)?(?: at| on)?|fax|mobile|mob|cell|cellular|ring|reach(?:ed)?(?: me| us)?(?: at| on)|handy|extension|ext|telefon|téléphone|home|work|office)\b\.?(?:\s*(?:no|nr|number|is|at|on)\b\.?)*\s*[:#]?\s*\(?\+?\d[\d\s().\/-]{3,}\d\b(?!\s*(?:bonds|notes|thousand|million|k\b))",
    ),
    ("extension", r"\b(?:x|ext\.?|extension)\s?\.?\d{2,6}\b"),
    (
        "votes",
        r"\b(?:voted?|votes|vote of|carried|passed|approved|resolved|by)\s+(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\s*(?:to|-|–|against|:)\s*(?:\d{1,2}|nil|none|one|two|three|four|five)\b(?!\s*(?:bonds|notes|thousand|million|k\b)|,\d{3})(?=\s*(?:[.,;:]|to\b|in\s+favou?r|on\b|that\b|for\b|against\b|$))",
    ),
    ("hash number", r"#\s?\d[\d-]*"),
    (
        "number by name",
        r"(?!point\s+(?:[a-z]+[\s-]){1,6}(?:million|mil|mm|thousand|grand|billion|k)\b)\b(?:nos?|nr|n°|numbers?|num|index no|docket|reg\.?|member|box|boxes|page|pages?(?: \d+ (?:and|to|or))?|pp|p|line|section|sec|item|items|step|paragraph|para|article|rule|option|chapter|exhibit|schedule|clause|question|point|batch|lot|room|rm|suite|ste|apt|apartment|unit no|floor|fl|flat|version|v|series|class|phase|article|gate|flight|bus|po box|p\.o\. box|rr|route|rfd|hc)\b\.?\s*[:#]?\s*(?:\d[\w/.-]*|"
        + _TINY
        + r")\b(?!\s*(?:bonds|notes|thousand|million|k\b)|,\d{3})",
    ),
    (
        "date with slashes",
        r"\b\d{1,4}[/]\d{1,2}[/]\d{1,4}\b|\b\d{1,2}\.\s?\d{1,2}\.\s?(?:\d{4}|\d{2})\b(?!,)|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}-\d{1,2}-(?:\d{4}|\d{2})\b",
    ),
    (
        "date month first",
        rf"\b{MONTHS}\b\.?,?\s*(?:the\s+)?\d{{1,2}}(?:st|nd|rd|th)?\b(?![,.]?\d{{3}})(?:_*,?\s*(?:{_YEAR}|'\d\d))?(?!\s*(?:bonds|notes|k\b|thousand))",
    ),
    (
        "date day first",
        rf"\b\d{{1,2}}(?:st|nd|rd|th|er|\.|º)?(?:\s+(?:day\s+)?(?:of|de))?[\s-]+(?:{_MONTH_AFTER})\.?(?:,?[\s-]+(?:de\s+|of\s+)?(?:{_YEAR}|'\d\d))?",
    ),
    ("month and year", rf"\b{MONTHS}\b\.?,?\s+(?:of\s+)?{_YEAR}\b"),
    (
        "date in words",
        rf"\b{MONTHS}\s+(?:the\s+)?(?:\w+th|first|second|third|\w+-(?:first|second|third|\w+th))\b|(?:\b(?:in|of|year|since|until|{MONTHS})\s+|[a-z],\s+)(?:the year\s+)?two thousand (?:and )?(?:one|two|three|four|five|nine|ten)\b(?!\s*(?:dollars|bonds|notes|hundred|thousand|million))|\bnineteen (?:hundred and )?(?>(?:eighty|ninety|seventy|sixty)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine)\b)?)(?!\s*(?:dollars|bonds|notes|hundred|thousand|million|us\b))",
    ),
    (
        "year by name",
        rf"(?i:\b(?:in|since|until|till|through|before|after|by|due|of|from|year|for|back in|during|late|early|summer|winter|spring|fall)\s+(?:the\s+)?)(?:{_YEAR}|'\d\d)\b(?![,.]?\d)(?!\s*(?:bonds|notes|dollars|k\b))",
    ),
    ("short year", r"(?<![\d\w])'\d\ds?\b"),
    ("ordinal", r"(?<!/)\b\d{1,3}\s?(?:st|nd|rd|th)\b"),
    (
        "clock",
        r"\b\d{1,2}[:h]\d{2}(?::\d{2})?(?:\s*[ap]\.?m\b\.?)?|\b(?:\d{1,2}|"
        + _TINY
        + r")\s*(?:[ap]\.m\.?|[ap]m\b|o'?clock|noon|midnight|uhr)|\b\d{4} (?:hours|hrs)\b|\b24/7\b|\b9/11\b",
    ),
    (
        "clock by name",
        r"\b(?:at|by|before|after|until|till|around|past|between|from|says|o'clock|noon|about)\s+(?:"
        + _TINY
        + r"|\d{1,2})(?:\s*(?:and|to|or|-)\s*(?:"
        + _TINY
        + r"|\d{1,2}))?\s+(?:in the (?:morning|afternoon|evening)|at night|tomorrow|today|tonight|sharp|most|every|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|eastern|est|edt|pacific|central)\b",
    ),
    (
        "clock ahead",
        r"\b(?:after|before|until|till|past|clock says|(?:call|phone|home|in) by)\s+(?:"
        + _TINY
        + r"|(?:1[0-2]|[1-9]))\b(?=\s*(?:[.,;:!?)]|$|and\b|but\b|or\b|i\b|we\b|because\b))",
    ),
    (
        "hours to call",
        r"\b(?:call|phone|reach|ring|available|home|open|office|hours|answer)\b[^.\n]{0,30}\b(?:between|from)\s+(?:"
        + _TINY
        + r"|\d{1,2})\s+(?:and|to|until|till)\s+(?:"
        + _TINY
        + r"|\d{1,2})\b(?!\s*(?:bonds|notes|k\b|thousand))",
    ),
    (
        "sheet of several",
        r"\b(?:form|page|part|sheet|mail|e-?mail|message|letter|copy|attachment|file)\s+\d{1,2}\s+of\s+\d{1,2}\b(?!,)",
    ),
    (
        "votes counted",
        r"\b(?:vote[ds]?(?: of)?|voting|by a vote of|carried|passed|approved|defeated)\s+(?:\d{1,2}|"
        + _TINY
        + r")\s*(?:to|-|–)\s*(?:\d{1,2}|"
        + _TINY
        + r")\b(?!,)",
    ),
    (
        "votes told",
        r"\b(?:came (?:out|down|in)|comes? out|ended(?: up)?|split|went|stood|stands|was|is)\s+(?:at )?(?:\d{1,2}|"
        + _TINY
        + r")\s*(?:to|-|–)\s*(?:\d{1,2}|"
        + _TINY
        + r")\s+(?:for|against|in favou?r|on)\b",
    ),
    (
        "count of something else",
        r"\b(?!(?:notes|bonds|securities|holdings|positions|papers|lexingtons|ones|is|this|accounts|others|yours|ours|hers|theirs)\b)[a-z]{4,}s,\s+(?:all|both)\s+(?:\d{1,2}|"
        + _NUMBER_WORD
        + r")\s+of\s+(?:them|you|us)\b",
    ),
    ("page number", r"(?m)(?<![\w$-])-\s?\d{1,3}\s?-[ \t]*$"),
    (
        "half past",
        r"\b(?:half|(?:a )?quarter)\s+(?:past|to|after|before|of)\s+(?:"
        + _TINY
        + r"|\d{1,2})\b(?!\s*(?:bonds|notes|thousand|million))",
    ),
    (
        "hours",
        r"\((?:\d{1,2}|"
        + _TINY
        + r")\s*(?:to|-|–)\s*(?:\d{1,2}|"
        + _TINY
        + r")\)|\b(?:9|nine|8|eight)\s*(?:to|-|–)\s*(?:5|five|6|six|4|four)\b",
    ),
    (
        "coupon",
        r"(?!(?:16|33|66|67) [12]/3)(?<![\d/])\d{1,2}(?:[ -]|\u00a0)?(?:\d{1,2}/\d{1,2}|[½¼¾⅛⅜⅝⅞])\s?(?:%|per ?cents?|percent|ths?|s)(?!\w)|(?<!tender )(?<!exchange )(?<!submit )(?<!swap )(?<![\d/])\d{1,2}(?:[ -]|\u00a0)?(?:\d{1,2}/\d{1,2}|[½¼¾⅛⅜⅝⅞])(?=\s+(?:notes?|bonds?|sr|senior|sub|coupon|debentures?|paper|lex))|(?!(?:16|33|66|67) [12]/3)(?<!tender )(?<!exchange )(?<!submit )(?<!swap )(?<![\d/])\d{1,2}[ -]\d{1,2}/\d{1,2}(?!\d)(?!\s*(?:k\b|mm?\b|million|thousand|bn|mn|mio))|\b\d{1,2}\.\d{1,3}\s?(?:%|per ?cents?|percent|s\b)(?!\s*of\s+(?:my|our|the\s+(?:position|holding)|what|his|her|their|it|them|these|those))|\b\d{1,2}\.\d{2,3}(?=\s+(?:notes?|bonds?|sr|senior|sub|coupon|debentures?|\d{1,2}/\d))",
    ),
    (
        "coupon in words",
        r"\b(?:eleven|twelve|ten|nine|eight|seven|1[0-4]|[6-9])\s+and\s+(?:[1357]/[248]|a\s+half|three[- ]quarters?|a\s+quarter|one[- ]half|(?:three|five|seven)[- ]eighths?)(?:\s*(?:%|per ?cent|percent)|s\b)?(?!\s*(?:thousand|mil)|\s+of\s+(?:my|our|the|these|those|mine)\b)|\btwelve[- ]three[- ]quarters?\b",
    ),
    (
        "rate",
        r"(?<![\d.,])\d{1,3}(?:[.,]\d+)?\s?(?:%|per ?cents?|percent|pct)\s+(?:(?:in\s+)?cash|coupon|interest|(?:participation\s+)?fee|rate|yield|premium|discount|tax|annual|per|a year|commission|consent|penalty|raise|return|sure|certain|positive|behind|agree|satisfied|happy|clear|correct|right|confident|sober)\b|(?<![\d.,])\d{1,2}(?:[.,]\d+)?\s?(?:%|per ?cents?|percent|pct)(?=\s+(?:lexington\s+|lex\s+)?(?:notes?|bonds?|senior|sr\.?|sub\.?|subordinated|debentures?|paper)\b)|\bat\s+(?:a\s+(?:mere|measly|lousy|full|miserable)\s+)?1?\d(?:[.,]\d+)?\s?(?:%|per ?cents?|percent|pct)(?!\s+of\b)",
    ),
    (
        "rate in words",
        r"\b"
        + _NUMBER_WORD
        + r"\s(?:per ?cent|percent)\s+(?:cash|coupon|interest|fee|rate|yield|premium|notes?|a year|sure|certain)\b",
    ),
    (
        "rate by name",
        r"\b(?:interest|coupon|coupons|rate|fee|yield|yields|premium|pays?|paying|paid|earn(?:s|ing)?|take the|above|tax(?:es|ed)?|penalty|return|commission)(?:\s+(?:of|at|is|was|rate|on|the|them|me|us|about|only|comes?|out|above|over|on the new ones))*\s+(?:"
        + _NUMBER_WORD
        + r"|\d{1,2}(?:[.,]\d+)?)\s?(?:%|per ?cents?|percent|pct)",
    ),
    (
        "condition",
        r"\b(?:at least |minimum (?:of )?|approximately |about )?(?:\d{1,3}(?:\.\d+)?|"
        + _NUMBER_WORD
        + r")\s?(?:%|per ?cents?|percent)\s+(?:(?:in|of)\s+(?:the\s+)?(?:aggregate\s+)?(?:principal|outstanding|issue|quota|its|holders|noteholders|bondholders|all (?:the )?(?:notes|bonds|holders|outstanding)|tendered|time|people)|condition|minimum|threshold|tendered|participation|acceptance)",
    ),
    (
        "denomination",
        r"\b(?:per|(?:for\s+)?(?:each|every)|multiples? of|denominations? of|increments? of|integral multiples? of)\s+(?:US\s?)?\$?\s?1[,.]?000\b(?:\s+(?:and (?:multiples|integral multiples) of (?:US\s?)?\$?\s?1[,.]?000|principal|face|note|bond))*",
    ),
    (
        "age",
        r"\b(?:i am|i'm|am|is|are|was|be|he's|she's|aged|age|age of|turned|turning|turn|turns|at the age of|we're|now)\s+(?:now |almost |nearly |only |going on |past )?(?:\d{2,3}|"
        + _NUMBER_WORD
        + r")(?=\s*(?:[.,;!?)]|$|and|but|years|yrs|this|next|in|now|so|with|or so))(?!\s*[,.]\d)(?!\s*(?:in total|in all))|\b(?:\d{1,3}|"
        + _NUMBER_WORD
        + r")[- ]years?(?:[- ]old)?\b",
    ),
    (
        "zip",
        r"\b(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY])\.?,?\s+\d{5}(?:-\d{4})?\b|\b\d{5}-\d{4}\b|\b[A-Z]\d[A-Z]\s?\d[A-Z]\d\b|\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b",
    ),
    (
        "zip after a state's name",
        r"\b(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming)\.?,?\s+\d{5}(?:-\d{4})?\b",
    ),
    (
        "street",
        rf"\b\d{{1,5}}(?:-\d{{1,4}})?[A-Za-z]?,?\s+(?:(?:[NSEW]\.?|North|South|East|West|rue|via|calle|avenue|chemin|boulevard|place)\s+)?(?:[A-Z][\w.'’-]*\s+){{1,4}}{_STREETS}\b\.?(?:,?\s+(?:#|Apt\.?|Suite|Ste\.?|Unit)\s*\w+)?(?:[ ,]+[A-Z][A-Za-z]+){{0,3}}(?:\s+\d{{5}})?|\b\d{{1,5}},?\s+(?:rue|via|calle|chemin|avenue)\s+[A-Za-zÀ-ÿ]",
    ),
    (
        "postcode and town",
        r"(?m)^[>\s]*(?:[A-Z]{1,2}-)?(?<!(?:LX|BK)-)\d{4,5} (?:[A-Z]{2} )?[A-ZÀ-Ý][a-zà-ÿ]+(?:[ -][A-ZÀ-Ýa-zà-ÿ][a-zà-ÿ]+)*\s*(?:,[^\d\n]*)?$",
    ),
    (
        "european street",
        r"(?m)^[>\s]*[A-ZÀ-Ý][\wÀ-ÿ.' -]*(?:vej|vejen|gade|gatan|vägen|veien|straße|strasse|str\.|weg|platz|allee|allé|laan|straat|gracht|plein|gasse|katu|via|rue|calle|plads|plass|torv|ring|damm|ufer)[\wÀ-ÿ.' -]*\s\d{1,4}\s?[A-Za-z]?\b,?(?:[^\n\d]*\d{4,5}[^\n]*)?",
    ),
    (
        "list number",
        r"(?m)^[>\s]*\(?\d{1,2}[.)]\)?(?=\s+[^\s\d$])|^[>\s]*\d{1,2}[.)]\)?(?=\s+[$\d]*\d)|(?<=[\s,;:])\(?\d\)(?=\s)",
    ),
    (
        "form",
        r"\b(?:8-K|10-[KQ]|12b-25|13e-4|14e-\d|401\(?k\)?|403\(?b\)?|1099|W-[489]|W-8BEN|17Ad-15|S-4|13D|UTMA/?\w*)\b(?:\(\w\))*",
    ),
    (
        "price",
        r"\b(?:at|@|(?<!down )(?<!\bup )(?<!\bin )(?<!called )(?<!asked )(?<!good )(?<!filed )(?<!yes )for|price of|bid|offered at|quoted(?: at)?|trading at|traded at|worth)\s+(?:about |around )?\$?\d{1,3}(?:\.\d+)?(?:\s\d/\d{1,2}|\s+and (?:a|one|three)[- ](?:half|quarters?|eighths?))?\b(?:\s*(?:cents|bid|offered|on the dollar|flat))?(?!\s*(?:bonds|notes|k\b|thousand|million|mm?\b|bn|,\d|grand|of my|of our|of the|dollars))(?![,.]\d|%|\s*percent|\s*per cent)",
    ),
    ("cents", r"\b(?:\d{1,3}|" + _NUMBER_WORD + r")\s*(?:cents|¢|c on)\b"),
    (
        "ratio",
        r"\b\d+\.\d+\s+(?:shares?|warrants?|units?)\b|\b(?:one|two|three|\d+)\s+for\s+(?:one|two|three|\d+)\b|\b\d+:\d+\b",
    ),
    (
        "degrees",
        r"\b(?:\d{1,3}|" + _NUMBER_WORD + r"|a hundred(?: and \w+)?)\s*(?:degrees|°|in the shade|fahrenheit|celsius)",
    ),
    (
        "letters and figures",
        r"\b\d+[-/]?(?!(?:k|m|mm|mn|bn|mio|mln|mil|tsd|K|M|MM|mm|Mio|x|st|nd|rd|th)\b)(?=[A-Za-z])(?![OoIl])[A-Za-z]{1,2}(?:[-\d]\w*)?\b(?<!\dKs)|\b(?![OoIl]{1,2}\d)(?!(?:USD|EUR|GBP|CHF|CAD|DKK|SEK|NOK|JPY|usd|eur)\d)[A-Za-z]+\d+\w*\b",
    ),
    ("leading zero", r"(?<![\w.,'])(?<!\d\s)(?<!,\s)0\d+\b(?![.,]\d)"),
    (
        "numbers with dashes",
        r"(?<![\w$])\d+(?:-\d+){2,}\b|\b(?!50/50)\d{2,}/\d{2,}\b|(?<![\w$])\d{4}-\d{1,3}\b(?!\s*(?:bonds|notes))",
    ),
    (
        "figure of speech",
        r"\bfifty[- ]fifty chance\b|\bcatch[- ]22\b|\bone (?:by one|another|day|hand|thing|time|way|side|more thing)\b|\b(?:this|that|which|each|any|no|some|the new|the old|another|the other|(?<!every )last|first|next|good|wrong|right|someone|everyone|only) one\b(?!\s+(?:thousand|hundred|million|bond|note))|\bone of (?:my|our|the|those|these|your|his|her|their) (?!.{0,20}(?:bonds?|notes?)\b|\$?\d|(?:two|three|four|five|six|seven|eight|nine|ten|\w{3,6}teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b)|\bnot one (?:more|bond|note|penny|cent)\b|\bnine to five\b|\btwo cents\b|\bsquare one\b|\bhundred times\b|\ba thousand (?:thanks|times|pardons|apologies)\b|\bthanks? a million\b|\bone in a million\b|\ba million (?:thanks|times|things)\b|\bten to one\b|\bthe two of us\b|\b(?:a )?hundred (?:and ten )?per ?cent (?:sure|certain|behind|agree|positive)\b",
    ),
)
"""Name and shape of everything with figures in it that is no amount, in no particular order."""

_CASED = frozenset(
    {
        "isin",
        "cusip by shape",
        "account by shape",
        "zip",
        "street",
        "postcode and town",
        "european street",
        "letters and figures",
        "form",
    }
)
"""Shapes whose capitals matter; in all others any case will do."""

COMPILED = tuple(
    (
        needed(NEEDS.get(name, FIGURE)),
        small := name not in _CASED and caseless(shape),
        Late(shape, re.NOFLAG if small or name in _CASED else re.IGNORECASE),
    )
    for name, shape in PATTERNS
)
"""Each shape with the words that it needs, and whether it is searched in small letters."""

_BY_NEED = {words: [(small, shape) for same, small, shape in COMPILED if same == words] for words, _, _ in COMPILED}
"""The same by the words that they need, which are looked for once: in what order they are searched makes no difference."""

FILLER = "\x1a"
"""Stands for every character taken out: in no pattern, so nothing matches across it."""


_ACCOUNT = re.compile(r"(?<![A-Za-z0-9])[A-Za-z]{2}-\d{4}(?!\d)")


def blank(text: str) -> str:
    """Give the text with every place that holds no amount filled at equal length."""
    text = without_speech(bounded(text))
    signs = list(text)
    # The number of an account is no house's: "BK-2001 Grant, 40M in" names no street.
    for address in addresses.find(_ACCOUNT.sub(lambda found: FILLER * len(found[0]), text)):
        signs[address.start : address.end] = FILLER * (address.end - address.start)
    lower, flattened = lowered(text), flat(text)
    for words, shapes in _BY_NEED.items():
        if not possible(words, flattened):
            continue
        for small, shape in shapes:
            for match in shape.finditer(lower if small else text):
                signs[match.start() : match.end()] = FILLER * (match.end() - match.start())
    return "".join(signs)

"""Whole clauses of which a yes may consist: the read-back is right, it was checked, it may be recorded, nothing is wrong in it.

Each says one of these of the read-back and of nothing else, so a word that stands outside them still leaves the answer open.
"""

from __future__ import annotations

from nlp.patterns.late import Late

_WE = r"(?:i|we|(?:the\s+)?(?:both|two)\s+of\s+us|we\s+(?:both|two)|us\s+both|my\s+(?:wife|husband|spouse)\s+and\s+i)"
_OUR = r"(?:my|our|the|your)(?:\s+own)?"
_MANY = r"(?:(?:all|each|every(?:\s+(?:one|single))?|both|any)\s+(?:of\s+)?)?(?:(?:the|your|these|those|our|my)\s+)?"
_PART = (
    r"(?:figures?|numbers|amounts|details?|particulars?|summary|statement|reading|understanding|description|lines?|words?|items?|entr(?:y|ies)|e-?mail|mail|message|note|record|version|"
    r"instructions?|read-?back|letter|recap|write-?up)(?:\s+of\s+(?:my|our)\s+(?:letter|e-?mail|mail|wish(?:es)?|instructions?|intentions?|decision|message|note))?"
)
"""What a read-back consists of; one amount or one name alone is not the whole of it."""
_THING = rf"(?:it(?:\s+all)?|this|that|these|those|them(?:\s+(?:all|both))?|everything|all(?:\s+of\s+it)?|every\s+(?:bit|word|line|part|inch|detail|figure|last\s+\w+)(?:\s+of\s+(?:it|that|this))?|{_MANY}{_PART}(?:\s+and\s+{_MANY}{_PART})?)"
_SET = (
    r"(?:written|wrote|put|set|laid|taken|took|noted|understood|stated|described|recorded|read|got|have|spelled|said)"
)
_WHAT = rf"(?:what|the\s+way|how|as)\s+you\s+(?:have\s+|'ve\s+|had\s+)?{_SET}(?:\s+(?:it|this|that))?(?:\s+(?:down|out|back|there|here|above|below|to\s+(?:me|us)))*"
_MEANT = r"(?:meant|wanted|want|intended|intend|asked(?:\s+(?:you\s+)?for)?|had\s+in\s+mind|decided(?:\s+on)?|wished(?:\s+for)?|wish|wrote|said|instructed|agreed(?:\s+on)?|had\s+agreed|told\s+you)"
_THROUGHOUT = (
    r"(?:correct|right|accurate|exact)\s+(?:in\s+(?:every|all|each)\s+(?:particulars?|respects?|details?|points?|ways?)|(?:down\s+)?to\s+the\s+(?:last\s+)?(?:letter|dollar|penny|cent|dot|comma|word)|throughout|as\s+(?:it\s+)?(?:stands|written))"
    r"|(?:just\s+|exactly\s+|precisely\s+|all\s+)?as\s+(?:it|they|things)\s+(?:should|ought\s+to)\s+be"
)
_RIGHT = (
    rf"(?:{_THROUGHOUT}|(?:(?:exactly|precisely|just|indeed|really|all|quite)\s+)?(?:what|as|how|the\s+way)\s+{_WE}\s+(?:both\s+|all\s+)?{_MEANT}(?:\s+(?:it|them|to\s+say))?"
    r"|(?:the\s+way|how)\s+(?:it|they|things)\s+(?:should|ought\s+to)\s+be|(?:free\s+(?:of|from)|without)\s+(?:any\s+)?(?:errors?|mistakes?|fault)"
    r"|(?:(?:quite|all|perfectly|absolutely|entirely|exactly|both|just|completely|also)\s+)*(?:correct|right|accurate|exact|complete|fine|ok|okay|true|good|clear|there|in\s+(?:(?:perfect|good|excellent|fine|proper)\s+)?order)(?:\s+and\s+(?:correct|complete|right|accurate|true|exact|clear|in\s+order))*"
    r"|(?:my|our|both\s+our)\s+(?:instructions?|wish(?:es)?|decision|intentions?|order|will|election)s?(?:\s*,?\s*(?:exactly|precisely|indeed|word\s+for\s+word|to\s+the\s+(?:letter|dollar)|in\s+full))*)"
)
_CHECKED = r"(?:read|checked|compared|gone|went|looked|reviewed|verified|studied|been|seen|held|inspected|examined|double-?checked)"
_PAPERS = r"(?:notes?|records?|papers?|files?|figures?|books?|copy|copies|list|statements?|letters?|e-?mails?|mails?|worksheet|spreadsheet|instructions?|what\s+(?:i|we)\s+(?:sent|wrote))"
_CHECK = (
    rf"(?:{_WE}\s+(?:have\s+|'ve\s+)?|having\s+)(?:now\s+|both\s+|each\s+|all\s+)?{_CHECKED}(?:\s+(?:over|through|up|at))?\s+(?:{_THING}|{_WHAT})"
    r"(?:\s+(?:over|through|up|down|out|carefully|closely|twice|again|together|slowly|with\s+(?:great\s+|much\s+)?(?:care|attention)|line\s+by\s+line|word\s+(?:for|by)\s+word|side\s+by\s+side|aloud))*"
    rf"(?:\s+(?:against|with|beside|to|next\s+to)\s+{_OUR}\s+{_PAPERS})?"
)
_DO = r"(?:record|enter|book|register|log|file|process|execute|finali[sz]e)"
_BOOKS = r"(?:(?:the|your)\s+(?:(?:big|little|great|good|fat|thick|own)\s+)?)?(?:books?|records?|register|files?|system|ledger|rolls)"
_WHERE = (
    rf"(?:(?:in|on|into|to|onto|through)\s+{_BOOKS}"
    rf"|through|down|up|in|on\s+(?:file|record|that\s+(?:basis|footing))|(?:as\s+)?(?:it\s+)?(?:stands?|written|stated|shown|read|described)|{_WHAT}|accordingly|on\s+this\s+basis|for\s+(?:me|us)|at\s+your\s+(?:leisure|convenience)|right\s+away|straight\s+away|officially|now|then)"
)
_GO = r"(?:(?:go\s+(?:on|ahead)|proceed|carry\s+on|do\s+go\s+on|press\s+on|move\s+ahead)(?:\s+and)?)"
_LEAVE = rf"(?:(?:so|then|and|now)\s+)?(?:please|kindly|pray|you\s+(?:may|can|are\s+(?:free|clear|welcome|good|(?:hereby\s+)?authori[sz]ed|permitted|entitled|asked)\s+to|have\s+(?:my|our)\s+(?:leave|consent|permission|blessing|approval|authority)\s+to)|feel\s+free\s+to|by\s+all\s+means|{_WE}\s+(?:authori[sz]e|ask|permit|would\s+ask|allow|invite)\s+you\s+to)"
_ACTS = rf"(?:{_DO}\s+(?:{_THING}|the\s+tender|the\s+exchange|the\s+withdrawal)(?:\s+{_WHERE})*|(?:put|write|mark|get|take)\s+(?:it|this|that|them|everything)(?:\s+all)?\s+(?:through|down|up|(?:on|in|into|onto)\s+(?:file|record|{_BOOKS})))"
_RECORD = rf"(?:{_LEAVE}\s+)?(?:do\s+)?(?:{_GO}\s+)?{_ACTS}|{_LEAVE}\s+{_GO}(?:\s+(?:with\s+{_THING}|{_WHERE}))*"
_NOTHING = (
    rf"(?:(?:there\s+is|there's|{_WE}\s+(?:have|find|found|see|saw|can\s+find|can\s+see)|has|nor)\s+)?(?:nothing|not\s+a\s+(?:word|thing|comma|figure|single\s+\w+)|no\s+(?:words?|figures?))\s+(?:(?:in\s+(?:it|this|that|there)|here|there|else)\s+)?(?:(?:that\s+)?needs?\s+|is\s+|has\s+)?(?:to\s+|to\s+be\s+)?"
    r"(?:correct(?:ed|ing)?|chang(?:e|ed|ing)|amend(?:ed|ing)?|alter(?:ed|ing)?|fix(?:ed|ing)?|add(?:ed)?|object\s+to|quarrel\s+with|wrong|amiss|out\s+of\s+place|missing)(?:\s+(?:with|in|to|about)\s+(?:it|this|that|any\s+of\s+it))?"
    rf"|(?:{_WE}\s+)?(?:can\s+)?(?:find|found|see|saw|have|had)\s+no\s+(?:errors?|mistakes?|faults?|fault\s+with\s+{_THING}|objections?|slips?)(?:\s+in\s+(?:it|this|that|there))?"
    rf"|(?:{_WE}\s+|{_WE}'ve\s+)?(?:have\s+|'ve\s+)?(?:got\s+)?no\s+(?:quarrel|complaints?|issues?|objections?|problems?|argument|disagreement)s?\s+(?:with|about|to|at|on)\s+(?:(?:a|one|any)\s+(?:word|bit|part|line)\s+of\s+)?{_THING}|{_THING}\s+could(?:n't|\s+not)\s+be\s+(?:clearer|better|plainer|righter|simpler|more\s+(?:accurate|correct|exact))|could(?:n't|\s+not)\s+be\s+(?:clearer|better|plainer)|{_WE}\s+would(?:n't|\s+not)\s+(?:change|alter)\s+(?:a\s+(?:word|thing|comma)|anything|any\s+of\s+it)"
)
_FINDS = rf"(?:{_WE}\s+)?(?:find|finds|found|consider|declare|deem)\s+{_THING}\s+(?:to\s+be\s+)?{_RIGHT}"
_CONTENT = rf"{_FINDS}|{_WE}\s+(?:am|are|'m|'re|both\s+are|remain)\s+(?:quite\s+|perfectly\s+|both\s+|entirely\s+|very\s+|fully\s+)*(?:happy|content|satisfied|pleased|in\s+agreement|agreed|of\s+one\s+mind|at\s+one|comfortable)(?:\s+(?:with|about|on)\s+(?:{_THING}|{_WHAT}))?"
_ASSENT = rf"{_WE}\s+(?:(?:do|both|each|fully|hereby|gladly|also|all|entirely)\s+)*(?:agree|concur|approve|accept|assent|confirm|endorse|stand\s+by|sign\s+off(?:\s+on)?|(?:say|said)\s+yes|give\s+(?:you\s+)?(?:my|our)\s+(?:consent|approval|yes|ok|okay|assent|agreement|confirmation))(?:\s+(?:with|to|of|on))?(?:\s+(?:{_THING}|{_WHAT}))?"
_FITS = rf"{_THING}\s+(?:all\s+|both\s+|each\s+|fully\s+|exactly\s+|perfectly\s+)*(?:agrees?|match(?:es)?|tall(?:y|ies)|squares?|corresponds?|accords?|fits?|checks?\s+out|adds?\s+up|stands?)(?:\s+(?:with\s+|to\s+)?{_OUR}\s+(?:{_PAPERS}|wish(?:es)?|intentions?))?"
_SAYS = rf"{_THING}\s+(?:(?:says?|states?|shows?|gives?)\s+(?:(?:exactly|precisely|just)\s+)?what\s+{_WE}\s+(?:both\s+|all\s+)?{_MEANT}(?:\s+(?:it\s+)?to\s+say)?|reads?\s+(?:well|right|true))|you(?:\s+have|'ve)?\s+(?:took|taken|put|set|wrote|written|got|read|have|recorded|noted)\s+(?:it|this|that|us|me|everything)\s+(?:down\s+|out\s+|all\s+)*(?:just\s+|exactly\s+|precisely\s+)?(?:as|how|the\s+way)\s+{_WE}\s+(?:gave|said|told|meant|dictated|wanted|wrote|intended|put)(?:\s+(?:it|you|this|that))*|you(?:\s+have|'ve)?\s+(?:understood|got|read|quoted|summed\s+up)\s+(?:me|us|it|everything|both\s+of\s+us)(?:\s+(?:all|both))?\s+(?:right|correctly|perfectly|exactly|well|rightly)"
_REFLECTS = rf"{_THING}\s+(?:(?:accurately|correctly|fully|exactly|faithfully|perfectly|truly)\s+)*(?:reflects?|represents?|captures?|expresses|conveys?|records?|states?|sets?\s+out)\s+(?:my|our|both\s+our)\s+(?:instructions?|wish(?:es)?|intent(?:ion)?s?|elections?|decisions?|will|understanding)(?:\s+(?:accurately|correctly|fully|exactly|faithfully|perfectly|truly|well))*"
_GO_TO = r"(?:fire\s+away|have\s+at\s+it|off\s+you\s+go|full\s+steam\s+ahead|(?:please\s+)?(?:proceed|go\s+ahead)\s+(?:to|with)\s+(?:(?:the|its)\s+)?(?:record(?:ation|ing)?|booking|registration|filing|processing)(?:\s+(?:it|of\s+it))?)"
_CLAUSE = rf"(?:{_REFLECTS}|{_GO_TO}|{_SAYS}|{_WHAT}\s+(?:is|was|are|'s)\s+{_RIGHT}|{_THING}\s*(?:is|are|'s|was|were)\s+(?:all\s+|both\s+|each\s+)?{_RIGHT}|{_THROUGHOUT}|{_RECORD}|{_NOTHING}|{_CONTENT}|{_ASSENT}|{_FITS}|{_WHAT}\s+is|(?:to|with|on)\s+all\s+of\s+(?:it|them|that))"

SAID_OF_READ_BACK = Late(rf"\b{_CLAUSE}(?![\w'’])")
"""It is right, it may be recorded, nothing is wrong in it, or we agree to it; in small letters. Each of them is a yes."""

CHECKED = Late(
    rf"\b(?:{_CHECK}|(?:from|for)\s+(?:the\s+two|both)\s+of\s+us|(?:both\s+of\s+us|we\s+both)\s+say\s+so|so\s+say\s+we\s+(?:all|both)|on\s+behalf\s+of\s+(?:the\s+|our\s+)?(?:company|corporation|trust|fund|board|partnership|estate|llc|foundation|firm|family|both\s+of\s+us|us\s+both)|(?:speaking|and)\s+for\s+(?:my|our|him|her)(?:\s+(?:wife|husband|spouse))?\s+(?:as\s+well|too))(?![\w'’])"
)
"""Somebody has checked it, or says yes for two; in small letters. That alone is no yes, and takes nothing from one."""

PRAISE = Late(
    r"\b(?:thanks?(?:\s+you)?|(?:much\s+|very\s+)?obliged|grateful)(?:\s+(?:so|very|kindly)(?:\s+much)?)*\s+(?:to\s+you\s+)?for\s+(?:your\s+(?:clear\s+|careful\s+|prompt\s+|quick\s+|kind\s+)*(?:summary|mail|e-?mail|letter|note|care|trouble|attention|statement|help|patience|work|answer|reply|message|time)"
    r"|(?:setting|writing|putting|laying|spelling|typing|reading|sending|checking|going\s+over|taking|making)\s+(?:it|this|that|everything|all\s+this|the\s+(?:trouble|time|care))(?:\s+(?:out|down|back|over|to\s+(?:me|us|do\s+so)|all|so|in\s+plain\s+(?:words|english))(?![\w'’]))*)"
    r"(?:\s+(?:so\s+|very\s+|quite\s+)*(?:plainly|clearly|nicely|carefully|well|neatly|quickly|promptly|fully))?(?![\w'’])"
)
"""Thanks for the read-back, in small letters."""

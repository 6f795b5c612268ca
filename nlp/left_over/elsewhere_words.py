"""How a holder says of an account that nothing is decided of it, that word will follow, or that an answer is waited for. Words only.

In what is matched here the account of which is spoken stands as a zero byte, and what points back at it ("there", "that one") as a sign of
its own. Each way to say it is matched from the beginning of its clause.
"""

from __future__ import annotations

from nlp.patterns.late import Late

NAMED, POINTED = "\x00", "\x01"
"""What stands for the account where it is named, and where it is pointed at."""

_X = r"[\x00\x01]"
_I = r"(?:i|we)"
_AM = r"(?:'m|'re|\s+am|\s+are)"
_HAVE = r"(?:'ve|\s+have)"
_WILL = (
    r"(?:'ll|\s+will|\s+shall|\s+am\s+going\s+to|\s+am\s+to|\s+intend\s+to|\s+mean\s+to|\s+plan\s+to|'m\s+going\s+to)"
)
_STILL = r"(?:\s+(?:still|yet|just|as\s+yet|really|quite|fully|simply|currently|also\s+not|now|only|actually|probably|rather|first|then|gladly))*"
_OF = r"(?:about|on|over|with|for|regarding|concerning|as\s+to|as\s+for|what\s+to\s+do\s+(?:with|about|in)|in|of)"

LEADS = r"(?:(?:and|but|so|then|now|well|please|pls|kindly|just|because|since|as(?!\s+(?:with|in|for|to)\b)|though|although|however|meanwhile|unfortunately|sadly|sorry|therefore|hence|also|i'm\s+afraid|for\s+now|at\s+present|today|as\s+yet|at\s+the\s+moment|for\s+the\s+moment|in\s+the\s+meantime|until\s+then|till\s+then|by\s+the\s+way|only)\W+)*"
"""What may stand before a clause and turns nothing."""

_UNDECIDED = (
    rf"(?:{_I}(?:{_HAVE})?{_STILL}\s*(?:haven't|have\s+not|not|am\s+yet\s+to|have\s+yet\s+to|yet\s+to|have\s+to|hadn't|didn't|did\s+not){_STILL}\s+(?:decided?|ma[dk]e\s+up\s+(?:my|our)\s+minds?|ma[dk]e\s+(?:up\s+)?(?:a|any|my|our)\s+(?:decision|mind)|come\s+to\s+(?:a|any)\s+decision|reach(?:ed)?\s+(?:a|any)\s+decision|settled?|looked|got\s+round|gotten\s+around|got\s+around|worked\s+out|figured\s+out|thought)\b"
    rf"|{_I}{_STILL}\s+(?:can't|cannot|can\s+not|couldn't){_STILL}\s+(?:decide|make\s+up\s+(?:my|our)\s+minds?|say|tell\s+you|give\s+you|commit)\b"
    rf"|{_I}{_STILL}\s+(?:don't|do\s+not){_STILL}\s+(?:know|have\s+(?:an\s+answer|a\s+decision|instructions?|any(?:thing|\s+instructions?))|(?:want|wish)\s+to\s+(?:say|decide|do|commit|instruct|give|settle))\b"
    rf"|{_I}{_AM}{_STILL}\s+(?:undecided|deciding|thinking(?:\s+it\s+over)?|torn|mulling(?:\s+it\s+over)?|considering|pondering|unsure|unclear|not\s+(?:yet\s+)?(?:decided|sure|ready|there|done|able|prepared|willing|in\s+a\s+position)|on\s+the\s+fence|sleeping\s+on|reading\s+up|of\s+two\s+minds|in\s+two\s+minds|making\s+up\s+my\s+mind)\b"
    rf"|{_I}{_STILL}\s+(?:need|want|would\s+like|have)\s+(?:more\s+|some\s+|a\s+little\s+|a\s+bit\s+more\s+)?(?:time|thought)\b|(?:the\s+)?jury\s+is\s+(?:still\s+)?out\b|don't\s+know\s+yet\b|haven't\s+decided\b|not\s+sure\s+yet\b|still\s+(?:thinking|deciding|undecided)\b|undecided\b)"
)
"""The sender has not made up his mind."""
_WRITES = (
    rf"(?:(?:{_I}(?:{_WILL})|will|shall){_STILL}\s+(?:write|mail|e-?mail|send|tell|let\s+you\s+know|give|come\s+(?:back\s+)?to|get\s+back|be\s+in\s+touch|be\s+back|decide|instruct|answer|reply|respond|deal\s+with|drop|follow\s+up|do\s+(?:it|that|\x00|\x01)|handle|take\s+(?:care|up)|sort|turn\s+to|return|see\s+to|report|speak|talk|think|look|make\s+up|settle|leave)\b"
    rf"|{_I}(?:'m\s+aware(?:\s+that)?\s+i)?{_STILL}\s+owe\s+you\s+(?:an\s+answer|a\s+decision|word|a\s+reply)\b|you(?:'ll|\s+will|\s+shall)\s+(?:hear|get|receive|have|be\s+told)\b|(?:an?|another|the|my|one|separate|further|second|more)\s+(?:(?:separate|second|further|other)\s+)?(?:letter|note|mail|e-?mail|message|instructions?|answer|word|decision|form)?\s*(?:{_OF}\s+(?:it\s+|that\s+)?{_X}\s+)?(?:will\s+(?:follow|come)|follows?|to\s+follow|comes?|later)\b"
    rf"|(?:more|instructions?|word|details|mail|letter|answer|decision|news)\s+(?:{_OF}\s+{_X}\s+)?(?:will\s+(?:follow|come)|follows?|to\s+follow|later|comes?)\b|more\s+{_OF}\s+{_X}(?=\s|$)|expect\s+(?:a|an|another)\s+(?:separate\s+|second\s+|further\s+)?(?:letter|note|mail|e-?mail|message)\b)"
)
"""Word of it will follow."""
_ALSO_WRITES = r"(?:let\s+you\s+know|get\s+back\s+to\s+you|be\s+in\s+touch|write\s+(?:to\s+you|again|separately|then|later)|tell\s+you)\b"
"""The same behind "and", where its subject stands in the clause before."""
_WAITS = (
    rf"(?:{_I}{_AM}{_STILL}\s+(?:waiting|awaiting|expecting|asking|checking|finding\s+out|talking|consulting|looking|collecting|gathering|seeking|taking|discussing|going\s+(?:over|through)|reviewing|weighing|studying)\b|(?:still\s+)?(?:waiting|awaiting)\b|{_I}{_STILL}\s+(?:await|expect)\b|{_I}{_STILL}\s+(?:(?:have|want|need|would\s+like)\s+to\s+|must\s+|will\s+)?wait\s+(?:for|on|to\s+hear|with)\b|{_I}'(?:d\s+like\s+to|ll)\s+wait\s+with\b"
    rf"|{_I}(?:'d|\s+would)\s+rather{_STILL}\s+(?:wait|hold\s+off|not\s+(?:decide|say|do))\b|{_I}{_AM}{_STILL}\s+(?:holding\s+off|holding\s+back|sitting\s+tight)\s+(?:on|with)\b|{_I}(?:{_HAVE})?{_STILL}\s*(?:haven't|have\s+not|not|didn't|did\s+not|am\s+yet\s+to|have\s+yet\s+to){_STILL}\s+(?:hear|heard|had\s+(?:an?|any|my)|received?|got(?:ten)?|get)\b"
    rf"|{_I}(?:{_HAVE}|\s+had)?{_STILL}\s+(?:asked|put|got|sent|raised)\s+(?:a|an|my|the|some)\s+(?:\w+\s+)?(?:question|accountant|advis[eo]r|lawyer|attorney|query|tax)\b"
    rf"|{_I}(?:'d|\s+would)?{_STILL}\s+(?:need|have|want|like|must|ought|wish|prefer|has)\s*(?:to)?{_STILL}\s+(?:ask|talk|speak|hear|check|consult|find\s+out|think|look|read|see|understand|clear|sort|go\s+over|discuss|wait\s+for)\b)"
)
"""The sender waits for an answer, or has yet to ask for one."""
PERSON = r"(?:(?:my|our|the|his|her)\s+(?:[\w'-]+\s+){0,3}?[\w'-]+|he|she|they|nobody|no\s+one)"
_OTHERS_WAIT = (
    rf"{PERSON}(?:\s+says?\s+(?:he|she|they|it))?{_STILL}\s*(?:(?<=\s)(?:promised|has\s+promised)\s+(?:me|us)\b|(?:hasn't|has\s+not|haven't|have\s+not|didn't|did\s+not|has\s+yet\s+to|have\s+yet\s+to|is\s+yet\s+to|has\s+to|needs\s+to|wants\s+to|will|can't|cannot|couldn't|'ll){_STILL}\s+(?:(?:get|got|gotten|come|call|called|answer|answered|repl(?:y|ied)|respond|responded|written|write|let\s+me\s+know|let\s+us\s+know|look|looked|check|checked|finish|finished|sort|sorted|told|tell|said|say|decided?|been\s+(?:able|reached|answered)|made\s+up|got\s+round|found)\b)"
    rf"|(?:is|are|'s){_STILL}\s+(?:looking|checking|thinking|working|finding|reading|reviewing|going\s+(?:over|through)|discussing|studying|weighing|on\s+(?:vacation|holiday|leave)|away|out\s+(?:of\s+(?:town|the\s+office)|until|till)|travell?ing|silent|to\s+(?:look|check|call|answer|write|tell)|still\s+at\s+it)\b)"
)
"""Somebody has yet to answer."""
_NOTHING_YET = rf"(?:(?:there(?:'s|\s+is)|{_I}\s+have|{_I}'ve(?:\s+got)?){_STILL}\s+)?(?:nothing(?:'s)?|no(?:\s+\w+)?\s+(?:decisions?|instructions?|answers?|word|news|orders?|election|reply)|not\s+a\s+word|no\s+(?:decisions?|instructions?|answers?|word|news|orders?|election|reply|idea))(?:\s+(?:is|has\s+been|have\s+been|are))?{_STILL}\s*(?:decided|settled|said|made|given|from\s+me)?{_STILL}"
"""Nothing has been said of it so far."""
_THINGS = r"(?:mail|e-?mail|letter|note|message|instruction|answer|order|reply|form|one|round|time|request|election)"
_SCOPE = (
    rf"(?:(?:this|my|today's|it)\s*{_THINGS}?\s*(?:is|does|has|concerns?|says?|was)(?:n't|\s+not|\s+nothing){_STILL}\s*(?:(?:meant\s+)?(?:for|about|to\s+do\s+with|touch|cover|concern|include|affect|an?\s+instruction\s+(?:for|about)|apply\s+to|extend\s+to|speak\s+of|an?\s+answer\s+(?:for|about)|go\s+for|regard)\s+|)"
    rf"|nothing\s+(?:here|in\s+this(?:\s+{_THINGS})?|of\s+this|i\s+say(?:\s+here)?)\s+(?:is\s+about|concerns|applies\s+to|goes\s+for|touches|is\s+meant\s+for|is\s+for)\s+){_X}(?=\s*$|\s+(?:yet|at\s+all|today|for\s+now)\b)"
)
"""This mail is not about it."""
_BIDS_NOTHING = (
    rf"(?:{_I}{_AM}{_STILL}\s+(?:keeping|leaving|holding)\s+{_X}(?=\s+(?:out|back|aside)\b)|(?:do|take|let)\s+(?:nothing|no\s+action|no\s+steps|it\s+be)(?:\s+(?:at\s+all|whatever))?\s+(?:(?:with|in|about|for|on|to|out\s+of)\s+)?{_X}|(?:don't|do\s+not|no\s+need\s+to){_STILL}\s+(?:do\s+anything\s+(?:(?:with|in|about|for|on|to)\s+)?|touch\s+(?:anything\s+(?:in\s+)?)?|act\s+on\s+|act\s+(?=\x01)|exchange\s+(?:anything\s+(?:(?:in|from)\s+)?)?|tender\s+(?:anything\s+(?:(?:in|from)\s+)?)?|move\s+on\s+|(?:put|submit|send|include|enter|swap)\s+(?:in\s+)?(?:anything\s+(?:(?:for|from|of)\s+)?)?){_X}(?:\s+in)?"
    rf"|nothing\s+(?:is|should|must|needs?|shall|ought)\s+(?:to\s+)?(?:be\s+done|happen|change|be\s+exchanged|be\s+tendered)\s+(?:(?:with|in|about|for|on|to|from)\s+)?{_X}|(?:leave|ignore|skip|disregard|forget(?:\s+about)?|set\s+aside|park|hold\s+off\s+(?:on|with)|hold(?:\s+off)?(?:\s+(?:on|with))?|wait\s+with|keep)\s+{_X})(?:\s+(?:alone|be|out(?:\s+of\s+(?:it|this|\x01))?|back|aside|as\s+(?:it|they)\s+(?:is|are)|untouched|open|where\s+(?:it|they)\s+(?:is|are)))?"
)
"""We are to do nothing there: only with a time, or beside an account left open, is that no refusal."""
_LEAVES = rf"{_I}(?:'m|\s+am|'ll|\s+will)?{_STILL}\s+(?:leav(?:e|ing)|keep(?:ing)?|putt?(?:ing)?|set(?:ting)?)\s+(?:it\s+|that\s+|\x00\s+|\x01\s+)?(?:open|until\b|till\b|for\s+(?:later|another\s+(?:day|time|mail|letter)|now|the\s+moment)|pending|undecided|to\s+one\s+side|aside)\b"
"""The sender leaves it open."""
_ASKED = rf"(?:(?:my|the|a|our)\s+)?(?:questions?|answers?|decisions?|instructions?)\s+(?:{_OF}\s+{_X}|\x01)\s*(?:(?:is|are|has|have|hasn't|haven't|remains?|isn't)(?:\s+not)?{_STILL}\s+(?:been\s+)?(?:answered|open|outstanding|unanswered|pending|missing|with\s+my\s+\w+|decided|settled|come|to\s+come|to\s+follow)|will\s+(?:follow|come))\b"
"""What was asked of it is not answered."""
UNTIL_THEN = Late(
    r"\b(?:yet|so\s+far|at\s+(?:present|this\s+(?:time|point|stage))|today|until|till|meanwhile|in\s+the\s+meantime|just\s+now|hold\s+off|wait\s+with)\b"
)
"""What makes of "do nothing there" a thing that is still to be decided; "for now" alone may be a refusal, and is asked about."""

CLAUSE = Late(rf"{LEADS}(?:{_UNDECIDED}|{_WRITES}|{_WAITS}|{_OTHERS_WAIT}|{_SCOPE}|{_LEAVES}|{_ASKED})")
"""A clause that leaves its account open, by whatever verb."""
NOTHING = Late(rf"{LEADS}{_NOTHING_YET}\s*(?:{_OF}\s+{_X}|\x01)")
DECIDED = Late(r"\b(?:decided|settled|from\s+me|decisions?|answers?|word|news|reply|idea|instructions?|orders?)\b")
BIDS = Late(rf"{LEADS}{_BIDS_NOTHING}")
PREDICATE = Late(
    rf"(?:(?:is|are|remains?|stays?|'s|isn't|aren't|is\s+not|are\s+not){_STILL}\s+(?:undecided|open|up\s+in\s+the\s+air|(?:not\s+)?(?:yet\s+)?(?:decided|settled|ready)|under\s+(?:review|consideration)|on\s+hold|on\s+ice|pending|(?:quite\s+)?an(?:other)?\s+(?:different\s+|separate\s+|open\s+)?(?:matter|story|question|case|thing)|(?:quite\s+|altogether\s+)?(?:a\s+)?(?:different|separate|open)\s+(?:matter|story|question|case|thing)|a\s+question\s+mark|for\s+(?:later|another\s+(?:day|time|mail|letter)|some\s+other\s+(?:day|time))|to\s+(?:follow|come|be\s+(?:decided|advised|confirmed|settled))|tba|tbd|with\s+my\s+\w+|being\s+(?:looked\s+at|checked|reviewed|considered)|waiting|more\s+complicated|complicated|next)\b"
    rf"|(?:is|are|'s)(?:n't|\s+not){_STILL}\s+(?:part\s+of|in|covered\s+(?:by|in)|included\s+in|the\s+subject\s+of|affected\s+by|concerned\s+by|what|meant\s+(?:by|here|in)|touched\s+by|included|meant|concerned|affected)\b(?:\s+(?:this|my|here|it|today's|yet|today|now)(?:\s+(?:{_THINGS}|is\s+about))?)*(?=\s*$)"
    rf"|(?:hasn't|has\s+not|haven't|have\s+not|is\s+not|isn't){_STILL}\s+(?:been\s+)?(?:decided|settled|looked\s+at|sorted|dealt\s+with|discussed|cleared|answered)\b"
    rf"|(?:has\s+to|have\s+to|must|will\s+have\s+to|can|should|needs\s+to|shall|may|will|'ll){_STILL}\s+(?:wait|follow|come|be\s+(?:decided|dealt\s+with|handled|settled|another|next|answered)|get\s+(?:its|an|a)|be\s+for|take\s+(?:longer|time|a))\b"
    rf"|(?:comes?|follows?|waits|gets?|takes?|needs?)\s+(?:later|next|separately|when|once|in|after|another|its\s+own|a\s+(?:bit|little|separate|while)|longer|more|some|until|till|tomorrow|for)\b"
    rf"|(?:nothing|none|no\s+(?:decision|instructions?|answer|word|idea|news))(?:\s+(?:is|has\s+been))?(?:\s+(?:decided|settled))?\s+(?:yet|so\s+far|for\s+now|today|at\s+this\s+time|at\s+present|until|till|from\s+me)\b|(?:nothing|not)\s+(?:is\s+|yet\s+|has\s+been\s+)*(?:decided|settled)\b|no\s+(?:decision|answer)\b|not\s+(?:yet|today|now|this\s+time)(?=\s*$)|later(?=\s*$)|pending\b|open(?=\s*$)|to\s+(?:follow|be\s+(?:decided|advised|confirmed|settled))\b|tba\b|tbd\b|will\s+follow\b|undecided\b|unknown\b|more\s+later\b)"
)
"""What is said of the account behind its name: "is still open", "has to wait"."""
FOLLOWS = Late(rf"{LEADS}(?:{_WRITES}|{_ALSO_WRITES})")
"""That word will follow: of whatever was spoken before."""
GOES_ON = Late(rf"{LEADS}(?:{_WRITES}|{_ALSO_WRITES}|{_WAITS}|{_OTHERS_WAIT}|{_UNDECIDED})")
"""How the sentence goes on that has left its account open, without naming it again."""
WRITES_IN = Late(_WRITES)
"""The same anywhere in a clause: "when she replies I will write to you again"."""
AFTER = Late(
    rf"{LEADS}(?:when|once|as\s+soon\s+as|after|until|till|as|because|since|whenever|before|who|which|where|whose)\s+(?:{_I}|you\s+hear|he|she|they|my|our|the|that|there|it|is|are|has|hasn't|won't|\x00|\x01)(?:\b|(?<=[\x00\x01]))"
)
"""A clause of time or reason that hangs on the one before it."""

DRAWS_IN = Late(
    r"\b(?:both|all|everything|everybody|either|neither|same|together|too|also|as\s+well|likewise|this(?!\s+(?:week|month|year|time|point|stage|moment|morning|afternoon|evening|summer|winter|fall|spring))|these|those|cancel\w*|withdr\w*|revok\w*|tak\w+\s+back|instead|above|earlier|nor|unless|only\s+if|provided|depend\w*|elsewhere|exchang\w*|tender\w*|swap\w*|go\s+ahead|proceed|hold|wait|stop|stand\s+by"
    r"|before\s+(?:you|it|that|anything|any|acting|doing)|mix\w*|confus\w*|mistake|wrong|muddl\w*|other|others|rest|remainder|half|whole|chang\w*|reconsider|back\s+out|which\s+(?:of|is|account|one)|of\s+them|one\s+of|the\s+two|accounts|notes|bonds|amount|order|instead|ours|schwab|fidelity|another\s+(?:bank|broker|firm|house)|maybe|perhaps|might|anything|numbers?|than|like|unlike|except|excepting|besides|apart\s+from|not\s+only|even|please|leave|keep|things)\b|[$?\"]|\d{2}[\d,]*(?:k|m)?\b"
)
"""What might draw the account that is instructed into what is said of another one."""
OF_THE_ACCOUNT = Late(
    r"\b(?:whether|how|why|what|if|where)\b[^,;]{0,60}?\b(?:exchang\w*|tender\w*|swap\w*|anything|wait)\b|\b(?:do|did|doing|send|say|tell)\s+anything\b|\banything\s+(?:yet\s+)?(?:(?:about|on|for|in|with|from|to)\s+)?[\x00\x01]|\bor\s+not\b|\bno\s+(?:notes|bonds)\b|\b(?:with|in|of|about)\s+the\s+(?:notes|bonds)\s+(?:in\s+)?[\x00\x01]|\b(?:the|about|on)\s+(?:[\w'-]+\s+){0,2}(?:notes|bonds)\s+[\x00\x01]|\bwait(?:ing)?\s+(?:for|on|to\s+hear)\b|\b(?:has|have|will\s+have|must|can|needs?|should|will|may)\s+(?:to\s+)?wait\b|\b(?:until|till|by|before|after|on)\s+(?:the\s+)?\d{1,2}(?:st|nd|rd|th)\b|\b(?:aug(?:ust)?|sept?(?:ember)?)\.?\s+(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?\b|\b(?:the|this)\s+other\s+day\b|\bthis\s+one\s+(?=\x00)"
)
"""What is said of the account itself, though it has words that might draw in another: "whether to tender there"."""
ONLY_LEADS = Late(rf"{LEADS}$")
"""Words between two stops that turn nothing: "I'm afraid"."""
ASKS = Late(rf"{LEADS}(?:{_WAITS}|{_OTHERS_WAIT})")
FIRST = Late(r"\b(?:first|before\s+(?:i|we))\b")
"""What it is that waits, only the topic tells: "about the IRA I must ask first", but not "I must ask about the IRA first"."""

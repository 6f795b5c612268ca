"""Words that stand above a broker's lines and turn none of them, and those of a subject that do. Closed lists; how they count stands in `nlp.batches.headings_known`."""

from __future__ import annotations

import re

from nlp.patterns.late import Late
from nlp.patterns.wordlists import listed

CAPTIONS = listed(
    """tender tenders tendering tendered exchange exchanges exchanging exchanged exch exchg xch swap swaps swapped submit submits submitted submitting surrender surrendered convert converts deliver delivers delivered put puts give gives giving
    go goes going move moves moving in over amount amt amounts par face principal qty quantity quantities nominal value size bond bonds note notes unit units usd us dollar dollars k m mm thousand thousands s of to for be is are by from the this our
    their his her it each client clients client's customer customers holder account instructed instruct elected elect election accepted aggregate total full part partial whole all a an and or new old lexington lexp total sum wants wishes
    y yes or offer participate participating participation number instruction order issue firm final live revised corrected amended now today has"""
)
"""Words of a caption over amounts that are to be tendered."""
LEADS = listed(
    """day held staying out a an the this these those that it us our ours we i my mine your you for from of on off in to at as per with by and or under is are be have has been here here's there's there client clients client's customer customers holder holders account
    accounts accts acct a/c owners owner letters letter live list lists batch batches book books side end desk house office door dtc participant part vol voluntary offer exchange exchanges exch exchg lexington lexp lex precision piedmont hartwell stone clearing
    one two three four five six seven eight nine ten all both each every everyone everybody more so far last first second third final firm full fully in-full whole entire entirely everything complete completely position positions holding holdings
    morning afternoon evening good hi hiya hello hey dear y'all team folks desk today today's now please pls plz kindly take process processing enter input key book add note act action instruct instructs instruction instructions following
    follows follow below tender tenders tendering tendered exchanged exchanging submit submitting elect elects electing election elections response responses answers replies participate participating participation accept accepting accepts
    go goes going back received rec'd date heard notes bonds bond principal amount amounts face par figures aggregate indicated indicate shown named listed lines line items item entries entry order orders firm
    also further new updated revised corrected amended committed spoken do are as will want wants wish wishes would like way yes partial part parts partially in-part their his her its them they me way put submit handle execute
    finally some it's participants sent thanks thank sir madam gentlemen behalf usual page sheet
    yr yrs undersigned ptcpt ptcpts custody trust reorg accordingly herewith hereby
    latest
    summary set instr instrs xchg voex fbo update correction corrections amendment amendments changes change reads read becomes done number numbers state corp action actions event cl cls o/n overnight think percentages percent shares fractions so what asked ask two adds add supplementary street pennsylvania virginia carolina north south west east new-york"""
)
"""Words of a line that heads tenders."""
CONSENTED = Late(
    r"\b(?:more\s+to\s+(?:follow|come)(?:\s+(?:next\s+week|tomorrow|later|soon|shortly|on\s+\w+))?|(?:it\s+)?takes\s+(?:the\s+)?place\s+of\s+[\w'’]+\s+\w+|(?:it\s+)?replaces\s+[\w'’]+\s+\w+|as\s+(?:discussed|agreed|arranged|promised)(?:\s+(?:yesterday|today|on\s+the\s+phone|this\s+morning))?|before\s+(?:the\s+holiday|i\s+vanish\s+to\s+the\s+shore|the\s+weekend)|(?:all\s+account\s+holders\s+)?spoken\s+to\s+this\s+week|where\s+our\s+book\s+stands|to\s+date|it['’]s\s+been\s+like\s+pulling\s+teeth[^,:]{0,50}|first\s+came\s+over\s+(?:on\s+)?\w+|[\w'’/]+\s+book|should\s+be\s+the\s+last|next\s+(?:batch|list|lot|one|two|three)|another\s+(?:one|two|three|four|batch|few)|old\s+notes|(?:has|have)\s+(?:all\s+)?come\s+(?:back|in)|add\s+to\s+our\s+(?:earlier\s+)?list|only\s+(?:one|two|three)|accounts\s+you\s+have|by\s+name|new\s+york|templates?\W+(?:now\s+)?live)\b",
    re.IGNORECASE,
)
"""Turns of speech that say nothing of what follows."""
OF_A_NO = re.compile(
    r"\b(?:not?|non)\b(?=[\s-]*(?:tender|exchang|participat|thanks|action))|\bdeclin\w*", re.IGNORECASE
)
"""What a subject may say of the clients who refuse, where some do."""
BELOW = re.compile(
    r"\W*(?:(?:these|those|names|below|all\s+below)\b|the\s+(?:following|ones|names|lines|below|clients\s+below)\b)",
    re.IGNORECASE,
)
"""Begins a sentence of those who stand below it."""
NEW_PAPER = re.compile(r"\bnew\s+(?:notes?|bonds?|securit(?:y|ies))\b|%", re.IGNORECASE)
"""A caption over something else than what is tendered."""
TURNS = Late(
    r"\b(?:not\s+(?:to\s+be\s+)?(?:tender\w*|exchang\w*|participat\w*|ours|going|in|taking|ready|yet|for|entered|accepted)|non-?\s?(?:respon\w+|tender\w*|participat\w*)|declin(?:e|es|ed|ing|ations?)|refus(?:e|es|ed|als?)|revers(?:e|ed|al|als|ing)|duplicat(?:e|es|ed|ions?)|dupes?|reject(?:s|ed|ions?)?|bounced?|returned\s+(?:items?|by|tenders?)|projections?|projected|forecasts?|estimat(?:e|es|ed)|prospects?|prospective"
    r"|pipeline|wish\s?-?list|samples?|specimen|templates?|dry\s+run|test\s+(?:only|list|file|batch|mail)|history|historical|archived?|last\s+(?:year|month|week|time|quarter|offer)['’]?s?|(?:previous|prior|former|old|yesterday['’]s|tomorrow['’]s)\s+(?:tenders?|list|elections?|offer|exchange|instructions?|year)['’]?s?|already\s+(?:tendered|entered|submitted|sent|in|done|processed)|failed|fails|errors?|erroneous|mistakes?|wrong|void(?:ed)?|removed|removals?|deleted|deletions?|cancel(?:led|ed|lations?)?"
    r"|drafts?|unconfirmed|unsigned|undecided|uncommitted|tentative|provisional|indications?|indicative|soundings?|pending|open\s+(?:items?|issues?|points?)|to\s+call|call\s+list|to\s+chase|without\s+instructions?|no\s+(?:instructions?|response|reply|answer)|do\s+not\s+(?:enter|key|process|tender|act)|on\s+hold|what\s+(?:you\s+have|we\s+sent|if)|you\s+have|on\s+file|check\s+(?:against|with)|to\s+(?:reverse|delete|remove|cancel|check|verify|confirm|review)|reconcil\w+|discrepanc\w+|breaks|exceptions?|expired|lapsed)\b",
    re.IGNORECASE,
)
"""What turns the lines below it."""

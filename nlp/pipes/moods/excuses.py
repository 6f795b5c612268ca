"""Words that sound like a correction, a withdrawal or a refusal, and touch nothing of the order: excuses, other mails, fees, talk.

No logic here: add a line where a mail was taken back by words that took nothing back. The language of the lines is explained in
`nlp.pipes.phrases`.
"""

EXCUSES = (
    # Who thanks and remains with greetings keeps nothing.
    "remain|sign with ..2 greetings|greeting|regards|respect|compliments|wishes|salutations|thanks|gratitude|esteem",
    "thank|thanks|thanking you? ...14 and|i|we remain|sign .|,|!",
    "thank|thanks|thanking you? ...14 and|i|we remain|sign meanwhile",
    "thank|thanks|thanking you? ...14 and|i|we remain|sign in the meantime",
    "thank|thanks|thanking you? ...9 in|before advance|hand and|i|we remain|sign",
    # All or nothing is wanted, and no part: whatever else is said tells which.
    "do|would|'d not|n't|nt want|like|need|wish to? do|make? part|half|halves|some and|& part|half|halves|some",
    "do|would|'d not|n't|nt want|like|need|believe|do in? any|a|the? half measures|halves|-? measures?",
    "thousand|thousands|dollars|bonds|notes ,? i|we mean|meant .|!",
    # What is meant is meant, and nothing is set right: "I mean it.", "put down as I mean it".
    "i|we mean|meant it .|,|;|!|too|exactly|seriously",
    "i|we mean every|business",
    "i|we mean|meant the order|instruction|answer|yes",
    "as|way i|we mean it",
    "put|set|written|wrote|typed it|this|that down? exactly|just|all? as|what|how|like i|we mean|meant|want|wanted|say it",
    "mean|meant no offense|offence|harm|disrespect",
    "meant|mean to answer|reply|call|respond|thank|phone|apologize",
    "meant|mean to write|send|do|mail this|it|you|sooner|last|earlier|back|before",
    "let me start|begin by|with|off thanking|saying|telling|thanks",
    "pass|passes|passing by|through|round|around? your|the|our|his|her|my ..1 office|house|door|desk|store|bank|street|building|branch|town|place|window",
    "pass|passes|passing through|by tomorrow|today|later|soon|next|on|this monday|tuesday|wednesday|thursday|friday|week|morning|afternoon?",
    "refuse|refuses to fill|answer|call|come|wait|argue|haggle|pay|use|learn",
    # Who does not know whether an earlier mail came doubts no order.
    "not|n't ..1 sure|certain|know if|whether|that? it|this|that|the|my|our ..3 went|got|came|come through|across|lost|there",
    "not|n't ..1 sure|certain|know if|whether|that? it|this|that|the|my|our ..3 arrived|reached",
    "not|n't ..1 sure|certain|know if|whether|that? you got|received|saw my|our|the first|last|earlier|other|mail|letter|e-mail|fax|one",
    # An excuse for how or when it is written, and not for what it says.
    "sorry ..1 i|we did|do|could|can|have|had|was|were|am not|n't|nt ..2 use|do|write|answer|call|reply|send|sign|fill|come|return|respond|mail|print|fax|phone|ring|get|written|answered|called|replied|sent|done|able|here|home",
    "sorry ..1 if|about|for i|the|my|this|all|that ..2 bother|spelling|english|handwriting|typing|typos|wording|write|wrote|sound|ramble|rambled|delay|noise|trouble|caps|mess|call|mail",
    "sorry if i|we ..2 write|wrote|sound|sounded|ramble|rambled|bother|bothered|repeat|seem|interrupt|spell|talk|woke|disturb",
    "sorry ..1 i|we ..2 ask|asked|had|have ..4 question|questions",
    "sorry ..1 i|we ..1 send|sent|wrote|write so|such|several|many ..2 mails|emails|letters|messages|notes",
    "sorry ..1 i|we ..1 kept|keep|left you|y'all waiting|hanging|guessing|dangling",
    "sorry ..1 i|we ..2 pestered|bothered|troubled|pester|bother|trouble|badgered|worried you",
    "sorry #|for|about brevity|typos|spelling|delay|trouble|english|typing|shortness|handwriting|bother",
    "sorry no caps|capitals|form|stamp|printer|punctuation|time|fax|scanner|letterhead|envelope",
    # What is put aside is another mail or a mark on it, and nothing of the order.
    "disregard|ignore|forget the|my|that|any|this ..2 stain|stains|smudge|smudges|crumbs|fingerprints|doodle|doodles|form|survey|brochure|blank|empty|header|headers|footer|footers|address|typos|spelling|grammar|disclaimer|logo|letterhead|background|barking|autoreply|auto-reply",
    "disregard|ignore|forget my out of",
    "keep|kept|keeping ..2 them|these|those|both|two|accounts|letters|instructions ..2 apart|separate|straight",
    # What is forgotten as a fact is no order taken back: "to forget that they owe us".
    "to|n't|not|never forget",
    # What the company gives and asks is no act of ours.
    "they|company|lexington|issuer|people|folks|it ..2 give|gives|giving|gave|offer|offers|offering|offered|pay|pays|paying|paid|hand|hands|handing us|me|you|everybody|everyone|holders|people",
    "they|'re|are|is|'s giving|offering|paying|handing us|me",
    # A form that the holder sends back to the desk is filled in, and nothing is taken back.
    "i|we am|'m|are|'re|have|herewith|hereby|now? send|sending|sent|give|giving|hand|handing|mail|mailing|return|returning back the|my|our|your|this|these|that|both? signed|filled|completed|two|instruction|enclosed|attached|same|whole? form|forms|letter|letters|papers|paper|sheet|sheets|page|pages|packet|package|card|envelope|document|documents|questionnaire|slip|booklet|circular|copy|reply|answer",
    "i|we am|'m|are|'re|have|herewith|hereby|now? send|sending|sent|give|giving|hand|handing|mail|mailing|return|returning you|it|the|my|our|your|this|that ..2 form|forms|letter|letters|papers|paper|sheet|sheets|page|pages|packet|package|card|envelope|document|documents|questionnaire|slip|booklet|circular|copy|reply|answer back",
    "i|we am|'m|are|'re|have|herewith|hereby|now? send|sending|sent|give|giving|hand|handing|mail|mailing you back the|your|my|our|this ..1 form|forms|letter|letters|papers|paper|sheet|sheets|page|pages|packet|package|card|envelope|document|documents|questionnaire|slip|booklet|circular|copy|reply|answer",
    # Fees, mails and cancelled paper are taken out or come back, and no notes.
    "take|takes|deduct|taking ..1 fee|fees|charge|charges|cost|costs|postage|commission ..2 out|back",
    "take|takes|deduct it|that|this out of ..1 cash|interest|coupon|money|proceeds|payment",
    "out of office ..2 back?",
    "old ..1 notes|bonds|ones|certificates|paper get|gets|are|be|being|is cancelled|canceled",
    "the|my|our|any untendered",
    "notes|bonds|position|holding|holdings|them|it|everything|balance|rest|remainder|all|lot|thousand|figure untendered",
    "stay|stays|remain|remains|remaining|staying in|on|with|at|where|there|as|behind|here ..5 untendered",
    "left|leave|leaves untendered",
    "account|custody|trust|fund|vault|place|you|me|us|there|here untendered",
    "in|along|together|up with the rest|others",
    # What somebody does not care for is talk, and not the offer.
    "n't|nt|not|no ..1 bother|bothering talking|trying|arguing|explaining|telling|selling|reading",
    "not interested in waiting|hearing|talking|advice|excuses|calls|lectures|discussing|chatting|arguing",
    "not interested in a|any|your|another call|calls|visit|meeting|chat|lecture|lectures|brochure|pitch|rep|advice|seminar",
    "stay|stays|staying|keep|keeps|keeping out of the|this|that|any|mischief|trouble|harm ..1 heat|sun|sunshine|rain|cold|draft|weather|wet|snow|storm|hospital|way|trouble|mischief|reach|draught",
    "stay|stays|staying|keep|keeps|keeping out of mischief|trouble|harm|sight",
    "give|gives|giving|gave them|him|her|it|lexington|company|management|you|everybody the benefit of the doubt",
    "with or without me|us|it|them|him|her",
    "keep|keeping|keeps using",
    # Words explained are none taken back.
    "by ..3 i|we mean|meant",
    # A no to what nobody asked of the notes.
    "no ,? i|we do|did|will|wo|ca|can|have|had|am not|n't|nt ..1 need|mind|know|expect|remember|recall|regret|blame|care|work|drink|smoke",
    "was|is|'s|were|been no wait|waiting",
    "make|makes|making|made it .|!|with|without|clear|plain|quick|short|brief|official|known|happen|snappy|easy",
)
"""Ordinary phrases, of the label IDIOM."""

"""The words of which a plain yes may consist, and those that make none of it. No logic here."""

from __future__ import annotations

import re

from nlp.patterns.late import Late
from nlp.patterns.wordlists import listed

YES_WORDS = listed("""yes yep yeah yup yea aye ye y k correct corrects correctly confirm confirms confirmed confirming confirmation ok okay approve approved approval agree agreed agreement right oui si sí sì ja da jawohl
    absolutely affirmative perfect sure surely certainly exactly precisely indeed fine good great well accurate accurately accept accepted roger go ahead proceed record recorded book booked enter entered
    register it that this that's it's thats its is are was be as you have has had got read understood understand understanding understands summary summarised summarized stated state described
    written wrote put listed shown set out everything all both every each line lines item items entry entries instruction instructions details detail above below in order with please pls kindly bitte
    the a an to and i i'm we we're our ours my mine me us your yours yours of for on so do does did done want wanted wants wish wished intend intended meant mean said asked ask what how way
    looks look looking seems seem sounds sound reads just very quite really c'est est correcte parfait d'accord bien das stimmt richtig korrekt einverstanden correcto conforme true here hereby hereto
    herewith by still can go you're spot dead works like make now then done matches match agree's 👍 ✅ ✔ 👌 🆗 thumbs up through there
    agrees tie ties tied tally tallies tallied square squares jibe jibes reconcile reconciles blotter blotters book books ledger ledgers records sheet file figures ticket tickets
    precisely pray log chief boss captain nail nailed head bingo amen perfectly perfect official nicely letter word carry folks friend sir ma'am exact exacte confermo tutto allez allez-y adelante así es alles todo
    grand brilliant excellent super swell dandy splendid terrific fantastic cela ça bien exactement precisamente genau bestätige bekräftige confirme confirmo affirmatif vale sim""")
"""Words of a yes; none of them limits it."""

YES_IDIOM = Late(
    r"\b(?:ten-four|you\s+may\s+(?:enter|record|book|log|proceed|go\s+ahead)|that(?:'ll|\s+will)\s+do(?:\s+nicely)?|(?:what|as)\s+(?:i|we)\s+had\s+in\s+mind|on\s+the\s+head|right\s+as\s+rain"
    r"|as\s+eggs(?:\s+is\s+eggs)?|green\s+light|on\s+the\s+money|exactly\s+what\s+(?:i|we)\s+(?:meant|said|want|wanted|wrote|asked\s+for)|go\s+on\s+and\s+(?:record|enter|book)\s+it|from\s+both\s+(?:of\s+us|sides)(?:\s+of\s+the\s+\w+)?|all\s+present)\b"
)
"""Yes in turns of phrase, in small letters, whose words alone would be none."""

COURTEOUS = listed("""dear hi hello hey sir sirs madam gentlemen ladies desk team folks all everyone exchange offer good morning afternoon evening day thanks thank thx tks ty thanx cheers much many lots
    grateful appreciate appreciated merci danke gracias tak best kind kindest warm regards wishes sincerely yours truly faithfully respectfully cordially greetings rgds sorry apologies late delay
    delayed reply replying response answer answering slow quick prompt help helping patience being away was were been sent from iphone ipad android mobile phone blackberry outlook get bye have nice
    lovely week weekend mr mrs señor señora senor senora señorita monsieur madame herr frau signor signora ms too so you your this that fast""")
"""Courtesies that may stand beside a yes."""

RESERVES = Late(
    r"\b(?:but|except|only|if|not|n't|wait|hold|until|unless|change|changed|instead|however|though|although|p\.?\s?s\b|provided|once|yet|also|wrong|should|rather)\b",
    re.IGNORECASE,
)
"""Words that may be a reservation, wherever they stand."""

HARMLESS_NO = Late(
    r"\b(?:no|not\s+any|without(?:\s+any)?|have\s+no)\s+(?:further\s+|more\s+)?(?:changes?|corrections?|objections?|problems?|mistakes?|errors?|comments?|amendments?|remarks?|questions?)\b"
    r"(?:\s+(?:from|on)\s+(?:me|us|my\s+side|our\s+side))?|\bnothing\s+to\s+(?:change|correct|add|amend)\b|\b(?:no\s+need|nothing|not\s+a\s+thing|no\s+reason)\s+(?:needs\s+)?(?:to\s+)?(?:be\s+)?(?:change|changed|changing|correct|alter)(?:\s+(?:a\s+thing|anything|a\s+word|any\s+of\s+it|it))?\b|\bno\s+problem\b|\bcould(?:n't|\s+not)\s+(?:have\s+)?(?:put|said|written|worded)\s+it\s+(?:any\s+)?better(?:\s+(?:myself|ourselves))?\b",
    re.IGNORECASE,
)
"""Negations that are part of a yes."""

DISCLAIMER = Late(
    r"\b(?:confidential\w*|intended\s+(?:only|solely)|intended\s+recipient|privileged|addressee|delete\s+(?:it|this)|in\s+error|virus(?:es)?|disclaimer|consider\s+the\s+environment|sent\s+from\s+my)\b",
    re.IGNORECASE,
)
"""Sentences that firms put below every mail."""

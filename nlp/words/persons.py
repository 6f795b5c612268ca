"""Words for persons and beside their names, and words that no person is called by. No logic here."""

from __future__ import annotations

import re

from nlp.patterns.late import Late
from nlp.patterns.wordlists import listed

KIN = (
    "wife|husband|son|daughter|mother|father|mom|dad|brother|sister|uncle|aunt|cousin|nephew|niece|neighbou?r|friend|boss|partner|grandson|granddaughter|grandmother|grandfather|"
    "(?:mother|father|son|daughter|brother|sister)-in-law|ex|roommate|colleague"
)
"""People who are not the sender; a regular expression's alternatives."""

KIN_AND_TITLES = listed(
    "mr mrs ms dr aunt uncle grandma grandpa mom dad mother father son daughter sister brother wife husband mama papa cousin"
)
"""Words before a person's name."""

COMMON_WORDS = listed(
    "grant price marsh young king brown green white black stone wood woods field fields hill banks bush carter cook fisher fox frost gold hunt knight lane "
    "little long moon page park parks post rice rich rose sharp short small snow stern strong summers tide trust walker ward waters wells west wise wright "
    "blue north south east bridge point market street first capital growth income value bond bonds notes note balance"
)
"""Names that are words as well: in lower case they are the word."""

NOT_A_PERSON = Late(
    r"\d|@|https?:|\b(?:sent|from|my|iphone|blackberry|mobile|device|department|dept|desk|team|office|actions|treasury|operations|reorg|securities|llc|inc|corp|co|company|foundation|fund|trust|estate|account|notes?|bonds?|please|thanks|thank|regards|exchange|tender|offer|the|and|street|road|avenue|lane|president|treasurer|trustee|secretary|director|manager|partner|member|executor|executrix|officer|confidential|notice|custodian|managing|general|chief|vice|merci|journée|bonne|bonjour|day|evening|morning|afternoon|good|dear|best|et|your|you)\b",
    re.IGNORECASE,
)
"""Words that no person's name has."""

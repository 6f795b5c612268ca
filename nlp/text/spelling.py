"""Which word of the offer was meant by one that is no word: "exhcange", "lexigton", "remianing".

Only towards a short, closed list, and only where one letter is wrong, missing, doubled or in its neighbour's place (two in
long words); ordinary words that happen to stand that near are named, and stay what they are. What is corrected is
judged like any other word, so a slip in "withdraw" or "nothing" is heard as well as one in "exchange".
"""

from __future__ import annotations

import re
from functools import lru_cache

from nlp.patterns.wordlists import listed

MEANT = tuple(
    sorted(
        listed(
            "lexington exchange exchanged exchanging tender tendered tendering withdraw withdrawal withdrawn participate participation decline declined "
            "remaining remainder balance position holding principal account everything nothing please thousand hundred securities "
            "instruction instructions certificate certificates surrender convert partial entire entirely complete completely security "
            "precision subordinated increasing registered following attached confirm instruct regarding address number amount keeping cancel revoke"
        )
    )
)
"""The words that are put right."""
ORDINARY = listed(
    "lender tenders tended tendon gender sender render fender vender bender tenner tender's exchanger exchanges exchangers withdraws withdrew withdrawals declines recline incline balances balanced "
    "positions positioned positron holdings folding molding scolding holing hooding balding principle principals accounts discount accounted plead pleased pleases pleases pleasure pleasant lease leases "
    "thousands hundreds instructed instructs instructor certificated surrendered surrenders convents converts convent covert converse participated participates participating participant participants partially entirety "
    "completed completes complexes security's insecurity precisions registers register registrar follow followings attaches attached attach attack confirms confirmed conform conforms addressed addresses adress "
    "numbers lumber amounts mount amounted number's keepings keeping peeping seeping weeping cancels cancelled cancer canal revoked revokes evoke provoke remained remaindered reminder reminders remains retaining "
    "subordinate increasingly increased attacked declining decliner noting soothing nothings toting voting knotting notching tension attached entered entice enter entires retire entire "
    "teetering concert concerts participle recording enchanted provision provisions principally rewording refraining withdrawing lexingtons notting nything retraining regaining confine confide "
    "tended tenders tinder render exchange's exchequer pleat places plaice cancelled regarded rewarding retarding guarding numbed slumber "
    "principled partials martial confirming completing instructing exchanging converted balances unbalance tenders' holding's"
)
"""Words that are near one of them and mean themselves."""
SHORT = {
    "teh": "the", "hte": "the", "wil": "will", "yuo": "you", "nto": "not", "dotn": "dont", "ntoes": "notes", "noets": "notes", "notse": "notes", "bodns": "bonds", "bonsd": "bonds",
    "bnods": "bonds", "kepe": "keep", "kep": "keep", "hodl": "hold", "plz": "please", "evry": "every", "thier": "their", "recieve": "receive", "recieved": "received", "thnaks": "thanks", "sory": "sorry",
    "adn": "and", "nad": "and", "hvae": "have", "ahve": "have", "taht": "that", "waht": "what", "thsi": "this", "htis": "this", "wiht": "with", "fro": "for", "oens": "ones", "nwe": "new", "odl": "old",
    "nots": "notes", "notess": "notes", "bods": "bonds", "jsut": "just", "liek": "like", "wnat": "want", "watn": "want", "woudl": "would", "wuold": "would", "shoudl": "should", "coudl": "could",
    "becuase": "because", "becasue": "because", "dno't": "don't", "don;t": "don't", "cnat": "cant", "cannt": "cannot", "wnot": "wont", "untill": "until", "unitl": "until", "unles": "unless", "befor": "before",
    "exchng": "exchange", "exchnge": "exchange", "xchange": "exchange", "xchng": "exchange", "al": "all", "bnds": "bonds", "bnd": "bond", "tendr": "tender", "tndr": "tender",
    "thanx": "thanks", "thnx": "thanks", "doin": "doing", "doin'": "doing", "w": "with", "w/": "with", "wit": "with",
    "wiat": "wait", "onyl": "only", "olny": "only", "whoel": "whole", "hwole": "whole", "evrything": "everything", "noting": "nothing", "lal": "all", "halff": "half", "plese": "please", "pleas": "please", "pelase": "please",
    "til": "till", "em": "them", "'em": "them", "fer": "for", "git": "get", "yer": "your", "mah": "my", "jus": "just", "dem": "them", "dat": "that", "wid": "with", "an'": "and", "nuthin": "nothing", "nuthin'": "nothing", "nothin": "nothing", "nothin'": "nothing",
    "nuttin": "nothing", "everythin": "everything", "everythin'": "everything", "ever'thing": "everything", "evrythin": "everything", "anythin": "anything", "anythin'": "anything", "o'": "of", "leavin": "leaving", "leavin'": "leaving",
    "keepin": "keeping", "keepin'": "keeping", "holdin": "holding", "holdin'": "holding", "tradin": "trading", "tradin'": "trading", "swappin": "swapping", "swappin'": "swapping", "exchangin": "exchanging", "exchangin'": "exchanging", "sittin": "sitting", "sittin'": "sitting",
    "tenderin": "tendering", "tenderin'": "tendering", "takin": "taking", "takin'": "taking", "pullin": "pulling", "pullin'": "pulling", "goin": "going", "goin'": "going", "turnin": "turning", "turnin'": "turning", "puttin": "putting", "puttin'": "putting", "stickin": "sticking", "stickin'": "sticking",
}  # fmt: skip
"""Short words that are only known in this misspelt form."""
_LONG = 9
"""Letters from which on two slips are forgiven."""
_SHORTEST = 5


@lru_cache(maxsize=8192)
def meant(word: str) -> str:
    """Give the word of the offer that a misspelt one stands for, or the word itself. `word`: one token in lower case."""
    if word in SHORT:
        return SHORT[word]
    if len(word) < _SHORTEST or not word.isalpha() or not word.isascii() or word in ORDINARY or word in _MEANT:
        return word
    found = [
        other
        for other in MEANT
        if word[0] == other[0]
        and abs(len(word) - len(other)) <= 2
        and _slips(word, other) <= (2 if min(len(word), len(other)) >= _LONG else 1)
    ]
    return found[0] if len(found) == 1 else word


_MEANT = frozenset(MEANT)


def put_right(text: str) -> str:
    """Give a text with its misspelt words of the offer put right, in lower case where one was."""
    return re.sub(r"[A-Za-z]{5,24}", lambda found: _or_itself(found[0]), text)


def _or_itself(word: str) -> str:
    """Give a word as it is written unless it is put right."""
    right = meant(word.lower())
    return word if right == word.lower() else right


def _slips(one: str, other: str) -> int:
    """Count the slips of the pen between two words: a letter wrong, missing, too many, or two in each other's place."""
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        line = [row]
        for column, wanted in enumerate(other, 1):
            cost = min(last[column] + 1, line[column - 1] + 1, last[column - 1] + (letter != wanted))
            if row > 1 and column > 1 and letter == other[column - 2] and one[row - 2] == wanted:
                cost = min(cost, before[column - 2] + 1)
            line.append(cost)
        before, last = last, line
    return last[-1]

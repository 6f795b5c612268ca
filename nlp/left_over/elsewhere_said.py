"""Does a stretch of a mail do nothing but leave one account open? Read clause by clause; each must say so of that account, or hang on one that does.

"My accountant hasn't answered about the IRA, so do nothing there for now." is whole; "..., so do nothing for now." is not: it may be said of more.
"""

from __future__ import annotations

from nlp.left_over import elsewhere_words as words
from nlp.left_over.elsewhere_words import NAMED, POINTED
from nlp.patterns.late import Late

_ABOUT = r"(?:(?:as\s+for|as\s+to|as\s+regards|(?:with|in)\s+(?:regard|respect)\s+to|what\s+to\s+do\s+(?:with|about)|about|regarding|concerning|on|for|with|in|to)\s+)?"
_TOPIC = Late(rf"{words.LEADS}{_ABOUT}[\x00\x01]\s*[,:;–—-]*\s*(?:which\s+|that\s+)?")
_STARTS = r"(?:i|we|my|our|please|you|he|she|they|there|do|don't|leave|ignore|nothing|no|not|will|nobody|it|that|the|let|hold|wait|just|still|need|want|for|am|is|has|have|haven't|shall|may|might|can|would|take|skip|forget|expect|more|about|as|then|once|when|until|\x00|\x01)"
_BETWEEN = Late(
    rf"\s*[,;:()–—]+\s*|\s+-+\s+|\s+(?=(?:and|but|so|because|since|though|although|while|or)\s+{_STARTS}(?:\b|(?<=[\x00\x01])))"
)
"""What parts two clauses: a stop within the sentence, or a joining word before what begins another one."""
_EDGES = " \t\r\n.!…"
_IT = Late(rf"{words.LEADS}(?:it|that)\s*")
_HE = Late(rf"{words.LEADS}(?:he|she|they)\b")


def only_left_open(said: str, *, before: str = "") -> bool:
    """Tell whether a stretch leaves open the account that stands in it as a mark, and says nothing that could be said of more.

    `said`: the stretch in small letters, its account marked; `before`: the stretch of that kind that stands right before it, else nothing.
    """
    topic = _TOPIC.match(said)
    clauses = [clause.strip(_EDGES) for clause in _BETWEEN.split(said[topic.end() :] if topic else said)]
    clauses = [clause for clause in clauses if clause and not words.ONLY_LEADS.match(f"{clause} ")]
    later = words.UNTIL_THEN.search(said) is not None
    opened = False
    told = False
    for number, clause in enumerate(clauses):
        of_it = number == 0 and topic is not None
        rest = _said_of_it(clause, topic=of_it, opened=opened or bool(before), later=later)
        if rest is not None:
            if not (of_it or opened) and words.ASKS.match(clause) and words.FIRST.search(clause):
                return False
            opened = True
        else:
            rest = _goes_on(clause, opened=opened, before=before)
            told = told or (rest is not None and _tells_of_more(clause))
        if rest is None or words.DRAWS_IN.search(words.OF_THE_ACCOUNT.sub(" ", rest)):
            return False
    return opened or told


def _tells_of_more(clause: str) -> bool:
    """Tell whether a clause says that word will follow."""
    return words.FOLLOWS.match(clause) is not None or words.WRITES_IN.search(clause) is not None


def _said_of_it(clause: str, *, topic: bool, opened: bool, later: bool) -> str | None:
    """Give what stands behind the words by which a clause leaves its account open; None where it does not speak of it so."""
    if topic and (found := words.PREDICATE.match(clause) or words.CLAUSE.match(clause)):
        return clause[found.end() :]
    if NAMED not in clause and POINTED not in clause:
        return None
    if (begins := _TOPIC.match(clause)) and (found := words.PREDICATE.match(clause, begins.end())):
        return clause[found.end() :]
    if begins and (found := words.CLAUSE.match(clause[begins.end() :])):
        return clause[begins.end() + found.end() :]
    if found := words.CLAUSE.match(clause):
        return clause[found.end() :]
    if (found := words.NOTHING.match(clause)) and (later or words.DECIDED.search(found.group())):
        return clause[found.end() :]
    if (found := words.BIDS.match(clause)) and (later or opened):
        return clause[found.end() :]
    return None


def _goes_on(clause: str, *, opened: bool, before: str) -> str | None:
    """Give what stands behind the words by which a clause only goes on with what one before it left open; else None."""
    if opened and (found := words.GOES_ON.match(clause) or words.AFTER.match(clause)):
        return clause[found.end() :]
    if opened and (it := _IT.match(clause)) and (found := words.PREDICATE.match(clause, it.end())):
        return clause[found.end() :]
    if not before:
        return None
    if found := words.FOLLOWS.match(clause) or words.AFTER.match(clause):
        return clause[found.end() :]
    if _HE.match(clause) and (found := words.GOES_ON.match(clause)):
        return clause[found.end() :]
    return None

"""What covering words do to the complete form that they come with: leave it alone, or turn it.

A form speaks for itself (contract, "Whose words": form lines that the sender filled in count). The note over it may chat
("my wife says the stamp was on crooked"), tell of another account, or repeat the form's amount: such sentences are
taken out before the mail is read as prose, so that no doubt of theirs is taken for one of the election. Or it holds,
voids, doubts, corrects or disowns the form: then the form's instruction becomes a question, whatever its ticks say.
What is neither goes the way of all prose.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from mailflows.values import Mail
from nlp.context import Context, Terms
from nlp.covering.asides import CLAUSE, asides, of_another
from nlp.covering.under import Covered, Holder, agree, covered, names_of, others
from nlp.covering.words import (
    CROSSED_OUT,
    DENIED_AT_THE_END,
    DENIED_HARMLESSLY,
    DENIES,
    EARLIER,
    NO_LONGER,
    OF_THE_FORM,
    OVERRULED,
    RESOLVED,
    THINGS,
    WHILE_FILLING_IN,
    called,
    turns,
)
from nlp.instruction import Why
from nlp.patterns.possible import lowered
from nlp.pipes.sentences.sentences import spans
from nlp.purport.door import purports
from nlp.sentence import Sentence, blanked, plain

LONGEST = 8000
"""Characters of a covering note: what is longer is read like any other prose, and is asked about."""


@dataclass(frozen=True, slots=True)
class Note:
    """A covering note without its asides, at equal length, and the forms under it; None where no form elects anything."""

    text: str
    under: Covered | None


def note(text: str, mail: Mail, context: Context, terms: Terms | None, holding: Holder) -> Note:
    """Read the sender's own words `text` as a covering note, where the mail brings a form of his that elects.

    `holding`: gives what an amount for an account must fit (`nlp.quantities.holding_of`).
    """
    under = covered(mail, context, terms, holding) if mail.forms else None
    return Note(text if under is None or len(text) > LONGEST else blanked(text, asides(text, under, context)), under)


def turned_by_note(text: str, parts: Sequence[Sentence], under: Covered | None, context: Context) -> Why | None:
    """Give the words of a covering note that turn the form below it, and how; None where none do, or there is no form.

    `text`: the subject and the sender's own words, with `asides` taken out; `parts`: the sentences of those words.
    """
    if under is None:
        return None
    if len(text) > LONGEST:
        return Why("form_turned", "The words over the form are too many for a covering note.")
    low = lowered(plain(text))
    names = names_of(context)
    crossed = CROSSED_OUT.search(low) is not None
    for start, end in spans(text):
        if of_another(text[start:end], low[start:end], under, context):
            continue
        if (way := _way(called(low[start:end], names), under, crossed=crossed)) is not None:
            return _turned(way, text[start:end])
    return _heard(parts, under)


def _heard(parts: Sequence[Sentence], under: Covered) -> Why | None:
    """Give the sentence that the model hears take back, refuse, deny or correct, where the forms tender."""
    if not under.tenders:
        return None
    for part, purport in zip(parts, purports(parts), strict=True):
        if len(part.text.split()) >= _ENOUGH and not part.has("REST") and not agree(lowered(plain(part.text)), under):
            label = max(_AGAINST, key=lambda one: purport.scores.get(one, 0.0))
            low = lowered(plain(part.text))
            harmless = label == "denies" and bool(DENIED_HARMLESSLY.search(low) or THINGS.search(low))
            if purport.scores.get(label, 0.0) >= _HEARD and not harmless:
                return _turned(f"it is heard that {_AGAINST[label]}", part.text)
    return None


def _turned(way: str, words: str) -> Why:
    """Say how a form is turned, and by which words."""
    return Why("form_turned", f"The words over the form turn it: {way}.", " ".join(words.split())[:120])


_AGAINST = {
    "withdraws": "it is taken back",
    "corrects": "it is corrected",
    "declines": "the offer is refused",
    "denies": "it is denied",
}
"""Labels of the model that no covering note has that leaves its form alone."""
_HEARD = 0.5
_ENOUGH = 3
"""Words of a sentence about which the model is believed; names and initials are shorter."""


def _way(low: str, under: Covered, *, crossed: bool) -> str | None:
    """Name the way in which a sentence turns the form, or None. `crossed`: the note tells that a line of the form is crossed out."""
    if OVERRULED.search(low):
        return _VOID
    if under.tenders and NO_LONGER.search(low):
        return "the sender doubts"
    for name, pattern in turns():
        if name == _VOID and not under.tenders:
            continue
        for match in pattern.finditer(low):
            if name == _SET_RIGHT and agree(low, under):
                continue
            if crossed and WHILE_FILLING_IN.search(match.group()):
                continue
            if _RATHER.match(match.group()):
                return name
            if EARLIER.search(low, max(0, match.start() - 20), min(len(low), match.end() + 25)) or RESOLVED.search(low):
                continue
            return name
    if under.tenders and others(low, under):
        return "it names another amount"
    return "the form is denied" if under.tenders and _denies(low) else None


def _denies(low: str) -> bool:
    """Tell whether a clause of a sentence denies the form, or leaves out the verb that it denies: "I'd rather we didn't"."""
    at = 0
    for end in (*(cut.start() for cut in CLAUSE.finditer(low)), len(low)):
        clause = low[at:end]
        if (
            DENIES.search(clause)
            and (OF_THE_FORM.search(clause) or DENIED_AT_THE_END.search(clause))
            and not DENIED_HARMLESSLY.search(clause)
            and not EARLIER.search(clause)
            and not (THINGS.search(low[:end]) and not DENIED_AT_THE_END.search(clause))
        ):
            return True
        at = end
    return False


_RATHER = re.compile(r"(?:use|take|go|count|process)\s")
"""Another paper shall count in this one's place."""
_SET_RIGHT = "the form is set right"
_VOID = "the form shall not count"

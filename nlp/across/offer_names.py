"""The names of an offer within a sentence: "my Garrowby notes" elects like "my Lexington notes", whoever the issuer is.

The words around an election are known by closed lists and to a model, and both know one issuer, the sample's. So the words
of the offer's own names are put as that one for whoever judges a sentence; its text and all offsets stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from nlp.context import Terms
from nlp.patterns.late import Late
from nlp.patterns.wordlists import listed
from nlp.sentence import Sentence, Word

KNOWN, FURTHER = "lexington", "precision"
"""The words that stand for a name: for its first word, and for those behind it."""
NEVER = listed(
    "the of and for in on at to by from with a an all any each every both none no not only first second third fourth last next half part more less most least full whole entire rest other others another same "
    "new old late later early earlier now then when if unless until before after hold holding holdings keep wait stop cancel change sell buy put call take give leave let go do done "
    "inc incorporated corp corporation co company companies llc llp lp plc ltd limited trust group bank fund partners partnership "
    "note notes bond bonds debenture debentures share shares stock common preferred senior subordinated secured unsecured convertible unit units warrant warrants security securities paper papers "
    "due series class offer offers exchange tender consent solicitation auction cash dutch purchase price value par per cent percent coupon rate interest principal amount account accounts position "
    "january february march april may june july august september october november december my our your his her their its i we you he she it they me us him them "
    "yes okay ok please thanks thank dear sincerely regards"
)
"""Words that mean something of their own in an instruction, whatever an issuer is called."""
_WORD = re.compile(r"[^\W\d_]{3,30}(?:'s)?")
_PAPERS = Late(
    r"(?:notes?|bonds?|debentures?|shares?|stock|units?|warrants?|securities|positions?|holdings?|offers?|tender|exchange|auction|consents?|paper|stuff|things?)\b"
)
"""What stands behind a name that is written small."""


def words_of(terms: Terms) -> frozenset[str]:
    """Give the words of an offer's names, in small letters, that mean nothing but the name."""
    return frozenset(
        word
        for name in (terms.issuer, *terms.names)
        for word in (found[0].lower().removesuffix("'s") for found in _WORD.finditer(name))
        if word not in NEVER
    )


def named(sentences: Iterable[Sentence], terms: Terms | None) -> tuple[Sentence, ...]:
    """Put the names of that offer as the known one in each sentence. None: nothing is put."""
    names = words_of(terms) if terms is not None else frozenset()
    return tuple(_named(sentence, names) if names else sentence for sentence in sentences)


def _named(sentence: Sentence, names: frozenset[str]) -> Sentence:
    words = list(sentence.words)
    before = False
    for at, word in enumerate(words):
        own = word.text.removesuffix("'s")
        before_that, before = before, False
        if own not in names or own in {KNOWN, FURTHER} or _means_something(sentence, word):
            continue
        if not (_capital(sentence, word) or _of_papers(words, at, names)):
            continue
        words[at] = word._replace(text=FURTHER if before_that else KNOWN)
        before = True
    return replace(sentence, words=tuple(words))


def _means_something(sentence: Sentence, word: Word) -> bool:
    """Whether a reader has marked the word: it does something in the sentence, whatever its name."""
    return any(mark.start < word.end and word.start < mark.end for mark in sentence.marks)


def _capital(sentence: Sentence, word: Word) -> bool:
    return sentence.text[word.start - sentence.start].isupper()


def _of_papers(words: Sequence[Word], at: int, names: frozenset[str]) -> bool:
    """Whether papers, or the offer, stand right behind, with nothing but more of the name between."""
    for word in words[at + 1 : at + 4]:
        if _PAPERS.match(word.text):
            return True
        if word.text not in names:
            return False
    return False

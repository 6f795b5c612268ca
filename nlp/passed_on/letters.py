"""An instruction that stands as a letter in an attached document, the mail only pointing to it: "My decision is in the attached page".

What the sender wrote in a document of his own counts like his mail, with every condition in it. Forms and lists in documents are read
elsewhere; papers that show authority, our own letter sent back and whatever is long are no letters of this kind.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from mailflows.values import Attachment, Mail
from nlp import names
from nlp.context import Account, Context
from nlp.forms.passages import Passage
from nlp.instruction import Signer
from nlp.moods import Mood, sentence_mood
from nlp.names import Fit
from nlp.patterns.late import Late
from nlp.sentence import Sentence
from nlp.signers.door import signers
from nlp.words.documents import AUTHORITY_DOCUMENT

_POINTS = Late(
    r"\b(?:attach\w*|enclos\w*|herewith|annex\w*|accompanying|in\s+the\s+(?:letter|page|document|file|note|pdf)|see\s+(?:my|our|the)?\s*(?:letter|page|document|file|note|pdf)|(?:the|my|our|this)\s+(?:letter|memo(?:randum)?|note|order|instructions?\s+(?:letter|sheet)|page|paper|document))\b",
    re.IGNORECASE,
)
_DISOWNS = Late(
    r"\b(?:do\s+not|don'?t|not|never|ignore|disregard|wrong|old|draft|copy\s+of\s+(?:your|the)|sample|example|mistake|no\s+longer|for\s+your\s+(?:information|records?|files?)|fyi|your\s+(?:letter|form|notice|circular))\b|\?",
    re.IGNORECASE,
)
"""Words by which a mail takes nothing, or something else than an instruction, from what is attached."""
_OURS = Late(
    r"\bto\s+our\s+clients\b|\boffering\s+circular\b|\bletter\s+of\s+transmittal\b|\bexchange\s+offer\s+and\s+withdrawal\s+rights\b",
    re.IGNORECASE,
)
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_A_PARAGRAPH = 60
"""Characters from which a line of such a document is no line of an address or a signature."""
_SHORTEST, _LONGEST = 30, 4_000
"""Characters of a letter."""


def letter_attached(mail: Mail, own: Sequence[Sentence], context: Context) -> Passage | None:
    """Give the words of the one letter to which a mail points; None where there is none, or more than one paper.

    `own`: the sentences of the mail itself, none of which may leave anything open.
    """
    if context.role not in ("holder", "broker"):
        return None
    papers = [paper for paper in mail.attachments if not paper.inline]
    if len(papers) != 1 or not _is_letter(papers[0]) or mail.forms:
        return None
    if any(table.source != "body" for table in mail.tables):
        return None
    cover = " ".join(sentence.text for sentence in own)
    if not _POINTS.search(cover) or _DISOWNS.search(cover):
        return None
    if any(sentence_mood(sentence) is not Mood.DIRECT or sentence.has("NOTHING") for sentence in own):
        return None
    return _in_paragraphs(f"attachment:{papers[0].name}", papers[0].text, papers[0].content_type == _WORD)


def _in_paragraphs(source: str, text: str, each_line: bool) -> Passage:
    """Give a letter's words; where `each_line` of it is a paragraph, as in a Word document, the long ones with a blank line behind them.

    A heading ends without a stop, and what stands under it would be read as one sentence with it.
    """
    written, lines, at = "", [], 0
    for line in text.split("\n"):
        lines.append((len(written), at))
        written += line + ("\n\n" if each_line and len(line) >= _A_PARAGRAPH else "\n")
        at += len(line) + 1
    return Passage(source, written.rstrip("\n"), tuple(lines))


def below(written: Passage, letter: Passage) -> Passage:
    """Give the words of a mail with those of its letter below them; what stands in the letter has no place in the mail's text."""
    text = f"{written.text}\n\n{letter.text}"
    return Passage(written.source, text, (*written.lines, (len(written.text) + 2, -1)))


def also_signed(
    signed: tuple[tuple[Signer, int, int], ...], letter: Passage | None, context: Context, accounts: Sequence[Account]
) -> tuple[tuple[Signer, int, int], ...]:
    """Give those who sign the mail, and behind them those who sign its letter, each person once."""
    if letter is None:
        return signed
    theirs = signers(letter.text, len(letter.text), (), context, accounts)
    fuller = {
        signer.name: name
        for signer, _, _ in signed
        for name in (other.name for other, _, _ in theirs)
        if len(name) > len(signer.name) and names.fits(signer.name, name) is not Fit.NONE
    }
    signed = tuple(
        (replace(signer, name=fuller.get(signer.name, signer.name)), begin, end) for signer, begin, end in signed
    )
    known = [signer.name for signer, _, _ in signed]
    further = [
        (signer, -1, -1)
        for signer, _, _ in theirs
        if not any(names.fits(signer.name, name) is Fit.FULL for name in known)
    ]
    capacities = {signer.name: signer.capacity for signer, _, _ in signers(letter.text, 0, (), context, accounts)}
    return (
        *(
            (replace(signer, capacity=signer.capacity or capacities.get(signer.name)), begin, end)
            for signer, begin, end in signed
        ),
        *further,
    )


def _is_letter(paper: Attachment) -> bool:
    """Tell whether a paper may be a letter of the sender's own."""
    return (
        paper.trouble is None
        and paper.mail is None
        and not paper.from_picture
        and _SHORTEST <= len(paper.text.strip()) <= _LONGEST
        and not _OURS.search(paper.text)
        and not AUTHORITY_DOCUMENT.search(f"{paper.name.replace('_', ' ')}\n{paper.text}")
        and "~~" not in paper.text
    )

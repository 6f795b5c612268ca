"""What was written on a form besides its values: conditions, exceptions, notes. They are prose of the mail.

"$100,000 -- but only if my brother sends in his" makes the amount conditional, wherever on the form it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mailflows.values import Form, FormLine, Mail
from nlp.forms.passages import Passage
from nlp.instruction import Problem
from nlp.moods import Mood, sentence_mood
from nlp.patterns.late import Late
from nlp.sentence import sentences
from nlp.tongues.putting import in_english

_PRINTED = Late(
    r"\W*(?:tender\s+(?:all|only)\b.*(?:for\s+my\s+account|notes\s+indicated)|if\s+by\s+book-entry|with\s+respect\s+to\s+the|"
    r"eligible\s+institution|of\s+lexington\s+precision)",
    re.IGNORECASE | re.DOTALL,
)
_MARKS = re.compile(r"^(?:[ \t]*>)+ ?", re.MULTILINE)
_ITS_OWN = re.compile(r"[A-Za-z]{3,}")


def with_remarks(passage: Passage, words: str, mail: Mail) -> Passage:
    """Give the words to be read as prose: those newly written, and behind them the remarks on the sender's forms."""
    text = words
    lines = [(at, origin) for at, origin in passage.lines if at <= len(words)]
    for form in mail.forms:
        for remark in _remarks(form):
            text += "\n\n"
            lines.append((len(text), remark.start if form.source == "body" and remark.end else -1))
            text += remark.text
    return Passage(passage.source, text, tuple(lines))


def _remarks(form: Form) -> Iterator[FormLine]:
    """Remarks that nobody printed on the form; an option without a box only where no box was ticked."""
    ticked = any((form.all_ticked, form.part_ticked, form.decline_ticked, form.withdraw_ticked))
    for remark in form.remarks:
        if not _PRINTED.match(remark.text) or (form.source == "body" and not ticked and form.amount is None):
            yield remark


_CONDITION = Late(
    r"\b(?:only\s+(?:if|when|once|after)|provided|providing|subject\s+to|unless|on\s+(?:the\s+)?condition|contingent|conditional|as\s+long\s+as|"
    r"so\s+long\s+as|assuming|in\s+case|once|until|pending|valid\s+(?:if|when|until)|not\s+before|wait|hold\s+(?:off|until|on)|"
    r"to\s+be\s+(?:confirmed|decided|determined|agreed|discussed|adjusted|approved|settled|finali[sz]ed|verified|checked|advised|announced)|tb[acdn]\b|t\.b\.[acd]\.?|"
    r"if(?!\s+(?:you|it\s+please|possible|any|needed|not\b|so\b|i\s+(?:may|might|can)))|otherwise)\b",
    re.IGNORECASE,
)
"""On a form these words are a condition, however politely they are put."""
_EXCEPTION = Late(
    r"\b(?:except\w*|excluding|apart\s+from|other\s+than|less|minus|save\s+for|all\s+but|but\s+not|leave\s+out|without|keep|retain)\b"
    r"(?!\s+(?:the\s+)?(?:rest|remainder|balance|others?|remaining))",
    re.IGNORECASE,
)


def problem_beside(form: Form, mail: Mail) -> Problem | None:
    """Give the problem that the words on a form's lines make of its instruction: a condition, a doubt; else None."""
    if form.amount is not None and _asks(form.amount, mail, form):
        return Problem.AMBIGUOUS_QUANTITY
    pieces = tuple(_pieces(form, mail))
    moods = [
        sentence_mood(sentence) if not sentence.has("NOTHING") else Mood.WAITING
        for piece in pieces
        for sentence in sentences(piece)
    ]
    if Mood.CONDITIONAL in moods or Mood.WAITING in moods or any(map(_CONDITION.search, pieces)):
        return Problem.CONDITIONAL
    if any(in_english(remark.text).foreign for remark in form.remarks):
        # "Yes, exchange all my notes, aber nicht heute": what nobody understood may be a condition.
        return Problem.CONDITIONAL
    if any(mood in (Mood.DOUBTED, Mood.UNCERTAIN) for mood in moods) or any(map(_EXCEPTION.search, pieces)):
        return Problem.AMBIGUOUS_QUANTITY
    return None


def _asks(amount: FormLine, mail: Mail, form: Form) -> bool:
    """Tell whether a question mark stands right behind the amount: its writer is not sure of it."""
    return (
        amount.text.rstrip(" ).").endswith("?") or _text_of(form, mail)[amount.end : amount.end + 3].strip()[:1] == "?"
    )


def _pieces(form: Form, mail: Mail) -> Iterator[str]:
    """The lines on which values stand, whole, and the remarks, those that follow one another joined."""
    whole = _text_of(form, mail)
    values = (form.amount, form.account, form.dated, form.capacity, *form.signatures, *form.printed_names)
    spans = [
        _whole_line(whole, line)
        for line in (*values, *_remarks(form))
        if line is not None and line.end > line.start and whole[line.start : line.end] == line.text
    ]
    for start, end in _joined(sorted(set(spans)), whole):
        text = _MARKS.sub("", whole[start:end])
        if _ITS_OWN.search(text) and not _PRINTED.match(text):
            yield text
    for line in values:
        if line is not None and line.end <= line.start and len(line.text.split()) > 3:
            yield line.text


def _text_of(form: Form, mail: Mail) -> str:
    """Give the text in which a form stands."""
    if form.source == "body":
        return mail.text
    return next((paper.text for paper in mail.attachments if form.source == f"attachment:{paper.name}"), "")


def _whole_line(text: str, line: FormLine) -> tuple[int, int]:
    """Widen a value to the line that it stands on."""
    stop = text.find("\n", line.end)
    return text.rfind("\n", 0, line.start) + 1, len(text) if stop < 0 else stop


def _joined(spans: Sequence[tuple[int, int]], text: str) -> list[tuple[int, int]]:
    """Join lines that follow one another, since a sentence may run on."""
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and start <= joined[-1][1] + 1 and text[joined[-1][1] : start].strip() == "":
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined

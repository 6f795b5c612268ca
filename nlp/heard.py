"""What do the sender's own words say? Put into English where they are not, cut into sentences, and read for elections."""

from __future__ import annotations

import re
from dataclasses import dataclass

from mailflows.values import Mail
from nlp.clients.counted_lines import on_lines_of_their_own
from nlp.clients.fbo import written_out
from nlp.clients.pieces import in_pieces
from nlp.clients.struck_by_number import without_struck
from nlp.clients.talk_aside import without_talk
from nlp.context import Context
from nlp.forms import passages
from nlp.instruction import Instruction
from nlp.joining import instructions, unless_taken_back
from nlp.options.prose import read_prose
from nlp.options.putting import Put
from nlp.own_words import OwnWords
from nlp.passed_on import letters as attached_letters
from nlp.prose.lines import Prose
from nlp.sentence import Sentence, sentences
from nlp.sentences import dictated
from nlp.statements import Deed
from nlp.tongues.putting import in_english


@dataclass(frozen=True, slots=True)
class Heard:
    """What was read of the sender's words, with the letter to which they point, if they do."""

    written: passages.Passage
    parts: tuple[Sentence, ...]
    everything: tuple[Sentence, ...]
    """The sentences of the subject, then `parts`."""
    prose: Prose
    said: tuple[Put, ...]
    lines: tuple[Instruction, ...]
    """What prose, forms and lists instruct together."""
    letter: passages.Passage | None = None
    foreign: tuple[tuple[int, int], ...] = ()
    """Where sentences stand that are in another language, and were not understood."""
    talk: tuple[str, ...] = ()
    """What a broker tells of his clients beside their lines, and was taken for talk."""
    struck: tuple[str, ...] = ()
    """Accounts of a broker's clients whose lines he strikes by their number."""


def heard_in(own: OwnWords, context: Context) -> Heard:
    """Read the sender's words; where they only point to a letter of his that is attached, the letter below them."""
    mail, terms, written = own.mail, own.terms, own.written
    words, heading_text = written.text, own.subject.text
    if context.role == "broker":
        words, heading_text = on_lines_of_their_own(written_out(words)), written_out(heading_text)
    spoken = dictated.parted(words)
    put, put_heading = in_english(spoken), in_english(heading_text)
    parts, struck = without_struck(in_pieces(sentences(put.text), context), put.text, context)
    parts, talk = without_talk(parts, context)
    heading = sentences(put_heading.text)
    if put.text != spoken:
        words = put.text.replace(dictated.SEAM, " ")
    prose, said = read_prose(words, put_heading.text, parts, heading, context, terms, _about(mail))
    lines = unless_taken_back(instructions(mail, prose, said, context, terms), mail, parts, prose, context)
    lines = tuple(line for line in lines if line.account not in struck)
    alone = Heard(written, parts, (*heading, *parts), prose, said, lines, None, put.foreign, talk, struck)
    letter = None if lines or _acts(prose) else attached_letters.letter_attached(mail, parts, context)
    if letter is None:
        return alone
    further = attached_letters.below(written, letter)
    all_parts = sentences(further.text)
    with_letter, said_there = read_prose(further.text, "", all_parts, (), context, terms, _about(mail))
    if not _acts(with_letter):
        return alone
    lines = instructions(mail, with_letter, said_there, context, terms)
    return Heard(further, all_parts, (*heading, *all_parts), with_letter, said_there, lines, letter, put.foreign)


_LETTER = re.compile(r"\bto\s+our\s+clients\b.{0,400}?\b(?P<asks>exchange|tender)\b", re.IGNORECASE | re.DOTALL)
_ASKS = re.compile(r"\b(?:instructions\s+as\s+to\s+whether|to\s+instruct\s+us|your\s+instructions)\b", re.IGNORECASE)
"""Our letter, quoted below an answer, and that it asks for instructions."""


def _about(mail: Mail) -> str:
    """Give the whole subject, and what our letter asks for where it is quoted: a bare amount answers it ("All 25 of them.")."""
    letter = _LETTER.search(mail.quoted_text)
    asks = letter is not None and _ASKS.search(re.sub(r"[\s>]+", " ", mail.quoted_text))
    return f"{mail.subject}\n{letter['asks']}" if letter and asks else mail.subject


def _acts(prose: Prose) -> bool:
    """Tell whether the mail's own words speak of an election of any kind."""
    return any(one.deed in (Deed.TENDER, Deed.WITHDRAW, Deed.DECLINE, Deed.KEEP) for one in prose.statements)

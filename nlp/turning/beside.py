"""What stands beside a clean election and leaves it open, fact by fact: each of its readers knows one, with its harmless twin."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from nlp.instruction import Election, Instruction
from nlp.turning.amid_talk import amid_talk
from nlp.turning.as_discussed import as_discussed
from nlp.turning.being_asked import being_asked
from nlp.turning.bounds import bounded
from nlp.turning.claimed import claimed
from nlp.turning.consents import awaited
from nlp.turning.copied_out import copied_out
from nlp.turning.disowned import disowned
from nlp.turning.doubts import doubted
from nlp.turning.either_amount import which_of_two
from nlp.turning.few_or_none import few_or_none
from nlp.turning.held_elsewhere import elsewhere
from nlp.turning.in_other_hands import in_other_hands
from nlp.turning.last_word import last_word
from nlp.turning.later_letter import later_letter
from nlp.turning.left_out import left_out
from nlp.turning.less_or_later import less_or_later
from nlp.turning.looked_at_later import looked_at_later
from nlp.turning.meant_otherwise import meant_otherwise
from nlp.turning.moved_away import moved_away
from nlp.turning.not_yet_his import not_yet_his
from nlp.turning.of_the_notes import of_the_notes
from nlp.turning.only_an_idea import only_an_idea
from nlp.turning.only_read import only_read
from nlp.turning.other_money import other_money
from nlp.turning.others_to_sign import others_to_sign
from nlp.turning.passage import Spoken
from nlp.turning.practised import practised
from nlp.turning.second_part import second_part
from nlp.turning.second_thoughts import put_off_behind
from nlp.turning.sent_before import sent_before
from nlp.turning.sent_by_accident import sent_by_accident
from nlp.turning.shared import shared
from nlp.turning.some_of_them import some_of_them
from nlp.turning.still_to_ask import still_to_ask
from nlp.turning.suspected import refused_behind, suspected
from nlp.turning.turned_back import turned_back
from nlp.turning.unmeant import unmeant
from nlp.turning.waits_after_all import waits_after_all
from nlp.turning.waits_on import waits_on
from nlp.turning.word_first import word_first
from nlp.turning.worked_on import worked_on
from nlp.turning.written_by import written_by_another
from nlp.turning.yet_to_pass import yet_to_pass
from nlp.turning.yet_to_sign import yet_to_sign

_LONGEST = 400
"""Characters of a subject that are looked at."""
_TENDERS = (Election.TENDER_ALL, Election.TENDER_PART)


def left_open(
    sentences: Sequence[Spoken],
    lines: Sequence[Instruction],
    subject: str,
    own: frozenset[str],
    *,
    alone: bool = False,
) -> Iterator[tuple[str, str]]:
    """Give each fact that leaves a holder's tender open, with its words, if there are any.

    `lines`: what the mail elects; `subject`: as the sender wrote it; `own`: words of the names of the sender's accounts, in small letters;
    `alone`: nobody holds with him. A refusal has the effect of silence, so that nothing beside it is asked about here.
    """
    if not any(line.election in _TENDERS for line in lines):
        return
    part = not any(line.election is Election.TENDER_ALL for line in lines)
    yield from _of_any_step(sentences, subject[:_LONGEST], own, tenders=True, alone=alone)
    yield from _of_a_tender(sentences, own, alone=alone, part=part)


def taking_left_open(sentences: Sequence[Spoken], subject: str, own: frozenset[str]) -> tuple[str, str]:
    """Give the first fact that leaves a withdrawal open, with its words; two empty strings where none does."""
    facts = chain(
        _of_any_step(sentences, subject[:_LONGEST], own, tenders=False, alone=False), _still_to_come(sentences)
    )
    return next(((fact, words) for fact, words in facts if words), ("", ""))


def _still_to_come(sentences: Sequence[Spoken]) -> Iterator[tuple[str, str]]:
    """Give each fact by which something or somebody is waited for, before what is ordered is done."""
    yield "It is put off behind it.", put_off_behind(sentences)
    yield "It is made less, put off or unsaid behind it.", less_or_later(sentences)
    yield "Somebody is still to be asked, or time is asked for.", still_to_ask(sentences)
    yield "Somebody looks into it, or will speak on it.", being_asked(sentences)
    yield "Somebody is to be rung, told or shown first.", word_first(sentences)
    yield "Something is waited for before it.", waits_on(sentences)
    yield "A body or an office has yet to pass on it.", yet_to_pass(sentences)
    yield "Another's signature or paper is to come.", others_to_sign(sentences)


def _of_any_step(
    sentences: Sequence[Spoken], subject: str, own: frozenset[str], *, tenders: bool, alone: bool
) -> Iterator[tuple[str, str]]:
    """Give each fact that leaves a tender or a withdrawal open, with its words, if there are any."""
    yield "It is only a test.", practised(sentences, subject)
    yield "It was not meant so.", unmeant(sentences, subject, tenders=tenders)
    yield "It was sent by accident.", sent_by_accident(sentences, subject)
    yield "Somebody else writes it.", written_by_another(sentences, own)
    yield "It is doubted by who writes it.", doubted(sentences)
    yield "Its writer calls it folly, or gives it no name.", disowned(sentences)
    yield "It stands in another's letter.", copied_out(sentences)
    yield "Another person has yet to agree.", awaited(sentences, alone=alone)
    yield "Which of two amounts is meant is open.", which_of_two(sentences)
    yield "Another person has a hand on it.", in_other_hands(sentences)
    yield "Another's word counts in the end, or nothing is decided.", last_word(sentences)
    yield "A sentence behind it is suspected, and speaks of something open.", suspected(sentences)
    yield "It is yet to be signed.", yet_to_sign(sentences)


def _of_a_tender(
    sentences: Sequence[Spoken], own: frozenset[str], *, alone: bool, part: bool
) -> Iterator[tuple[str, str]]:
    """Give each fact that leaves only a tender open, with its words, if there are any. `part`: it is of a part alone."""
    yield "It is turned back behind it.", turned_back(sentences)
    yield "Few of the notes, or none, are to go.", few_or_none(sentences)
    yield "It is told as an idea, or as another's doing.", only_an_idea(sentences)
    yield "It is only read, or heard from somebody.", only_read(sentences)
    yield "It waits after all, or goes by somebody else.", waits_after_all(sentences)
    yield "Somebody else claims the notes.", claimed(sentences)
    yield "A refusal is heard behind it.", refused_behind(sentences)
    yield "The notes are bound, gone or elsewhere.", of_the_notes(sentences)
    yield "Some of the notes are bound, gone or another's.", some_of_them(sentences, alone=alone, part=part)
    yield "Its amount is worked on, or another's counts.", worked_on(sentences)
    yield "Its amount is in other money.", other_money(sentences)
    yield "It is of what was talked of elsewhere.", as_discussed(sentences)
    yield "The notes lie elsewhere.", elsewhere(sentences, own)
    yield "They are to be moved to another house.", moved_away(sentences)
    yield "An earlier sending is counted with it.", sent_before(sentences)
    yield "A second part is not counted.", second_part(sentences)
    yield "A body or an office has yet to pass on it.", yet_to_pass(sentences)
    yield "It is only prepared, and looked at later.", looked_at_later(sentences)
    yield "Another has a part in the notes.", shared(sentences, alone=alone)
    yield "It is bounded from beside it.", bounded(sentences)
    yield "A part is left out that nobody counted.", left_out(sentences)
    yield "Something else is meant.", meant_otherwise(sentences)
    yield "An amount stands alone amid talk.", amid_talk(sentences)
    yield "Somebody is still to be asked, or time is asked for.", still_to_ask(sentences)
    yield "Somebody looks into it, or will speak on it.", being_asked(sentences)
    yield "Somebody is to be rung, told or shown first.", word_first(sentences)
    yield "Something is waited for before it.", waits_on(sentences)
    yield "Another letter or order counts.", later_letter(sentences)
    yield "Another's signature or paper is to come.", others_to_sign(sentences)
    yield "The notes are not yet the sender's to give.", not_yet_his(sentences)

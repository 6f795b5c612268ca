"""Whether what stands above a broker's lines is known to be harmless: the caption of a table's amounts, the line above a list, the subject.

"Cancelled tender" over a column, "Wish list:" over lines and "Duplicates" in a subject make of the figures below them something else than orders. Nobody can list all such words, so that
a caption that speaks of tendering, and a lead, pass only where each of their words is known; of other captions ("No. of bonds", "now") and of a subject, which may speak of anything, only words that turn are looked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from nlp.accounts.door import OTHER, mentions
from nlp.batches.columns import columns_of, header_of
from nlp.batches.headings_words import BELOW, CAPTIONS, CONSENTED, LEADS, NEW_PAPER, OF_A_NO, TURNS
from nlp.batches.leads_told import TELLS_OF_OURS, TURNS_ROUND, without_turns_of_speech
from nlp.context import Context
from nlp.instruction import Election, Instruction

_TENDERS = (Election.TENDER_ALL, Election.TENDER_PART)
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_JOINED = re.compile(r"_|(?<=[a-z])(?=[A-Z])")
_SAYS_OF_WHAT = re.compile(r"\b(?:tender\w*|outstanding)\b", re.IGNORECASE)
"""Says in a caption of which amounts it is, so that all its words must be known."""
_CELLS = re.compile(r"\s*[|;,\t]\s*")
_DOTS = re.compile(r"(?<=[.!?])\s+")
_LONGEST = 200
_FEW = 4
"""Words of a line that heads a list without a colon."""


def unknown_caption(
    tables: Sequence[Sequence[Sequence[str]]], text: str, lines: Sequence[Instruction], context: Context
) -> str:
    """Give the caption of a column of amounts that turns them, or speaks of tendering in a word which is not known to be harmless; nothing where none does.

    `tables`: the rows of each table of the mail; `text`: what was written, where rows may stand with commas.
    """
    if context.role != "broker" or not any(line.election in _TENDERS for line in lines):
        return ""
    for rows in (*tables, *_rows_with_signs(text)):
        header, below = header_of(rows)
        place = columns_of(header, below) if header else None
        if place is None or not 0 <= place.amount < len(header):
            continue
        caption = header[place.amount]
        shares = any("%" in row[place.amount] for row in below if len(row) > place.amount)
        plain = _JOINED.sub(" ", caption.replace("%", " ") if shares else caption)
        words = _words(plain)
        strange = _SAYS_OF_WHAT.search(plain) is not None and not all(word in CAPTIONS for word in words)
        if any(_tenders_now(other) for other in header if other != caption):
            # "Tendered last year | Tender now": the column that tenders stands beside it.
            continue
        if NEW_PAPER.search(plain) or TURNS.search(plain) or strange:
            return caption
    return ""


def _tenders_now(caption: str) -> bool:
    """Tell whether a caption speaks of tendering in known words, and nothing in it turns that."""
    words = _words(_JOINED.sub(" ", caption))
    tenders = any(word.startswith("tender") for word in words)
    return tenders and TURNS.search(caption) is None and all(word in CAPTIONS for word in words)


def unknown_lead(text: str, subject: str, lines: Sequence[Instruction], context: Context) -> str:
    """Give the line above a list of tenders, or the subject, that is not known to be harmless; nothing where both are."""
    given = {line.account for line in lines if line.account is not None and line.election in _TENDERS}
    if context.role != "broker" or not given:
        return ""
    refused = any(line.election is Election.DO_NOT_TENDER for line in lines)
    heading = CONSENTED.sub(" ", " ".join(subject.split())[:_LONGEST])
    if not _named(heading, context) and TURNS.search(OF_A_NO.sub(" ", heading) if refused else heading):
        return heading
    rows = [row.strip() for row in text.splitlines() if row.strip()]
    lead = ""
    for row in rows:
        if named := _named(row[:_LONGEST], context):
            if lead and named & given and not _known(lead, refused=refused):
                return lead
            lead = ""
        else:
            lead = row if _leads(row) else ""
    return ""


def _leads(row: str) -> bool:
    """Tell whether a line heads what follows: by its colon, as a sentence of those below, or as a few words without a stop and without a figure."""
    bare = row.strip(" *_#=-–—•")
    if len(bare) > _LONGEST or row.startswith((">", "[")):
        return False
    return (bare.endswith((":", ".")) and (bare.endswith(":") or BELOW.match(bare) is not None)) or (
        len(bare.split()) <= _FEW and bare[-1:].isalpha() and not any(sign.isdigit() for sign in bare)
    )


def _known(lead: str, *, refused: bool) -> bool:
    """Tell whether the last sentence of a line above a list is one of known words; without a colon, whether none turns what follows."""
    bare = lead.strip(" *_#=-–—•")
    last = _DOTS.split(bare)[-1]
    if not bare.endswith(":"):
        return TURNS.search(OF_A_NO.sub(" ", last) if refused else last) is None
    # What stands in brackets names the columns: "(client, held, going in, staying out)".
    told = CONSENTED.sub(" ", re.sub(r"\([^()]*\)", " ", last))
    if (
        TURNS.search(OF_A_NO.sub(" ", told) if refused else told)
        or TELLS_OF_OURS.search(told)
        or TURNS_ROUND.search(told)
    ):
        return False
    return all(word in LEADS or (refused and word == "not") for word in _words(without_turns_of_speech(told)))


def _words(text: str) -> list[str]:
    """Give the words of a heading in small letters."""
    return [word.replace("’", "'") for word in _WORD.findall(text.lower())]


def _named(text: str, context: Context) -> set[str]:
    """Give the clients whom a line names."""
    return {account for one in mentions(text, context) if one.accounts != OTHER for account in one.accounts}


def _rows_with_signs(text: str) -> Iterator[Sequence[Sequence[str]]]:
    """Give the rows of lists in the text whose cells are parted by commas and the like, each with the head that stands above them."""
    rows = [tuple(_CELLS.split(row.strip())) for row in text.splitlines() if row.strip() and len(row) <= _LONGEST]
    for index, row in enumerate(rows[:-1]):
        below = rows[index + 1]
        if (
            len(row) > 1
            and not row[-1].endswith(":")
            and len(below) >= len(row)
            and not any(sign.isdigit() for cell in row for sign in cell)
            and any(sign.isdigit() for cell in below[1:] for sign in cell)
        ):
            yield (row, *(one for one in rows[index + 1 : index + 6] if len(one) >= len(row)))

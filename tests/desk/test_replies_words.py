"""There are words for everything that an answer may have to say, and nothing of the program shows in them."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from itertools import product
from pathlib import Path

import pytest
import replies_situations as situations
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import AnswerError
from bot.model import Action, Answer, AnswerKind, Line, Missing, Reason, Status
from bot.offers.offer import Offer
from bot.replies import Note
from bot.replies.compose import compose
from bot.replies.notes import NOTES
from bot.replies.plain import plain
from bot.replies.words import ELECTIONS, LOOKS, MISSING, PROBLEMS, REFUSED
from nlp.instruction import Election, Topic

OFFER = situations.offer()
OFFERS = {"lexington-2001": OFFER, "lexington-2002": situations.offer("lexington-2002")}
MOMENTS = {
    "in time": situations.NOW,
    "late": situations.AFTER_RESPONSE,
    "over": situations.NOW.replace(year=2003),
}
BOT = Path(__file__).parents[2] / "bot"
CODES = ("LATE", "ADEA", "DQUA", "LACK", "SAFE", "EVNM", "DSEC", "OPTY", "CANC", "INIR", "ULNK", "DCAN", "DPRG", "DUPL")
CODES += ("PRON", "PROI", "CSUB", "CANO")


def written(answer: Answer, offer: Offer | None = OFFER, now: datetime = situations.NOW) -> str:
    return plain(compose(answer, offer, now, situations.DESK, situations.DESK_NAME))


def faults(text: str) -> Iterator[str]:
    """Name whatever a person should never see."""
    # The form's blanks to be filled in are underscores, and meant.
    text = re.sub(r"_{3,}", "", text)
    for pattern, name in (
        (r"\bNone\b", "a missing value"),
        (r"[{}]|%s", "a placeholder"),
        (r"\b[a-z]+_[a-z_]+\b", "an enum's value"),
        (r"\b(?:Missing|Reason|Action|Election|Status|Decimal)[.(]", "an enum's name"),
        (r"(?m)^\s*-\s*$", "an empty bullet"),
        (r"::", "a mark of the templates"),
        (r"(?m)^(?:[#!|~] )", "a mark of the templates"),
        (r" [.,;?]|\(\)|\?\.|\.\.(?!\.)|\bby ,|\bof ,", "a hole in a sentence"),
        (r"[a-z][.!?][A-Z]|,[$A-Za-z]|[a-z]:[A-Z]", "a blank lost"),
        (r"\n\n\n", "two blank lines"),
        (r"\$\$|\$ ", "half an amount"),
        (r"undefined|<built-in", "a value of Python"),
    ):
        if found := re.search(pattern, text):
            yield f"{name}: {found.group(0)!r} in {text[max(0, found.start() - 90) : found.end() + 90]!r}"


def check(answer: Answer, offer: Offer | None = OFFER, now: datetime = situations.NOW) -> str:
    text = written(answer, offer, now)
    assert list(faults(text)) == []
    assert max(map(len, text.splitlines())) <= 76
    return text


def test_every_missing_item_reason_election_and_code_has_words() -> None:
    assert set(MISSING) == set(Missing)
    assert set(LOOKS) == set(Reason)
    assert set(PROBLEMS) <= set(Reason)
    assert set(ELECTIONS) == set(Election)
    assert set(NOTES) == set(Note)
    assert set(CODES) <= set(REFUSED)


@pytest.mark.parametrize("kind", AnswerKind)
def test_every_kind_with_every_note(kind: AnswerKind) -> None:
    lines = (situations.line(action=Action.REQUEST, missing=(Missing.PHONE,)),)
    names = (*Note, *(reason for reason in Reason if reason not in set(Note)))
    for note, offer, some in product(names, (OFFER, None), (lines, ())):
        text = check(situations.answer(kind, *some, notes=(note.value,), offer=offer and offer.id), offer)
        words = NOTES[note] if isinstance(note, Note) else LOOKS[note]
        start = " ".join(words.split("{")[0].split()[:5])
        assert start in " ".join(text.split())


@pytest.mark.parametrize("kind", AnswerKind)
def test_every_kind_with_every_missing_item(kind: AnswerKind) -> None:
    for item, action, copy in product(Missing, Action, (False, True)):
        check(situations.answer(kind, situations.line(action=action, missing=(item,)), copy=copy))
        check(
            situations.answer(kind, situations.line(None, action=action, missing=(item,), election=None, quantity=None))
        )


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_with_and_without_figures(reason: Reason) -> None:
    for action, quantity, position, choices, withdrawal in product(
        (Action.REQUEST, Action.FLAG, Action.CONFIRM),
        (None, Decimal(12500)),
        (None, Decimal(75000)),
        ((), (Decimal(2000), Decimal(2000000))),
        (False, True),
    ):
        line = situations.line(
            action=action,
            quantity=quantity,
            position=position,
            choices=choices,
            withdrawal=withdrawal,
            election=Election.WITHDRAW_PART if withdrawal else Election.TENDER_PART,
            reasons=(reason,),
        )
        kind = {Action.REQUEST: AnswerKind.REQUEST, Action.FLAG: AnswerKind.FLAGGED}.get(action, AnswerKind.CONFIRM)
        check(situations.answer(kind, line))
        if position is None:
            check(situations.answer(kind, line, offer=None), None)
            check(situations.answer(kind, line, replace(line, account="LX-1004")))


@pytest.mark.parametrize("code", CODES)
def test_every_refusal_says_why(code: str) -> None:
    line = situations.line(action=Action.FLAG, status=Status.REJT, codes=(code,))
    text = check(situations.answer(AnswerKind.FLAGGED, line))
    assert " ".join(REFUSED[code].split()[:6]) in " ".join(text.split())


LINES = st.builds(
    Line,
    account=st.sampled_from(["LX-1001", "BK-2001", None]),
    election=st.sampled_from([*Election, None]),
    quantity=st.sampled_from([None, Decimal(1000), Decimal(12500), Decimal("0.5"), Decimal(250000)]),
    quantity_type=st.sampled_from(["face", "unit"]),
    action=st.sampled_from(Action),
    missing=st.lists(st.sampled_from(Missing), max_size=3, unique=True).map(tuple),
    reasons=st.lists(st.sampled_from(Reason), max_size=3, unique=True).map(tuple),
    choices=st.sampled_from([(), (Decimal(2000),), (Decimal(2000), Decimal(20000), Decimal(200000))]),
    named=st.sampled_from([None, "my IRA"]),
    status=st.sampled_from(Status),
    codes=st.sampled_from([(), ("OTHR",), ("IPAW", "FULL"), ("NSTP",), ("LATE",)]),
    position=st.sampled_from([None, Decimal(0), Decimal(20000), Decimal(250000)]),
    from_picture=st.booleans(),
    withdrawal=st.booleans(),
    remaining=st.sampled_from([None, Decimal(0), Decimal(30000)]),
    supersedes=st.booleans(),
    signers=st.sampled_from([(), ("Ida Lund",), ("Ida Lund", "Per Lund", "Mo Lund")]),
    registration=st.sampled_from(["", "Ida Lund"]),
)


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(AnswerKind),
    st.lists(LINES, max_size=4),
    st.lists(st.sampled_from(Topic), max_size=3).map(tuple),
    st.lists(st.sampled_from(Note), max_size=2).map(lambda notes: tuple(note.value for note in notes)),
    st.sampled_from(["lexington-2001", "lexington-2002", None]),
    st.booleans(),
    st.sampled_from(["in time", "late", "over"]),
)
def test_any_answer_reads_like_a_letter(
    kind: AnswerKind,
    lines: list[Line],
    topics: tuple[Topic, ...],
    notes: tuple[str, ...],
    offer: str | None,
    copy: bool,
    now: str,
) -> None:
    answer = situations.answer(kind, *lines, topics=topics, notes=notes, copy=copy, offer=offer)
    check(answer, OFFERS.get(offer or ""), MOMENTS[now])


def test_a_note_without_words_is_an_error_and_never_silence() -> None:
    with pytest.raises(AnswerError, match="no_such_note"):
        written(situations.answer(AnswerKind.FLAGGED, notes=("no_such_note",)))


def test_every_note_that_the_program_uses_has_words() -> None:
    used: set[str] = set()
    for file in (BOT / "conversation").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.keyword) and node.arg == "notes":
                used |= texts(node.value)
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "notes.append":
                used |= texts(node.args[0])
    assert {"reopened", "nothing_recorded", "late_yes"} <= used
    assert used <= {*Note, *Reason}


def texts(node: ast.AST) -> set[str]:
    return {one.value for one in ast.walk(node) if isinstance(one, ast.Constant) and isinstance(one.value, str)}


def test_the_neutral_receipt_says_nothing_about_any_account() -> None:
    answer = situations.answer(AnswerKind.FLAGGED, situations.line(), neutral=True, reference=None)
    assert "LX-1003" not in written(answer)
    assert "50,000" not in written(answer)
    assert "Lexington" not in written(answer)


@pytest.mark.parametrize("reason", [Reason.SUSPECTED_FRAUD, Reason.LEGAL, Reason.DEATH_NOTICE, Reason.COMPLAINT])
def test_nothing_accuses(reason: Reason) -> None:
    text = written(
        situations.answer(AnswerKind.FLAGGED, situations.line(action=Action.FLAG, reasons=(reason,)))
    ).lower()
    assert not re.search(r"fraud|suspect|scam|illegal|lawsuit|phish|dead|died|death|false", text)


def test_a_line_that_is_not_theirs_shows_its_number_and_nothing_more() -> None:
    line = situations.line(
        "BK-3002",
        action=Action.FLAG,
        reasons=(Reason.BROKER_NOT_AUTHORISED,),
        missing=(Missing.TIN,),
        position=Decimal(48000),
    )
    text = written(situations.answer(AnswerKind.FLAGGED, line))
    assert "BK-3002" in text
    assert "48,000" not in text
    assert "50,000" not in text
    assert "taxpayer" not in text.lower()


def test_a_read_back_never_names_more_than_the_position() -> None:
    text = written(situations.answer(AnswerKind.CONFIRM, situations.line()))
    assert "$50,000 (fifty thousand dollars)" in text
    assert "$25,000 (twenty-five thousand dollars)" in text


def test_units_are_counted_and_not_priced() -> None:
    offer = replace(
        OFFER, quantity_type="unit", securities=(replace(OFFER.securities[0], description="Common Stock of Elm Mills"),)
    )
    line = situations.line(quantity=Decimal(500), position=Decimal(501), quantity_type="unit")
    text = written(situations.answer(AnswerKind.CONFIRM, line), offer)
    assert "500 shares (five hundred shares)" in text
    assert "1 share (one share)" in text
    assert "$" not in text

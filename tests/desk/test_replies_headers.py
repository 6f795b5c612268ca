"""Headers of our answers: whatever stood in the mail answered, ours is one message that every program reads alike."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parsedate_to_datetime

import pytest
import replies_situations as situations
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import AnswerError
from bot.model import Action, Answer, AnswerKind, Missing, Status
from bot.replies import envelope_sender, render
from mailflows.values import Mail

REFERENCE = situations.REFERENCE
OFFER = situations.offer()


def raw(
    answer: Answer, mail: Mail | None, desk_name: str = situations.DESK_NAME, now: datetime = situations.NOW
) -> bytes:
    return render(answer, mail, situations.DESK, desk_name, OFFER, now, "<answer-1@custodian.example>")


def written(answer: Answer, mail: Mail | None, desk_name: str = situations.DESK_NAME) -> EmailMessage:
    message = message_from_bytes(raw(answer, mail, desk_name), policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


def confirm(**values: object) -> Answer:
    return situations.answer(AnswerKind.CONFIRM, situations.line(), **values)


def test_an_answer_stands_in_its_thread_and_says_that_it_is_automatic() -> None:
    message = written(confirm(), situations.mail())
    assert message["From"] == "Exchange Offer Desk <offers@custodian.example>"
    assert message["To"] == "mwhitfield@elmgrove.example"
    assert message["Reply-To"] == f"Exchange Offer Desk <offers+{REFERENCE}@custodian.example>"
    assert message["Subject"] == f"Re: Exchange Offer - Lexington Precision Corporation [{REFERENCE}]"
    assert message["In-Reply-To"] == "<letter-42@elmgrove.example>"
    assert message["References"] == "<offer-letter-1@custodian.example> <letter-42@elmgrove.example>"
    assert message["Message-ID"] == "<answer-1@custodian.example>"
    assert message["Auto-Submitted"] == "auto-replied"
    assert message["X-Auto-Response-Suppress"] == "All"
    assert message["Precedence"] is None
    assert parsedate_to_datetime(message["Date"]) == situations.NOW
    assert message["MIME-Version"] == "1.0"
    assert [part.get_content_type() for part in message.iter_parts()] == ["text/plain", "text/html"]


def test_bounces_come_back_to_the_case() -> None:
    assert envelope_sender(confirm(), situations.DESK) == f"offers+{REFERENCE}@custodian.example"
    neutral = situations.answer(AnswerKind.FLAGGED, neutral=True, reference=None)
    assert envelope_sender(neutral, situations.DESK) == situations.DESK


def test_other_programs_read_action_reference_missing_and_status() -> None:
    lines = (
        situations.line(action=Action.REQUEST, missing=(Missing.PHONE, Missing.TIN), codes=("IPAW", "FULL")),
        situations.line(
            "LX-1025", action=Action.RECORD, status=Status.PACK, codes=(), missing=(Missing.TIN, Missing.CO_SIGNATURE)
        ),
    )
    message = written(situations.answer(AnswerKind.REQUEST, *lines), situations.mail())
    assert message["X-Instruction-Action"] == "request"
    assert message["X-Instruction-Reference"] == REFERENCE
    assert message["X-Instruction-Missing"] == "phone, tin, co_signature"
    assert message.get_all("X-Instruction-Status") == ["LX-1003 PEND/IPAW+FULL", "LX-1025 PACK"]


def test_the_neutral_receipt_has_no_reference_and_no_status() -> None:
    answer = situations.answer(AnswerKind.FLAGGED, situations.line(), neutral=True, reference=None)
    message = written(answer, situations.mail())
    assert message["X-Instruction-Action"] == "flagged"
    assert [name for name in message.keys() if name.startswith("X-Instruction")] == ["X-Instruction-Action"]  # noqa: SIM118 - a message has no other way
    assert message["Reply-To"].endswith("<offers@custodian.example>")
    assert "[" not in message["Subject"]


def test_a_copy_is_no_reply_in_the_writers_thread() -> None:
    message = written(confirm(copy=True), situations.mail("A private matter"))
    assert message["In-Reply-To"] is None
    assert message["References"] is None
    assert "private" not in message["Subject"]
    assert message["Subject"].startswith(
        "Exchange offer by Lexington Precision Corporation: an instruction for your joint"
    )
    assert message["Auto-Submitted"] == "auto-generated"


@pytest.mark.parametrize("kind", [AnswerKind.LETTER, AnswerKind.REMINDER])
def test_what_we_write_first_is_generated_and_has_its_own_subject(kind: AnswerKind) -> None:
    message = written(situations.answer(kind, situations.line()), None)
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["In-Reply-To"] is None
    assert message["Subject"].startswith("Exchange offer by Lexington Precision Corporation: ")
    assert message["Subject"].endswith(f"[{REFERENCE}]")


@pytest.mark.parametrize(
    ("subject", "kept"),
    [
        ("my notes", "Re: my notes"),
        ("Re: my notes", "Re: my notes"),
        ("RE: AW: Re[2]: my notes", "Re: my notes"),
        ("Re: my notes [0123456789ABCDEF]", "Re: my notes"),
        (f"Re: [{REFERENCE}] my [0123456789ABCDEF] notes [{REFERENCE}]", "Re: my notes"),
        ("[EXTERNAL] my notes", "Re: [EXTERNAL] my notes"),
        ("Fwd: my notes", "Re: Fwd: my notes"),
        ("Reply: my notes", "Re: Reply: my notes"),
        ("", "Re: Exchange offer by Lexington Precision Corporation: please confirm"),
        ("Re:", "Re: Exchange offer by Lexington Precision Corporation: please confirm"),
        ("my\u202enotes\x07\u2028again", "Re: my notes again"),
    ],
)
def test_the_subject_is_kept_with_one_re_and_the_reference_once(subject: str, kept: str) -> None:
    assert written(confirm(), situations.mail(subject))["Subject"] == f"{kept} [{REFERENCE}]"


def test_a_long_subject_is_cut_before_its_reference() -> None:
    subject = written(confirm(), situations.mail("long " * 100))["Subject"]
    assert len(subject) <= 200
    assert subject.endswith(f"... [{REFERENCE}]")


ANY = st.text(st.characters(), max_size=300)
NASTY = st.one_of(
    ANY,
    st.text(st.sampled_from("Re: =?utf-8?q?\r\n\t[](){}<>@,;:\\\"'é漢😀\u202e\x00%&"), max_size=260),
    st.just("x" * 900),
    st.just("é" * 400),
    st.just("Bcc: all@victim.example\r\nBcc: all@victim.example"),
)


@settings(max_examples=120, deadline=None)
@given(NASTY, NASTY, NASTY)
def test_any_subject_and_any_names_give_a_message_that_parses(subject: str, name: str, account: str) -> None:
    line = replace(situations.line(), account=account or None, named=name, signers=(name,), registration=name)
    answer = situations.answer(AnswerKind.CONFIRM, line)
    sent = raw(answer, situations.mail(subject), name)
    assert b"\r\n\r\n" in sent
    assert sent.isascii()
    assert max(map(len, sent.split(b"\r\n"))) <= 998
    head = sent.split(b"\r\n\r\n", 1)[0]
    assert all(re.match(rb"[A-Za-z-]+: ?|[ \t]\S", line) for line in head.split(b"\r\n"))
    message = message_from_bytes(sent, policy=policy.default)
    assert isinstance(message, EmailMessage)
    allowed = {"from", "to", "reply-to", "subject", "date", "message-id", "in-reply-to", "references", "auto-submitted"}
    allowed |= {"x-auto-response-suppress", "mime-version", "content-type"}
    allowed |= {"x-instruction-action", "x-instruction-reference", "x-instruction-status"}
    assert {key.lower() for key in message.keys()} <= allowed  # noqa: SIM118 - a message has no other way
    assert message["To"] == "mwhitfield@elmgrove.example"
    assert message["From"].addresses[0].addr_spec == "offers@custodian.example"
    assert message["Reply-To"].addresses[0].addr_spec == f"offers+{REFERENCE}@custodian.example"
    seen = str(message["Subject"])
    assert seen.startswith("Re: ")
    assert seen.count(f"[{REFERENCE}]") == 1
    assert seen.endswith(f"[{REFERENCE}]")
    assert len(seen) <= 200
    assert not any(unicodedata.category(one) in ("Cc", "Cf", "Zl", "Zp") for one in seen)
    text, page = message.get_body(("plain",)), message.get_body(("html",))
    assert text is not None
    assert page is not None
    assert f"Reference {REFERENCE}" in text.get_content()
    assert page.get_content().count("<html") == 1


IDS = st.lists(
    st.one_of(
        st.integers(0, 10**9).map(lambda one: f"<m{one}@mail.example>"),
        st.just("<" + "y" * 110 + "@" + "z" * 100 + ">"),
        st.sampled_from(
            ["<broken", "no brackets", "<a b@c>", "<x@y>\r\nBcc: all@victim.example", "<é@mail.example>", ""]
        ),
    ),
    max_size=60,
).map(tuple)


@settings(max_examples=80, deadline=None)
@given(IDS, IDS, st.one_of(st.none(), IDS.filter(bool).map(lambda ids: ids[0])))
def test_references_are_bounded_and_hold_identifiers_only(
    older: tuple[str, ...], answered: tuple[str, ...], message_id: str | None
) -> None:
    mail = replace(situations.mail(), references=older, in_reply_to=answered, message_id=message_id)
    message = written(confirm(), mail)
    assert message["Bcc"] is None
    ids = (message["References"] or "").split()
    assert all(re.fullmatch(r"<[^<>@\s]+@[^<>@\s]+>", one) for one in ids)
    assert len(ids) <= 20
    assert len(message["References"] or "") <= 2000
    if message["In-Reply-To"]:
        assert message["In-Reply-To"] == message_id == ids[-1]
    else:
        assert not ids


def test_a_long_identifier_is_never_folded_into_an_encoded_word() -> None:
    long = "<" + "y" * 110 + "@mail.example>"
    sent = raw(
        confirm(), replace(situations.mail(), references=(long, "<b@mail.example>"), message_id=long[:-1] + ".org>")
    )
    assert b"=?" not in sent.split(b"\r\n\r\n", 1)[0]
    assert long.encode() in sent


def test_a_hostile_name_is_words_and_nothing_more() -> None:
    evil = '<script>alert(1)</script><a href="https://evil.example">x</a>\r\n\r\n- click | :: {{ reference }}'
    line = replace(
        situations.line(None, action=Action.REQUEST), named=evil, signers=(evil,), missing=(Missing.ACCOUNT,)
    )
    message = written(situations.answer(AnswerKind.REQUEST, line), situations.mail())
    page, text = message.get_body(("html",)), message.get_body(("plain",))
    assert page is not None
    assert text is not None
    assert "<script" not in page.get_content()
    assert "href" not in page.get_content().replace("href=&#34;", "")
    assert "&lt;script&gt;" in page.get_content()
    assert "\n- click" not in text.get_content().replace("\r\n", "\n")


@pytest.mark.parametrize("address", ["no-at-sign", "a@b\r\nBcc: x@y.example", ""])
def test_an_address_that_is_none_is_refused_by_name(address: str) -> None:
    with pytest.raises(AnswerError, match="cannot be written to"):
        raw(replace(confirm(), to=address), situations.mail())


@pytest.mark.parametrize(
    "address", ["first..last@mobile.example", "o'rourke@cloverdale.example", '"a b"@quoted.example']
)
def test_odd_but_real_addresses_are_written_to(address: str) -> None:
    message = written(replace(confirm(), to=address), situations.mail())
    assert "Bcc" not in message
    assert message["To"].replace('"', "").replace(" ", "") == address.replace('"', "").replace(" ", "")


def test_an_address_beyond_ascii_is_written_as_it_is() -> None:
    sent = raw(replace(confirm(), to="søren@fjord.example"), situations.mail("Grüße"))
    assert "To: søren@fjord.example".encode() in sent


def test_the_date_is_the_clocks_and_keeps_its_zone() -> None:
    now = datetime(2001, 8, 14, 3, 4, 5, tzinfo=UTC)
    message = message_from_bytes(raw(confirm(), situations.mail(), now=now), policy=policy.default)
    assert message["Date"] == "Tue, 14 Aug 2001 03:04:05 +0000"


def test_the_text_is_plain_ascii_where_nothing_else_is_said() -> None:
    sent = raw(confirm(), situations.mail())
    assert b"Content-Transfer-Encoding: 7bit" in sent
    assert b"\r\n  To be tendered:  $50,000 (fifty thousand dollars), principal amount\r\n" in sent


@pytest.mark.parametrize("number", ["900-70-1234", "900701234", "90-0701234", "900 70 1234", "900\u201370\u20131234"])
def test_a_taxpayer_number_in_the_subject_is_not_mailed_back(number: str) -> None:
    subject = str(written(confirm(), situations.mail(subject=f"Lexington, my SSN is {number}, thanks"))["Subject"])
    assert "1234" not in subject
    assert subject == f"Re: Lexington, my SSN is ***, thanks [{REFERENCE}]"


@pytest.mark.timeout(10)
def test_a_subject_of_nothing_but_reply_marks_is_read_in_no_time() -> None:
    subject = str(written(confirm(), situations.mail(subject="Re: " * 130_000))["Subject"])
    assert subject.count("Re:") == 1
    assert len(subject) <= 200

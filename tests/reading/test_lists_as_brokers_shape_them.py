"""Columns, remarks, codes and notes of brokers' lists: what is kept beside what goes, and what no list may say unnoticed."""

from __future__ import annotations

import pytest

from tests.brokers_lists import BELL_ALL, BELL_NO, CHU_PART, HARTWELL, Line, book_of, lines, read

CODES = "account,elect,par\nBK-3001,{0},75000\nBK-3002,{1},\n"


@pytest.mark.parametrize(
    "table",
    [
        "A/C        HOLDS      KEEPS      TENDERS\nBK-3001    125,000    50,000     75,000\nBK-3002     48,000    48,000          -",
        "Account   Client   Tender   Retain\nBK-3001   Chu      75,000   50,000\nBK-3002   Bell     0        48,000",
        "Account | Exchange | Remaining\nBK-3001 | 75M | 50M\nBK-3002 | nil | 48M",
        "Acct      Exch    Stay    (000s)\nBK-3001   75      50\nBK-3002   none    48",
        "Acct      Tender     Left\nBK-3001   75,000     50,000\nBK-3002   declines   48,000",
        "Acct\tTender\tHeld\nBK-3001\t75,000\t125,000\nBK-3002\tno\t48,000",
        "Acct,Owner,Tender,Not tendered\nBK-3001,Chu,75000,50000\nBK-3002,Bell,0,48000",
        "Acct      Tender     Keep      Position\nBK-3001   75,000     50,000    125,000\nBK-3002   nil        48,000     48,000\nTotal     75,000     98,000    173,000",
    ],
)
def test_what_stays_stands_beside_what_goes(table: str) -> None:
    found = read(f"Two for you:\n\n{table}")
    assert (found["action"], lines(found)) == ("confirm", {CHU_PART, BELL_NO})


@pytest.mark.parametrize(
    "table",
    [
        "A/C        TENDERS    KEEPS\nBK-3001    75,000     60,000\nBK-3002    48,000          0",
        "Account   Tender   Retain\nBK-3001   75,000   40,000\nBK-3002   48,000   0",
        "Acct      Tender     Keep\nBK-3001   75,000     50,000\nBK-3002   48,000     48,000",
        "Acct      Tender     Keep\nBK-3001   75,000     50,000\nBK-3002   20,000     48,000",
    ],
)
def test_what_stays_and_what_goes_must_make_up_the_holding(table: str) -> None:
    assert read(table)["action"] == "request"


@pytest.mark.parametrize(
    "remark",
    [
        "client reduced this to 75,000 - tender 75,000 only",
        "now 50 only",
        "client raised it since",
        "changed her mind, out",
        "do half only",
        "says no after all",
        "has since sold these",
        "withdrew yesterday",
        "husband objects",
        "not reached",
        "refused",
        "keeps 25",
        "same as last time?",
        "see my other mail",
        "less the pledged piece",
        "75,000",
        "duplicate of row 3",
        "left message",
    ],
)
def test_a_remark_that_is_not_known_to_be_harmless_is_asked_about(remark: str) -> None:
    rows = f'account,election,amount,remarks\nBK-3001,TENDER,125000,"{remark}"\nBK-3002,TENDER,48000,\n'
    found = read("File attached.", csv=rows)
    assert found["action"] != "confirm" or remark == "75,000"


@pytest.mark.parametrize(
    "remark",
    [
        "client ok 8/22",
        "confirmed by phone",
        "signed form rec'd",
        "spoke w/ client 8/20",
        "per POA on file",
        "joint acct, both signed",
        "verbal JP 8/21",
        "voluntary",
        "Ms. Chu confirmed in writing",
        "",
    ],
)
def test_a_harmless_remark_changes_nothing(remark: str) -> None:
    rows = f'account,election,amount,remarks\nBK-3001,TENDER,75000,"{remark}"\nBK-3002,TENDER,48000,ok\n'
    found = read("File attached.", csv=rows)
    assert (found["action"], lines(found)) == ("confirm", {CHU_PART, BELL_ALL})


@pytest.mark.parametrize(
    "words",
    [
        "Tender $35,000 for a/c BK-2001, Carmen Delgado.",
        "BK-2001 (Delgado): 35M exchange",
        "Exchange 35,000 for Delgado, Carmen (BK-2001).",
        "Account: BK-2001\nClient: Carmen Delgado\nPlease tender 35 bonds.",
        "ACCT: BK-2001\nCLIENT: Delgado\nACTION: TENDER\nAMOUNT: 35,000",
        "For Carmen Delgado, please tender $35,000 out of BK-2001.",
        "Tender everything for Carmen Delgado, whose account is BK-2001.",
        "Delgado / BK-2001 / 35M in",
        "Please exchange all of Mrs. Delgado's under account BK-2006.",
    ],
)
def test_a_number_of_one_client_beside_the_name_of_another_is_asked_about(words: str) -> None:
    assert read(words, sender=HARTWELL)["action"] != "confirm"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "Grant, BK-2001 - 40M\nDelgado, BK-2002 - all",
            {("BK-2001", "tender_part", "40000"), ("BK-2002", "tender_all", "35000")},
        ),
        ("Exchange 40,000 for Grant, Philip (BK-2001).", {("BK-2001", "tender_part", "40000")}),
        (
            "Tender all for BK-2001 and Delgado.",
            {("BK-2001", "tender_all", "70000"), ("BK-2002", "tender_all", "35000")},
        ),
        ("Account: BK-2001\nClient: Philip Grant\nPlease tender 40 bonds.", {("BK-2001", "tender_part", "40000")}),
    ],
)
def test_a_number_beside_its_own_clients_name_is_one_account(words: str, expected: set[Line]) -> None:
    found = read(words, sender=HARTWELL)
    assert (found["action"], lines(found)) == ("confirm", expected)


@pytest.mark.parametrize("words", ["Tender 35,000 for BK-2001 and BK-2002.", "Put 20M in from Grant and Delgado."])
def test_one_amount_for_two_accounts_is_asked_about(words: str) -> None:
    assert read(words, sender=HARTWELL)["action"] != "confirm"


@pytest.mark.parametrize(
    ("words", "first", "second"),
    [
        ("Y means exchange that par, N means leave it.", "Y", "N"),
        ("SECU = into the exchange, NOAC = no action.", "SECU", "NOAC"),
        ("T = tender, K = keep", "T", "K"),
        ("X stands for exchange. O stands for no tender.", "X", "O"),
        ("Key: E = exchange; D = decline.", "E", "D"),
    ],
)
def test_codes_mean_what_the_mail_says_that_they_mean(words: str, first: str, second: str) -> None:
    found = read(f"File attached. {words}", csv=CODES.format(first, second))
    assert (found["action"], lines(found)) == ("confirm", {CHU_PART, BELL_NO})


@pytest.mark.parametrize(
    ("words", "first", "second"),
    [
        ("Y means yes, he keeps them; N means no, tender.", "Y", "N"),
        ("N = new notes wanted, so exchange. Y = keep.", "Y", "N"),
        ("Y means maybe.", "Y", "N"),
        ("Y means exchange. Y means keep.", "Y", "N"),
        ("A = as discussed", "A", "N"),
    ],
)
def test_codes_that_mean_something_else_are_not_read_as_they_look(words: str, first: str, second: str) -> None:
    found = read(f"File attached. {words}", csv=CODES.format(first, second))
    assert found["action"] != "confirm" or CHU_PART not in lines(found)


@pytest.mark.parametrize(
    ("words", "action"),
    [
        ("LEXP exch:\n2001 Grant .... 40M\n2002 Delgado .... 35M (=all)", "confirm"),
        ("LEXP exch:\n2001 Grant: 40M\n2002 Delgado: 35M flat", "confirm"),
        ("LEXP exch:\n2001 Grant .... 40M in, 30M stays\n2002 Delgado .... 35M, flat", "confirm"),
        ("LEXP exch:\n2001 Grant .... 40M sold in May\n2002 Delgado .... 35M", "request"),
        ("LEXP exch:\n2001 Grant .... 40M?\n2002 Delgado .... 35M = all", "request"),
        ("LEXP exch:\n2001 Grant .... 40M last year\n2002 Delgado .... 35M", "request"),
        ("LEXP exch:\n2001 Grant .... 40M (=all)", "request"),
    ],
)
def test_dots_between_a_name_and_an_amount_only_lead_the_eye(words: str, action: str) -> None:
    assert read(words, sender=HARTWELL)["action"] == action


@pytest.mark.parametrize(
    "table",
    [
        "account,old amount,new amount\nBK-3001,125000,75000\nBK-3002,30000,48000\n",
        "account,previously instructed,now\nBK-3001,125000,75000\nBK-3002,30000,48000\n",
        "account,amount,revised amount\nBK-3001,125000,75000\nBK-3002,30000,48000\n",
        "account,tender %\nBK-3001,60%\nBK-3002,100%\n",
        "account,full/partial,amount\nBK-3001,P,75000\nBK-3002,F,48000\n",
        "account,security,election,amount,date\nBK-3001,LEXP 12.75,tender,75000,8/22\nBK-3002,Lexington 12 3/4 notes,tender,48000,8/23\n",
        "account,event,election,amount\nBK-3001,EXOF,tender,75000\nBK-3002,vol exch,tender,48000\n",
        "account,cusip,election,amount\nBK-3001,529529AB6,tender,75000\nBK-3002,529529AB6,tender,48000\n",
        "account,election,amount,confirmed\nBK-3001,tender,75000,yes\nBK-3002,tender,48000,8/21\n",
        "account,phone,election,amount\nBK-3001,4155550107,tender,75000\nBK-3002,4045550108,tender,48000\n",
    ],
)
def test_columns_that_say_more_of_the_same(table: str) -> None:
    found = read("File attached, please process.", csv=table)
    assert (found["action"], lines(found)) == ("confirm", {CHU_PART, BELL_ALL})


@pytest.mark.parametrize(
    "table",
    [
        "account,percent\nBK-3001,100%\nBK-3002,50%\n",
        "account,security,election,amount\nBK-3001,Danforth 9s,tender,75000\nBK-3002,LEXP 12.75,tender,48000\n",
        "account,offer,election,amount\nBK-3001,Corbel Foods,tender,75000\nBK-3002,Lexington,tender,48000\n",
        "account,cusip,election,amount\nBK-3001,123456AB1,tender,75000\nBK-3002,529529AB6,tender,48000\n",
        "account,name,requested,approved\nBK-3001,Chu,75000,yes\nBK-3002,Bell,48000,yes\n",
        "account,election,amount,approved amount\nBK-3001,tender,75000,50000\nBK-3002,tender,48000,48000\n",
        "account,election,amount,confirmed\nBK-3001,tender,75000,yes\nBK-3002,tender,48000,no\n",
        "account,election,amount,client signed\nBK-3001,tender,75000,Y\nBK-3002,tender,48000,N\n",
        "account,election,amount,ok to send\nBK-3001,tender,75000,yes\nBK-3002,tender,48000,\n",
        "account,sold,tender\nBK-3001,50000,75000\nBK-3002,0,48000\n",
        "account,election,amount\nBK-3001,withdraw,75000\nBK-3002,tender,48000\n",
        "account,election,amount\nBK-3001,tender,75000\nBK-3001,tender,20000\n",
        "account,election,amount\nBK-3001,tender,75000\nBK-3002,tender,48000\n\nBell is not final\n",
        "account,election,amount\nBK-3001,tender,75000\nBK-3002*,tender,48000\n\n* pending client approval\n",
    ],
)
def test_columns_and_notes_that_say_something_else_are_asked_about(table: str) -> None:
    assert read("File attached, please process.", csv=table)["action"] != "confirm"


@pytest.mark.parametrize(
    "note",
    [
        "Bell is not final",
        "* Bell has not signed, do not process before Friday",
        "* pending client approval",
        "Subject to the client's word",
        "Row 2 withdrawn",
    ],
)
def test_a_note_below_the_rows_is_read(note: str) -> None:
    rows: list[list[object]] = [
        ["Account", "Election", "Amount"],
        ["BK-3001", "Tender", 75000],
        ["BK-3002", "Tender", 48000],
    ]
    for between in ([], [[]]):
        book, _ = book_of([*rows, *between, [note]])
        assert read("List attached.", book=book)["action"] != "confirm"

"""Brokers' lists as text, CSV and workbooks in many shapes: what is kept beside what goes, totals, remarks, rows and sheets that count.

Each is read whole, as a mail; what must not be read back as it stands is put to the broker or to a person.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from email.message import EmailMessage

import pytest
from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill
from openpyxl.worksheet.worksheet import Worksheet

from bot import samples
from bot.fresh import reading_of

DESK = samples.desk()
HARTWELL = "Jocelyn Pelletier <j.pelletier@hartwellstone.example>"
PIEDMONT = "Tamsin Boyd <tamsin.boyd@piedmontclearing.example>"
Line = tuple[str | None, str | None, str | None]
CHU_PART = ("BK-3001", "tender_part", "75000")
BELL_ALL = ("BK-3002", "tender_all", "48000")
BELL_NO = ("BK-3002", "do_not_tender", None)


def read(
    words: str,
    *,
    sender: str = PIEDMONT,
    csv: str = "",
    book: Workbook | None = None,
    subject: str = "Lexington exchange",
    sign: bool = True,
) -> dict[str, object]:
    """The reading of a broker's mail with these words, signed, and these files."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = sender, "offers@custodian.example", subject
    mail["Date"], mail["Message-ID"] = "Wed, 15 Aug 2001 12:00:00 -0400", "<list@piedmontclearing.example>"
    mail.set_content(f"{words}\n\n{sender.partition(' <')[0]}\n" if sign else words)
    if csv:
        mail.add_attachment(csv.encode(), maintype="text", subtype="csv", filename="list.csv")
    if book is not None:
        file = io.BytesIO()
        book.save(file)
        kind = "vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        mail.add_attachment(file.getvalue(), maintype="application", subtype=kind, filename="list.xlsx")
    return reading_of(mail.as_bytes(), DESK)


def lines(reading: dict[str, object]) -> set[Line]:
    """What a reading instructs."""
    found = reading["instructions"]
    assert isinstance(found, list)
    return {(one["account"], one["election"], one["quantity"]) for one in found}


def book_of(rows: list[list[object]], title: str = "Lexington") -> tuple[Workbook, Worksheet]:
    """A workbook of one sheet with these rows."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = title
    for row in rows:
        sheet.append(row)
    return book, sheet


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
        "Only the Chu row is an instruction. The other line is what our system guessed, client not reached.",
        "Please process only the BK-3001 line; ignore the rest.",
        "Just the Chu line is live, disregard the other row.",
        "Only line BK-3001 counts.",
        "Please ignore the Bell row.",
        "Skip BK-3002's line, please.",
    ],
)
def test_only_the_rows_that_the_words_take_count(words: str) -> None:
    found = read(f"{words} List attached.", csv="account,election,amount\nBK-3001,TENDER,75000\nBK-3002,TENDER,48000\n")
    assert (found["action"], lines(found)) == ("confirm", {CHU_PART})


@pytest.mark.parametrize(
    "words",
    [
        "Is only the Chu row live?",
        "Only the Chu row is an instruction, I think.",
        "The other lines are not final.",
        "One of the lines is wrong.",
        "The Bell line is not confirmed yet.",
        "The Bell row is a guess of our system.",
        "Only the row of Mr. Almeida is an instruction.",
        "Only the Chu row is live. Ignore the Chu row.",
        "Take no action on the Bell line.",
        "Disregard the other rows.",
    ],
)
def test_rows_that_the_words_put_in_doubt_are_asked_about(words: str) -> None:
    found = read(f"{words} List attached.", csv="account,election,amount\nBK-3001,TENDER,75000\nBK-3002,TENDER,48000\n")
    assert found["action"] != "confirm"


@pytest.mark.parametrize(
    "words",
    [
        'Use sheet "Lexington". The second sheet is a blank example, it is not an instruction.',
        "Sheet Lexington is the instruction, ignore the other one.",
        "The first tab is the good one. Second tab is last month's scratch.",
        "Please process the Lexington tab only.",
        "Disregard the tab Work, that is for us.",
        "The other sheet is my own, please ignore it. Sheet Lexington is the list.",
    ],
)
def test_of_several_sheets_those_count_that_the_words_take(words: str) -> None:
    book, _ = book_of([["Account", "Election", "Amount"], ["BK-3001", "Tender", 75000]])
    other = book.create_sheet("Work")
    for row in (["Account", "Election", "Amount"], ["BK-3002", "Tender", 48000]):
        other.append(row)
    found = read(words, book=book)
    assert (found["action"], lines(found)) == ("confirm", {CHU_PART})


@pytest.mark.parametrize(
    "words",
    [
        "Ignore sheet Lexington and use the third tab.",
        "Please use the Lexington tab. Do not use the Lexington tab.",
        "One sheet is stale, the other is good. Ignore the other sheet.",
        "Ignore both: sheet Lexington and sheet Work are old.",
    ],
)
def test_sheets_that_nobody_can_tell_are_asked_about(words: str) -> None:
    book, _ = book_of([["Account", "Election", "Amount"], ["BK-3001", "Tender", 75000]])
    other = book.create_sheet("Work")
    for row in (["Account", "Election", "Amount"], ["BK-3002", "Tender", 48000]):
        other.append(row)
    assert read(words, book=book)["action"] != "confirm"


@pytest.mark.parametrize("title", ["Example", "SAMPLE", "Training", "Specimen (do not process)", "scratch"])
def test_a_sheet_that_calls_itself_an_example_is_left_out(title: str) -> None:
    book, _ = book_of([["Account", "Election", "Amount"], ["BK-3001", "Tender", 75000]])
    other = book.create_sheet(title)
    for row in (["Account", "Election", "Amount"], ["BK-3002", "Tender", 48000]):
        other.append(row)
    found = read("Our list is attached.", book=book)
    assert (found["action"], lines(found)) == ("confirm", {CHU_PART})


@pytest.mark.parametrize(
    "line",
    [
        "EXAMPLE ONLY - do not process",
        "Draft, not final",
        "Tentative list as of 8/22",
        "Proposed elections, subject to client approval",
        "For reference only",
        "What-if scenario",
    ],
)
def test_a_line_above_the_only_list_that_leaves_it_open_is_asked_about(line: str) -> None:
    rows: list[list[object]] = [
        [line],
        [],
        ["Account", "Election", "Amount"],
        ["BK-3001", "Tender", 75000],
        ["BK-3002", "Tender", 48000],
    ]
    book, _ = book_of(rows)
    assert read("List attached.", book=book)["action"] != "confirm"


def _row(sheet: Worksheet) -> None:
    sheet.row_dimensions[3].hidden = True


def _flat_row(sheet: Worksheet) -> None:
    sheet.row_dimensions[3].height = 0.5


def _white(sheet: Worksheet) -> None:
    for cell in sheet[3]:
        cell.font = Font(color="FFFFFFFF")


def _shapeless(sheet: Worksheet) -> None:
    for cell in sheet[3]:
        cell.number_format = ";;;"


def _another_sheet(sheet: Worksheet) -> None:
    sheet.delete_rows(3)
    assert sheet.parent is not None
    hidden = sheet.parent.create_sheet("More")
    for row in (["Account", "Election", "Amount"], ["BK-3002", "Tender", 48000]):
        hidden.append(row)
    hidden.sheet_state = "hidden"


@pytest.mark.parametrize("hide", [_row, _flat_row, _white, _shapeless, _another_sheet])
def test_an_instruction_that_a_workbook_hides_goes_to_a_person(hide: Callable[[Worksheet], None]) -> None:
    book, sheet = book_of(
        [["Account", "Election", "Amount"], ["BK-3001", "Tender", 75000], ["BK-3002", "Tender", 48000]]
    )
    hide(sheet)
    found = read("List attached.", book=book)
    assert (found["action"], lines(found)) == ("flag", {CHU_PART})


@pytest.mark.parametrize("status", ["CLIENT REFUSED - do not send", "reduced to 10,000", "pending signature"])
def test_a_remark_that_a_workbook_hides_goes_to_a_person(status: str) -> None:
    book, sheet = book_of(
        [
            ["Account", "Internal status", "Election", "Amount"],
            ["BK-3001", status, "Tender", 75000],
            ["BK-3002", "", "Tender", 48000],
        ]
    )
    sheet.column_dimensions["B"].hidden = True
    assert read("List attached.", book=book)["action"] == "flag"


def test_a_group_of_hidden_columns_is_hidden_as_a_whole() -> None:
    book, sheet = book_of(
        [
            ["Account", "Election", "Amount", "Ours", "Status"],
            ["BK-3001", "Tender", 75000, 1, "CLIENT REFUSED, do not send"],
            ["BK-3002", "Tender", 48000, 2, "x"],
        ]
    )
    sheet.column_dimensions.group("D", "E", hidden=True)
    assert read("List attached.", book=book)["action"] == "flag"


def test_what_is_hidden_and_says_nothing_of_the_matter_changes_nothing() -> None:
    book, sheet = book_of(
        [
            ["v3, do not edit the layout"],
            ["Account", "Row id", "Election", "Amount"],
            ["BK-3001", 17, "Tender", 75000],
            ["BK-3002", 18, "Tender", 48000],
        ]
    )
    sheet.row_dimensions[1].hidden = True
    sheet.column_dimensions["B"].hidden = True
    for cell in sheet[2]:
        cell.font, cell.fill = Font(color="FFFFFFFF"), PatternFill("solid", fgColor="FF000080")
    found = read("List attached.", book=book)
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


CODES = "account,elect,par\nBK-3001,{0},75000\nBK-3002,{1},\n"


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


def test_a_sheet_of_holdings_beside_the_elections_is_no_instruction() -> None:
    book, _ = book_of(
        [["Account", "Election", "Par"], ["BK-3001", "Exchange", 75000], ["BK-3002", "Do not exchange", None]],
        "Elections",
    )
    held = book.create_sheet("Holdings")
    for row in (["Acct", "Owner", "Par"], ["BK-3001", "Chu", 125000], ["BK-3003", "Blue Ridge", 3200000]):
        held.append(row)
    for words in (
        "Our workbook is attached.",
        'Please act on the "Elections" tab. The other tab is only our holdings; nothing to do there.',
    ):
        found = read(words, book=book)
        assert (found["action"], lines(found)) == ("confirm", {CHU_PART, BELL_NO})


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


@pytest.mark.parametrize(
    ("first", "second"),
    [("Tender", "Not tendering"), ("EXCHANGE", "DECLINED"), ("In:", "Out:"), ("Tendering accounts", "Keep")],
)
def test_headings_elect_for_the_rows_below_them(first: str, second: str) -> None:
    book, _ = book_of(
        [["Account", "Client", "Par"], [first], ["BK-3001", "Chu", 75000], [second], ["BK-3002", "Bell", 48000]]
    )
    found = read("List attached.", book=book)
    assert (found["action"], lines(found)) == ("confirm", {CHU_PART, BELL_NO})


@pytest.mark.parametrize("second", ["Awaiting instructions", "Not reached yet", "On hold", "Pending"])
def test_below_a_heading_that_waits_nothing_is_read_back(second: str) -> None:
    head: list[object] = ["Account", "Client", "Par"]
    book, _ = book_of([["Tender"], head, ["BK-3001", "Chu", 75000], [], [second], head, ["BK-3002", "Bell", 48000]])
    found = read("List attached.", book=book)
    assert found["action"] != "confirm" or BELL_ALL not in lines(found)


ROWS = "BK-3001  Chu   75,000\nBK-3002  Bell  48,000"


@pytest.mark.parametrize(
    "lead",
    ["Please exchange:", "Please tender the following", "Two for you:", "As follows", "In:", "Clients' instructions:"],
)
def test_a_line_above_rows_that_tenders_or_only_frames(lead: str) -> None:
    found = read(f"{lead}\n{ROWS}")
    assert (found["action"], lines(found)) == ("confirm", {CHU_PART, BELL_ALL})


@pytest.mark.parametrize(
    "lead",
    [
        "Please do not exchange the following:",
        "Exchange all except the following:",
        "Keep the following, exchange the balance:",
        "We keep:",
        "The following have not answered:",
        "Still waiting on:",
        "Our positions:",
        "Please withdraw",
        "Cancel these:",
        "Last week's list, all done:",
        "Can you confirm you hold:",
        "These might come in tomorrow:",
        "If they agree:",
        "Undecided:",
    ],
)
def test_a_line_above_rows_that_keeps_them_out_is_read(lead: str) -> None:
    found = read(f"{lead}\n{ROWS}")
    assert found["action"] != "confirm"


def test_two_lists_in_the_mail_each_go_by_the_line_above() -> None:
    found = read(
        "Tendering:\nBK-3001  Chu   75,000\nBK-3004  Almeida  12,000\n\nNot tendering:\nBK-3002  Bell  48,000\nBK-3005  Marsh  64,000"
    )
    assert found["action"] == "confirm"
    assert lines(found) == {CHU_PART, ("BK-3004", "tender_part", "12000"), BELL_NO, ("BK-3005", "do_not_tender", None)}


@pytest.mark.parametrize("heading", ["Out:", "Still waiting:", "Hold:"])
def test_a_heading_over_lines_of_prose_keeps_them_open(heading: str) -> None:
    assert read(f"In:\nBK-3001 Chu 75,000\n{heading}\nBK-3002 Bell 48,000")["action"] != "confirm"


@pytest.mark.parametrize(
    "words",
    [
        "Attached are the accounts that declined.",
        "The attached list is for your reference.",
        "Please withdraw the attached.",
        "Attached are our positions.",
        "Still waiting on the clients in the attached file.",
        "The accounts in the attached file are not tendering.",
    ],
)
def test_words_that_send_a_bare_list_as_something_else(words: str) -> None:
    assert read(words, csv="account,client,par\nBK-3001,Chu,75000\nBK-3002,Bell,48000\n")["action"] != "confirm"

"""What leaves the house: totals equal to the balance in every form, no formula, no taxpayer number, read back as written."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path

import pypdf
import pytest
from click.testing import Result
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree
from openpyxl import load_workbook
from typer.testing import CliRunner

from bot.agent.desk_side import files_of, schedule_csv
from bot.cli import app
from bot.demo.player import stage
from bot.demo.script import Step
from bot.desk import Desk
from bot.errors import HolderMailError
from bot.files.cells import as_csv, safe
from bot.handover.batches import next_batch
from bot.handover.books import Books, balance
from bot.handover.reconcile_forms import to_json
from bot.handover.schedule import Schedule, of_record
from bot.handover.schedule_pdf import to_pdf
from bot.handover.schedule_xlsx import to_xlsx
from bot.model import CaseState, Entry
from bot.sample.samples import offer_files
from nlp.context import Account, Broker
from nlp.instruction import Election, Particulars
from tests.handover_values import NOON, NOTES, SHARES, account, case_of, entry

FIRM = Broker("HART", "Hart & Sons", "0417", ("desk@hart.example",))
SECRET = "900-70-4321"


def made(accounts: list[Account], lines: list[Entry], offer: object = NOTES) -> tuple[Schedule, Desk, Books]:
    assert not isinstance(offer, str)
    known = Desk({}, {one.account: one for one in accounts}, {FIRM.broker: FIRM})
    books = Books(tuple(lines), tuple(case_of(line) for line in lines))
    return of_record(offer, known, books, NOON), known, books  # type: ignore[arg-type]  # one of the two offers


def sum_of_csv(text: str) -> Decimal:
    return sum((Decimal(row["quantity"]) for row in csv.DictReader(io.StringIO(text))), Decimal(0))


def sum_of_messages(files: dict[str, bytes]) -> Decimal:
    whole = Decimal(0)
    for name, content in files.items():
        if name.startswith("seev033/"):
            root = etree.fromstring(content)
            found = root.find(".//{*}InstdQty/{*}Qty/{*}FaceAmt")
            # A no is for all: the message says what that is beside it.
            found = root.find(".//{*}TtlElgblBal//{*}FaceAmt") if found is None else found
            assert found is not None
            assert found.text
            whole += Decimal(found.text)
    return whole


NAMES = st.sampled_from([f"A-{number}" for number in range(6)])
CENTS = st.decimals(min_value=0, max_value=10**9, places=2)


@st.composite
def records(draw: st.DrawFn) -> tuple[list[Account], list[Entry]]:
    """Draw a register and a record that it bears."""
    accounts = [
        account(name, draw(CENTS), broker=draw(st.sampled_from(["", "HART"])))
        for name in sorted(draw(st.sets(NAMES, min_size=1)))
    ]
    lines = []
    for one in accounts:
        election = draw(st.sampled_from([None, Election.TENDER_PART, Election.TENDER_ALL, Election.DO_NOT_TENDER]))
        quantity = draw(st.decimals(min_value=0, max_value=one.position, places=2))
        if election is Election.TENDER_ALL:
            quantity = one.position
        if election is not None:
            lines.append(entry(one.account, None if election is Election.DO_NOT_TENDER else quantity, election))
    return accounts, lines


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(records())
def test_the_totals_of_every_export_are_those_of_the_balance(drawn: tuple[list[Account], list[Entry]]) -> None:
    accounts, lines = drawn
    schedule, known, books = made(accounts, lines)
    found = balance(NOTES, known, books)
    instructed = found.total.instructed
    assert found.holds
    assert schedule.total == instructed
    assert sum_of_csv(schedule_csv(schedule)) == instructed
    assert sum((one.quantity for one in schedule.by_option()), Decimal(0)) == instructed
    assert sum((one.quantity for one in schedule.by_broker()), Decimal(0)) == instructed
    sheet = load_workbook(io.BytesIO(to_xlsx(schedule)))["Schedule"]
    heads = [cell.value for cell in sheet[4]]
    last = [cell.value for cell in sheet[sheet.max_row]]
    assert Decimal(str(last[heads.index("Quantity")])) == instructed
    batch = next_batch(
        NOTES, known.accounts, lines, {case.account: case for case in books.cases}, [], made=NOON, by="R. Vance"
    )
    files = files_of(NOTES, known, books, batch)
    assert sum_of_messages(files) == instructed
    assert sum_of_csv(files["schedule.csv"].decode("utf-8-sig")) == instructed
    summary = json.loads(files["batch.json"])
    assert sum((Decimal(line["quantity"]) for line in summary["lines"]), Decimal(0)) == instructed
    assert to_json(found)["total"]["instructed"] == str(summary_of(instructed))  # type: ignore[index]


def summary_of(value: Decimal) -> str:
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def odd() -> tuple[list[Account], list[Entry]]:
    accounts = [
        account("A-1", 100000, registration='=HYPERLINK("http://x.example","y")', broker="HART", tin=SECRET),
        account("A-2", 5000, registration="+1 (555) 555-0100 Łukasz Ørsted\x00\u202e", tin=SECRET),
        account("A-3", 7000, registration="@sum " + "x" * 400, tin=SECRET),
        account("A-4", 7000, registration="中文 & <b>bold</b>", tin=SECRET),
    ]
    return accounts, [entry(one.account, one.position, Election.TENDER_ALL) for one in accounts]


def test_a_name_that_a_spreadsheet_would_calculate_stays_a_name_in_every_form() -> None:
    schedule, _, _ = made(*odd())
    rows = list(csv.DictReader(io.StringIO(schedule_csv(schedule))))
    assert [row["registration"][:2] for row in rows[:3]] == ["'=", "'+", "'@"]
    sheet = load_workbook(io.BytesIO(to_xlsx(schedule)))["Schedule"]
    assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)
    assert sheet["B5"].value == '=HYPERLINK("http://x.example","y")'
    assert sheet["B5"].quotePrefix


@pytest.mark.parametrize("text", ["=1", "+1", "-1", "@a", "\t=1", "\r=1", "\n=1", " =1", "＝1", "\x00=1"])
def test_a_text_that_begins_like_a_formula_is_marked(text: str) -> None:
    assert safe(text).startswith("'")


def test_a_negative_number_is_a_number_and_an_innocent_text_stays_as_it_is() -> None:
    assert as_csv([[Decimal("-5.50"), "a=b", None]]) == "-5.5,a=b,\n"


def test_no_file_of_a_batch_holds_a_taxpayer_number() -> None:
    accounts, lines = odd()
    _, known, books = made(accounts, lines)
    batch = next_batch(NOTES, known.accounts, lines, {}, [], made=NOON, by="R. Vance")
    files = files_of(NOTES, known, books, batch)
    printed = "".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(files["schedule.pdf"])).pages)
    sheets = load_workbook(io.BytesIO(files["schedule.xlsx"]))
    cells = " ".join(str(cell.value) for sheet in sheets for row in sheet.iter_rows() for cell in row)
    texts = [
        content.decode("utf-8", "replace") for name, content in files.items() if not name.endswith((".pdf", ".xlsx"))
    ]
    for text in (printed, cells, *texts):
        assert SECRET not in text
        assert SECRET.replace("-", "") not in text
        assert "4321" not in text


def test_the_print_has_page_numbers_totals_and_the_balance() -> None:
    accounts = [account(f"A-{number:04}", 1000) for number in range(120)]
    schedule, _, _ = made(accounts, [entry(one.account, 1000, Election.TENDER_ALL) for one in accounts])
    content = to_pdf(schedule)
    pages = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(content)).pages]
    assert len(pages) > 2
    for number, text in enumerate(pages, start=1):
        assert f"Page {number} of {len(pages)}" in text
    assert all("Registered holder" in text for text in pages[:-1] if "A-0" in text)
    assert "120,000" in pages[-1]
    assert "The offer reconciles." in pages[-1]
    assert to_pdf(schedule) == content


def test_odd_names_are_printed_as_far_as_the_typeface_has_them() -> None:
    schedule, _, _ = made(*odd())
    text = "".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(to_pdf(schedule))).pages)
    assert "ukasz Ørsted" in text
    assert "<b>bold</b>" in " ".join(text.split())


def test_the_workbook_has_its_heads_in_sight_and_numbers_that_are_numbers() -> None:
    schedule, _, _ = made(*odd())
    book = load_workbook(io.BytesIO(to_xlsx(schedule)))
    assert book.sheetnames == ["Schedule", "Totals", "Reconciliation"]
    sheet = book["Schedule"]
    assert sheet.freeze_panes == "B5"
    heads = [cell.value for cell in sheet[4]]
    quantity = sheet.cell(5, heads.index("Quantity") + 1)
    assert (quantity.value, quantity.number_format) == (100000, "#,##0")
    fee = sheet.cell(5, heads.index("Cash USD") + 1)
    assert (fee.value, fee.number_format) == (3000, "#,##0.00")
    assert [book["Totals"].cell(row, 1).value for row in range(1, 4)] == ["Option", "001 SECU", "Total"]


def test_an_auction_says_price_condition_and_odd_lot_in_the_schedule() -> None:
    lines = [
        entry(
            "A-1",
            500,
            Election.TENDER_AT_PRICE,
            offer=SHARES.id,
            quantity_type="unit",
            particulars=Particulars(price=Decimal("9.85")),
        ),
        entry(
            "A-2",
            60,
            Election.TENDER_AT_AUCTION_PRICE,
            offer=SHARES.id,
            quantity_type="unit",
            particulars=Particulars(odd_lot=True, conditional_quantity=Decimal(60)),
        ),
    ]
    schedule, _, _ = made([account("A-1", 500), account("A-2", 60)], lines, SHARES)
    rows = list(csv.DictReader(io.StringIO(schedule_csv(schedule))))
    assert [(row["price"], row["odd_lot"], row["conditional_quantity"]) for row in rows] == [
        ("9.85", "", ""),
        ("", "yes", "60"),
    ]
    assert schedule.left_to_words() == ("the price found, between $9.75 and $10.50, for each share taken",)


def test_a_read_back_says_what_it_would_bring_and_a_yes_that_quotes_it_whole_records(tmp_path: Path) -> None:
    bob = "Robert Castellano <bob.castellano@harborline.example>"
    with stage(tmp_path) as scene:
        text = offer_files()[0].read_text(encoding="utf-8")
        flagged = text.replace("[[securities]]", "read_back_entitlements = true\n\n[[securities]]", 1)
        scene.house.store.save_offer("lexington-2001", flagged, "R. Vance")
        ask = Step(bob, "Please tender $25,000 of my Lexington notes.\n\nRobert J. Castellano\n", "Lexington")
        [answer] = scene.send(ask).answers
        body = answer.get_body(("plain",))
        assert body is not None
        words = " ".join(body.get_content().split())
        assert "136.25 in warrants (5.45 for each 1,000 of 25,000)" in words
        assert "$750 as a fee in cash (3 percent of 25,000)" in words
        quoted = "".join(f"> {line}\n" for line in body.get_content().splitlines())
        [recorded] = scene.send(
            Step(bob, f"YES\n\nRobert J. Castellano\n\nOn that day the desk wrote:\n{quoted}", thread="all")
        ).answers
        assert recorded["X-Instruction-Action"] == "recorded"
        assert {str(one) for one in scene.standing(["LX-1002"])} == {"LX-1002 tender_part 25000"}


@dataclass(frozen=True)
class Terminal:
    """The commands in this process, which starts at once, on a scratch desk with its own settings file."""

    folder: Path

    def ok(self, *arguments: str) -> str:
        done = self.run(*arguments)
        assert done.exception is None, done.exception
        return done.stdout

    def refused(self, code: int, *arguments: str) -> tuple[str, str]:
        """What is said, and what stood on standard output before."""
        done = self.run(*arguments)
        assert isinstance(done.exception, HolderMailError)
        assert done.exception.exit_code == code
        return done.exception.sentence, done.stdout

    def run(self, *arguments: str) -> Result:
        return CliRunner().invoke(app, ["--config", str(self.folder / "config.toml"), *arguments])


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """Give a scratch desk, and go there."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "config.toml").write_text('[clock]\nstart = "2001-08-13T09:00:00-04:00"\n', encoding="utf-8")
    return Terminal(tmp_path)


def filled(folder: Path) -> None:
    """Put two instructions on record in the command line's own store."""
    from bot.app import house  # noqa: PLC0415
    from bot.config import load as settings_of  # noqa: PLC0415

    with house(settings_of(folder / "config.toml")) as one, one.store.changing("R. Vance") as door:
        cases = door.cases([("lexington-2001", name) for name in ("LX-1001", "LX-1002")])
        lines = [entry(name, 40000, offer="lexington-2001", recorded=one.clock.now()) for _, name in cases]
        door.write(
            cases=[
                replace(case, state=CaseState.RECORDED, standing=line)
                for case, line in zip(cases.values(), lines, strict=True)
            ],
            entries=lines,
        )


def test_the_desk_reconciles_hands_over_and_imports_the_acknowledgement_from_the_command_line(
    desk: Terminal,
) -> None:
    filled(desk.folder)
    assert json.loads(desk.ok("reconcile", "lexington-2001", "--format", "json"))["total"]["instructed"] == "80000"
    assert "reconciles" in desk.ok("reconcile", "lexington-2001")
    assert sum_of_csv(desk.ok("schedule", "lexington-2001")) == 80000
    for form in ("xlsx", "pdf"):
        desk.ok("schedule", "lexington-2001", "--format", form, "--out", f"s.{form}")
        assert (desk.folder / f"s.{form}").read_bytes()[:2] in {b"PK", b"%P"}
    assert "needs --by" in desk.refused(2, "handover", "lexington-2001")[0]
    assert "no such offer" in desk.refused(1, "reconcile", "lexington-1999")[0]
    folder = Path(desk.ok("handover", "lexington-2001", "--by", "R. Vance", "--out", "out").strip())
    assert (desk.folder / folder / "seev033" / "LX-1001-I-LX-1001.xml").exists()
    assert "LX-1001" in desk.ok("handover", "lexington-2001", "--show", "1")
    assert "R. Vance" in desk.ok("handover", "lexington-2001", "--list")
    (desk.folder / "ack.csv").write_text("account,quantity\nLX-1001,40000\nLX-1002,39999\n", encoding="utf-8")
    sentence, shown = desk.refused(1, "acknowledge", "lexington-2001", "ack.csv", "--by", "M. Ito")
    assert "1 of 2 lines need a person" in sentence
    assert "LX-1002: the amount is 40,000 with us, 39,999 with the agent" in " ".join(shown.split())
    assert "missing: LX-1002" in shown
    record = json.loads(desk.ok("instructions", "--format", "json"))
    assert [(row["account"], row["passed"], row["batch"]) for row in record] == [
        ("LX-1001", "received", "1"),
        ("LX-1002", "forwarded", "1"),
    ]
    messages = desk.ok("instructions", "--offer", "lexington-2001", "--format", "seev033")
    assert messages.count("<?xml") == messages.count("</Document>") == 2
    desk.ok("instructions", "--format", "seev034", "--all", "--out", "status")
    assert len(list((desk.folder / "status").iterdir())) == 2
    desk.ok("instructions", "--format", "xlsx", "--out", "record.xlsx")
    assert load_workbook(desk.folder / "record.xlsx").active.max_row == 3  # type: ignore[union-attr]


def test_a_register_that_does_not_bear_the_record_makes_reconcile_fail_with_the_difference_named(
    desk: Terminal,
) -> None:
    filled(desk.folder)
    known = (Path(__file__).parents[2] / "bot" / "sample" / "register.csv").read_text(encoding="utf-8")
    less = "\n".join(
        line.rsplit(",", 1)[0] + ",30000" if line.startswith("LX-1001,") else line for line in known.splitlines()
    )
    (desk.folder / "new.csv").write_text(less + "\n", encoding="utf-8")
    assert "waits for the holder's word" in desk.ok("register", "import", "new.csv", "--apply", "--by", "R. Vance")
    sentence, shown = desk.refused(1, "reconcile", "lexington-2001", "--format", "csv")
    assert "LX-1001 holds 30,000 now" in sentence
    assert shown.startswith("account,broker,position")
    assert "mwhitfield@elmgrove.example" in desk.ok("answers")

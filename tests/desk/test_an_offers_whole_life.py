"""One offer after another, from the issuer's documents to the last balance, worked as a desk does: by its commands."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

import pytest

from bot.demo.script import Attached, Step
from bot.sample import samples
from tests.desk_by_commands import CommandDesk

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"
LETTER = SEEDS / "letter-to-clients-2001.txt"
NOTICE = SEEDS / "notice-of-guaranteed-delivery-2002.txt"
FIRST, SECOND = "lexington-2001", "lexington-2002"
WHITFIELD, PETROV, LI = "mwhitfield@elmgrove.example", "vpetrov@riverside.example", "xm.li@jademail.example"
CASTELLANO, NGUYEN = "bob.castellano@harborline.example", "tnguyen@pacificmail.example"
HARTWELL, ISSUER = "j.pelletier@hartwellstone.example", "news@lexington.example"
REGISTER = samples.FOLDER / "register.csv"
LATE = Path(__file__).parents[1] / "mails" / "guaranteed" / "notice.txt"
PRESS = """\
Lexington Precision Corporation Extends Exchange Offer

NEW YORK, September 4, 2001 -- Lexington Precision Corporation announced today that it has extended the expiration \
date of its offer to exchange its 12 3/4% Senior Subordinated Notes due February 1, 2000. The exchange offer, which was \
scheduled to expire at 12:00 midnight, New York City time, on September 10, 2001, will now expire at 5:00 p.m., New York \
City time, on September 14, 2001, unless further extended.

SOURCE Lexington Precision Corporation
"""


@pytest.fixture
def desk(tmp_path: Path) -> CommandDesk:
    if not LETTER.exists():
        pytest.skip("the seed documents are not beside the project")
    return CommandDesk(tmp_path, datetime.fromisoformat("2001-08-07T09:00:00-04:00"), "[sample]\nload = false\n")


def completed(desk: CommandDesk, offer: str, more: str, **values: str) -> Path:
    """The proposal's file as staff complete it: keys in the place of those marked, tables at its end."""
    text = desk.ok("offer", "show", offer)
    for key, value in values.items():
        assert f"#! {key} = " in text
        text = text.replace(f"#! {key} = ", f"{key} = {value}", 1)
    assert '#! accounts = ["XX-*"]' in text
    text = text.replace('#! accounts = ["XX-*"]', 'accounts = ["LX-*", "BK-*"]')
    file = desk.folder / f"{offer}.toml"
    file.write_text(text + more, encoding="utf-8")
    return file


def response(words: str, instant: str) -> str:
    """Our own deadline, which no document knows."""
    return f'\n[clocks.response]\nwords = "{words}"\ninstant = {instant}\n'


def confirmed(desk: CommandDesk, sender: str, body: str, *status: str) -> None:
    """A mail that is read back, and the yes that records it."""
    assert desk.instructs(sender, body)["X-Instruction-Action"] == "confirm"
    answer = desk.replies(sender, "Yes.\n")
    assert answer["X-Instruction-Action"] in {"recorded", "withdrawn"}
    assert tuple(answer.get_all("X-Instruction-Status", [])) == status


def totals(desk: CommandDesk, offer: str) -> tuple[int, int, int, int, int]:
    """Instructed, pending, protected, uninstructed, withdrawn of an offer that reconciles, which must be all there is."""
    total = desk.balances(offer)["total"]
    names = ("instructed", "pending", "protected", "uninstructed", "withdrawn")
    found = [int(total[name]) for name in names]
    assert sum(found[:4]) == int(total["position"])
    return found[0], found[1], found[2], found[3], found[4]


def opened(desk: CommandDesk) -> None:
    """The letter becomes a proposal, which is not in force until staff said what it does not; then the register."""
    desk.ok("offer", "import", LETTER, "--save", FIRST, "--by", "Ann Lee")
    assert "clocks.response: is missing" in desk.refused(1, "offer", "approve", FIRST, "--by", "Ann Lee")
    ours = response("5:00 p.m. on Friday, August 31, 2001", "2001-08-31T17:00:00-04:00")
    file = completed(desk, FIRST, ours, minimum="1000", multiple="1000")
    desk.ok("offer", "approve", FIRST, "--file", file, "--by", "R. Vance")
    assert "no proposed offer" in desk.refused(1, "offer", "approve", FIRST, "--file", file, "--by", "R. Vance")
    shown = desk.json("offer", "show", FIRST, "--json")
    assert shown["clocks"]["expiration"]["instant"] == "2001-09-05T00:00:00-04:00"
    desk.ok("register", "import", REGISTER, "--brokers", samples.FOLDER / "brokers.csv", "--apply")
    assert totals(desk, FIRST) == (0, 0, 0, 17_909_000, 0)


def answered(desk: CommandDesk) -> None:
    """The letter goes out once; replies of every kind come in; reminders go to those who are not through."""
    desk.ok("letters", "send", FIRST)
    letters = len(desk.answers())
    assert letters == 35
    desk.ok("letters", "send", FIRST)
    assert len(desk.answers()) == letters
    desk.go_to("2001-08-13T10:00:00-04:00")
    confirmed(desk, WHITFIELD, "Please tender all my notes.\n\nMargaret A. Whitfield\n", "LX-1001 PACK")
    confirmed(desk, CASTELLANO, "put 25 bonds of mine in, hang on to the rest\n\nBob Castellano\n", "LX-1002 PACK")
    confirmed(desk, PETROV, "Tender all.\n\nVictor Petrov\n", "LX-1022 PACK")
    confirmed(desk, "dkosei@goldcoastmail.example", "I do not want to tender.\n\nDaniel K. Osei\n", "LX-1025 PACK")
    answer = desk.instructs(LI, "Please tender $20,000 of my notes.\n\nXiaoming Li\n")
    assert answer["X-Instruction-Action"] == "confirm"
    answer = desk.instructs(NGUYEN, "Please tender $50,000.\n\nThomas R. Nguyen\n")
    assert answer["X-Instruction-Status"] == "LX-1003 PEND/IPAW"
    lines = "BK-2001  70,000\nBK-2003  100,000\nBK-2004  800,000\n"
    assert (
        desk.instructs(HARTWELL, f"Please tender:\n\n{lines}\nJocelyn Pelletier\n")["X-Instruction-Action"] == "confirm"
    )
    answer = desk.replies(HARTWELL, "All fine except BK-2003, hold that one.\n\nJocelyn Pelletier\n")
    assert answer.get_all("X-Instruction-Status") == ["BK-2001 PACK", "BK-2003 PEND/OTHR", "BK-2004 PACK"]
    assert totals(desk, FIRST) == (1_465_000, 70_000, 0, 16_374_000, 0)

    desk.go_to("2001-08-24T17:01:00-04:00")
    before = len(desk.answers())
    # This offer's file names no times of reminding: staff ask for it.
    desk.ok("remind", FIRST)
    reminded = [str(one["To"]) for one in desk.answers()[before:]]
    assert len(reminded) == len(set(reminded)) == 30
    assert {LI, NGUYEN} <= set(reminded)
    assert not {WHITFIELD, CASTELLANO, PETROV} & set(reminded)
    desk.ok("remind", FIRST)
    assert len(desk.answers()) == before + 30


def handed_over_and_changed(desk: CommandDesk) -> None:
    """A first batch; then a change and a withdrawal of what the agent has."""
    desk.ok("handover", FIRST, "--by", "Ann Lee", "--out", desk.folder / "out")
    batch = json.loads((desk.folder / "out" / f"{FIRST}-batch-1" / "batch.json").read_text(encoding="utf-8"))
    assert [(line["account"], line["act"], line["quantity"]) for line in batch["lines"]] == [
        ("BK-2001", "new", "70000"),
        ("BK-2004", "new", "800000"),
        ("LX-1001", "new", "250000"),
        ("LX-1002", "new", "25000"),
        ("LX-1022", "new", "300000"),
        ("LX-1025", "new", "20000"),
    ]
    assert "nothing was accepted" in desk.refused(1, "handover", FIRST, "--by", "Ann Lee")
    assert totals(desk, FIRST) == (1_465_000, 70_000, 0, 16_374_000, 0)

    desk.go_to("2001-08-27T10:00:00-04:00")
    confirmed(desk, CASTELLANO, "Make it $60,000 in total please.\n\nBob Castellano\n", "LX-1002 PACK")
    answer = desk.instructs(PETROV, "I withdraw my tender completely.\n\nVictor Petrov\n")
    assert (answer["X-Instruction-Action"], answer["X-Instruction-Status"]) == ("flagged", "LX-1022 REJT/DPRG")
    mail = next(line.split()[0] for line in desk.ok("review").splitlines() if "vpetrov" in line)
    desk.ok("review", mail, "--accept", "--by", "Ann Lee")
    answer = desk.replies(PETROV, "Yes")
    assert (answer["X-Instruction-Action"], answer["X-Instruction-Status"]) == ("withdrawn", "LX-1022 CANC/CANI")
    assert totals(desk, FIRST) == (1_200_000, 70_000, 0, 16_639_000, 300_000)


def extended(desk: CommandDesk) -> None:
    """Extended by command, then by the issuer's notice, which moves nothing until a person approves it."""
    before = len(desk.answers())
    desk.ok("offer", "extend", FIRST, "--until", "2001-09-10T24:00", "--by", "R. Vance")
    told = [str(one["To"]) for one in desk.answers()[before:]]
    assert len(told) == len(set(told)) == 35
    desk.go_to("2001-09-04T10:00:00-04:00")
    desk.mail(Step(ISSUER, PRESS, "Lexington Precision Extends Exchange Offer"))
    (notice,) = desk.json("notices", "--json")
    shown = desk.json("offer", "show", FIRST, "--json")
    assert shown["clocks"]["expiration"]["instant"] == "2001-09-11T00:00:00-04:00"
    desk.ok("notices", "approve", "1", "--by", "R. Vance")
    assert "waits for approval" in desk.refused(1, "notices", "approve", "1", "--by", "R. Vance")
    shown = desk.json("offer", "show", FIRST, "--json")
    assert shown["clocks"]["expiration"]["instant"] == "2001-09-14T17:00:00-04:00"
    assert notice["offer"] == FIRST
    assert totals(desk, FIRST) == (1_200_000, 70_000, 0, 16_639_000, 300_000)


def registered_anew(desk: CommandDesk) -> None:
    """Positions change: what is no longer covered waits for its holder's word, and the difference is named."""
    text = REGISTER.read_text(encoding="utf-8")
    for old, new in ((",,,250000", ",,,150000"), (",,,45000", ",,,15000"), (",,,100000", ",,,130000")):
        assert old in text
        text = text.replace(old, new)
    file = desk.folder / "register.csv"
    file.write_text(text, encoding="utf-8")
    desk.ok("register", "import", file)
    assert totals(desk, FIRST) == (1_200_000, 70_000, 0, 16_639_000, 300_000)
    desk.ok("register", "import", file, "--apply")
    assert "LX-1001 holds 150,000 now" in desk.refused(1, "reconcile", FIRST)
    # The batch names what it leaves with the agent, and carries the change and the cancellation.
    desk.ok("handover", FIRST, "--by", "Ann Lee", "--out", desk.folder / "out")
    batch = json.loads((desk.folder / "out" / f"{FIRST}-batch-2" / "batch.json").read_text(encoding="utf-8"))
    assert [(line["account"], line["act"], line["quantity"]) for line in batch["lines"]] == [
        ("LX-1002", "change", "60000"),
        ("LX-1022", "cancel", "300000"),
    ]
    assert [one["account"] for one in batch["held_back"]] == ["LX-1001"]
    confirmed(desk, WHITFIELD, "Please tender $150,000.\n\nMargaret A. Whitfield\n", "LX-1001 PACK")
    # A yes to a read-back that the position no longer bears records nothing.
    answer = desk.replies(LI, "Yes")
    assert (answer["X-Instruction-Action"], answer["X-Instruction-Status"]) == ("request", "LX-1020 PEND/LACK")
    confirmed(desk, LI, "Please tender all my notes.\n\nXiaoming Li\n", "LX-1020 PACK")
    assert totals(desk, FIRST) == (1_115_000, 50_000, 0, 16_644_000, 300_000)
    desk.ok("handover", FIRST, "--by", "Ann Lee", "--out", desk.folder / "out")


def acknowledged_and_closed(desk: CommandDesk) -> None:
    """The agent acknowledges; the offer ends; silence becomes the default action; everything still adds up."""
    listed = [line for number in (1, 2, 3) for line in batch_lines(desk, number)]
    file = desk.folder / "agent.csv"
    file.write_text(
        "instruction_id,account,status\n" + "".join(f"{i},{a},accepted\n" for i, a in listed), encoding="utf-8"
    )
    said = desk.ok("acknowledge", FIRST, file, "--by", "Ann Lee")
    assert f"{len(listed)} matched" in said
    assert "missing" not in said
    assert "is open until" in desk.refused(2, "offer", "close", FIRST, "--by", "R. Vance")
    desk.go_to("2001-09-14T17:05:00-04:00")
    assert "33 silent, 1 rejected" in desk.ok("offer", "close", FIRST, "--by", "R. Vance")
    assert "nothing was left" in desk.ok("offer", "close", FIRST, "--by", "R. Vance")
    assert totals(desk, FIRST) == (1_115_000, 0, 0, 16_694_000, 300_000)
    standing = {line["account"]: line for line in desk.json("instructions", "--offer", FIRST, "--format", "json")}
    assert {name: line["quantity"] for name, line in standing.items() if line["election"] != "do_not_tender"} == {
        "BK-2001": "70000",
        "BK-2004": "800000",
        "LX-1001": "150000",
        "LX-1002": "60000",
        "LX-1020": "15000",
    }
    everything = desk.json("instructions", "--offer", FIRST, "--format", "json", "--all")
    assert {"PACK", "CANC", "REJT", "DFLA"} == {line["status"] for line in everything}
    assert "chain is whole" in desk.ok("audit", "verify")


def batch_lines(desk: CommandDesk, number: int) -> list[tuple[str, str]]:
    """Instruction and account of every line of a batch."""
    batch = json.loads((desk.folder / "out" / f"{FIRST}-batch-{number}" / "batch.json").read_text(encoding="utf-8"))
    return [(line["instruction_id"], line["account"]) for line in batch["lines"]]


def a_year_later(desk: CommandDesk) -> None:
    """The offer of 2002 from its notice: a late delivery promised, extended, covered in part of what is held, closed."""
    desk.go_to("2002-07-15T09:00:00-04:00")
    desk.ok("offer", "import", NOTICE, "--save", SECOND, "--by", "Ann Lee")
    ours = response("5:00 p.m. on Tuesday, August 6, 2002", "2002-08-06T17:00:00-04:00")
    # The notice says nothing of withdrawals; staff take the end of the offer, as in the year before.
    ours += '\n[clocks.withdrawal]\nwords = "until the expiration"\ninstant = 2002-08-08T00:00:00-04:00\n'
    file = completed(desk, SECOND, ours, minimum="1000", multiple="1000")
    desk.ok("offer", "approve", SECOND, "--file", file, "--by", "R. Vance")
    shown = desk.json("offer", "show", SECOND, "--json")
    assert shown["guaranteed_delivery"]["deadline"] == "2002-08-12T17:00:00-04:00"
    desk.ok("letters", "send", SECOND)
    # Two offers are known by one name; only one of them is open.
    confirmed(desk, HARTWELL, "Please tender $30,000 of BK-2001.\n\nJocelyn Pelletier\n", "BK-2001 PACK")
    desk.go_to("2002-08-07T15:00:00-04:00")
    notice = Attached(LATE, "text/plain")
    answer = desk.instructs(
        HARTWELL,
        "Our notice of guaranteed delivery for BK-2001 is attached.\n\nJocelyn Pelletier\n",
        "Lexington 2002: notice of guaranteed delivery",
        attached=(notice,),
    )
    assert answer["X-Instruction-Action"] == "flagged"
    mail = next(line.split()[0] for line in desk.ok("review").splitlines() if "hartwell" in line)
    desk.ok("review", mail, "--accept", "--by", "Ann Lee")
    assert totals(desk, SECOND) == (30_000, 0, 40_000, 17_739_000, 0)
    desk.ok("handover", SECOND, "--by", "Ann Lee", "--out", desk.folder / "out")
    desk.ok("offer", "extend", SECOND, "--until", "2002-08-14T24:00", "--by", "R. Vance")
    (due,) = desk.json("deliveries", "--offer", SECOND, "--due", "--json")
    assert (due["account"], due["state"], due["due"]) == ("BK-2001", "protected", "2002-08-19T17:00:00-04:00")
    # Over the rest beside what is promised: asked, not recorded.
    answer = desk.instructs(HARTWELL, "Please tender all of BK-2001 now.\n\nJocelyn Pelletier\n")
    assert answer.get_all("X-Instruction-Status") == ["BK-2001 PEND/LACK"]
    desk.go_to("2002-08-15T00:10:00-04:00")
    assert "still to come: BK-2001" in desk.ok("offer", "close", SECOND, "--by", "R. Vance")
    desk.go_to("2002-08-19T16:00:00-04:00")
    desk.ok("deliveries", "--cover", due["number"], "--by", "Ann Lee")
    assert "cannot be covered" in desk.refused(1, "deliveries", "--cover", due["number"], "--by", "Ann Lee")
    assert totals(desk, SECOND) == (70_000, 0, 0, 17_739_000, 0)
    desk.ok("handover", SECOND, "--by", "Ann Lee", "--out", desk.folder / "out")
    batch = json.loads((desk.folder / "out" / f"{SECOND}-batch-2" / "batch.json").read_text(encoding="utf-8"))
    assert [(line["account"], line["act"], line["quantity"]) for line in batch["lines"]] == [
        ("BK-2001", "change", "70000")
    ]
    desk.ok("offer", "close", SECOND, "--by", "R. Vance")
    assert totals(desk, SECOND) == (70_000, 0, 0, 17_739_000, 0)
    counts = desk.json("status", "--json")
    assert counts["mails"]["stuck"] == counts["mails"]["received"] == 0
    assert "chain is whole" in desk.ok("audit", "verify")


def test_two_offers_from_their_documents_to_the_last_balance(desk: CommandDesk) -> None:
    for chapter in (
        opened, answered, handed_over_and_changed, extended, registered_anew, acknowledged_and_closed, a_year_later
    ):  # fmt: skip
        chapter(desk)

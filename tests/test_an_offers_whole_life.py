"""One offer after another, from the issuer's documents to the last balance, worked as a desk does: by its commands."""

from __future__ import annotations

import csv
from datetime import datetime
from io import StringIO
from pathlib import Path

import pytest

from bot import samples
from bot.demo.script import Step
from tests.desk_by_commands import CommandDesk

SEEDS = Path(__file__).parents[2] / "shared" / "seeds"
LETTER = SEEDS / "letter-to-clients-2001.txt"
NOTICE = SEEDS / "notice-of-guaranteed-delivery-2002.txt"
FIRST, SECOND = "lexington-2001", "lexington-2002"
WHITFIELD, PETROV, LI = "mwhitfield@elmgrove.example", "vpetrov@riverside.example", "xm.li@jademail.example"
CASTELLANO, MERCER = "bob.castellano@harborline.example", "fmercer@plainsnet.example"
HARTWELL = "j.pelletier@hartwellstone.example"
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
        assert f"#! {key}" in text
        text = text.replace(f"#! {key} = ", f"{key} = {value}", 1)
    text = text.replace("#! accounts = [\"XX-*\"]", 'accounts = ["LX-*", "BK-*"]')
    file = desk.folder / f"{offer}.toml"
    file.write_text(text + more, encoding="utf-8")
    return file


def test_two_offers_from_their_documents_to_the_last_balance(desk: CommandDesk) -> None:
    # The document becomes a proposal, which is not in force until staff said what it does not.
    desk.ok("offer", "import", LETTER, "--save", FIRST, "--by", "Ann Lee")
    assert "clocks.response: is missing" in desk.refused(1, "offer", "approve", FIRST, "--by", "Ann Lee")
    response = '[clocks.response]\nwords = "5:00 p.m. on Friday, August 31, 2001"\ninstant = 2001-08-31T17:00:00-04:00\n'
    file = completed(desk, FIRST, response, minimum="1000", multiple="1000")
    desk.ok("offer", "approve", FIRST, "--file", file, "--by", "R. Vance")
    shown = desk.json("offer", "show", FIRST, "--json")
    assert shown["clocks"]["expiration"]["instant"] == "2001-09-05T00:00:00-04:00"
    register = samples.FOLDER / "register.csv"
    desk.ok("register", "import", register, "--brokers", samples.FOLDER / "brokers.csv", "--apply")
    total = desk.balances(FIRST)["total"]
    assert (total["position"], total["uninstructed"]) == ("17909000", "17909000")

    # The letter, once each; who has no address is on the call list.
    desk.ok("letters", "send", FIRST)
    letters = len(desk.answers())
    desk.ok("letters", "send", FIRST)
    assert len(desk.answers()) == letters
    print("CALLS", desk.ok("calls", FIRST, "--format", "csv"))

    # Replies: whole, part, no, one that misses something, and one that never says yes.
    desk.go_to("2001-08-13T10:00:00-04:00")
    confirmed(desk, WHITFIELD, "Please tender all my notes.\n\nMargaret A. Whitfield\n", "LX-1001 PACK")
    confirmed(desk, CASTELLANO, "put 25 bonds of mine in, hang on to the rest\n\nBob Castellano\n", "LX-1002 PACK")
    confirmed(desk, PETROV, "Tender all.\n\nVictor Petrov\n", "LX-1022 PACK")
    answer = desk.instructs(LI, "Please tender $20,000 of my notes.\n\nXiaoming Li\n")
    assert answer["X-Instruction-Action"] == "confirm"
    answer = desk.instructs("tnguyen@pacificmail.example", "Please tender $50,000.\n\nThomas R. Nguyen\n")
    assert answer["X-Instruction-Status"] == "LX-1003 PEND/IPAW"
    confirmed(desk, "dkosei@goldcoastmail.example", "I do not want to tender.\n\nDaniel K. Osei\n", "LX-1025 PACK")

    # A broker's list, of which it confirms all lines but one.
    answer = desk.instructs(
        HARTWELL, "Please tender:\n\nBK-2001  70,000\nBK-2003  100,000\nBK-2004  800,000\n\nJocelyn Pelletier\n"
    )
    assert answer["X-Instruction-Action"] == "confirm", answer
    answer = desk.replies(HARTWELL, "All fine except BK-2003, hold that one.\n\nJocelyn Pelletier\n")
    print(answer.get_all("X-Instruction-Status"), answer["X-Instruction-Action"])
    rows = desk.balances(FIRST)
    print(rows["total"])

    # Reminders: not to those who are through.
    desk.go_to("2001-08-24T17:01:00-04:00")
    print(desk.ok("remind", FIRST, "--dry-run"))
    before = len(desk.answers())
    print(desk.ok("remind", FIRST))
    reminded = {str(one["To"]) for one in desk.answers()[before:]}
    print(len(reminded), [str(o["Subject"]) for o in desk.answers()[before:]][:3])
    print(desk.ok("remind", FIRST))

    # The first batch.
    out = desk.folder / "out"
    print(desk.run("handover", FIRST, "--by", "Ann Lee", "--out", out))
    rows = desk.balances(FIRST)

    # After it: a change, a whole withdrawal, a partial one; the agent has all of them.
    desk.go_to("2001-08-27T10:00:00-04:00")
    answer = desk.instructs(CASTELLANO, "Make it $60,000 in total please.\n\nBob Castellano\n")
    print(answer["X-Instruction-Action"], answer.get_all("X-Instruction-Status"))
    print(answer.get_body(("plain",)).get_content())
    answer = desk.instructs(PETROV, "I withdraw my tender completely.\n\nVictor Petrov\n")
    print(answer["X-Instruction-Action"], answer.get_all("X-Instruction-Status"))
    print(desk.ok("review"))
    desk.balances(FIRST)
    (mail,) = [line.split()[0] for line in desk.ok("review").splitlines() if "vpetrov" in line]
    before = len(desk.answers())
    print(desk.ok("review", mail, "--accept", "--by", "Ann Lee"))
    print([(str(one["To"]), one["X-Instruction-Action"]) for one in desk.answers()[before:]])
    answer = desk.replies(PETROV, "Yes")
    print(answer["X-Instruction-Action"], answer.get_all("X-Instruction-Status"))

    # Extension by command; then by the issuer's notice, approved.
    print(desk.run("offer", "extend", FIRST, "--until", "2001-09-10T24:00", "--by", "R. Vance"))
    desk.balances(FIRST)
    desk.go_to("2001-09-04T10:00:00-04:00")
    print(desk.mail(Step("news@lexington.example", PRESS, "Lexington Precision Extends Exchange Offer")))
    print(desk.ok("notices"))
    print(desk.run("notices", "approve", "1", "--by", "R. Vance"))
    print(desk.ok("offer", "history", FIRST))
    print(desk.run("notices", "approve", "1", "--by", "R. Vance"))

    # A register in which positions changed.
    text = register.read_text(encoding="utf-8").replace(",,,250000", ",,,150000").replace(",,,45000", ",,,15000").replace(",,,100000", ",,,130000")
    new = desk.folder / "register.csv"
    new.write_text(text, encoding="utf-8")
    print(desk.ok("register", "import", new))
    print(desk.run("register", "import", new, "--apply"))
    found = desk.run("reconcile", FIRST)
    print(found)
    answer = desk.replies(WHITFIELD, "Yes, tender the 150,000 then.\n\nMargaret A. Whitfield\n")
    print(answer["X-Instruction-Action"], answer.get_all("X-Instruction-Status"))
    print(answer.get_body(("plain",)).get_content())
    print(desk.run("handover", FIRST, "--by", "Ann Lee", "--out", out))
    print(desk.ok("handover", FIRST, "--list"))
    print(desk.ok("handover", FIRST, "--show", "2"))
    print(desk.ok("instructions", "--offer", FIRST, "--all"))
    print(desk.ok("status"))
    print(desk.ok("audit", "verify"))
    desk.go_to("2001-09-14T17:05:00-04:00")
    print(desk.run("offer", "close", FIRST, "--by", "R. Vance"))
    print(desk.run("offer", "close", FIRST, "--by", "R. Vance"))
    print(desk.run("reconcile", FIRST))


def confirmed(desk: CommandDesk, sender: str, body: str, status: str) -> None:
    """A mail that is read back, and the yes that records it."""
    assert desk.instructs(sender, body)["X-Instruction-Action"] == "confirm"
    answer = desk.replies(sender, "Yes.\n")
    assert (answer["X-Instruction-Action"], answer["X-Instruction-Status"]) == ("recorded", status)


def test_second(desk: CommandDesk) -> None:
    desk.settings = "[sample]\nload = true\n"
    desk.go_to("2002-07-29T10:00:00-04:00")
    desk.ok("letters", "send", SECOND)
    # two offers: only the open one is meant
    a = desk.instructs("tamsin.boyd@piedmontclearing.example", "Please tender for BK-3001 50,000.\n\nTamsin Boyd\n")
    print(a["X-Instruction-Action"], a.get_all("X-Instruction-Status"))
    a = desk.replies("tamsin.boyd@piedmontclearing.example", "Yes")
    print(a["X-Instruction-Action"], a.get_all("X-Instruction-Status"))
    a = desk.instructs("tamsin.boyd@piedmontclearing.example", "Please tender for BK-3002 10,000.\n\nTamsin Boyd\n")
    notice = (Path(__file__).parent / "mails" / "guaranteed" / "notice.txt").read_text().replace("Hartwell & Stone Securities LLC", "Piedmont Trust & Clearing Co.").replace("0417", "0862").replace("Jocelyn Pelletier", "Tamsin Boyd")
    # more than is free: 125,000 - 50,000 = 75,000 free
    for amount in ("$100,000", "$40,000"):
        (desk.folder / "notice.txt").write_text(notice.replace("$40,000", amount))
        from bot.demo.script import Attached
        a = desk.instructs("tamsin.boyd@piedmontclearing.example", "Our notice of guaranteed delivery for BK-3001 is attached.\n\nTamsin Boyd\n", "Lexington 2002: notice of guaranteed delivery", attached=(Attached(desk.folder / "notice.txt", "text/plain"),))
        print(a["X-Instruction-Action"], a.get_all("X-Instruction-Status"), a.get_body(("plain",)).get_content())
    print(desk.ok("deliveries"))
    print(desk.ok("review"))
    print(desk.run("review", "4", "--accept", "--by", "Ann"))
    print(desk.run("reconcile", SECOND, "--format", "json").error)
    print(desk.run("review", "5", "--accept", "--by", "Ann"))
    print(desk.ok("deliveries"))
    print(desk.run("reconcile", SECOND, "--format", "json").error)
    # tender over the rest
    a = desk.instructs("tamsin.boyd@piedmontclearing.example", "Tender all of BK-3001 please.\n\nTamsin Boyd\n")
    print(a["X-Instruction-Action"], a.get_all("X-Instruction-Status"), a.get_body(("plain",)).get_content())
    a = desk.replies("tamsin.boyd@piedmontclearing.example", "Yes")
    print(a["X-Instruction-Action"], a.get_all("X-Instruction-Status"))
    print(desk.run("reconcile", SECOND, "--format", "json").error)
    print(desk.run("deliveries", "--cover", "2", "--by", "Ann"))
    print(desk.run("offer", "extend", SECOND, "--until", "2002-08-14T24:00", "--by", "R. Vance"))
    print(desk.ok("deliveries", "--due"))
    desk.go_to("2002-08-20T10:00:00-04:00")
    print(desk.run("offer", "close", SECOND, "--by", "R. Vance"))
    print(desk.ok("deliveries", "--due"))
    print(desk.run("offer", "close", SECOND, "--by", "R. Vance"))
    print(desk.run("reconcile", SECOND, "--format", "json").error)
    print(desk.run("calls", SECOND, "--format", "csv"))

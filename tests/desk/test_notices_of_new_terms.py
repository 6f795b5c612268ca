"""Other terms and the end of an offer, as issuers announce them: read with their figures, proposed, done by a person's approval."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli import app
from bot.errors import NoticeError
from bot.sample import samples
from nlp.notices import notice
from tests.desk.test_notices_by_mail import ISSUER, mail

HEAD = "DENVER, May 7, 2004 -- Quarrel Mills Corp. announced today that it has amended its tender offer. "
ENDED = """\
Lexington Precision Corporation Terminates Exchange Offer

NEW YORK, August 30, 2001 -- Lexington Precision Corporation announced today that it has terminated its offer to exchange \
its 12 3/4% Senior Subordinated Notes due February 1, 2000. All notes tendered will be returned promptly.
"""
DEARER = """\
Lexington Precision Corporation Raises Payment in Exchange Offer

NEW YORK, August 30, 2001 -- Lexington Precision Corporation announced today that it has amended the terms of its offer to \
exchange its 12 3/4% Senior Subordinated Notes due February 1, 2000. The cash payment has been raised from $30.00 to \
$45.00 for each $1,000 principal amount.
"""


@pytest.mark.parametrize(
    ("said", "terms"),
    [
        (
            "The purchase price has been increased from $11.00 to $12.50 per share.",
            [("price", "$12.50", "$11.00")],
        ),
        ("The Company increased the purchase price to $12.50 per share.", [("price", "$12.50", None)]),
        ("The purchase price was raised to $985 from $960 per $1,000.", [("price", "$985", "$960")]),
        (
            "It raised the total consideration from $990.00 to $1,005.00 and extended the offer from 5:00 p.m. on May 7 to 5:00 p.m. on May 14, 2004.",
            [("price", "$1,005.00", "$990.00")],
        ),
        (
            "It lowered the price range from $9.00 to $11.00 to a range of $8.00 to $10.00 per share.",
            [("price range", "$8.00 to $10.00", "$9.00 to $11.00")],
        ),
        (
            "The maximum amount has been increased to $150 million from $100 million, and the early tender premium raised from $20.00 to $30.00.",
            [("amount sought", "$150 million", "$100 million"), ("early premium", "$30.00", "$20.00")],
        ),
        ("The number of shares sought was reduced from 2,000,000 shares to 1,500,000 shares.", [("amount sought", "1,500,000 shares", "2,000,000 shares")]),
        ("The purchase price has been increased.", []),
        ("The purchase price will be increased to $12.50 if the board agrees.", []),
        ("The Company may increase the purchase price to $12.50.", []),
        ("The Company has not changed the purchase price of $12.50.", []),
        ("The purchase price of $12.50 is unless increased to another one.", []),
    ],
)  # fmt: skip
def test_a_changed_term_is_read_with_its_figures(said: str, terms: list[tuple[str, str, str | None]]) -> None:
    found = notice(HEAD + said)
    assert found is not None
    assert [(one.name, one.now, one.before) for one in found.new_terms] == terms


def test_of_an_offer_that_is_over_no_term_is_proposed() -> None:
    found = notice(HEAD.replace("amended", "terminated") + "The purchase price had been increased to $12.50 in April.")
    assert found is not None
    assert found.new_terms == ()


@pytest.fixture
def config(tmp_path: Path) -> Path:
    file = tmp_path / "config.toml"
    file.write_text('[clock]\nstart = "2001-08-30T18:00:00-04:00"\n', encoding="utf-8")
    return file


def run(config: Path, *arguments: str) -> str:
    result = CliRunner(env={"COLUMNS": "200"}).invoke(app, ["--config", str(config), *arguments])
    if result.exception is not None:
        raise result.exception
    return result.stdout


def fed(config: Path, text: str) -> None:
    (config.parent / "notice.eml").write_bytes(mail(ISSUER, text))
    run(config, "feed", str(config.parent / "notice.eml"))


def test_a_termination_is_proposed_and_ends_the_offer_once_a_person_approves(config: Path) -> None:
    fed(config, ENDED)
    (found,) = json.loads(run(config, "notices", "--json"))
    assert (found["proposed"]["end"], found["proposed"]["state"]) == (True, "waiting")
    assert "the offer's END" in run(config, "notices")
    assert "press release" in run(config, "review", str(found["mail"]))
    assert "is ended" in run(config, "notices", "approve", "1", "--by", "R. Vance")
    assert "ended" in run(config, "offer", "list")
    # Its mail has nothing more to wait for.
    assert json.loads(run(config, "status", "--json"))["mails"]["flagged"] == 0
    fed(config, ENDED + "\nMore on our page.\n")
    assert json.loads(run(config, "notices", "--json"))[1]["proposed"] is None


def test_new_terms_are_put_in_force_with_the_file_that_a_person_wrote(config: Path) -> None:
    fed(config, DEARER)
    (found,) = json.loads(run(config, "notices", "--json"))
    assert found["proposed"]["terms"] == [{"name": "price", "now": "$45.00", "before": "$30.00"}]
    with pytest.raises(NoticeError, match=r"states other terms \(price \$45.00\)"):
        run(config, "notices", "approve", "1", "--by", "R. Vance")
    text = (samples.FOLDER / "offers" / "lexington-2001.toml").read_text(encoding="utf-8")
    file = config.parent / "changed.toml"
    assert "in cash of 3%" in text
    file.write_text(text.replace("in cash of 3%", "in cash of 4.5%"), encoding="utf-8")
    run(config, "notices", "approve", "1", "--file", str(file), "--by", "R. Vance")
    assert json.loads(run(config, "notices", "--json"))[0]["proposed"]["state"] == "approved"
    assert "in cash of 4.5%" in run(config, "offer", "show", "lexington-2001")
    assert json.loads(run(config, "status", "--json"))["mails"]["flagged"] == 0


def test_dropping_a_notice_settles_its_mail_too(config: Path) -> None:
    fed(config, DEARER)
    assert json.loads(run(config, "status", "--json"))["mails"]["flagged"] == 1
    run(config, "notices", "drop", "1", "--by", "R. Vance")
    assert json.loads(run(config, "status", "--json"))["mails"]["flagged"] == 0
    assert "chain is whole" in run(config, "audit", "verify")

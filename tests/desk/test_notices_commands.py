"""`notices`, `notices approve`, `notices drop` and the notice in `review`, as a person types them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli import app
from bot.errors import NoticeError, UsageError
from tests.desk.test_notices_by_mail import AGENT, EXTENSION, ISSUER, mail


@pytest.fixture
def config(tmp_path: Path) -> Path:
    file = tmp_path / "config.toml"
    file.write_text(
        '[clock]\nstart = "2001-08-30T18:00:00-04:00"\n[notices]\nsenders = ["rodneytrust.example"]\n', encoding="utf-8"
    )
    (tmp_path / "issuer.eml").write_bytes(mail(ISSUER, EXTENSION))
    (tmp_path / "agent.eml").write_bytes(mail(AGENT, EXTENSION.replace("September 21", "September 28")))
    return file


def run(config: Path, *arguments: str) -> str:
    result = CliRunner(env={"COLUMNS": "200"}).invoke(app, ["--config", str(config), *arguments])
    if result.exception is not None:
        raise result.exception
    return result.stdout


def test_notices_are_listed_approved_dropped_and_shown(config: Path) -> None:
    folder = config.parent
    run(config, "feed", str(folder / "issuer.eml"), str(folder / "agent.eml"))
    listed = " ".join(run(config, "notices", "--offer", "lexington-2001").split())
    assert "UNKNOWN SENDER" in listed
    assert "known sender" in listed
    assert "Lexington Precision Corporation has extended its offer" in listed
    assert "Friday, September 21, 2001, at 5:00 p.m. New York time" in listed
    assert run(config, "notices", "--offer", "lexington-2002").strip() == "notices: none"
    first, second = json.loads(run(config, "notices", "--json"))
    assert (first["standing"], second["standing"]) == ("unknown", "known")
    assert first["notice"]["form"] == "press release"
    assert first["proposed"]["expiration"] == "2001-09-21T17:00:00-04:00"
    assert first["proposed"]["now"] == "2001-09-05T00:00:00-04:00"
    assert first["proposed"]["state"] == "waiting"
    review = " ".join(run(config, "review", str(first["mail"])).replace("│", " ").split())
    assert "notice press release (body): Lexington Precision Corporation has extended its offer" in review
    said = " ".join(run(config, "notices", "approve", str(first["number"]), "--by", "R. Vance").split())
    assert "lexington-2001 now expires Friday, September 21, 2001, at 5:00 p.m. New York time" in said
    assert "make sure that the issuer or its agent confirms it" in said
    assert "dropped by R. Vance" in run(config, "notices", "drop", str(second["number"]), "--by", "R. Vance")
    assert [one["proposed"]["state"] for one in json.loads(run(config, "notices", "--json"))] == ["approved", "dropped"]
    assert "2001-09-21T17:00:00-04:00" in run(config, "offer", "show", "lexington-2001", "--json")
    assert "chain is whole" in run(config, "audit", "verify")


def test_what_cannot_be_settled_is_said_in_one_line(config: Path) -> None:
    with pytest.raises(NoticeError, match="there is no notice 7"):
        run(config, "notices", "approve", "7", "--by", "R. Vance")
    with pytest.raises(UsageError, match="--by NAME"):
        run(config, "notices", "drop", "7", "--by", " ")

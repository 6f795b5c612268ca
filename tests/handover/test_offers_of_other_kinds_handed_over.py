"""A Dutch auction, a consent solicitation and a cash tender from the letter to the schedule and the messages the agent gets."""

from __future__ import annotations

import csv
import io
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import pytest
from lxml import etree

from bot.agent.desk_side import batch_of, files_of, hand_over, schedule_csv, schedule_of
from bot.demo.player import stage
from bot.demo.script import load_all
from bot.record import row
from tests.handover.test_handover_messages import SCHEMAS, schema

OFFERS = Path(__file__).parents[1] / "offers"
START = datetime.fromisoformat("2003-05-12T09:00:00-04:00")
OPTIONS = {"dutch_auction": {"CASH", "NOAC"}, "consents": {"CONY", "CONN"}, "cash_tender": {"CASH", "NOAC"}}
"""The options that are instructed in the conversations of each (DOMAIN.md, "ISO names")."""


@pytest.mark.parametrize("folder", sorted(OFFERS.iterdir()), ids=lambda folder: folder.name)
def test_everything_that_was_said_yes_to_stands_in_schedule_balance_and_batch(folder: Path, tmp_path: Path) -> None:
    with stage(tmp_path, START, sample=folder) as scene:
        for script in load_all(folder / "conversations"):
            scene.send_letters(script)
            for step in script.steps:
                # Played one after the other, some of them are about the same account: what stands in the end counts.
                scene.send(step)
        (offer,) = scene.house.desk().offers.values()
        standing = [row(entry) for entry in scene.house.store.entries(offer.id)]
        schedule = schedule_of(scene.house, offer.id)
        assert schedule.balance.holds
        assert {one.account for one in schedule.rows} == {line["account"] for line in standing}
        assert {one.option.type for one in schedule.rows} == OPTIONS[folder.name]
        printed = {
            line["account"]: line for line in csv.DictReader(io.StringIO(schedule_csv(schedule))) if line["account"]
        }
        for line in standing:
            if line["quantity"] is not None:
                shown = printed[line["account"]]
                assert Decimal(str(line["quantity"])) in {Decimal(cell) for cell in shown.values() if _is_figure(cell)}
        batch = hand_over(scene.house, offer.id, "R. Vance")
        assert {line.account for line in batch.lines} == {line["account"] for line in standing}
        files = files_of(
            offer, scene.house.desk(), scene.house.store.books(offer.id), batch_of(scene.house, offer.id, 1)
        )
        for name, content in files.items():
            kind = name.partition("/")[0]
            if kind in {"seev033", "seev034"} and SCHEMAS.is_dir():
                schema({"seev033": "seev.033.001.12", "seev034": "seev.034.001.14"}[kind]).assertValid(
                    etree.fromstring(content)
                )
        assert scene.house.store.verify() is None


def _is_figure(cell: str | None) -> bool:
    return bool(cell) and str(cell).replace(".", "", 1).isdigit()

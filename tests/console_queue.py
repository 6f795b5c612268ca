"""A queue of any length for tests and for measuring: rows as `keep` and `deciding` leave them, written in one go.

Run by itself it says how long the queue's first page takes on the server: `python -m tests.console_queue 10000`.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import threading
import time
from datetime import timedelta
from pathlib import Path

from sqlalchemy import event, insert

from bot.demo.player import Stage
from bot.store.tables import MailBytesTable, MailTable
from bot.store.tables_console import MailAccountTable, SummaryTable
from tests.console_steps import console_stage, visitor

REASONS = ("sender_not_on_file", "late", "suspected_fraud", "unreadable", "question_for_staff", "over_position")


def fill(scene: Stage, count: int) -> None:
    """Let so many flagged mails wait, of all offers, reasons and accounts of the sample."""
    desk, now = scene.house.desk(), scene.house.clock.now()
    accounts, offers = list(desk.accounts), [*desk.offers, None]
    with scene.house.store._database.write() as session:
        session.connection().execute(
            insert(MailTable),
            [
                {
                    "id": number,
                    "status": "flagged",
                    "received": now - timedelta(seconds=37 * number),
                    "kept": now,
                    "sender": f"holder{number}@mail{number % 97}.example",
                    "identity": f"identity {number}",
                    "digest": f"digest {number}",
                    "lane": f"lane {number}",
                    "lane_key": f"lane {number}",
                    "via": "smtp",
                    "decided": now,
                    "repeats": 0,
                    "reused_message_id": False,
                    "too_big": False,
                    "attempts": 1,
                }
                for number in range(1, count + 1)
            ],
        )
        session.connection().execute(
            insert(SummaryTable),
            [
                {
                    "mail_id": number,
                    "kind": "instruction",
                    "offer": offers[number % len(offers)],
                    "reasons": f" {REASONS[number % len(REASONS)]} ",
                }
                for number in range(1, count + 1)
            ],
        )
        session.connection().execute(
            insert(MailAccountTable),
            [
                {"mail_id": number, "account": accounts[number % len(accounts)], "place": 0}
                for number in range(1, count + 1)
            ],
        )
        # Nothing may be unsealed for a list: that these are no sealed mails would show at once.
        session.connection().execute(
            insert(MailBytesTable), [{"mail_id": number, "raw": b"not sealed"} for number in range(1, count + 1)]
        )


def asked_for(scene: Stage, path: str) -> list[str]:
    """What the server asks the database for that page, after a first look; that the person was seen is written now and then."""
    # The running bot looks for work meanwhile, and asks by itself: what its threads say is not the page's.
    others = {thread.ident for thread in threading.enumerate() if thread is not threading.current_thread()}
    person, asked = visitor(scene, "Vera Lund"), []
    assert person.get(path).status_code == 200
    engine = scene.house.store._database.engine

    def hear(_connection: object, _cursor: object, statement: str, *_more: object) -> None:
        if statement.startswith("SELECT") and threading.get_ident() not in others:
            asked.append(statement)

    event.listen(engine, "before_cursor_execute", hear)
    try:
        assert person.get(path).status_code == 200
    finally:
        event.remove(engine, "before_cursor_execute", hear)
    return asked


def measured(scene: Stage, path: str, times: int = 15) -> list[float]:
    """How many milliseconds that page took on the server, each time, after a first look."""
    person, found = visitor(scene, "Vera Lund"), []
    assert person.get(path).status_code == 200
    for _ in range(times):
        began = time.perf_counter()
        person.get(path)
        found.append((time.perf_counter() - began) * 1000)
    return found


def main(count: int) -> None:
    """Measure and say."""
    with tempfile.TemporaryDirectory() as folder, console_stage(Path(folder)) as scene:
        fill(scene, count)
        for path in ("/", "/?page=150", "/?reason=late&order=newest", "/?q=castellano", "/queue/rows"):
            took = measured(scene, path)
            print(f"{path:30} median {statistics.median(took):6.1f} ms, worst {max(took):6.1f} ms")  # noqa: T201


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)

"""What follows in the store once a mail is settled: what was proposed for it falls, and who comes too late is told by whom."""

from __future__ import annotations

from sqlmodel import col, select

from bot.errors import NotFlaggedError
from bot.store.chain import Note
from bot.store.tables import MailTable
from bot.store.tables_console import ProposalTable
from bot.store.work import Work

OVERTAKEN = "the mail was settled otherwise"
"""Why a proposal fell that nobody judged."""


def drop_proposals(work: Work, mail_id: int, by: str) -> None:
    """Close what still waits for a second person about a mail that `by` has just settled: it could not be done any more."""
    wanted = select(ProposalTable).where(col(ProposalTable.mail_id) == mail_id, col(ProposalTable.state) == "open")
    for row in work.session.exec(wanted.with_for_update()):
        row.state = "taken_back" if row.by == by else "refused"
        row.settled_by, row.settled_at = by, work.now
        work.session.add(row)
        data = (("proposal", str(row.number)), ("act", row.kind), ("by_first", row.by), ("why", OVERTAKEN))
        work.note(Note(f"proposal.{row.state}", data, by, mail_id))


def not_flagged(row: MailTable) -> NotFlaggedError:
    """The refusal for whoever would settle a mail that waits for nobody: by whom it was settled, where it was."""
    if row.settled_by is not None:
        return NotFlaggedError(
            f"{row.settled_by} has settled mail {row.id} meanwhile, so it does not wait for a person any more. "
            "Nothing was changed by what you sent."
        )
    return NotFlaggedError(f"Mail {row.id} is {row.status}: it does not wait for a person.")

"""Offers proposed from documents: kept, listed, approved."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import col, select

from bot.errors import OfferError, OfferUnknownError
from bot.store.chain import Note
from bot.store.tables import OfferTable
from bot.store.tables_proposals import OfferProposalTable
from bot.store.work import Room


@dataclass(frozen=True, slots=True)
class ProposedOffer:
    """A proposal as kept: `toml` for staff to complete, `read` what it came from (JSON), and who approved it when."""

    id: str
    toml: str
    read: str
    saved: datetime
    saved_by: str
    approved: datetime | None
    approved_by: str | None


class Proposals(Room):
    """The doors for proposed offers."""

    def propose_offer(self, offer_id: str, toml_text: str, read: str, by: str) -> None:
        """Keep a proposal; one that still waits under this id is replaced, and stays in the history.

        Raises `OfferError` where an offer of that id is in force.
        """
        with self._work() as work:
            work.lock(f"offer:{offer_id}")
            if work.session.get(OfferTable, offer_id) is not None:
                raise OfferError(
                    f"{offer_id}: an offer of that id is in force; save the proposal under another id, or see `offer amend`"
                )
            row = work.session.get(OfferProposalTable, offer_id)
            if row is None:
                row = OfferProposalTable(id=offer_id, toml="", read="", saved=work.now, saved_by=by)
            row.toml, row.read, row.saved, row.saved_by = toml_text, read, work.now, by
            work.session.add(row)
            work.version("proposal", offer_id, toml_text, by=by)
            work.note(Note("offer.proposed", by=by, offer=offer_id))

    def proposed_offer(self, offer_id: str) -> ProposedOffer | None:
        """Give a proposal, approved or not; None where there is none of that id."""
        with self._database.read() as session:
            row = session.get(OfferProposalTable, offer_id)
            return None if row is None else _value(row)

    def proposed_offers(self) -> list[ProposedOffer]:
        """List all proposals by id."""
        with self._database.read() as session:
            return [
                _value(row) for row in session.exec(select(OfferProposalTable).order_by(col(OfferProposalTable.id)))
            ]

    def approve_offer(self, offer_id: str, toml_text: str, by: str) -> None:
        """Write a completed proposal as an offer in force, in one step with its approval.

        Raises `OfferUnknownError` where none waits.
        """
        with self._work() as work:
            work.lock(f"offer:{offer_id}")
            row = work.session.get(OfferProposalTable, offer_id)
            if row is None or row.approved_by or work.session.get(OfferTable, offer_id) is not None:
                raise OfferUnknownError(f"{offer_id}: no proposed offer of that id waits")
            row.approved, row.approved_by = work.now, by
            work.session.add(row)
            work.session.add(OfferTable(id=offer_id, toml=toml_text))
            work.version("offer", offer_id, toml_text, by=by)
            work.note(Note("offer.approved", by=by, offer=offer_id))


def _value(row: OfferProposalTable) -> ProposedOffer:
    return ProposedOffer(row.id, row.toml, row.read, row.saved, row.saved_by, row.approved, row.approved_by)

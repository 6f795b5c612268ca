"""Puts a proposed offer in force: only a file that staff completed, and only by name."""

from __future__ import annotations

import tomllib

from bot.errors import OfferError, OfferUnknownError
from bot.offers.offer import Offer
from bot.offers.reading import load
from bot.store import Store

_STAFF_SAY = ("minimum", "multiple", "accounts")
"""Keys that an offer file may leave out and an imported offer may not: what is missing must not become a usual value unseen."""


def approve(store: Store, offer_id: str, by: str, edited: tuple[str, str] | None = None) -> Offer:
    """Put a proposed offer in force. `edited`: the completed file's name and text, else the text as proposed.

    Raises `OfferUnknownError` where none of that id waits, `OfferError` naming the first key that is missing or
    cannot be meant; then nothing is changed.
    """
    if not by.strip():
        raise OfferError("an offer is approved by a person: give --by NAME")
    waiting = store.proposed_offer(offer_id)
    if waiting is None or waiting.approved_by:
        raise OfferUnknownError(f"{offer_id}: no proposed offer of that id waits; `offer list` shows those there are")
    name, text = edited or (f"proposed offer {offer_id}", waiting.toml)
    offer = complete(text, name)
    if offer.id != offer_id:
        raise OfferError(f'{name}: id: "{offer.id}" is not the id of the proposal, {offer_id}')
    store.approve_offer(offer_id, text, by.strip())
    return offer


def complete(text: str, name: str) -> Offer:
    """Load an offer file in which staff must have said all that a default would hide. Raises `OfferError`."""
    offer = load(text, name)
    written = tomllib.loads(text)
    for key in _STAFF_SAY:
        if key not in written:
            raise OfferError(f"{name}: {key}: is missing; the document does not tell it, so staff must")
    return offer
